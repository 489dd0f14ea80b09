import { LETTERS } from './keuzelijsten.ts';
import { ONBEKEND, anker, datum, feit, groep, janee, keuze, kort, lijst, tekst } from './veld.ts';

const u = 'uwv' as const;

const bezwaar = groep('Bezwaar.', {
  ingediendOp: anker('Datum.', u),
  door: keuze(['werkgever', 'werknemer'], 'Door wie.', u),
}).optional();

const bekorting = (omschrijving: string) =>
  groep(omschrijving, {
    gemeldOp: anker('Datum van het verzoek.', u),
    beantwoordtAllePunten: janee('Het verzoek beantwoordt elk punt van UWV.', u),
    bewijsBijgevoegd: janee('Het herstel is aangetoond.', u),
    besluitOp: feit('Datum van het besluit.', u, { uitkomst: ONBEKEND }),
    hersteldVastgesteldOp: feit('Datum waarop UWV het herstel vaststelde.', u, { uitkomst: ONBEKEND }),
    uitkomst: keuze(['hersteld', 'nietHersteld'], 'Uitkomst.', u),
  });

export const loonsanctie = groep('Loonsanctie (art. 25 lid 9 WIA).', {
  besluitDatum: anker('Datum van het besluit.', u),
  besluitVerzondenOp: feit('Datum van verzending.', u),
  soort: keuze(['administratief', 'inhoudelijk'], 'Soort.', u),
  begin: datum('Eerste dag volgens het besluit; gaat voor.', u),
  tot: datum('Einddatum volgens het besluit (niet meegeteld); gaat voor.', u),
  bezwaar,
  tekortkomingen: lijst(
    'Tekortkomingen volgens UWV.',
    groep('Tekortkoming.', {
      omschrijving: tekst('Omschrijving.', u),
      actie: tekst('Herstelactie.', u),
      bewijs: kort('Bewijsstuk.', u),
      letter: keuze(
        LETTERS,
        'Onderdeel van art. 6 lid 1 Regeling procesgang, bij een administratieve loonsanctie.',
        u,
      ),
      beantwoordInVerzoek: janee('Het bekortingsverzoek beantwoordt dit punt.', u),
      hersteldOp: feit('Datum van herstel.', u),
    }),
  ),
  bekorting: bekorting('Laatste bekortingsverzoek (art. 25 lid 12 WIA).').optional(),
  eerdereBekortingsverzoeken: lijst('Eerdere bekortingsverzoeken, oudste eerst.', bekorting('Verzoek.')),
}).optional();
