import regel from '../../../src/regels/inspanning/consistentie-belastbaarheid.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const onderzoek = (op: string, urenPerWeek: number, datumBelastbaarheid?: string) => ({
  arbeidsdeskundigeOnderzoeken: [
    { stuk: { status: 'vastgesteld' as const, opgesteldOp: op }, urenPerWeek, datumBelastbaarheid },
  ],
});
const metTwaalf = { adviezen: wijzig(BASIS.adviezen, 0, { belastbaarheid: { urenPerWeek: 12 } }) };

regelTest(regel, {
  voldoet: [
    { zin: 'elk oordeel past bij zichzelf' },
    { zin: 'het onderzoek gebruikt de uren van dat moment', zaak: onderzoek('2025-01-10', 16) },
    {
      zin: 'het onderzoek noemt het oudere profiel waarop het rust',
      zaak: { ...metTwaalf, ...onderzoek('2024-12-20', 16, '2024-02-15') },
    },
    { zin: 'een uur verschil is afronding', zaak: { ...metTwaalf, ...onderzoek('2025-01-10', 13) } },
    {
      zin: 'de bedrijfsarts noemde alleen uren per dag',
      zaak: {
        adviezen: wijzig(BASIS.adviezen, 0, { belastbaarheid: { urenPerWeek: undefined, urenPerDag: 4 } }),
        ...onderzoek('2025-01-10', 12),
      },
    },
  ],
  tekort: [
    {
      zin: 'het onderzoek gaat van meer uren uit',
      zaak: { ...metTwaalf, ...onderzoek('2025-01-10', 16) },
      reden: 'uren',
      veld: '/arbeidsdeskundigeOnderzoeken/0/urenPerWeek',
      feiten: {
        stuk: 'Het arbeidsdeskundig onderzoek',
        op: '2025-01-10',
        uren: 16,
        gesteldOp: '2024-12-10',
        urenArts: 12,
      },
    },
    {
      zin: 'iets meer dan een uur verschil',
      zaak: { ...metTwaalf, ...onderzoek('2025-01-10', 13.5) },
      reden: 'uren',
      veld: '/arbeidsdeskundigeOnderzoeken/0/urenPerWeek',
      feiten: {
        stuk: 'Het arbeidsdeskundig onderzoek',
        op: '2025-01-10',
        uren: 13.5,
        gesteldOp: '2024-12-10',
        urenArts: 12,
      },
    },
    {
      zin: 'het tweede spoor begint met andere uren',
      zaak: { spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', urenPerWeek: 24 } } },
      reden: 'uren',
      veld: '/spoor2/belastbaarheidBijStart/urenPerWeek',
      feiten: {
        stuk: 'Het profiel bij het begin van het tweede spoor',
        op: '2025-01-13',
        uren: 24,
        gesteldOp: '2024-12-10',
        urenArts: 16,
      },
    },
    {
      zin: 'uren, maar geen mogelijkheden',
      zaak: { actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } } },
      reden: 'binnenOordeel',
      veld: '/actueelOordeel/belastbaarheid/urenPerWeek',
      feiten: { op: '2025-09-15', uren: 16, per: 'week' },
    },
    {
      zin: 'uren per dag, maar geen mogelijkheden',
      zaak: {
        actueelOordeel: {
          belastbaarheid: { mogelijkheden: 'duurzaamGeen', urenPerWeek: undefined, urenPerDag: 2 },
        },
      },
      reden: 'binnenOordeel',
      veld: '/actueelOordeel/belastbaarheid/urenPerDag',
      feiten: { op: '2025-09-15', uren: 2, per: 'dag' },
    },
    {
      zin: 'nul uur per week, en toch mogelijkheden',
      zaak: { actueelOordeel: { belastbaarheid: { urenPerWeek: 0 } } },
      reden: 'binnenOordeel',
      veld: '/actueelOordeel/belastbaarheid/urenPerWeek',
      feiten: { op: '2025-09-15', uren: 0, per: 'week' },
    },
  ],
  nvt: [
    {
      zin: 'nergens uren',
      zaak: {
        probleemanalyse: { belastbaarheid: undefined },
        adviezen: [],
        actueelOordeel: { belastbaarheid: undefined },
      },
    },
  ],
});
