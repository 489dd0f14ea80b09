import { standVan } from '../feiten/stukken.ts';
import { bbp, procesgang, wia } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { planVanAanpak as inhoud } from '../regels/inhoud/plan-van-aanpak.ts';
import { adviesSchema, maakAdvies } from './delen/advies.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { handtekeningenSchema, maakHandtekeningen } from './delen/handtekeningen.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { isLater, kennisOp } from './delen/kennis.ts';
import { mistVan } from './delen/mist.ts';
import { alsBedrag, alsDag, Pen } from './delen/pen.ts';
import {
  afschriftenSchema,
  afwijkingSchema,
  contactSchema,
  evaluatieSchema,
  maakAfschriften,
  maakAfwijking,
  maakContact,
  maakEvaluatie,
  maakTermijn,
  maakZoekvolgorde,
  termijnSchema,
  zoekvolgordeSchema,
} from './delen/afspraken.ts';
import {
  activiteitenSchema,
  doelenSchema,
  instemmingSchema,
  maakActiviteiten,
  maakDoelen,
  maakInstemming,
  maakOpbouw,
  maakVisie,
  maakWerkaanpassingen,
  opbouwSchema,
  visieSchema,
  werkaanpassingenSchema,
} from './delen/plan.ts';
import { bedrag, dag, getal, groep, lijst, tekst, vlag } from './delen/veld.ts';
import { EINDDOEL } from './delen/woorden.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Plan van aanpak';

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
  probleemanalyse: termijnSchema,
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
  werkaanpassingen: werkaanpassingenSchema,
  aanpassingGereed: vlag('Van een aanpassing is bekend wanneer zij er was.'),
  eigenWerkOnderzocht: vlag('Bij het opstellen is aanpassing van het eigen werk onderzocht.'),
  interventies: lijst(
    'Interventies, neutraal omschreven.',
    groep('Interventie.', {
      omschrijving: tekst('Neutrale omschrijving.'),
      start: dag('Begindatum.'),
      eind: dag('Einddatum.'),
    }),
  ),
  zoekvolgorde: zoekvolgordeSchema,
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
  evaluatie: evaluatieSchema,
  contact: contactSchema,
  visieWerkgever: visieSchema('de werkgever'),
  visieWerknemer: visieSchema('de werknemer'),
  arbeidsverhouding: tekst('Wat partijen over de arbeidsverhouding zeggen.'),
  instemming: instemmingSchema,
  termijnafwijking: afwijkingSchema,
  verplichtingenVermeld: vlag('Het plan noemt de verplichtingen van de werknemer.'),
  afschriften: afschriftenSchema,
  ondertekening: handtekeningenSchema,
});

export default defineDocument({
  id: 'plan-van-aanpak',
  titel: TITEL,
  bronnen: [
    wia({ artikel: '25', lid: '2' }),
    procesgang({ artikel: '4', lid: '2' }),
    bbp({ paragraaf: '5' }),
  ],
  schema,
  opgesteldOp: ({ planVanAanpak }) => planVanAanpak?.stuk?.opgesteldOp,
  // Without possibilities to work a plan may stay out (Regeling procesgang, art. 4 lid 1).
  nodig: ({ zaak, tijdlijn }) => {
    if (zaak.planVanAanpak !== undefined) return true;
    if (standVan(zaak.probleemanalyse) !== 'aanwezig') return 'Er is nog geen vastgestelde probleemanalyse.';
    return (
      tijdlijn?.mijlpalen['plan-van-aanpak'].status !== 'nvt' ||
      'Een plan van aanpak is in deze zaak niet voorgeschreven.'
    );
  },
  view,
});

