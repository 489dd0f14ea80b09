import type { Klasse } from '../../../src/feiten/privacy/klassen.ts';

// Ontwikkelset c: zinnen over nieuwe voorvallen, geschreven voordat de lijsten ervoor werden aangepast; de eerste 120
// voor de eerste meting, de andere daarna.
export const ZINNEN_DEV_C: readonly { readonly zin: string; readonly klassen: readonly Klasse[] }[] = [
  {
    zin: 'Haar man heeft haar na twintig jaar ingeruild voor een ander en ze staat er nu alleen voor met drie kinderen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Hij moet volgende week voorkomen wegens het rijden met drank op en slaapt daar niet van.',
    klassen: ['oorzaak', 'klacht'],
  },
  {
    zin: 'De verhuurder wil haar eruit hebben, ze is de hele dag bezig met instanties bellen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Zijn zoon van zestien is al drie keer opgepakt voor winkeldiefstal, dat houdt het hele gezin bezig.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Werkneemster rijdt elke avond naar Groningen om voor haar moeder te koken en haar naar bed te brengen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Thuis is het niet veilig, zij logeert met de kinderen op een adres dat wij niet mogen weten.',
    klassen: ['oorzaak'],
  },
  { zin: 'Zat achterop de scooter van een vriend toen die onderuit ging in de regen.', klassen: ['oorzaak'] },
  {
    zin: 'Sinds het Openbaar Ministerie hem vervolgt, is hij met zijn hoofd niet bij de sollicitaties.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'mdw heeft in casino bijna heel zijn spaargeld verspeeld, vrouw weet het nog niet',
    klassen: ['oorzaak'],
  },
  {
    zin: 'De hond met wie ze twaalf jaar alleen woonde is vrijdag ingeslapen, ze is ontroostbaar.',
    klassen: ['oorzaak', 'klacht'],
  },
  {
    zin: 'Hij vertelde dat zijn dochter geen contact meer met hem wil en dat hem dat sloopt.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Tijdens het vervangen van de dakpannen op zijn eigen schuur is hij drie meter naar beneden gekomen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Haar ouders in Turkije zitten na de beving nog altijd in een tent; zij vliegt er elke maand heen.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Vader kan sinds zijn beroerte niet meer alleen zijn en werknemer is de enige in de buurt.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Er is beslag gelegd op de boedel en de stroom is afgesneden, hij schaamt zich kapot.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Zij is op straat door een groep jongens klemgezet en van haar telefoon beroofd.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'De adoptie waar zij en haar man zes jaar op wachtten is op het laatste moment afgeketst.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Na dertien weken ging het weer mis, het is al de derde keer dat ze een vruchtje verliest.',
    klassen: ['oorzaak'],
  },
  { zin: 'Woont sinds de brand in haar flat met twee tieners op een vakantiepark.', klassen: ['oorzaak'] },
  {
    zin: 'Hij heeft de voogdij over zijn neefjes gekregen en moet opeens een gezin runnen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'De kerstdagen zonder haar tweelingzus vielen zwaar; voor de opbouw nemen we twee weken extra.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Zijn vrouw is weer opgenomen op de gesloten afdeling, dus hij brengt en haalt de kinderen zelf.',
    klassen: ['oorzaak', 'derden'],
  },
  {
    zin: 'Medewerker is bij een steekpartij in de kroeg tussenbeide gekomen en zelf geraakt.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Ze wacht op de uitspraak van de kinderrechter over waar haar zoontje mag wonen.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Is met zijn mountainbike in de Ardennen over de kop geslagen: pols op twee plaatsen gebroken.',
    klassen: ['oorzaak', 'diagnose'],
  },
  {
    zin: 'Ligt in de clinch met zijn broers over de erfenis van het ouderlijk huis, dat put hem uit.',
    klassen: ['oorzaak'],
  },
  {
    zin: 'Haar schoonzus is vorige week onverwacht weggevallen, donderdag is het afscheid.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Hij drinkt sinds de zomer een fles wijn per avond, geeft hij zelf toe.', klassen: ['klacht'] },
  {
    zin: 'Sinds de bevrijding van zijn land uit elkaar viel, hoort hij niets meer van zijn familie in Aleppo.',
    klassen: ['oorzaak', 'derden'],
  },
  { zin: 'Haar vriend zit vast en zij staat alleen voor de huur.', klassen: ['oorzaak', 'derden'] },
  {
    zin: 'Bij het zwembad is hij op de natte tegels onderuit gegleden, stuitje gekneusd.',
    klassen: ['oorzaak', 'diagnose'],
  },
  { zin: 'De ex staat steeds voor de deur te schreeuwen en de politie doet niks.', klassen: ['oorzaak'] },
  {
    zin: 'Werkneemster durft na die nacht met de inbrekers niet meer alleen thuis te zijn.',
    klassen: ['oorzaak', 'klacht'],
  },
  { zin: 'Ze kwam de eerste week haar bed niet uit en at bijna niets.', klassen: ['klacht'] },
  {
    zin: 'Bij het bespreken van het rooster schoot hij vol en moest hij even naar buiten.',
    klassen: ['klacht'],
  },
  { zin: 'Heeft een kort lontje gekregen, ook thuis, en herkent zichzelf niet meer.', klassen: ['klacht'] },
  {
    zin: 'Kan na een uur achter de computer niet meer uit haar ogen kijken en krijgt dan barstende koppijn.',
    klassen: ['klacht'],
  },
  {
    zin: 'Als hij de trap op loopt hijgt hij als een paard en moet hij halverwege stilstaan.',
    klassen: ['klacht'],
  },
  { zin: 'Durft de snelweg niet meer op, krijgt het dan benauwd en gaat zweten.', klassen: ['klacht'] },
  { zin: 'Zijn knie wordt dik zodra hij langer dan een halfuur op de been is.', klassen: ['klacht'] },
  { zin: 'Ze ligt hele nachten te malen en is overdag een wrak.', klassen: ['klacht'] },
  { zin: 'wn zegt dat hij er doorheen zit en geen mensen meer kan verdragen', klassen: ['klacht'] },
  {
    zin: 'Handen slapen als ze het stuur vasthoudt, laat spullen uit haar vingers vallen.',
    klassen: ['klacht'],
  },
  { zin: 'Volgens de collega’s zat ze vorige week nog te snikken in de kleedkamer.', klassen: ['klacht'] },
  {
    zin: 'Hij moet van de fabriekslucht voortdurend niezen en zijn ogen tranen de hele dienst.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Haar schouders zijn kapot door vijftien jaar bedden opmaken in ons hotel.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'De artrose in zijn duimen komt volgens de handarts van het stucen.',
    klassen: ['diagnose', 'beroepsziekte', 'behandeling'],
  },
  {
    zin: 'Onze timmerman is doof geworden van de machines in hal 4.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Ze houdt ons verantwoordelijk voor haar burn-out: drie mensen weg en alles kwam op haar bord.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  {
    zin: 'Huiduitslag begon toen we overstapten op het nieuwe ontvettingsmiddel, daarvoor had hij nergens last van.',
    klassen: ['klacht', 'beroepsziekte'],
  },
  {
    zin: 'Zonder de valpartij op onze laadkuil had hij nu geen rug vol schroeven gehad.',
    klassen: ['oorzaak', 'behandeling'],
  },
  {
    zin: 'Hij heeft zijn PTSS opgelopen bij de ambulancedienst, dat staat voor hem vast.',
    klassen: ['diagnose', 'beroepsziekte'],
  },
  { zin: 'Dinsdag krijgt ze de foto van haar heup te zien bij de orthopeed.', klassen: ['behandeling'] },
  {
    zin: 'Staat op de lijst voor een nieuwe hartklep, dat kan elk moment zijn.',
    klassen: ['behandeling', 'diagnose'],
  },
  {
    zin: 'Loopt al vijf maanden bij een psychotherapeut in Zwolle, elke woensdag om tien uur.',
    klassen: ['behandeling'],
  },
  { zin: 'De wond wordt om de dag verbonden door de thuiszorg.', klassen: ['behandeling', 'klacht'] },
  { zin: 'Slikt sinds kort pilletjes om rustig te blijven.', klassen: ['behandeling'] },
  {
    zin: 'Er zit een knobbeltje in haar borst, vrijdag wordt er een hapje uit genomen.',
    klassen: ['klacht', 'behandeling'],
  },
  { zin: 'De collega die haar inwerkt is zelf net terug van een maagverkleining.', klassen: ['derden'] },
  {
    zin: 'Ziekmelding valt onder vangnet omdat zij een donornier heeft afgestaan.',
    klassen: ['vangnet', 'behandeling'],
  },
  { zin: 'Zijn vrouw werkt bij dezelfde vestiging en neemt de post voor hem mee.', klassen: [] },
  { zin: 'Met zijn partner besproken op welk telefoonnummer wij hem het best kunnen bereiken.', klassen: [] },
  { zin: 'Werkneemster begeleidt in haar functie kinderen van gescheiden ouders.', klassen: [] },
  { zin: 'De scheiding van de goederenstromen in het magazijn is per 1 mei ingevoerd.', klassen: [] },
  {
    zin: 'Onze relatie met de grootste klant is stukgelopen, waardoor er minder passend werk is.',
    klassen: [],
  },
  {
    zin: 'Vacature voor toezichthouder in een huis van bewaring te Dordrecht; reactie voor vrijdag.',
    klassen: [],
  },
  { zin: 'De rechtbank zoekt een medewerker griffie, dat sluit aan bij zijn mbo-diploma.', klassen: [] },
  { zin: 'Politie en brandweer zijn uitgenodigd voor de open dag van de banenmarkt.', klassen: [] },
  {
    zin: 'In verband met de verhuizing van de klantenservice naar Breda is het gesprek online.',
    klassen: [],
  },
  {
    zin: 'De deurwaarder is een van onze opdrachtgevers; zij doet de administratie van exploten.',
    klassen: [],
  },
  { zin: 'Hij solliciteerde bij een uitvaartonderneming als chauffeur van de rouwauto.', klassen: [] },
  { zin: 'Het botst tussen werknemer en de nieuwe teamleider, mediation is voorgesteld.', klassen: [] },
  { zin: 'De opleiding tot rouwbegeleider kost te veel en wordt niet vergoed.', klassen: [] },
  { zin: 'Moederbedrijf heeft de vacaturestop verlengd tot het eind van het jaar.', klassen: [] },
  { zin: 'Dochteronderneming in Venlo heeft twee lichte inpakfuncties.', klassen: [] },
  { zin: 'De oudste medewerker van de afdeling werkt hem in op de nieuwe kassa.', klassen: [] },
  {
    zin: 'Zij zorgt voor de planning en voor de communicatie met de ouders van onze leerlingen.',
    klassen: [],
  },
  { zin: 'Kinderdagverblijf Het Nest biedt een proefplaatsing van acht weken aan.', klassen: [] },
  { zin: 'Werkgever heeft brandoefening gepland tijdens zijn halve dag.', klassen: [] },
  { zin: 'Door een ongeluk op de A2 was hij een kwartier te laat voor de evaluatie.', klassen: [] },
  { zin: 'De deadline valt in de vakantie, daarom is de evaluatie een week vervroegd.', klassen: [] },
  { zin: 'Het project is een zorgenkind maar loopt nu beter dan in het eerste kwartaal.', klassen: [] },
  { zin: 'Hij kwam op de fiets naar kantoor en bleef de afgesproken drie uur.', klassen: [] },
  { zin: 'Zij werkt thuis aan de vertaalopdrachten, twee blokken van een uur.', klassen: [] },
  { zin: 'Werknemer ging akkoord met thuiswerken op dinsdag en donderdag.', klassen: [] },
  { zin: 'De jeugdzorginstelling zoekt een administratief medewerker voor twaalf uur.', klassen: [] },
  {
    zin: 'Schuldhulpverleners in opleiding krijgen bij deze gemeente een contract van een jaar.',
    klassen: [],
  },
  { zin: 'De afdeling heeft veel te verduren gehad door de fusie en is onderbezet.', klassen: [] },
  { zin: 'De stal is afgebrand en daarom is er tot het voorjaar geen werk met de dieren.', klassen: [] },
  { zin: 'Overval op de drogist: alle filialen van de keten krijgen een extra training.', klassen: [] },
  { zin: 'De spierballen van de vakbond waren nodig om de cao rond te krijgen.', klassen: [] },
  { zin: 'Blijft hangen in de tweede ronde; de recruiter vond de motivatie sterk.', klassen: [] },
  { zin: 'Ze trilt van enthousiasme over de stage bij de drukkerij.', klassen: [] },
  { zin: 'De jobcoach en zij zitten op één lijn over het zoekprofiel.', klassen: [] },
  { zin: 'Hij is geraakt door de kaart van het team en komt vrijdag koffie drinken.', klassen: [] },
  { zin: 'Zware dozen worden door een collega uit het rek gehaald, staand werk max twee uur.', klassen: [] },
  { zin: 'Kan vier uur per dag werken, zonder nachtdiensten en zonder direct klantcontact.', klassen: [] },
  {
    zin: 'In het functieprofiel staat dat de begeleider omgaat met agressie en verslaving van bewoners.',
    klassen: [],
  },
  { zin: 'De gemeente vergoedt de kosten van de kinderopvang bij een proefplaatsing.', klassen: [] },
  { zin: 'Klant is overleden, de opdracht voor de boekhouding vervalt per direct.', klassen: [] },
  { zin: 'Zit niet lekker in deze functie en wil kijken naar iets met meer zelfstandigheid.', klassen: [] },
  { zin: 'Het huwelijk tussen de twee scholen heeft een nieuwe directie opgeleverd.', klassen: [] },
  { zin: 'Werkt nu op de locatie aan de Ziekenhuisstraat 12 te Sittard.', klassen: [] },
  { zin: 'De pleegzorgorganisatie heeft hem uitgenodigd voor een tweede gesprek.', klassen: [] },
  {
    zin: 'Advies van de bedrijfsarts: gesprek over de werkrelatie binnen twee weken, eventueel met mediator.',
    klassen: [],
  },
  { zin: 'Zijn broer heeft een garagebedrijf, hij mag daar een snuffelstage lopen.', klassen: [] },
  { zin: 'De buurvrouw van de receptie neemt haar pakketjes aan tijdens de pauze.', klassen: [] },
  { zin: 'Ex-collega heeft haar getipt over een baan bij het waterschap.', klassen: [] },
  { zin: 'De kinderen uit groep 5 hebben een kaart voor juf gemaakt.', klassen: [] },
  { zin: 'Voor de functie van verkeersregelaar is een verklaring omtrent gedrag nodig.', klassen: [] },
  { zin: 'Er is een conflict over het rooster geweest, beide partijen hebben dat bijgelegd.', klassen: [] },
  { zin: 'Hij is gevraagd om te helpen bij de inventarisatie van de brandschade bij klanten.', klassen: [] },
  { zin: 'Werkgever kon door de inbraak op kantoor de laptop niet op tijd leveren.', klassen: [] },
  { zin: 'De baan als reclasseringswerker is ingevuld door een interne kandidaat.', klassen: [] },
  {
    zin: 'Zij heeft de vakliteratuur over verlies en rouw bij jongeren bestudeerd voor haar stage.',
    klassen: [],
  },
  { zin: 'De machine is al drie keer vastgelopen, daardoor staat de lijn stil.', klassen: [] },
  { zin: 'Ouders van leerlingen klagen over de wisselende invallers.', klassen: [] },
  { zin: 'Het team mist haar en hoopt dat ze in het najaar terug is.', klassen: [] },
  { zin: 'Wil na de opbouw graag weer mee op de route met haar oude maat.', klassen: [] },
];
