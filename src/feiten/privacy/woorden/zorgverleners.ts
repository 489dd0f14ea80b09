import type { Woordgroep } from '../klassen.ts';
import { BELEID, BEROEP, DOELGROEP, ZORGTAAK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...BEROEP, ...ZORGTAAK];

const PERSONEN = `
  !huisarts, !huisartsen, huis arts, huisdokter, dokter, dokters, doktoren, !psycholoog, !psychologe, psychologen, psygoloog, psycoloog, -psycholoog, -psychologe, psych, !psychiater, psychiaters, psygiater, psyciater, zenuwarts,
  !neuroloog, neurologe, neurochirurg, cardioloog, cardiologe, oncoloog, oncologe, radiotherapeut, orthopeed, ortopeed, orthopedisch chirurg, orthopedagoog, internist, internist oncoloog, longarts, reumatoloog, reumatologe, rheumatoloog, gynaecoloog, gynacoloog, gynaecologe, verloskundige, uroloog, nefroloog, hematoloog, dermatoloog, huidarts, huidtherapeut, kno~arts, oogarts, oog arts, audioloog, endocrinoloog, mdl~arts, maagarts, hartspecialist, longspecialist, {rug|pijn|hart|oog|huid|long|maag|oor|neuro} specialist, gastro~enteroloog, revalidatiearts, revalidatie arts, pijnarts, pijnspecialist, anesthesist, anesthesioloog, chirurg, -chirurg, chirurgen, radioloog, patholoog, geriater, kinderarts, sportarts, verslavingsarts, tropenarts,
  tandarts, tandartsen, orthodontist, mondhygienist, kaakchirurg, praktijkondersteuner van de huisarts, praktijkondersteuner ggz, poh~ggz, poh, wijkverpleging, wijkverpleegkundige, maatschappelijk werk, maatschappelijk werker, maatschappelijk werkster, dietist, dietiste, cardeoloog, kardioloog, cardiolog, neuroloog-, neurolog, orthopaed, ortopedisch, psychyater, fysieotherapeut, internist endocrinoloog, maagleverdarmarts, mdl arts, handtherapeut, ergotherapeut, seksuoloog, seksuologe, relatietherapeut, gezinstherapeut, klinisch geneticus, klinisch psycholoog, vertrouwensarts, longverpleegkundige, medium, hypnotiseur, physician assistant, vaattherapeut, flebologisch, fleboloog, proctoloog, androloge, androloog, kaakspecialist, tandheelkundig specialist, implantoloog, parodontoloog, endodontoloog, audicien, optometrist, podoposturaal therapeut, lymfoedeemtherapeut, oedeemtherapeut, psycholoog van de ggz, poh er, wijkzuster,  ambulant begeleider ggz, podotherapeut, podoloog, orthopedagoge, haptonoom, caesartherapeut, cesartherapeut, manueeltherapeut, acupuncturist, homeopaat, osteopaat, chiropractor, logopedist, logopediste, magnetiseur, paranormaal genezer, hulpverlener, hulpverleners, casemanager dementie, sociaal psychiatrisch verpleegkundige, spv`;

const PLAATSEN = `
  thuiszorg, ggz, ggz~instelling, riagg, crisisdienst, {neurologie|cardiologie|oncologie|orthopedie|psychiatrie|psychiatrische|psychiatrisch|reumatologie|gynaecologie|urologie|dermatologie|radiologie|longgeneeskunde}, neurologie, !psychiatrie, !ziekenhuis, zieken huis, ziekehuis, ziekenhuizen, umc, lumc, umcg, umcu, erasmus mc, radboudumc, amsterdam umc, polikliniek, poli kliniek, poliklinieken, poliklinisch, poliklinische, poli, -poli, -polikliniek, kliniek, {pijn|slaap|oog|huid|rug|nek|hand|prive|migraine|long|hart|vaat|brandwonden|fertiliteits|borst|traumakliniek|trauma|spatader|geboorte|jeugd|herstel}kliniek, -kliniek, priveklin-, afkickklin-, ontwenningsklin-, revalidatiecentrum, revalidatiekliniek, dagkliniek, hospice, paaz, verslavingsklin-, seh, eerste~hulp, ambulance, ziekenwagen, huisartsenpost, dokterspost, apotheek, apotheker, jellinek, brijder, novadic kentron, iriszorg, parnassia, altrecht, mentrum, arkin, dimence, pro persona, psyq, hsk, ingeest, emergis, heliomare, roessingh, revant, winnock, rijndam, adelante, klimmendaal, maartenskliniek, antoni van leeuwenhoek, {daan theeuwes|de hoogstraat|libra} revalidatie, ciran, verslavingszorg, geestelijke gezondheidszorg, sanatorium, kuuroord, zorghotel, rehab, verslavingskliniek, herstellingsoord, tbs~kliniek`;

