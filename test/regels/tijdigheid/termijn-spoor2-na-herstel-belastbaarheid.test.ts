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
      zin: 'niet begonnen',
      zaak: later(undefined),
      peildatum: '2025-04-29',
      reden: 'nietGestart',
      veld: '/adviezen/1',
      feiten: { advies: '2025-03-03', uiterlijk, dagen: 1 },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'een vastgelegde reden die een mens moet wegen',
      zaak: { ...later(undefined), spoor2: { start: undefined, uitzondering: { reden: 'voorafZinloos' } } },
      peildatum: '2025-04-29',
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        advies: '2025-03-03',
        uiterlijk,
        vraag: 'Draagt de vastgelegde reden het uitstel of achterwege blijven van het tweede spoor?',
      },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de acht weken lopen nog', zaak: later(undefined), peildatum: '2025-04-28', uiterlijk }],
  nvt: [{ zin: 'er waren steeds mogelijkheden' }],
});
