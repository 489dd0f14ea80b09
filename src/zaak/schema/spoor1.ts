import { stuk } from './stuk.ts';
import {
  anker,
  bedrag,
  datum,
  feit,
  getal,
  groep,
  id,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  teksten,
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
  'overig',
] as const;

const onderzoek = (omschrijving: string) =>
  groep(omschrijving, {
    onderzochtOp: anker('Datum van het onderzoek.'),
    uitkomst: keuze(['mogelijk', 'mogelijkNaAanpassing', 'nietMogelijk'], 'Uitkomst.'),
    reden: keuze(REDENEN_NIET_PASSEND, 'Reden als het niet mogelijk is.'),
    toelichting: tekst('Toelichting.'),
  }).optional();

export const spoor1 = groep('Eerste spoor: werk bij de eigen werkgever.', {
  eigenWerk: onderzoek(
    'Onderzoek naar het eigen werk, ook in deeltijd, met lichtere taken of ander rooster.',
  ),
  aanpassingWerkplek: onderzoek('Onderzoek naar technische en organisatorische aanpassing.'),
  anderWerkIntern: onderzoek('Onderzoek naar ander werk in het bedrijf.'),
  functiePassendMaken: onderzoek('Onderzoek of een functie passend te maken is, ook met scholing.'),
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
      id: id('Id van het aanbod.'),
      datum: anker('Datum van het aanbod.'),
      schriftelijk: janee('Schriftelijk aangeboden.'),
      functie: kort('Functie of werkzaamheden.'),
      taken: tekst('Taken.'),
      urenPerWeek: weekuren('Omvang.', 'proces'),
      ingangsdatum: datum('Ingangsdatum.'),
      loon: bedrag('Loon per maand.'),
      opgedragen: janee('Zo nodig opgedragen.'),
      reactie: keuze(['aanvaard', 'geweigerd', 'tegenvoorstel', 'geenReactie'], 'Reactie van de werknemer.'),
      reactieOp: feit('Datum van de reactie.'),
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
      antwoordOp: feit('Datum van het antwoord.'),
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
      geevalueerdOp: feit('Datum van de evaluatie.'),
      onderbouwingBedrijfsarts: janee('De bedrijfsarts heeft een langere periode onderbouwd.', 'functioneel'),
    }),
  ),
  kleinePlaatsing: groep('Beperkte plaatsing bij de eigen werkgever.', {
    sinds: anker('Sinds.'),
    werknemerWilDit: janee('De werknemer wil dit.'),
    redelijk: janee('Het is redelijk.'),
    concreteGroei: janee('Er is concreet uitzicht op groei.'),
    toelichting: tekst('Toelichting.'),
  }).optional(),
  voortzettingNaastSpoor2: janee('De inspanningen in het eerste spoor gaan door naast het tweede spoor.'),
}).optional();

export const urenlog = lijst(
  'Feitelijk gewerkte uren (art. 3 Regeling procesgang).',
  groep('Gewerkte uren over een periode van ten minste een week.', {
    van: anker('Eerste dag.'),
    tot: feit('Laatste dag.'),
    urenPerWeek: weekuren('Feitelijk gewerkt.', 'proces'),
    werk: keuze(['eigen', 'aangepast', 'anderIntern', 'andereWerkgever'], 'Soort werk.'),
    loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
    arbeidstherapeutisch: janee('Zonder loonwaarde.'),
    taken: kort('Taken.'),
  }),
);

export const arbeidsdeskundigOnderzoek = groep('Arbeidsdeskundig onderzoek.', {
  id: id('Id van het onderzoek.'),
  stuk,
  aangevraagdOp: feit('Datum van de opdracht.'),
  opdrachtgever: kort('Opdrachtgever.'),
  vraagstelling: teksten('Vragen.'),
  datumBelastbaarheid: datum('Datum van het gebruikte belastbaarheidsprofiel.', 'functioneel'),
  gesprekWerknemerOp: feit('Datum van het gesprek met de werknemer.'),
  gesprekWerkgeverOp: feit('Datum van het gesprek met de werkgever.'),
  werkplekbezoekOp: feit('Datum van het werkplekbezoek.'),
  conclusie: groep('Conclusies.', {
    eigenWerkPassend: janee('Het eigen werk is passend.'),
    eigenWerkPassendTeMaken: janee('Het eigen werk is passend te maken.'),
    anderWerkInternAanwezig: janee('Er is ander passend werk intern.'),
    werkExternMogelijk: janee('Er is passend werk bij andere werkgevers.'),
    toelichting: tekst('Toelichting.'),
  }).optional(),
  urenPerWeek: weekuren('Belastbaarheid waarvan is uitgegaan.'),
  overwogenAanpassingen: teksten('Overwogen aanpassingen.'),
  loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
  adviesSpoor2: janee('Het advies is om het tweede spoor te starten.', 'spoor2'),
  zoekrichtingen: teksten('Zoekrichtingen of passende beroepen.', 'spoor2'),
  opvolging: keuze(
    ['gevolgd', 'deelsGevolgd', 'nietGevolgd', 'inUitvoering'],
    'Wat met het advies is gedaan.',
  ),
  redenNietGevolgd: tekst('Reden als het advies niet is gevolgd.'),
  registratie: kort('Registratie van de arbeidsdeskundige.'),
  hoorEnWederhoor: janee('Hoor en wederhoor is toegepast.'),
});
