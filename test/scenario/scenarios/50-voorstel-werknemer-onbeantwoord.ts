import { dossier, functies, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'De werknemer komt met een concreet voorstel en hoort niets',
  verhaal:
    'In oktober 2024 stelt de werknemer voor om twee dagen orderadministratie over te nemen van een uitzendkracht. Hij beschrijft taken, dagen en inwerktijd. Er komt geen antwoord. ' +
    'In februari 2025 vraagt hij hetzelfde nog eens; dan krijgt hij “nee”, zonder reden. De uitzendkracht zit er nog steeds.',
  zaak: dossier({
    spoor1: {
      functies: [
        ...functies('Nagelopen met de arbeidsdeskundige.'),
        {
          functie: 'orderadministratie',
          flexibel: true,
          passend: 'passend',
          toelichting: 'Twee dagen, uitzendkracht.',
        },
      ],
      voorstellenWerknemer: [
        {
          datum: '2024-10-07',
          voorstel: 'Op dinsdag en donderdag de orderadministratie overnemen van de uitzendkracht.',
          betereOptie: true,
        },
        {
          datum: '2025-02-03',
          voorstel: 'Hetzelfde voorstel, nu met een inwerkschema van drie weken.',
          betereOptie: true,
          antwoordOp: '2025-02-10',
          antwoord: 'afgewezen',
        },
      ],
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's1-voorstel-werknemer-beantwoord',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Eén voorstel onbeantwoord, één afgewezen zonder motivering.',
    },
  ],
  afwezig: [
    { kandidaat: 's1-geen-ontslag-collega', waarom: 'Een uitzendkracht hoeft niet te worden ontslagen.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het tweede spoor loopt.' },
  ],
  bron: 'BBP § 9 (Werkgever moet ingaan op initiatief werknemer; afwijzing alleen gemotiveerd)',
};

export default scenario;
