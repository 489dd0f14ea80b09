import { arbeidsdeskundig, contacten, dossier, functies, NOOIT_HERVAT, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Passend werk was er, maar de werknemer mocht solliciteren',
  verhaal:
    'De arbeidsdeskundige noemt twee interne functies passend: receptionist en medewerker administratie. De werkgever stuurt de werknemer elke twee weken de interne vacatures en laat hem meedoen aan de gewone procedure. ' +
    'Twee keer wordt een ander gekozen. Een aanbod met uren en datum is er nooit gedaan en de werknemer heeft niets gewerkt.',
  zaak: dossier(NOOIT_HERVAT, {
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2024-12-13', {
        adviesId: 'advies-1',
        conclusie: {
          eigenWerkPassend: false,
          eigenWerkPassendTeMaken: false,
          anderWerkInternAanwezig: true,
          werkExternMogelijk: true,
          toelichting: 'Receptionist en medewerker administratie zijn passend.',
        },
        opvolging: 'deelsGevolgd',
      }),
    ],
    spoor1: {
      anderWerkIntern: {
        uitkomst: 'mogelijk',
        reden: undefined,
        toelichting: 'Vacatures doorgestuurd; de werknemer kon solliciteren.',
      },
      functiePassendMaken: undefined,
      nietsInternMogelijk: undefined,
      functies: functies('Beoordeeld door de arbeidsdeskundige.').map((f) =>
        ['receptionist', 'medewerker administratie'].includes(f.functie)
          ? { functie: f.functie, passend: 'passend' as const, toelichting: 'Vacature in 2024 en 2025.' }
          : f,
      ),
      aanbiedingen: [],
    },
    spoor2: { datumConclusieIntern: undefined },
    eerstejaarsevaluatie: {
      conclusieSpoor1: { anderWerkInternAanwezig: true, toelichting: 'Twee functies zijn passend.' },
    },
    contacten: contacten('2024-01-15', '2025-10-13').map((c) => ({
      ...c,
      vorm: 'e-mail',
      onderwerp: 'Interne vacatures.',
      samenvatting: 'Overzicht van vacatures gestuurd; u kunt solliciteren.',
    })),
    actueelOordeel: {
      passendeArbeid: { aanwezig: true, toelichting: 'Receptie en administratie zijn passend.' },
    },
    eindevaluatie: {
      oordeelPassendeArbeid: {
        aanwezig: true,
        toelichting: 'Receptie en administratie, via de gewone procedure.',
      },
      inspanningenSpoor1: 'De werknemer is steeds op vacatures gewezen.',
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's1-aanbod-concreet',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Attenderen op vacatures is geen aanbod.',
    },
  ],
  afwezig: [
    { kandidaat: 's1-vervanger-geen-excuus', waarom: 'Daarop beroept de werkgever zich niet.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het tweede spoor loopt.' },
  ],
  bron: 'BBP § 9 (aanbieden en zo nodig opdragen; attenderen of laten solliciteren is niet genoeg)',
};

export default scenario;
