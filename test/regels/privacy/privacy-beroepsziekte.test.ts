import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-beroepsziekte.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'werkgerelateerd ja of nee', zaak: { toelichting: 'Werkgerelateerd: ja.' } },
    { zin: 'beleid', zaak: { toelichting: 'Preventie van beroepsziekten staat in de RI&E.' } },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'Dit is een beroepsziekte.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 12, aantal: 1 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'Gemeld bij het NCvB.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 16, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Ziek geworden door het werk.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 1, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'Dit is een beroepsziekte.',
    actueelOordeel: { standReintegratie: 'Gemeld bij het NCvB.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