function view(grond: Documentgrond) {
  const { zaak } = grond;
  const stuk = zaak.planVanAanpak?.stuk;
  const kennis = kennisOp(grond, stuk?.opgesteldOp);
  const plan = kennis.toen.planVanAanpak;
  const functie = kennis.toen.dienstverband?.functie;
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const p = '/planVanAanpak' as const;
  const werkaanpassingen = maakWerkaanpassingen(plan, pen);
  return {
    kop: maakKop(TITEL, grond, zaak.planVanAanpak, p, ['werkgever', 'werknemer'], pen),
    partijen: maakPartijen(grond, kennis, pen),
    functie: {
      naam: pen.tekst(functie?.naam, '/dienstverband/functie/naam'),
      urenPerWeek: pen.getal(functie?.urenPerWeek, '/dienstverband/functie/urenPerWeek'),
      taken: pen.teksten(functie?.taken, '/dienstverband/functie/taken'),
      werktijden: pen.tekst(functie?.werktijden, '/dienstverband/functie/werktijden'),
      afdeling: pen.tekst(functie?.afdeling, '/dienstverband/functie/afdeling'),
      sinds: alsDag(isLater(functie?.sinds, kennis) ? undefined : functie?.sinds),
    },
    probleemanalyse: maakTermijn(grond, kennis, pen),
    advies: maakAdvies(kennis, pen),
    einddoel: pen.woord(plan?.einddoel, EINDDOEL, `${p}/einddoel`),
    toelichtingEinddoel: pen.tekst(plan?.toelichtingEinddoel, `${p}/toelichtingEinddoel`),
    doelen: maakDoelen(plan?.doelen, `${p}/doelen`, pen),
    activiteiten: maakActiviteiten(plan?.activiteiten, plan?.doelen, `${p}/activiteiten`, pen),
    activiteitOntbreekt: (['activiteit van de werkgever', 'activiteit van de werknemer'] as const)
      .map((wat) => pen.mist(`${p}/activiteiten`, wat))
      .filter((mark) => mark !== null),
    opbouw: maakOpbouw(plan?.opbouwschema, `${p}/opbouwschema`, pen),
    werkaanpassingen,
    aanpassingGereed: werkaanpassingen.some(({ gerealiseerdOp }) => gerealiseerdOp !== null),
    eigenWerkOnderzocht: plan?.eigenWerkAanpassingOnderzocht === true,
    interventies: pen.lijst(
      plan?.interventies,
      `${p}/interventies`,
      (i, plek) => ({
        omschrijving: pen.tekst(i.omschrijving, `${plek}/omschrijving`),
        start: alsDag(i.start),
        eind: alsDag(i.eind),
      }),
      'omschrijving',
    ),
    zoekvolgorde: maakZoekvolgorde(plan, pen),
    scholing: pen.lijst(
      plan?.scholing,
      `${p}/scholing`,
      (s, plek) => ({
        naam: pen.tekst(s.naam, `${plek}/naam`),
        start: alsDag(s.start),
        eind: alsDag(s.eind),
        kosten: alsBedrag(s.kosten),
      }),
      'naam',
    ),
    tweedeSpoor: pen.tekst(plan?.tweedeSpoorActiviteiten, `${p}/tweedeSpoorActiviteiten`),
    evaluatie: maakEvaluatie(plan, pen),
    contact: maakContact(plan, pen),
    visieWerkgever: maakVisie(plan?.visieWerkgever, `${p}/visieWerkgever`, pen),
    visieWerknemer: maakVisie(plan?.visieWerknemer, `${p}/visieWerknemer`, pen),
    arbeidsverhouding: pen.tekst(plan?.arbeidsverhouding, `${p}/arbeidsverhouding`),
    instemming: maakInstemming(plan, p, pen),
    termijnafwijking: maakAfwijking(plan?.termijnafwijking, `${p}/termijnafwijking`, pen),
    verplichtingenVermeld: plan?.verplichtingenVermeld === true,
    afschriften: maakAfschriften(stuk, kennis, p, pen),
    ondertekening: maakHandtekeningen(stuk, p, kennis, pen),
  };
}
