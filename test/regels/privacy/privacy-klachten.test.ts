import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-klachten.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'klachten van klanten', zaak: { toelichting: 'Zij handelt klachten van klanten af.' } },
    { zin: 'een bezwaar tegen de planning', zaak: { toelichting: 'De pijn zit in de planning.' } },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'Zij heeft hoofdpijn en is erg moe.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 11, aantal: 2 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'Hij heeft last van zijn rug.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 11, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Door de vermoeidheid lukt reizen niet.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 9, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'Zij heeft hoofdpijn en is erg moe.',
    actueelOordeel: { standReintegratie: 'Hij heeft last van zijn rug.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
