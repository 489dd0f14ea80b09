import regel from '../../../src/regels/spoor1/s1-voortzetting-naast-spoor2.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, type Afwijking } from '../../hulp/zaak.ts';

// The second track begins on 13 January 2025; every evaluation after it reports 16 hours.
const start = '2025-01-13';
const feiten = { start };
const veld = '/spoor1/voortzettingNaastSpoor2';
const zonderWerk = {
  evaluaties: BASIS.evaluaties.map((e) => ({ ...e, gewerkteUrenPerWeek: undefined })),
  eindevaluatie: { huidigWerk: undefined },
} satisfies Afwijking;
const gestaakt = { ...zonderWerk, spoor1: { voortzettingNaastSpoor2: false } };

regelTest(regel, {
  voldoet: [
    { zin: 'er wordt doorgewerkt bij de eigen werkgever' },
    {
      zin: 'een aanbod na het begin van het tweede spoor',
      zaak: { ...zonderWerk, spoor1: { aanbiedingen: [{ datum: '2025-04-07' }] } },
    },
    {
      zin: 'er staat dat het stopte, maar er werd gewerkt',
      zaak: { spoor1: { voortzettingNaastSpoor2: false } },
    },
    {
      zin: 'in de eerstejaarsevaluatie na het begin van het tweede spoor staat dat er wordt gewerkt',
      zaak: {
        ...zonderWerk,
        spoor2: { start: '2024-11-04' },
        eerstejaarsevaluatie: { huidigWerk: { urenPerWeek: 16 } },
      },
    },
  ],
  tekort: [
    { zin: 'gestopt zonder vastgestelde reden', zaak: gestaakt, reden: 'gestaakt', veld, feiten },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: gestaakt,
      peildatum: '2025-02-25',
      profiel: 'lopend',
      reden: 'gestaakt',
      veld,
      feiten,
    },
    {
      zin: 'gestopt omdat beiden naar buiten wilden',
      zaak: { ...gestaakt, planVanAanpak: { zoekvolgorde: { beidenWillenExtern: true } } },
      reden: 'gestaaktInOverleg',
      veld,
      feiten,
    },
    {
      zin: 'er wordt alleen bij een andere werkgever gewerkt',
      zaak: { ...zonderWerk, eindevaluatie: { huidigWerk: { soort: 'andereWerkgever', urenPerWeek: 16 } } },
      reden: 'nietZichtbaar',
      veld,
      feiten,
    },
    {
      zin: 'volgens de zaak doorgegaan, maar er is niets te zien',
      zaak: zonderWerk,
      reden: 'nietZichtbaar',
      veld,
      feiten,
    },
  ],
  nogNiet: [
    {
      zin: 'de 42e dag',
      zaak: gestaakt,
      peildatum: '2025-02-24',
      profiel: 'lopend',
      uiterlijk: '2025-02-24',
    },
  ],
  nvt: [
    { zin: 'het tweede spoor is niet begonnen', zaak: { spoor2: undefined } },
    {
      zin: 'intern was toen al niets mogelijk',
      zaak: {
        ...zonderWerk,
        spoor1: { nietsInternMogelijk: { vastgesteldOp: '2025-01-13' }, voortzettingNaastSpoor2: false },
      },
    },
    {
      zin: '42 dagen later stond vast dat er intern niets was',
      zaak: {
        ...zonderWerk,
        spoor1: { nietsInternMogelijk: { vastgesteldOp: '2025-02-24' }, voortzettingNaastSpoor2: false },
      },
    },
  ],
});
