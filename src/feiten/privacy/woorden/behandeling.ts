import type { Woordgroep } from '../klassen.ts';
import { BELEID, BEROEP_KORT, DOELGROEP, ZIEKTE_ALS_WERK, ZORGTAAK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...BEROEP_KORT, ...ZORGTAAK, ...ZIEKTE_ALS_WERK];

const THERAPIE = `
  !chemotherap-, chemo, chemos, chemo~kuur, chemo~kuren, chemoradi-, radiotherap-, !bestraling, bestralingen, bestraald, bestralen, bestralingskuur, immuno~therap-, immuuntherap-, hormoontherap-, hormoonkuur, hormoonbehand-, {hormoon|antibiotica|prednison|vitamine|ontwennings|chemo} kuur, {antibiotica|prednison|vitamine|ontwennings}kuur,
  !fysiotherap-, fysio therap-, fysotherap-, fisiotherap-, physiotherap-, fysio, fysios, !psychotherap-, gedragstherap-, cgt, cognitieve gedrags-, schematherap-, traumatherap-, ergotherap-, oefentherap-, mensendieck-, {manuele|manueel} therap-, haptotherap-, haptonom-, hypnotherap-, relatietherap-,
  therapie, therapieen, therapiesessie-, therapietraject-, -therapie, -therapieen, therapeut, therapeute, therapeuten, -therapeut, -therapeute, -therapeuten, !emdr-, exposuretherapie, neurofeedback, biofeedback, acupunct-, homeopa-, osteopa-, chiropra-, dry~needling, logoped-,
  !revalidatie, revalidatietraject-, revalidatieprogramma-, revalidatiedag-, revalideren, revalideert, revalideerde, gerevalideerd, {hart|long|pijn|neuro|knie|heup}revalidatie, ontgiftings-, detoxprogr-, afkick-, afgekickt, zelfhulpgroep-, anonieme alcoholisten, aa~bijeenkomst-, aa~meeting-, aa~groep, lotgenoten~groep, lotgenotencontact, praatgroep, rouwbegeleiding, rouwgroep, rouwtherap-`;

const MEDICIJNEN = `
  !medicatie, !medicijn, medicijnen, medicijngebruik, medicijne, !geneesmiddel, geneesmiddelen, medicamenten, -medicatie, medicatiegebruik, medicatiewijz-, medicatieaanp-, pillen, {slaap|kalmerings|plas|hormoon|pijn|maag} pillen, slaappil-, kalmeringspil-, slaapmiddel-, slaap~tablet-, slaap~medic-, rustgevende {middelen|tabletten|medicijnen|medicatie}, kalmerende {middelen|tabletten|medicijnen|medicatie}, kalmeringsmidd-,
  !antidepress-, anti depress-, antidepresiva, antipsychot-, angstremmer-, !pijnstiller-, pijn stiller-, pijnstilling, pijnmedic-, pijnbestrijding, bloedverdunner-, bloeddrukverl-, bloeddrukmedic-, bloeddruktablet-, maagbeschermer-, ontstekingsremmer-, spierverslapper-, beta~blokker-, cholesterolverl-, plaspil-, statines, insuline-, morfine-, !antibiotic-, anti biotic-, penicilline, prednison-, corticostero-, cortison-, methotrexaat, ritalin, methylfenidaat, concerta, dexamfetamine, oxazepam, diazepam, valium, temazepam, lorazepam, xanax, alprazolam, benzodiazepine-, citalopram, escitalopram, sertraline, fluoxetine, paroxetine, seroxat, prozac, venlafaxine, efexor, duloxetine, mirtazapine, amitriptyline, nortriptyline, quetiapine, seroquel, olanzapine, aripiprazol, abilify, haldol, haloperidol, risperidon, clozapine, zopiclon, zolpidem, tramadol, oxycodon, oxycontin, fentanyl, buprenorfine, pregabaline, lyrica, gabapentine, carbamazepine, levetiracetam, topiramaat, sumatriptan, paracetamol-, ibuprofen-, diclofenac, naproxen, aspirine-, omeprazol, pantoprazol, metformine, simvastatine, atorvastatine, metoprolol, bisoprolol, amlodipine, levothyroxine, thyrax, tamoxifen, herceptin, humira, adalimumab, etanercept, salbutamol, ventolin, symbicort, methadon, naltrexon, antabus, medicinale cannabis, medicinale wiet, cbd~olie, melatonine, ozempic, lithiumgebruik, inhalator, epipen`;

