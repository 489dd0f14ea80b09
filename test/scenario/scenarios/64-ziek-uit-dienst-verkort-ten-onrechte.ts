import { dossier, eersteMaanden, vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Last day of the employment 2024-08-30 = D1 + 235 days: far more than ten weeks, and there are a probleemanalyse and a plan.
const EINDE = '2024-08-30';

const scenario: Scenario = {
  titel: 'Na 33 weken ziekte een verkort verslag, terwijl er een plan is',
  verhaal:
    'Het jaarcontract eindigt op 30 augustus 2024. Er zijn een probleemanalyse, een plan en vier evaluaties. De werkgever vult toch alleen het verkorte formulier in, omdat dat sneller is. ' +
    'Een actueel oordeel en een eindevaluatie laat hij daarom niet maken.',
  zaak: dossier(eersteMaanden(EINDE), {
    dienstverband: { soort: 'bepaaldeTijd', begin: '2023-08-31', einde: EINDE, wijzeEinde: 'vanRechtswege' },
    medischeInformatie: { verstrektAanWerknemerOp: '2024-08-28', wijze: 'geslotenEnvelop' },
    oordeelWerknemer: { stuk: vastgesteld(EINDE), gevraagdOp: '2024-08-26', planVanAanpak: 'Akkoord.' },
    riv: {
      stuk: undefined,
      overlegMetWerknemerOp: EINDE,
      verkort: {
        stuk: vastgesteld(EINDE),
        actueleStand: 'Werkt zestien uur in aangepast werk.',
        medischeInformatieVerstrektOp: '2024-08-28',
      },
    },
    meldingen: { langdurigZiek: undefined, ziekUitDienst: { datum: EINDE } },
  }),
  peildatum: '2024-08-31',
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-verkort-voorwaarden',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Langer dan tien weken en er zijn een probleemanalyse en een plan.',
    },
  ],
  afwezig: [
    { kandidaat: 'ziek-uit-dienst-melding', waarom: 'Gemeld op de laatste dag.' },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Er is nog geen jaar verstreken.' },
  ],
  bron: 'BVHR art. 2a lid 1; ZW art. 38 lid 2 en art. 39a; correcties E27, E46',
};

export default scenario;
