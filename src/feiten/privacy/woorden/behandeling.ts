import type { Woordgroep } from '../klassen.ts';
import { BELEID, BEROEP_KORT, DOELGROEP, ZIEKTE_ALS_WERK, ZORGTAAK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...BEROEP_KORT, ...ZORGTAAK, ...ZIEKTE_ALS_WERK];

const THERAPIE = `
  !chemotherap-, chemo, chemos, chemo~kuur, chemo~kuren, chemoradi-, radiotherap-, !bestraling, bestralingen, bestraald, bestralen, bestralingskuur, immuno~therap-, immuuntherap-, hormoontherap-, hormoonkuur, hormoonbehand-, {hormoon|antibiotica|prednison|vitamine|ontwennings|chemo} kuur, {antibiotica|prednison|vitamine|ontwennings}kuur,
  !fysiotherap-, fysio therap-, fysotherap-, fisiotherap-, physiotherap-, fysio, fysios, !psychotherap-, gedragstherap-, cgt, cognitieve gedrags-, schematherap-, traumatherap-, ergotherap-, oefentherap-, mensendieck-, {manuele|manueel} therap-, haptotherap-, haptonom-, hypnotherap-, relatietherap-,
  therapie, therapieen, therapiesessie-, therapietraject-, -therapie, -therapieen, therapeut, therapeute, therapeuten, -therapeut, -therapeute, -therapeuten, !emdr-, exposuretherapie, neurofeedback, biofeedback, acupunct-, homeopa-, osteopa-, chiropra-, dry~needling, logoped-,
  !revalidatie, revalidatietraject-, revalidatieprogramma-, revalidatiedag-, revalideren, revalideert, revalideerde, gerevalideerd, {hart|long|pijn|neuro|knie|heup}revalidatie, ontgiftings-, detoxprogr-, afkick-, afgekickt, zelfhulpgroep-, anonieme alcoholisten, aa~bijeenkomst-, aa~meeting-, aa~groep, lotgenoten~groep, lotgenotencontact, praatgroep, rouwbegeleiding, rouwgroep, rouwtherap-`;

const INGREPEN = `
  <lichaamsdeel>operatie-, {hernia|staar|kijk|spoed|her|amandel|blindedarm|bypass|dotter|openhart|laser|liesbreuk|breuk|kanker|transplantatie|borstkanker|ooglaser|tumor|spatader|aambeien|sterilisatie|keizersnede}operatie-, {knie|heup|rug|hart|schouder|maag|oog|nek|voet|hand|pols|enkel|spoed|kijk|hernia|staar} operatie-, !geopereerd, geopereert, laten opereren, moet opereren, wordt geopereerd, bypass, bypasses, gedotterd, dotteren, dotterbehandeling, pacemaker-, stent, stents, !transplantat-, -transplantatie, {heup|knie|been|arm|borst}prothese-, {heup|knie} prothese, kunst{heup|knie}, nieuwe {heup|knie|hartklep|nier|lever}, onder het mes, onder narcose, aan de {medicijnen|medicatie|antidepressiva|pillen|antibiotica|morfine|prednison|chemo}, laat zich behandelen, liet zich behandelen, geholpen aan {zijn|haar} {knie|heup|rug|hernia|schouder|meniscus|oog|ogen|voet|hand|pols|hart|neus|galblaas|liesbreuk|staar|enkel|elleboog|kruisband|spataderen}, professionele hulp, hulp gezocht, zoekt hulp voor, medische molen, medisch circuit, amputeren, borstverwijdering, borstreconstr-, abortus-, curettage, keizersnede, gastric bypass, maagverkleining-, maagband, artroscop-, arthroscop-, narcose, dialyse-, nierdialyse-, dialyseert, stoma, katheter, sondevoeding, hart~katheterisatie, katheterisatie, ablatie, cardioversie, bloedafname, ect~behandeling, elektroshock-, nekkraag, mitella, orthese, wondverzorging, wondzorg, bloedtransfusie-, hechtingen, zenuwblokkade, ruggenprik, lumbaalpunctie, punctie, biopsie, biopsieen, biopt, cortisonen, chirurgische {ingreep|behandeling}, {medische|operatieve} {ingreep|ingrepen|behandeling|behandelingen|handeling}, chirurgisch, ivf, ivf~traject, iui, vruchtbaarheidsbehand-, vruchtbaarheidstraject, fertiliteitsbeh-, fertiliteitstraj-, vaccinatie gekregen,
  operatief {verwijderd|weggehaald|hersteld}, onder {het|t} mes, onder narcose, {laat|liet|laten} zich {opereren|behandelen|onderzoeken|testen|opnemen}, opereren, wordt {geopereerd|gedotterd|bestraald|opgenomen in}, heroperatie-, hersteloperatie, galblaasoperatie-, {knie|heup|schouder}vervang-, {nieuwe|kunst} {knie|heup|schouder|heupkop|hartklep}, {kunst}{gewricht|knie|heup|klep}, {gehoor|steun}apparaat, {rug|wervel|enkel|nek} {vastgezet|vastzetten}, spondylodese, wervelfusie, laminectomie, {hysterectomie|mastectomie|appendectomie|tonsillectomie|vasectomie|prostatectomie|lobectomie|colectomie}, laten steriliseren, {ooglid|galblaas|galsteen|kruisband|carpaal}operatie-, {borst}amputatie, borstverkleining, icd, cpap, cpap~apparaat, neurostimulator, zenuwstimulator, insulinepomp, {in|uit} het gips, gipsen, gips {eraf|om|verband}, gegipst, {drain|sonde|infuus} {gekregen|ingebracht}, infuuspaal, {loopgips|gipsbeen|gipsarm}, {kaak|neus|oor|hand|plastisch|hart|thorax|vaat|trauma}chirurg-, {keel|neus|oor}~operatie, kijkoperatie, laparoscop-, {gastro|colo|broncho|hystero|cysto}scopie, scopie, echocardio-, {keizer} snede, {ivf|icsi|iui|ki}~{traject|behandeling|poging|behandelingen|pogingen|ronde}, icsi, eicel-, hormoonspuit-, hormoonprik-, vruchtbaarheidskl-, fertiliteitskl-, fertiliteitsarts, {vruchtbaarheids|fertiliteits}~{onderzoek|traject|behandeling}, zwangerschapsafbr-, abortus, geslachtsverandering-, genderkliniek, gendertransitie,
  {corona|covid|hpv}{prik|vaccinatie|vaccin}, {tweede|derde|eerste} {prik|vaccinatie|boosterprik|inenting}, {corona|covid} {prik|vaccinatie|booster}, gevaccineerd, ingeent, boosterprik`;

