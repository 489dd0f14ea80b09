// Blinde zinnen, ontwikkelset b: geschreven zonder kennis van de detector of andere zinnen.
// Over een naaste of collega alleen `derden`, plus `oorzaak` als het een omstandigheid van het verzuim is; een miskraam
// of zwangerschap is `oorzaak`, en `vangnet` alleen als het vangnet erbij staat.
export type Klasse =
  'diagnose' | 'klacht' | 'behandeling' | 'oorzaak' | 'vangnet' | 'beroepsziekte' | 'derden';

export const ZINNEN_DEV_B: readonly { readonly zin: string; readonly klassen: readonly Klasse[] }[] = [
  {
    zin: 'Zoekprofiel 1: administratief medewerker huisartsenpost. Zoekprofiel 2: medewerker klantcontact energieleverancier.',
    klassen: [],
  },
  {
    zin: 'Geen nachtdiensten, geen piekbelasting, begeleiding volgens advies bedrijfsarts wordt voortgezet.',
    klassen: [],
  },
  {
    zin: 'Meneer heeft schulden bij zeven incassobureaus en zegt dat dat hem heeft opgebroken.',
    klassen: ['oorzaak'],
  },
  { zin: 'Energetisch is een opbouw met twee uur per week haalbaar volgens de bedrijfsarts.', klassen: [] },
  { zin: 'Reden afwijzing: geen rijbewijs C, en de ploegendienst paste niet.', klassen: [] },
  {
    zin: 'Vangnet is aangevinkt vanwege bekkeninstabiliteit tijdens de zwangerschap.',
    klassen: ['diagnose', 'oorzaak', 'vangnet'],
  },
  {
    zin: 'Ik neem antidepressiva en voel me zo vlak als een zombie op die proefplek.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Werknemer geeft aan dat het bureau traag reageert en noemt de bereikbaarheid een pijnpunt.',
    klassen: [],
  },
  {
    zin: 'Hij heeft lymfeklierkanker gehad, maar daar moet hij zich volgens de teamleider niet achter blijven verschuilen.',
    klassen: ['diagnose'],
  },
  { zin: 'Gewrichten dik en stijf in de ochtend, dus gesprekken na elf uur.', klassen: ['klacht'] },
  { zin: 'Zij durft de deur niet uit, laat staan een bedrijfsbezoek af te leggen.', klassen: ['klacht'] },
  { zin: 'Deze week 4 sollicitaties, 2 afwijzingen, 1 uitnodiging, 1 lopend', klassen: [] },
  {
    zin: "Gemeente wees hem af want 'overgekwalificeerd', zelfde liedje als bij het waterschap.",
    klassen: [],
  },
  { zin: 'Collega Bram, die haar zou inwerken, zit zelf met een hernia thuis.', klassen: ['derden'] },
  {
    zin: 'Zij is mantelzorger voor haar dementerende moeder, 25 uur per week.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Het eerste spoor bloedt dood zolang de werkgever geen passende taken aanlevert.', klassen: [] },
  {
    zin: 'Vacature planner operatiekamers bij een streekziekenhuis bekeken; de reistijd van ruim een uur past niet binnen de FML.',
    klassen: [],
  },
  { zin: 'Duizelig op de trap bij de bouwmarkt, proefdag afgebroken.', klassen: ['klacht'] },
  {
    zin: 'Terugkoppeling spreekuur: er zijn beperkingen in staan en lopen, advies om thuis administratieve taken aan te bieden.',
    klassen: [],
  },
  {
    zin: 'Belastbaarheid is wisselend, er moet rekening worden gehouden met afzegging op de dag zelf.',
    klassen: [],
  },
  { zin: 'Hij heeft in twee jaar 61 keer gesolliciteerd; dat is ruim boven de afspraak.', klassen: [] },
  { zin: '29b geldt, zie besluit: arbeidshandicap door spierziekte.', klassen: ['diagnose', 'vangnet'] },
  { zin: 'Voor de EHBO-herhaling is 3 oktober geprikt.', klassen: [] },
  { zin: 'fibromialgie volgens werkneemter, zij zoekt werk dicht bij huis', klassen: ['diagnose'] },
  {
    zin: 'Zij heeft na 22 jaar in de thuiszorg zin in iets heel anders: bloemen, tuincentrum, desnoods de kaasmarkt.',
    klassen: [],
  },
  {
    zin: 'Arbeidsdeskundige: verzuim komt voort uit pijnlijke polsen door het bandwerk bij de kippenslachterij.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Zij is als kind misbruikt en die herinneringen kwamen boven tijdens het loopbaangesprek.',
    klassen: ['oorzaak'],
  },
  {
    zin: "'Doe mij maar een baan met een kop en een staart', vatte ze haar wensen samen, 'en niet weer zo'n project dat nooit af komt.'",
    klassen: [],
  },
  { zin: 'Bedrijfsarts: werknemer is nu niet inzetbaar, nieuwe beoordeling over zes weken.', klassen: [] },
  {
    zin: 'Zij doneerde een nier aan haar broer; dat is de grond voor het ziekengeld van UWV.',
    klassen: ['behandeling', 'vangnet', 'derden'],
  },
  {
    zin: 'De WIA-aanvraag moet voor 18 november binnen zijn, anders volgt mogelijk een loonsanctie.',
    klassen: [],
  },
  {
    zin: 'Vrijwilligerswerk bij het Alzheimer Café (koffie schenken, zaal klaarzetten) telt mee als werkervaring.',
    klassen: [],
  },
  {
    zin: 'Hand- en vingergebruik: geen beperkingen. Boven schouderhoogte werken: max. 10 minuten per uur.',
    klassen: [],
  },
  {
    zin: 'Werkgever schrok van zijn epilepsie en trok het aanbod voor heftruckchauffeur in.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Sollicitatie als begeleider wonen; taken zijn o.a. cliënten met een verstandelijke beperking ondersteunen bij koken en de was.',
    klassen: [],
  },
  {
    zin: 'UWV betaalt, hij valt onder de no-risk omdat hij als kind al slechtziend was.',
    klassen: ['diagnose', 'vangnet'],
  },
  { zin: 'Voortgang stokt, de motor moet weer aan. Actie jobhunter: tien werkgevers bellen.', klassen: [] },
  {
    zin: 'De moeder van werknemer (Parkinson) woont bij hem in en hij helpt haar dag en nacht.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Het plaatsen van een pacemaker is goed verlopen, in overleg weer 2 uur per dag.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Gereageerd op logistiek medewerker bij een groothandel in medicijnen en verbandmiddelen, avonddienst uitgesloten i.v.m. urenbeperking.',
    klassen: [],
  },
  {
    zin: 'Het bureau heeft tot nu toe zes functierichtingen onderzocht, waarvan er drie zijn afgevallen vanwege de gestelde opleidingseisen, één vanwege tillen en twee omdat de reistijd met het openbaar vervoer boven de grens uitkomt.',
    klassen: [],
  },
  {
    zin: 'Concentreren lukt volgens opgave BA maximaal drie kwartier achtereen, daarna een andere taak aanbieden.',
    klassen: [],
  },
  {
    zin: "'Ik wil geen doekje voor het bloeden, ik wil een echte baan', aldus werknemer over de proefplaatsing.",
    klassen: [],
  },
  { zin: 'BA schrijft dat er lichamelijk niets gevonden is en dat het om SOLK gaat.', klassen: ['diagnose'] },
  {
    zin: 'Trillingen op de heftruck liggen boven de norm; een luchtgeveerde stoel lost dat op.',
    klassen: [],
  },
  {
    zin: 'Werkneemster stelt dat de gebroken diensten in het restaurant haar nooit bevielen en zoekt nu vaste ochtenden.',
    klassen: [],
  },
  { zin: 'BHV-diploma is verlopen, herexamen via de uitlener.', klassen: [] },
  {
    zin: 'Hij is opgelicht met crypto en al zijn spaargeld kwijt, daar is het misgegaan.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Bij hoesten en tillen verliest ze urine, daarom geen proefplek in het magazijn.',
    klassen: ['klacht'],
  },
  {
    zin: 'Hij gebruikt oxycodon en rijdt daarom niet, dus chauffeursvacatures vallen af.',
    klassen: ['behandeling'],
  },
  { zin: 'Motorongeluk in Oostenrijk, vandaar de lange stilte in het logboek.', klassen: ['oorzaak'] },
  {
    zin: 'Werknemer zegt dat hij door twintig jaar trilplaat die tintelende, dove vingers heeft gekregen.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Opleiding tot pedicure start in september; de module diabetische voet is facultatief.',
    klassen: [],
  },
  {
    zin: 'Werkplekonderzoek bij de meubelmaker gedaan: lawaai, stof en veel bukken, alleen de werkvoorbereiding lijkt passend.',
    klassen: [],
  },
  { zin: 'hij heeft veel last van zijn onderrug, vooral na de rit naar het bureau', klassen: ['klacht'] },
  { zin: 'De opticien nam liever iemand aan met een diploma refractie.', klassen: [] },
  { zin: 'Opbouwschema: wk 1-2 3x2 uur, wk 3-4 3x3 uur, daarna evalueren met BA', klassen: [] },
  {
    zin: 'Een cirkelzaag in de hobbyschuur kostte hem twee vingers; fijn montagewerk valt af.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Netwerkgesprek gehad met een oud-collega die nu bij een thuiszorgwinkel scootmobielen verkoopt.',
    klassen: [],
  },
  { zin: 'Gesprek ging vooral over het verlies van haar ongeboren kindje vorig jaar.', klassen: ['oorzaak'] },
  {
    zin: 'De kandidaat die in haar plaats is aangenomen, heeft overigens COPD, hoorde zij van de receptie.',
    klassen: ['derden'],
  },
  {
    zin: 'Op verzoek van werkgever behandelen wij het bezwaar tegen de factuur in het volgende overleg.',
    klassen: [],
  },
  {
    zin: 'De AD stelt vast dat er benutbare mogelijkheden zijn en dat het tweede spoor uiterlijk in week 54 moet starten.',
    klassen: [],
  },
  {
    zin: 'Behandeling loopt; verwachting ten aanzien van werkhervatting is gunstig, termijn drie tot vier maanden.',
    klassen: [],
  },
  { zin: 'Op de proefplek viel op dat zij na een uur grauw zag en rillerig was.', klassen: ['klacht'] },
  {
    zin: 'Exceem aan beide handen door de permanentvloeistof in de salon, zij mag van de huidarts niet meer met verf werken.',
    klassen: ['diagnose', 'behandeling', 'beroepsziekte'],
  },
  {
    zin: 'Sinds de darmoperatie wil hij alleen nog werk met een toilet in de buurt.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Casemanager arbodienst mailt dat de probleemanalyse is bijgesteld; einddoel is nu ander werk bij een andere werkgever.',
    klassen: [],
  },
  { zin: 'Heftrukcertificaat word door de werkgever vergoed, reachtruck niet.', klassen: [] },
  {
    zin: 'De contactpersoon van het leerbedrijf is overspannen uitgevallen, we zoeken een andere begeleider.',
    klassen: ['derden'],
  },
  { zin: 'Zit-stabureau en een verticale muis zijn besteld, levering over tien werkdagen.', klassen: [] },
  {
    zin: 'Opperatie aan het carpaal tunnel syndroom verzet naar 22 april.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'De verbouwing liep uit op een burenruzie met klappen; zolang de politie dat uitzoekt logeert hij elders en ligt het tweede spoor stil.',
    klassen: ['oorzaak'],
  },
  { zin: 'Werkgever is een verslavingskliniek en kan intern alleen nachtwerk aanbieden.', klassen: [] },
  {
    zin: 'Moet om de acht weken naar het UMC voor een infuus tegen Crohn.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Werkgever heeft een goederenlift laten plaatsen in het magazijn, zodat er niet meer getild hoeft te worden.',
    klassen: [],
  },
  {
    zin: 'Werkneemster gaf aan dat haar medicijnen zijn omgezet en dat ze er suf van wordt.',
    klassen: ['klacht', 'behandeling'],
  },
  { zin: 'Haar ogen tranen en haar stem valt weg zodra ze in de verfwinkel staat.', klassen: ['klacht'] },
  {
    zin: 'Proefplaatsing bij de dagbesteding voor ouderen met geheugenproblemen verloopt prima, taken: koffie, krant voorlezen, wandelen.',
    klassen: [],
  },
  {
    zin: 'Werkneemster moet drie keer per week dialyseren, inzetbaar dus op dinsdag en donderdag.',
    klassen: ['behandeling'],
  },
  { zin: 'Heeft PTSS overgehouden aan zijn jaren op de ambulance.', klassen: ['diagnose', 'beroepsziekte'] },
  {
    zin: 'Eerste bestraling is op 4 maart, gesprekken met het bureau vanaf mei weer oppakken.',
    klassen: ['behandeling'],
  },
  {
    zin: "Leverdonatie aan haar zusje is de reden dat UWV het loon vergoedt, dus in kolom vangnet 'orgaandonatie' gezet.",
    klassen: ['behandeling', 'vangnet', 'derden'],
  },
  { zin: 'Het dossier is gezond: alle evaluaties zijn ondertekend en op tijd.', klassen: [] },
  {
    zin: 'Teamleider van het verpleeghuis liet weeten dat de vacature inmiddels intern is vervuld.',
    klassen: [],
  },
  { zin: 'Advies: mediation inzetten, want er ligt een verschil van mening over het rooster.', klassen: [] },
  { zin: 'Traject spoor 2 gestart op 7 januari, looptijd 9 maanden, contact om de week.', klassen: [] },
  { zin: 'Beroepskeuzetest laat een voorkeur zien voor verzorgende en technische beroepen.', klassen: [] },
  { zin: 'BA meldt: diagnose is nog niet rond, er wordt gedacht aan reuma.', klassen: ['diagnose'] },
  {
    zin: 'Afgewezen voor de kinderopvang omdat zij open was over haar borderline en de schematherapie die daarvoor loopt.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Ik krijg vlekken voor mijn ogen als ik langer dan tien minuten naar die vacaturesite kijk.',
    klassen: ['klacht'],
  },
  {
    zin: 'Kind doodgereden in 2019, rechtszaak dient nu; daarom alle contactmomenten telefonisch.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'wn heeft sinds de scheiding geen vaste woonplek en kan daarom niet op proefplek beginnen',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Tweede gesprek geannuleerd door werkneemster, ze lag die week in het ziekenhuis met galstenen.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Kandidaat gaf bij het uitzendbureau aan clean te zijn na zijn cocaïneverslaving, daarna kwam er geen uitnodiging meer.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Open sollicitatie gestuurd naar fysiotherapiepraktijk Beweegpunt voor een plek achter de receptie, 16 uur.',
    klassen: [],
  },
  {
    zin: 'Persoonlijk functioneren: voorspelbare werksituatie, geen verhoogd persoonlijk risico, geen beroepsmatig vervoer.',
    klassen: [],
  },
  {
    zin: 'De fysio heeft haar oefeningen gegeven, die doet zij tussen de cv-gesprekken door.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Vanwege de whiplash na die kop-staartbotsing op de A12 zoekt het bureau geen rijdend werk.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Er is gekozen voor een breuk met de oude aanpak: geen mailings meer, wel bedrijfsbezoeken.',
    klassen: [],
  },
  {
    zin: 'Werknemer kan moeilijk op woorden komen sinds zijn herseninfarct, een telefonische functie ziet hij daarom niet zitten.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Zoon met ADHD vraagt thuis alle zorg van haar, daarom kan zij alleen onder schooltijd.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Mevr loopt bij de revalidatiearts van De Hoogstraat.', klassen: ['behandeling'] },
  {
    zin: 'Beperkt op: blootstelling aan kou en tocht, dragen van meer dan 3 kilo, langer dan 20 minuten beeldschermwerk achter elkaar.',
    klassen: [],
  },
  { zin: 'Het budget voor scholing is uitgeput; bureau vraagt aanvullende offerte.', klassen: [] },
  {
    zin: 'Werkneemster is uitgenodigd bij een uitvaartonderneming voor een functie als gastvrouw bij condoleances.',
    klassen: [],
  },
  {
    zin: 'Ze zit in de overgang en heeft opvliegers, ze wil niet in een warme keuken geplaatst worden.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Afgewezen voor baliemedewerker huisartsenpraktijk, reden: kandidaat had nog nooit met het afsprakensysteem gewerkt.',
    klassen: [],
  },
  { zin: 'Gescheiden, dakloos en onder bewind: dat is waarom het niet loopt.', klassen: ['oorzaak'] },
  {
    zin: 'Arbeidsdeskundig gezien kan zij als planner in de zorg werken, mits de telefoon niet vaker dan 10 keer per uur gaat.',
    klassen: [],
  },
  {
    zin: 'Zij wacht op een plek bij de poli pijnbestrijding; tot die tijd geen netwerkgesprekken.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De krachtsinspanning bij het openen van de brandwerende deuren is gemeten en blijft onder 40 Newton.',
    klassen: [],
  },
  { zin: 'Liever geen overleg op woensdag, dan ben ik op de proefplek in Goes.', klassen: [] },
  {
    zin: 'Bij het tandtechnisch lab zochten ze iemand met gevoel voor fijn handwerk; hij mag een dagje meelopen.',
    klassen: [],
  },
  { zin: 'Het gat in het cv (2011-2014) is uitgelegd als periode in het buitenland.', klassen: [] },
  {
    zin: "Schoonmoeder terminaal, zij waakt 's nachts en is overdag niet bereikbaar voor het bureau.",
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Ik slaap amper drie uur per nacht en zit de volgende ochtend te knikkebollen bij het oefenen van sollicitatiegesprekken.',
    klassen: ['klacht'],
  },
  {
    zin: 'Door de wachttijd voor een scan van zijn knie kan het bureau nog geen stageplek in de groenvoorziening vastleggen, aldus werknemer.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Blaaskanker, en hij legt het verband met de verf die hij vroeger op de scheepswerf spoot.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Hij is verwezen naar het slaapcentrum in verband met apneu.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Zij heeft als wijkverpleegkundige insuline gespoten, wonden verzorgd en medicatielijsten bijgehouden; die ervaring telt mee voor EVC.',
    klassen: [],
  },
  {
    zin: "Nachtmerries maken dat hij 's ochtends niet op gang komt; afspraken dus na de lunch.",
    klassen: ['klacht'],
  },
  {
    zin: 'No-riskpolis van toepassing omdat hij vroeger Wajong had wegens een autismespectrumstoornis.',
    klassen: ['diagnose', 'vangnet'],
  },
  { zin: 'De oorzaak van het verzuim is ons niet bekend en daar vragen wij ook niet naar.', klassen: [] },
  { zin: 'Arbeidsmarktprognose: winkels krimpen, logistiek groeit, zorg schreeuwt om mensen.', klassen: [] },
  {
    zin: "Werkneemster mist haar collega's van de couveuseafdeling en wil op de hoogte blijven van teamuitjes.",
    klassen: [],
  },
  { zin: 'vac. chauffeur rolstoelvervoer bekeken, tillen >15 kg dus niet passend', klassen: [] },
  {
    zin: 'Mevrouw Griep van de gemeente Hoorn heeft de brief ontvangen en nodigt werknemer uit voor een gesprek op 12 maart.',
    klassen: [],
  },
  { zin: 'Hervatting in passend werk mag, mits autorijden in werktijd niet nodig is.', klassen: [] },
  { zin: 'Werknemer hoort stemmen en dacht dat de jobhunter hem filmde.', klassen: ['klacht'] },
  { zin: 'Hij zit midden in een vechtscheiding en kan in december geen testen maken.', klassen: ['oorzaak'] },
  {
    zin: 'Gesoliciteerd op de functie van gastvrouw bij een ziekenhuis in Zwolle, ontvangstbevestiging binnen, nog geen reactie.',
    klassen: [],
  },
  { zin: 'Bedrijfsbezoek gepland aan de Dokter van Deenweg 108, melden bij de portier.', klassen: [] },
  {
    zin: 'Privacy: het bureau noteert geen medische gegevens, werknemer is daar bij de intake op gewezen.',
    klassen: [],
  },
  {
    zin: 'Hij is halve gesprekken binnen een uur weer kwijt en moet alles opschrijven, zegt hij.',
    klassen: ['klacht'],
  },
  {
    zin: 'Vacature voorlichter verslavingszorg gevonden op Indeed, sluit 1 juni; in het profiel wordt ervaring met jongeren gevraagd.',
    klassen: [],
  },
  {
    zin: 'Zij kreeg een spuit in de schouder bij de orthopeed, twee weken geen werkplekbezoek.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Reactie werknemer: het voelt alsof de werkgever van mij af wil, en ik wacht al drie weken op het verslag.',
    klassen: [],
  },
  {
    zin: 'Loonwaarde op de proefplek is geschat op 60 procent, voornamelijk vanwege handelingstempo.',
    klassen: [],
  },
  {
    zin: 'Werkneemster heeft een eetstoornis, gezamenlijke lunches op de proefplek zijn daarom een lastig moment.',
    klassen: ['diagnose'],
  },
  {
    zin: 'De uitgeverij trok zich terug nadat zij haar ongeneeslijke ziekte had genoemd.',
    klassen: ['diagnose'],
  },
  { zin: 'Jobcoach hoorde via een buurvrouw dat zijn zoon vastzit.', klassen: ['derden'] },
  {
    zin: 'Afgewezen als buschauffeur vanwege zijn suikerziekte, hij spuit zelf insuline en had dat netjes gemeld.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Echtgenoot werkloos en aan de drank, thuis is het oorlog.', klassen: ['oorzaak', 'derden'] },
  {
    zin: 'Afgewezen na de proefdag bij de slijterij: de bedrijfsleider koos voor zijn eigen weekendhulp.',
    klassen: [],
  },
  { zin: 'Drie maanden opgenomen geweest bij een kliniek in Zuid-Afrika.', klassen: ['behandeling'] },
  { zin: 'Hij komt net uit een afkickkliniek in Wijk aan Zee.', klassen: ['behandeling'] },
  {
    zin: 'Kandidaat vertelde de recruiter over zijn burnout en hoorde daarna niets meer.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Bij code vangnet ingevuld: ziek als gevolg van zwangerschap (HELLP).',
    klassen: ['diagnose', 'oorzaak', 'vangnet'],
  },
  {
    zin: 'Bij ziekmelding op de proefplek belt werknemer zowel het leerbedrijf als zijn eigen leidinggevende voor negen uur.',
    klassen: [],
  },
  { zin: 'Moest afzeggen: controle bij de cardeoloog in het Catharina.', klassen: ['behandeling'] },
  {
    zin: 'Werknemer reageerde op een advertentie voor conciërge in het speciaal onderwijs, waar leerlingen met autisme les krijgen.',
    klassen: [],
  },
  { zin: 'Ritalin helpt haar om de cv-opdracht af te maken.', klassen: ['behandeling'] },
  {
    zin: 'Vangnet aangekruist, want donor geweest: beenmerg afgestaan in het LUMC.',
    klassen: ['behandeling', 'vangnet'],
  },
  {
    zin: 'Spreekuur van 4 april verzet wegens vakantie van de arts, nieuwe datum 18 april 10.15 uur.',
    klassen: [],
  },
  {
    zin: 'Arbeidsongeschiktheidspercentage wordt pas bij de WIA-beoordeling vastgesteld, nu dus niet invullen.',
    klassen: [],
  },
  {
    zin: 'BA: herstel verloopt volgens verwachting, uren mogen sneller omhoog dan in het schema stond.',
    klassen: [],
  },
  {
    zin: 'Werkervaringsplek bij de kringloop; begeleider mw. Koorts is tevreden over haar inzet.',
    klassen: [],
  },
  { zin: 'Hernea op L5-S1, staat zo in het arbeidsdeskundig rapport van vorig jaar.', klassen: ['diagnose'] },
  {
    zin: 'Hij is verwikkeld in een rechtszaak over de omgangsregeling, vandaar dat hij trainingen mist.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Afwijzing ontvangen van apotheek De Linde: er was een kandidaat met meer ervaring aan de balie.',
    klassen: [],
  },
  {
    zin: 'Volgens werknemer is zijn gehoor naar de knoppen door het lawaai in de wasserij.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  { zin: 'ADO besproken. wn kan zich vinden in de conclusie, wg niet, DO wordt overwogen', klassen: [] },
  {
    zin: 'Dochter spijbelt en blowt, hij moest tijdens de training twee keer weg.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Afwijking van het plan van aanpak: evaluatie vond 2 weken later plaats i.v.m. wisseling van casemanager',
    klassen: [],
  },
  {
    zin: 'ik heb iedere vrijdagmiddag groepstherapie, plan dan geen bedrijfsbezoek',
    klassen: ['behandeling'],
  },
  {
    zin: 'Brief verstuurd naar het Longfonds voor de vacature medewerker donateursadministratie.',
    klassen: [],
  },
  {
    zin: 'De sollicitatietraining viel tegelijk met haar chemo, verplaatst naar juni.',
    klassen: ['behandeling'],
  },
  { zin: 'Door zijn bloedverdunners wil hij niet met snijmachines werken.', klassen: ['behandeling'] },
  {
    zin: 'Ze barstte in tranen uit toen de vacature van kassamedewerker ter sprake kwam en zei dat ze nergens meer zin in heeft.',
    klassen: ['klacht'],
  },
  {
    zin: 'Enkelbanden gescheurd bij het zaalvoetbal, daarom de bedrijfsrondleiding gemist.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Uit de FML volgt een urenbeperking van 4 uur per dag, 20 uur per week, geen avonddiensten.',
    klassen: [],
  },
  {
    zin: 'Solliciteerde bij Slachtofferhulp Nederland als telefonisch medewerker; men vond de reisafstand bezwaarlijk.',
    klassen: [],
  },
  {
    zin: 'Werknemer is hiv-positief en wil dit niet melden aan het proefplaatsingsbedrijf.',
    klassen: ['diagnose'],
  },
  { zin: 'Duurbelasting vraagt aandacht, met name in het hoogseizoen op het strandpaviljoen.', klassen: [] },
  {
    zin: 'Ik vind de druk vanuit het bureau te hoog, vier sollicitaties per week is niet realistisch op Texel.',
    klassen: [],
  },
  {
    zin: 'OPS door oplosmiddelen bij de spuiterij, aldus werknemer; AD neemt dit over.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Omgaan met tijdsdruk is beperkt; geen productietargets opleggen de komende acht weken.',
    klassen: [],
  },
  {
    zin: 'Het roosteroverleg was jarenlang een hoofdpijndossier, zegt hij, en als OR-lid is hij blij dat het is afgesloten.',
    klassen: [],
  },
  {
    zin: 'Post-covid, volgt een programma bij een ergotherapeut; daarom het tweede spoor gestart op 1,5 uur per week.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: "Sinds de inbraak in zijn huis is hij 's nachts panisch en mist hij ochtendafspraken.",
    klassen: ['klacht', 'oorzaak'],
  },
  { zin: 'Zijn ideale baan: machinist op een veerpont, weinig praatjes en veel water.', klassen: [] },
  {
    zin: 'Medewerkster van de proefplek kreeg een epileptische aanval in de kantine, werknemer heeft keurig BHV verleend.',
    klassen: ['derden'],
  },
  {
    zin: 'Op papier kan werkneemster volledig belast worden op staan; knielen, hurken en klauteren zijn beperkt.',
    klassen: [],
  },
  { zin: 'De offerte is mager, vooral de nazorg komt er bekaaid af.', klassen: [] },
  {
    zin: 'Wnmr wil graag iets met zijn handen blijven doen, fietsen repareren of meubels stofferen.',
    klassen: [],
  },
  { zin: 'Hij heeft een kunstheup gekregen en komt met de taxi naar het bureau.', klassen: ['behandeling'] },
  {
    zin: 'De jongste ligt al weken op de kinder-IC en zij slaapt in het Ronald McDonaldhuis.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Op de vacature planner kraamzorg kwamen 140 brieven binnen, werkneemster zat niet bij de laatste vijf.',
    klassen: [],
  },
  { zin: 'Zij bezoekt wekelijks een POH-GGZ.', klassen: ['behandeling'] },
  { zin: 'Hij zit nog met de vraag of hij tijdens het tweede spoor vakantiedagen opbouwt.', klassen: [] },
  { zin: 'Ik ben het niet eens met het advies en vraag een deskundigenoordeel aan.', klassen: [] },
  {
    zin: 'Vertelde tijdens de rondleiding bij de drukkerij spontaan dat hij aan een hersentumor is geopereerd.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'EMDR afgerond, drie sessies meer dan begroot.', klassen: ['behandeling'] },
  {
    zin: 'Fabrikant van chirurgische instrumenten zoekt inpakker cleanroom; de hele dag staan, dus afgevallen.',
    klassen: [],
  },
  {
    zin: 'Werkneemster zit in een ivf-traject en kan deze weken niet op vaste tijden.',
    klassen: ['behandeling'],
  },
  { zin: 'Tinnitus maakt de callcenterbaan onmogelijk, zegt hij zelf.', klassen: ['diagnose'] },
  {
    zin: 'Of een IVA-uitkering aan de orde is beslist het UWV, daar gaat de arbeidsdeskundige niet over.',
    klassen: [],
  },
  {
    zin: 'Na een prikaccident op de afdeling bleek zij hepatitis B te hebben.',
    klassen: ['diagnose', 'oorzaak', 'beroepsziekte'],
  },
  { zin: "Workshop 'Zelfvertrouwen op LinkedIn' bijgewoond, profiel is nu compleet.", klassen: [] },
  {
    zin: 'Woningoverval in november; hij wil verhuizen voordat hij weer op zoek gaat naar werk.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Voor de functie conducteur is een keuring vereist, werkgever zoekt uit wie die betaalt.',
    klassen: [],
  },
  { zin: 'Hij solliciteert als portier bij de gevangenis in Vught, VOG is aangevraagd.', klassen: [] },
  { zin: 'Verzekeringsarts en arbeidsdeskundige van UWV komen op 9 mei met hun oordeel.', klassen: [] },
  { zin: 'Cursus medische terminologie via LOI afgerond, 7,8.', klassen: [] },
  { zin: 'Afgewezen bij de Hartstichting, men zocht iemand met een hbo-diploma marketing.', klassen: [] },
  { zin: 'Vangnetregeling nee, no-riskpolis nee.', klassen: [] },
  {
    zin: 'Haar psycholoog adviseert eerst rouwverwerking: haar man is in februari verongelukt, en het bureau vraagt daarom of de verplichte sollicitaties tot na de zomer kunnen worden opgeschort.',
    klassen: ['behandeling', 'oorzaak', 'derden'],
  },
  { zin: 'Ik ben een beetje allergisch voor dat managerstaaltje in die vacatures.', klassen: [] },
  {
    zin: 'Psygiater heeft de dosis lithium verhoogd, daarom rustig aan met het aantal sollicitaties.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De functie teamassistent hospice is passend bevonden: rustige omgeving, geen piekdrukte, wisselend zitten en lopen.',
    klassen: [],
  },
  { zin: 'ze is doodop, zegt ze: na één brief moet ze twee uur plat', klassen: ['klacht'] },
  { zin: 'Geen functies met klantcontact gewenst i.v.m. psoriasis op de handen.', klassen: ['diagnose'] },
  {
    zin: 'Kandidaat heeft een dwarslaesie sinds een duik in ondiep water, de jobhunter zoekt kantoren met lift.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Zij heeft haar arm op drie plaatsen gebroken toen ze van een paard viel.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Was onder invloed toen hij tegen een boom reed, rijbewijs kwijt, buitendienst dus niet meer mogelijk.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Er zijn medische redenen waarom het tweede spoor nu nog niet kan starten, verdere toelichting geeft de arts niet.',
    klassen: [],
  },
  {
    zin: 'Ik ben drie maanden zwanger en wil dat liever nog niet in mijn sollicitatiebrief zetten.',
    klassen: ['oorzaak'],
  },
  { zin: 'Hij zat tot juni in detentie, dat verklaart het gat in de opbouw.', klassen: ['oorzaak'] },
  {
    zin: 'Afwijzing dierenkliniek: te weinig affiniteit met administratie volgens de praktijkmanager.',
    klassen: [],
  },
  {
    zin: "Sollicitatie op functie 'medewerker schuldhulpverlening', gemeente Almelo. Sluitingsdatum gehaald, met dank aan de jobcoach.",
    klassen: [],
  },
  {
    zin: 'Intake spoor 2: mevrouw vertelde uitgebreid over haar endometriose en de buikkrampen die daarbij horen.',
    klassen: ['diagnose', 'klacht'],
  },
  { zin: 'Zijn vrouw heeft borstkanker en hij draait thuis alles alleen.', klassen: ['oorzaak', 'derden'] },
  {
    zin: "Training 'Omgaan met agressie en verdriet' aangeboden voor baliemedewerkers van het crematorium.",
    klassen: [],
  },
  {
    zin: 'De lamineermachine op afdeling 3 is versleten, daarom wordt de testplaats verschoven naar de inpakafdeling.',
    klassen: [],
  },
  {
    zin: 'Sinds de fusie bij de bank heeft zij maagpijn, uitslag en huilbuien; zij wijt dat volledig aan haar baan.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Stoflongen na jarenlang slijpen van natuursteen, hij voert daarover een procedure tegen zijn werkgever.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Uitzendbureau belde: klant vond het uurloon te hoog, dus geen tweede gesprek.', klassen: [] },
  { zin: 'Hij wil niet meer onder een chef werken die schreeuwt.', klassen: [] },
  {
    zin: 'Terugkoppeling arts (per ongeluk ook aan werkgever gestuurd): matige depressie met paniekaanvallen.',
    klassen: ['diagnose', 'klacht'],
  },
  { zin: 'Jobcoach schrijft dat werknemer licht verstandelijk beperkt is, IQ 62.', klassen: ['diagnose'] },
  {
    zin: 'Werkneemster staat op de wachtlijst voor trauma therapie bij GGZ Rivierduinen, wachttijd 30 weken.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Regel uit de cao: wie na zwangerschapsverlof aansluitend ouderschapsverlof opneemt, bouwt pensioen gewoon op.',
    klassen: [],
  },
  {
    zin: 'De bedrijfsarts i.o. sprak werknemer telefonisch en ziet mogelijkheden voor licht productiewerk, zittend, met vrije pauzes.',
    klassen: [],
  },
  {
    zin: 'Vandaag geen gesprek, werkneemster was met haar dochter naar de crisisdienst.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Zij verblijft sinds oktober in een blijf-van-mijn-lijfhuis, adres blijft geheim.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Volgens de bedrijfsarts is sprake van ziekte in de zin van de wet; de loondoorbetaling loopt door.',
    klassen: [],
  },
  {
    zin: 'Zweetaanvallen en hartklopingen tijdens het solicitatiegesprek, gesprek afgebroken.',
    klassen: ['klacht'],
  },
  {
    zin: 'Werkneemster is vorige maand aangerand in de trein en reist niet meer zonder begeleiding.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Tijdens het driegesprek bleek dat hij via de aanvullende verzekering tien keer naar een haptonoom mag en daarnaast bij een reumatoloog loopt; bureau houdt daar in de planning rekening mee.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Overdracht van het ene bureau naar het andere kende kinderziektes, inlogcodes werkten niet.',
    klassen: [],
  },
  {
    zin: 'Bureau meldt dat het tweede spoor tijdelijk stilligt op advies van de bedrijfsarts, herstart gepland 1 september.',
    klassen: [],
  },
  {
    zin: 'ze is onder behandeling van een internist vanwege een te traag werkende schildklier',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Werknemer is gevallen met de racefiets; sleutelbeen gebroken, plaat erin gezet.',
    klassen: ['diagnose', 'behandeling', 'oorzaak'],
  },
  {
    zin: 'Reden vertrek bij vorige werkgever: alcoholverslaving, nu elf maanden droog.',
    klassen: ['diagnose'],
  },
  { zin: 'GGZ-instelling zoekt secretaresse voor 20 uur; werkneemster reageert voor vrijdag.', klassen: [] },
  {
    zin: 'De neuroloog verwacht geen verbetering, schreef werknemer in de evaluatie.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Module psychopathologie van de mbo-opleiding sociaal werk gehaald, volgende is gespreksvoering.',
    klassen: [],
  },
  { zin: 'Werknemer zit thuis na een mislukte maagverkleining.', klassen: ['behandeling'] },
  {
    zin: 'De school voor dovenonderwijs zoekt een roostermaker, gebarentaal is een pré maar geen eis.',
    klassen: [],
  },
  { zin: 'Vangnet: ja. UWV is op dag 4 geinformeerd.', klassen: [] },
  {
    zin: 'Haar ex stalkt haar, aangifte is gedaan; locaties van proefplekken mogen niet per mail gedeeld worden.',
    klassen: ['oorzaak'],
  },
  {
    zin: "Werkgever reageerde afhoudend: 'proefplaatsing prima, maar een contract zit er dit jaar niet in'.",
    klassen: [],
  },
  { zin: 'Heb mn wachtwoord van het sollicitatieportaal vergeten, graag nieuwe link.', klassen: [] },
  {
    zin: 'De krapte en spanning op de arbeidsmarkt werken in zijn voordeel, er zijn 34 passende vacatures binnen 30 minuten reistijd.',
    klassen: [],
  },
  {
    zin: 'Uit de verklaring van UWV blijkt dat de no-risk op haar doofheid berust.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'Werkneemster is bevallen van een tweeling die veel te vroeg kwam, beide kindjes liggen nog aan de slangen.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'De werkgever lijdt aan koudwatervrees als het woord detachering valt.', klassen: [] },
  {
    zin: 'Ik heb een hartinfarct gehad, ze hoeven mij geen 40 uur magazijn meer aan te bieden.',
    klassen: ['diagnose'],
  },
  {
    zin: "Afwijzingsmail: 'wij vrezen dat uw bipolaire stoornis niet samengaat met wisseldiensten'.",
    klassen: ['diagnose'],
  },
  {
    zin: 'Broer pleegde zelfmoord in maart. Sindsdien reageert hij niet op vacatures.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: "Diëtiste en bekkenfysio nemen de ochtenden in beslag, solliciteren doet ze 's middags.",
    klassen: ['behandeling'],
  },
  {
    zin: 'Tweede gesprek bij het laboratorium was goed, men twijfelt nog tussen haar en een schoolverlater.',
    klassen: [],
  },
  {
    zin: 'Werknemer volgt een tilcursus en leert werken met de passieve lift, onderdeel van het certificaat verzorging.',
    klassen: [],
  },
  {
    zin: 'Wij hebben het vangnet gemeld op grond van een postnatale depressie.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'Taaltoets Nederlands B1 behaald, daardoor komen functies als leerling-opticien in beeld.',
    klassen: [],
  },
  { zin: 'De opname van het oefengesprek is samen teruggekeken, presentatie was sterk.', klassen: [] },
  { zin: 'AD-rapport vermeldt in de bijlage: artrose in beide knieën, graad 3.', klassen: ['diagnose'] },
  { zin: 'De huisarts vindt dat hij nog niet moet gaan solliciteren.', klassen: ['behandeling'] },
  {
    zin: 'Werknemer ziet bijna niets meer met zijn linkeroog door staar, wacht op operatie.',
    klassen: ['diagnose', 'klacht', 'behandeling'],
  },
  {
    zin: 'Afgewezen bij het archief nadat hij in het gesprek had verteld dat hij MS heeft.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Werknemer heeft Q-koorts opgelopen op het geitenbedrijf waar hij molk.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Acupunctuur geprobeerd, hielp niks tegen de stekende koppijn.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Huisuitzetting dreigt per 1 februari, eerst onderdak, dan pas solliciteren.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Werknemer kan dinsdag niet, hij heeft dan een afspraak bij de gemeente voor een nieuw rijbewijs.',
    klassen: [],
  },
  {
    zin: 'Verblijfsvergunning van haar man is ingetrokken, ze komt nergens anders aan toe.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: "Vacature 'behandelaar schadeclaims' bij verzekeraar, 28 uur, hybride.", klassen: [] },
  {
    zin: "Op de functie 'medewerker intern transport ziekenhuis' scoort hij op vier van de zeven beoordelinspunten voldoende.",
    klassen: [],
  },
  { zin: 'gesolliciteerd bij de Jumbo, moest gesprek afzeggen door migrene', klassen: ['diagnose'] },
  {
    zin: 'Prognose: blijvende beperkingen niet uitgesloten, daarom spoor 1 en spoor 2 naast elkaar.',
    klassen: [],
  },
  {
    zin: 'Deadlines en conflicthantering zijn aandachtspunten in de functielijst; de functie receptionist tandartspraktijk valt daardoor af.',
    klassen: [],
  },
  {
    zin: 'Er is geen arbeidsconflict volgens de arts, wel is de samenwerking met de voorman stroef.',
    klassen: [],
  },
  {
    zin: 'Er is een vertrouwensbreuk tussen jobcoach en werknemer, wisseling van coach aangevraagd.',
    klassen: [],
  },
  {
    zin: 'In de functie verzorgende IG wordt veel gevraagd van buigen en duwen, o.a. bij het wassen van bewoners met dementie.',
    klassen: [],
  },
  { zin: 'Vangnetgrond: complicaties bij de bevalling.', klassen: ['oorzaak', 'vangnet'] },
  {
    zin: 'Bij de taken van de leraar is vooral de interactie met 30 pubers een knelpunt, surveilleren en nakijken zijn dat niet.',
    klassen: [],
  },
  {
    zin: 'Rugklachten zijn volgens hem het gevolg van dertig jaar stuken zonder hulpmiddelen.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Refferentie opgevraagd bij haar vroegere werkgever, een revalidatiecentrum waar zij 11 jaar in de keuken stond.',
    klassen: [],
  },
  {
    zin: 'de hijskraan had een storing in de giek, daardoor ging de werkplekobservatie niet door',
    klassen: [],
  },
  {
    zin: 'Kandidaat kreeg te horen dat zijn Gilles de la Tourette klanten zou afschrikken.',
    klassen: ['diagnose'],
  },
  { zin: 'Rode Kruis zoekt coordinator noodhulp, 24 uur, staat op de longlist.', klassen: [] },
  { zin: 'Hij baalt als een stekker dat de omscholing tot loodgieter is afgewezen.', klassen: [] },
  {
    zin: 'Sollicitatie als doktersassistente in opleiding niet doorgezet omdat de opleiding voltijds is.',
    klassen: [],
  },
  { zin: 'Miskraam in week 14; zij hervat de gesprekken zodra ze er zelf aan toe is.', klassen: ['oorzaak'] },
  {
    zin: 'Werkneemster voelt zich niet serieus genomen doordat de provincie na 6 weken nog niets heeft laten horen op haar brief.',
    klassen: [],
  },
  {
    zin: "Wat hij zoekt is regelmaat in het rooster: vaste dagen, vaste collega's, geen oproepdienst.",
    klassen: [],
  },
  {
    zin: 'Rapport arbeidsdeskundig onderzoek ontvangen, conclusie: herplaatsing binnen de organisatie geen optie, alle functies zijn fysiek te zwaar.',
    klassen: [],
  },
  { zin: 'Werknemer zat te trillen aan tafel en kreeg geen hap naar binnen.', klassen: ['klacht'] },
  {
    zin: 'Hij kreeg geen poot aan de grond bij de grote bouwmarkten, die zoeken vooral zaterdaghulpen.',
    klassen: [],
  },
  {
    zin: 'Door het getreiter op de werf ben ik ingestort, schrijft hij, en ik zit nu hele dagen te staren.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Ziekmelding valt onder vangnet wegens zwangerschapsmisselijkheid.',
    klassen: ['klacht', 'oorzaak', 'vangnet'],
  },
  {
    zin: 'Tillen tot 5 kg incidenteel, zitten maximaal een half uur aaneen, lopen geen beperking.',
    klassen: [],
  },
  { zin: 'Omscholing tot rijinstructuer kost 6.200 euro, de werkgever betaalt de helft.', klassen: [] },
  { zin: 'Restaurant De Gekneusde Appel nam haar aan voor 12 uur in de spoelkeuken.', klassen: [] },
  {
    zin: 'werkneemster heeft RSI gekregen van het vele typen op de meldkamer',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Huis is afgebrand in de kerstvakantie, hij bivakkeert nu op een camping en solliciteren komt later.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Belasting en belastbaarheid zijn naast elkaar gelegd; het eigen werk als stratenmaker is niet passend, ook niet na aanpassing.',
    klassen: [],
  },
  {
    zin: 'Motivatiebrief aangepast, want hij was te breedsprakig en de vergelijking in de slotalinea liep mank.',
    klassen: [],
  },
  { zin: 'Ik zie het somber in voor de retail, overal gaan winkels dicht.', klassen: [] },
  {
    zin: 'Sinds de val van een dak bij een klus voor vrienden heeft hij angstaanvallen op hoogte, dus geen vacatures als installateur zonnepanelen.',
    klassen: ['klacht', 'oorzaak'],
  },
  { zin: "Recruiter: 'jullie kandidaat is een verademing na al die standaardbrieven'.", klassen: [] },
  {
    zin: 'Man van werkneemster is zwaar gokverslaafd, hun huis staat te koop en zij is er de hele dag mee bezig.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Mijn schouder blijft maar steken als ik een kist optil, zegt hij over de proefplek in het groentemagazijn.',
    klassen: ['klacht'],
  },
  { zin: 'Werkplek dient prikkelarm te zijn: geen kantoortuin, koptelefoon is toegestaan.', klassen: [] },
  {
    zin: 'De wijkverpleging komt dagelijks langs om haar benen te zwachtelen, dus huisbezoek na elven.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Kennismaking bij de blindengeleidehondenschool; ze zoeken iemand voor de kennels, 24u.',
    klassen: [],
  },
  {
    zin: 'Hij wil gaan solliciteren bij een bedrijf dat protheses en orthopedische schoenen maakt, afdeling logistiek.',
    klassen: [],
  },
  { zin: 'Het traject ligt stil sinds zijn vader begin mei is overlede.', klassen: ['oorzaak', 'derden'] },
  { zin: 'BA adviseert een interventie; werkgever geeft akkoord op de offerte.', klassen: [] },
  {
    zin: 'Na twaalf jaar meelstof in de bakkerij heeft hij volgens de longarts bakkersastma.',
    klassen: ['diagnose', 'behandeling', 'beroepsziekte'],
  },
];
