import { OPVOLGING } from './keuzelijsten.ts';
import { stuk } from './stuk.ts';
import { ONBEKEND, anker, feit, groep, id, janee, keuze, keuzes, lijst, tekst, verwijzing } from './veld.ts';

const g = 'geschil' as const;

export const conflicten = lijst(
  'Conflicten tussen werkgever en werknemer.',
  groep('Conflict.', {
    id: id('Id van het conflict.'),
    ontstaanOp: anker('Datum waarop het conflict bekend werd.', g),
    soort: keuze(
      ['persoonlijk', 'arbeidsvoorwaarden', 'functioneren', 're-integratie'],
      'Soort conflict.',
      g,
    ),
    signaalBedrijfsarts: janee('De bedrijfsarts heeft erop gewezen.', g),
    actie: keuze(['gesprek', 'mediation', 'andereFunctie', 'geen'], 'Eerste actie.', g),
    actieOp: feit('Datum van de eerste actie.', g, { actie: ONBEKEND }),
    mediation: groep('Mediation.', {
      geadviseerdOp: anker('Datum van het advies.', g),
      begonnenOp: feit('Begindatum.', g, { resultaat: ONBEKEND }),
      afgewezenDoor: keuze(['werkgever', 'werknemer'], 'Door wie afgewezen.', g),
      redenAfwijzing: tekst('Reden.', g),
      resultaat: keuze(['opgelost', 'nietOpgelost', 'loopt'], 'Resultaat.', g),
    }).optional(),
    andereFunctieOverwogen: janee('Herplaatsing in een andere functie is overwogen.', g),
    redenGeenAndereFunctie: tekst('Reden om niet te herplaatsen.', g),
    opgelostOp: feit('Datum waarop het conflict is opgelost.', g),
  }),
);

export const geschillen = lijst(
  'Geschillen over geschiktheid, passend werk of inspanningen.',
  groep('Geschil.', {
    id: id('Id van het geschil.', 'geschil'),
    sinds: anker('Sinds.', g),
    over: keuze(
      ['geschiktheidEigenWerk', 'passendWerk', 'inspanningWerkgever', 'inspanningWerknemer', 'loon'],
      'Waarover.',
      g,
    ),
    opgelostOp: feit('Datum van oplossing.', g),
    loonvorderingOp: feit('Datum van een loonvordering.', g),
    onbetwist: janee('De feiten zijn niet betwist.', g),
    deskundigenoordeelNietTeVergen: janee('Een deskundigenoordeel is redelijkerwijs niet te verlangen.', g),
  }),
);

export const deskundigenoordelen = lijst(
  'Deskundigenoordelen van UWV (art. 32 Wet SUWI).',
  groep('Deskundigenoordeel.', {
    id: id('Id van het deskundigenoordeel.'),
    stuk,
    aanvrager: keuze(['werkgever', 'werknemer'], 'Aanvrager.', g),
    aangevraagdOp: anker('Datum van de aanvraag.', g),
    vraag: keuze(
      ['geschiktEigenWerk', 'inspanningWerknemer', 'passendWerkAanwezig', 'inspanningWerkgever'],
      'Vraag aan UWV.',
      g,
    ),
    uitgebrachtDoor: keuze(['uwv', 'caoDeskundige'], 'Wie het oordeel geeft.', g),
    werknemerBereid: janee('De werknemer is bereid zich te laten onderzoeken.', g),
    bijlagen: keuzes(
      [
        'functiebeschrijving',
        'berichtBedrijfsarts',
        'aangebodenWerk',
        'arbeidsdeskundigRapport',
        'probleemanalyse',
        'planVanAanpak',
        'bijstellingen',
        'evaluaties',
      ],
      'Stukken bij de aanvraag.',
      g,
    ),
    uitgebrachtOp: feit('Datum van het oordeel.', g, {
      uitkomst: ONBEKEND,
      opvolging: ONBEKEND,
      standOpvolging: ONBEKEND,
      verwerktInBijstellingId: ONBEKEND,
    }),
    uitkomst: keuze(['ja', 'nee', 'nietTeBeoordelen'], 'Antwoord op de vraag.', g),
    opvolging: tekst('Wat met het oordeel is gedaan.', g),
    standOpvolging: keuze(OPVOLGING, 'Stand van de opvolging.', g),
    opgevolgdOp: feit('Datum waarop het oordeel is opgevolgd.', g, {
      opvolging: ONBEKEND,
      standOpvolging: ONBEKEND,
    }),
    verwerktInBijstellingId: verwijzing('bijstelling', 'Id van de bijstelling waarin het is verwerkt.'),
    geschilId: verwijzing('geschil', 'Id van het geschil.'),
  }),
);
