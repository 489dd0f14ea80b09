import regel from '../../../src/regels/spoor2/tijdelijk-contract-zelfde-inspanning.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
const niet: Spoor2 = { start: undefined, trajectplan: undefined, rapportages: undefined };
/** A temporary contract that ends on 31 October 2024, before a first year evaluation; 3100 euro a month. */
const tijdelijk = (spoor2: Spoor2, meer: Afwijking = {}): Afwijking => ({
  dienstverband: { soort: 'bepaaldeTijd', einde: '2024-10-31' },
  eerstejaarsevaluatie: undefined,
  adviezen: [],
  ...meer,
  spoor2,
});
const einde: Spoor2 = { ...niet, uitzondering: { reden: 'contractEindigt' } };
const peildatum = '2024-10-31';

regelTest(regel, {
  voldoet: [
    { zin: 'niets dat in de weg staat', zaak: tijdelijk(niet), peildatum },
    {
      zin: 'geen participatieverzoek is geen bevinding',
      zaak: tijdelijk({ start: '2024-10-01', kosten: { begroot: 500 } }),
      peildatum,
    },
    {
      zin: 'hogere kosten, met een participatieverzoek',
      zaak: tijdelijk({
        start: '2024-10-01',
        kosten: { begroot: 9000, participatieverzoekOp: '2024-10-02' },
      }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'kosten als reden',
      zaak: tijdelijk({ ...niet, kosten: { kostenAlsRedenGenoemd: true } }),
      peildatum,
      reden: 'kostenAlsReden',
      veld: '/spoor2/kosten/kostenAlsRedenGenoemd',
    },
    {
      zin: 'het einde als reden, terwijl er intern niets was',
      zaak: tijdelijk({ ...einde, datumConclusieIntern: '2024-09-23' }),
      peildatum,
      reden: 'eindeAlsReden',
      veld: '/spoor2/uitzondering',
    },
    {
      zin: 'het einde als reden; of extern werk aan de orde was is niet bekend',
      zaak: tijdelijk(einde),
      peildatum,
      reden: 'eindeGenoemd',
      veld: '/spoor2/uitzondering',
    },
    {
      // 31 days of October: 31 / 30.4375 months at 3100 euro, of which 70%: 2210.
      zin: 'meer dan 70% van het resterende loon',
      zaak: tijdelijk({ start: '2024-10-01', kosten: { begroot: 2211 } }),
      peildatum,
      reden: 'bovenPlafond',
      veld: '/spoor2/kosten/begroot',
      feiten: { kosten: 2211, plafond: 2210 },
    },
  ],
  nvt: [
    { zin: 'een vast contract', zaak: { spoor2: { kosten: { kostenAlsRedenGenoemd: true } } } },
    {
      zin: 'het resultaat is bevredigend',
      zaak: tijdelijk(einde, {
        resultaat: {
          vastgesteldOp: '2024-10-01',
          soortWerk: 'andereWerkgever',
          urenPerWeek: 16,
          structureel: { contractvorm: 'onbepaaldeTijd' },
          passendBijMogelijkheden: true,
          instemmingWerknemer: true,
        },
      }),
      peildatum,
    },
  ],
});

regelTest(regel, {
  voldoet: [
    {
      zin: 'te laat en niet begonnen: dat staat bij s2-verplicht-niet-gestart',
      zaak: tijdelijk(
        { ...einde, datumConclusieIntern: '2024-09-02' },
        { dienstverband: { soort: 'bepaaldeTijd', einde: '2024-12-31' } },
      ),
      peildatum: '2024-12-31',
    },
  ],
});
