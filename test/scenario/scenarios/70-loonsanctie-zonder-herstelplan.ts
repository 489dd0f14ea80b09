import { dossier, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Decision sent on 2025-11-17, before 2026-01-04 - 42 = 2025-11-23. Sanction from 2026-01-05 to 2027-01-04.
const scenario: Scenario = {
  titel: 'Loonsanctie opgelegd, en een half verzoek om bekorting',
  verhaal:
    'UWV verlengt de loondoorbetaling: er was geen tweede spoor en intern was te weinig gezocht. De werkgever start in januari 2026 een bureau, maar doet aan het tweede punt niets en legt niets vast. ' +
    'Op 2 februari vraagt hij bekorting. Het verzoek gaat alleen over het eerste punt en er zit geen bewijs bij.',
  zaak: dossier({
    spoor2: undefined,
    werkgever: { caoSectorMogelijkheden: undefined },
    spoor1: { anderWerkIntern: undefined, functies: [], functiePassendMaken: undefined },
    eindevaluatie: { inspanningenSpoor2: undefined },
    wia: {
      geuploadeStukken: (VOLLEDIG.wia?.geuploadeStukken ?? []).filter((s) => s !== 'spoor2Rapportages'),
    },
    loonsanctie: {
      besluitDatum: '2025-11-17',
      besluitVerzondenOp: '2025-11-17',
      soort: 'inhoudelijk',
      begin: '2026-01-05',
      tot: '2027-01-04',
      tekortkomingen: [
        {
          omschrijving: 'Geen activiteiten gericht op werk bij een andere werkgever.',
          beantwoordInVerzoek: true,
        },
        { omschrijving: 'Ander werk in het bedrijf niet onderzocht.', beantwoordInVerzoek: false },
      ],
      bekorting: { gemeldOp: '2026-02-02', beantwoordtAllePunten: false, bewijsBijgevoegd: false },
    },
  }),
  peildatum: '2026-02-10',
  profiel: 'lopend',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'loonsanctie-herstelplan',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Bij geen van de punten ligt een herstelactie met bewijs vast.',
    },
    {
      kandidaat: 'bekorting-volledig',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Het verzoek laat een punt liggen en bewijst niets.',
    },
  ],
  afwezig: [{ kandidaat: 'sanctiebesluit-tijdig', waarom: 'Het besluit is op tijd verzonden.' }],
  bron: 'WIA art. 25 lid 9, 10, 12 en 14; correcties E13, E15',
};

export default scenario;
