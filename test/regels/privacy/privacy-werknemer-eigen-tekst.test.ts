import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-werknemer-eigen-tekst.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'de juiste zaak' },
    { zin: 'hetzelfde in een tekst van de werkgever', zaak: { toelichting: 'Er is een hernia gezien.' } },
  ],
  tekort: [
    {
      zin: 'de visie van de werknemer noemt een ziekte',
      zaak: { planVanAanpak: { visieWerknemer: { mogelijkheden: 'Met mijn reuma gaat vier uur goed.' } } },
      reden: 'gevonden',
      veld: '/planVanAanpak/visieWerknemer/mogelijkheden',
      feiten: { soort: 'een ziekte of letsel', positie: 10, aantal: 1 },
    },
    {
      zin: 'het oordeel van de werknemer noemt twee soorten',
      zaak: { oordeelWerknemer: { watAndersKon: 'Door de hoofdpijn en de fysiotherapie kwam ik later.' } },
      reden: 'gevonden',
      veld: '/oordeelWerknemer/watAndersKon',
      feiten: { soort: 'een klacht of verschijnsel', positie: 9, aantal: 1 },
      ook: [
        {
          reden: 'gevonden',
          veld: '/oordeelWerknemer/watAndersKon',
          feiten: { soort: 'een behandeling, medicijn, onderzoek of zorgverlener', positie: 25, aantal: 1 },
        },
      ],
    },
    {
      zin: 'in een rapport van het bureau',
      zaak: { spoor2: { trajectplan: { visieWerknemer: 'Mijn scheiding kost tijd.' } } },
      reden: 'gevonden',
      veld: '/spoor2/trajectplan/visieWerknemer',
      feiten: { soort: 'een oorzaak of iets uit het privéleven', positie: 6, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    oordeelWerknemer: { watAndersKon: 'Met mijn reuma gaat vier uur goed.' },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort', reden: 'gevonden' }]);
});
