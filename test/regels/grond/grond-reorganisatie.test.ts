import regel from '../../../src/regels/grond/grond-reorganisatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { metGrond, PLEK } from './hulp.ts';

const soort = 'reorganisatie';
const geenPlaats = { spoor1: { geenFormatieruimte: 'De afdeling is opgeheven, formatie nul.' } };

regelTest(regel, {
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
  beoordelen: [
    {
      zin: 'voor het eerste spoor, met een onderbouwing',
      zaak: metGrond({ soort, voor: 'spoor1' }, geenPlaats),
      reden: 'formatie',
      veld: `${PLEK}/soort`,
      feiten: { voor: 'het eerste spoor' },
    },
    {
      zin: 'voor het eerste spoor, met een toelichting bij het onderzoek naar ander werk',
      zaak: metGrond(
        { soort, voor: 'spoor1' },
        {
          spoor1: {
            anderWerkIntern: {
              uitkomst: 'nietMogelijk',
              reden: 'geenFormatieruimte',
              toelichting: 'De afdeling is opgeheven.',
            },
          },
        },
      ),
      reden: 'formatie',
      veld: `${PLEK}/soort`,
      feiten: { voor: 'het eerste spoor' },
    },
  ],
  nvt: [{ zin: 'geen grond', zaak: geenPlaats }],
});
