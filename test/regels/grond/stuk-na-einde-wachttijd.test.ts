import regel from '../../../src/regels/grond/stuk-na-einde-wachttijd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vastgesteld, type Afwijking } from '../../hulp/zaak.ts';

const einde = '2026-01-04';
const peildatum = '2026-08-03';
const plan = (op: string): Afwijking => ({ planVanAanpak: { stuk: vastgesteld(op) } });
const veld = '/planVanAanpak/stuk/opgesteldOp';
const stuk = 'het plan van aanpak';

regelTest(regel, {
  tekort: [
    {
      zin: 'een dag na de wachttijd',
      zaak: plan('2026-01-05'),
      peildatum,
      reden: 'achteraf',
      veld,
      feiten: { stuk, op: '2026-01-05', einde },
    },
    {
      zin: 'elk stuk apart',
      zaak: {
        probleemanalyse: { stuk: vastgesteld('2026-02-02') },
        eerstejaarsevaluatie: { stuk: vastgesteld('2026-02-03') },
        eindevaluatie: { stuk: vastgesteld('2026-02-04') },
        arbeidsdeskundigeOnderzoeken: [{ stuk: vastgesteld('2026-02-05') }],
        spoor2: { trajectplan: { stuk: vastgesteld('2026-02-06') } },
      },
      peildatum,
      reden: 'achteraf',
      veld: '/probleemanalyse/stuk/opgesteldOp',
      feiten: { stuk: 'de probleemanalyse', op: '2026-02-02', einde },
      ook: [
        {
          reden: 'achteraf',
          veld: '/eerstejaarsevaluatie/stuk/opgesteldOp',
          feiten: { stuk: 'de eerstejaarsevaluatie', op: '2026-02-03', einde },
        },
        {
          reden: 'achteraf',
          veld: '/eindevaluatie/stuk/opgesteldOp',
          feiten: { stuk: 'de eindevaluatie', op: '2026-02-04', einde },
        },
        {
          reden: 'achteraf',
          veld: '/arbeidsdeskundigeOnderzoeken/0/stuk/opgesteldOp',
          feiten: { stuk: 'een arbeidsdeskundig rapport', op: '2026-02-05', einde },
        },
        {
          reden: 'achteraf',
          veld: '/spoor2/trajectplan/stuk/opgesteldOp',
          feiten: { stuk: 'het trajectplan van het tweede spoor', op: '2026-02-06', einde },
        },
      ],
    },
    {
      zin: 'een dag na de verlenging',
      zaak: { ...plan('2026-07-06'), verlenging: { einde: '2026-07-05' } },
      peildatum,
      reden: 'achteraf',
      veld,
      feiten: { stuk, op: '2026-07-06', einde: '2026-07-05' },
    },
    {
      zin: 'een dag na het einde van de dienstbetrekking',
      zaak: { ...plan('2025-04-01'), dienstverband: { einde: '2025-03-31' }, eindevaluatie: undefined },
      reden: 'achteraf',
      veld,
      feiten: { stuk, op: '2025-04-01', einde: '2025-03-31' },
    },
    {
      zin: 'bij een loonsanctie eenmaal',
      zaak: {
        ...plan('2026-02-02'),
        eindevaluatie: { stuk: vastgesteld('2026-03-02') },
        loonsanctie: { besluitDatum: '2025-11-20' },
      },
      peildatum,
      reden: 'bijHerstel',
      veld,
      feiten: { aantal: 2, einde },
    },
  ],
  nvt: [
    { zin: 'alles in de wachttijd' },
    { zin: 'op de laatste dag van de wachttijd', zaak: plan('2026-01-04'), peildatum },
    {
      zin: 'op de laatste dag van de verlenging',
      zaak: { ...plan('2026-07-05'), verlenging: { einde: '2026-07-05' } },
      peildatum,
    },
    {
      zin: 'een actueel oordeel is van zijn eigen dag',
      zaak: { actueelOordeel: { stuk: vastgesteld('2026-02-02') } },
      peildatum,
    },
  ],
});
