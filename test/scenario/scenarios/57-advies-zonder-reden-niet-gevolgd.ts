import { advies, dossier, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'De bedrijfsarts adviseert een andere werkplek; de werkgever doet niets',
  verhaal:
    'Op 21 mei 2024 adviseert de bedrijfsarts een rustige werkplek en een vaste pauze, en verwacht dan uitbreiding naar twintig uur. De werkgever laat de werknemer gewoon in de drukke planningsruimte zitten. ' +
    'Waarom staat nergens. In december is de werknemer geen uur verder.',
  zaak: dossier({
    adviezen: [
      advies('advies-w', '2024-05-21', {
        soort: 'tussentijdsAdvies',
        aanleiding: 'evaluatie',
        adviespunten: [
          {
            id: 'plek',
            tekst: 'Bied een prikkelarme werkplek en een vaste pauze halverwege.',
            soort: 'werkaanpassing',
            opvolging: 'nietGevolgd',
          },
        ],
      }),
      ...(VOLLEDIG.adviezen ?? []),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'med-advies-opgevolgd',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Niet gevolgd en geen reden.',
    },
  ],
  afwezig: [
    { kandidaat: 'privacy-klachten', waarom: '“Prikkelarme werkplek” is een werkterm.' },
    {
      kandidaat: 'pva-sluit-aan-op-probleemanalyse',
      waarom: 'Het advies van februari staat wel in het plan.',
    },
  ],
  bron: 'BBP § 6 (adviezen betrekken bij de verzuimaanpak) en § 9; BW 7:658a lid 2',
};

export default scenario;
