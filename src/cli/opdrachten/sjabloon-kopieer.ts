import { AFLOOP } from '../afloop.ts';
import { tussenHaken } from '../haken.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const kopieer = maakOpdracht(
  {
    command: 'kopieer <document> <map>',
    aliases: ['copy'],
    describe: 'Zet het Word-sjabloon van een document in een map, om uw eigen sjabloon van te maken',
    builder: (argv) =>
      argv
        .positional('document', {
          type: 'string',
          demandOption: true,
          describe: 'Id van het document, of alles',
        })
        .positional('map', { type: 'string', demandOption: true, describe: 'Map voor uw eigen sjablonen' })
        .example('$0 sjabloon kopieer plan-van-aanpak mijn-sjablonen', 'het plan van aanpak om te bewerken'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { kopieerSjablonen } = await riv.laadSjabloonwerk();
    const { gezet: bestanden, gebleven } = kopieerSjablonen(opties.document, opties.map, opties.overschrijf);
    if (opties.json)
      omgeving.uit(schrijfJson({ versie: 1, bestanden, ...(gebleven.length > 0 && { gebleven }) }));
    else {
      const [bestand = '', ander] = bestanden;
      const wat = ander === undefined ? bestand : opties.map;
      omgeving.uit(bestanden.map((pad) => `${pad}\n`).join(''));
      for (const pad of opties.stil ? [] : gebleven)
        omgeving.fout(`${pad} staat er al en blijft zoals het is.\n`);
      if (!opties.stil && bestanden.length > 0)
        omgeving.fout(
          [
            'Verder:',
            `1. Open ${ander === undefined ? `${wat} in Word en pas het aan` : `de sjablonen in ${wat} in Word en pas ze aan`}. Laat wat tussen {{ en }} staat heel.`,
            `2. Controleer:  riv sjabloon lint ${tussenHaken(wat)}`,
            `3. Gebruik:     riv maak ${opties.document} <zaak> --sjablonen ${tussenHaken(opties.map)}`,
            '',
          ].join('\n'),
        );
    }
    return AFLOOP.goed;
  },
);
