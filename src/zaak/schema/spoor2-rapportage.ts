import { PARTIJEN } from './keuzelijsten.ts';
import { stuk } from './stuk.ts';
import {
  anker,
  datum,
  feit,
  geheel,
  groep,
  id,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  weekuren,
} from './veld.ts';

const s2 = 'spoor2' as const;

export const rapportages = lijst(
  'Voortgangsrapportages.',
  groep('Voortgangsrapportage.', {
    id: id('Id van de rapportage.'),
    nummer: geheel(1, 200, 'Volgnummer.', s2),
    coach: kort('Naam van de coach.', 'identiteit'),
    stuk,
    van: datum('Eerste dag van de periode.', s2),
    tot: datum('Laatste dag van de periode.', s2),
    eindrapport: janee('Dit is het eindrapport.', s2),
    statusPersoonsprofiel: tekst('Stand van het persoonsprofiel en wijzigingen.', s2),
    statusZoekprofiel: tekst('Stand van het zoekprofiel en wijzigingen.', s2),
    samenvatting: tekst('Wat in deze periode is gedaan en bereikt.', s2),
    deelname: groep('Deelname van de werknemer.', {
      oordeel: keuze(['volledig', 'grotendeels', 'onvoldoende'], 'Deelname.', s2),
      toelichting: tekst('Toelichting.', s2),
    }).optional(),
    urenSpoor1: weekuren('Gewerkt in het eerste spoor.', s2),
    belastbaarheidGewijzigd: janee('De belastbaarheid is gewijzigd.', 'functioneel'),
    belastbaarheidDoorgegevenOp: feit(
      'Datum waarop de gewijzigde belastbaarheid aan het bureau is gegeven.',
      s2,
    ),
    knelpunten: lijst(
      'Knelpunten en maatregelen.',
      groep('Knelpunt.', { knelpunt: tekst('Knelpunt.', s2), maatregel: tekst('Maatregel.', s2) }),
    ),
    visieWerknemer: tekst('Visie van de werknemer.', 'visie'),
    visieCoach: tekst('Visie van de coach.', 'visie'),
    reactieWerkgever: groep('Reactie van de werkgever.', {
      datum: anker('Datum.', s2),
      reactie: tekst('Reactie.', 'visie'),
    }).optional(),
    afspraken: lijst(
      'Afspraken voor de volgende periode.',
      groep('Afspraak.', {
        wat: tekst('Wat.', s2),
        wie: keuze(PARTIJEN, 'Wie.', s2),
        uiterlijk: datum('Uiterlijk.', s2),
      }),
    ),
    volgendeRapportage: datum('Datum van de volgende rapportage.', s2),
    eindadvies: groep('Resultaat en advies aan het eind van het traject.', {
      resultaat: keuze(['geplaatst', 'deelsGeplaatst', 'nietGeplaatst'], 'Resultaat.', s2),
      tweedeTrajectZinvol: janee('Een tweede traject is zinvol.', s2),
      redenNietZinvol: keuzes(
        ['mogelijkheden', 'leeftijd', 'ervaring', 'arbeidsmarkt', 'overig'],
        'Waarom een tweede traject niet zinvol is.',
        s2,
      ),
      reden: tekst('Reden.', s2),
    }).optional(),
  }),
);
