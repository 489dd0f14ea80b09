import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-diagnose.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'een naam', zaak: { toelichting: 'De heer Hernia belde namens de werkgever.' } },
    { zin: 'beleid', zaak: { toelichting: 'Het burn-out preventiebeleid is vernieuwd.' } },
    { zin: 'wie de werkgever verzorgt', zaak: { toelichting: 'Zij begeleidt cliënten met dementie.' } },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'Er is een hernia gezien en daarna een depressie.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 11, aantal: 2 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'Er is sprake van artrose.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 18, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Hij had een burn-out en zoekt rustig werk.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 13, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'Er is een hernia gezien en daarna een depressie.',
    actueelOordeel: { standReintegratie: 'Er is sprake van artrose.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
