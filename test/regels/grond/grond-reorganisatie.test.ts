import regel from '../../../src/regels/grond/grond-reorganisatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { metGrond, PLEK } from './hulp.ts';

const soort = 'reorganisatie';
const geenPlaats = { spoor1: { geenFormatieruimte: 'De afdeling is opgeheven, formatie nul.' } };

regelTest(regel, {
  voldoet: [
    { zin: 'voor het eerste spoor, onderbouwd', zaak: metGrond({ soort, voor: 'spoor1' }, geenPlaats) },
  ],
  tekort: [
    {
      zin: 'voor het eerste spoor, niet onderbouwd',
      zaak: metGrond({ soort, voor: 'spoor1' }),
      reden: 'nietDragend',
      veld: `${PLEK}/soort`,
      feiten: { voor: 'het eerste spoor' },
    },
    {
      zin: 'voor iets anders',
      zaak: metGrond({ soort, voor: 'medisch' }, geenPlaats),
      reden: 'nietDragend',
      veld: `${PLEK}/soort`,
      feiten: { voor: 'de medische begeleiding' },
    },
    {
      zin: 'voor het tweede spoor',
      zaak: metGrond({ soort }, geenPlaats),
      reden: 'tweedeSpoor',
      veld: `${PLEK}/soort`,
      feiten: { voor: 'het tweede spoor' },
    },
  ],
  nvt: [{ zin: 'geen grond', zaak: geenPlaats }],
});
