import { anker, code, groep, keuze, kort, lijst, tekst } from './veld.ts';

const REGEL = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const afwijkingen = lijst(
  'Bewuste afwijkingen van een controle, met reden.',
  groep('Afwijking.', {
    regel: code(REGEL, 'Id van de regel, in kleine letters zoals riv toets die noemt.', 'intern').optional(),
    veld: kort('JSON Pointer, als de afwijking maar één onderdeel betreft.', 'intern'),
    reden: tekst('Reden.', 'intern'),
    door: kort('Wie dit besloot.', 'intern'),
    functie: kort('Functie.', 'intern'),
    datum: anker('Datum.', 'intern'),
  }),
);

export const beoordelingen = lijst(
  'Oordelen van een mens over wat de controle niet kan beslissen.',
  groep('Beoordeling.', {
    regel: code(REGEL, 'Id van de regel, in kleine letters zoals riv toets die noemt.', 'intern').optional(),
    veld: kort('JSON Pointer, als het oordeel één onderdeel betreft.', 'intern'),
    uitkomst: keuze(['voldoet', 'tekort'], 'Oordeel.', 'intern'),
    door: kort('Wie oordeelde.', 'intern'),
    functie: kort('Functie.', 'intern'),
    datum: anker('Datum.', 'intern'),
    toelichting: tekst('Toelichting.', 'intern'),
    feitenVingerafdruk: code(
      /^[0-9a-f]{16}$/,
      'Vingerafdruk van de feiten waarop het oordeel rust, zoals riv toets die noemt. Veranderen de feiten, dan vraagt riv opnieuw.',
      'intern',
    ).optional(),
  }),
);
