import { contacten, dossier, overleggen, PEILDATUM, spreekuren, TWEEDE_JAAR, uren } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Applied on 2024-06-03, refused on 2024-11-18. Between 2024-05-21 and 2024-12-16 (209 days) nothing was done.
const scenario: Scenario = {
  titel: 'Alles stilgelegd in afwachting van een vervroegde IVA',
  verhaal:
    'Op 3 juni 2024 vraagt de werknemer een verkorte wachttijd aan. De bedrijfsarts ziet nog altijd zestien uur mogelijkheden, maar de werkgever zet de re-integratie stop: “we wachten op UWV”. ' +
    'Er wordt niet gewerkt, niet geëvalueerd en niet gebeld. Op 18 november wijst UWV de aanvraag af. Pas in december begint alles weer.',
  zaak: dossier({
    vervroegdeIva: {
      aanvraagdatum: '2024-06-03',
      verklaringBedrijfsarts: true,
      specialistgegevensBijVerklaring: true,
      besluit: 'afgewezen',
      besluitOp: '2024-11-18',
    },
    evaluaties: [...overleggen(['2024-04-09', '2024-05-21'], '2024-07-02'), ...overleggen(TWEEDE_JAAR)],
    arbodienst: {
      spreekuren: spreekuren([
        '2024-02-15',
        '2024-04-09',
        '2024-05-21',
        '2024-12-10',
        ...TWEEDE_JAAR,
        '2025-09-15',
      ]),
    },
    contacten: [...contacten('2024-01-15', '2024-05-27'), ...contacten('2024-12-16', '2025-10-13')],
    urenlog: [
      uren('2024-03-04', '2024-06-02', 16),
      uren('2024-06-03', '2024-12-15', 0, { taken: 'In afwachting van UWV.' }),
      uren('2024-12-16', '2025-10-17', 16),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'vervroegde-iva-geen-pauze',
      ernst: 'loonsanctie',
      waarom: 'Een lopende of afgewezen aanvraag schort niets op.',
    },
    {
      kandidaat: 'termijn-evaluatie-interval',
      uitkomst: 'tekort',
      waarom: 'Zeven maanden tussen twee evaluaties, zonder contact.',
    },
  ],
  afwezig: [
    { kandidaat: 'termijn-vervroegde-iva', waarom: 'Aangevraagd in week 22, binnen het venster.' },
    {
      kandidaat: 'termijn-42-weken',
      waarom: 'De aanvraag geldt als aangifte (art. 38 lid 8 ZW); bovendien gemeld.',
    },
    { kandidaat: 'med-verklaring-vervroegde-iva', waarom: 'De verklaring met gegevens was bijgevoegd.' },
  ],
  bron: 'WIA art. 23 lid 6, art. 66 lid 6 (alleen bij toekenning geen toets); BBP § 1 voetnoot 2 en § 4',
  herzien:
    'De evaluatie van 21 mei 2024 sprak eerst al december af, zodat er volgens de vastlegging geen evaluatie te laat was; volgens het verhaal valt de gewone evaluatie van 2 juli uit.',
};

export default scenario;
