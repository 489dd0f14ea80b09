import { isZelfUitgevoerd, rapportnummers, verslagperiode } from '../feiten/spoor2-rapportages.ts';
import { standVan } from '../feiten/stukken.ts';
import { opDatum } from '../feiten/volgorde.ts';
import { bbp, praktijk } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { voortgangsrapportageSpoor2 as inhoud } from '../regels/inhoud/voortgangsrapportage-spoor2.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { maakWerkgeverTekent, maakWerknemerTekent } from './delen/handtekeningen.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { handtekeningSchema, maakHandtekening, type Tekenaar } from './delen/ondertekening.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { isLater, kennisOp } from './delen/kennis.ts';
import {
  coachVan,
  geplandeRapportages,
  maakTraject,
  maakZoekprofiel,
  trajectSchema,
  zoekprofielSchema,
} from './delen/opdracht.ts';
import { Pen, zegtIets } from './delen/pen.ts';
import {
  antwoordenSchema,
  gesprekkenSchema,
  maakAntwoorden,
  maakGesprekken,
  maakNietSolliciteren,
  maakPerWeek,
  maakSollicitaties,
  nietSolliciterenSchema,
  perWeekSchema,
  sollicitatiesSchema,
} from './delen/sollicitaties.ts';
import {
  contactenSchema,
  maakContacten,
  maakPlaatsingen,
  maakTrajectactiviteiten,
  plaatsingenSchema,
  trajectactiviteitenSchema,
} from './delen/traject.ts';
import { eindadviesSchema, gezienSchema, maakEindadvies, maakGezien } from './delen/eindrapport.ts';
import { dag, getal, groep, janee, lijst, misschien, tekst, vlag } from './delen/veld.ts';
import { DEELNAME, PARTIJ } from './delen/woorden.ts';
import { mistVan } from './delen/mist.ts';
import { defineDocument, type Documentgrond } from './document.ts';

type Rapportage = NonNullable<NonNullable<Zaak['spoor2']>['rapportages']>[number];

const TITEL = 'Voortgangsrapportage tweede spoor';
const EINDTITEL = 'Eindrapport tweede spoor';

const schema = groep('Voortgangsrapportage over het tweede spoor.', {
  kop: kopSchema,
  partijen: partijenSchema,
  nummer: getal('Volgnummer van de rapportage.'),
  gepland: getal('Aantal rapportages dat het trajectplan afspreekt, als dit er één van is.'),
  van: dag('Eerste dag van de periode.'),
  tot: dag('Laatste dag van de periode.'),
  eindrapport: vlag('Dit is het eindrapport.'),
  traject: trajectSchema,
  zoekprofiel: zoekprofielSchema,
  samenvatting: tekst('Wat in deze periode is gedaan en bereikt.'),
  contacten: contactenSchema,
  statusPersoonsprofiel: tekst('Stand van het persoonsprofiel en wijzigingen.'),
  statusZoekprofiel: tekst('Stand van het zoekprofiel en wijzigingen.'),
  activiteiten: trajectactiviteitenSchema,
  sollicitaties: sollicitatiesSchema,
  antwoorden: antwoordenSchema,
  perWeek: perWeekSchema,
  nietSolliciteren: nietSolliciterenSchema,
  gesprekken: gesprekkenSchema,
  plaatsingen: plaatsingenSchema,
  deelname: groep('Deelname van de werknemer.', {
    oordeel: tekst('Deelname.'),
    toelichting: tekst('Toelichting.'),
  }),
  urenSpoor1: getal('Uren per week in het eerste spoor.'),
  belastbaarheidGewijzigd: janee('De belastbaarheid is gewijzigd.'),
  belastbaarheidDoorgegevenOp: dag('Datum waarop de wijziging aan het bureau is doorgegeven.'),
  knelpunten: lijst(
    'Knelpunten en maatregelen.',
    groep('Knelpunt.', { knelpunt: tekst('Knelpunt.'), maatregel: tekst('Maatregel.') }),
  ),
  visieWerknemer: tekst('Visie van de werknemer.'),
  visieCoach: tekst('Visie van de coach.'),
  reactieWerkgever: misschien('Reactie van de werkgever.', {
    datum: dag('Datum van de reactie.'),
    reactie: tekst('Reactie.'),
  }),
  afspraken: lijst(
    'Afspraken voor de volgende periode.',
    groep('Afspraak.', {
      wat: tekst('Wat is afgesproken.'),
      wie: tekst('Wie de afspraak nakomt.'),
      uiterlijk: dag('Uiterste datum.'),
    }),
  ),
  volgendeRapportage: dag('Datum van de volgende rapportage.'),
  eindadvies: eindadviesSchema,
  ondertekening: groep('Ondertekening.', {
    uitvoerder: handtekeningSchema('de coach, of door de werkgever als die het traject zelf uitvoert'),
    werknemer: handtekeningSchema('de werknemer'),
    gezien: gezienSchema,
  }),
});

export default defineDocument({
  id: 'voortgangsrapportage-spoor2',
  titel: TITEL,
  bronnen: [bbp({ paragraaf: '6' }), bbp({ paragraaf: '9' }), praktijk('P54')],
  schema,
  opgesteldOp: (zaak, nummer) => kies(zaak, nummer).rapport.stuk?.opgesteldOp,
  nodig: ({ zaak }) => geldige(zaak).length > 0 || 'De zaak bevat geen rapportage over het tweede spoor.',
  reeks: {
    nummers: (zaak) => geldige(zaak).map(({ nummer }) => nummer),
    laatste: (zaak, peildatum) =>
      opDatum(
        geldige(zaak).flatMap(({ nummer, rapport: { tot: op } }) =>
          op !== undefined && op <= peildatum ? [{ nummer, op }] : [],
        ),
      ).at(-1)?.nummer,
  },
  view,
});

