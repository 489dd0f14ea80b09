import { dossier, om, PEILDATUM, rapportages, sollicitaties } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Werknemer doet niet mee en de werkgever laat het gaan',
  verhaal:
    'Vanaf maart 2025 komt de werknemer niet meer bij de coach en solliciteert hij niet. Een goede reden heeft hij niet. Het bureau meldt het in elke rapportage. ' +
    'De werkgever vindt het vervelend, maar stuurt geen brief, vraagt geen deskundigenoordeel en houdt geen loon in.',
  zaak: dossier({
    nietMeewerken: ['2025-03-03', '2025-04-14', '2025-06-02', '2025-08-04'].map((datum) => ({
      datum,
      aard: 'maatregelenGeweigerd' as const,
      deugdelijkeGrond: false,
    })),
    inspanningenWerknemer: { werktMee: false, eigenInitiatieven: undefined },
    spoor2: {
      contacten: om(14, '2025-01-13', 20).map((dag) => ({
        datum: dag,
        vorm: 'gesprek',
        doel: 'Voortgang.',
        rollen: ['werknemer', 're-integratiebureau'],
        aanwezig: dag < '2025-03-01',
        ...(dag < '2025-03-01' ? { uren: 1 } : { redenAfwezig: 'zonderBericht' }),
      })),
      sollicitaties: sollicitaties('2025-02-17', '2025-02-24'),
      rapportages: rapportages('2025-01-13', '2025-10-13').map((r) => ({
        ...r,
        samenvatting: 'De kandidaat verschijnt niet en solliciteert niet.',
        deelname: { oordeel: 'onvoldoende', toelichting: 'Zonder bericht afwezig.' },
        reactieWerkgever: { ...r.reactieWerkgever, reactie: 'Vervelend, hopelijk komt hij volgende keer.' },
      })),
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'weigering-werknemer-aangesproken',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Vier keer geweigerd, nooit schriftelijk gewaarschuwd.',
    },
    {
      kandidaat: 'maatregel-nagelaten',
      ernst: 'loonsanctie',
      waarom: 'Herhaald niet meewerken zonder enige maatregel.',
    },
  ],
  afwezig: [
    { kandidaat: 'loonstop-juiste-grond', waarom: 'Er is geen loonmaatregel.' },
    { kandidaat: 's2-rapportages-aanwezig', waarom: 'De rapportages zijn er.' },
  ],
  bron: 'BBP § 3 slot en § 9 (Verplichtingen van de werknemer: werkgever moet sanctiemogelijkheden gebruiken)',
};

export default scenario;
