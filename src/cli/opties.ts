import type { Argv } from 'yargs';
import type { Datum } from '../kern/datum.ts';
import { eenDatum, eenTekst } from './controle.ts';
import type { Omgeving } from './omgeving.ts';

/** Options that every command takes. */
export interface AlgemeneOpties {
  readonly peildatum: Datum;
  /** False when nobody named a day and it is today. */
  readonly isDagGegeven: boolean;
  readonly json: boolean;
  readonly uitvoer: string | undefined;
  readonly sjablonen: string | undefined;
  readonly config: string | undefined;
  readonly overschrijf: boolean;
  readonly stil: boolean;
}

export const metAlgemeneOpties = (argv: Argv, omgeving: Omgeving): Argv<AlgemeneOpties> =>
  argv
    .option('peildatum', {
      requiresArg: true,
      type: 'string',
      defaultDescription: 'vandaag',
      describe: 'Dag waarop de zaak wordt bekeken, JJJJ-MM-DD',
      coerce: eenDatum('peildatum'),
    })
    .option('json', { type: 'boolean', default: false, describe: 'Uitkomst als één JSON-document' })
    .option('uitvoer', {
      requiresArg: true,
      type: 'string',
      coerce: eenTekst('uitvoer'),
      describe: 'Map voor gemaakte bestanden (standaard ./uit)',
    })
    .option('sjablonen', {
      requiresArg: true,
      type: 'string',
      coerce: eenTekst('sjablonen'),
      describe: 'Map met eigen sjablonen',
    })
    .option('config', {
      requiresArg: true,
      type: 'string',
      coerce: eenTekst('config'),
      describe: 'Configuratiebestand (standaard riv.config.json)',
    })
    .option('overschrijf', { type: 'boolean', default: false, describe: 'Bestaande bestanden vervangen' })
    .option('stil', { type: 'boolean', default: false, describe: 'Geen voortgang of toelichting tonen' })
    .group(
      ['peildatum', 'json', 'uitvoer', 'sjablonen', 'config', 'overschrijf', 'stil', 'help', 'version'],
      'Opties:',
    )
    .middleware((opties) => {
      opties.isDagGegeven = opties.peildatum !== undefined;
      opties.peildatum ??= eenDatum('peildatum')(omgeving.vandaag());
    }) as Argv<AlgemeneOpties>;
