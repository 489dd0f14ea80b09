import {
  ONBEKEND,
  anker,
  bedrag,
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

const REDENEN_NIET_PASSEND = [
  'belastbaarheid',
  'opleidingOfNiveau',
  'geenFormatieruimte',
  'functieVervallen',
  'vervangerAangenomen',
  'reorganisatieOfInkrimping',
  'ontslagCollegaNodig',
  'reisafstand',
  'ernstigeVerstoringOrganisatie',
  'onevenredigeKosten',
  'overig',
] as const;

const onderzoek = <const W extends readonly [string, ...string[]]>(omschrijving: string, varianten: W) =>
  groep(omschrijving, {
    onderzochtOp: anker('Datum van het onderzoek.'),
    varianten: keuzes(varianten, 'Wat is onderzocht.'),
    uitkomst: keuze(['mogelijk', 'mogelijkNaAanpassing', 'nietMogelijk'], 'Uitkomst.'),
    reden: keuze(REDENEN_NIET_PASSEND, 'Reden als het niet mogelijk is.'),
    toelichting: tekst('Toelichting.'),
  }).optional();

export const spoor1 = groep('Eerste spoor: werk bij de eigen werkgever.', {
  eigenWerk: onderzoek(
    'Onderzoek naar het eigen werk, ook in deeltijd, met lichtere taken of ander rooster.',
    ['volledig', 'deeltijd', 'lichtereTaken', 'takenRuilen', 'anderRooster', 'thuiswerken'],
  ),
  aanpassingWerkplek: onderzoek('Onderzoek naar technische en organisatorische aanpassing.', [
    'technisch',
    'organisatorisch',
    'vervoer',
  ]),
  anderWerkIntern: onderzoek('Onderzoek naar ander werk in het bedrijf.', [
    'eigenAfdeling',
    'andereAfdelingen',
    'andereVestigingen',
    'concern',
    'flexibelePlaatsen',
    'tijdelijkePlaatsen',
  ]),
  functiePassendMaken: onderzoek('Onderzoek of een functie passend te maken is, ook met scholing.', [
    'functieCreeren',
    'takenHerschikken',
    'scholing',
  ]),
  scholingsduurWeken: geheel(0, 208, 'Duur van de scholing die een functie passend zou maken. Weken.'),
  voorzieningenUwv: groep('Voorzieningen of subsidie van UWV.', {
    overwogenOp: anker('Datum waarop dit is overwogen.'),
    aangevraagd: janee('Aangevraagd.'),
    toelichting: tekst('Toelichting.'),
  }).optional(),
  nietsInternMogelijk: groep('Vastgesteld dat er intern niets mogelijk is.', {
    vastgesteldOp: anker('Datum.'),
    door: keuze(['werkgever', 'arbeidsdeskundige', 'bedrijfsarts'], 'Door wie vastgesteld.'),
    toelichting: tekst('Onderbouwing.'),
  }).optional(),
  geenFormatieruimte: tekst('Onderbouwing dat er geen arbeidsplaats of formatieruimte is.'),
  grensRedelijkheid: tekst(
    'Onderbouwing met cijfers dat een oplossing de productie in gevaar brengt of onevenredig kost.',
  ),
  functies: lijst(
    'Overzicht van functies in het bedrijf, ook tijdelijke en flexibele.',
    groep('Functie.', {
      functie: kort('Naam van de functie.'),
      vestiging: kort('Vestiging.'),
      flexibel: janee('Vervuld door een flexibele kracht.'),
      passend: keuze(['passend', 'passendTeMaken', 'nietPassend'], 'Passend of niet.'),
      reden: keuze(REDENEN_NIET_PASSEND, 'Reden.'),
      toelichting: tekst('Toelichting.'),
    }),
  ),
  aanbiedingen: lijst(
    'Aangeboden passende arbeid.',
    groep('Aanbod.', {
      id: id('Id van het aanbod.', 'aanbod'),
      datum: anker('Datum van het aanbod.'),
      schriftelijk: janee('Schriftelijk aangeboden.'),
      functie: kort('Functie of werkzaamheden.'),
      taken: tekst('Taken.'),
      urenPerWeek: weekuren('Omvang.', 'proces'),
      ingangsdatum: datum('Ingangsdatum.'),
      loon: bedrag('Loon per maand.'),
      opgedragen: janee('Zo nodig opgedragen.'),
      reactie: keuze(['aanvaard', 'geweigerd', 'tegenvoorstel', 'geenReactie'], 'Reactie van de werknemer.'),
      reactieOp: feit('Datum van de reactie.', 'proces', { reactie: ONBEKEND }),
      getoetstOp: keuzes(
        [
          'arbeidsverleden',
          'opleiding',
          'gezondheid',
          'persoon',
          'reisafstand',
          'loon',
          'werkpatroon',
          'niveau',
        ],
        'Waarop het aanbod op passendheid is getoetst.',
      ),
      veelLagerNiveau: janee('Het werk ligt ver onder het niveau van de werknemer.'),
      contractOngewijzigd: janee('De arbeidsovereenkomst blijft ongewijzigd.'),
    }),
  ),
  voorstellenWerknemer: lijst(
    'Voorstellen van de werknemer.',
    groep('Voorstel.', {
      datum: anker('Datum.'),
      voorstel: tekst('Voorstel.'),
      betereOptie: janee('Het is een concrete optie die beter past dan het huidige werk.'),
      antwoordOp: feit('Datum van het antwoord.', 'proces', { antwoord: ONBEKEND, reden: ONBEKEND }),
      antwoord: keuze(['ingewilligd', 'afgewezen', 'onderzocht'], 'Antwoord.'),
      reden: tekst('Reden bij afwijzing.'),
    }),
  ),
  arbeidstherapeutisch: lijst(
    'Perioden van werk zonder loonwaarde.',
    groep('Periode.', {
      van: anker('Van.'),
      tot: datum('Tot en met.'),
      doel: tekst('Doel.'),
      vervolgkeuze: keuze(['loonwaarde', 'anderWerk', 'gestopt', 'verlengd'], 'Keuze na afloop.'),
      vervolgInOverlegBedrijfsarts: janee('De keuze is in overleg met de bedrijfsarts gemaakt.'),
      geevalueerdOp: feit('Datum van de evaluatie.', 'proces', {
        vervolgkeuze: ONBEKEND,
        vervolgInOverlegBedrijfsarts: ONBEKEND,
      }),
      onderbouwingBedrijfsarts: janee('De bedrijfsarts heeft een langere periode onderbouwd.', 'functioneel'),
    }),
  ),
  kleinePlaatsing: groep('Beperkte plaatsing bij de eigen werkgever.', {
    sinds: anker('Sinds.'),
    tot: datum('Tot en met.'),
    werknemerWilDit: janee('De werknemer wil dit.'),
    redelijk: janee('Het is redelijk.'),
    concreteGroei: janee('Er is concreet uitzicht op groei.'),
    toelichting: tekst('Toelichting.'),
  }).optional(),
  voortzettingNaastSpoor2: janee('De inspanningen in het eerste spoor gaan door naast het tweede spoor.'),
}).optional();
