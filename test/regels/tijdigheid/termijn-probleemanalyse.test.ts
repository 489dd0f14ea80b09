import regel from '../../../src/regels/tijdigheid/termijn-probleemanalyse.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const van = (opgesteldOp: string) => ({ probleemanalyse: { stuk: { opgesteldOp } } });
const veld = '/probleemanalyse/stuk/opgesteldOp';
const uiterlijk = '2024-02-19';

regelTest(regel, {
  voldoet: [
    { zin: 'probleemanalyse in week 6' },
    { zin: 'op de laatste dag van de termijn', zaak: van('2024-02-19') },
    {
      zin: 'pas later gebleken, en binnen een week daarna',
      zaak: {
        ...van('2024-04-08'),
        ziekte: { dreigendLangdurig: { pasLaterGebleken: true, vastgesteldOp: '2024-04-01' } },
      },
    },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: van('2024-02-20'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-02-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'een dag later, samen en met reden afgeweken (art. 5)',
      zaak: {
        probleemanalyse: {
          stuk: { opgesteldOp: '2024-02-20' },
          termijnafwijking: {
            reden: 'De werknemer was in het buitenland.',
            instemmingWerkgever: true,
            instemmingWerknemer: true,
          },
        },
      },
      reden: 'gemotiveerdLater',
      veld,
      feiten: { op: '2024-02-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'onderbreking schuift deze termijn niet op',
      zaak: { ...van('2024-02-20'), ziekte: { onderbrekingen: [{ van: '2024-01-15', tot: '2024-01-21' }] } },
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-02-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'meer dan zes weken te laat zonder enige activiteit',
      zaak: {
        ...van('2024-04-02'),
        planVanAanpak: undefined,
        evaluaties: [],
        arbodienst: { spreekuren: [] },
      },
      reden: 'teLaatEnStil',
      veld,
      feiten: { op: '2024-04-02', uiterlijk, dagen: 43 },
      uiterlijk,
    },
    {
      zin: 'even laat, maar met een gesprek in de tussentijd',
      zaak: {
        ...van('2024-04-02'),
        planVanAanpak: undefined,
        evaluaties: [],
        arbodienst: { spreekuren: [] },
        contacten: [{ datum: '2024-03-01', vorm: 'gesprek' }],
      },
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-04-02', uiterlijk, dagen: 43 },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'pas later gebleken, en daarna acht dagen gewacht',
      zaak: {
        ...van('2024-04-09'),
        ziekte: { dreigendLangdurig: { pasLaterGebleken: true, vastgesteldOp: '2024-04-01' } },
      },
      reden: 'onverwijld',
      veld,
      feiten: { gebleken: '2024-04-01', op: '2024-04-09', dagen: 8 },
    },
  ],
  nogNiet: [{ zin: 'de termijn loopt nog', peildatum: '2024-02-14', uiterlijk }],
  nvt: [
    { zin: 'geen langdurig verzuim verwacht', zaak: { ziekte: { dreigendLangdurig: { verwacht: false } } } },
    {
      zin: 'een ontbrekende probleemanalyse is een zaak van de volledigheid',
      zaak: { probleemanalyse: undefined },
    },
  ],
});
