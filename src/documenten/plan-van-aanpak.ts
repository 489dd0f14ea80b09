import { dagenTussen } from '../kern/datum.ts';
import type { DatumWaarde, Ontbreekt } from '../kern/waarden.ts';
import { datumVan, standVan } from '../feiten/stukken.ts';
import { bbp, procesgang, wia } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { ontbreekt } from '../regels/inhoud/inhoud.ts';
import { planVanAanpak as inhoud } from '../regels/inhoud/plan-van-aanpak.ts';
import { adviesSchema, maakAdvies } from './delen/advies.ts';
import { kopSchema, maakKop, naamVan } from './delen/kop.ts';
import { handtekeningSchema, maakHandtekening } from './delen/ondertekening.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { alsBedrag, alsDag, Pen, zegtIets } from './delen/pen.ts';
import {
  activiteitenSchema,
  doelenSchema,
  instemmingSchema,
  maakActiviteiten,
  maakDoelen,
  maakInstemming,
  maakOpbouw,
  maakVisie,
  opbouwSchema,
  visieSchema,
} from './delen/plan.ts';
import { bedrag, dag, getal, groep, janee, lijst, misschien, tekst, vlag } from './delen/veld.ts';
import { AANPASSING, EINDDOEL, ROL, WIJZE } from './delen/woorden.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const schema = groep('Plan van aanpak.', {
  kop: kopSchema,
  partijen: partijenSchema,
  functie: groep('De functie van de werknemer.', {
    naam: tekst('Functie.'),
    urenPerWeek: getal('Arbeidsduur per week.'),
    taken: lijst('Kerntaken.', tekst('Kerntaak.')),
    werktijden: tekst('Werktijden of rooster.'),
    afdeling: tekst('Afdeling.'),
    sinds: dag('In deze functie sinds.'),
  }),
  probleemanalyse: groep('De probleemanalyse waarop het plan rust.', {
    datum: dag('Datum van de probleemanalyse.'),
    dagenErna: getal('Dagen tussen probleemanalyse en plan.'),
    uiterlijk: dag('Laatste dag waarop het plan op tijd was.'),
    opTijd: janee('Het plan is binnen de termijn opgesteld.'),
  }),
  advies: adviesSchema,
  einddoel: tekst('Einddoel.'),
  toelichtingEinddoel: tekst('Toelichting op het einddoel.'),
  doelen: doelenSchema,
  activiteiten: activiteitenSchema,
  activiteitOntbreekt: lijst(
    'Partijen die nog geen activiteit hebben, terwijl dat wel moet.',
    tekst('Wat ontbreekt.'),
  ),
  opbouw: opbouwSchema,
  werkaanpassingen: lijst(
    'Aanpassingen van het werk.',
    groep('Aanpassing.', {
      soort: tekst('Soort aanpassing.'),
      omschrijving: tekst('Omschrijving.'),
      vanaf: dag('Afgesproken ingangsdatum.'),
      gerealiseerdOp: dag('Datum waarop de aanpassing er was.'),
    }),
  ),
  eigenWerkOnderzocht: vlag('Bij het opstellen is aanpassing van het eigen werk onderzocht.'),
  interventies: lijst(
    'Interventies, neutraal omschreven.',
    groep('Interventie.', {
      omschrijving: tekst('Neutrale omschrijving.'),
      start: dag('Begindatum.'),
      eind: dag('Einddatum.'),
    }),
  ),
  zoekvolgorde: misschien('Volgorde van zoeken naar werk.', {
    eigenWerk: tekst('Mogelijkheden in het eigen werk.'),
    aangepastEigenWerk: tekst('Mogelijkheden in aangepast eigen werk.'),
    anderWerkIntern: tekst('Mogelijkheden in ander werk bij de werkgever.'),
    andereWerkgever: tekst('Mogelijkheden bij een andere werkgever.'),
    beidenWillenExtern: vlag('Beide partijen willen naar een andere werkgever.'),
  }),
  scholing: lijst(
    'Scholing.',
    groep('Scholing.', {
      naam: tekst('Naam.'),
      start: dag('Begindatum.'),
      eind: dag('Einddatum.'),
      kosten: bedrag('Kosten.'),
    }),
  ),
  tweedeSpoor: tekst('Afspraken over het tweede spoor.'),
  evaluatie: groep('Afspraken over evaluatie.', {
    momenten: lijst('Data van de evaluaties.', dag('Datum.')),
    eerste: dag('Datum van de eerste evaluatie.'),
    eersteJaar: dag('Datum van de eerstejaarsevaluatie.'),
    intervalDagen: getal('Dagen tussen twee evaluaties.'),
  }),
  contact: misschien('Afspraken over contact.', {
    frequentie: tekst('Afgesproken contact.'),
    intervalDagen: getal('Dagen tussen twee contacten.'),
  }),
  visieWerkgever: visieSchema('de werkgever'),
  visieWerknemer: visieSchema('de werknemer'),
  arbeidsverhouding: tekst('Wat partijen over de arbeidsverhouding zeggen.'),
  instemming: instemmingSchema,
  termijnafwijking: misschien('Gezamenlijke afwijking van een termijn.', {
    reden: tekst('Reden.'),
    instemmingWerkgever: janee('De werkgever stemt in.'),
    instemmingWerknemer: janee('De werknemer stemt in.'),
    vastgelegdOp: dag('Datum waarop de afwijking is vastgelegd.'),
  }),
  verplichtingenVermeld: vlag('Het plan noemt de verplichtingen van de werknemer.'),
  afschriften: lijst(
    'Wie een afschrift kreeg.',
    groep('Afschrift.', {
      aan: tekst('Ontvanger.'),
      op: dag('Datum van verstrekking.'),
      wijze: tekst('Wijze van verstrekking.'),
    }),
  ),
  ondertekening: groep('Ondertekening.', {
    werkgever: handtekeningSchema('de werkgever'),
    werknemer: handtekeningSchema('de werknemer'),
  }),
});

