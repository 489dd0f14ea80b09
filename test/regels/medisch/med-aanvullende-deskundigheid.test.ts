import regel from '../../../src/regels/medisch/med-aanvullende-deskundigheid.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const advies = (signalen: object) => ({ adviezen: wijzig(BASIS.adviezen, 0, { signalen }) });
const NODIG = { aanvullendeDeskundigheidNodig: true } as const;
const veld = '/adviezen/0/signalen/aanvullendeDeskundigheidIngeschakeldOp';
const stuk = { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' } as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'ingeschakeld volgens hetzelfde advies',
      zaak: advies({ ...NODIG, aanvullendeDeskundigheidIngeschakeldOp: '2024-12-20' }),
    },
    {
      zin: 'ingeschakeld volgens een later stuk',
      zaak: {
        ...advies(NODIG),
        actueelOordeel: { signalen: { aanvullendeDeskundigheidIngeschakeldOp: '2025-03-03' } },
      },
    },
  ],
  tekort: [
    {
      zin: 'niet ingeschakeld, een dag na de zes weken',
      zaak: { ...advies(NODIG), actueelOordeel: undefined },
      profiel: 'lopend',
      peildatum: '2025-01-22',
      reden: 'nietIngeschakeld',
      veld,
      feiten: stuk,
      uiterlijk: '2025-01-21',
    },
    {
      zin: 'niet ingeschakeld terwijl de re-integratie stagneert',
      zaak: { ...advies(NODIG), evaluaties: wijzig(BASIS.evaluaties, 6, { stagnatie: true }) },
      reden: 'nietIngeschakeldBijStagnatie',
      veld,
      feiten: { ...stuk, stagnatie: '2025-01-27' },
    },
    {
      zin: 'stagnatie van vóór het advies telt niet',
      zaak: { ...advies(NODIG), evaluaties: wijzig(BASIS.evaluaties, 5, { stagnatie: true }) },
      reden: 'nietIngeschakeld',
      veld,
      feiten: stuk,
    },
    {
      zin: 'sinds de probleemanalyse nodig, in het advies herhaald',
      zaak: { probleemanalyse: { signalen: NODIG }, ...advies(NODIG) },
      reden: 'nietIngeschakeld',
      veld: '/probleemanalyse/signalen/aanvullendeDeskundigheidIngeschakeldOp',
      feiten: { stuk: 'de probleemanalyse', op: '2024-02-15' },
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, op de laatste dag van de zes weken',
      zaak: advies(NODIG),
      profiel: 'lopend',
      peildatum: '2025-01-21',
      uiterlijk: '2025-01-21',
    },
  ],
  nvt: [
    { zin: 'geen signaal' },
    {
      zin: 'later niet meer nodig',
      zaak: {
        ...advies(NODIG),
        actueelOordeel: { signalen: { aanvullendeDeskundigheidNodig: false } },
      },
    },
  ],
});
