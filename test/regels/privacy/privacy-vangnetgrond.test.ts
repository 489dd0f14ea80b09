import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-vangnetgrond.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'dat er een vangnetsituatie is', zaak: { toelichting: 'Er is een vangnetsituatie.' } },
    { zin: 'verlof', zaak: { toelichting: 'Zwangerschaps- en bevallingsverlof tot 1 mei.' } },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'Zij is ziek door haar zwangerschap.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 23, aantal: 1 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'De no-riskpolis geldt.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 4, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Werknemer valt onder artikel 29b.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 30, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'Zij is ziek door haar zwangerschap.',
    actueelOordeel: { standReintegratie: 'De no-riskpolis geldt.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