const ONDERZOEK = `
  mri, mri~scan, mri~scans, mri~onderzoek, ct~scan, ct~scans, pet~scan, pet~scans, botscan, hersenscan, {long|hart|nek|rug|knie|buik}scan, echografie-, rontgenfoto-, rontgen~foto, rontgenonderz-, bloed~onderzoek, bloed~onderzoeken, bloedtest-, bloedprik-, bloed prikken, bloed geprikt, bloeduitslag-, bloedwaarden, hartfilmpje, slaaponderzoek, longfunctie-, longfoto, darmonderz-, colonoscop-, coloscop-, gastroscop-, endoscopie, mammograf-, borstfoto, uitstrijkje, neuropsychologisch onderz-, psychologisch onderz-, neurologisch onderz-, psychiatrisch onderz-, psychodiagnostiek, diagnostisch onderz-, allergietest-, genetisch onderz-, medische {keuring|controle|controles|uitslag|uitslagen|test|testen|onderzoeken|behandelaar}, medisch {onderzoek|traject|circuit|consult},
  {ct|pet|mri|dexa|spect|dat}~{scan|scans|onderzoek|afspraak}, <onderzocht>onderzoek, <onderzocht>onderzoeken, <onderzocht>test, <onderzocht>meting, <onderzocht>scan, holter, holteronderzoek, holterkastje, bloed {prikken|laten prikken|afgenomen|geprikt}, {bloed|lever|nier|schildklier|suiker}waarden, bloeddrukmeting-, {rontgen}{foto|fotos}, rontgen, {foto|fotos} van {zijn|haar} {knie|rug|longen|heup|schouder|pols|hand|enkel|nek|borst|gebit|voet}, {echo} van {zijn|haar|de} {buik|hart|schouder|lever|knie|borst|nieren}, echo gemaakt, hartecho, termijnecho, twintigwekenecho, punctaat, kweek afgenomen, weefselonderzoek, uitstrijk-, {bevolkings} onderzoek {borstkanker|darmkanker}, mammogram, psychodiagn-, {adhd|autisme|persoonlijkheids|intelligentie|neuropsychologisch|psychodiagnostisch}~onderzoek`;