/** Care providers other than the bedrijfsarts, and where they work. They may also be an employer, a school or a trade. */
export const ZORGVERLENERS: readonly Woordgroep[] = [
  {
    klasse: 'behandeling',
    woorden: PERSONEN,
    niet: [
      ...NIET,
      '@persoon {is|was|wordt|werd} (een|zelf|van) _',
      '_{dokter|dokters|huisarts} (..) {bedrijfsarts|verzekeringsarts|arboarts|arbodienst|uwv}',
      '{bedrijfsarts|verzekeringsarts|arboarts|spreekuur} (bij|van) _{dokter}',
      'arbeidspsycholoog',
      'bedrijfspsycholoog',
      'loopbaanpsycholoog',
      'schoolpsycholoog',
      '{arbeids|bedrijfs|loopbaan|organisatie} _{psycholoog|psychologen}',
      '_{dokter} in de',
      '_{hulpverlener} in de keten',
      '_{dokter} heette',
      '_ (..) {-weg|-straat|-laan|-plein|-singel|-kade|-dreef|-hof}',
      '_{dokter} (..) is (de|onze|een) bedrijfsarts',
      '_{verloskundige} {zorg}',
      '{boom|computer|auto|fiets|laptop|telefoon|meubel|poppen|dieren} _{dokter|chirurg}',
      'boomchirurg',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: PLAATSEN,
    bij: [
      '@zorgcue (..) _',
      '@zorgcue (..) {bij|in|van|naar|op|door|via|uit} (de|het|een|zijn|haar) (..) _',
      '_ (..) {opgenomen|opname|geopereerd|behandeld|behandelt|gelegen|ontslagen|geweest|bezoek|bezocht|afspraak|controle|onderzoek|traject|behandeling|behandelaar|therapie|intake|wachtlijst|oproep|gebeld|adviseert|adviseerde|psycholoog|patient|patiente|aangemeld|afgevoerd|opgehaald|gebracht|vervoerd|aanmelding|verwezen|doorverwezen|start|gestart}',
      '{maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|gisteren|vanmiddag|vanochtend|overmorgen} (..) _',
      '{krijgt|kreeg|heeft|had} (de|hulp|zorg) (van|door) (de) _{thuiszorg}',
      '{naar|uit} {het|de} _{ziekenhuis|zieken huis|ziekehuis|umc|poli|polikliniek|seh|kliniek|huisartsenpost|eerste hulp}',
      '{in} {het} _{ziekenhuis|zieken huis|ziekehuis|umc} {en|kan|komt|is|voor|met|wegens|moest|na|sinds|tot|vanwege}',
      '_{ggz|psychiatrische|psychiatrisch} {psycholoog|behandelaar|hulp|zorg|begeleiding|hulpverlening|kliniek|instelling|patient|patiente|onderzoek|ziektebeeld|problematiek|verleden|opname}',
    ],
    niet: [
      ...NIET,
      '_ (..) {balie|receptie|secretariaat|administratie|post|postkamer|keuken|magazijn|linnenkamer|restaurant|winkel}',
      '{intern|interne|extern|herplaatsing} (..) _',
      '{werkdruk|dienst|diensten|werk|rooster|bezetting|personeel} (op|van|in|bij) (de|het) _',
      '@bedrijfswoord (..) _',
      '@bedrijfswoord {is|zijn|van|bij|in|op|voor|zoals|waaronder|betreft} (een|het|de|onder|andere|grote|regionaal) (..) _',
      '{werkgever|werkgevers|opdrachtgever|opdrachtgevers|klant|klanten|klantenkring} ... _',
      '_ (..) {met|van} {medewerkers|bedden|vestigingen|locaties}',
      '_ met (..) {medewerkers|werknemers|bedden|vestigingen|locaties}',
      '_ {bv|banen|vacature|vacatures|sector|branche|personeel|schoonmaak|logistiek|keuken|inkoop|cao|administratie|receptie|secretariaat|planning|software|chauffeur|dienst|locatie|zuid|noord|oost|west}',
      '{lever|leveren|leverde|geleverd|levert|levering|leveringen|bezorgt|bezorgen|bezorgd|bouwt|bouwen|bouw|onderhoudt|onderhoud|schoonmaken|installeert|installeren|transport|vervoer|vervoert|vervoeren|brengt} (..) (van|aan|bij|in|voor|naar|tussen) (..) _',
      '_ en {verpleeghuis|verpleeghuizen|zorginstellingen|scholen|kantoren|woonzorgcentra}',
      '{scholen|kantoren|verpleeghuizen|zorginstellingen|verzorgingshuizen} {en|of} _',
      '_{psychiatrisch} {verpleegkundige|verpleegkundigen}',
      '{dieren|computer|auto|fiets|laptop|telefoon} _{kliniek|ambulance|ziekenhuis}',
      '_ waar ... {werkt|werkte|stond|stage|roosters|solliciteerde|vrijwilliger|gewerkt|schoonmaakt|werken|kookt|planning}',
      '{referentie|refferentie|vacature|solicitatie|gesoliciteerd|gesolliciteerd|soliciteerde|afgewezen|rondleiding|meeloopdag|kennismaking|netwerkcontact|stageplek|vrijwilligerswerk} ... _',
      '{werkgever|opdrachtgever|concurrent|bedrijf} (..) {is|was|betreft|een} (een) (-e) _',
      '{bij|op} {de|het} {receptie|balie|keuken|magazijn|schoonmaak|administratie|secretariaat} .. _',
    ],
  },
  {
    // Hospitals by their short names, which are also those of people and saints.
    klasse: 'behandeling',
    woorden:
      'sophia, catharina, isala, olvg, amphia, elisabeth, rijnstate, radboud, erasmus, antonius, maasstad, ikazia, haga, spaarne gasthuis, gelre, zuyderland, viecuri, jeroen bosch, meander, canisius, bravis, laurentius, treant, martini, diakonessenhuis, tergooi, dijklander, slingeland, albert schweitzer, franciscus, groene hart, reinier de graaf, flevoziekenhuis, bernhoven, maxima, st jansdal, wilhelmina, nij smellinghe, tjongerschans, mumc, amc, vumc, mst, avl, lumc, umcg, wkz, emma kinderziekenhuis, prinses maxima centrum, beatrix kinderziekenhuis, mauritskliniek, xpert clinics, bergman clinics, bergman, acibadem, mediq, kinder ic, couveuse, couveuseafdeling, neonatologie',
    bij: [
      '@zorgcue (..) {in|bij|naar|uit} (het) _',
      '{ligt|lag|hoort|hoorde|blijft|verblijft|zit|zat|belandde|beland|terecht|uitslag|uitslagen|naar} (..) {in|bij|uit|van|naar} (het|de) _',
      '{in|naar|uit} (het) _ {voor|opgenomen|geopereerd|behandeld|geweest|gelegen}',
      '@zorgcue (..) {in|op} de _{couveuse|couveuseafdeling|kinder ic|neonatologie}',
    ],
    niet: [...NIET, '_ {college|school|universiteit|mbo|roc|hogeschool|straat|plein}'],
  },
  {
    klasse: 'behandeling',
    woorden:
      'arts, artsen, specialist, specialiste, specialisten, behandelaar, behandelaars, behandelaren, medisch specialist, medisch specialisten, therapeute',
    bij: [
      '_{behandelaar|behandelaars|behandelaren|medisch specialist|medisch specialisten}',
      '{zijn|haar|mijn|eigen|behandelend|behandelende|medische|andere} (..) _',
      '{naar|door|met|bij} {de|een|zijn|haar|mijn|diverse|verschillende|andere} _',
      '{naar|diverse|verschillende|meerdere} _',
      '{mag|moet|moest|mocht|kreeg|krijgt} (hij|zij|niet|nog) van {de|een|zijn|haar} _',
      '{afspraak|afspraken|intake|consult|gesprek|gesprekken|onderzoek|controle|verwijzing|traject|uitslag|sessie|sessies} (..) {bij|in|door|van|naar|met} (de|het|een|zijn|haar) (..) _',
      '_{arts|specialist} {heeft|had|adviseert|adviseerde|zegt|zei|vindt|schrijft|verwacht|denkt} ..',
    ],
    niet: [
      ...NIET,
      '_ {van|bij} (de|het|een|onze) {arbodienst|uwv|arbo|gemeente|verzekeraar}',
      '_ onder',
      '{bedrijfsarts|arbodienst|arboarts} ... {nagegaan|contact|overleg|informatie|overlegt|overlegd|voortgang|opgevraagd|afgestemd|navraag} (..) _{behandelaar|behandelaars|behandelaren}',
      '{contact|overleg|informatie|voortgang} (met|bij|van) (de) _{behandelaar|behandelaars|behandelaren} (is|door|zijn) (de) (bedrijfsarts) {nagegaan|ja|nee|bedrijfsarts|geweest|opgevraagd}',
      '_ (..) niet {genoemd|gevraagd|besproken|vermeld}',
      '_{behandelaar|behandelaars|behandelaren} (..) {nagegaan|ja|nee|opgevraagd}',
      '_ (..) {bedrijfsarts|verzekeringsarts|arboarts}',
      '_ {verzuim|inkoop|verkoop|arbeidsrecht|loopbaan|op|in|voor|re|reintegratie|marketing|it|ict|hr|data|vergunningen|dossier|schade|claims|zaken|aanvragen|logistiek|salaris|cao|outplacement|werving|online|duurzaamheid|netwerken|arbeid|arbeidszaken|van|bij}',
      '{it|ict|hr|data|marketing|technisch|technische|juridisch|juridische|fiscaal|schade|dossier|claim|verzuim|vak|software|zaak|aanvraag|arbeidsdeskundig|cao|salaris|pensioen} _',
      '{arbo|bedrijfs|verzekerings} _',
      '{aanvraag|dossier|zaak|schade|claim|brief|mail|uwv} .. _{behandelaar|behandelaars}',
      '_{specialist} {die|met} .. {loopbaan|arbeidsmarkt|systeem|netwerk}',
    ],
  },
];
