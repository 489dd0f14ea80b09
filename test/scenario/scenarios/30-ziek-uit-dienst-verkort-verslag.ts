import { ziekUitDienst } from '../../hulp/zaak.ts';
import { vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// D1 2024-01-08, last day of the employment 2024-03-01: 53 days, so six weeks or more and fewer than ten.
const EINDE = '2024-03-01';

const scenario: Scenario = {
  titel: 'Contract eindigt na acht weken ziekte: een verkort verslag volstaat',
  verhaal:
    'Het contract van de planner loopt op vrijdag 1 maart 2024 af, bijna acht weken na zijn ziekmelding. De bedrijfsarts verwacht geen langdurig verzuim; een probleemanalyse en een plan zijn er niet. ' +
    'Op die laatste dag meldt de werkgever hem bij UWV en krijgt de werknemer een verkort verslag met de stand van zaken; de bedrijfsarts heeft de medische informatie aan hem gegeven.',
  zaak: {
    ...ziekUitDienst(EINDE),
    dienstverband: { soort: 'bepaaldeTijd', begin: '2023-03-02', einde: EINDE, wijzeEinde: 'vanRechtswege' },
    arbodienst: { spreekuren: [{ datum: '2024-02-15', vorm: 'spreekuur', verschenen: true }] },
    ziekte: {
      ziekmelding: { op: '2024-01-08', vermoedelijkeDuur: 'weken' },
      dreigendLangdurig: { verwacht: false, vastgesteldOp: '2024-02-15' },
    },
    riv: {
      stuk: undefined,
      overlegMetWerknemerOp: EINDE,
      verkort: {
        stuk: vastgesteld(EINDE),
        actueleStand: 'Begin maart zou de werknemer met acht uur aangepast werk zijn begonnen.',
        langdurigNietVerwacht: true,
        herstelBinnenDrieMaandenVerwacht: true,
        medischeInformatieVerstrektOp: '2024-02-28',
        onderbouwingVerstrekt: true,
      },
    },
    oordeelWerknemer: { stuk: vastgesteld(EINDE), gevraagdOp: '2024-02-26' },
    medischeInformatie: { verstrektAanWerknemerOp: '2024-02-28', wijze: 'geslotenEnvelop' },
    meldingen: { langdurigZiek: undefined, ziekUitDienst: { datum: EINDE } },
    wia: undefined,
  },
  peildatum: '2024-03-02',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    {
      kandidaat: 'riv-verkort-voorwaarden',
      waarom: 'Korter dan tien weken, zonder probleemanalyse en plan.',
    },
    {
      kandidaat: 'riv-verkort-elementen',
      waarom: 'Stand, gegevens, medische informatie en oordeel zijn er.',
    },
    { kandidaat: 'riv-probleemanalyse-aanwezig', waarom: 'Bij een verkort verslag niet nodig.' },
    { kandidaat: 'termijn-probleemanalyse', waarom: 'Geen langdurig verzuim verwacht (art. 2 lid 2).' },
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Bij een verkort verslag niet nodig.' },
    { kandidaat: 'riv-actueel-oordeel-aanwezig', waarom: 'Bij een verkort verslag niet nodig.' },
    { kandidaat: 'ziek-uit-dienst-melding', waarom: 'Gemeld op de laatste dag van de dienstbetrekking.' },
    {
      kandidaat: 'ziek-uit-dienst-riv-datum',
      waarom: 'Opgesteld op de laatste dag van de dienstbetrekking.',
    },
    { kandidaat: 'termijn-42-weken', waarom: 'Het dienstverband eindigt eerder.' },
  ],
  bron: 'ZW art. 38 lid 2; BVHR art. 2a; correcties E11, E46',
};

export default scenario;
