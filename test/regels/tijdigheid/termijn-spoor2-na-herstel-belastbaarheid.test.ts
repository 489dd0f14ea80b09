import regel from '../../../src/regels/tijdigheid/termijn-spoor2-na-herstel-belastbaarheid.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts } from '../../hulp/zaak.ts';

/** No possibilities from 2 December 2024 on, possibilities again by the advice of 3 March 2025. */
const later = (start: string | undefined) => ({
  adviezen: [
    {
      id: 'g',
      stuk: vanBedrijfsarts('2024-12-02'),
      belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const },
    },
    { id: 'w', stuk: vanBedrijfsarts('2025-03-03'), belastbaarheid: { mogelijkheden: 'benutbaar' as const } },
  ],
  spoor2: start === undefined ? undefined : { ...BASIS.spoor2, start },
});
const uiterlijk = '2025-04-28';
const perspectief = {
  reden: 'concreetPerspectiefIntern' as const,
  vastgelegdOp: '2025-03-03',
  geldigTot: '2025-06-02',
  toelichting: 'Opbouw naar 32 uur.',
};

regelTest(regel, {
  voldoet: [{ zin: 'op de 56e dag', zaak: later('2025-04-28') }],
  tekort: [
    {
      zin: 'op de 57e dag',
      zaak: later('2025-04-29'),
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { advies: '2025-03-03', start: '2025-04-29', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'een dag na het perspectief dat op 3 maart is vastgelegd',
      zaak: { ...later('2025-06-03'), spoor2: { ...later('2025-06-03').spoor2, uitzondering: perspectief } },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { advies: '2025-03-03', start: '2025-06-03', uiterlijk: '2025-06-02', dagen: 1 },
      uiterlijk: '2025-06-02',
    },
  ],
  beoordelen: [
    {
      zin: 'een vastgelegde reden die een mens moet wegen',
      zaak: {
        ...later('2025-04-29'),
        eerstejaarsevaluatie: {
          besluitSpoor2: {
            besluit: 'uitstellen',
            reden: 'anders',
            toelichting: 'Verbouwing van het kantoor.',
          },
        },
      },
      reden: 'uitzondering',
      veld: '/eerstejaarsevaluatie/besluitSpoor2',
      feiten: {
        advies: '2025-03-03',
        start: '2025-04-29',
        uiterlijk,
        vraag: 'Draagt de vastgelegde reden het uitstel of achterwege blijven van het tweede spoor?',
      },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de acht weken lopen nog', zaak: later(undefined), peildatum: '2025-04-28', uiterlijk }],
  nvt: [
    { zin: 'er waren steeds mogelijkheden' },
    {
      zin: 'niet begonnen: zie s2-verplicht-niet-gestart',
      zaak: later(undefined),
      peildatum: '2025-04-29',
    },
  ],
});