const ZORG = `
  {opgenomen|opgenome|opname} in {het|een|de} {ziekenhuis|zieken huis|ziekehuis|kliniek|ggz|instelling|psychiatrische-|psychiatrisch-|revalidatie-|afkick-|verslavings-|crisis-|hospice|verpleeghuis|umc}, opgenomen {bij|binnen} {de|een} {ggz|kliniek|instelling}, opgenomen op {de|een} {afdeling|intensive|ic|paaz|psychiatrische|hartbewaking|gesloten|spoedeisende|hartafdeling},
  crisisopname-, ziekenhuis~opname-, {klinische|gedwongen|psychiatrische|langdurige} opname, dwangopname, spoedeisende hulp, intensive care, hartbewaking, in ziekenhuis,
  behandelplan-, behandel plan, behandel~traject-, behandelprogr-, behandelsess-, behandelafspr-, behandelingstraj-, behandelingsplan, behandelend {arts|artsen|specialist|specialisten}, behandelende {arts|artsen|specialist|specialisten}, behandelend {psych-|neuroloog|orthopeed|cardioloog|fysio-}, nabehandel-, vervolgbehandel-, dag behandeling, dagbehandel-, deeltijdbehand-, groepsbehand-, onder behandeling, onder doktersbehandeling, ziekenhuisbezoek-, ziekenhuisafspr-, ziekenhuis afspr-, ziekenhuisonderz-, ziekenhuiscontr-, doktersbezoek-, dokters bezoek, doktersbehand-, doktersafspr-, huisarts~bezoek-, huisartsenbezoek-, artsenbezoek-, tandartsbezoek-, wortelkanaalbeh-, {psychologische|psychische|psychiatrische|geestelijke|specialistische} {hulp|behandeling|behandelingen|begeleiding|zorg|hulpverlening|ondersteuning}, psycho~educatie, verwijsbrief-,
  afkick-, afgekickt, afkicken, ontwennings-, detox, detoxen, {minnesota|jellinek} {kliniek|programma}, verslavingsbehand-, verslavingsprogr-, verslavingstraject, {aa} bijeenkomst-, twaalfstappen-, {alcohol|drugs}poli, in een inrichting, in behandeling bij {een|zijn|haar} {arts|specialist|psych-|therapeut|kliniek}, {gesprekstherapie|groepstherapie|dagtherapie|deeltijdtherapie}, {groeps|gespreks|gedrags|schema|water} therapie, ketamine-, esketamine, {deep brain|rtms} {stimulatie|stimulation}, {shock}wave-, shockwave, echogeleid-, cupping, medische fitness, medisch fitness, hartrevalid-, longrevalid-, revalidatie~{arts|programma|dagdelen|traject}, pijnrevalid-, pijnkliniek, pijncentrum, pijnblok, pijnpomp, <poli>poli, <poli>polikliniek, <poli>kliniek, slaapcentrum, slaapkliniek, {basis|specialistische} ggz, bggz, sggz, {praktijkondersteuner} {ggz}, crisisteam, crisiskaart, crisisopvang, {klinisch|poliklinisch|ambulant} {opgenomen|behandeld|behandeling|traject|verblijf}, {gedwongen|vrijwillig} opgenomen, spoedopname, {ic|intensive care} {gelegen|opname|opgenomen}, op de {ic|intensive|hartbewaking|paaz|spoedeisende|operatietafel}, met {spoed|de ambulance} {naar het ziekenhuis|opgenomen}, per ambulance, ziekenhuis{opname|bezoek|afspraak|onderzoek|behandeling|controle|bed|opnames|bezoeken|afspraken|controles|traject|verblijf}, wijkverpleeg-, {krijgt} thuiszorg, psychosociale {hulp|begeleiding|ondersteuning|hulpverlening|zorg}, hulpverlening, hulpverleningstr-, {sociaal|maatschappelijk} {psychiatrisch|werkster}, {gz|klinisch|eerstelijns|klinische|gezondheids|neuro} {psycholoog|psychologe}, gz~psycholoog, klinisch~psycholoog, {trauma|cardio|vaat|neuro|thorax|plastisch|oncologisch|long|hand}~chirurg, {kno|mdl|seh|ziekenhuis|vaat|vrouwen|maag|hart|hand|allergie|sport|slaap|tropen|ouderen|pijn|oor}~arts, vaatchirurg, plastisch chirurg, immunoloog, allergoloog, endocrinologe, infectioloog, viroloog, hepatoloog, gastroenteroloog, mdl~arts, internist, oogheelkund-, {podo|hydro|bekken|oedeem|huid|psychomotorisch|beweging}therapeut, {bekken|bekkenbodem|oedeem|psychosomatisch} {fysiotherapeut|fysio|therapeut}, optometrist, orthoptist, audicien, {geestelijk|pastoraal} {verzorger|hulpverlener}, natuurgenees-, alternatief genezer, reiki, kinesiolo-, haptotherapeut, osteopath-, ostheopaat, {masseur|massage} {voor|tegen} {zijn|haar|de}, mesoloog, ayurved-, voetreflex-, reflexolo-, kruidendokter, chinese arts, chirop-, {hulp|begeleiding} {van|bij} een {psycholoog|psychiater|therapeut}`;

/** Therapies, operations, examinations and care. */
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
    woorden: INGREPEN,
    niet: [
      ...NIET,
      '-cooperatie',
      '_ {instrumenten|materiaal}',
      '_ {fabriek|fabrikant|industrie|logistiek|productie|beleid|campagne|locatie|ploeg}',
      '{batterij|accu|auto|machine|motor|printer|boom|bomen|dak|storing} .. _',
      '_{gevaccineerd|ingeent} {worden|tegen}',
    ],
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
      '_ {fabriek|fabrikant|industrie|logistiek|productie|beleid|campagne|locatie|ploeg}',
      '{batterij|accu|auto|machine|motor|printer|boom|bomen|dak|storing} .. _',
      '_{gevaccineerd|ingeent} {worden|tegen}',
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
      '_ {fabriek|fabrikant|industrie|logistiek|productie|beleid|campagne|locatie|ploeg}',
      '{batterij|accu|auto|machine|motor|printer|boom|bomen|dak|storing} .. _',
      '_{gevaccineerd|ingeent} {worden|tegen}',
    ],
  },
];
