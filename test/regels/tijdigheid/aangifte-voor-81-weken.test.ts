import regel from '../../../src/regels/tijdigheid/aangifte-voor-81-weken.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const geen = { meldingen: { langdurigZiek: undefined } };
const veld = '/meldingen/langdurigZiek/datum';
const uiterlijk = '2025-07-26';

regelTest(regel, {
  voldoet: [
    { zin: 'aangifte op tijd' },
    { zin: 'op de laatste dag', zaak: { meldingen: { langdurigZiek: { datum: '2025-07-26' } } } },
  ],
  tekort: [
    {
      zin: 'vanaf dag 559 dringend',
      zaak: geen,
      peildatum: '2025-07-20',
      reden: 'dringend',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een dag na de laatste dag vervallen',
      zaak: geen,
      peildatum: '2025-07-27',
      reden: 'vervallen',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een dag te laat gedaan',
      zaak: { meldingen: { langdurigZiek: { datum: '2025-07-27' } } },
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-07-27', uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'voor dag 559', zaak: geen, peildatum: '2025-07-19', uiterlijk }],
  nvt: [
    {
      zin: 'een verzoek om verlenging geldt als aangifte',
      zaak: { ...geen, verlenging: { aanvraagdatum: '2025-06-02' } },
    },
    {
      zin: 'zwangerschap',
      zaak: { ...geen, ziekte: { vangnet: { vanToepassing: true, grondVoorMeldingUwv: 'zwangerschap' } } },
    },
  ],
});
