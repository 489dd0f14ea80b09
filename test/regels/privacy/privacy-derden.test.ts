import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-derden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'wie bij het gesprek was', zaak: { toelichting: 'De partner was bij het gesprek aanwezig.' } },
    { zin: 'vervanging', zaak: { toelichting: 'Hij vervangt een zieke collega.' } },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'Zijn vrouw is opgenomen.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 6, aantal: 1 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'Hij zorgt voor zijn zieke moeder.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 21, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Haar zoon heeft autisme.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 6, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'Zijn vrouw is opgenomen.',
    actueelOordeel: { standReintegratie: 'Hij zorgt voor zijn zieke moeder.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
