import { expect, it } from 'vitest';
import regel from '../../../src/regels/medisch/gbm-oordeel-redelijk.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, vanBedrijfsarts } from '../../hulp/zaak.ts';

const oordeel = (
  op: string,
  mogelijkheden: 'tijdelijkGeen' | 'duurzaamGeen' | 'benutbaar',
  meer: object = {},
) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden, ...meer },
});
const ZONDER = { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen')] } as const;
const GEWERKT = { urenlog: [{ van: '2024-07-01', tot: '2024-07-28', urenPerWeek: 6 }] } as const;
const werk = {
  reden: 'werk',
  veld: '/urenlog/0',
  feiten: { sinds: '2024-06-03', op: '2024-07-01', norm: 42 },
  uiterlijk: '2024-08-12',
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'niets spreekt het tegen', zaak: ZONDER },
    {
      zin: 'werk van vóór het oordeel, tot en met die week',
      zaak: { ...ZONDER, urenlog: [{ van: '2024-05-27', tot: '2024-06-09', urenPerWeek: 6 }] },
    },
    {
      zin: 'een nieuw oordeel op de laatste dag van de zes weken, wat het ook zegt',
      zaak: {
        ...GEWERKT,
        adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-08-12', 'tijdelijkGeen')],
      },
    },
    {
      zin: 'de werkgever vroeg het de bedrijfsarts',
      zaak: {
        ...ZONDER,
        ...GEWERKT,
        twijfels: [
          { datum: '2024-07-08', van: 'werkgever', actie: 'vraagAanBedrijfsarts', actieOp: '2024-08-12' },
        ],
      },
    },
    {
      zin: 'nul uren zijn geen werk',
      zaak: { ...ZONDER, urenlog: [{ van: '2024-07-01', tot: '2024-07-28', urenPerWeek: 0 }] },
    },
  ],
  tekort: [
    {
      zin: 'werk dat al liep en na het oordeel doorging',
      zaak: { ...ZONDER, urenlog: [{ van: '2024-05-27', tot: '2025-06-30', urenPerWeek: 6 }] },
      ...werk,
      feiten: { ...werk.feiten, op: '2024-06-03' },
      uiterlijk: '2024-07-15',
    },
    { zin: 'gewerkte uren, niemand vroeg ernaar', zaak: { ...ZONDER, ...GEWERKT }, ...werk },
    {
      zin: 'pas een dag na de zes weken een nieuw oordeel',
      zaak: {
        ...GEWERKT,
        adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-08-13', 'benutbaar')],
      },
      ...werk,
    },
    {
      zin: 'twijfel waarmee niets is gedaan is geen vraag',
      zaak: { ...ZONDER, ...GEWERKT, twijfels: [{ datum: '2024-07-08', actie: 'geen' }] },
      ...werk,
    },
    {
      zin: 'een voorstel van de werknemer',
      zaak: { ...ZONDER, spoor1: { voorstellenWerknemer: [{ datum: '2024-06-03' }] } },
      reden: 'voorstel',
      veld: '/spoor1/voorstellenWerknemer/0',
      feiten: { sinds: '2024-06-03', op: '2024-06-03', norm: 42 },
    },
    {
      zin: 'duurzaam geen, met een goede kans op herstel',
      zaak: { adviezen: [oordeel('2024-06-03', 'duurzaamGeen', { kansOpHerstel: 'goed' })] },
      reden: 'oordeel',
      veld: '/adviezen/0/belastbaarheid',
      feiten: { op: '2024-06-03', norm: 42 },
    },
    {
      zin: 'nooit mogelijkheden en onderbouwd, maar het oordeel noemt uren',
      zaak: {
        ...NOOIT_MOGELIJKHEDEN,
        probleemanalyse: {
          belastbaarheid: {
            mogelijkheden: 'duurzaamGeen',
            geenMogelijkhedenOnderbouwdInMedischDeel: true,
            urenPerWeek: 8,
          },
        },
        actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen', urenPerWeek: 0 } },
      },
      reden: 'oordeel',
      veld: '/probleemanalyse/belastbaarheid',
      feiten: { op: '2024-02-15', norm: 42 },
    },
    {
      zin: 'bij indiening kan niets wachten',
      zaak: { actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen', kansOpHerstel: 'goed' } } },
      reden: 'oordeel',
      veld: '/actueelOordeel/belastbaarheid',
      feiten: { op: '2025-09-15', norm: 42 },
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, op de laatste dag van de zes weken',
      zaak: { ...ZONDER, ...GEWERKT },
      profiel: 'lopend',
      peildatum: '2024-08-12',
      uiterlijk: '2024-08-12',
    },
  ],
  nvt: [{ zin: 'er waren altijd mogelijkheden', zaak: GEWERKT }],
});

it('een voorstel is nooit een loonsanctierisico, werk en een oordeel dat zichzelf tegenspreekt wel', () => {
  const { voorstel, werk: gewerkt, oordeel: zelf } = regel.meldingen;
  expect(voorstel.ernst).toBe('aandacht');
  expect([gewerkt.ernst, zelf.ernst]).toEqual(
    Array(2).fill({ lopend: 'aandacht', indiening: 'loonsanctie' }),
  );
});
