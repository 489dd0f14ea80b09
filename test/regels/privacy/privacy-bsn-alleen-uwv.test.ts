import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-bsn-alleen-uwv.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'het nummer staat alleen in zijn veld' },
    { zin: 'negen cijfers die de 11-proef niet doorstaan', zaak: { toelichting: 'Nummer 123456789.' } },
    { zin: 'een ander nummer', zaak: { toelichting: 'RSIN 123456782, KvK 12345678, tel. 0612345678.' } },
    { zin: 'een datum en een bedrag', zaak: { toelichting: 'Op 2025-10-17 is 1.234,50 betaald.' } },
  ],
  tekort: [
    {
      zin: 'een nummer in een tekst',
      zaak: { toelichting: 'Het gaat om 123456782.' },
      reden: 'inTekst',
      veld: '/toelichting',
      feiten: { positie: 13, aantal: 1 },
    },
    {
      zin: 'met punten, en in een tekst van de werknemer',
      zaak: { oordeelWerknemer: { watAndersKon: 'Mijn nummer is 123.456.782, of 1234.56.782.' } },
      reden: 'inTekst',
      veld: '/oordeelWerknemer/watAndersKon',
      feiten: { positie: 16, aantal: 2 },
    },
    {
      zin: 'acht cijfers die een BSN heten',
      zaak: { toelichting: 'BSN 10000021.' },
      reden: 'inTekst',
      veld: '/toelichting',
      feiten: { positie: 5, aantal: 1 },
    },
    {
      zin: 'in de naam van een bestand',
      zaak: { probleemanalyse: { stuk: { bijlage: { bestand: 'stukken/123456782.pdf' } } } },
      reden: 'inTekst',
      veld: '/probleemanalyse/stuk/bijlage/bestand',
      feiten: { positie: 9, aantal: 1 },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({ ziekte: { eersteZiektedag: undefined }, toelichting: 'Het gaat om 123456782.' });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ uitkomst: 'tekort' }]);
});
