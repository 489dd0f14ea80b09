import { AFLOOP } from '../afloop.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const schema = maakOpdracht(
  {
    command: 'schema [naam]',
    describe: 'Geeft het JSON Schema van de zaak of de configuratie, voor een editor',
    builder: (argv) =>
      argv
        .positional('naam', {
          choices: ['zaak', 'config'] as const,
          default: 'zaak' as const,
          describe: 'Welk schema',
        })
        .example('$0 schema > zaak.schema.json', 'het schema naast een zaak leggen'),
  },
  async ({ naam }, omgeving) => {
    const { zaakJsonSchema, configJsonSchema } = await import('../../index.ts');
    omgeving.uit(schrijfJson(naam === 'zaak' ? zaakJsonSchema() : configJsonSchema()));
    return AFLOOP.goed;
  },
);