const INGREPEN = `
  <lichaamsdeel>operatie-, {hernia|staar|kijk|spoed|her|amandel|blindedarm|bypass|dotter|openhart|laser|liesbreuk|breuk|kanker|transplantatie|borstkanker|ooglaser|tumor|spatader|aambeien|sterilisatie|keizersnede}operatie-, {knie|heup|rug|hart|schouder|maag|oog|nek|voet|hand|pols|enkel|spoed|kijk|hernia|staar} operatie-, !geopereerd, geopereert, laten opereren, moet opereren, wordt geopereerd, bypass, bypasses, gedotterd, dotteren, dotterbehandeling, pacemaker-, stent, stents, !transplantat-, -transplantatie, {heup|knie|been|arm|borst}prothese-, {heup|knie} prothese, kunst{heup|knie}, nieuwe {heup|knie|hartklep|nier|lever}, onder het mes, onder narcose, aan de {medicijnen|medicatie|antidepressiva|pillen|antibiotica|morfine|prednison|chemo}, laat zich behandelen, liet zich behandelen, geholpen aan {zijn|haar} {knie|heup|rug|hernia|schouder|meniscus|oog|ogen|voet|hand|pols|hart|neus|galblaas|liesbreuk|staar|enkel|elleboog|kruisband|spataderen}, professionele hulp, hulp gezocht, zoekt hulp voor, medische molen, medisch circuit, amputeren, borstverwijdering, borstreconstr-, abortus-, curettage, keizersnede, gastric bypass, maagverkleining-, maagband, artroscop-, arthroscop-, narcose, dialyse-, nierdialyse-, dialyseert, stoma, katheter, sondevoeding, hart~katheterisatie, katheterisatie, ablatie, cardioversie, bloedafname, ect~behandeling, elektroshock-, nekkraag, mitella, orthese, wondverzorging, wondzorg, bloedtransfusie-, hechtingen, zenuwblokkade, ruggenprik, lumbaalpunctie, punctie, biopsie, biopsieen, biopt, cortisonen, chirurgische {ingreep|behandeling}, {medische|operatieve} {ingreep|ingrepen|behandeling|behandelingen|handeling}, chirurgisch, ivf, ivf~traject, iui, vruchtbaarheidsbehand-, vruchtbaarheidstraject, fertiliteitsbeh-, fertiliteitstraj-, vaccinatie gekregen`;

const ONDERZOEK = `
  mri, mri~scan, mri~scans, mri~onderzoek, ct~scan, ct~scans, pet~scan, pet~scans, botscan, hersenscan, {long|hart|nek|rug|knie|buik}scan, echografie-, rontgenfoto-, rontgen~foto, rontgenonderz-, bloed~onderzoek, bloed~onderzoeken, bloedtest-, bloedprik-, bloed prikken, bloed geprikt, bloeduitslag-, bloedwaarden, hartfilmpje, slaaponderzoek, longfunctie-, longfoto, darmonderz-, colonoscop-, coloscop-, gastroscop-, endoscopie, mammograf-, borstfoto, uitstrijkje, neuropsychologisch onderz-, psychologisch onderz-, neurologisch onderz-, psychiatrisch onderz-, psychodiagnostiek, diagnostisch onderz-, allergietest-, genetisch onderz-, medische {keuring|controle|controles|uitslag|uitslagen|test|testen|onderzoeken|behandelaar}, medisch {onderzoek|traject|circuit|consult}`;

