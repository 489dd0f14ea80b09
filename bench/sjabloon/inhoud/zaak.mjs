// Invented cases; the same number gives the same case.

/** A case for the report: about 8 kB of JSON, with what XML must escape and what Latin-1 lacks. */
export function maakZaak(nr) {
  const kans = toeval(nr);
  const { kies, getal, dag, zin, persoon, bedrijf } = kans;
  const tweedeSpoor = getal(2) === 0;
  return {
    zaaknummer: `RB-${2024 + getal(2)}-${String(nr).padStart(5, '0')}`,
    datum: dag(),
    opsteller: persoon(),
    werknemer: persoon(),
    geboortedatum: `${1 + getal(28)} ${kies(MAANDEN)} ${1960 + getal(40)}`,
    adres: `Voorbeeldweg ${1 + getal(200)}, 1234 AB ${kies(PLAATSEN)}`,
    personeelsnummer: `P-${1000 + getal(9000)}`,
    functie: kies(FUNCTIES),
    uren: String(16 + getal(24)),
    urenNu: String(getal(16)),
    loon: `€ ${2 + getal(3)}.${100 + getal(900)},00`,
    werkgever: bedrijf(),
    loonheffingennummer: `${100000000 + getal(800000000)}L01`,
    contactpersoon: persoon(),
    eersteZiektedag: dag(),
    probleemanalyse: dag(),
    planVanAanpak: dag(),
    evaluatie: dag(),
    eindeWachttijd: dag(),
    bedrijfsarts: persoon(),
    casemanager: persoon(),
    belastbaarheid: zin(),
    einddoel: kies(['eigen werk', 'ander werk < 10 km van huis', 'passend werk "op maat"']),
    ritme: kies(['zes weken', 'vier weken']),
    volgendeStap: kies(['opbouw van uren', 'een proefplaatsing', 'een arbeidsdeskundig onderzoek']),
    tweedeSpoor,
    geenTweedeSpoor: !tweedeSpoor,
    bureau: bedrijf(),
    startTweedeSpoor: dag(),
    deskundigenoordeel: getal(2) === 0,
    datumOordeel: dag(),
    oordeel: zin(),
    loonsanctie: getal(4) === 0,
    eindeLoonsanctie: dag(),
    aangepastWerk: getal(3) > 0,
    aanpassing: zin(),
    akkoord: getal(3) > 0,
    activiteiten: reeks(12, (n) => ({
      nr: String(n),
      wat: kies(ACTIVITEITEN),
      begin: dag(),
      einde: dag(),
      resultaat: kies(RESULTATEN),
    })),
    contacten: reeks(8, () => ({
      wanneer: dag(),
      vorm: kies(['gesprek', 'telefoon', 'e-mail']),
      aanwezig: `${persoon()} en ${persoon()}`,
      verslag: `${zin()} ${zin()}`,
      afspraak: zin(),
    })),
    sollicitaties: reeks(20, (n) => sollicitatie(n, kans)),
    conclusie: `${zin()} ${zin()} ${zin()}`,
    volgendeRapportage: dag(),
    plaats: kies(PLAATSEN),
  };
}

/** A case for the long table. */
export const maakLijst = (rijen) => (nr) => {
  const kans = toeval(nr);
  return { werknemer: kans.persoon(), sollicitaties: reeks(rijen, (n) => sollicitatie(n, kans)) };
};

const sollicitatie = (n, { kies, dag, bedrijf }) => ({
  nr: String(n),
  functie: kies(FUNCTIES),
  bedrijf: bedrijf(),
  op: dag(),
  uitkomst: kies(RESULTATEN),
});

const reeks = (lengte, maak) => Array.from({ length: lengte }, (_, nr) => maak(nr + 1));

function toeval(zaad) {
  let stand = zaad;
  // Mulberry32.
  const getal = (onder) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let x = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) % onder;
  };
  const kies = (lijst) => lijst[getal(lijst.length)];
  const dag = () => `${1 + getal(28)} ${kies(MAANDEN)} ${2023 + getal(3)}`;
  return {
    getal,
    kies,
    dag,
    persoon: () => `${kies(LETTERS)} ${kies(ACHTERNAMEN)}`,
    bedrijf: () => `${kies(BEDRIJFSNAMEN)} ${kies(RECHTSVORMEN)}`,
    zin: () => `${kies(ONDERWERPEN)} ${kies(GEZEGDES)} ${kies(BEPALINGEN)}.`,
  };
}

const MAANDEN = ['januari', 'maart', 'april', 'mei', 'juli', 'augustus', 'oktober', 'december'];
const PLAATSEN = ['Oosterlind', "'s-Voorbeelde", 'Münsterveen', 'Westerbrug'];
const LETTERS = ['A.', 'M.J.', 'K.', 'F.', 'R.', 'T.', 'S.H.', 'Ö.', 'P.', 'E.L.'];
const ACHTERNAMEN = [
  'Yıldız',
  'Elzenvoort',
  'Müller',
  "d'Hondt",
  'Østergård',
  'de Wit',
  'Kaya',
  'van der Aa',
  'Núñez',
  'Bakker',
];
const BEDRIJFSNAMEN = [
  'Jansen & Zn.',
  'De "Gouden" Bal',
  'Wolkenveen Techniek',
  'Café Zürich',
  'A < B Advies',
  'Logistiek Oost',
  'Kwekerij Lentehof',
  "Bakkerij 't Hoekje",
  'Zorggroep Rivierzicht',
  'Stichting Anker',
];
const RECHTSVORMEN = ['B.V.', 'N.V.', 'v.o.f.', '(vestiging Noord)', '(vestiging Zuid)'];
const FUNCTIES = [
  'monteur',
  'planner',
  'medewerker balie & post',
  'chauffeur (< 3.500 kg)',
  'inpakker',
  'werkvoorbereider',
  'telefonist',
  'assistent bedrijfsbureau',
  'conciërge',
  'kwaliteitscontroleur',
];
const RESULTATEN = [
  'afgerond',
  'loopt nog',
  'niet doorgegaan',
  'uitgesteld: "na de zomer"',
  'kosten € 450',
  'afgewezen',
  'gesprek gehad',
  'geen reactie',
];
const ACTIVITEITEN = [
  'opbouw van uren',
  'training & begeleiding',
  'werkplekonderzoek',
  'coaching',
  'proefplaatsing',
  'cursus tekstverwerken',
  'belastbaarheidsonderzoek',
  'oriëntatie op de arbeidsmarkt',
];
const ONDERWERPEN = ['De werknemer', 'De werkgever', 'De bedrijfsarts', 'De casemanager', 'Het bureau'];
const GEZEGDES = [
  'bespreekt het zittende werk',
  "vraagt de collega's naar hun ervaring",
  'regelt een "maatje" op de afdeling Logistiek & Inkoop',
  'houdt de belasting onder de grens (< 4 uur per dag)',
  'vergoedt de reiskosten van € 0,23 per kilometer',
  'legt de afspraken vast',
  'plant een vervolggesprek',
  'ziet geen bezwaar tegen uitbreiding van taken',
];
const BEPALINGEN = [
  'zodra de opbouw volgens schema verloopt',
  'na overleg met alle partijen',
  'voor het einde van de maand',
  'omdat tillen en reiken beperkt blijven',
  'mits het werk wordt afgewisseld met staan en lopen',
  'zonder verlies van loon',
];
