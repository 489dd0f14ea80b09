import regel from '../../../src/regels/tijdigheid/termijn-42-weken.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aangifte = (datum: string, meer: object = {}) => ({ meldingen: { langdurigZiek: { datum, ...meer } } });
const geen = { meldingen: { langdurigZiek: undefined } };
const veld = '/meldingen/langdurigZiek/datum';
const uiterlijk = '2024-10-28';

regelTest(regel, {
  voldoet: [
    { zin: 'twee weken voor de laatste dag' },
    { zin: 'op de laatste dag', zaak: aangifte('2024-10-28') },
    {
      zin: 'een onderbreking van drie weken schuift de dag op',
      zaak: {
        ...aangifte('2024-11-18'),
        ziekte: { onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-02' }] },
      },
    },
    {
      zin: 'een aanvraag van een verkorte wachttijd geldt als aangifte',
      zaak: { ...geen, vervroegdeIva: { aanvraagdatum: '2024-10-28', besluit: 'afgewezen' } },
    },
    {
      zin: 'een verzoek om vrijwillige verlenging geldt als aangifte',
      zaak: { ...geen, verlenging: { aanvraagdatum: '2024-10-01' } },
    },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: aangifte('2024-10-29'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-10-29', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'te laat, niet verwijtbaar',
      zaak: aangifte('2024-11-04', { nietVerwijtbaar: true }),
      reden: 'nietVerwijtbaar',
      veld,
      feiten: { op: '2024-11-04', uiterlijk, dagen: 7 },
      uiterlijk,
    },
    {
      zin: 'niet gedaan',
      zaak: geen,
      peildatum: '2024-10-29',
      reden: 'nietGedaan',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een latere aanvraag van een verkorte wachttijd is een late aangifte',
      zaak: { ...geen, vervroegdeIva: { aanvraagdatum: '2024-10-30', besluit: 'afgewezen' } },
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-10-30', uiterlijk, dagen: 2 },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: geen, peildatum: '2024-10-28', uiterlijk }],
  nvt: [
    {
      // Art. 38 lid 4 ZW names art. 29 lid 2 onder g, and that is "de artikelen 29b en 29d".
      zin: 'aanspraak volgens art. 29d',
      zaak: { ...geen, ziekte: { vangnet: { vanToepassing: true, grondVoorMeldingUwv: '29d' } } },
    },
    {
      zin: 'eigenrisicodrager, uit dienst voor 42 weken: geen recht op loon meer',
      zaak: { ...geen, dienstverband: { einde: '2024-09-30' }, werkgever: { eigenrisicodragerZw: true } },
    },
    {
      zin: 'no-risk',
      zaak: { ...geen, ziekte: { vangnet: { vanToepassing: true, grondVoorMeldingUwv: '29b' } } },
    },
    { zin: 'vangnet zonder bekende grond', zaak: { ...geen, ziekte: { vangnet: { vanToepassing: true } } } },
    { zin: 'uit dienst voor 42 weken', zaak: { ...geen, dienstverband: { einde: '2024-09-30' } } },
  ],
});
