import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-behandeling.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    {
      zin: 'behandeling zonder soort',
      zaak: { toelichting: 'Behandeling loopt conform advies bedrijfsarts.' },
    },
    {
      zin: 'arbeidstherapeutisch werk',
      zaak: { toelichting: 'Hij hervat op therapeutische basis, arbeidstherapeutisch.' },
    },
    { zin: 'zorg als vak', zaak: { toelichting: 'Zij solliciteerde als verpleegkundige psychiatrie.' } },
    {
      zin: 'de bedrijfsarts',
      zaak: { toelichting: 'De bedrijfsarts en de verzekeringsarts spraken elkaar.' },
    },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'Op dinsdag is hij bij de fysiotherapeut.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 26, aantal: 1 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'Zij is doorverwezen naar een psycholoog.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 30, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Hij slikt pijnstillers.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 11, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'Op dinsdag is hij bij de fysiotherapeut.',
    actueelOordeel: { standReintegratie: 'Zij is doorverwezen naar een psycholoog.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
