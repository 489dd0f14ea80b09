import { stuk } from './stuk.ts';
import {
  anker,
  datum,
  feit,
  feitdata,
  groep,
  id,
  janee,
  keuze,
  kort,
  lijst,
  tekst,
  verwijzing,
} from './veld.ts';

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
    actieOp: feit('Datum van de eerste actie.', g),
    mediation: groep('Mediation.', {
      geadviseerdOp: anker('Datum van het advies.', g),
      begonnenOp: feit('Begindatum.', g),
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
    id: id('Id van het geschil.'),
    sinds: anker('Sinds.', g),
    over: keuze(
      ['geschiktheidEigenWerk', 'passendWerk', 'inspanningWerkgever', 'inspanningWerknemer', 'loon'],
      'Waarover.',
      g,
    ),
    opgelostOp: feit('Datum van oplossing.', g),
    loonvorderingOp: feit('Datum van een loonvordering.', g),
    onbetwist: janee('De feiten zijn niet betwist.', g),
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
    uitgebrachtOp: feit('Datum van het oordeel.', g),
    uitkomst: keuze(['ja', 'nee', 'nietTeBeoordelen'], 'Antwoord op de vraag.', g),
    opvolging: tekst('Wat met het oordeel is gedaan.', g),
    verwerktInBijstellingId: verwijzing('Id van de bijstelling waarin het is verwerkt.'),
    geschilId: verwijzing('Id van het geschil.'),
  }),
);

export const nietMeewerken = lijst(
  'Keren dat de werknemer niet meewerkte, en wat de werkgever deed.',
  groep('Niet meewerken.', {
    datum: anker('Datum.', g),
    aard: keuze(
      [
        'nietVerschenen',
        'passendWerkGeweigerd',
        'maatregelenGeweigerd',
        'planNietMeegewerkt',
        'herstelBelemmerd',
        'informatieNietGegeven',
        'wiaTeLaat',
        'opzetOfOnjuisteInformatie',
      ],
      'Aard.',
      g,
    ),
    deugdelijkeGrond: janee('De werknemer had een deugdelijke grond.', g),
    werkaanbodBeterMogelijk: janee('De werknemer wees op een concrete optie die beter past.', g),
    gewaarschuwdOp: feit('Datum van de schriftelijke waarschuwing.', g),
    maatregelId: verwijzing('Id van de loonmaatregel.'),
  }),
);

export const loonmaatregelen = lijst(
  'Loonopschorting en loonstop.',
  groep('Loonmaatregel.', {
    id: id('Id van de maatregel.'),
    soort: keuze(['opschorting', 'loonstop'], 'Soort.', g),
    ingangsdatum: anker('Ingangsdatum.', g),
    einddatum: datum('Einddatum.', g),
    grond: keuze(
      ['629-3-a', '629-3-b', '629-3-c', '629-3-d', '629-3-e', '629-3-f', '629-6'],
      'Grond in art. 7:629 BW.',
      g,
    ),
    gemeldOp: feit('Datum waarop de grond aan de werknemer is gemeld.', g),
    bekendMetGrondOp: feit('Datum waarop de werkgever de grond kende.', g),
    basis: keuze(['deskundigenoordeel', 'adviesBedrijfsarts', 'geen'], 'Waarop de maatregel rust.', g),
    toelichting: tekst('Toelichting.', g),
  }),
);

export const aanspraakWerknemer = groep('Wat de werknemer zelf deed als de werkgever stilzat.', {
  werkgeverAangesprokenOp: feitdata('Data waarop de werknemer de werkgever aansprak.', g),
}).optional();

export const inspanningenWerknemer = groep('Inspanningen van de werknemer (art. 28 WIA).', {
  werktMee: janee('De werknemer werkt mee aan plan en verslag.', g),
  eigenInitiatieven: tekst('Eigen initiatieven.', g),
  zorgGevolgd: janee('De aangewezen zorg wordt gevolgd. Alleen ja of nee.', 'functioneel'),
}).optional();

export const contacten = lijst(
  'Contact tussen werkgever en werknemer, en andere correspondentie (art. 3 Regeling procesgang).',
  groep('Contact.', {
    datum: anker('Datum.'),
    vorm: keuze(['gesprek', 'telefonisch', 'beeldbellen', 'e-mail', 'brief', 'bericht'], 'Vorm.'),
    tussen: kort('Tussen wie.'),
    onderwerp: kort('Onderwerp.'),
    samenvatting: tekst('Samenvatting.'),
  }),
);
