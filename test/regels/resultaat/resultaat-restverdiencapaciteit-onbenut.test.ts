import regel from '../../../src/regels/resultaat/resultaat-restverdiencapaciteit-onbenut.ts';
import { datum, plusDagen } from '../../../src/kern/datum.ts';
import { OP_LOONWAARDE } from '../../hulp/resultaat.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

/** Hours worked at the end; the bedrijfsarts thinks 16 possible from the probleemanalyse on. */
const uren = (aantal: number | undefined, rest: Afwijking = {}): Afwijking => ({
  ...rest,
  eindevaluatie: { huidigWerk: { urenPerWeek: aantal } },
});
/** Nothing was done after the probleemanalyse to have more hours worked. */
const stil: Afwijking = { adviezen: [], bijstellingen: [], spoor1: undefined, spoor2: undefined };
/** From 2 June 2025 on the bedrijfsarts thinks 32 hours possible. */
const meer: Afwijking = {
  ...stil,
  adviezen: [{ id: 'm', stuk: vanBedrijfsarts('2025-06-02'), belastbaarheid: { urenPerWeek: 32 } }],
  actueelOordeel: { belastbaarheid: { urenPerWeek: 32 } },
};
/** Ten hours a week up to a day, four from then on. */
const gedaald = (op: string): Afwijking => ({
  evaluaties: [],
  eerstejaarsevaluatie: { huidigWerk: undefined, gewerkteUrenPerWeek: undefined },
  urenlog: [
    { van: '2024-03-04', tot: plusDagen(datum(op), -1), urenPerWeek: 10 },
    { van: op, tot: '2025-09-28', urenPerWeek: 4 },
  ],
});
const onderzoek = (onderzochtOp: string) => ({ anderWerkIntern: { onderzochtOp } });
const bevinding = (aantal: number, procent: number, haalbaar = 16, sinds = '2024-02-15') => ({
  veld: '/eindevaluatie/huidigWerk/urenPerWeek',
  feiten: { uren: aantal, op: '2025-09-29', haalbaar, sinds, procent },
});
const zonderStap = (
  aantal: number,
  procent: number,
  haalbaar?: number,
  sinds = '2024-02-15',
  vanaf = sinds,
) => {
  const { veld, feiten } = bevinding(aantal, procent, haalbaar, sinds);
  return { veld, feiten: { ...feiten, vanaf } };
};
const metGrens = (aantal: number, procent: number) => {
  const { veld, feiten } = bevinding(aantal, procent);
  return { veld, feiten: { ...feiten, grens: 75 } };
};
const lopend = { profiel: 'lopend', peildatum: '2025-06-16' } as const;
const evaluaties = [
  {
    ...BASIS.evaluaties[0],
    stuk: { status: 'vastgesteld', opgesteldOp: '2025-05-30' },
    gewerkteUrenPerWeek: 16,
  },
] as const;
const sindsAdvies = { ...meer, evaluaties, eindevaluatie: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'alle uren die mogelijk zijn' },
    { zin: 'precies op de grens van 75 %', zaak: uren(12) },
    { zin: 'ver eronder, maar het resultaat is bevredigend', zaak: { ...OP_LOONWAARDE, ...uren(4) } },
  ],
  tekort: [
    {
      zin: 'net onder de grens, met een tweede spoor ernaast',
      zaak: uren(11.9),
      reden: 'onbenut',
      ...metGrens(11.9, 74),
    },
    {
      zin: 'onder een andere grens',
      zaak: uren(14),
      richtwaarden: { benuttingProcent: 90 },
      reden: 'onbenut',
      veld: '/eindevaluatie/huidigWerk/urenPerWeek',
      feiten: { uren: 14, op: '2025-09-29', haalbaar: 16, sinds: '2024-02-15', procent: 88, grens: 90 },
    },
    {
      zin: 'onder de grens, en niets gedaan',
      zaak: uren(4, stil),
      reden: 'onbenutZonderStap',
      ...zonderStap(4, 25),
    },
    {
      zin: 'sinds een later advies',
      zaak: uren(16, meer),
      reden: 'onbenutZonderStap',
      ...zonderStap(16, 50, 32, '2025-06-02'),
      uiterlijk: '2025-06-16',
    },
    {
      zin: 'de uren van het contract zijn de maat, niet wat de bedrijfsarts daarboven mogelijk acht',
      zaak: uren(8, { ...meer, dienstverband: { functie: { urenPerWeek: 24 } } }),
      reden: 'onbenutZonderStap',
      ...zonderStap(8, 33, 24),
    },
    {
      zin: 'een stap voordat de uren 92 dagen geleden daalden telt niet',
      zaak: uren(4, { ...stil, ...gedaald('2025-07-18'), spoor1: onderzoek('2025-07-17') }),
      reden: 'onbenutZonderStap',
      ...zonderStap(4, 25, 16, '2024-02-15', '2025-07-18'),
    },
    {
      zin: 'een stap op de dag dat de uren daalden',
      zaak: uren(4, { ...stil, ...gedaald('2025-07-18'), spoor1: onderzoek('2025-07-18') }),
      reden: 'onbenut',
      ...metGrens(4, 25),
    },
    {
      zin: 'een daling van 91 dagen geleden zegt nog niets',
      zaak: uren(4, { ...stil, ...gedaald('2025-07-19'), spoor1: onderzoek('2025-07-18') }),
      reden: 'onbenut',
      ...metGrens(4, 25),
    },
    {
      zin: 'lopend, de dag na de twee weken voor bijstelling',
      zaak: sindsAdvies,
      profiel: 'lopend',
      peildatum: '2025-06-17',
      reden: 'onbenutZonderStap',
      veld: '/evaluaties/0/gewerkteUrenPerWeek',
      feiten: {
        uren: 16,
        op: '2025-05-30',
        haalbaar: 32,
        sinds: '2025-06-02',
        vanaf: '2025-06-02',
        procent: 50,
      },
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, op de laatste dag van de twee weken voor bijstelling',
      zaak: sindsAdvies,
      ...lopend,
      uiterlijk: '2025-06-16',
    },
  ],
  nvt: [
    { zin: 'er wordt niet gewerkt', zaak: uren(0) },
    {
      zin: 'de uren zijn niet vastgelegd',
      zaak: { ...uren(undefined), evaluaties: [] },
    },
    {
      zin: 'geen mogelijkheden',
      zaak: uren(2, { actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } } }),
    },
  ],
});
