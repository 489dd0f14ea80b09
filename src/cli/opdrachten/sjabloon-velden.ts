import { AFLOOP } from '../afloop.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const velden = maakOpdracht(
  {
    command: 'velden <document>',
    aliases: ['fields'],
    describe: 'Toont de velden en helpers die een sjabloon van dit document mag gebruiken',
    builder: (argv) =>
      argv
        .positional('document', { type: 'string', demandOption: true, describe: 'Id van het document' })
        .example('$0 sjabloon velden plan-van-aanpak', 'elk veld met uitleg en een voorbeeld'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { beschrijfHelpers, beschrijfVelden, documentVan } = await riv.laadSjabloonwerk();
    const { schrijfVelden } = await import('../../rapport/sjablonen.ts');
    const { maakVerf } = await import('../../rapport/opmaak.ts');
    const document = documentVan('', opties.document);
    const lijst = beschrijfVelden(document);
    const helpers = beschrijfHelpers();
    omgeving.uit(
      opties.json
        ? schrijfJson({ versie: 1, document: document.id, velden: lijst, helpers })
        : schrijfVelden(document, lijst, helpers, maakVerf(omgeving.kleur), omgeving.breedte),
    );
    return AFLOOP.goed;
  },
);
