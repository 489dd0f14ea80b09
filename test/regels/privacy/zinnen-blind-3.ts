import type { Klasse } from '../../../src/feiten/privacy/klassen.ts';

// Blinde zinnen, set 3: geschreven zonder kennis van de detector of andere zinnen.
export const ZINNEN_BLIND_3: readonly { readonly zin: string; readonly klassen: readonly Klasse[] }[] = [
  { zin: 'Huidige situatie: vermoeid, prikkelbaar en eet nauwelijks.', klassen: ['klacht'] },
  {
    zin: 'Overlast van een stalkende ex-partner; zij werkt daarom tijdelijk op een andere locatie.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Aanpak: eerst de detox afmaken, daarna bespreken we een terugkeer als chauffeur.',
    klassen: ['behandeling'],
  },
  { zin: 'Ons bezwaar tegen de loonsanctie wordt door UWV pas na de zomer behandeld.', klassen: [] },
  {
    zin: 'Sollicitatiegesprek voortijdig gestopt omdat kandidaat begon te hyperventileren.',
    klassen: ['klacht'],
  },
  {
    zin: 'Als operator spuitgieten stond hij acht uur per dag; dat is volgens de FML nu maximaal vier.',
    klassen: [],
  },
  {
    zin: 'Na een burenruzie die uitliep op bedreiging woont hij tijdelijk bij zijn zus.',
    klassen: ['oorzaak'],
  },
  { zin: 'De huisarts heeft haar doorverwezen naar de POH-GGZ.', klassen: ['behandeling'] },
  { zin: 'Rob is al jaren de ruggengraat van het magazijn en het team mist hem.', klassen: [] },
  { zin: 'Het werk in de kas bevalt hem goed, vooral het stekken.', klassen: [] },
  { zin: 'Medewerker is per 1 mei volledig hersteld gemeld.', klassen: [] },
  {
    zin: 'Vangnetregeling geldt want hij is na zijn harttransplantatie als arbeidsgehandicapte bij ons in dienst gekomen.',
    klassen: ['behandeling', 'vangnet'],
  },
  {
    zin: 'Client heeft adhd, medicijnen worden op dit moment ingesteld',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Het zere punt blijft de reiskostenvergoeding, HR van de wasserij zoekt dat uit.', klassen: [] },
  {
    zin: 'Motivatiebrief gestuurd naar het Longfonds voor de functie medewerker donateursservice.',
    klassen: [],
  },
  {
    zin: 'Mevr. is onder behandeling van een dermatoloog omdat haar handen openliggen van het schoonmaakmiddel dat wij gebruiken.',
    klassen: ['klacht', 'behandeling', 'beroepsziekte'],
  },
  {
    zin: 'Epileptische aanval gehad tijdens de nachtdienst, rijbewijs is voorlopig ingeleverd.',
    klassen: ['diagnose'],
  },
  { zin: 'Functie van uitvaartverzorger valt af: onregelmatige tijden en te veel staan.', klassen: [] },
  {
    zin: 'Ziektewet-aanvraag gedaan op grond van zijn doelgroepregistratie, hij is namelijk doof aan beide oren.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'Werknemer heeft schulden en er ligt beslag op zijn loon, daar ligt hij wakker van.',
    klassen: ['klacht', 'oorzaak'],
  },
  {
    zin: 'Had al jaren hoge bloedruk maar krijgt daar nu pas pillen voor.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Geen groepstraining inzetten; met zijn sociale fobie gaat dat niet.', klassen: ['diagnose'] },
  { zin: 'Bipolair, momenteel manisch; contact loopt via zijn zus.', klassen: ['diagnose'] },
  {
    zin: 'Loon wordt gecompenseerd via de no-risk: bij indiensttreding had ze al een WIA-uitkering vanwege niet-aangeboren hersenletsel.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'Door de gewapende overval op ons tankstation heeft ze een posttraumatische stressstoornis opgelopen.',
    klassen: ['diagnose', 'oorzaak', 'beroepsziekte'],
  },
  {
    zin: 'Betrokkene slikt oxycodon en mag daarom niet achter het stuur van de vrachtwagen.',
    klassen: ['behandeling'],
  },
  { zin: 'Spreekuur bedrijfsarts verplaatst naar donderdag 10.30 uur.', klassen: [] },
  { zin: 'Dhr. De Bruin kwam te laat, excuses gemaakt, trein had vertraging.', klassen: [] },
  { zin: 'zit nu ruim een half jaar thuis met een zware depresie', klassen: ['diagnose'] },
  {
    zin: 'Werknemer is in maart uitgevallen met een dubbele hernia en kan daarom voorlopig niet op de heftruck.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Werknemer kan maximaal 30 minuten aaneengesloten zitten en moet daarna kunnen vertreden.',
    klassen: [],
  },
  { zin: 'Gesprek gevoerd met mevrouw Ziekman van P&O over de loonwaarde.', klassen: [] },
  { zin: 'Proefplaatsing bij Apotheek Van Dam, achter de balie en in het magazijn.', klassen: [] },
  { zin: 'Netwerkgesprek met de rayonmanager van een keten van opticiens.', klassen: [] },
  {
    zin: 'Mevrouw is overspannen, zit midden in de overgang en heeft opvliegers op de gekste momenten.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Diëtiste en maagverkleining gaan voor, daarna zien we verder met spoor 2.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Vorige werkgever was een instelling voor verslavingszorg, daar maakte zij de roosters.',
    klassen: [],
  },
  { zin: 'Arbeidsverhoudingen: volgens beide partijen niet verstoord.', klassen: [] },
  { zin: 'Er zijn benutbare mogelijkheden, zie de FML van 12 februari.', klassen: [] },
  {
    zin: 'Zijn kind wordt gepest en gaat niet meer naar school, daarom moet hij overdag thuis zijn.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Zoontje van werkneemster ligt met leukemie in het Prinses Máxima Centrum, zij is daar dagelijks bij.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Angela heeft twee keer per week revalidatie bij Heliomare, op die dagen kan ze niet in de winkel staan.',
    klassen: ['behandeling'],
  },
  { zin: 'Gebroken pols na val met de racefiets op Hemelvaartsdag.', klassen: ['diagnose', 'oorzaak'] },
  {
    zin: 'mw gaat elke dinsdagochtend naar de psycholoog, graag rooster daarop aanpassen',
    klassen: ['behandeling'],
  },
  { zin: 'Lopende band staat te laag, verhoging aangevraagt via technische dienst.', klassen: [] },
  {
    zin: 'In het plan van aanpak nemen we op dat hij eerst vervangende woonruimte vindt; sinds de relatiebreuk slaapt hij in zijn auto.',
    klassen: ['oorzaak'],
  },
  { zin: 'Piet krijgt over twee weken een nieuwe heup.', klassen: ['behandeling'] },
  { zin: 'Filiaal heeft last van personeelskrapte en kan geen begeleider vrijmaken.', klassen: [] },
  { zin: 'Kandidaat is gemotiveerd, spreekt vloeiend Turks en heeft rijbewijs BE.', klassen: [] },
  { zin: 'De fusie met het Radboudumc heeft geen invloed op dit traject.', klassen: [] },
  {
    zin: 'De inbraak bij haar thuis, waarbij ze zelf boven lag te slapen, heeft er flink ingehakt.',
    klassen: ['oorzaak'],
  },
  { zin: 'Tweede spoor start uiterlijk zes weken na de eerstejaarsevaluatie.', klassen: [] },
  {
    zin: 'Op de debiteurenafdeling is een flinke opschoonoperatie gaande, mooie klus om mee te starten.',
    klassen: [],
  },
  {
    zin: 'De ziekenhuisapotheker die de afdeling aanstuurt is zijn nieuwe leidinggevende en begeleidt de opbouw.',
    klassen: [],
  },
  {
    zin: "WN vindt het lastig dat collega's steeds vragen wanneer ze terugkomt; afgesproken dat leidinggevende het team bijpraat over de uren.",
    klassen: [],
  },
  { zin: 'Het team heeft hem een kaart en bloemen gestuurd.', klassen: [] },
  {
    zin: 'Hij heeft borderline, dus houd in de communicatie rekening met stemmingswisselingen.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'De opleiding tot psycholoog heeft zij destijds niet afgerond; hbo werk- en denkniveau is aanwezig.',
    klassen: [],
  },
  {
    zin: 'WN valt onder de vangnetbepaling omdat de ziekmelding een gevolg is van haar zwangerschap.',
    klassen: ['oorzaak', 'vangnet'],
  },
  {
    zin: 'De evenementenbranche is nog herstellende van de crisis, er zijn deze maand maar twee vacatures gevonden.',
    klassen: [],
  },
  {
    zin: 'Bezoek aan de open dag van het ROC, richting tandartsassistent, was volgens haar leerzaam.',
    klassen: [],
  },
  {
    zin: 'Galblaas is er vorige week uitgehaald, ze mag zes weken niets zwaars doen.',
    klassen: ['behandeling'],
  },
  { zin: 'Volgens planning bouwt Sandra per week een uur op, in week 20 hopen we op 16 uur.', klassen: [] },
  {
    zin: 'Concentreren lukt volgens de FML ongeveer een uur, daarna is een korte onderbreking nodig.',
    klassen: [],
  },
  { zin: 'Tijdens het gesprek begon ze te huilen en zei ze dat ze alles vergeet.', klassen: ['klacht'] },
  { zin: 'Werknemer belde af: hele nacht boven de wc gehangen.', klassen: ['klacht'] },
  {
    zin: 'Zijn ex heeft de kinderen zonder overleg meegenomen naar Polen, hij voert nu een rechtszaak om ze terug te krijgen.',
    klassen: ['oorzaak'],
  },
  { zin: 'Wij kregen de uitslag van haar te horen: borstkanker met uitzaaiingen.', klassen: ['diagnose'] },
  {
    zin: 'Onderwijsassistent op een school voor dove kinderen lijkt hem leuk; vacature wordt gevolgd.',
    klassen: [],
  },
  {
    zin: 'Oogheelkundige ingreep achter de rug, staar links is verholpen, rechts volgt in de herfst.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Tillen tot 5 kg toegestaan, duwen en trekken van rolcontainers niet.', klassen: [] },
  {
    zin: 'Het was een pijnlijk gesprek over de beoordeling van vorig jaar, maar beiden willen verder.',
    klassen: [],
  },
  {
    zin: 'Wij hebben met hem te doen: net gescheiden, huis kwijt en nu ook nog zijn vader begraven.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Ter info: er is een tumor gevonden, woensdag hoort hij in het AvL of het goedaardig is',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Meneer heeft een alcoholverslaving en is voor zes weken opgenomen in een kliniek in Zuid-Afrika.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Hij was gisteren bij de oncoloog.', klassen: ['behandeling'] },
  { zin: 'Sollicitatie bij Diabetes Vereniging Nederland als webredacteur, gesprek op 11/4.', klassen: [] },
  { zin: 'Eerste ziektedag 6 jan.', klassen: [] },
  {
    zin: 'Na het overlijden van zijn dochter afgelopen winter is werken voorlopig niet aan de orde.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: "Als BHV'er hoeft hij dit jaar niet naar de herhalingsles reanimatie.", klassen: [] },
  {
    zin: 'Geen piekbelasting, geen conflicthantering, wel routinematig werk met een duidelijke takenlijst.',
    klassen: [],
  },
  { zin: 'Het scholingsbudget is uitgeput, we vragen een bijdrage bij het O&O-fonds.', klassen: [] },
  { zin: 'Plan B is alleen nodig als de injecties in de schouder niet aanslaan.', klassen: ['behandeling'] },
  { zin: 'De heer Hartman geeft aan dat hij het liefst in loondienst blijft.', klassen: [] },
  {
    zin: 'Haar moeder is vorige maand overleden aan alvleesklierkanker en ze heeft tot het laatst voor haar gezorgd.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Vader is dement en woont bij haar in; van doorslapen komt zo niks.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Met de elektrische fiets onderuit gegaan op weg naar haar ouders, zware hersenschudding.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'Aard van de klachten is bij ons niet bekend en is ook niet gevraagd.', klassen: [] },
  { zin: 'Mevrouw wordt in september geholpen aan haar baarmoeder.', klassen: ['behandeling'] },
  {
    zin: 'De printer op de gang maakt te veel lawaai, daarom kreeg ze een kamer aan de tuinkant.',
    klassen: [],
  },
  { zin: 'afwijking van advies: i.p.v. 4x2 uur is 2x4 uur gewerkt vanwege de busverbinding', klassen: [] },
  {
    zin: 'Huidtherapeut en schoonheidsspecialist, dat zijn de zoekrichtingen die uit de beroepentest kwamen.',
    klassen: [],
  },
  { zin: 'Van de 14 sollicitaties zijn er 9 afgewezen, 3 in behandeling en 2 zonder reactie.', klassen: [] },
  {
    zin: 'De derde IVF-poging is mislukt, ze wil in november opnieuw beginnen en vraagt daar vrije ochtenden voor.',
    klassen: ['behandeling'],
  },
  {
    zin: 'behandeling loopt nog, bedrijfsarts verwacht in Q3 meer duidelijkheid over de belastbaarheid',
    klassen: [],
  },
  {
    zin: 'Onze beveiliger kampt met PTSS door wat hij vroeger als militair in Uruzgan heeft meegemaakt.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'Hij zoekt iets in de beveiliging, zonder nachten, liefst in een museum.', klassen: [] },
  {
    zin: 'Ze helpt twee uur per dag bij het inscannen van patiëntendossiers, boven de sterkte en zonder deadlines.',
    klassen: [],
  },
  {
    zin: 'Zieke essen langs de N35 omzagen is te zwaar; het merken en registreren ervan kan hij wel.',
    klassen: [],
  },
  { zin: 'Mevrouw is teleurgesteld dat de proefplaatsing niet tot een contract leidde.', klassen: [] },
  {
    zin: 'Ze leest een mail drie keer en weet dan nog niet wat er staat, zegt dat haar hoofd vol watten zit.',
    klassen: ['klacht'],
  },
  {
    zin: 'De directeur is allergisch voor lange rapporten, dus bureau levert één A4 per maand.',
    klassen: [],
  },
  { zin: 'Teamleider Bart is trouwens ook uitgevallen, iets met zijn darmen.', klassen: ['derden'] },
  { zin: 'Verlenging van de wachttijd is door beide partijen bij UWV aangevraagd.', klassen: [] },
  {
    zin: 'De no-riskpolis is van toepassing omdat Kevin een Wajong-verleden heeft wegens een licht verstandelijke beperking.',
    klassen: ['diagnose', 'vangnet'],
  },
  {
    zin: 'Zijn zoon is opgepakt en zit vast, daar is hij nu helemaal mee bezig.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'De tillift ontbrak maandenlang en daar heeft ze haar rugklachten aan overgehouden.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  { zin: 'Hij loopt bij Parnassia.', klassen: ['behandeling'] },
  {
    zin: 'Haar directe collega is zwanger en stopt in juli, dus de begeleiding wordt dan overgenomen door Esther.',
    klassen: ['derden'],
  },
  { zin: 'Werkgever heeft een zit-sta bureau en een tweede beeldscherm besteld.', klassen: [] },
  { zin: 'Afspraak bij de gemeente over de aanvraag van een jobcoach staat op 9 september.', klassen: [] },
  {
    zin: 'Het conflict met de vorige locatiemanager is uitgesproken, er ligt een verslag van de mediator.',
    klassen: [],
  },
  {
    zin: 'Ze zat vannacht met haar dochter op de eerste hulp vanwege een astma-aanval en komt vandaag niet.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Werknemer vermoed zelf dat het meelstof in de bakkerij zijn astma heeft veroorzaakt.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Dhr meldt zich ziek ivm keelontsteking, verwacht maandag weer te beginnen', klassen: ['diagnose'] },
  { zin: 'Ze doet momenteel de triage van klantmails, dat kan prima vanuit huis.', klassen: [] },
  { zin: 'De belastbaarheid is energetisch beperkt: vier uur per dag, twintig uur per week.', klassen: [] },
  {
    zin: 'Is er sprake van een no-riskpolis? Ja, verklaring UWV is ontvangen door de salarisadministratie.',
    klassen: [],
  },
  { zin: 'Er is een koptelefoon met ruisonderdrukking aangeschaft.', klassen: [] },
  {
    zin: 'De zaagmachines hebben zijn oren kapot gemaakt; gehoorschade is gemeld bij het NCvB.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Handen boven schouderhoogte: incidenteel. Knielen: niet.', klassen: [] },
  { zin: 'Vangnetregeling van toepassing: nee', klassen: [] },
  {
    zin: 'Wachttijd bij de ggz is acht maanden, werkgever overweegt een particuliere therapeut voor haar te betalen.',
    klassen: ['behandeling'],
  },
  { zin: 'Er is nog geen deskundigenoordeel aangevraagd.', klassen: [] },
  {
    zin: 'Werkgever is een ggz-instelling met 400 medewerkers, functie werkneemster: coördinator huishoudelijke dienst.',
    klassen: [],
  },
  {
    zin: 'Bij de dierenkliniek mag hij proefdraaien aan de balie, assisteren bij operaties hoort daar niet bij.',
    klassen: [],
  },
  {
    zin: 'Het expertisecentrum bevestigt dat zijn longaandoening komt door de lasdampen in onze hal.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Wekelijks contact op vrijdag per telefoon.', klassen: [] },
  { zin: 'Mevr. van der Griep heeft het dossier overgenomen van haar voorganger.', klassen: [] },
  { zin: 'Training ergonomisch tillen voor het hele wijkteam staat in het jaarplan.', klassen: [] },
  {
    zin: 'Kandidaat solliciteerde als doktersassistente bij huisartsenpraktijk De Linde in Zeist.',
    klassen: [],
  },
  {
    zin: 'Door de moordende concurrentie in de versmarkt gaat het filiaal dicht en is terugkeer daar uitgesloten.',
    klassen: [],
  },
  {
    zin: 'Functie schuldhulpverlener bij de kredietbank: brief verstuurd, ontvangstbevestiging binnen.',
    klassen: [],
  },
  {
    zin: 'Jolanda zit in een vechtscheiding en moet om de paar weken naar de rechtbank over de omgangsregeling.',
    klassen: ['oorzaak'],
  },
  { zin: 'Begintijd is op advies van de bedrijfsarts verschoven van 7.00 naar 9.00 uur.', klassen: [] },
  { zin: 'Mantelzorg voor haar gehandicapte broer slokt alle energie op.', klassen: ['oorzaak', 'derden'] },
  {
    zin: 'Voorlopig geen dieplader: hij dommelt overdag weg, slaapapneu is vastgesteld in de slaapkliniek.',
    klassen: ['diagnose', 'klacht', 'behandeling'],
  },
  {
    zin: 'Werkgever weet dat het om een vorm van reuma gaat, maar heeft dit niet van de bedrijfsarts.',
    klassen: ['diagnose'],
  },
  { zin: 'Spanningsklachten door het gedoe met haar schoonfamilie.', klassen: ['klacht', 'oorzaak'] },
  {
    zin: 'Zij begeleidt in haar eigen functie bewoners met dementie en deelt op de afdeling de medicatie uit.',
    klassen: [],
  },
  { zin: 'De loonkosten drukken zwaar op de begroting van de vestiging.', klassen: [] },
  {
    zin: 'Onze receptioniste is vijf maanden zwanger en heeft bekkeninstabiliteit.',
    klassen: ['diagnose', 'oorzaak'],
  },
  {
    zin: 'de nachtploeg is de slagader van ons distributiecentrum en juist die kan hij nu niet draaien',
    klassen: [],
  },
  {
    zin: 'Per ongeluk is de verkeerde bijlage naar de casemanager gemaild, dit is gemeld als datalek.',
    klassen: [],
  },
  {
    zin: 'Periodes van zwangerschapsverlof tellen volgens artikel 7:629 BW niet mee voor de 104 weken.',
    klassen: [],
  },
  {
    zin: 'Eczeem aan beide onderarmen, komt door de natte handschoenen in onze spoelkeuken',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Wij doen geen uitspraken over de medische situatie; vragen daarover horen bij de bedrijfsarts.',
    klassen: [],
  },
  { zin: 'Verzuim duurt nu 31 weken.', klassen: [] },
  {
    zin: 'Medewerker is herplaatst op de afdeling Oncologie als voedingsassistent, 3 ochtenden.',
    klassen: [],
  },
  { zin: 'Kraamzorg Het Nest zoekt een planner voor 16 uur, ze belt morgen.', klassen: [] },
  {
    zin: 'Sinds een paar weken weer hartkloppingen zodra ze de parkeerplaats van de school op rijdt.',
    klassen: ['klacht'],
  },
  { zin: 'Ziek wegens bevalling, dus ZW-uitkering via UWV aangevraagd', klassen: ['oorzaak', 'vangnet'] },
  { zin: 'De operationele aansturing doet zij nog niet, alleen de voorbereiding.', klassen: [] },
  { zin: 'Duurbelasting: maximaal vier uur per dag, geen nachtdiensten.', klassen: [] },
  {
    zin: 'RSI, volgens haar omdat we de werkplek nooit goed hebben ingesteld.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Vacature verpleegkundige dialyse, Meander MC, 24 uur. Afgewezen wegens te weinig recente ervaring.',
    klassen: [],
  },
  { zin: 'Werknemer werkt 3 x 3 uur aan het kwaliteitshandboek van de röntgenafdeling.', klassen: [] },
  { zin: 'Plan van aanpak is door beide partijen ondertekend op 17-03.', klassen: [] },
  {
    zin: 'Haar gokverslaving is bekend bij de directeur en ze volgt daarvoor een programma bij Jellinek.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Loonwaarde vastgesteld op 60%.', klassen: [] },
  {
    zin: 'Onder voorbehoud van het oordeel van de bedrijfsarts hervat Youssef op 2 oktober in eigen werk.',
    klassen: [],
  },
  {
    zin: 'Volgens werknemer komt de tenniselleboog door het jarenlang inpakken aan de lopende band.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Collega Ruud van de expeditie heeft ook al weken hartklachten, dus die kan het werk niet overnemen.',
    klassen: ['derden'],
  },
  { zin: 'Hij is nog steeds kortademig als hij twee trappen op moet.', klassen: ['klacht'] },
  { zin: 'Hij mag niet op hoogte werken en niet met draaiende machines.', klassen: [] },
  {
    zin: 'Woning is in januari afgebrand, het gezin zit in een vakantiepark. Daarom voorlopig halve dagen.',
    klassen: ['oorzaak'],
  },
  { zin: 'Vertrouwenspersoon is ingeschakeld na de aanvaring met de uitvoerder.', klassen: [] },
  {
    zin: 'Anouk slaapt nog steeds maar drie uur per nacht en is overdag niet vooruit te branden.',
    klassen: ['klacht'],
  },
  {
    zin: 'Sinds de geboorte van haar zoontje kampt Fatima met een postnatale depressie.',
    klassen: ['diagnose', 'oorzaak'],
  },
  { zin: 'We hebben de arbodienst gebeld om het spreekuur te vervroegen.', klassen: [] },
  {
    zin: 'Volgens de arbeidsdeskundige is werknemer door fibromyalgie aangewezen op licht, vertredend werk.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Bedrijfsarts adviseert een prikkelarme werkplek, bij voorkeur niet in de kantoortuin.',
    klassen: [],
  },
  {
    zin: 'Werknemer had woensdag een controle in het UMCG en kwam daarom niet naar de jobcoach.',
    klassen: ['behandeling'],
  },
  { zin: 'Er zit een breuk in het cv tussen 2015 en 2018, coach helpt dit goed te verwoorden.', klassen: [] },
  {
    zin: 'Partner van werkneemster is terminaal, ze wil zo lang mogelijk bij hem thuis zijn.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'De fysio vindt dat hij nog niet mag tillen.', klassen: ['behandeling'] },
  {
    zin: 'De bestralingen duren nog tot eind juni, tot die tijd alleen thuiswerken als het lukt.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Kandidaat vertelde het bureau dat hij autisme heeft en daarom liever geen klantcontact wil.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Advies arbeidsdeskundige: eigen werk niet passend te maken, ander werk bij eigen werkgever evenmin.',
    klassen: [],
  },
  {
    zin: 'Zij mag van de cardioloog weer rustig opbouwen na haar hartinfarct.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Haar nierfalen is in een eindstadium, in het voorjaar begint de dialyse; dan blijven er twee werkbare dagen over.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'UWV betaalt het ziekengeld omdat Samira na haar bevallingsverlof nog niet hersteld is van de keizersnede.',
    klassen: ['behandeling', 'oorzaak', 'vangnet'],
  },
  { zin: 'Werkdruk in het team besproken; er komt vanaf maandag een extra uitzendkracht.', klassen: [] },
  { zin: 'Het sociaal plan voorziet in een vergoeding voor outplacement bij boventalligheid.', klassen: [] },
  {
    zin: 'Bij de evaluatie gaf Dennis aan dat hij door de chemokuren veel last heeft van misselijkheid en tintelende vingers.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Hij kreeg twee jaar geleden een herseninfarct en praat sindsdien met een dubbele tong.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Door twintig jaar met oplosmiddelen in de spuiterij te werken is hij ziek geworden, zegt hij zelf.',
    klassen: ['beroepsziekte'],
  },
  { zin: 'Handelingstempo: verlaagd. Deadlines: vermijden.', klassen: [] },
  {
    zin: 'Duizelig bij bukken, oorsuizen en geen drukte kunnen verdragen, zo omschrijft hij het zelf.',
    klassen: ['klacht'],
  },
  {
    zin: 'Ik heb mijn leidinggevende verteld dat ik suikerziekte heb en voor de lunch even moet spuiten.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Transitie loopt via het Amsterdam UMC, in november is de eerste ingreep en daarna zes weken niet inzetbaar',
    klassen: ['behandeling'],
  },
  {
    zin: 'Haar zicht gaat snel achteruit, ze kan het scherm alleen nog met een loep lezen.',
    klassen: ['klacht'],
  },
  {
    zin: 'Ze staat op de wachtlijst voor EMDR, naar verwachting start dat in het najaar.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Evaluatie week 26: bij reiken boven schouderhoogte schiet de pijn nog tot in zijn pols.',
    klassen: ['klacht'],
  },
  {
    zin: 'Ibrahim klaagt over een zeurende pijn onder in zijn rug wanneer hij lang achter de kassa zit.',
    klassen: ['klacht'],
  },
  {
    zin: 'Gezien het arbeidsverleden (steigerbouw, sloop, loodgieter) is omscholing naar werkvoorbereider voorgesteld.',
    klassen: [],
  },
  {
    zin: 'Zij typt blind en haalt nog steeds een hoog tempo, dus de notulen zijn een passende taak.',
    klassen: [],
  },
  {
    zin: 'De bedrijfsarts noemt in zijn terugkoppeling een aanpassingsstoornis; wij bouwen op in stappen van twee uur.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Bedrijfsarts acht begeleiding zinvol en heeft de vorm daarvan met werknemer zelf besproken.',
    klassen: [],
  },
  {
    zin: 'De neuroloog wil eerst een MRI laten maken voordat er over uren wordt gesproken.',
    klassen: ['behandeling'],
  },
  { zin: 'Zij werkt sinds maandag op arbeidstherapeutische basis mee in de winkel.', klassen: [] },
  {
    zin: 'Ze vertrouwde mij toe dat ze vroeger is misbruikt en dat alles nu naar boven komt.',
    klassen: ['oorzaak'],
  },
  { zin: 'Na het motorongeluk van 3 augustus is hij nog niet op de bouw geweest.', klassen: ['oorzaak'] },
  {
    zin: 'Ze heeft aangifte gedaan tegen haar ex wegens mishandeling en zit nu met de kinderen in een blijf-van-mijn-lijfhuis.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Zonder financiële injectie van het hoofdkantoor kan de aangepaste kassa niet worden aangeschaft.',
    klassen: [],
  },
  { zin: 'Long covid, inmiddels veertien maanden.', klassen: ['diagnose'] },
  { zin: 'Ze is gestopt met de antidepressiva en dat merk je op de afdeling.', klassen: ['behandeling'] },
  {
    zin: 'Uit de brief van de reumatoloog die ze ons liet lezen blijkt dat het om artrose in beide handen gaat.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Teamleiders volgen in juni een workshop over het voorkomen van burn-out op de werkvloer.',
    klassen: [],
  },
  { zin: 'De oorzaak van het verzuim is bij werkgever niet bekend.', klassen: [] },
  { zin: 'mw heeft de cursus medische terminologie met een 8 afgerond', klassen: [] },
  {
    zin: 'Werkneemster heeft in de twaalfde week een miskraam gehad, wij houden het contact voorlopig kort.',
    klassen: ['oorzaak'],
  },
  { zin: 'Privéproblemen in het gezin, verder wil hij er niets over kwijt.', klassen: ['oorzaak'] },
  {
    zin: 'Door de staking lag het streekvervoer plat en is de opbouw twee dagen stil komen te liggen',
    klassen: [],
  },
  {
    zin: 'Leidinggevende vermeldt dat werkneemster de ziekte van Crohn heeft en een toilet in de buurt nodig heeft.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Casus ingebracht in het SMO, vervolgactie: werkplekonderzoek door arbeidsdeskundige.',
    klassen: [],
  },
  {
    zin: 'Door de MS zakt ze af en toe door haar linkerbeen, daarom doet ze de rondleidingen niet meer.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'Hij zit in de schuldsanering en zijn huis wordt verkocht, dat vraagt nu al zijn aandacht.',
    klassen: ['oorzaak'],
  },
  { zin: 'Ze vroeg of ze haar vakantie naar Kreta gewoon mag opnemen. Akkoord gegeven.', klassen: [] },
  {
    zin: 'In het pand aan de Havenstraat is asbest aangetroffen, daarom vindt de werkhervatting plaats op locatie Zuid.',
    klassen: [],
  },
  {
    zin: 'Prognose bedrijfsarts: werkhervating in eigen functie binnen drie maanden te verwachten.',
    klassen: [],
  },
  { zin: 'Onverwacht zwanger van een tweeling, ze meldt zich per direct ziek.', klassen: ['oorzaak'] },
  {
    zin: 'Dhr. Kuipers heeft een klaplong gehad en ligt nu nog in het Isala.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Hij onderzoekt via spoor 2 of het beroep van tandtechnicus iets voor hem is.', klassen: [] },
  {
    zin: 'De administratie kampt met een chronisch tekort aan handen, daarom is hij hier welkom.',
    klassen: [],
  },
  {
    zin: 'Hij is in het weekend in elkaar geslagen bij het uitgaan en durft de straat niet meer op.',
    klassen: ['klacht', 'oorzaak'],
  },
  { zin: 'Reden verzuim: griep met hoge koorts.', klassen: ['diagnose', 'klacht'] },
  { zin: 'De spanning op de arbeidsmarkt in Twente is groot, zeker voor CNC-frezers.', klassen: [] },
  {
    zin: 'Werknemer is arbeidsongeschikt sinds 4 november 2024; de 42e-weeksmelding is gedaan.',
    klassen: [],
  },
  { zin: 'GGD zoekt gastheren voor de vaccinatielocatie; zij heeft gereageerd.', klassen: [] },
  { zin: 'De reorganisatie van de afdeling Inkoop is de reden dat de eigen functie vervalt.', klassen: [] },
  { zin: 'Bij het klussen thuis heeft hij twee vingertoppen afgezaagd.', klassen: ['diagnose', 'oorzaak'] },
  { zin: 'Vangnet: ja, grond orgaandonatie.', klassen: ['vangnet'] },
  {
    zin: 'De scheiding is inmiddels rond, dus ik verwacht dat Marloes sneller kan opbouwen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Interventie is ingezet conform advies; de kosten neemt werkgever voor zijn rekening.',
    klassen: [],
  },
  {
    zin: 'Haar man is zijn baan kwijt en zit met een depressie thuis, waardoor alles op haar schouders neerkomt.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'De werkdruk op de spoedeisende hulp heeft haar een burnout bezorgd.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Zij heeft een knobbeltje gevoeld en wacht op de punctie.', klassen: ['klacht', 'behandeling'] },
  {
    zin: 'Kijkoperatie aan de knie staat gepland op 14 mei, daarna rekent hij op een week of acht.',
    klassen: ['behandeling'],
  },
  { zin: 'Het ouderschapsverlof is op haar verzoek stopgezet per 1 juni.', klassen: [] },
  { zin: 'Reisafstand mag volgens bedrijfsarts maximaal een half uur enkele reis zijn.', klassen: [] },
  { zin: 'Werknemer zegt dat hij het leven soms niet meer ziet zitten.', klassen: ['klacht'] },
  {
    zin: 'De cabine is voorzien van een stoel met luchtvering en een camera voor de dode hoek.',
    klassen: [],
  },
  {
    zin: 'Hij vertelde aan de telefoon dat zijn vrouw hem in de kerstvakantie heeft verlaten en dat het sindsdien niet meer gaat.',
    klassen: ['oorzaak'],
  },
  { zin: 'Beroepskeuzetest afgenomen, hoogste scores op sociaal en conventioneel.', klassen: [] },
  { zin: 'Geen contact gehad, voicemail ingesproken.', klassen: [] },
  { zin: 'Voor de WIA-aanvraag is de uiterste datum 22 augustus.', klassen: [] },
  {
    zin: 'Lichte taken op de milieustraat: toezicht op scheiding van het afval, poort openen, weegbrug bedienen.',
    klassen: [],
  },
  {
    zin: 'Zwager heeft zelfmoord gepleegd, uitvaart is vrijdag. Evaluatie schuift een week op.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Hij ruikt en proeft niets meer sinds februari, voor een kok natuurlijk een ramp.',
    klassen: ['klacht'],
  },
  { zin: 'De storing aan lijn 4 was verholpen voordat hij met zijn aangepaste dienst begon.', klassen: [] },
  { zin: 'Kruisband gescheurd met zaalvoetbal!!', klassen: ['diagnose', 'oorzaak'] },
  {
    zin: 'De samenwerking met de verzuimverzekeraar verloopt stroef, wij wachten al drie weken op antwoord.',
    klassen: [],
  },
  {
    zin: 'Werknemer heeft toestemming gegeven om het arbeidsdeskundig rapport met het bureau te delen.',
    klassen: [],
  },
  { zin: 'Gebroken diensten zijn volgens het advies voorlopig niet toegestaan.', klassen: [] },
  { zin: 'Vervroegde IVA-aanvraag is volgens de bedrijfsarts niet aan de orde.', klassen: [] },
  {
    zin: 'Ik merk dat ik steeds op woorden moet zoeken en na een uur vergaderen heb ik barstende hoofdpijn.',
    klassen: ['klacht'],
  },
  {
    zin: 'In de eerstejaarsevaluatie is vastgelegd dat de enkelbreuk goed is geheeld en dat lopen op onze bouwplaats weer toegestaan is.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Hij kan als planner aan de slag bij het Spaarne Gasthuis, detachering tot eind december.',
    klassen: [],
  },
  { zin: 'Voor het besturen van een auto gelden geen beperkingen.', klassen: [] },
];
