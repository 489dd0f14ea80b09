import { dossier, ELDERS_GEPLAATST, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Blijvend gedetacheerd bij een andere werkgever',
  verhaal:
    'Na een half jaar tweede spoor werkt de werknemer sinds 2 juni 2025 zestien uur bij een groothandel, op detacheringsbasis en zonder einddatum. Dat is alles wat hij volgens de bedrijfsarts kan. ' +
    'Hij stemt ermee in. Het bureau sluit het traject af. Een nieuw dienstverband is er niet, maar dat hoeft ook niet.',
  zaak: dossier(ELDERS_GEPLAATST, {
    resultaat: {
      structureel: {
        contractvorm: 'detachering',
        sinds: '2025-06-02',
        bedrijfsartsBevestigt: true,
        toelichting: 'Detachering zonder einddatum; de groothandel heeft dit schriftelijk bevestigd.',
      },
    },
    eindevaluatie: { huidigWerk: { structureel: true }, blijftInDitWerk: true },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'resultaat-niet-structureel', waarom: 'Zonder einddatum en bevestigd.' },
    { kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Zestien van zestien uur.' },
    { kandidaat: 'resultaat-65-toestemming-werknemer', waarom: 'De werknemer stemde in op 28 mei 2025.' },
    { kandidaat: 's2-sollicitaties-wekelijks', waarom: 'Na de plaatsing hoeft hij niet te solliciteren.' },
    { kandidaat: 'termijn-spoor2-rapportage', waarom: 'Het traject is afgesloten.' },
  ],
  bron: 'BBP § 3 en § 9 (plaatsing bij een ander: structureel, met instemming; detachering mag)',
};

export default scenario;
