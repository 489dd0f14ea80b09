import regel from '../../../src/regels/volledigheid/riv-eerstejaarsevaluatie-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, vanBedrijfsarts, ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { eerstejaarsevaluatie: undefined };
const eindeJaar = '2025-01-05';
const GEEN_MOGELIJKHEDEN = {
  probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const } },
  adviezen: [],
};
const mogelijkhedenOp = (op: string) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden: 'benutbaar' as const },
});

regelTest(regel, {
  voldoet: [{ zin: 'de eerstejaarsevaluatie is vastgesteld' }],
  tekort: [
    {
      zin: 'er is geen bij indiening',
      zaak: zonder,
      reden: 'ontbreekt',
      veld: '/eerstejaarsevaluatie',
      feiten: { eindeJaar },
    },
    {
      zin: 'zij is nog een concept',
      zaak: { eerstejaarsevaluatie: { stuk: { status: 'concept' } } },
      reden: 'concept',
      veld: '/eerstejaarsevaluatie/stuk/status',
      feiten: { eindeJaar },
    },
    {
      zin: 'eerste slechte dag: de eerste dag van het tweede ziektejaar',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-01-06',
      reden: 'ontbreekt',
      veld: '/eerstejaarsevaluatie',
      feiten: { eindeJaar },
      uiterlijk: eindeJaar,
    },
    {
      zin: 'mogelijkheden op de laatste dag van het eerste jaar',
      zaak: { ...zonder, ...GEEN_MOGELIJKHEDEN, actueelOordeel: mogelijkhedenOp(eindeJaar) },
      reden: 'ontbreekt',
      veld: '/eerstejaarsevaluatie',
      feiten: { eindeJaar },
    },
    {
      zin: 'drie weken herstel schuiven het einde van het eerste jaar op',
      zaak: { ...zonder, ziekte: { onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-02' }] } },
      reden: 'ontbreekt',
      veld: '/eerstejaarsevaluatie',
      feiten: { eindeJaar: '2025-01-26' },
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: de laatste dag van het eerste ziektejaar',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: eindeJaar,
      uiterlijk: eindeJaar,
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'er waren nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN },
    {
      zin: 'in het eerste jaar geen mogelijkheden, pas daarna: toen was er geen plan om te evalueren',
      zaak: { ...zonder, ...GEEN_MOGELIJKHEDEN, actueelOordeel: mogelijkhedenOp('2025-01-06') },
    },
    { zin: 'indiening binnen het eerste jaar', zaak: zonder, peildatum: eindeJaar },
    {
      zin: 'ziek uit dienst op de laatste dag van het eerste ziektejaar',
      zaak: { ...ziekUitDienst(eindeJaar), probleemanalyse: { stuk: vanBedrijfsarts('2024-02-15') } },
    },
  ],
});
