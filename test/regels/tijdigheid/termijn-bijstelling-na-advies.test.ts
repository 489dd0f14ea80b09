import regel from '../../../src/regels/tijdigheid/termijn-bijstelling-na-advies.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig } from '../../hulp/zaak.ts';

const bijgesteld = (op: string, meer: object = {}) => ({
  bijstellingen: wijzig(BASIS.bijstellingen, 0, { stuk: vastgesteld(op), ...meer }),
});
const advies = (anders: Parameters<typeof wijzig<(typeof BASIS.adviezen)[number]>>[2]) => ({
  adviezen: wijzig(BASIS.adviezen, 0, anders),
});
const uiterlijk = '2024-12-24';
const veld = '/bijstellingen/0/stuk/opgesteldOp';

regelTest(regel, {
  voldoet: [
    { zin: 'tien dagen na het advies' },
    { zin: 'op de laatste dag van de twee weken', zaak: bijgesteld('2024-12-24') },
    {
      zin: 'een bijstelling zonder verwijzing telt ook',
      zaak: bijgesteld('2024-12-24', { adviesId: undefined, id: 'anders' }),
    },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: bijgesteld('2024-12-25'),
      reden: 'teLaat',
      veld,
      feiten: { advies: '2024-12-10', op: '2024-12-25', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'samen en met reden later',
      zaak: bijgesteld('2025-01-06', {
        termijnafwijking: { reden: 'Feestdagen.', instemmingWerkgever: true, instemmingWerknemer: true },
      }),
      reden: 'gemotiveerdLater',
      veld,
      feiten: { advies: '2024-12-10', op: '2025-01-06', uiterlijk, dagen: 13 },
      uiterlijk,
    },
    {
      zin: 'meer dan zes weken na het advies, zonder activiteit',
      zaak: {
        ...bijgesteld('2025-01-22'),
        eerstejaarsevaluatie: undefined,
        evaluaties: [],
        arbodienst: { spreekuren: [] },
        spoor2: undefined,
      },
      reden: 'teLaatEnStil',
      veld,
      feiten: { advies: '2024-12-10', op: '2025-01-22', uiterlijk, dagen: 29 },
      uiterlijk,
    },
    {
      zin: 'geen bijstelling',
      zaak: { bijstellingen: [] },
      reden: 'nietBijgesteld',
      veld: '/adviezen/0',
      feiten: { advies: '2024-12-10', uiterlijk },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'gewijzigde belastbaarheid, bijstelling niet gevraagd en niet gemaakt',
      zaak: { ...advies({ bijstellingPlanNodig: undefined }), bijstellingen: [] },
      reden: 'bijstellingNodig',
      veld: '/adviezen/0',
      feiten: { advies: '2024-12-10' },
      uiterlijk,
    },
    {
      zin: 'met een vastgelegde reden niets gedaan',
      zaak: {
        ...advies({ zonderGevolg: { soortReden: 'nietUitvoerbaar', reden: 'Het bedrijf verhuisde.' } }),
        bijstellingen: [],
      },
      reden: 'bijstellingNodig',
      veld: '/adviezen/0',
      feiten: { advies: '2024-12-10' },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'de twee weken lopen nog', zaak: bijgesteld('2025-01-06'), peildatum: '2024-12-24', uiterlijk },
  ],
  nvt: [
    {
      zin: 'het advies vraagt geen bijstelling',
      zaak: { ...advies({ bijstellingPlanNodig: false }), bijstellingen: [] },
    },
    {
      zin: 'een nieuwer advies kwam in de plaats',
      zaak: { ...advies({ zonderGevolg: { soortReden: 'nieuwerAdvies' } }), bijstellingen: [] },
    },
    { zin: 'zonder plan is er niets bij te stellen', zaak: { planVanAanpak: undefined, bijstellingen: [] } },
  ],
});
