import { AFLOOP } from '../afloop.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const bouw = maakOpdracht(
  {
    command: 'bouw <bestand>',
    aliases: ['build'],
    describe: 'Maakt van een tekstsjabloon (.hbs) een Word-sjabloon',
    builder: (argv) =>
      argv
        .positional('bestand', {
          type: 'string',
          demandOption: true,
          describe: 'Tekstsjabloon; delen staan ernaast in de map delen',
        })
        .example('$0 sjabloon bouw mijn-sjablonen/plan-van-aanpak.hbs', 'het .docx komt ernaast te staan'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { bouwSjabloon, schrijfFout } = await riv.laadSjabloonwerk();
    const { foutNaarJson, schrijfRegels } = await import('../../rapport/sjablonen.ts');
    const { bestand, fouten } = await bouwSjabloon(opties.bestand, opties);
    if (opties.json)
      omgeving.uit(
        schrijfJson({
          versie: 1,
          bestanden: bestand === undefined ? [] : [bestand],
          ...(fouten.length > 0 && { fouten: fouten.map(foutNaarJson) }),
        }),
      );
    else if (bestand !== undefined) omgeving.uit(`${bestand}\n`);
    if (bestand !== undefined) return AFLOOP.goed;
    omgeving.fout(
      `${schrijfRegels(fouten.map(schrijfFout), omgeving.breedte)}Er is geen Word-sjabloon gemaakt.\n`,
    );
    return AFLOOP.invoer;
  },
);