export default defineDocument({
  id: 'plan-van-aanpak',
  titel: 'Plan van aanpak',
  bronnen: [
    wia({ artikel: '25', lid: '2' }),
    procesgang({ artikel: '4', lid: '2' }),
    bbp({ paragraaf: '5' }),
  ],
  schema,
  opgesteldOp: ({ planVanAanpak }) => planVanAanpak?.stuk?.opgesteldOp,
  // Without possibilities to work a plan may stay out (Regeling procesgang, art. 4 lid 1).
  nodig: (zaak, tijdlijn) =>
    zaak.planVanAanpak !== undefined ||
    (standVan(zaak.probleemanalyse) === 'aanwezig' &&
      tijdlijn?.mijlpalen['plan-van-aanpak'].status !== 'nvt'),
  view,
});

function view(grond: Documentgrond) {
  const { zaak } = grond;
  const plan = zaak.planVanAanpak;
  const functie = zaak.dienstverband?.functie;
  const pen = new Pen(ontbreekt([kopInhoud, inhoud], grond));
  const p = '/planVanAanpak' as const;
  const contact = { frequentie: pen.tekst(plan?.contactfrequentie, `${p}/contactfrequentie`), intervalDagen: plan?.contactIntervalDagen ?? null };
  return {
    kop: maakKop(grond, plan, p, ['werkgever', 'werknemer'], pen),
    partijen: maakPartijen(grond, pen),
    functie: {
      naam: pen.tekst(functie?.naam, '/dienstverband/functie/naam'),
      urenPerWeek: pen.getal(functie?.urenPerWeek, '/dienstverband/functie/urenPerWeek'),
      taken: pen.teksten(functie?.taken, '/dienstverband/functie/taken'),
      werktijden: pen.tekst(functie?.werktijden, '/dienstverband/functie/werktijden'),
      afdeling: pen.tekst(functie?.afdeling, '/dienstverband/functie/afdeling'),
      sinds: alsDag(functie?.sinds),
    },
    probleemanalyse: maakTermijn(grond, pen),
    advies: maakAdvies(zaak, pen),
    einddoel: pen.woord(plan?.einddoel, EINDDOEL, `${p}/einddoel`),
    toelichtingEinddoel: pen.tekst(plan?.toelichtingEinddoel, `${p}/toelichtingEinddoel`),
    doelen: maakDoelen(plan?.doelen, `${p}/doelen`, pen),
    activiteiten: maakActiviteiten(plan?.activiteiten, plan?.doelen, `${p}/activiteiten`, pen),
    activiteitOntbreekt: (['activiteit van de werkgever', 'activiteit van de werknemer'] as const)
      .map((wat) => pen.mist(`${p}/activiteiten`, wat))
      .filter((mark) => mark !== null),
    opbouw: maakOpbouw(plan?.opbouwschema, `${p}/opbouwschema`, pen),
    werkaanpassingen: pen.lijst(plan?.werkaanpassingen, `${p}/werkaanpassingen`, (a, plek) => ({
      soort: pen.woord(a.soort, AANPASSING, `${plek}/soort`),
      omschrijving: pen.tekst(a.omschrijving, `${plek}/omschrijving`),
      vanaf: alsDag(a.vanaf),
      gerealiseerdOp: alsDag(a.gerealiseerdOp),
    })),
    eigenWerkOnderzocht: plan?.eigenWerkAanpassingOnderzocht === true,
    interventies: pen.lijst(plan?.interventies, `${p}/interventies`, (i, plek) => ({
      omschrijving: pen.tekst(i.omschrijving, `${plek}/omschrijving`),
      start: alsDag(i.start),
      eind: alsDag(i.eind),
    })),
    zoekvolgorde: maakZoekvolgorde(grond, pen),
    scholing: pen.lijst(plan?.scholing, `${p}/scholing`, (s, plek) => ({
      naam: pen.tekst(s.naam, `${plek}/naam`),
      start: alsDag(s.start),
      eind: alsDag(s.eind),
      kosten: alsBedrag(s.kosten),
    })),
    tweedeSpoor: pen.tekst(plan?.tweedeSpoorActiviteiten, `${p}/tweedeSpoorActiviteiten`),
    evaluatie: {
      momenten: pen.lijst(plan?.evaluatiemomenten, `${p}/evaluatiemomenten`, alsDag),
      eerste: pen.dag(plan?.eerstvolgendeEvaluatie, `${p}/eerstvolgendeEvaluatie`),
      eersteJaar: pen.dag(plan?.evaluatieEindeEersteJaar, `${p}/evaluatieEindeEersteJaar`),
      intervalDagen: plan?.evaluatieIntervalDagen ?? null,
    },
    contact: zegtIets(contact) ? contact : null,
    visieWerkgever: maakVisie(plan?.visieWerkgever, `${p}/visieWerkgever`, pen),
    visieWerknemer: maakVisie(plan?.visieWerknemer, `${p}/visieWerknemer`, pen),
    arbeidsverhouding: pen.tekst(plan?.arbeidsverhouding, `${p}/arbeidsverhouding`),
    instemming: maakInstemming(plan, p, pen),
    termijnafwijking: maakTermijnafwijking(grond, pen),
    verplichtingenVermeld: plan?.verplichtingenVermeld === true,
    afschriften: maakAfschriften(grond, pen),
    ondertekening: {
      werkgever: maakHandtekening(plan?.stuk, p, 'werkgever', zaak.werkgever?.contactpersoon ?? {}, pen),
      werknemer: maakHandtekening(
        plan?.stuk,
        p,
        'werknemer',
        { naam: naamVan(zaak.werknemer), functie: functie?.naam },
        pen,
      ),
    },
  };
}

