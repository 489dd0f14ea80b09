import { dossier, functies, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Geen arbeidsdeskundig rapport, wel alle functies nagelopen',
  verhaal:
    'De werkgever schakelt geen arbeidsdeskundige in. Hij loopt met bedrijfsarts, afdelingshoofden en werknemer zelf alle negen functies na, ook de plaatsen van uitzendkrachten, en schrijft per functie op waarom die niet past. ' +
    'De uitkomst is dezelfde als die van een deskundige en het tweede spoor begint op tijd. In het verslag ontbreekt dus een rapport dat nergens is voorgeschreven.',
  zaak: dossier({
    arbeidsdeskundigeOnderzoeken: [],
    eerstejaarsevaluatie: {
      conclusieSpoor1: { toelichting: 'Zie het functieoverzicht van 5 december 2024.' },
      terugblik: { activiteitenWerkgever: 'Taken aangepast, alle functies met de bedrijfsarts nagelopen.' },
    },
    spoor1: {
      nietsInternMogelijk: {
        vastgesteldOp: '2024-12-13',
        door: 'werkgever',
        toelichting: 'Na overleg met bedrijfsarts en afdelingshoofden.',
      },
      functies: functies('Nagelopen met bedrijfsarts, afdelingshoofd en werknemer.'),
    },
    wia: {
      geuploadeStukken: (VOLLEDIG.wia?.geuploadeStukken ?? []).filter((s) => s !== 'arbeidsdeskundigRapport'),
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's1-ander-werk-intern', waarom: 'Alle functies zijn nagelopen, met reden per functie.' },
    { kandidaat: 's1-eigen-werk-onderzocht', waarom: 'Onderzocht op 2 december 2024.' },
    { kandidaat: 'termijn-spoor2-na-conclusie', waarom: 'Een maand na de conclusie begonnen.' },
  ],
  bron: 'Regeling procesgang art. 6 lid 1; BBP § 4 onder c en § 8 (in beeld brengen, door wie dan ook); correcties E39; wvp P59',
};

export default scenario;
