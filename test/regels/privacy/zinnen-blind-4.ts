import type { Klasse } from '../../../src/feiten/privacy/klassen.ts';

// Blinde zinnen, set 4: geschreven zonder kennis van de detector of andere zinnen.
export const ZINNEN_BLIND_4: readonly { readonly zin: string; readonly klassen: readonly Klasse[] }[] = [
  { zin: 'Tillen tot 5 kg, niet reiken boven schouderhoogte, traplopen incidenteel.', klassen: [] },
  { zin: 'is nog snel buiten adem bij het lopen van de wijk', klassen: ['klacht'] },
  { zin: 'Werknemer was geïrriteerd dat hij de uitnodiging pas de avond van tevoren kreeg.', klassen: [] },
  { zin: 'Opname van het restant verlof is akkoord, mits het de opbouw niet vertraagt.', klassen: [] },
  {
    zin: 'In de verzuimmelding aan UWV is zwangerschapsgerelateerd verzuim aangevinkt.',
    klassen: ['vangnet', 'oorzaak'],
  },
  { zin: 'In de spoelkeuken zijn de krukken vervangen door stoelen met een rugleuning.', klassen: [] },
  {
    zin: 'Heeft thuis een zoontje met het syndroom van Down en kan daarom geen late diensten aan.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Meldt uit zichzelf dat hij hiv heeft en daar dagelijks medicijnen voor slikt.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Werkneemster is op 14 maart aan haar galblaas geholpen en mag zes weken niets zwaars doen.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Drie dagdelen per week zit zij in het revalidatiecentrum, de overige dagen kan ze twee uur administratie doen.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De gesprekken met de psycholoog doen hem goed, hij heeft er nu vier gehad.',
    klassen: ['behandeling'],
  },
  { zin: 'Door een virus op de server zijn de verslagen van maart niet meer terug te vinden.', klassen: [] },
  { zin: 'De huisarts vondt het te vroeg om alweer te beginnen, aldus werknemer.', klassen: ['behandeling'] },
  {
    zin: 'Vergelijking met de oude functie gaat mank, want toen werd er nog niet met scanners gewerkt.',
    klassen: [],
  },
  { zin: 'Volgt wekelijks EMDR op donderdag ochtend, dan dus niet inroosteren.', klassen: ['behandeling'] },
  { zin: 'Na twee uur achter de kassa krijgt ze tintelingen in haar linkerarm.', klassen: ['klacht'] },
  { zin: 'Vrijdagmiddag vrijhouden in het rooster: controle bij de oncoloog.', klassen: ['behandeling'] },
  {
    zin: 'Hij kwam op zijn 57e uit de WW, dus de compensatieregeling oudere werklozen is de grond voor het ziekengeld.',
    klassen: ['vangnet'],
  },
  { zin: 'Nitril handschoenen verstrekt vanwege het eczeem op haar handen.', klassen: ['diagnose'] },
  { zin: 'Na de aanranding krijgt zij hulp van een traumapsycholoog.', klassen: ['oorzaak', 'behandeling'] },
  { zin: 'Geen benutbare mogelijkheden tot aan de herbeoordeling in september.', klassen: [] },
  { zin: 'Mogelijke taak: folders over valpreventie uitdelen in de thuiszorgwinkel.', klassen: [] },
  {
    zin: 'Recepten uitschrijven, porties afwegen en bestellijsten bijhouden: dit kan zij allemaal zittend doen.',
    klassen: [],
  },
  {
    zin: 'Werknemer is zes weken intern in een kliniek in Zuid-Afrika, daarna pakken we de opbouw weer op.',
    klassen: ['behandeling'],
  },
  { zin: 'wn gaat 10 dgn naar Spanje, ba heeft geen bezwaar, opbouw gaat daarna verder', klassen: [] },
  {
    zin: 'Het verzoek om een rustigere kasa was bij de vestigingsmanager aan dovemansoren gericht.',
    klassen: [],
  },
  {
    zin: 'Er ligt beslag op zijn loon en hij zit in de schuldsanering; dat houdt hem meer bezig dan het werk.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'De dienstlijst klopt niet met de afspraken uit het bijgestelde plan: mevrouw heeft MS en gaat iedere laatste maandag van de maand voor een infuus naar Isala, maar staat dan toch weer ingedeeld op de vroege dienst.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Machine 4 staat al dagen in storing, dus aangepast werk in de hal was er deze week niet.',
    klassen: [],
  },
  {
    zin: 'Handelingstempo is verlaagd; afgesproken dat hij zonder normtijden werkt aan de inpaklijn.',
    klassen: [],
  },
  {
    zin: 'Deskundigenoordeel aangevraagd over onze re-integratie-inspanningen, kosten 400 euro.',
    klassen: [],
  },
  { zin: 'De kraan op kade 3 is buiten gebruik, wn doet deze week papierwerk in de keet.', klassen: [] },
  { zin: 'Planner bij een praktijk voor ergoterapie in Assen, 16 u/w, reageren voor de 20e.', klassen: [] },
  { zin: 'Bij de inlener bestaat nog wat koudwatervrees, de jobcoach belt deze week met hem.', klassen: [] },
  { zin: 'Hij wil graag weer aan de slag en mist zijn maten van de ploeg.', klassen: [] },
  {
    zin: 'Bedrijfsarts geeft een energetische beperking aan, uren bouwen op met twee per veertien dagen.',
    klassen: [],
  },
  {
    zin: 'Dit wordt een hoofdpijndossier als de leasemaatschappij niet meewerkt aan de automaat.',
    klassen: [],
  },
  { zin: 'Griepprik voor het personeel is op 20 oktober, aanmelden kan via intranet.', klassen: [] },
  {
    zin: 'Sinds zijn vrouw en hij in november uit elkaar zijn gegaan kwam hij vaker te laat, en nu heeft hij zich ziek gemeld.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Wegens een stormdepressie boven de Noordzee is het werkbezoek aan het platform verschoven naar week 46.',
    klassen: [],
  },
  {
    zin: 'Belanghebbende is bekend met CVS/ME en was bij mijn onderzoek vergezeld van haar vader.',
    klassen: ['diagnose'],
  },
  { zin: 'Vervroegde IVA is niet aan de orde, we gaan door met spoor 2.', klassen: [] },
  { zin: 'Uitstel van de evaluatie geeft beide kanten wat ademruimte.', klassen: [] },
  { zin: 'Functie-eis bij deze vacature is ervaring met ADL-zorg en het delen van medicatie.', klassen: [] },
  {
    zin: 'Haar schildklier werkt te snel en de internist is nog bezig de medicijnen in te stellen.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Een terugkeer naar de noodhulp achten wij niet realistisch gezien de PTSS.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Het werk heeft haar ziek gemaakt, daar was zij tijdens de evaluatie heel stellig in.',
    klassen: ['beroepsziekte'],
  },
  {
    zin: 'Door de ziekte van Lyme is ze doodop en heeft ze overal spierpijn.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Tijdens de wintersport is hij lelijk gevallen en heeft hij zijn pols gebroken.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'Ziekmelding ontvangen op 7 januari om kwart over acht, telefonisch bij de planner.', klassen: [] },
  {
    zin: 'Behandeling loopt; verdere informatie heeft de werkgever niet en heeft hij ook niet nodig.',
    klassen: [],
  },
  {
    zin: 'Medische gegevens horen niet in dit verslag en zijn op verzoek van de FG verwijderd.',
    klassen: [],
  },
  {
    zin: 'De dood van haar zus kwam als een donderslag, ze wil voorlopig niet over opbouwen praten.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'UWV neemt de loonkosten over omdat hij vóór indiensttreding al een Wajong had wegens autisme.',
    klassen: ['vangnet', 'diagnose'],
  },
  {
    zin: 'Sinds zijn beroerte is het lezen van bouwtekeningen lastig voor hem, wij zoeken ander werk op kantoor.',
    klassen: ['diagnose'],
  },
  { zin: 'Concentratie beperkt: taken van hooguit drie kwartier, zonder onderbrekingen.', klassen: [] },
  { zin: 'Zwakke plek in het plan is dat er op vrijdag geen begeleider op de vestiging is.', klassen: [] },
  {
    zin: 'Zoon zit vast voor drugs, hij kan het werk er even niet bij hebben.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Met de fibromialgie valt volgens hem goed te leven, zolang hij maar niet in de koelcel hoeft te staan.',
    klassen: ['diagnose'],
  },
  {
    zin: 'kruisband afgescheurd bij zaalvoetbal, uit de running tot zeker mei',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'Op aanraden van de neuroloog is de opbouw twee weken stilgelegd.', klassen: ['behandeling'] },
  {
    zin: "Mw. vertelde dat ze 's nachts nauwelijks een oog dichtdoet en overdag bij het plannen van de ritten de draad kwijtraakt.",
    klassen: ['klacht'],
  },
  {
    zin: 'Man van mw. heeft alles vergokt, het huis moet verkocht worden en zij is daardoor uitgevallen.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'ze is tevreden over het schema en vind het rooster nu duidelijk', klassen: [] },
  {
    zin: 'Gesolliciteerd als receptionist bij een ggz-instelling in Heerhugowaard, uitgenodigd voor tweede ronde.',
    klassen: [],
  },
  {
    zin: 'De bakkersastma is erkend als beroepsziekte, terugkeer naar de deegmakerij is dus uitgesloten.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: "Erg misselijk door de zwangerschap, komt daarom alleen 's middags.",
    klassen: ['klacht', 'oorzaak'],
  },
  {
    zin: 'De no-riskpolis geldt in zijn geval vanwege zijn visuele handicap.',
    klassen: ['vangnet', 'diagnose'],
  },
  { zin: 'Door de reorganisatie is haar oude functie van verkeersplanner vervallen.', klassen: [] },
  { zin: 'Geen deadlines en geen conflicthantering, conform de rubrieken 1 en 2 van de lijst.', klassen: [] },
  {
    zin: 'Het aanmeten van de beenprothese loopt vertraging op, verwachting is begin volgend kwartaal.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De vloer van de entresol mag niet zwaarder worden belast, dus de aangepaste inpaktafel komt beneden.',
    klassen: [],
  },
  {
    zin: 'Het conflict met de teamleider over de vakantieplanning is uitgesproken in het bijzijn van een mediator.',
    klassen: [],
  },
  { zin: 'De gebroken diensten zijn per 1 mei uit haar rooster gehaald.', klassen: [] },
  { zin: 'Op 3 april gesproken met de Hartstichting over de functie coördinator collecte.', klassen: [] },
  {
    zin: 'Werknemer wordt door de bedrijfsarts belastbaar geacht voor 3 x 3 uur in aangepast werk.',
    klassen: [],
  },
  {
    zin: 'Hij rijdt nu de korte ritten: linnengoed ophalen bij het ziekenhuis en afleveren bij de wasserij.',
    klassen: [],
  },
  {
    zin: 'Art. 29a ZW: arbeidsongeschikt ten gevolge van de bevalling, wij vragen het ziekengeld terug.',
    klassen: ['vangnet', 'oorzaak'],
  },
  { zin: 'Helpt op de milieustraat bij de afvalscheiding, alleen aanwijzen, niet sjouwen.', klassen: [] },
  { zin: 'Vanwege de toenmalige coronaregels is het eerste gesprek via Teams gevoerd.', klassen: [] },
  {
    zin: 'Uit het arbeidskundig gesprek komt naar voren dat het lesgeven zelf binnen de urenbeperking past, maar de surveillance, oudergesprekken en werkweken niet; met de teamleider is bekeken welke collega die taken dit schooljaar over kan nemen.',
    klassen: [],
  },
  {
    zin: 'Nieuwe werkgever is een fysiotherapiepraktijk met zes behandelkamers; zij gaat daar de balie en de telefoon doen.',
    klassen: [],
  },
  {
    zin: 'Heeft de cursus asbestherkenning gedaan en kan nu als opzichter worden ingezet bij sloopwerk.',
    klassen: [],
  },
  { zin: 'Mw. is de antidepressiva aan het afbouwen onder toezicht van de POH.', klassen: ['behandeling'] },
  {
    zin: 'Toilet in de buurt is een must vanwege de ziekte van Crohn, buitendienst valt dus af.',
    klassen: ['diagnose'],
  },
  { zin: 'E-learning allergenen in de keuken afgerond, certificaat in bijlage 3.', klassen: [] },
  {
    zin: 'Chemokuur nr 3 gehad, de borst kanker lijkt goed te reageren zegt ze zelf.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Vangnet van toepassing wegens orgaandonatie, dus ziekengeld vanaf dag 1.', klassen: ['vangnet'] },
  { zin: 'De piep in zijn oren wordt erger zodra de kantine volloopt.', klassen: ['klacht'] },
  {
    zin: 'Het COA is een zelfstandig bestuursorgaan en hanteert eigen termijnen bij sollicitaties.',
    klassen: [],
  },
  {
    zin: 'Begeleding volgens advies van de bedrijfsarts is gestart, werkgever betaalt de eerste termijn.',
    klassen: [],
  },
  { zin: 'Slaapt sinds een maand in de auto omdat hij uit zijn woning is gezet.', klassen: ['oorzaak'] },
  {
    zin: 'Ziekengeld aangevraagd bij UWV, reden: ziek als gevolg van de zwangerschap.',
    klassen: ['vangnet', 'oorzaak'],
  },
  { zin: 'We zitten in blessuretijd, de stukken moeten morgen bij UWV liggen.', klassen: [] },
  {
    zin: 'Door een auto-ongeluk heeft hij een gebroken bekken en hij ligt nog zeker drie weken in het Radboud.',
    klassen: ['diagnose', 'behandeling', 'oorzaak'],
  },
  { zin: 'prik in de schouder gekregen, nu afwachten of het aanslaat', klassen: ['behandeling'] },
  { zin: 'Gips mag er 3 juli af, dan nog een wk of zes oefentherapie.', klassen: ['behandeling'] },
  { zin: 'No-riskpolis: nee. Vangnet: nee. Loondoorbetaling 100% tot week 52.', klassen: [] },
  { zin: 'Zij is gestart met de opleiding doktersassistente aan het ROC, lesdag is woensdag.', klassen: [] },
  { zin: 'Slaapdiensten in het gezinshuis vervallen in het aangepaste rooster.', klassen: [] },
  {
    zin: 'Halverwege de proefdag werd mw. draaierig en is ze door een collega naar huis gebracht.',
    klassen: ['klacht'],
  },
  {
    zin: 'Werkt tijdelijk op de klachten afdeling, vooral retourpakketten en vragen over bezorgtijden.',
    klassen: [],
  },
  { zin: 'Herstelmelding 50% doorgegeven aan de arbo dienst op 6-10.', klassen: [] },
  {
    zin: 'Gemeente Almere zoekt een consulent schuldhulpverlening, dat past bij haar hbo-achtergrond.',
    klassen: [],
  },
  { zin: 'Rug-aan-rug geplande diensten willen we in de opbouwfase voorkomen.', klassen: [] },
  {
    zin: 'Over de bereikbaarheid van de arbodienst is een klacht ingediend, wij wachten op antwoord.',
    klassen: [],
  },
  { zin: 'Haar darmen spelen weer op.', klassen: ['klacht'] },
  {
    zin: 'Kandidaat heeft ADHD en kan volgens zijn jobcoach beter niet aan een drukke balie worden geplaatst.',
    klassen: ['diagnose'],
  },
  { zin: 'Scholingsbudget van dit jaar is uitgeput, aanvullend verzoek ligt bij HR.', klassen: [] },
  {
    zin: 'Functie taxichauffeur ongeschikt: hij spuit insuline en het CBR doet daar moeilijk over.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Snuffelstage dierenkliniek: telefoon aannemen, voorraad tellen en instrumenten klaarleggen voor de operaties.',
    klassen: [],
  },
  {
    zin: 'De leidinggevende was zelf afwezig wegens een knieoperatie, vandaar de late bijstelling van het plan.',
    klassen: ['derden'],
  },
  { zin: 'zit-stabureau geleverd door facilitair', klassen: [] },
  { zin: 'Ik pols bij de locatiemanager of er op woensdag plek is in de linnenkamer.', klassen: [] },
  {
    zin: 'Volgens betrokkene zijn de stoflongen ontstaan in de jaren dat hij op de zagerij stond.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Ligt wakker van dreigende huisuitzetting.', klassen: ['klacht', 'oorzaak'] },
  { zin: 'Koptelefoon met ruisonderdrukking is vergoed, bon zit bij de declaratie.', klassen: [] },
  { zin: 'Dhr. is nu 26 weken in verzuim; eerstejaarsevaluatie voorbereiden voor februari.', klassen: [] },
  { zin: 'Hele team heeft de workshop Omgaan met werkstress gevolgd, opkomst was matig.', klassen: [] },
  { zin: 'Taken: spuitgietmachine vullen, producten controleren, zittend inpakken.', klassen: [] },
  {
    zin: 'Na het hartinfarct heeft hij twee stents gekregen en volgt hij hartrevalidatie in Nieuwegein.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Het magazijn is het kloppend hart van ons bedrijf en daar zien ze hem graag terugkomen.',
    klassen: [],
  },
  {
    zin: 'De ruis in de afspraken is volgens mij een symptoom van gebrekkige communicatie tussen HR en het team.',
    klassen: [],
  },
  {
    zin: 'Voor de casemanager: zij verblijft sinds vorige week met de kinderen op een geheim adres omdat het thuis niet veilig was, dus graag alleen contact via haar werkmail en geen brieven naar huis sturen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Verpleegkundige cardiologie Rijnstate, 24 u: brief verstuurd 12/9, nog geen reactie.',
    klassen: [],
  },
  {
    zin: 'Door een landelijke ICT-storing lag de hele balie plat en is het meeloopmoment niet doorgegaan.',
    klassen: [],
  },
  { zin: 'Door de nieuwe pillen mag hij voorlopig geen vrachtwagen besturen.', klassen: ['behandeling'] },
  {
    zin: 'Medewerker vindt dat de werkdruk in december te hoog was. Er waren volgens hem te weinig invallers en de nieuwe sorteerband liep steeds vast, waardoor iedereen tot negen uur moest blijven en pauzes erbij inschoten.',
    klassen: [],
  },
  {
    zin: 'Haar moeder ligt op sterven. We hebben afgesproken dat zij tot nader order thuisblijft.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'De jobcoach is wegens borstkanker uitgevallen; dossier per 2 juni overgedragen aan mevrouw Terpstra.',
    klassen: ['derden'],
  },
  { zin: 'Blinde vlek in onze planning: niemand had aan de meivakantie gedacht.', klassen: [] },
  { zin: 'Twee dagen na de begrafenis van zijn vrouw meldde hij zich ziek.', klassen: ['oorzaak'] },
  {
    zin: 'WIA-aanvraag moet uiterlijk in week 93 bij UWV binnen zijn; reminder staat in de agenda.',
    klassen: [],
  },
  {
    zin: 'Medewerker stelt ons aansprakelijk omdat hij door het jarenlang werken met chroom-6 ziek is geworden.',
    klassen: ['beroepsziekte'],
  },
  {
    zin: 'Zij wil zich laten omscholen tot mantelzorgmakelaar, het bureau zoekt uit wat dat kost.',
    klassen: [],
  },
  { zin: 'Stond te trillen op haar benen toen ze weer voor de groep moest.', klassen: ['klacht'] },
  {
    zin: 'Arbeidskundig onderzoek wijst uit dat het eigen werk met aanpassingen niet passend te maken is.',
    klassen: [],
  },
  { zin: 'Werklocatie wordt voorlopig Dokter Schaepmanstraat 12 in Hengelo.', klassen: [] },
  {
    zin: 'Teamleider Sandra ligt in scheiding en was daardoor kortaf in het gesprek, zij heeft excuses gemaakt.',
    klassen: ['derden'],
  },
  {
    zin: 'ivm suikerziekte moet hij op vaste tijden kunnen eten, rooster is daarop aangepast',
    klassen: ['diagnose'],
  },
  {
    zin: 'Wij breken met de oude gewoonte om evaluaties telefonisch te doen, voortaan zit iedereen om tafel en krijgt werknemer het verslag binnen drie dagen ter ondertekening.',
    klassen: [],
  },
  {
    zin: 'Tandartspraktijk in Meppel zoekt administratief medewerker, valt af wegens reisafstand.',
    klassen: [],
  },
  {
    zin: 'Q-koorts, opgelopen op de geitenhouderij waar wij hem hadden uitgezonden.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Er is een chronisch personeelstekort op de locatie, waardoor begeleiding op de werkvloer in het gedrang komt.',
    klassen: [],
  },
  {
    zin: 'Haar jongste ligt met het RS-virus aan de zuurstof; gesprek verzet naar dinsdag.',
    klassen: ['derden'],
  },
  { zin: 'Mevrouw Pijnacker neemt het casemanagement over van de heer Kwaal.', klassen: [] },
  {
    zin: 'De pijnpunten in de overdracht tussen planning en magazijn zijn met beide ploegen besproken.',
    klassen: [],
  },
  { zin: 'Volgend spreekuur bedrijfsarts: 18 november 10.40 uur, locatie Zwolle.', klassen: [] },
  {
    zin: 'Zijn vrouw nam de telefoon op en vertelde dat zij zelf ook met een burn-out thuis zit.',
    klassen: ['derden'],
  },
  { zin: 'Brandwonden aan beide handen door vuurwerk met oud en nieuw.', klassen: ['diagnose', 'oorzaak'] },
  { zin: 'hij is gewoon zwaar depresief, dat ziet iedereen hier op de werkvloer', klassen: ['diagnose'] },
  {
    zin: 'Na een half lesuur is haar stem weg en moet de onderwijsassistent het overnemen.',
    klassen: ['klacht'],
  },
  {
    zin: 'Werknemer kan zijn medisch dossier inzien bij de arbodienst, wij hebben daar geen toegang toe.',
    klassen: [],
  },
  {
    zin: 'Afgewezen nadat hij in het gesprek zelf over zijn epilepsie was begonnen, dat doen we volgende keer anders.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Staaroperatie rechteroog gepland in wk 22, daarna weer beeldschermwerk.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Noemt zichzelf gekscherend allergisch voor Excel, maar heeft de toets met een 8 gehaald.',
    klassen: [],
  },
  { zin: 'Moedermaatschappij in Duitsland moet de functiewijziging nog goedkeuren.', klassen: [] },
  {
    zin: 'De tumor is goedaardig gebleken, er volgen nog wel bestralingen.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Ligt sinds zondag in het UMCG en is voor ons niet bereikbaar.', klassen: ['behandeling'] },
  {
    zin: 'Kreeg een whiplash toen een busje bij Deventer achterop haar auto knalde.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'Kan maximaal een half uur aaneengesloten zitten, daarna even vertreden.', klassen: [] },
  {
    zin: 'BHV-herhaling gevolgd, inclusief reanimatie en AED, mag weer als ploegleider worden ingedeeld.',
    klassen: [],
  },
  { zin: 'Vangnet: ja, aangifte gedaan via de verzuimmelder.', klassen: [] },
  { zin: 'Sinds vorige week werkt hij met een tablet in plaats van papieren pakbonnen.', klassen: [] },
  { zin: 'Op de peutergroep mag ze boventallig meedraaien, zonder verschonen en tillen.', klassen: [] },
  {
    zin: 'Geeft aan dat hij na drie uur orders picken zo moe is dat hij thuis meteen in bed ligt.',
    klassen: ['klacht'],
  },
  { zin: 'Het geduld raakt op bij beide partijen, daarom is een driegesprek ingepland.', klassen: [] },
  {
    zin: 'Zolang de stalking door haar ex voortduurt, lukt het haar niet om avonddiensten te draaien.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'De tenniselleboog is volgens de schilder een gevolg van al die plafonds die hij voor ons heeft gerold.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Centralist bij de ambulancedienst is niet passend vanwege de onregelmatige diensten.',
    klassen: [],
  },
  {
    zin: 'Het botert thuis al maanden niet en daar ligt volgens hemzelf de kern van het probleem.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Sinds hij in hal 2 zonder afzuiging heeft staan lassen, hoest hij aan één stuk door.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'De alcoholverslaving is inmiddels bespreekbaar en hij heeft zich vrijwillig laten opnemen.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Terugkoppeling ba: er is sprake van een aanpassingsstoornis, prognose drie maanden.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Het kindje is met een keizersnede gehaald, het herstel kost haar meer tijd dan gehoopt.',
    klassen: ['oorzaak', 'behandeling'],
  },
  {
    zin: 'De omgangsregeling met zijn dochtertje ligt bij de rechter en slokt al zijn aandacht op.',
    klassen: ['oorzaak'],
  },
  { zin: 'FML van 4-2 is leidend bij het opstellen van het zoekprofiel.', klassen: [] },
  {
    zin: 'Werkneemster praat wekelijks met een rouwtherapeut sinds het overlijden van haar zoontje.',
    klassen: ['oorzaak', 'behandeling'],
  },
  {
    zin: 'Sinds zijn vriendin is vertrokken eet hij slecht en is hij tien kilo afgevallen.',
    klassen: ['klacht', 'oorzaak'],
  },
  {
    zin: 'Kraamzorgbureau vraagt planner voor 20 uur, deels thuis te werken. Brief gaat morgen uit.',
    klassen: [],
  },
  {
    zin: 'Het bezwaar tegen de loonsanctie wordt behandeld door juridische zaken, reactie binnen zes weken.',
    klassen: [],
  },
  {
    zin: 'Door het verlies van de aanbesteding leerlingenvervoer is er op de standplaats geen werk meer.',
    klassen: [],
  },
  { zin: 'Vacature donorassistent bij Sanquin bekeken. Te veel staan, dus niet gereageerd.', klassen: [] },
  {
    zin: 'Proefplaatsing bij Apotheek De Linde, taken: bestellingen inruimen en facturen controleren.',
    klassen: [],
  },
  {
    zin: 'Bijwerken van het ongevallenregister is voor de komende weken een geschikte klus voor hem.',
    klassen: [],
  },
  {
    zin: 'Hij vertelde in het eerste gesprek al dat het een hernia is, vandaar dat het bureau direct is aangepast.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Tijdens het telefoontje op maandag legde hij uit dat een deel van zijn familie nog in Soedan zit, dat hij al weken geen levensteken van zijn broers heeft gehad en dat hij daarom even niet achter het stuur wil.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Chauffeur zittend ziekenvervoer bekeken, maar daar moet je mensen bij het in- en uitstappen ondersteunen en dat past niet bij de beperkingen.',
    klassen: [],
  },
  {
    zin: 'Alle productiemedewerkers krijgen dit najaar een PMO aangeboden, deelname is vrijwillig.',
    klassen: [],
  },
  {
    zin: 'Zijn huis is afgebrand en hij bivakkeert nu met het gezin op een vakantiepark.',
    klassen: ['oorzaak'],
  },
  { zin: 'Duurbelasting: 4 uur per dag, 20 uur per week, geen nachtdiensten.', klassen: [] },
  {
    zin: 'Bij onze zusteronderneming in Venlo komt mogelijk een passende plek vrij op de douaneafdeling.',
    klassen: [],
  },
  {
    zin: 'Zijn geheugen laat hem in de steek, namen van vaste klanten weet hij niet meer.',
    klassen: ['klacht'],
  },
  {
    zin: 'No-riskpolis geldt omdat zij als arbeidsgehandicapte bij ons is binnengekomen.',
    klassen: ['vangnet'],
  },
  {
    zin: 'Spanning op de arbeidsmarkt in Twente is groot, kansen voor een CNC-draaier zijn dus goed.',
    klassen: [],
  },
  {
    zin: 'Hij dialyseert op maandag, woensdag en vrijdag; werkdagen zijn daarop afgestemd.',
    klassen: ['behandeling'],
  },
  {
    zin: "Koffie gedronken op de afdeling, sfeer was goed en ze heeft bijgepraat met haar collega's.",
    klassen: [],
  },
  {
    zin: 'Zijn heup is versleten en daardoor is de bouwplaats geen begaanbaar terrein meer voor hem.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Afspraak bij de gemeente over de omgevingsvergunning is overgedragen aan een collega van bouwtoezicht.',
    klassen: [],
  },
  {
    zin: 'Hij zorgt naast zijn baan voor zijn dementerende vader en dat trekt hij niet meer.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Uitslag MRI a.s. vrijdag.', klassen: ['behandeling'] },
  { zin: 'Operationeel manager Youssef is het vaste aanspreekpunt op de vloer.', klassen: [] },
  {
    zin: 'De ergonoom heeft alle werkplekken op de afdeling nagelopen en drie stoelen afgekeurd.',
    klassen: [],
  },
  {
    zin: 'Prognose van de bedrijfsarts: volledige terugkeer in eigen werk binnen drie maanden te verwachten.',
    klassen: [],
  },
  {
    zin: 'Verzuim houdt verband met de mantelzorg voor haar schoon ouders, zo liet zij weten.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Ze barstte tijdens het gesprek in tranen uit en zei dat ze het allemaal niet meer zag zitten.',
    klassen: ['klacht'],
  },
  {
    zin: "Slikt nu iets om te kunnen slapen, maar is daardoor 's ochtends suf.",
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Dat zij haar kindje in de twintigste week heeft verloren, is bij de directie bekend.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Als monteur kan hij de storingsdiagnose vanaf een laptop doen, sleutelwerk gaat naar een collega.',
    klassen: [],
  },
  {
    zin: 'Eerder WIA gehad en binnen vijf jaar weer uitgevallen, daarom loopt het via de no-risk.',
    klassen: ['vangnet'],
  },
  {
    zin: 'Gesprek gehad bij een uitvaartonderneming over een baan als planner, indruk was positief.',
    klassen: [],
  },
  {
    zin: 'Re-integratiebureau Hersteld Vooruit heeft de offerte aangepast naar € 3.850 exclusief btw.',
    klassen: [],
  },
  { zin: 'wn staat op wachtlijst ggz, duurt nog mnd of 4', klassen: ['behandeling'] },
  {
    zin: 'De endometriose blijkt hardnekkiger dan gedacht en de gynaecoloog wil opnieuw opereren.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Ze is elf weken in verwachting, graag nog niet delen met het team.', klassen: ['oorzaak'] },
  { zin: 'Volgens hemzelf long covid.', klassen: ['diagnose'] },
  { zin: 'Gereageerd op een zwangerschapsvervanging groep 5 bij basisschool De Wegwijzer.', klassen: [] },
  {
    zin: 'Wn heeft last van een drukkend gevoel op de borst zodra hij het bedrijfstrerein oprijdt.',
    klassen: ['klacht'],
  },
  {
    zin: 'Uit de RI&E blijkt dat de geluidsnorm in hal B wordt overschreden, alle operators krijgen otoplastieken.',
    klassen: [],
  },
  {
    zin: 'De ziekmelding kwam een dag nadat het filiaal gewapend was overvallen en zij onder schot was gehouden.',
    klassen: ['oorzaak'],
  },
  { zin: 'Zij is aan één oog blind geworden, rijden van de schoolbus kan niet meer.', klassen: ['diagnose'] },
  {
    zin: 'In deze functie begeleidt zij ouderen met dementie bij dagactiviteiten; voor het tillen zijn passieve liften aanwezig.',
    klassen: [],
  },
  {
    zin: 'Periodes van zwangerschaps- en bevallingsverlof tellen niet mee voor de termijn van 104 weken.',
    klassen: [],
  },
  {
    zin: 'De burnout is naar mening van werknemer volledig te wijten aan de onderbezeting op zijn team.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Hij is op de fiets aangereden onderweg naar huis en daarom niet op het werk verschenen.',
    klassen: ['oorzaak'],
  },
  { zin: 'Rooster rondkrijgen is een hersenkraker nu er twee buslijnen zijn vervallen.', klassen: [] },
  {
    zin: 'Werkgever treft geen schuld aan de vertraging, UWV had de uitnodiging naar een oud adres gestuurd.',
    klassen: [],
  },
  {
    zin: 'Haar partner heeft te horen gekregen dat hij ALS heeft en zij wil zo veel mogelijk bij hem zijn.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'De oorzaak van het verzuim is bij ons niet bekend en daar is ook niet naar gevraagd.',
    klassen: [],
  },
  {
    zin: 'Zij volgt schematherapie voor haar borderline en heeft daar veel huiswerk van.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Contactmoment verzet ivm afspraak bij de cardioloog.', klassen: ['behandeling'] },
  {
    zin: 'Van de steiger gevallen, twee ribben gebroken. Arbeidsinspectie is ingelicht.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'Een collega op dezelfde afdeling is overspannen uitgevallen, waardoor de taken niet konden worden overgenomen.',
    klassen: ['derden'],
  },
  { zin: 'Hij wacht nog op een datum voor zijn nieuwe knie.', klassen: ['behandeling'] },
  { zin: 'Op de tweede etage, naast het archief, is een prikkelarme werkplek ingericht.', klassen: [] },
  {
    zin: 'Liesbreukoperatie is uitgesteld door personeelstekort in het ziekenhuis, opbouwschema schuift mee.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Het plan van aanpak is twee weken te laat opgesteld omdat de leidinggevende op vakantie was en haar waarnemer geen rechten had in het systeem; inmiddels is het door beiden ondertekend en naar de arbodienst gestuurd.',
    klassen: [],
  },
  {
    zin: 'De beoogde vervanger heeft epilepsie en mag de heftruck niet op, dus dat gaat niet door.',
    klassen: ['derden'],
  },
  { zin: 'Zit midden in een ivf-traject en moet vaak op het laatste moment weg.', klassen: ['behandeling'] },
  {
    zin: 'Muisarm ontstaan doordat ze anderhalf jaar op een ongeschikte flexplek heeft gewerkt.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
];