interface Gekozen {
  readonly rapport: Rapportage;
  readonly index: number;
  readonly nummer: number;
}

const geldige = (zaak: Zaak): Gekozen[] =>
  (zaak.spoor2?.rapportages ?? [])
    .map((rapport, index) => ({ rapport, index, nummer: rapportnummers(zaak)[index] ?? index + 1 }))
    .filter(({ rapport }) => standVan(rapport) !== 'vervallen');

/** The report with this number, else the last one, else an empty one that is still to be written. */
function kies(zaak: Zaak, nummer?: number): Gekozen {
  const rapporten = geldige(zaak);
  const index = zaak.spoor2?.rapportages?.length ?? 0;
  return (
    rapporten.find((r) => r.nummer === nummer) ??
    rapporten.at(-1) ?? { rapport: {}, index, nummer: index + 1 }
  );
}

function view(grond: Documentgrond) {
  const { zaak } = grond;
  const { rapport: r, index, nummer } = kies(zaak, grond.nummer);
  const zelf = isZelfUitgevoerd(zaak, r);
  const uitvoerder: Tekenaar = zelf ? 'werkgever' : 'bureau';
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const p = `/spoor2/rapportages/${index}` as const;
  const kennis = kennisOp(grond, r.stuk?.opgesteldOp, r.tot);
  const periode = verslagperiode(r, grond.peildatum);
  const zoekprofiel = maakZoekprofiel(kennis.toen.spoor2?.zoekprofiel, pen);
  const doorgegevenOp = r.belastbaarheidDoorgegevenOp;
  const reactie = {
    datum: pen.dag(r.reactieWerkgever?.datum, `${p}/reactieWerkgever/datum`),
    reactie: pen.tekst(r.reactieWerkgever?.reactie, `${p}/reactieWerkgever/reactie`),
  };
  return {
    kop: maakKop(r.eindrapport ? EINDTITEL : TITEL, grond, r, p, [uitvoerder, 'werknemer'], pen),
    partijen: maakPartijen(grond, kennis, pen),
    nummer,
    gepland: geplandeRapportages(kennis, nummer),
    van: pen.dag(r.van, `${p}/van`),
    tot: pen.dag(r.tot, `${p}/tot`),
    eindrapport: r.eindrapport === true,
    traject: maakTraject(r, p, kennis, pen),
    zoekprofiel: zegtIets(zoekprofiel) ? zoekprofiel : null,
    samenvatting: pen.tekst(r.samenvatting, `${p}/samenvatting`),
    contacten: maakContacten(zaak, periode, pen.mist(p, 'contacten in deze periode'), pen),
    statusPersoonsprofiel: pen.tekst(r.statusPersoonsprofiel, `${p}/statusPersoonsprofiel`),
    statusZoekprofiel: pen.tekst(r.statusZoekprofiel, `${p}/statusZoekprofiel`),
    activiteiten: maakTrajectactiviteiten(kennis, periode, pen.mist(p, 'activiteiten in deze periode'), pen),
    sollicitaties: maakSollicitaties(kennis, periode, pen),
    antwoorden: maakAntwoorden(kennis, periode, pen),
    perWeek: maakPerWeek(zaak, periode.van, periode.tot),
    nietSolliciteren: maakNietSolliciteren(zaak, periode),
    gesprekken: maakGesprekken(kennis, periode, pen),
    plaatsingen: maakPlaatsingen(kennis, periode, pen),
    deelname: {
      oordeel: pen.woord(r.deelname?.oordeel, DEELNAME, `${p}/deelname/oordeel`),
      toelichting: pen.tekst(r.deelname?.toelichting, `${p}/deelname/toelichting`),
    },
    urenSpoor1: pen.getal(r.urenSpoor1, `${p}/urenSpoor1`),
    belastbaarheidGewijzigd: pen.janee(r.belastbaarheidGewijzigd, `${p}/belastbaarheidGewijzigd`),
    belastbaarheidDoorgegevenOp: isLater(doorgegevenOp, kennis)
      ? null
      : pen.dag(doorgegevenOp, `${p}/belastbaarheidDoorgegevenOp`),
    knelpunten: pen.lijst(
      r.knelpunten,
      `${p}/knelpunten`,
      (k, plek) => ({
        knelpunt: pen.tekst(k.knelpunt, `${plek}/knelpunt`),
        maatregel: pen.tekst(k.maatregel, `${plek}/maatregel`),
      }),
      'knelpunt',
    ),
    visieWerknemer: pen.tekst(r.visieWerknemer, `${p}/visieWerknemer`),
    visieCoach: pen.tekst(r.visieCoach, `${p}/visieCoach`),
    reactieWerkgever: zegtIets(reactie) ? reactie : null,
    afspraken: pen.lijst(
      r.afspraken,
      `${p}/afspraken`,
      (a, plek) => ({
        wat: pen.tekst(a.wat, `${plek}/wat`),
        wie: pen.woord(a.wie, PARTIJ, `${plek}/wie`),
        uiterlijk: pen.dag(a.uiterlijk, `${plek}/uiterlijk`),
      }),
      'wat',
    ),
    volgendeRapportage: pen.dag(r.volgendeRapportage, `${p}/volgendeRapportage`),
    eindadvies: maakEindadvies(r, p, pen),
    ondertekening: {
      uitvoerder: zelf
        ? maakWerkgeverTekent(r.stuk, p, kennis, pen)
        : maakHandtekening(r.stuk, p, 'bureau', coachVan(r, kennis), pen),
      werknemer: maakWerknemerTekent(r.stuk, p, kennis, pen),
      gezien: zelf ? null : maakGezien(r.stuk),
    },
  };
}
