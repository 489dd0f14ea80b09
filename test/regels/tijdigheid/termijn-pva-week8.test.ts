import regel from '../../../src/regels/tijdigheid/termijn-pva-week8.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const plan = (opgesteldOp: string) => ({
  probleemanalyse: undefined,
  planVanAanpak: { stuk: { opgesteldOp } },
});
const veld = '/planVanAanpak/stuk/opgesteldOp';
const uiterlijk = '2024-03-04';

regelTest(regel, {
  voldoet: [
    { zin: 'zonder probleemanalyse, plan op de laatste dag', zaak: plan('2024-03-04') },
    {
      zin: 'probleemanalyse op de laatste dag, plan binnen twee weken',
      zaak: {
        probleemanalyse: { stuk: { opgesteldOp: '2024-02-19' } },
        planVanAanpak: { stuk: { opgesteldOp: '2024-03-04' } },
      },
    },
  ],
  tekort: [
    {
      zin: 'zonder probleemanalyse, plan een dag later',
      zaak: plan('2024-03-05'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-03-05', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'samen en met reden later',
      zaak: {
        probleemanalyse: undefined,
        planVanAanpak: {
          stuk: { opgesteldOp: '2024-03-06' },
          termijnafwijking: { reden: 'Vakantie.', instemmingWerkgever: true, instemmingWerknemer: true },
        },
      },
      reden: 'gemotiveerdLater',
      veld,
      feiten: { op: '2024-03-06', uiterlijk, dagen: 2 },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'week 8 is nog niet voorbij', zaak: plan('2024-03-06'), peildatum: '2024-03-04', uiterlijk },
  ],
  nvt: [
    { zin: 'een vroege probleemanalyse: alleen twee weken daarna' },
    {
      zin: 'een te laat plan na een probleemanalyse staat bij de termijn van de Regeling',
      zaak: {
        probleemanalyse: { stuk: { opgesteldOp: '2024-02-19' } },
        planVanAanpak: { stuk: { opgesteldOp: '2024-04-08' } },
      },
    },
    {
      zin: 'pas later gebleken',
      zaak: { ...plan('2024-03-06'), ziekte: { dreigendLangdurig: { pasLaterGebleken: true } } },
    },
  ],
});
