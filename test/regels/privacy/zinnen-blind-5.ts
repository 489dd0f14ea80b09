import type { Klasse } from '../../../src/feiten/privacy/klassen.ts';

// Blinde zinnen, set 5: geschreven zonder kennis van de detector of andere zinnen; gemeten op 23 november 2026 voordat iemand ze las.
export const ZINNEN_BLIND_5: readonly { readonly zin: string; readonly klassen: readonly Klasse[] }[] = [
  {
    zin: 'Ze oogt grauw, is veel afgevallen en heeft geen trek meer in de bedrijfslunch.',
    klassen: ['klacht'],
  },
  { zin: 'cursus heftruk behaald, certificaat zit bij de bijlagen.', klassen: [] },
  {
    zin: 'Taxivervoer naar kantoor aangevraagd want reizen met ov in de spits is volgens het advies niet haalbaar.',
    klassen: [],
  },
  {
    zin: 'Schildklier werkte te langzaam; sinds de pillen goed zijn ingesteld komt ze weer op de donderdag.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Zit-sta bureau geleverd op 12 april, de instructie door de ergonoom volgt.', klassen: [] },
  {
    zin: 'De klachten over de airco op de derde verdieping zijn door facilitair opgepakt, zodat ze haar vaste plek weer kan gebruiken.',
    klassen: [],
  },
  {
    zin: 'Gevraagd is hoe het verder gaat met het inkomen. Uitgelegd dat een IVA-aanvraag eerder dan na twee jaar kan als de bedrijfsarts dat ondersteunt, en dat UWV daar dan over beslist.',
    klassen: [],
  },
  {
    zin: 'Loopbaanadviseur schrijft dat de markt voor chauffeurs oververhit is, dus kansen genoeg zodra er urenuitbreiding komt.',
    klassen: [],
  },
  {
    zin: 'Drie keer per week aan de dialyse omdat zijn nieren niet meer werken, dus alleen op dinsdag en donderdag inzetbaar.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'buikkrampen en diaree, moet om het kwartier van de kassa weg.', klassen: ['klacht'] },
  {
    zin: 'zij solliciteerde als gastvrouw in hospice De Lelie en mag volgende week kennismaken',
    klassen: [],
  },
  {
    zin: 'Besproken: taken, werktijden, contact met het team. Niet besproken: medische zaken, die horen bij de bedrijfsarts.',
    klassen: [],
  },
  {
    zin: 'Er is een deskundigenoordeel aangevraagd over de vraag of de inspanningen van de werkgever voldoende zijn.',
    klassen: [],
  },
  {
    zin: 'Kortademig bij iedere trap, dikke enkels aan het eind van de middag. De postronde is voorlopig aan een stagiair gegeven.',
    klassen: ['klacht'],
  },
  {
    zin: 'De drogisterij zoekt een vakkenvuller voor zes uur per week, CV is vanmorgen verstuurd.',
    klassen: [],
  },
  { zin: 'Hij heeft het aan zijn hart, meer wil hij er niet over kwijt.', klassen: ['diagnose'] },
  {
    zin: 'Aangereden op de fiets door een bestelbus toen hij op zondag een rondje maakte.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Ambulance heeft hem van de bouwplaats naar het Erasmus gebracht, daar ligt hij nog ter observatie.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Krijgt sinds vorige week chemo voor borstkanker, rooster voorlopig leeg laten.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Het verzuimpercentage in onze branche lag in de coronajaren rond de acht procent.', klassen: [] },
  {
    zin: 'Vanwege zijn suikerziekte eet hij op vaste tijden; de ploegbaas weet daarvan.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Het team verloskunde krijgt een nieuwe roosteraar en wil hem daarvoor twee dagen per week proberen.',
    klassen: [],
  },
  {
    zin: 'Vechtscheiding met rechtszaken over de omgang, dat vreet energie en is volgens haar de enige reden van het verzuim.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Ziekengeld via UWV wegens orgaandonatie: werknemer heeft in april een nier laten verwijderen voor een ander.',
    klassen: ['behandeling', 'vangnet'],
  },
  {
    zin: 'De oogst viel tegen door schimmelinfecties in de kas, waardoor er minder inpakwerk voorhanden is.',
    klassen: [],
  },
  {
    zin: 'Gehoorschade na dertig jaar werken naast de stansmachine.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'gips eraf volgende week, daarna weer heftruck?', klassen: ['behandeling'] },
  {
    zin: 'Uit de contacten met de revalidatiearts blijkt dat hij pas na de klinische fase naar huis mag.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Meneer kan traplopen en ongeveer een kwartier achtereen lopen, knielen is niet mogelijk.',
    klassen: [],
  },
  { zin: 'Vangnet: nee. No-riskpolis: onbekend, wordt nagevraagd bij UWV.', klassen: [] },
  {
    zin: 'Gesolliciteerd bij het Amphia ziekenhuis als medewerker facilitair, afwijzing ontvangen op 6/5.',
    klassen: [],
  },
  {
    zin: 'Galstenen zijn eruit gehaald, van de chirurg mag hij zes weken geen kratten tillen.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Voor de monteur is een exoskelet gehuurd zodat het werk onder de bussen minder fysiek belastend is.',
    klassen: [],
  },
  {
    zin: 'De werkdruk in de kerstperiode was hoog en de bezetting in de winkel dun, daarom is reintergratie op de afdeling retouren ingepland.',
    klassen: [],
  },
  { zin: 'Reden vangnet: arbeidshandicap die al bestond voordat zij bij ons kwam.', klassen: ['vangnet'] },
  {
    zin: 'Wij hebben de kern van de zaak als een wond laten etteren door nooit over de functie-inhoud te praten.',
    klassen: [],
  },
  { zin: 'Rijbewijs C verloopt in mei, verlenging valt onder de kosten van werkgever.', klassen: [] },
  {
    zin: 'Ze gaat naar een bekkenfysiotherapeut omdat lang staan achter de kassa pijn geeft.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Volledig arbeidsongeschikt geacht voor eigen en passend werk; heroverweging over drie maanden.',
    klassen: [],
  },
  {
    zin: 'Ziektewet loopt via de no-risk omdat hij voor indiensttreding een Wajong-uitkering had wegens zijn handicap.',
    klassen: ['vangnet'],
  },
  { zin: 'Opvliegers en nachtzweten maken vroege diensten op de keuken lastig.', klassen: ['klacht'] },
  {
    zin: 'Het magazijn is de slagader van het bedrijf en precies daar zoeken we een passende taak.',
    klassen: [],
  },
  { zin: 'Haar psychologe raadt af om nu al met ouders in gesprek te gaan.', klassen: ['behandeling'] },
  {
    zin: 'PTSS overgehouden aan de steekpartij in de tram waar hij als conducteur dienst had.',
    klassen: ['diagnose', 'oorzaak', 'beroepsziekte'],
  },
  {
    zin: 'uitvaartcentrum De Linde zoekt oproepkracht rouwvervoer, brief gaat vandaag de deur uit',
    klassen: [],
  },
  { zin: 'Gesproken met de echtgenote, die zelf net uit het ziekenhuis is ontslagen.', klassen: ['derden'] },
  {
    zin: 'Aanpassing van de checkout: verhoogde kassastoel met voetensteun, geplaatst op 2 juni.',
    klassen: [],
  },
  {
    zin: 'Op de open dag van het farmaceutisch bedrijf in Oss heeft zij haar cv bij twee afdelingen achtergelaten.',
    klassen: [],
  },
  {
    zin: 'Medewerker ging alleen akkoord met de mediator als het gesprek buiten het stadhuis plaatsvond.',
    klassen: [],
  },
  {
    zin: 'Conflict met de teamleider over de roosters: medation gestart op advies van de bedrijfsarts.',
    klassen: [],
  },
  { zin: 'Geen gevoel in twee vingers, laat dus geregeld gereedschap vallen.', klassen: ['klacht'] },
  {
    zin: 'Op de terugweg van een late dienst is zij aangerand, ze heeft daar aangifte van gedaan.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'verwachting is dat volledige hervatting in eigen werk binnen drie maanden mogelijk is.',
    klassen: [],
  },
  {
    zin: 'Lassen in nauwe ruimtes is uitgesloten, puntlassen aan de tafel mag wel met afzuiging.',
    klassen: [],
  },
  {
    zin: 'Het personeelstekort verlamt de afdeling inkoop, waardoor er weinig tijd is om iemand in te werken.',
    klassen: [],
  },
  {
    zin: 'Door de migraine ziet zij soms sterretjes en moet ze in het donker gaan liggen.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Mevrouw is voor de derde keer met IVF begonnen en moet geregeld onverwacht weg.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Bij zaalvoetbal zijn voorste kruisband gescheurd, vandaar dat stellages bouwen dit jaar niet meer lukt.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Haar vader is drie weken geleden overleden en zij regelt de hele nalatenschap alleen.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Werkervaringsplaats op een zorgboerderij: dieren voeren, moestuin bijhouden en helpen bij de lunch voor de deelnemers.',
    klassen: [],
  },
  {
    zin: 'Door de scheiding en de verkoop van het huis staat zijn hoofd op dit moment niet naar werk.',
    klassen: ['oorzaak'],
  },
  { zin: 'Ze heeft al jaren reuma en dat vlamt in dit vochtige weer op.', klassen: ['diagnose'] },
  {
    zin: 'In de cao staat dat bij calamiteitenverlof de eerste dag volledig wordt doorbetaald.',
    klassen: [],
  },
  {
    zin: 'Gevraagd naar vergiftigde sfeer op de werkvloer: medewerker herkent dit en wil een gesprek met de nieuwe chef.',
    klassen: [],
  },
  {
    zin: 'Vangnet van toepassing: ja, arbeidsongeschikt als gevolg van zwangerschap.',
    klassen: ['oorzaak', 'vangnet'],
  },
  {
    zin: 'Woningoverval in de nacht van 8 op 9 maart; durft het huis nog niet alleen te laten.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Zonder oxycodon kan hij niet zitten van de pijn, autorijden is dus uitgesloten.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Vrachtwagen stond drie dagen bij de garage voor een nieuwe koppeling, meerijden als bijrijder ging niet door.',
    klassen: [],
  },
  {
    zin: 'Kan pas in week 37 op gesprek komen, verblijft tot die tijd in een kliniek.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Partner heeft uitgezaaide darmkanker en zij wil de tijd die er nog is thuis doorbrengen.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Dinsdagmiddag niet inplannen ivm fysio.', klassen: ['behandeling'] },
  {
    zin: 'Kop-staartbotsing op weg naar de camping, sindsdien een wiplash.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'De bedrijfsarts ziet benutbare mogelijkheden en adviseert een geleidelijke opbouw met twee uur per week.',
    klassen: [],
  },
  {
    zin: 'Zij zegt volledig opgebrand te zijn geraakt doordat wij haar twee jaar lang dubbele diensten lieten draaien.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Gaat sinds vorige week weer mee op pad met de groenploeg, eerst alleen voor bladblazen en papier prikken.',
    klassen: [],
  },
  {
    zin: "Haar ex stalkt haar, ze durft 's avonds niet meer alleen naar de parkeerplaats.",
    klassen: ['oorzaak'],
  },
  { zin: 'Woensdagen liever thuiswerken in verband met haar autistische zoontje.', klassen: ['derden'] },
  {
    zin: 'Zijn oren suizen continu en bij het draaien van de bandschuurmachine wordt het erger.',
    klassen: ['klacht'],
  },
  {
    zin: 'WIA-aanvraag moet uiterlijk in week 93 zijn ingediend, UWV stuurt hiervoor een brief.',
    klassen: [],
  },
  {
    zin: 'Betrokkene is in maart geopereerd aan een hernia en mag van de neurochirurg weer rustig opbouwen.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'FML ontvangen via de arbeidsdeskundige; beperkingen in rubriek 4 en 5 zijn in het plan verwerkt.',
    klassen: [],
  },
  { zin: 'hoest nog veel en haar stem valt weg, bellen met klanten gaat dus niet', klassen: ['klacht'] },
  {
    zin: 'Reden van te late evaluatie: casemanager was met vakantie en vervanging was niet geregeld.',
    klassen: [],
  },
  {
    zin: 'Hij heeft 28 bestralingen achter de rug en wil per 1 september twee ochtenden proefdraaien in de werkplaats.',
    klassen: ['behandeling'],
  },
  { zin: 'De kraan in hal B is gebroken en daarom is de werkhervatting een week opgeschoven.', klassen: [] },
  { zin: 'wn heeft een burn out, verwacht pas na de bouwvak weer inzetbaar te zijn', klassen: ['diagnose'] },
  {
    zin: 'Door stormdepressie Conall reden er geen treinen, de kennismaking bij de drukkerij is naar vrijdag verschoven.',
    klassen: [],
  },
  {
    zin: 'Elke ochtend langs de poli voor wondverzorging, start daarom pas om tien uur.',
    klassen: ['behandeling'],
  },
  {
    zin: 'In het gesprek kwam naar voren dat hij sinds het overlijden van zijn vrouw nauwelijks eet, nachten ligt te malen en er op de steiger niet bij is; om die reden is hij nu niet inzetbaar.',
    klassen: ['klacht', 'oorzaak', 'derden'],
  },
  {
    zin: 'Het salaris wordt vanaf week 53 voor 70 procent doorbetaald, HR stuurt een bevestigingsbrief.',
    klassen: [],
  },
  {
    zin: 'Contract met uitzendbureau loopt af op 31 maart, overdracht naar UWV met re-integratieverslag is in gang gezet.',
    klassen: [],
  },
  { zin: 'Nazorg tweede spoor: drie maanden lang een maandelijks belmoment met het bureau.', klassen: [] },
  {
    zin: 'Persoonlijk en sociaal functioneren: beperkt in het hanteren van conflicten en emotionele problemen van anderen.',
    klassen: [],
  },
  {
    zin: 'Blijkt zwanger van de tweede, uitgerekend begin november. Met de directeur van de school is besproken wie groep 7 tot die tijd overneemt.',
    klassen: ['oorzaak'],
  },
  { zin: 'dhr. Kramp belde af voor het 3-gesprek, nieuwe datum 19-11 om 10.00u', klassen: [] },
  {
    zin: 'Leerwerktraject tot opticien bij een keten in Zwolle, start in september mits de proefweek bevalt.',
    klassen: [],
  },
  {
    zin: 'De zere plek in de samenwerking is de overdracht tussen vroege en late ploeg, daar komen werkafspraken over.',
    klassen: [],
  },
  {
    zin: 'Jeugdzorg heeft zijn kinderen uit huis geplaatst, sindsdien is hij niet meer op de bouw verschenen.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Vermoedelijk is het de ziekte van Lyme, er wordt nog bloed onderzocht in het lab.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Hij was somber en zei dat het voor hem allemaal niet meer hoeft.', klassen: ['klacht'] },
  {
    zin: 'Na een halve dag lesgeven stond zij te trillen op haar benen en kreeg ze hartkloppingen.',
    klassen: ['klacht'],
  },
  { zin: 'skiongeluk Oostenrijk, terugreis nog niet bekend', klassen: ['oorzaak'] },
  {
    zin: 'Hij heeft een contactverbod gekregen na aangifte door zijn vriendin en bivakkeert bij zijn ouders, waardoor hij de vroege ploeg in Moerdijk niet haalt.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Volgens hemzelf is hij ziek geworden van de dampen in de spuitcabine.',
    klassen: ['beroepsziekte'],
  },
  {
    zin: 'Verhuizen voor een baan verder weg is geen optie omdat zijn vrouw in een rolstoel zit.',
    klassen: ['derden'],
  },
  {
    zin: 'Zijn broer heeft zelfmoord gepleegd en hij wil daar op kantoor niet over praten.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Onderhandeling over de vaststellingsovereenkomst is doodgebloed, partijen houden vast aan re-integratie.',
    klassen: [],
  },
  {
    zin: 'Werkplek verplaatst naar een prikkelarme ruimte op de tweede verdieping, koptelefoon is besteld.',
    klassen: [],
  },
  {
    zin: 'Afspraak bij de gemeente op donderdag over de voorziening voor vervoer naar het werk.',
    klassen: [],
  },
  {
    zin: 'Netwerkgesprek met mevrouw De Zieke van bouwbedrijf Van Wijnen leverde een rondleiding op, plus de toezegging dat hij een dag mag meelopen met de werkvoorbereider zodra het nieuwe kwartaal begint.',
    klassen: [],
  },
  {
    zin: 'Naar aanleiding van het spreekuur blijft het schema staan. Eerstvolgende evaluatie over zes weken.',
    klassen: [],
  },
  {
    zin: 'slachtoffer van huiselijk geweld; verblijft momenteel in een opvanghuis buiten de regio.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Klinisch chemisch analist is haar eigen functie, pipetteren kan nu alleen in blokken van twintig minuten.',
    klassen: [],
  },
  {
    zin: 'Na een lichte beroerte in januari oefent betrokkene met de logopedist om weer vergaderingen te kunnen leiden.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Regresmogelijkheid aanwezig: nee, geen actie nodig.', klassen: [] },
  {
    zin: 'Handen moeten droog blijven tijdens het werk, dus geen spoelkeuken en geen schoonmaak.',
    klassen: [],
  },
  { zin: 'Wordt ingezet bij het behandelen van bezwaarschriften, zonder publiekscontact.', klassen: [] },
  {
    zin: 'Op de afdeling is nog een collega uitgevallen met overspannenheid, waardoor er geen vaste buddy beschikbaar is.',
    klassen: ['derden'],
  },
  {
    zin: 'Evaluatie verzet naar 14 juni, want werknemer moet die ochtend naar de cardioloog.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De werkgever, een regionale ambulancedienst, heeft onderzocht of de functie van meldkamerassistent past; vanwege de nachtdiensten en de onvoorspelbare piekbelasting is dat volgens de arbeidsdeskundige geen duurzame oplossing.',
    klassen: [],
  },
  {
    zin: 'Vertrouwenspersoon is ingeschakeld voor het arbeidsconflict, de casemanager staat daar buiten.',
    klassen: [],
  },
  { zin: 'Op eigen verzoek is de functie van nachtportier geschrapt uit het zoekprofiel.', klassen: [] },
  {
    zin: 'Staat al vijf maanden op de wachtlijst bij de GGZ, tot die tijd verandert er weinig aan het schema.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Het loon tijdens verzuim wordt vergoed door het UWV ivm zwangerschapsgerelateerde uitval, ingangsdatum 3 februari.',
    klassen: ['oorzaak', 'vangnet'],
  },
  {
    zin: 'zit nog midden in de rouw, we hebben afgesproken dat hij zelf aangeeft wanneer hij weer voor de klas wil.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Duurbelasting is beperkt, dus na elk uur rijden een pauze van tien minuten op de route Venlo-Tilburg.',
    klassen: [],
  },
  {
    zin: "Mevrouw geeft aan dat zij de hele dag doodmoe is en 's nachts nauwelijks een oog dichtdoet.",
    klassen: ['klacht'],
  },
  {
    zin: 'Kandidaat vertelt bij de intake spoor 2 open over zijn bipolaire stoornis en zoekt een rustige werkgever in de buurt van Apeldoorn, het liefst met vaste dagen en een kleine ploeg om zich heen.',
    klassen: ['diagnose'],
  },
  { zin: 'Ziet wazig na een uur schermwerk en krijgt dan barstende koppijn.', klassen: ['klacht'] },
  { zin: 'Slikt sinds een paar weken antidepressiva en moet daar nog aan wennen.', klassen: ['behandeling'] },
  {
    zin: 'Het projectplan loopt nog mank: zolang de subsidie niet rond is, kan de proefplaatsing niet starten.',
    klassen: [],
  },
  {
    zin: 'EMDR-sessies zijn op maandag, de dag erna graag geen leerlinggesprekken plannen.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Op de basisschool wordt groep 5 gesplitst; zij neemt de instructie voor kleine groepjes op zich.',
    klassen: [],
  },
  {
    zin: 'Werkt nu 3x4 uur als kleedster in het theater, geen bijzonderheden, uitbreiding per 1 november.',
    klassen: [],
  },
  { zin: 'mevrouw kan 30 min aaneen zitten en daarna even vertreden', klassen: [] },
  {
    zin: 'De vorige receptioniste is vertrokken met een depressie, daardoor ligt deze werkplek gevoelig in het team.',
    klassen: ['derden'],
  },
  {
    zin: "'s Avonds werken wordt ontraden, een regelmatig dag-nachtritme is voorwaarde voor verdere opbouw.",
    klassen: [],
  },
  {
    zin: 'Ziekteverzuimbegeleiding is uitbesteed aan een gecertificeerde arbodienst met een vaste bedrijfsarts.',
    klassen: [],
  },
  {
    zin: 'Kandidaat reageerde op de vacature operatieassistent-logistiek: steriel materiaal klaarzetten en karren rijden.',
    klassen: [],
  },
  {
    zin: 'Werknemer heeft het plan van aanpak niet getekend omdat hij het oneens is met het aantal uren. Zijn reactie is als bijlage toegevoegd en we vragen de bedrijfsarts om een nadere toelichting op het schema.',
    klassen: [],
  },
  { zin: 'Endometriose, in juni volgt een kijkoperatie.', klassen: ['diagnose', 'behandeling'] },
  {
    zin: 'Geen deadlines of piekbelasting, geen leidinggevende taken, wel zelfstandig werk in eigen tempo.',
    klassen: [],
  },
  {
    zin: 'De gemeente zoekt een consulent schuldhulpverlening; met haar ervaring bij de bank een logische keuze.',
    klassen: [],
  },
  {
    zin: 'Loonsanctie dreigt als het tweede spoor niet binnen zes weken na de eerstejaarsevaluatie start.',
    klassen: [],
  },
  {
    zin: 'Long covid speelt volgens hemzelf nog altijd mee, dus de opbouw gaat met halve uurtjes.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Is bij het schilderen van zijn eigen kozijnen van de ladder gevallen en heeft zijn pols gebroken.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'BHV-herhaling en EHBO-dag gepland, medewerker doet alleen het theoriedeel mee.', klassen: [] },
  {
    zin: 'Medewerker volgt bij het ROC de opleiding doktersassistent en rondt in juli het laatste blok af.',
    klassen: [],
  },
  {
    zin: 'Casemanager heeft uitgelegd dat medewerker niets hoeft te vertellen over zijn gezondheid. Wel is gevraagd welke lopende klussen overgedragen moeten worden en op welk nummer hij bereikbaar is.',
    klassen: [],
  },
  {
    zin: 'De afdeling heeft een moeilijke bevalling achter de rug met het nieuwe kassasysteem, maar nu draait het.',
    klassen: [],
  },
  {
    zin: 'Vangnetter, want ziek door de bevalling en niet door iets anders.',
    klassen: ['oorzaak', 'vangnet'],
  },
  {
    zin: 'Kandidaat verzorgt als vrijwilliger de website van patiëntenvereniging Hart & Vaat; drie uur per week.',
    klassen: [],
  },
  {
    zin: 'Aan de werkgever zijn geen mededelingen gedaan over de aard of oorzaak van het verzuim.',
    klassen: [],
  },
  {
    zin: 'Reorganisatie bij de bank betekent dat haar functie per 1 januari vervalt; herplaatsing loopt parallel aan spoor 1.',
    klassen: [],
  },
  {
    zin: 'Slaapt sinds de inbraak in haar huis niet meer zonder pil en schrikt van elk geluid; een therapeut kijkt mee.',
    klassen: ['klacht', 'behandeling', 'oorzaak'],
  },
  {
    zin: 'Volgens artikel 7:629 BW telt verzuim tijdens zwangerschapsverlof niet mee voor de termijn van 104 weken.',
    klassen: [],
  },
  { zin: 'Vrijdag MRI, uitslag week erna. Daarna pas nieuw rooster maken.', klassen: ['behandeling'] },
  {
    zin: 'Werknemer is belastbaar voor vier uur per dag, bij voorkeur verspreid over de ochtend en vroege middag.',
    klassen: [],
  },
  { zin: 'epilepsie, dus geen werk op hoogte en niet alleen sluiten', klassen: ['diagnose'] },
  {
    zin: 'Als verzorgende IG is zij gewend cliënten met dementie te begeleiden; dat is een pre in deze vacature.',
    klassen: [],
  },
  { zin: 'Storing aan lijn 3, daardoor is het tillen van dozen die dag niet geëvalueerd.', klassen: [] },
  {
    zin: 'We hebben het rooster doorgelicht en er vallen twee zwaktes in op: te korte pauzes en te late wijzigingen.',
    klassen: [],
  },
  {
    zin: 'Afgesproken dat de werknemer zelf maandag belt; lukt dat niet, dan neemt de voorman contact op.',
    klassen: [],
  },
  {
    zin: 'De uitslag MS is vorige maand definitief geworden; zij heeft dit zelf aan het docententeam verteld.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Als gedupeerde van de toeslagenaffaire wordt hij volledig in beslag genomen door geldzorgen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Trauma Centrum West heeft een vacature voor planner; reistijd is helaas ruim een uur.',
    klassen: [],
  },
  {
    zin: 'Met de motor onderuitgegaan op de A12: sleutelbeen en drie ribben gebroken.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'Spuit in de schouder gehad, hielp niks.', klassen: ['behandeling'] },
  {
    zin: 'COPD gold 3; meneer hijgt al als hij van de kantine naar de balie loopt.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Zoekrichting: fysiotherapiepraktijk of tandartspraktijk, functie baliemedewerker, max 24 uur.',
    klassen: [],
  },
  {
    zin: 'De sleutel in spoor 2 is variatie: geen langdurig statische houding en geen trillende machines.',
    klassen: [],
  },
  {
    zin: 'De overdracht van zijn klantportefeuille blijft een kopzorg, de salesmanager pakt dit deze week op.',
    klassen: [],
  },
  {
    zin: 'Werknemer gaat binnenkort onder het mes en is dan minimaal acht weken uit de running.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Tijdens een wandeling in de Ardennen gevallen; enkel verbrijzeld en met platen en schroeven vastgezet.',
    klassen: ['diagnose', 'behandeling', 'oorzaak'],
  },
  {
    zin: 'Kandidaat heeft zelf een vrijwilligersplek gevonden bij KWF Kankerbestrijding: twee dagdelen administratie per week, met de mogelijkheid om later ook de nieuwsbrief te verzorgen als de uren dat toelaten.',
    klassen: [],
  },
  {
    zin: 'Er is een sterfhuisconstructie gekozen voor de werk-bv, dus het dienstverband gaat over naar de holding.',
    klassen: [],
  },
  {
    zin: 'De directie was lang blind voor het roosterprobleem; nu komen de diensten zes weken van tevoren.',
    klassen: [],
  },
  {
    zin: 'Gaat gebukt onder een slepende burenruzie die binnenkort voor de rechter komt.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Proefplaatsing bij dierenkliniek De Poot: bezoekers ontvangen, telefoon en voorraad bijhouden.',
    klassen: [],
  },
  {
    zin: 'Vanwege de verhuizing van onze vestiging naar Almere is de reisafstand opnieuw beoordeeld.',
    klassen: [],
  },
  {
    zin: 'De bakkerij heeft last van een rugzak aan oude leningen, een extra boventallige plek zit er financieel niet in.',
    klassen: [],
  },
  {
    zin: 'Hij zit sinds kort in de schuldsanering en de deurwaarder belt hem ook op het werk, wat volgens de uitvoerder verklaart waarom hij er de afgelopen weken met zijn gedachten niet bij was.',
    klassen: ['oorzaak'],
  },
  { zin: 'Budget voor scholing is uitgeput; aanvraag loopt via het O&O-fonds.', klassen: [] },
  {
    zin: 'Kan slecht tegen geluid, wordt er misselijk van en moest vorige week in de pauze overgeven. De neuroloog wil haar nog een keer zien.',
    klassen: ['klacht', 'behandeling'],
  },
  { zin: 'gordelroos, heel pijnlijk, kan geen bh of tilvest verdragen', klassen: ['diagnose', 'klacht'] },
  {
    zin: 'De mantelzorg voor haar dementerende moeder valt haar zwaar en gaat ten koste van de opbouw in uren.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'concentratie beperkt, graag taken met een duidelijk begin en eind aanbieden', klassen: [] },
  {
    zin: 'Geschikte taken: postverwerking, dossiers scannen, lichte receptiewerkzaamheden zonder telefoonpiek.',
    klassen: [],
  },
  {
    zin: 'De leidinggevende heeft wekelijks telefonisch contact gehouden en de medewerker was goed bereikbaar.',
    klassen: [],
  },
  {
    zin: 'Teamleider kan zelf niet aanschuiven bij de evaluatie, haar man ligt met een hersenbloeding op de IC.',
    klassen: ['derden'],
  },
  {
    zin: 'Aangevinkt bij vangnet: no-risk, want 35-min beoordeeld na zijn dwarslaesie.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'Klachtenafhandeling bij de energieleverancier past bij zijn belastbaarheid, mits er niet op gesprekstijd wordt gestuurd.',
    klassen: [],
  },
  { zin: 'urenbeperking van 20 uur per week, ongewijzigd tov het vorige advies', klassen: [] },
  {
    zin: 'opgenomen in een afkickkliniek in Zuid-Afrika wegens cocaïneverslaving.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Interventie via de bedrijfsarts is gestart, inhoudelijk krijgt werkgever hierover geen informatie.',
    klassen: [],
  },
  {
    zin: 'Heeft in week elf een miskraam gehad en is daarna gecuretteerd.',
    klassen: ['behandeling', 'oorzaak'],
  },
  {
    zin: 'De gebroken diensten vervallen zolang de opbouw loopt, zo is afgesproken met de restaurantmanager.',
    klassen: [],
  },
  {
    zin: 'Door het vele tillen van bewoners op onze locatie is haar rug kapot gegaan, zo vertelde ze.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Heeft een online assesment gemaakt: sterke punten nauwkeurigheid en plannen, valkuil te veel tegelijk willen.',
    klassen: [],
  },
  {
    zin: 'De huisarts heeft haar doorgestuurd naar een praktijkondersteuner waar ze om de week mee praat.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De bedrijfsarts heeft de uitval als beroepsziekte gemeld bij het NCvB.',
    klassen: ['beroepsziekte'],
  },
  {
    zin: 'Energetische beperking: de bedrijfsarts adviseert een rustmoment halverwege de dienst.',
    klassen: [],
  },
  {
    zin: 'Werknemer stelt dat zijn benauwdheid komt van het jarenlang inademen van meelstof in onze bakkerij.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Familie zit klem in Soedan vanwege de oorlog en hij ligt er hele nachten wakker van.',
    klassen: ['klacht', 'oorzaak', 'derden'],
  },
  {
    zin: 'Tijdens de evaluatie is vastgesteld dat de opbouw volgens schema verloopt, dat de taken op de expeditie goed bevallen en dat uitbreiding naar vijf dagen van vier uur pas aan de orde komt nadat de bedrijfsarts opnieuw heeft geadviseerd.',
    klassen: [],
  },
  {
    zin: 'Als docent anatomie legde hij spieren en gewrichten uit; in spoor twee wordt gekeken naar het ontwikkelen van lesmateriaal bij een uitgeverij.',
    klassen: [],
  },
  {
    zin: "Training omgaan met agressie is voor alle boa's verplicht, deelname uitgesteld tot na de werkhervating.",
    klassen: [],
  },
  { zin: 'behandeling loopt nog, volgend spreekuur BA over 6 wkn', klassen: [] },
  {
    zin: 'Afwijking van het advies: bedrijfsarts noemt 12 uur, in overleg zijn het er 10 geworden.',
    klassen: [],
  },
  {
    zin: 'Werkneemster vertelde uitgebreid dat zij sinds het voorjaar last houdt van stekende pijn onder in haar rug, dat lang staan achter de toonbank het verergert en dat de pijnstillers van de huisarts nauwelijks helpen, terwijl ze toch graag wil werken.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Bij de sollicitatie als medewerker bloedafname scoorde zij goed op klantgerichtheid, helaas tweede geworden.',
    klassen: [],
  },
  {
    zin: 'Advies van de arbeidsdeskundige: eigen werk niet passend, ook niet met aanpassing; spoor 2 inzetten.',
    klassen: [],
  },
  {
    zin: 'Dakloos geraakt nadat zijn relatie stukliep, slaapt nu in de auto achter de loods.',
    klassen: ['oorzaak'],
  },
  { zin: 'Uit het telefoontje begrepen wij dat het om pfeifer gaat.', klassen: ['diagnose'] },
  {
    zin: 'Werkgever is een GGZ-instelling met 1.200 medewerkers, verdeeld over zes locaties in Drenthe.',
    klassen: [],
  },
  {
    zin: 'Beperkt in hand- en vingergebruik rechts, toetsenbordwerk maximaal twee uur verdeeld over de dag.',
    klassen: [],
  },
  {
    zin: 'Zoon van zestien is opgenomen met een eetstoornis. Zij is daar dag en nacht mee bezig en komt daardoor aan werken niet toe.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Sollicitatie afgewezen nadat hij in de motivatiebrief over zijn alcoholverslaving had geschreven.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Geen werk boven schouderhoogte en niet zwaarder tillen dan vijf kilo, ook niet bij het lossen.',
    klassen: [],
  },
  {
    zin: 'Zijn medicijnen zijn opnieuw ingesteld en daarom mag hij voorlopig de vrachtwagen niet op.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Haar kindje is veel te vroeg geboren en ligt nog in de couveuse, dus over terugkeer hebben we het niet gehad.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Na zijn hartinfarct volgt hij nu drie keer per week hartrevalidatie in Breda. De planner houdt daar rekening mee en zet hem alleen op korte ritten binnen de regio.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Staaroperatie rechteroog gepland op 22 mei, links volgt een maand later.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Overweegt een abortus en heeft om drie vrije dagen gevraagd, verzuim als zodanig geregistreerd.',
    klassen: ['behandeling', 'oorzaak'],
  },
  {
    zin: 'Het team heeft een kaart gestuurd omdat haar woning vorige maand is uitgebrand.',
    klassen: ['oorzaak'],
  },
  { zin: 'Tijdens het gesprek op de vestiging barstte zij twee keer in tranen uit.', klassen: ['klacht'] },
  {
    zin: 'Heeft in het weekend vastgezeten na een knokpartij in het café en meldde zich maandag ziek.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Werknemer is per 4 september ziek gemeld; de eerstejaarsevaluatie moet voor 4 oktober volgend jaar klaar zijn.',
    klassen: [],
  },
  {
    zin: 'No-riskpolis geldt omdat betrokkene vanwege autisme in het doelgroepregister staat.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'vacature apothekersassistente bekeken, maar het diploma ontbreekt en dus laten we die richting vallen.',
    klassen: [],
  },
  {
    zin: 'De artrose in haar heupen belemmert het lopen van de zorgroute en dezelfde kwaal had haar moeder ook.',
    klassen: ['diagnose', 'derden'],
  },
  {
    zin: 'Meneer vergeet afspraken, raakt de draad kwijt en wordt draaierig als hij bukt.',
    klassen: ['klacht'],
  },
  { zin: 'De heer Pijnacker van de arbodienst sluit via Teams aan.', klassen: [] },
  {
    zin: 'Werkgever heeft geen andere passende functie; de organisatie telt maar zeven mensen.',
    klassen: [],
  },
  {
    zin: 'Aan het eind van de dienst is haar rechterknie zo dik dat ze de trap naar het magazijn niet meer op komt.',
    klassen: ['klacht'],
  },
  {
    zin: 'Eczeem aan beide handen, veroorzaakt door de reinigingsmiddelen die wij in de spoelkeuken gebruiken.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Werknemer wil zich omscholen tot pedicure of schoonheidsspecialist; haalbaarheid wordt onderzocht.',
    klassen: [],
  },
  {
    zin: 'Werkneemster piekert veel, is snel geiriteerd en beleeft nergens meer plezier aan.',
    klassen: ['klacht'],
  },
  {
    zin: 'Longvlieskanker; in de jaren tachtig is hij op onze werf aan asbest blootgesteld.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Heeft een pacemaker gekregen vanwege hartrithmestoornissen en mag niet meer bij de inductieoven komen.',
    klassen: ['diagnose', 'behandeling'],
  },
];
