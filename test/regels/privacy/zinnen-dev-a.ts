// Blinde zinnen, ontwikkelset a: geschreven zonder kennis van de detector of andere zinnen.
// Over een naaste of collega alleen `derden`, plus `oorzaak` als het een omstandigheid van het verzuim is; een miskraam
// of zwangerschap is `oorzaak`, en `vangnet` alleen als het vangnet erbij staat.
export type Klasse =
  'diagnose' | 'klacht' | 'behandeling' | 'oorzaak' | 'vangnet' | 'beroepsziekte' | 'derden';

export const ZINNEN_DEV_A: readonly { readonly zin: string; readonly klassen: readonly Klasse[] }[] = [
  {
    zin: 'Volgt driemaal per week groepstherapie in de deeltijd, waardoor alleen donderdag en vrijdag overblijven om te werken.',
    klassen: ['behandeling'],
  },
  { zin: 'geen eetlust, acht kilo afgevallen', klassen: ['klacht'] },
  { zin: 'Het spreekuur bij de bedrijfsarts staat op 14 november om 10.40 uur.', klassen: [] },
  {
    zin: 'De man van mevrouw is afgekeurd vanwege zijn hart, dus ook thuis hebben ze het momenteel zwaar.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Collega Petra zit ook al thuis met een depressie, dus de bezetting op de afdeling is krap.',
    klassen: ['derden'],
  },
  { zin: 'Duurbelasting en hectiek dienen te worden vermeden, zo luidt het advies.', klassen: [] },
  { zin: 'Pijnlijk dat de uitnodiging naar het verkeerde adres ging. Excuses zijn aangeboden.', klassen: [] },
  { zin: 'Nazorg op de wondpoli duurt tot eind april.', klassen: ['behandeling'] },
  { zin: 'Dossier overgedragen van Ingrid naar Mo.', klassen: [] },
  { zin: 'Uitslag van het beroepskeuzeonderzoek: sterk in ordenen en controleren.', klassen: [] },
  { zin: 'Het verzoek om een second opinion is neergelegd bij de arbodienst.', klassen: [] },
  { zin: 'Miskraam gehad in week 14; ze wil niet dat het team dit weet.', klassen: ['oorzaak'] },
  { zin: 'Maagzweer, zegt ie zelf.', klassen: ['diagnose'] },
  {
    zin: 'Concentratie is licht beperkt: maximaal drie kwartier achter elkaar administratief werk.',
    klassen: [],
  },
  { zin: 'Loonwaarde is vastgesteld op 55 procent.', klassen: [] },
  { zin: 'Carpaletunnelsyndroom rechts, werkt nu met de andere hand.', klassen: ['diagnose'] },
  {
    zin: 'Reden verzuim volgens de leidinggevende: vechtscheiding, en nu ook nog gedoe over de alimentatie.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Als jobcoach bij een instelling voor verslavingszorg heeft zij zeven jaar ervaring opgedaan.',
    klassen: [],
  },
  {
    zin: 'Op grond van artikel 29a ZW bij UWV gemeld, omdat de bekkenpijn met haar zwangerschap samenhangt.',
    klassen: ['klacht', 'oorzaak', 'vangnet'],
  },
  {
    zin: 'Wegens levercirrose staat zij in het LUMC op de lijst voor transplantatie.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Tenniselleboog opgelopen door het eentonige inpakwerk aan lijn 3.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Het bestand was geïnfecteerd met een virus en moest opnieuw worden opgesteld.', klassen: [] },
  { zin: 'hallux valgus laten opereren, in het gips tot de 20e', klassen: ['diagnose', 'behandeling'] },
  { zin: "Vacature bloedafnemer Sanquin: niet op gereageerd wegens vereiste diploma's.", klassen: [] },
  {
    zin: 'Moeder in Marokko plotseling overleden, hij is halsoverkop vertrokken en heeft zich daarna ziek gemeld.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Beoogde functie is trouwambtenaar bij de burgerlijke stand; huwelijken en partnerschappen sluiten.',
    klassen: [],
  },
  { zin: 'Hij is de ruggengraat van de logistieke afdeling, wij willen hem graag behouden.', klassen: [] },
  {
    zin: 'Heeft begin juni een zwangerschap laten afbreken; dit blijft tussen ons.',
    klassen: ['behandeling', 'oorzaak'],
  },
  {
    zin: 'De huiduitslag komt van de schoonmaakmiddelen die wij tot vorig jaar gebruikten.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  { zin: 'Medewerker heeft de opleiding doktersassistent in 2009 met goed gevolg afgerond.', klassen: [] },
  { zin: 'Zij volgt op dinsdag EMDR; woensdag dus niet inplannen.', klassen: ['behandeling'] },
  {
    zin: 'Werknemer kan maximaal 30 minuten aaneengesloten zitten en dient daarna te vertreden.',
    klassen: [],
  },
  {
    zin: 'Na de beroerte revalideert Ton bij Adelante, hij hoopt rond kerst op een kop koffie te komen in de werkplaats.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Gesoliciteerd bij het St. Antonius Ziekenhuis op de vacature medewerker centrale sterilisatie.',
    klassen: [],
  },
  {
    zin: 'De stratenmaker heeft versleten knieën, en dat komt volgens ons gewoon door twintig jaar kruipen.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: "Hij traint nieuwe collega's in veilig werken met gevaarlijke stoffen.", klassen: [] },
  { zin: 'griepje, niks bijzonders verder', klassen: ['diagnose'] },
  { zin: 'De koude douche kwam toen de detachering niet doorging; we zoeken verder.', klassen: [] },
  { zin: 'Wij verzoeken de bedrijfsarts te beoordelen of uitbreiding naar 16 uur haalbaar is.', klassen: [] },
  {
    zin: 'Medewerker wordt behandeld voor een alcoholverslaving bij Jellinek.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Tijdens de evalutie vertelde de heer El Amrani dat hij en zijn vrouw uit elkaar gaan, dat het huis verkocht moet worden en dat hij daardoor zijn aandacht niet bij de meldkamer kan houden.',
    klassen: ['oorzaak'],
  },
  { zin: 'Medewerker heeft adhd en kan de wisselende roosters slecht aan.', klassen: ['diagnose'] },
  { zin: 'Bij Anita is een te traag werkende schildklier ontdekt.', klassen: ['diagnose'] },
  { zin: 'Het project Hartslag, waar zij administratief ondersteunt, loopt tot december.', klassen: [] },
  { zin: 'Wn ervaart veel pijn in zijn schouder bij het laden van de bus.', klassen: ['klacht'] },
  { zin: 'Hooikoorts plus astma, en dat voor iemand in een bloemenkas.', klassen: ['diagnose'] },
  {
    zin: 'Zijn zoon is autistisch en kan slecht tegen veranderingen, vandaar dat thuiswerken nu niet past.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Er zat ruis op de lijn met de verzekeraar, het verzuimcontract is inmiddels verlengd.',
    klassen: [],
  },
  { zin: 'Voorwaarde uit de terugkoppeling: het werktempo zelf kunnen bepalen.', klassen: [] },
  {
    zin: 'Het team stond onder druk door de jaarafsluiting, daarom is het voortgangsgesprek doorgeschoven.',
    klassen: [],
  },
  { zin: 'Eerstejaarsevaluatie is op 3 september door beide partijen ondertekend.', klassen: [] },
  {
    zin: 'Het hart van de organisatie ligt in Zwolle, dus detachering naar Goes ligt niet voor de hand.',
    klassen: [],
  },
  { zin: "Zegt: 'ik ben op, het is helemaal leeg van binnen'.", klassen: ['klacht'] },
  {
    zin: 'Zij heeft met haar ouders gebroken en kan dat moeilijk een plek geven, vandaar de ziekmelding.',
    klassen: ['oorzaak'],
  },
  { zin: 'De chronische onderbezetting in de keuken maakt inwerken lastig.', klassen: [] },
  {
    zin: 'De longklachten zijn ontstaan doordat hij jarenlang zonder masker in de lasdampen stond.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  { zin: 'Medewerker is vrijwillig opgenomen bij Parnassia.', klassen: ['behandeling'] },
  { zin: 'Blinde vlek in het profiel: digitale vaardigheden. Cursus Excel wordt aangeboden.', klassen: [] },
  {
    zin: 'Chauffeur is vorige week gedotterd na een hartinfarct, groot rijbewijs voorlopig niet te gebruiken.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Arbeidsdeskundige: eigen werk niet passend, ook niet passend te maken.', klassen: [] },
  { zin: 'Drie keer gerappeleerd bij de arbodienst, nog geen probleemanalyse ontvangen.', klassen: [] },
  {
    zin: 'Vangnetregeling geldt wegens ziekte na de bevalling, betaling loopt via UWV.',
    klassen: ['oorzaak', 'vangnet'],
  },
  {
    zin: 'Volgens de heer is hij doof geworden van het lawaai in de stansafdeling.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Zware bloedarmoede, krijgt ijzerinfusen op de dagbehandeling.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'De relatie met de klant is bekoeld. Hij wordt op een ander account gezet.', klassen: [] },
  { zin: 'De nieuwe roosters zijn een bittere pil voor het team maar onvermijdelijk.', klassen: [] },
  {
    zin: 'Volgens de regeling telt zwangerschapsverlof niet mee bij het berekenen van de 104 weken wachttijd.',
    klassen: [],
  },
  {
    zin: 'Volgens het team is er sprake van borderline, wat de samenwerking lastig maakt.',
    klassen: ['diagnose'],
  },
  { zin: 'Hij krijgt krampen in zijn kuiten tijdens de nachtritten.', klassen: ['klacht'] },
  {
    zin: 'Poli-assistent bij het Diakonessenhuis: afgewezen, te weinig ervaring met het roostersysteem.',
    klassen: [],
  },
  {
    zin: 'Huiselijk geweld speelt al langer; ze verblijft nu met de kinderen op een geheim adres.',
    klassen: ['oorzaak'],
  },
  { zin: 'Duidelijk verslag van de arboarts gekregen. Pva bijgesteld.', klassen: [] },
  { zin: 'Secretaresse chirurgie te Hoorn, 20 u, brief verstuurd 11/4.', klassen: [] },
  { zin: 'Stagiaire die hem zou vervangen heeft Pfeiffer.', klassen: ['derden'] },
  {
    zin: 'Haar ervaring met leerlingen met autisme op de cluster 4-school is een sterk punt in het cv.',
    klassen: [],
  },
  {
    zin: 'Er is bij hem thuis beslag gelegd op de inboedel en vanaf die week komt hij niet meer.',
    klassen: ['oorzaak'],
  },
  { zin: 'Bedrijfsarts stemt in met een trager opbouwschema, zie bijlage 3.', klassen: [] },
  { zin: 'De klachtenregeling van het re-integratiebureau is aan werknemer verstrekt.', klassen: [] },
  { zin: 'Bedrijfsongeval: is met zijn hand tussen de wals gekomen.', klassen: ['oorzaak'] },
  { zin: 'Zij wil omscholen tot pedicure en heeft een open dag bezocht.', klassen: [] },
  {
    zin: 'In de vacature voor begeleider woonzorg staat dat je cliënten met dementie helpt bij de maaltijd.',
    klassen: [],
  },
  { zin: 'Werkdruk binnen het team is besproken en er komt een extra kracht bij.', klassen: [] },
  { zin: 'Ze zit in de ondernemingsraad en wil dat werk blijven doen, max. 2 uur p/w.', klassen: [] },
  {
    zin: 'tia gehad in de kantine, met de ambulance naar de spoedeisende hulp',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Jeroen slaapt nog steeds maar drie uur per nacht en is overdag gesloopt.', klassen: ['klacht'] },
  {
    zin: 'Vader terminaal, medewerker wil zo veel mogelijk bij hem zijn en is daar volledig door in beslag genomen.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Q-koorts gekregen van de geitenhouderijen die hij voor ons inspecteerde.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Darmpoliepen verwijderd op 3-2, uitslag volgt.', klassen: ['diagnose', 'behandeling'] },
  { zin: 'Er is een zit-stabureau besteld, levering in week 34.', klassen: [] },
  {
    zin: 'De afdeling oncologie waar zij de roosters maakt, heeft per 1 maart een nieuwe teamleider.',
    klassen: [],
  },
  { zin: 'IVA-aanvraag: niet aan de orde volgens bedrijfsarts.', klassen: [] },
  { zin: 'Er is ons geen diagnose bekend en daar vragen wij ook niet naar.', klassen: [] },
  { zin: 'Vangnet van toepassing: nee.', klassen: [] },
  {
    zin: 'Belanghebbende was tot haar uitval werkzaam als verpleegkundige op een hartbewaking.',
    klassen: [],
  },
  {
    zin: 'De sollicitatie als doktersassistent bij huisartsenpraktijk Het Veer leverde een tweede gesprek op.',
    klassen: [],
  },
  {
    zin: 'Tijdens het gesprek begon ze meerdere keren te huilen en ze kon haar verhaal niet afmaken.',
    klassen: ['klacht'],
  },
  { zin: 'Mevr oogde vermoeid en had donkere kringen onder haar ogen.', klassen: ['klacht'] },
  { zin: 'Wij bieden een koptelefoon met ruisonderdrukking en een plek bij het raam aan.', klassen: [] },
  { zin: 'Nachtdiensten zijn uitgesloten tot nader bericht.', klassen: [] },
  { zin: 'Hoesten, koorts en keelpijn, over een paar dagen wel weer terug.', klassen: ['klacht'] },
  { zin: 'De begroting van het team heeft een zwakke rug, dus extra inhuur zit er niet in.', klassen: [] },
  { zin: 'De reorganisatie heeft geleid tot boventalligheid; zijn functie vervalt per 1 juli.', klassen: [] },
  { zin: 'Medewerker kreeg bij de gemeente Apeldoorn geen voet aan de grond.', klassen: [] },
  { zin: 'Haar handen trillen zo erg dat ze geen dienblad kan dragen.', klassen: ['klacht'] },
  {
    zin: 'Medewerkster heeft een kijkoperatie gehad en start maandag met een paar uur.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Suikerziekte speelt weer op, daardoor regelmatig afwezig in de vroege dienst.',
    klassen: ['diagnose'],
  },
  { zin: 'Er is acute behoefte aan een vervanger op groep 6.', klassen: [] },
  { zin: 'Na de knieoperatie in Nijmegen mocht hij acht weken niet traplopen.', klassen: ['behandeling'] },
  { zin: 'In ons personeelshandboek staat wie recht heeft op mantelzorg- en rouwverlof.', klassen: [] },
  {
    zin: 'Nierfalen, driemaal per week dialyse in het Radboud, dus alleen dinsdag en donderdag beschikbaar.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Dhr. Van der Breuk belde terug over het urenoverzicht.', klassen: [] },
  {
    zin: 'Overspannen geraakt door de onmogelijke werkdruk op onze afdeling, wij erkennen dat als werkgever.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Werknemer gevraagd navraag te doen bij het pijncentrum waar hij loopt, hoe lang dat nog doorgaat.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Mevrouw zorgt naast haar baan voor haar dementerende moeder en dat is haar boven het hoofd gegroeid.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Ze ziet een psychiater vanwege een eetstoornis.', klassen: ['diagnose', 'behandeling'] },
  { zin: 'In de functie van uitvaartverzorger begeleidt hij families na een overlijden.', klassen: [] },
  { zin: 'De pijnpunten in de planning zijn met de teamleider doorgenomen.', klassen: [] },
  {
    zin: 'Galblaas wort er in mei uitgehaald in het streekziekenhuis, wacht nu op een oproep.',
    klassen: ['behandeling'],
  },
  { zin: 'Als schuldhulpverlener ziet zij zes klanten op een dag, dat wordt voorlopig drie.', klassen: [] },
  { zin: 'Urenbeperking volgens verzekeringsarts: 6 uur per dag.', klassen: [] },
  {
    zin: 'Na de echtscheiding is zij met een psycholoog gaan praten. Dat helpt, en zij verwacht op korte termijn weer een ochtend per week op het secretariaat te kunnen draaien.',
    klassen: ['behandeling', 'oorzaak'],
  },
  { zin: 'Kunnen we de opbouw bespoedigen? Graag advies.', klassen: [] },
  {
    zin: 'De storing aan de verpakkingslijn verklaart waarom hij woensdag ander passend werk heeft gedaan.',
    klassen: [],
  },
  {
    zin: 'Auto-ongeluk in Duitsland tijdens de kerstvakantie, nog niet terug in Nederland.',
    klassen: ['oorzaak'],
  },
  { zin: 'Liesbreuk. Mag de komende weken geen kratten tillen in het magazijn.', klassen: ['diagnose'] },
  {
    zin: 'Medewerker kan nauwelijks uit zijn woorden komen en vergeet halverwege de zin wat hij wilde zeggen.',
    klassen: ['klacht'],
  },
  { zin: 'Bij medewerker is in het voorjaar MS vastgesteld.', klassen: ['diagnose'] },
  { zin: 'Vangnet: ja, ziek als gevolg van zwangerschap dus UWV betaalt.', klassen: ['oorzaak', 'vangnet'] },
  {
    zin: 'De kraanmachinist heeft epilepsie gekregen en is daarmee uitgesloten van de cabine.',
    klassen: ['diagnose'],
  },
  {
    zin: 'De medicijnkar moet door twee personen worden verplaatst, dus die taak vervalt voor haar.',
    klassen: [],
  },
  { zin: 'Onze koudwatervrees voor detachering is weg na het gesprek met de uitlener.', klassen: [] },
  { zin: 'Werkneemster is sinds 4 maart uitgevallen met een burn-out.', klassen: ['diagnose'] },
  {
    zin: 'Bij een skiongeluk in Oostenrijk gewond geraakt en ter plekke geopereerd; terugvlucht staat gepland op zaterdag.',
    klassen: ['behandeling', 'oorzaak'],
  },
  {
    zin: 'Operatie uitgesteld door personeelstekort bij het Catharina, geen nieuwe datum bekend.',
    klassen: ['behandeling'],
  },
  { zin: 'Hij kan taken uitvoeren zonder deadlines of productiepieken.', klassen: [] },
  {
    zin: 'Zoontje van vier ligt sinds zondag in het Sophia, medewerker is daarom niet inzetbaar op de brug.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Zij schrijft als redacteur van het personeelsblad een stuk over werkstress en burn-outpreventie, te doen vanuit huis.',
    klassen: [],
  },
  {
    zin: 'Mdw valt onder de compensatieregeling voor oudere werklozen, daarom is het vangnet van toepassing.',
    klassen: ['vangnet'],
  },
  {
    zin: 'Voor de trombose in zijn been slikt hij bloedverdunners, vandaar geen snijwerk in de keuken.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Handen boven schouderhoogte gebruiken: niet langer dan vijf minuten per uur.', klassen: [] },
  {
    zin: 'Binnendienst verkoop bij een leverancier van rolstoelen en scootmobielen lijkt passend, kennismaking 6 mei.',
    klassen: [],
  },
  { zin: 'Traplopen beperkt tot één verdieping, geen ladders of steigers.', klassen: [] },
  {
    zin: 'Er was sprake van een communicatiestoornis tussen arbodienst en salarisadministratie, nu opgelost.',
    klassen: [],
  },
  {
    zin: 'Aanrijding met de hoogwerker op locatie Almere (alleen blikschade aan de stelling) is afgehandeld en staat los van dit dossier.',
    klassen: [],
  },
  {
    zin: 'Vanwege opname in een afkickkliniek is de heer De Wit zes weken niet bereikbaar.',
    klassen: ['behandeling'],
  },
  {
    zin: 'De helft van het team is met vakantie, dus begeleiding op de werkvloer is er pas vanaf 21 augustus.',
    klassen: [],
  },
  {
    zin: 'Open sollicitaties gestuurd naar opticien Pearle en hoorzorgketen Beter Horen, beide voor een winkelfunctie.',
    klassen: [],
  },
  { zin: 'Er zijn geen benutbare mogelijkheden tot de volgende herbeoordeling.', klassen: [] },
  { zin: 'Loonsanctie voorkomen is ons doel.', klassen: [] },
  {
    zin: 'I.v.m. revalidatietraject bij Heliomare op ma/wo/vr zijn de re-integratie-uren op di en do gezet.',
    klassen: ['behandeling'],
  },
  { zin: 'De verzuimduur bedraagt inmiddels 61 weken.', klassen: [] },
  {
    zin: 'Wn heeft flinke schulden en zit sinds kort in de schuldsanering, dat speelt mee in het verzuim.',
    klassen: ['oorzaak'],
  },
  { zin: "Aangemeld voor het UWV-webinar 'Omgaan met verlies van werk'.", klassen: [] },
  {
    zin: 'Na de fusie van beide scholen bloedt de afdeling leeg, passende functies zijn schaars.',
    klassen: [],
  },
  { zin: 'Endometriose - maandelijks een paar dagen uitval.', klassen: ['diagnose'] },
  {
    zin: 'Asielprocedure van zijn gezin sleept zich voort en er is al weken geen contact; zijn hoofd staat niet naar de productie.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'slaapapneu, test nu een masker via de longarts', klassen: ['diagnose', 'behandeling'] },
  {
    zin: 'Zijn echtgenote wordt bestraald en kan niet rijden; hij brengt haar iedere dag naar Eindhoven.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Wn. heeft afgesproken op maandag, woensdag en vrijdag 2 uur te starten met facturen coderen.',
    klassen: [],
  },
  { zin: 'De breuk met de oude werkwijze is even wennen, maar is positief ontvangen.', klassen: [] },
  {
    zin: 'Dhr. heeft een dubbele hernea en wordt volgende maand in het Elkerliek geopereerd.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Contact geweest met wn. Inhoudelijk niet over de reden van verzuim gesproken i.v.m. privacy.',
    klassen: [],
  },
  { zin: 'Hij ligt nog op de intensive care, contact loopt via de familie.', klassen: ['behandeling'] },
  {
    zin: 'Opdrachtgever heeft nog schulden bij ons openstaan en daarom is de proefplaatsing daar niet verlengd.',
    klassen: [],
  },
  {
    zin: 'Kinderen uit huis geplaatst in april, sindsdien zit zij ziek thuis.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Schouder aan schouder hebben HR en afdeling gewerkt aan deze detachering.', klassen: [] },
  { zin: 'afspraak verzet want hij moest die ochtend naar de cardioloog', klassen: ['behandeling'] },
  { zin: 'Wn bouwt op met twee uur per week, conform advies bedrijfarts.', klassen: [] },
  { zin: 'Het bezwaar tegen de loonsanctie wordt behandeld door mr. Scholten.', klassen: [] },
  { zin: 'Brief verzonden naar Stichting Kanker in Beeld, functie officemanager.', klassen: [] },
  {
    zin: 'Functie van planner is moeilijk in te vullen; de spanning op de arbeidsmarkt loopt verder op.',
    klassen: [],
  },
  { zin: 'Donderdag mri, daarna weten we meer over een eventuele opbouw.', klassen: ['behandeling'] },
  {
    zin: 'Betrokkene is in haar eigen huis overvallen en is sindsdien niet meer in de winkel geweest.',
    klassen: ['oorzaak'],
  },
  { zin: 'Werkgeefster is een tandartspraktijk met elf medewerkers.', klassen: [] },
  {
    zin: 'De brand in haar woning heeft er flink ingehakt, ze woont tijdelijk in een hotel.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Werkneemster kampt met fibromialgie en vraagt om kortere diensten in de linnenkamer.',
    klassen: ['diagnose'],
  },
  { zin: 'Begeleiding loopt conform advies bedrijfsarts en wordt daar gemonitord.', klassen: [] },
  { zin: 'Moet nog een paar weken antibiotica via het infuus krijgen.', klassen: ['behandeling'] },
  {
    zin: 'Hij wordt al maanden gestalkt door een ex en heeft daar aangifte van gedaan.',
    klassen: ['oorzaak'],
  },
  { zin: 'Vervoersvoorziening aangevraagd bij UWV, beslissing verwacht in wk 9.', klassen: [] },
  {
    zin: 'Omdat de depressie boven de Noordzee voor windkracht 10 zorgde, lag het kraanwerk twee dagen stil.',
    klassen: [],
  },
  {
    zin: 'Na een positieve hiv-test is medewerker gestart met remmers.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Werkzaamheden in de operatiekamer vervallen, zij helpt tijdelijk bij de inkoop van instrumenten.',
    klassen: [],
  },
  {
    zin: 'Migraine met aura, ziet dan vlekken en moet in het donker liggen.',
    klassen: ['diagnose', 'klacht'],
  },
  {
    zin: 'No-risk loopt nog twee jaar omdat hij met een gehoorstoornis vanuit de Participatiewet bij ons instroomde.',
    klassen: ['diagnose', 'vangnet'],
  },
  { zin: 'Gaf aan steeds te moeten overgeven.', klassen: ['klacht'] },
  {
    zin: 'Bij het verhelpen van de kinderziektes in het nieuwe roosterprogramma kan hij goed helpen, twee ochtenden vanuit huis.',
    klassen: [],
  },
  { zin: 'Tillen tot vijf kilo is mogelijk, incidenteel tien.', klassen: [] },
  {
    zin: 'Hij is op de snelweg van achteren aangereden en sindsdien niet meer op de bouwplaats verschenen.',
    klassen: ['oorzaak'],
  },
  { zin: 'Heftruck defekt, proefplaatsing begint nu een dag later.', klassen: [] },
  {
    zin: 'Jongen van de receptie heeft corona en heeft waarschijnlijk twee anderen van het team aangestoken.',
    klassen: ['derden'],
  },
  {
    zin: 'Frozen shoulder, krijgt een injectie van de huisarts als het oefenen niet helpt.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'De nieuwe plek op de afdeling vergunningen bevalt haar uitstekend.', klassen: [] },
  {
    zin: 'Mevrouw heeft een netwerkgesprek gevoerd met de eigenaar van fysiotherapiepraktijk De Brug, waar men een baliemedewerker zoekt.',
    klassen: [],
  },
  { zin: 'Werknemer kwam in het weekend ten val met de mountainbike.', klassen: ['oorzaak'] },
  { zin: 'Een strikte scheiding tussen spoor 1 en spoor 2 is hier niet zinvol.', klassen: [] },
  { zin: 'Werkgever vraagt deskundigenoordeel aan over de reintegratie-inspanningen.', klassen: [] },
  {
    zin: 'Zijn dochter is van school gestuurd en weggelopen, hij heeft zijn hoofd niet bij het werk.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Werknemer is chauffeur op een ambulance en komt voorlopig op de meldkamer te zitten.',
    klassen: [],
  },
  {
    zin: 'Broertje is door zelfdoding om het leven gekomen, we laten hem even met rust.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Gereageerd op grondwerktuigkundige traumahelikopter, brief in bijlage.', klassen: [] },
  {
    zin: 'Na het verlies van hun pasgeboren kindje krijgt de heer rouwtherapie. Voorlopig nemen Kees en Fatima zijn ritten over.',
    klassen: ['behandeling', 'oorzaak', 'derden'],
  },
  { zin: 'Hij is duizelig als hij op de steiger staat.', klassen: ['klacht'] },
  {
    zin: 'De boswachter heeft tijdens het werk een teek gehad en daar de ziekte van Lyme aan overgehouden.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Krijgt vanaf week 12 thuiszorg om de verbanden te wisselen.', klassen: ['behandeling'] },
  {
    zin: 'Sinds het overlijden van haar partner in november lukt het haar niet om voor de klas te staan.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Beroepsziekte gemeld bij het NCvB: schildersziekte (OPS).',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Zijn code 95 is verlopen, hij regelt nascholing voor hij solliciteert bij transportbedrijven.',
    klassen: [],
  },
  {
    zin: 'Medewerker zit in voorlopige hechtenis en heeft zich vanuit de cel ziek gemeld.',
    klassen: ['oorzaak'],
  },
  { zin: 'gesproken over terugkeer in eigen werk, volgende evaluatie over 6 wk', klassen: [] },
  {
    zin: 'Ze is mantelzorger voor haar gehandicapte broer en zegt dat het niet meer te combineren valt.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Tijdelijk geen klantcontact; wel backoffice.', klassen: [] },
  { zin: 'Huidige functie: apothekersassistente bij BENU, 24 uur.', klassen: [] },
  {
    zin: 'De vrachtwagen stond met een gebroken as langs de A67, gesprek verschoven naar vrijdag.',
    klassen: [],
  },
  { zin: 'Mevrouw wenst geen contact via WhatsApp, uitsluitend per e-mail.', klassen: [] },
  { zin: 'gebeld met wn, hij komt dondrdag een kop koffie drinken op de zaak', klassen: [] },
  {
    zin: 'Hij raakt in paniek zodra hij de parkeerplaats van het distributiecentrum oprijdt.',
    klassen: ['klacht'],
  },
  { zin: 'No-riskpolis: ja, bewijsstuk zit bij salarisadministratie.', klassen: [] },
  { zin: 'Beroepsmatig rijden is tijdelijk niet toegestaan volgens de bedrijfsarts.', klassen: [] },
  { zin: 'Zijn enkel is op twee plekken gebroken.', klassen: ['diagnose'] },
  {
    zin: 'De fysio komt twee keer in de week bij hem aan huis, in overleg houden we die uren vrij in het rooster.',
    klassen: ['behandeling'],
  },
  { zin: 'Cursus BHV herhaling afgerond, inclusief het onderdeel eerste hulp bij brandwonden.', klassen: [] },
  { zin: 'Afspraak bij de gemeente op dinsdag over de loonkostensubsidie.', klassen: [] },
  {
    zin: 'Woont na de breuk met haar vriend tijdelijk in een vakantiehuisje en is vooral bezig met woonruimte zoeken.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Wegens bijwerkingen van de nieuwe medicijne is de opbouw twee weken stilgezet.',
    klassen: ['behandeling'],
  },
  { zin: 'Behandelend ambtenaar is mevrouw Out, doorkiesnummer in de bijlage.', klassen: [] },
  { zin: 'Zoekprofiel: conciërge, receptionist, medewerker postkamer. Geen fysiek zwaar werk.', klassen: [] },
  {
    zin: 'Medewerkster klaagt over tintelende vingers zodra zij langer dan een kwartier scant.',
    klassen: ['klacht'],
  },
  { zin: 'Postnatale depressie na de geboorte van de tweeling.', klassen: ['diagnose', 'oorzaak'] },
  { zin: 'Casemanager is mevrouw S. Griep, bereikbaar op werkdagen tot 15 uur.', klassen: [] },
  {
    zin: 'Proefplaatsing bij de dierenarts in Heerde als assistent aan de balie is met een maand verlengd.',
    klassen: [],
  },
  { zin: 'Geen medische informatie opgenomen in dit verslag.', klassen: [] },
  { zin: 'Beginnende dementie, vermoed ik als leidinggevende; hij is 63.', klassen: ['diagnose'] },
  {
    zin: 'De vrouw van de directeur heeft borstkanker, daarom is het driegesprek uitgesteld.',
    klassen: ['derden'],
  },
  {
    zin: 'Tussen werknemer en leidinggevende bestaat een arbeidsconflict; mediation start op 9 oktober.',
    klassen: [],
  },
  { zin: 'Gedurende de re-integratie geldt: geen piketdiensten, geen crisisopvang.', klassen: [] },
  {
    zin: 'De behandelaar van Altrecht raadt aan om voorlopig geen contact met de klanten te hebben.',
    klassen: ['behandeling'],
  },
  { zin: 'Er wordt gezocht naar werk zonder persoonlijk risico, dus geen draaiende machines.', klassen: [] },
  {
    zin: 'De directie is nogal allergisch voor papierwerk, dus graag alles digitaal aanleveren.',
    klassen: [],
  },
  {
    zin: 'Na overleg met de vakbond is besloten dat de toeslag voor onregelmatige diensten gedurende de opbouw doorloopt. Dit wordt in het volgende loonoverzicht verwerkt.',
    klassen: [],
  },
  { zin: 'Klachten: rugpijn, uitstraling naar het been.', klassen: ['klacht'] },
  {
    zin: "Jicht in de grote teen, zo'n aanval duurt bij hem meestal een dag of vijf.",
    klassen: ['diagnose'],
  },
  { zin: "Training 'Gezond tillen en bukken' gevolgd met de hele ploeg.", klassen: [] },
  { zin: 'Afspraken: 1) start 8-1 2) evaluatie 22-1 3) opbouw + 2 u.', klassen: [] },
  {
    zin: 'Dit is een hoofdpijndossier voor de afdeling geworden: derde casemanager in een jaar.',
    klassen: [],
  },
  {
    zin: 'Ze gebruikt momenteel antidepressiva en mag daarom geen bedrijfsauto rijden.',
    klassen: ['behandeling'],
  },
  { zin: 'In de kantine hangt nu een AED, de BHV-ploeg is geinstrueerd.', klassen: [] },
  {
    zin: 'Gokschulden, loonbeslag sinds mei. Volgens de ploegchef is dat de ware reden.',
    klassen: ['oorzaak'],
  },
  { zin: 'Kantoor is verhuisd, nieuwe ingang is aan de Parallelweg.', klassen: [] },
  {
    zin: 'De onderwijsassistent is bekend met een bipolaire stoornis en zit nu in een slechte periode.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Onderuit geschopt tijdens een potje zaalvoetbal met vrienden, meer moet je er niet achter zoeken.',
    klassen: ['oorzaak'],
  },
  { zin: 'Werkt nu 3x4 uur als gastvrouw bij GGZ-instelling Dimence, detachering tot 1 mei.', klassen: [] },
  {
    zin: 'Mw. is in blijde verwachting en meldt zich daarom steeds korte periodes ziek.',
    klassen: ['oorzaak'],
  },
  { zin: 'De juf is zwaar depresief.', klassen: ['diagnose'] },
  { zin: 'Was slachtoffer van de steekpartij op het station.', klassen: ['oorzaak'] },
  {
    zin: 'Vrijwilligerswerk als gastheer in een hospice, twee dagdelen; telt mee als opbouw van arbeidsritme.',
    klassen: [],
  },
  {
    zin: 'De bedrijfsarts acht werknemer belastbaar voor werk met een vaste structuur en zonder conflicthantering. Wij hebben dit vertaald naar een takenpakket op de debiteurenadministratie, te beginnen met drie ochtenden van twee uur.',
    klassen: [],
  },
  { zin: 'Is in transitie van man naar vrouw, dit speelt op de achtergrond mee.', klassen: ['oorzaak'] },
  {
    zin: 'Zij geeft gastlessen over orgaandonatie voor de stichting waar zij nu een werkervaringsplaats heeft.',
    klassen: [],
  },
  { zin: 'Er is een energetische beperking aangenomen, max. 4 uur per dag en 20 uur per week.', klassen: [] },
  { zin: 'wn vindt het tempo van het 2e spoor te hoog, wordt aangepast', klassen: [] },
  { zin: 'Het contract eindigt op 30 november van rechtswege; UWV neemt de begeleiding over.', klassen: [] },
  {
    zin: 'Er loopt een strafzaak tegen haar stiefvader wegens misbruik van vroeger en dat heeft bij haar alles naar boven gehaald.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Diëtist is ingeschakeld via de praktijkondersteuner van haar dokter.', klassen: ['behandeling'] },
  { zin: 'De heer Çelik heeft zijn visie op het plan gegeven en is akkoord.', klassen: [] },
  { zin: 'Nekhernia uitgesloten, het blijkt artrose in de wervels.', klassen: ['diagnose'] },
  {
    zin: 'Volgens mw. heeft ze het aan de chloordampen in ons zwembad te danken dat ze niet meer kan.',
    klassen: ['beroepsziekte'],
  },
  { zin: 'Behandeling van de aanvraag voor de voorziening duurt bij UWV acht weken.', klassen: [] },
  {
    zin: 'De besluitvorming op het hoofdkantoor is al maanden verlamd, dus over de herplaatsing weten we nog niks.',
    klassen: [],
  },
  { zin: 'Donderdag niet gebeld vanwege mijn eigen studiedag.', klassen: [] },
  { zin: 'Volgens de FML van 12 juni is een prikkelarme werkplek noodzakelijk.', klassen: [] },
  { zin: 'De werkplek is beoordeeld door een ergonoom, bureaustoel is vervangen.', klassen: [] },
  { zin: 'Bedrijfsarts drs. M. Pijnenburg stuurt de terugkoppeling na.', klassen: [] },
  { zin: 'Bij afwijken van het advies is een toelichting verplicht. Wij wijken niet af.', klassen: [] },
  { zin: 'Heeft nog acht sessies bij de haptonoom te goed.', klassen: ['behandeling'] },
  {
    zin: 'Reactie ontvangen van Alzheimer Nederland: functie donateursadministratie reeds vervuld.',
    klassen: [],
  },
  { zin: 'De huisarts heeft haar doorgestuurd naar de neuroloog.', klassen: ['behandeling'] },
  {
    zin: 'Ziektewetuitkering aangevraagd i.v.m. het afstaan van een nier aan haar broer.',
    klassen: ['oorzaak', 'vangnet', 'derden'],
  },
  {
    zin: 'Gebroken diensten zijn in de horeca gebruikelijk, maar worden voorlopig niet ingepland.',
    klassen: [],
  },
  {
    zin: 'Ongewenst kinderloos, volgt nu een ivf-traject en kan op prikdagen niet om zeven uur beginnen.',
    klassen: ['behandeling', 'oorzaak'],
  },
  {
    zin: 'Medewerkster vertelt dat ze niets onthoudt, de namen van haar eigen leerlingen zelfs niet.',
    klassen: ['klacht'],
  },
  { zin: 'Tijdens het stappen in elkaar geslagen, politie doet onderzoek.', klassen: ['oorzaak'] },
  {
    zin: 'Door de chemo is ze vaak misselijk, maar zij wil graag betrokken blijven bij het team salarisadministratie en komt iedere tweede woensdag even langs.',
    klassen: ['klacht', 'behandeling'],
  },
  {
    zin: 'Heeft een maagverkleining ondergaan en eet kleine porties, vaker pauze toestaan.',
    klassen: ['behandeling'],
  },
  { zin: 'De offerte voor het arbeidsdeskundig onderzoek lag bij inkoop te slapen.', klassen: [] },
  { zin: 'Komende maandag controle bij de ortopeed.', klassen: ['behandeling'] },
  { zin: 'Functie: GZ-psycholoog in een jeugdzorginstelling, 32 uur, vast dienstverband.', klassen: [] },
  {
    zin: 'burnout is volgens werknemer het gevolg van het pesten door de vorige teamleider',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Ziekte van Crohn; bij een opvlamming is zij direct drie weken uit de running.',
    klassen: ['diagnose'],
  },
  { zin: 'Operator kan bij storingen niet worden opgeroepen.', klassen: [] },
  {
    zin: 'Zij herstelt van een borstkankeroperatie, bestralingen starten na de zomervakantie.',
    klassen: ['diagnose', 'behandeling'],
  },
  { zin: 'Wij ontvangen ziekengeld van UWV aangezien zij een Wajong-verleden heeft.', klassen: ['vangnet'] },
  { zin: 'Is kortademig na één trap, zo vertelde hij aan de telefoon.', klassen: ['klacht'] },
  { zin: 'Medewerker is op de hoogte gesteld van zijn rechten en plichten rond ziekmelding.', klassen: [] },
  {
    zin: 'Krijgt nu om de drie weken een chemokuur, planning gesprekken daarop aanpassen.',
    klassen: ['behandeling'],
  },
  {
    zin: 'Bedrijfsarts heeft het als werkgerelateerde aandoening geregistreerd; het tillen van bewoners zonder hulpmiddelen is de boosdoener.',
    klassen: ['beroepsziekte'],
  },
  {
    zin: 'Let op: teamleider Ilse is zelf net terug na een miskraam, bespreek dit onderwerp voorzichtig.',
    klassen: ['derden'],
  },
  { zin: 'Wn heeft een klacht ingediend over de bejegening door de arbodienst.', klassen: [] },
  {
    zin: "Door haar reuma heeft ze 's ochtends stijve handen en lukt het typen pas na elven.",
    klassen: ['diagnose', 'klacht'],
  },
  { zin: 'Medewerkster reist met het ov, reistijd is max. 45 min enkele reis.', klassen: [] },
  { zin: 'Vaste plek in plaats van flexplek, omdat weinig prikkels als voorwaarde is gesteld.', klassen: [] },
  {
    zin: 'In verband met staar worden beide ogen in september gedaan, daarna kan zij weer achter het beeldscherm.',
    klassen: ['diagnose', 'behandeling'],
  },
  {
    zin: 'Slechtziend geworden door glaucoom, werken met vergroting op het scherm wordt uitgeprobeerd.',
    klassen: ['diagnose'],
  },
  {
    zin: 'Zijn vriendin heeft hem in maart de deur uitgezet en hij woont nu noodgedwongen in zijn auto, daar is het mee begonnen.',
    klassen: ['oorzaak'],
  },
  {
    zin: "Zo'n werkervaringsplek is een pleister op de wonde zolang er geen passende vacature is.",
    klassen: [],
  },
  {
    zin: 'Wij hebben het oude systeem ten grave gedragen en starten met digitale urenbriefjes.',
    klassen: [],
  },
  { zin: 'whiplash door een kop-staartbotsing, alweer de tweede keer', klassen: ['diagnose', 'oorzaak'] },
  {
    zin: 'In afwachting van intake bij de psygoloog; wachttijd bedraagt circa veertien weken.',
    klassen: ['behandeling'],
  },
  { zin: 'Van de trap gevallen op zolder en daarbij haar pols gebroken.', klassen: ['diagnose', 'oorzaak'] },
  { zin: 'De vitaliteitsworkshop was voor iedereen op de vestiging toegankelijk.', klassen: [] },
  { zin: 'Longcovid, geen zicht op een einddatum.', klassen: ['diagnose'] },
  { zin: 'Met chirurgische precisie heeft hij het tekeningenarchief op orde gebracht.', klassen: [] },
  { zin: 'Het budget voor het tweede spoor is uitgeput.', klassen: [] },
  {
    zin: 'No-riskpolis is van toepassing omdat medewerker vanwege zijn handicap in het doelgroepregister staat.',
    klassen: ['vangnet'],
  },
  {
    zin: 'Staan en lopen komt tijdens vrijwel de gehele dienst voor, derhalve is de functie niet passend.',
    klassen: [],
  },
  {
    zin: "Ze hoort een constante piep in haar linkeroor en vindt de drukte bij de kassa's daardoor te veel.",
    klassen: ['klacht'],
  },
  { zin: 'Vermoedelijk PTSS, heeft de leidinggevende via via gehoord.', klassen: ['diagnose'] },
  { zin: 'Belastbaarheid is sinds de vorige evaluatie toegenomen.', klassen: [] },
  { zin: 'Sleutelbeenbreuk bij de schilder, linkerkant.', klassen: ['diagnose'] },
  {
    zin: 'De oorzaak van het verzuim is bij werkgever niet bekend en wordt ook niet uitgevraagd.',
    klassen: [],
  },
];
