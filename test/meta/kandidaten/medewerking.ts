import type { Kandidaten } from './kandidaat.ts';

/** Conflict, co-operation, sanctions: `wvp.md` 3.2 H and section 2 of the corrections. */
export const medewerking: Kandidaten = {
  'arbeidsconflict-actie': {
    regel: 'arbeidsconflict-actie',
    opmerking: 'the other post after a personal conflict is s1-arbeidsconflict-herplaatsing',
  },
  'mediation-afgewezen-gemotiveerd': {
    regel: 'mediation-afgewezen-gemotiveerd',
    opmerking: 'mediation as a point of advice of the bedrijfsarts is med-advies-opgevolgd',
  },
  'deskundigenoordeel-bij-geschil': {
    regel: 'deskundigenoordeel-bij-geschil',
    opmerking: 'E40: six weeks is our own norm and gives aandacht; loonsanctie only with recorded stagnation',
  },
  'deskundigenoordeel-opvolging': {
    regel: ['deskundigenoordeel-opvolging', 'deskundigenoordeel-termijn-uwv'],
    opmerking: 'E69: the two weeks of UWV and the willing employee have a rule of their own',
  },
  'weigering-werknemer-aangesproken': {
    feit: 'feiten/medewerking.ts#weigeringen',
    regel: ['weigering-werknemer-aangesproken', 'weigering-vastgelegd'],
    opmerking: 'refusals that the employee was right to make are not there',
  },
  'maatregel-nagelaten': {
    feit: 'feiten/medewerking-middelen.ts#zwaarMiddelVanaf',
    regel: ['maatregel-nagelaten', 'weigering-werknemer-aangesproken'],
    opmerking:
      'what follows on the first answer of the employer; before it weigering-werknemer-aangesproken speaks',
  },
  'loonopschorting-tijdelijk-contract': {
    regel: 'weigering-werknemer-aangesproken',
    opmerking: 'one duty; the message tijdelijkContract names par. 11',
  },
  'loonopschorting-juiste-grond': { regel: 'loonopschorting-juiste-grond' },
  'loonopschorting-schriftelijk-voorschrift': { regel: 'loonopschorting-schriftelijk-voorschrift' },
  'loonstop-juiste-grond': {
    feit: 'feiten/medewerking-loonmaatregel.ts#gebrekVanLoonstop',
    regel: 'loonstop-juiste-grond',
    opmerking: 'E59; a late application (f) needs no medical basis',
  },
  'loonmaatregel-onverwijld-gemeld': {
    regel: 'loonmaatregel-onverwijld-gemeld',
    opmerking: 'E35: aandacht, never loonsanctie',
  },
  'zw-loonstop-gemeld': { regel: 'zw-loonstop-gemeld' },
  'zw-vangnet-late-kennis': {
    regel: 'termijn-melding-uwv-vangnet',
    opmerking: 'alias; the fourth day after knowledge is part of that term',
  },
  'loonvordering-do-vereist': { regel: 'loonvordering-do-vereist' },
  'deskundigenoordeel-cao': { regel: 'deskundigenoordeel-cao' },
  'werknemer-spreekt-aan': {
    regel: 'werknemer-spreekt-aan',
    opmerking: 'passive: the long silences of inspanningen-doorlopend, seen from the other party',
  },
  'werknemer-inspanningen': { regel: 'werknemer-inspanningen' },
  'opzegverbod-actief': {
    feit: 'feiten/medewerking-opzegverbod.ts#laatsteDagOpzegverbod',
    regel: 'opzegverbod-actief',
    opmerking: 'E64; info as long as nobody gave notice, aandacht for a notice within the prohibition',
  },
  'opzegverbod-zwangerschap': {
    feit: 'feiten/medewerking-opzegverbod.ts#verlofverbod',
    regel: 'opzegverbod-zwangerschap',
    opmerking:
      'aandacht for a notice in leave or the six weeks after; info before it, the pregnancy itself is not recorded',
  },
  'beeindiging-tijdens-loonsanctie': { regel: 'beeindiging-tijdens-loonsanctie', opmerking: 'E58' },
  'maatregel-werknemer-waarschuwing': { regel: 'maatregel-werknemer-waarschuwing' },
  'informatieplicht-na-aanvraag': { regel: 'informatieplicht-na-aanvraag' },
  'uwv-oproep-werknemer': { regel: 'uwv-oproep-werknemer' },
};
