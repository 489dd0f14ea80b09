import { dossier, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Notice on 2026-03-02; UWV decides within three weeks: 2026-03-23. Repair established on 2026-03-16: the sanction ends six weeks later.
const scenario: Scenario = {
  titel: 'Loonsanctie opgelegd en punt voor punt hersteld',
  verhaal:
    'UWV legt op 17 november 2025 een loonsanctie op omdat twee rapportages van het bureau te mager waren en het zoekprofiel te smal. De werkgever maakt voor elk punt een herstelactie, laat het profiel verbreden en vraagt nieuwe verslagen. ' +
    'Op 2 maart 2026 meldt hij het herstel met bewijs bij elk punt. UWV stelt op 16 maart vast dat alles is hersteld.',
  zaak: dossier({
    loonsanctie: {
      besluitDatum: '2025-11-17',
      besluitVerzondenOp: '2025-11-17',
      soort: 'inhoudelijk',
      begin: '2026-01-05',
      tot: '2027-01-04',
      tekortkomingen: [
        {
          omschrijving: 'Zoekprofiel te smal.',
          actie: 'Zoekprofiel met drie branches verbreed.',
          bewijs: 'zoekprofiel van 12 januari 2026',
          beantwoordInVerzoek: true,
          hersteldOp: '2026-01-12',
        },
        {
          omschrijving: 'Rapportages geven te weinig inzicht.',
          actie: 'Nieuwe rapportages gevraagd en besproken.',
          bewijs: 'rapportages van 26 januari en 27 februari 2026',
          beantwoordInVerzoek: true,
          hersteldOp: '2026-02-27',
        },
      ],
      bekorting: {
        gemeldOp: '2026-03-02',
        beantwoordtAllePunten: true,
        bewijsBijgevoegd: true,
        besluitOp: '2026-03-16',
        hersteldVastgesteldOp: '2026-03-16',
        uitkomst: 'hersteld',
      },
    },
    spoor2: { rapportages: VOLLEDIG.spoor2?.rapportages ?? [] },
  }),
  peildatum: '2026-03-17',
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [],
  afwezig: [
    { kandidaat: 'loonsanctie-herstelplan', waarom: 'Elk punt heeft een actie, bewijs en datum.' },
    { kandidaat: 'bekorting-volledig', waarom: 'Het verzoek beantwoordt alle punten met bewijs.' },
    { kandidaat: 'bekorting-uwv-te-laat', waarom: 'UWV besliste binnen drie weken.' },
    { kandidaat: 'sanctiebesluit-tijdig', waarom: 'Het besluit is op tijd verzonden.' },
  ],
  bron: 'WIA art. 25 lid 12, 13 en 14; correcties E15',
};

export default scenario;
