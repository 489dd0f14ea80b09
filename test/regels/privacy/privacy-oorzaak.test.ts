import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-oorzaak.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'verlof', zaak: { toelichting: 'Het zwangerschapsverlof liep van 3 maart tot 22 juni 2025.' } },
    {
      zin: 'een arbeidsongeval',
      zaak: { toelichting: 'Het arbeidsongeval is gemeld bij de Arbeidsinspectie.' },
    },
    { zin: 'een scheiding van taken', zaak: { toelichting: 'Er is een scheiding van taken afgesproken.' } },
  ],
  tekort: [
    {
      zin: 'een eigen tekst',
      zaak: { toelichting: 'De uitval komt door zijn echtscheiding.' },
      reden: 'werkgever',
      veld: '/toelichting',
      feiten: { positie: 26, aantal: 1 },
    },
    {
      zin: 'een tekst van de bedrijfsarts',
      zaak: { actueelOordeel: { standReintegratie: 'Er zijn problemen thuis.' } },
      reden: 'bedrijfsarts',
      veld: '/actueelOordeel/standReintegratie',
      feiten: { positie: 9, aantal: 1 },
    },
    {
      zin: 'een rapport van het bureau',
      zaak: { spoor2: { orientatieOnderbouwd: 'Hij is van de trap gevallen.' } },
      reden: 'bureau',
      veld: '/spoor2/orientatieOnderbouwd',
      feiten: { positie: 8, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag, en meldt elke tekst', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    toelichting: 'De uitval komt door zijn echtscheiding.',
    actueelOordeel: { standReintegratie: 'Er zijn problemen thuis.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }, { uitkomst: 'tekort' }]);
});
