import regel from '../../../src/regels/privacy/privacy-spoor2-overdracht-minimaal.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const verteld = {
  verstrekteGegevens: ['belastbaarheid'],
  werknemerOverGegevensGeinformeerdOp: '2025-01-06',
} as const;

regelTest(regel, {
  voldoet: [{ zin: 'vastgelegd en verteld', zaak: { spoor2: verteld } }],
  tekort: [
    {
      zin: 'niet vastgelegd welke gegevens',
      zaak: { spoor2: { ...verteld, verstrekteGegevens: undefined } },
      reden: 'nietVastgelegd',
      veld: '/spoor2/verstrekteGegevens',
    },
    {
      zin: 'vanaf de overeenkomst met het bureau',
      zaak: { spoor2: { ...verteld, werknemerOverGegevensGeinformeerdOp: undefined } },
      peildatum: '2025-01-06',
      reden: 'nietVerteld',
      veld: '/spoor2/werknemerOverGegevensGeinformeerdOp',
    },
    {
      zin: 'niet aan de werknemer verteld',
      zaak: { spoor2: { ...verteld, werknemerOverGegevensGeinformeerdOp: undefined } },
      reden: 'nietVerteld',
      veld: '/spoor2/werknemerOverGegevensGeinformeerdOp',
    },
  ],
  nvt: [
    { zin: 'het bureau is op de peildatum nog niet aan het werk', peildatum: '2025-01-05' },
    { zin: 'geen bureau', zaak: { spoor2: { bureau: undefined } } },
    { zin: 'de werkgever doet het zelf', zaak: { spoor2: { bureau: { zelfUitgevoerd: true } } } },
  ],
});