const ZORG = `
  {opgenomen|opgenome|opname} in {het|een|de} {ziekenhuis|zieken huis|ziekehuis|kliniek|ggz|instelling|psychiatrische-|psychiatrisch-|revalidatie-|afkick-|verslavings-|crisis-|hospice|verpleeghuis|umc}, opgenomen {bij|binnen} {de|een} {ggz|kliniek|instelling}, opgenomen op {de|een} {afdeling|intensive|ic|paaz|psychiatrische|hartbewaking|gesloten|spoedeisende|hartafdeling},
  crisisopname-, ziekenhuis~opname-, {klinische|gedwongen|psychiatrische|langdurige} opname, dwangopname, spoedeisende hulp, intensive care, hartbewaking, in ziekenhuis,
  behandelplan-, behandel plan, behandel~traject-, behandelprogr-, behandelsess-, behandelafspr-, behandelingstraj-, behandelingsplan, behandelend {arts|artsen|specialist|specialisten}, behandelende {arts|artsen|specialist|specialisten}, behandelend {psych-|neuroloog|orthopeed|cardioloog|fysio-}, nabehandel-, vervolgbehandel-, dag behandeling, dagbehandel-, deeltijdbehand-, groepsbehand-, onder behandeling, onder doktersbehandeling, ziekenhuisbezoek-, ziekenhuisafspr-, ziekenhuis afspr-, ziekenhuisonderz-, ziekenhuiscontr-, doktersbezoek-, dokters bezoek, doktersbehand-, doktersafspr-, huisarts~bezoek-, huisartsenbezoek-, artsenbezoek-, tandartsbezoek-, wortelkanaalbeh-, {psychologische|psychische|psychiatrische|geestelijke|specialistische} {hulp|behandeling|behandelingen|begeleiding|zorg|hulpverlening|ondersteuning}, psycho~educatie, verwijsbrief-`;

/** Treatments, medicines, operations, examinations and care. */
export const BEHANDELINGEN: readonly Woordgroep[] = [
  {
    klasse: 'behandeling',
    woorden: THERAPIE,
    niet: [
      ...NIET,
      'arbeidstherapie',
      'bedrijfsfysiotherapeut',
      'bedrijfsfysiotherapie',
      'shocktherapie',
      '{op|als} (basis) (van) _{arbeidstherapie}',
      '_ (door|van|tegen) {zon|uv|straling}',
      'chemobedrijf',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: MEDICIJNEN,
    niet: [
      ...NIET,
      '_ {fabriek|fabrikant|industrie|logistiek|productie|veiligheid|branche|sector|deelronde|ronde|kar|fouten|beleid|lijst|batterijen|accu}',
      '{farmacie|apotheek|groothandel|fabriek|laboratorium|magazijn|assortiment|productielijn|farmaceut|farmaceutische} .. _',
      '{bittere} _',
      '_ (..) {wordt|worden|is|zijn} (hier) {niet|nooit} (..) {besproken|gevraagd|genoemd|vastgelegd|vermeld}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: INGREPEN,
    niet: [...NIET, '-cooperatie', '_ {instrumenten|materiaal}'],
  },
  {
    klasse: 'behandeling',
    woorden: ONDERZOEK,
    niet: [
      ...NIET,
      '{preventief|periodiek|preventieve|periodieke|vrijwillig} _',
      '_ (..) voor {alle|iedere|elke}',
      '_ {apparatuur|apparaat|scanner}',
      '{geen} _ {gegevens}',
      '_ van (de|het|een) {leiding|riool|machine|motor|ketel}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: ZORG,
    niet: [
      ...NIET,
      '_ {van|in|door} (..) {uren|verlof|gegevens|plan|dossier|cv}',
      '_ voor (de|het|alle) {klantklachten|klachten|storingen|bezwaren|aanvragen|klanten|dieren|hout|vloeren|gewassen}',
      '_{onder behandeling} (bij|van) (de|het) {uwv|gemeente|rechtbank|commissie}',
    ],
  },
];
