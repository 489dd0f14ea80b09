import { resolve } from 'node:path';
import { AFLOOP } from '../afloop.ts';
import { laadInstellingen } from '../configuratie.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const lijst = maakOpdracht(
  {
    command: 'lijst',
    aliases: ['list'],
    describe: 'Toont de documenten waarvoor u een sjabloon kunt maken, en welke u hebt',
    builder: (argv) =>
      argv.example('$0 sjabloon lijst --sjablonen mijn-sjablonen', 'welke eigen sjablonen riv gebruikt'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { lijstSjablonen, meldingenOverMap } = await riv.laadSjabloonwerk();
    const { schrijfSjablonen } = await import('../../rapport/sjablonen.ts');
    const instellingen = laadInstellingen(riv.leesInstellingen, opties.config, resolve('zaak.json'));
    const map = opties.sjablonen ?? instellingen.sjablonen;
    const regels = lijstSjablonen(map);
    omgeving.uit(
      opties.json
        ? schrijfJson({ versie: 1, ...(map !== undefined && { map }), sjablonen: regels })
        : schrijfSjablonen(regels, map),
    );
    if (map !== undefined && !opties.stil)
      for (const melding of meldingenOverMap(map, [])) omgeving.fout(`${melding}\n`);
    return AFLOOP.goed;
  },
);
