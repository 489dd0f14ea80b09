import { ROLLEN, SOORTEN_ACTIVITEIT } from './keuzelijsten.ts';
import {
  ONBEKEND,
  anker,
  datum,
  feit,
  getal,
  groep,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  weekuren,
} from './veld.ts';

const s2 = 'spoor2' as const;

export const contactenCoach = lijst(
  'Contacten van de coach met de werknemer.',
  groep('Contact.', {
    datum: anker('Datum.', s2),
    vorm: keuze(['gesprek', 'telefonisch', 'beeldbellen', 'e-mail', 'groep'], 'Vorm.', s2),
    doel: tekst('Doel.', s2),
    met: kort('Met wie, in woorden.', s2),
    rollen: keuzes(ROLLEN, 'Rollen van wie erbij waren.', s2),
    aanwezig: janee('De werknemer was aanwezig.', s2),
    redenAfwezig: keuze(
      ['ziek', 'vakantie', 'afgemeld', 'zonderBericht', 'overig'],
      'Reden van afwezigheid.',
      s2,
    ),
    uren: getal(0, 24, 'Duur. Uren.', s2),
    afspraken: tekst('Afspraken.', s2),
    vervolg: tekst('Vervolg.', s2),
  }),
);

export const activiteiten = lijst(
  'Uitgevoerde activiteiten.',
  groep('Activiteit.', {
    datum: anker('Datum of begindatum.', s2),
    tot: datum('Einddatum.', s2),
    soort: keuze(SOORTEN_ACTIVITEIT, 'Soort.', s2),
    omschrijving: tekst('Omschrijving.', s2),
    resultaat: tekst('Resultaat.', s2),
  }),
);

export const sollicitaties = lijst(
  'Sollicitaties.',
  groep('Sollicitatie.', {
    datum: anker('Datum.', s2),
    werkgever: kort('Bedrijf waar is gesolliciteerd.', s2),
    functie: kort('Functie.', s2),
    bron: keuze(
      ['vacaturesite', 'netwerk', 'jobhunter', 'open', 'uitzendbureau', 'bedrijfssite', 'overig'],
      'Bron van de vacature.',
      s2,
    ),
    vorm: keuze(['schriftelijk', 'online', 'telefonisch', 'persoonlijk'], 'Wijze van solliciteren.', s2),
    pastBijZoekprofiel: janee('Past bij het zoekprofiel.', s2),
    toelichtingPassend: tekst('Toelichting als het niet in het zoekprofiel past.', s2),
    gesprekOp: feit('Datum van een gesprek.', s2),
    resultaat: keuze(
      ['lopend', 'gesprek', 'afgewezen', 'aangenomen', 'ingetrokken', 'geenReactie'],
      'Resultaat.',
      s2,
    ),
    resultaatOp: feit('Datum van het resultaat.', s2, { resultaat: 'lopend', redenAfwijzing: ONBEKEND }),
    redenAfwijzing: tekst('Reden van afwijzing.', s2),
    bewijs: janee('Er is een bewijsstuk.', s2),
  }),
);

export const nogNietSolliciteren = lijst(
  'Perioden waarin met reden nog niet of niet werd gesolliciteerd.',
  groep('Periode.', {
    van: anker('Van.', s2),
    tot: datum('Tot en met.', s2),
    soortReden: keuze(
      ['orientatie', 'scholing', 'vaardigheden', 'plaatsing', 'geenMogelijkheden', 'vakantie', 'overig'],
      'Soort reden.',
      s2,
    ),
    reden: tekst('Reden.', s2),
  }),
);

export const plaatsingen = lijst(
  'Werkervaringsplaats, proefplaatsing, detachering of nieuw werk.',
  groep('Plaatsing.', {
    soort: keuze(['werkervaringsplaats', 'proefplaatsing', 'detachering', 'dienstverband'], 'Soort.', s2),
    werkgever: kort('Bedrijf.', s2),
    functie: kort('Functie.', s2),
    van: anker('Van.', s2),
    tot: datum('Tot en met.', s2),
    urenPerWeek: weekuren('Omvang.', s2),
    leerdoelen: tekst('Leerdoelen.', s2),
    resultaat: tekst('Resultaat.', s2),
    instemmingWerknemer: janee('De werknemer stemt in.', s2),
  }),
);
