import regel from '../../../src/regels/tijdigheid/termijn-plan-van-aanpak.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const plan = (opgesteldOp: string) => ({ planVanAanpak: { stuk: { opgesteldOp } } });
const veld = '/planVanAanpak/stuk/opgesteldOp';
const uiterlijk = '2024-02-29';
const oordeel = '2024-02-15';
const afwijking = {
  reden: 'De werknemer was opgenomen.',
  instemmingWerkgever: true,
  instemmingWerknemer: true,
};

regelTest(regel, {
  voldoet: [
    { zin: 'twaalf dagen na het oordeel' },
    { zin: 'op de laatste dag van de termijn', zaak: plan('2024-02-29') },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: plan('2024-03-01'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-03-01', uiterlijk, oordeel, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'vijf weken te laat en niets vastgelegd',
      zaak: { ...plan('2024-04-04'), arbodienst: { spreekuren: [] }, evaluaties: [] },
      reden: 'teLaatEnStil',
      veld,
      feiten: { op: '2024-04-04', uiterlijk, oordeel, dagen: 35 },
      uiterlijk,
    },
    {
      zin: 'vijf weken te laat, maar er is in die tijd gewerkt',
      zaak: {
        ...plan('2024-04-04'),
        arbodienst: { spreekuren: [] },
        urenlog: [{ van: '2024-03-04', tot: '2024-03-10', urenPerWeek: 4 }],
      },
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-04-04', uiterlijk, oordeel, dagen: 35 },
      uiterlijk,
    },
    {
      zin: 'samen en met reden afgeweken',
      zaak: { planVanAanpak: { stuk: { opgesteldOp: '2024-03-14' }, termijnafwijking: afwijking } },
      reden: 'gemotiveerdLater',
      veld,
      feiten: { op: '2024-03-14', uiterlijk, oordeel, dagen: 14 },
      uiterlijk,
    },
    {
      zin: 'afgeweken zonder instemming van de werknemer',
      zaak: {
        planVanAanpak: {
          stuk: { opgesteldOp: '2024-03-14' },
          termijnafwijking: { ...afwijking, instemmingWerknemer: false },
        },
      },
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-03-14', uiterlijk, oordeel, dagen: 14 },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de twee weken lopen nog', zaak: plan('2024-03-04'), peildatum: '2024-02-29', uiterlijk }],
  nvt: [
    {
      zin: 'er waren geen mogelijkheden',
      zaak: {
        ...plan('2024-04-04'),
        probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
      },
    },
    { zin: 'een ontbrekend plan is een zaak van de volledigheid', zaak: { planVanAanpak: undefined } },
    { zin: 'zonder gedateerde probleemanalyse begint de termijn niet', zaak: { probleemanalyse: undefined } },
  ],
});