function maakTermijn({ zaak, tijdlijn }: Documentgrond, pen: Pen) {
  const pa = zaak.planVanAanpak?.datumProbleemanalyse ?? datumVan(zaak.probleemanalyse);
  const op = zaak.planVanAanpak?.stuk?.opgesteldOp;
  const uiterlijk = tijdlijn?.mijlpalen['plan-van-aanpak'].uiterlijk;
  return {
    datum: pen.dag(pa, '/planVanAanpak/datumProbleemanalyse'),
    dagenErna: pa && op ? dagenTussen(pa, op) : null,
    uiterlijk: alsDag(uiterlijk),
    opTijd: pa && op && uiterlijk ? op <= uiterlijk : null,
  };
}

function maakZoekvolgorde({ zaak: { planVanAanpak } }: Documentgrond, pen: Pen) {
  const zoek = planVanAanpak?.zoekvolgorde;
  const stap = (naam: 'eigenWerk' | 'aangepastEigenWerk' | 'anderWerkIntern' | 'andereWerkgever') =>
    pen.tekst(zoek?.[naam], `/planVanAanpak/zoekvolgorde/${naam}`);
  const uit = {
    eigenWerk: stap('eigenWerk'),
    aangepastEigenWerk: stap('aangepastEigenWerk'),
    anderWerkIntern: stap('anderWerkIntern'),
    andereWerkgever: stap('andereWerkgever'),
    beidenWillenExtern: zoek?.beidenWillenExtern === true,
  };
  return zegtIets(uit) ? uit : null;
}

function maakTermijnafwijking({ zaak: { planVanAanpak } }: Documentgrond, pen: Pen) {
  const afwijking = planVanAanpak?.termijnafwijking;
  const plek = '/planVanAanpak/termijnafwijking' as const;
  const uit = {
    reden: pen.tekst(afwijking?.reden, `${plek}/reden`),
    instemmingWerkgever: pen.janee(afwijking?.instemmingWerkgever, `${plek}/instemmingWerkgever`),
    instemmingWerknemer: pen.janee(afwijking?.instemmingWerknemer, `${plek}/instemmingWerknemer`),
    vastgelegdOp: pen.dag(afwijking?.vastgelegdOp, `${plek}/vastgelegdOp`),
  };
  return afwijking || zegtIets(uit) ? uit : null;
}

/** Copies that were given, then those that must be given and were not. */
function maakAfschriften({ zaak: { planVanAanpak } }: Documentgrond, pen: Pen) {
  const veld = '/planVanAanpak/stuk/verstrekkingen' as const;
  const gegeven = (planVanAanpak?.stuk?.verstrekkingen ?? []).map((v): Afschrift => ({
    aan: v.aan ? ROL[v.aan] : null,
    op: alsDag(v.op),
    wijze: v.wijze ? WIJZE[v.wijze] : null,
  }));
  const mist = ['werknemer', 'casemanager', 'bedrijfsarts of arbodienst'].flatMap((aan): Afschrift[] => {
    const mark = pen.mist(veld, `afschrift aan de ${aan}`);
    return mark ? [{ aan, op: mark, wijze: null }] : [];
  });
  return [...gegeven, ...mist];
}

interface Afschrift {
  aan: string | null;
  op: DatumWaarde | Ontbreekt | null;
  wijze: string | null;
}
