import type { Klasse } from '../../../src/feiten/privacy/klassen.ts';

/**
 * Sentences as they stand in files, written for the scanner and labelled by hand: half give something away, half are
 * innocent and look as if they do. A sentence has every class that a careful reader would name. All invented.
 */
export interface Zin {
  readonly zin: string;
  readonly klassen: readonly Klasse[];
}

const zinnen = (klassen: readonly Klasse[], tekst: string): readonly Zin[] =>
  tekst
    .trim()
    .split('\n')
    .map((zin) => ({ zin: zin.trim(), klassen }));

const GEVOELIG: readonly Zin[] = [
  ...zinnen(
    ['diagnose'],
    `
    Werknemer is uitgevallen met een burn-out.
    Zij heeft sinds maart een zware depressie.
    Volgens de werknemer is er een hernia vastgesteld.
    Hij heeft vorig jaar een hartinfarct gehad.
    Er is borstkanker geconstateerd.
    De bedrijfsarts schrijft dat sprake is van een angststoornis.
    Betrokkene herstelt van een long ontsteking.
    Mevrouw kampt met long covid.
    Door PTSS kan hij niet in drukke ruimtes werken.
    Zij is bekend met reuma en artrose.
    Hij heeft ADHD en heeft daardoor structuur nodig.
    Medewerker lijdt aan MS.
    De werkneemster heeft fibromyalgie, waardoor zij minder uren maakt.
    Er is een gescheurde kruisband gezien.
    Hij loopt rond met een gebroken pols.
    Vanwege suikerziekte moet hij op vaste tijden eten.
    Er is bij haar een bipolaire stoornis gediagnosticeerd.
    De heer heeft epilepsie en mag niet autorijden.
    Ze had een depresie en bleef thuis.
    Burnout klachten spelen niet meer, de burnout is over.
    Werknemer is overspannen geraakt.
    De werknemer kreeg een herseninfarct.
    Hij heeft een alcoholverslaving.
    Het gaat om een chronische aandoening.
    Zij is ernstig ziek en de verwachting is somber te noemen door de uitzaaiingen.
    Betrokkene heeft corona gehad en is nog niet terug op niveau.
    Het syndroom van Sjögren geeft dagelijkse beperkingen.
    Er is een frozen shoulder vastgesteld.
    Hij heeft COPD.
    De werknemer heeft een whiplash overgehouden aan vorig jaar.
    Migraine is de reden dat zij soms eerder stopt.
    Hij is slechthorend geworden en draagt daarvoor een toestel.
    Zij heeft een eetstoornis.
    Het is een schizofrene man die in fasen goed functioneert.
    Haar hypertensie speelt op bij drukte.
    Er is een tumor gevonden.
    Werknemer heeft al jaren last van fybromyalgie.
    Diagnose: carpaal tunnelsyndroom.
    De ziekte van Crohn is weer actief.
    Persisterende slijmbeursontsteking aan de rechterkant.
    Zij heeft een endometriose.
    Longembolie in april, daarna langzaam opgebouwd.
    `,
  ),
  ...zinnen(
    ['klacht'],
    `
    Hij heeft nog veel pijn in zijn knie.
    De rugklachten nemen toe bij zitten.
    Zij is snel moe en slaapt slecht.
    Werknemer heeft last van zijn rug.
    Er zijn concentratieproblemen en geheugenproblemen.
    Psychische klachten maken dat hij niet kan werken.
    De klachten zijn de laatste weken verergerd.
    Ik heb elke dag hoofdpijn.
    Ze barst tijdens het gesprek in tranen uit.
    Hij oogt vermoeid en komt afwezig over.
    Door slapeloosheid komt zij moeilijk op gang.
    De werknemer is duizelig als hij opstaat.
    Zij heeft tintelingen in beide handen.
    Bij inspanning treedt kortademigheid op.
    Door de pijn kan hij niet lang staan.
    Paniekaanvallen in de trein maken reizen lastig.
    Hij zag er slecht uit en was somber.
    Werkneemster ervaart stressklachten.
    De hartkloppingen kwamen terug na twee dagen werken.
    Restklachten na de eerdere uitval spelen nog op.
    Hij heeft huilbuien en kan niet alleen zijn.
    Zij heeft nek- en schouderklachten.
    Er is sprake van aanhoudende vermoeidheid.
    Lichamelijke klachten staan verdere opbouw in de weg.
    De werknemer is misselijk en heeft koorts.
    Haar schouder doet nog steeds pijn.
    Hij piekert veel.
    Werknemer is klachtenvrij.
    Betrokkene raakt overprikkeld in de kantine.
    Ondanks zijn klachten is hij gekomen.
    `,
  ),
  ...zinnen(
    ['behandeling'],
    `
    Hij gaat twee keer per week naar de fysiotherapeut.
    Zij volgt EMDR bij een psycholoog.
    Werknemer slikt medicijnen en mag daarom niet rijden.
    De operatie staat gepland voor 12 mei.
    Hij is vorige week geopereerd aan zijn schouder.
    Ze is opgenomen in het ziekenhuis.
    Doorverwezen naar de specialist.
    De huisarts heeft rust voorgeschreven.
    Op dinsdag heeft hij een afspraak in het ziekenhuis.
    Er wordt nog een MRI-scan gemaakt.
    Werkneemster krijgt chemo kuren tot augustus.
    Zij is onder behandeling van een neuroloog.
    Hij revalideert in Heliomare.
    De wachttijd bij de GGZ is vier maanden.
    Sinds de antidepressiva zijn afgebouwd gaat het beter.
    De werknemer staat op de wachtlijst voor een behandeling.
    Fysiotherapi is gestopt.
    Gesprekken met een psychiater zijn gestart.
    Hij moet eerst de uitslag van de scan afwachten.
    Medicatie is opgehoogd.
    Zij heeft slaaptabletten gekregen.
    Hij gaat op advies van zijn arts in therapie.
    Behandelaars verwachten nog een half jaar.
    De behandeling is in maart gestart en loopt tot juni.
    Bloedonderzoek volgt volgende week.
    Zij loopt op krukken en draagt een brace om haar enkel.
    Hij krijgt bestraling op maandag en donderdag.
    Traject bij een revalidatiecentrum is afgerond.
    De cardioloog vindt dat hij rustig aan moet doen.
    Er is contact geweest met zijn behandelend arts.
    Werknemer heeft een knieoperatie ondergaan.
    Hij heeft een nieuwe heup gekregen.
    Na de ingreep mag zij zes weken niet tillen.
    Cognitieve gedragstherapie wordt voortgezet.
    Zij heeft dagbehandeling op maandag, woensdag en vrijdag.
    `,
  ),
  ...zinnen(
    ['oorzaak'],
    `
    De uitval komt door zijn echtscheiding.
    Zij ligt in scheiding en dat kost veel energie.
    Hij heeft schulden en een bewindvoerder.
    Problemen thuis staan de opbouw in de weg.
    Werkneemster is mantelzorger en dat is te zwaar gebleken.
    Hij is van de ladder gevallen.
    Door een auto-ongeluk kan hij voorlopig niet reizen.
    De oorzaak van het verzuim ligt in de privésfeer.
    Rouw speelt een grote rol.
    Zij is slachtoffer geweest van huiselijk geweld.
    Werknemer is uitgevallen door de hoge werkdruk.
    Hij had vorig jaar een ernstig ongeval.
    Relatieproblemen leiden hem af.
    De thuissituatie is op dit moment te belastend.
    Het trauma uit zijn jeugd speelt hem parten.
    Door zijn scheiding woont hij tijdelijk elders.
    Sinds de aanrijding op weg naar huis is hij uit de roulatie.
    `,
  ),
  ...zinnen(
    ['vangnet'],
    `
    De werknemer valt onder de no-riskpolis.
    Ziekengeld wordt aangevraagd op grond van artikel 29b ZW.
    Werknemer heeft een nier afgestaan; UWV vergoedt het loon wegens orgaandonatie.
    Hij heeft een Wajong-verleden.
    Zij staat in het doelgroepregister.
    `,
  ),
  ...zinnen(
    ['beroepsziekte'],
    `
    De bedrijfsarts heeft een beroepsziekte gemeld.
    Het is gemeld bij het NCvB.
    Hij is ziek geworden door het werk met oplosmiddelen.
    `,
  ),
  ...zinnen(
    ['derden'],
    'Zijn vrouw is ernstig ziek.\nZijn zoontje is opgenomen.\nHaar man zit al maanden ziek thuis.',
  ),
  { zin: 'Fysiotherapie voor de rugklachten helpt.', klassen: ['behandeling', 'klacht'] },
  { zin: 'Chemotherapie vanwege darmkanker duurt tot mei.', klassen: ['behandeling', 'diagnose'] },
  { zin: 'Hernia-operatie is geslaagd.', klassen: ['behandeling', 'diagnose'] },
  { zin: 'Hij zorgt voor zijn zieke moeder.', klassen: ['derden', 'oorzaak'] },
  {
    zin: 'Door mantelzorg voor haar demente moeder lukt het niet.',
    klassen: ['derden', 'oorzaak'],
  },
  { zin: 'Burn-outklachten na een scheiding.', klassen: ['diagnose', 'oorzaak'] },
  { zin: 'De psycholoog spreekt van een depressieve stoornis.', klassen: ['behandeling', 'diagnose'] },
  { zin: 'Ze heeft een miskraam gehad.', klassen: ['oorzaak'] },
  { zin: 'Werkneemster is zwanger.', klassen: ['oorzaak'] },
  { zin: 'Zijn vrouw heeft borstkanker.', klassen: ['derden'] },
  { zin: 'Haar zoon heeft ADHD.', klassen: ['derden'] },
  { zin: 'Zij is mishandeld door haar ex.', klassen: ['oorzaak'] },
  { zin: 'Zij is uitgevallen door problemen met haar ex.', klassen: ['oorzaak'] },
  { zin: 'Zij wordt gestalkt door haar ex.', klassen: ['oorzaak'] },
  { zin: 'Haar dochter heeft autisme.', klassen: ['derden'] },
  { zin: 'Antibiotica tegen de longontsteking slaan aan.', klassen: ['behandeling', 'diagnose'] },
  { zin: 'Hij heeft pijnstillers nodig tegen de hoofdpijn.', klassen: ['behandeling', 'klacht'] },
  ...zinnen(
    ['behandeling'],
    `
    Hij staat onder controle van de cardioloog.
    Werknemer krijgt wekelijks psychotherapie.
    Zij gebruikt antidepressiva.
    Hij wordt in juni aan zijn knie geopereerd.
    Na de operatie volgt een revalidatieperiode van twaalf weken.
    Zij wacht op een oproep van het ziekenhuis.
    Op maandag gaat hij naar de fysio.
    Er is een verwijzing naar de psycholoog.
    Haar huisarts adviseert rust.
    De GGZ-behandeling start in september.
    Werknemer volgt een dagprogramma in een kliniek.
    De bestralingen zijn klaar.
    Hij heeft een infuus gekregen.
    Zij heeft morgen een MRI.
    Een gesprek met de psychiater staat voor donderdag.
    Zij krijgt hulp van een maatschappelijk werker.
    Hij loopt bij Parnassia.
    Ze is bij PsyQ aangemeld.
    Zijn oxazepam wordt afgebouwd.
    Ontslagen uit het ziekenhuis op 3 mei.
    De chirurg is tevreden.
    Hij doet elke dag oefeningen van de fysiotherapeut.
    Zij krijgt hormoonbehandeling.
    Intake bij de GGZ is geweest.
    Zij ligt in het ziekenhuis.
    Wacht op uitslag van het ziekenhuis.
    Hij heeft zes weken gips.
    Traumatherapie helpt volgens hem goed.
    De behandeling slaat goed aan.
    Zijn behandelaar adviseert om te wachten met uitbreiden.
    Het medicijngebruik beïnvloedt het autorijden.
    Kijkoperatie aan de rechterknie gepland.
    Hij is in behandeling bij een psycholoog.
    Zij is doorverwezen naar een revalidatiecentrum.
    De orthopeed wil eerst foto's.
    Er wordt een hartkatheterisatie gedaan.
    Hij gaat afkicken in een kliniek.
    De therapeut schreef dat werken goed is.
    Sinds de ziekenhuisopname komt zij minder.
    Hij heeft een pacemaker.
    Chemo elke drie weken.
    Zij wordt binnenkort opgenomen in een kliniek.
    De specialist ziet geen reden voor een operatie.
    Behandelplan is aangepast.
    Fysio 2x per week.
    Elke dinsdag EMDR-sessie.
    Hij krijgt een nieuwe knie in het najaar.
    Revalidatie bij Rijndam, drie dagen per week.
    Zij volgt een therapie van 12 weken.
    Hij staat op de wachtlijst voor een operatie.
    De orthopedisch chirurg heeft groen licht gegeven.
    Werknemer is onder behandeling bij de pijnpoli.
    Er volgt een gesprek bij de bedrijfsarts nadat de uitslagen van het bloedonderzoek binnen zijn.
    Zij krijgt injecties in haar schouder.
    Hij heeft ritalin voorgeschreven gekregen.
    Haar psychologe raadt halve dagen aan.
    Sessies bij haptonoom lopen.
    Hij ligt op de intensive care.
    Vrijdag poli orthopedie.
    Werknemer heeft een stoma gekregen.
    De dosering van zijn medicatie is verlaagd.
    Zij zit midden in een IVF-traject.
    Er is een echo van de schouder gemaakt.
    Hij gebruikt slaapmedicatie.
    Behandeling bij de GGZ loopt.
    De diëtist begeleidt haar.
    Hij komt bij een verslavingskliniek.
    Hij heeft een brace om zijn knie.
    Zij werd met de ambulance afgevoerd.
    Zijn neuroloog heeft een brief gestuurd.
    Zij heeft dagelijks pijnstilling nodig.
    Ergotherapie wordt ingezet.
    Er loopt een traject bij een psychotherapeut.
    Manuele therapie is begonnen.
    De medische behandeling duurt tot oktober.
    Hij mag van de dokter nog niet tillen.
    Na de narcose bleef zij lang slap.
    Hij moet naar de tandarts voor een ingreep.
    Zij slikt prednison.
    Zij wordt behandeld door een oncoloog.
    Werknemer heeft vrijdag een controle bij de internist.
    De fysiotherapeut is positief over de voortgang.
    Hij volgt cognitieve gedragstherapie.
    De chemokuur is afgerond.
    Er is een hartoperatie gepland.
    Hij gebruikt zware pijnstillers.
    Werknemer krijgt therapie via de GGZ.
    Zij is opgenomen op de afdeling psychiatrie.
    De medicatie heeft bijwerkingen.
    Zij heeft een afspraak met haar psycholoog op maandag.
    Hij wacht op een plek in een verslavingskliniek.
    Er wordt een hersenscan gemaakt.
    Hij herstelt van een operatie.
    Na zijn rugoperatie mag hij niet bukken.
    Het revalidatietraject duurt nog twaalf weken.
    De huisarts heeft hem doorverwezen.
    Zij gebruikt antidepresiva.
    Zij krijgt een prik in haar schouder.
    Wekelijkse sessies EMDR bij een therapeut.
    Haar ziekenhuisopname duurde drie weken.
    Hij is gisteren geopereerd.
    Werkneemster bezoekt een maatschappelijk werker.
    Zij is uitbehandeld volgens de neuroloog.
    Hij is onder specialistische behandeling.
    De bloedverdunners maken werken met messen riskant.
    Hij staat onder behandeling bij Altrecht.
    Psychologische begeleiding is opgestart.
    De arts in het ziekenhuis heeft hem ontslagen.
    Slaapmedicatie wordt afgebouwd.
    Hij gaat naar een osteopaat.
    Zij ondergaat een IVF behandeling.
    Zij loopt bij de psych.
    Therapie helpt.
    Een spoedopname in het ziekenhuis was nodig.
    Hij krijgt dagelijks wondverzorging van de thuiszorg.
    De dokter heeft gezegd dat hij moet rusten.
    Zij heeft een medisch onderzoek gehad.
    Hij slikt elke dag pillen.
    Het behandeltraject is verlengd.
    De werknemer is bezig met een afkickprogramma.
    Zij volgt een multidisciplinair revalidatieprogramma.
    Zijn tandarts heeft twee kiezen getrokken.
    Op 5 juni krijgt zij een nieuwe heup.
    De medicatie is verhoogd.
    Hij kreeg een cortisonenspuit in zijn schouder.
    Ze loopt bij een praktijkondersteuner GGZ.
    De uroloog wil nog een onderzoek doen.
    Zij is aangemeld bij een pijnkliniek.
    Hij wordt morgen ontslagen uit het ziekenhuis.
    Wekelijks een gesprek met haar therapeut.
    De hechtingen zijn eruit.
    Er zijn röntgenfoto's gemaakt.
    Hij heeft een maagverkleining ondergaan.
    Zij krijgt hulp van de crisisdienst.
    De fysiotherapiebehandelingen zijn stopgezet.
    Hij gaat elke week naar een haptonoom.
    Zij zit in een dagbehandelingstraject.
    De kuur slaat aan.
    Hij is in therapie.
    De psychiater heeft de pillen aangepast.
    Bezoek aan de cardioloog volgt in mei.
    Vanaf maandag gaat hij revalideren bij Basalt.
    De eerste behandeling bij de psycholoog was vorige week.
    Hij is doorgestuurd naar de orthopeed.
    Werknemer heeft een verwijzing gekregen voor fysiotherapie.
    Zij bezoekt wekelijks haar therapeut.
    Hij gebruikt slaaptabletten.
    De psychotherapie loopt tot eind dit jaar.
    Zij wacht op de uitslag van het ziekenhuisonderzoek.
    Er is een intake gepland bij Parnassia.
    Hij heeft injecties gekregen.
    De bestralingen vallen op dinsdag en donderdag.
    Zij neemt medicijnen waardoor zij niet mag rijden.
    De werknemer is opgenomen geweest in een psychiatrische kliniek.
    De behandelend arts is op de hoogte.
    Hij volgt een behandeling bij een GGZ-instelling.
    Er is een MRI gemaakt van de rug.
    Zij heeft vorige week een operatie ondergaan.
    De fysio raadt wandelen aan.
    Hij volgt EMDR-therapie.
    Mevrouw krijgt chemo.
    Zij loopt bij een diëtist.
    Hij moet elke dag naar het ziekenhuis.
    Werknemer gebruikt morfine.
    De huisarts denkt aan rust.
    Hij heeft een gesprek met een neuroloog gehad.
    Zij doet mee aan een rouwgroep.
    De chirurg heeft aangegeven dat zes weken rust nodig is.
    `,
  ),
  ...zinnen(
    ['behandeling', 'diagnose'],
    `
    De dokter noemt het een fibromialgie, zegt ze.
    Werknemer is verslaafd aan pijnstillers.
    Volgende maand wordt hij aan zijn hernia geholpen; de operatie is op 4 juni.
    `,
  ),
  ...zinnen(
    ['beroepsziekte'],
    `
    Er is een melding gedaan van een beroepsziekte.
    `,
  ),
  ...zinnen(
    ['derden', 'oorzaak'],
    `
    De zorg voor haar gehandicapte zoon is zwaar.
    Zij verzorgt haar dementerende moeder naast haar werk.
    De zorg voor zijn zieke kind is de oorzaak.
    Hij zorgt voor zijn gehandicapte dochter.
    `,
  ),
  ...zinnen(
    ['diagnose'],
    `
    Volgens haar huidige stand heeft zij nog een postnatale depressie.
    Werknemer is gediagnosticeerd met de ziekte van Lyme.
    Hij is hartpatiënt en moet het rustig aan doen.
    De schildklier werkt te traag, hypothyreoïdie.
    Het betreft een nekhernia die uitstraalt.
    Sinds kort weet hij dat hij diabetes type 2 heeft.
    Ze heeft haar sleutelbeen gebroken.
    Bij werknemer is een TIA vastgesteld.
    Er bestaat een vermoeden van alzheimer.
    Mevr. heeft een autisme spectrum stoornis.
    Hij kampt met een gokverslaving.
    Zij heeft een long-covid traject achter de rug.
    Werknemer heeft de griep gehad en daarna een longontstekking.
    Haar rheuma speelt op.
    Hij is manisch-depressief.
    Persoonlijkheidsproblematiek is in het verleden vastgesteld, borderline.
    Zij heeft een burn out.
    Burn-out.
    Depressie, licht.
    Medewerker zit thuis met een burnout.
    Achillespeesruptuur rechts.
    Werknemer had een liesbreuk.
    Hij is positief getest op corona.
    Zij heeft een hersenschudding opgelopen.
    Hij heeft een beroerte gehad waardoor praten moeilijk is.
    Hij heeft een dubbele hernea.
    Sprake van PTSS na zijn uitzending.
    Werknemer heeft een angst- en paniekstoornis.
    Zij heeft MS en kan daardoor wisselend werken.
    Zijn artrose in de knieën is toegenomen.
    Er is een ontsteking in haar schouder.
    Hij heeft een slijmbeurs ontsteking aan de elleboog.
    Haar meniscus is gescheurd.
    Het is de ziekte van Parkinson.
    Na een CVA is de linkerarm minder bruikbaar.
    Zij is bekend met een lymfeklierkanker.
    De heer is alcoholist.
    Psoriasis over het hele lichaam.
    Hij heeft ernstige allergieën.
    Zij lijdt aan anorexia nervosa.
    Een zware angststoornis maakt reizen met de bus onmogelijk.
    Zijn bloeddruk is veel te hoog, hypertensie.
    Whiplash-gerelateerde beperkingen.
    Zwaar overspannen.
    Ze is overspannen en zit sinds april thuis.
    Betreft HNP L5-S1, conservatief beleid.
    RSI aan beide armen.
    Werknemer heeft ALS.
    Vastgesteld: carpaletunnelsyndroom links.
    Zij is herstellende van een dubbele longontsteking.
    Na een zware hersenkneuzing is zijn tempo lager.
    Hij heeft een polsbreuk.
    Zij heeft een gebroken heup na een uitglijder.
    De werknemer blijkt dyslectisch te zijn.
    Hij is verslaafd aan cocaïne.
    Alcoholproblematiek speelt al langer.
    Haar burnoutklachten zijn verminderd.
    Er is sprake van suikerziekte en overgewicht.
    Hij leed aan een posttraumatische stress-stoornis.
    Bij hem is prostaatkanker ontdekt.
    Zij heeft een schildklieraandoening.
    Hij heeft een nierziekte en moet vaak rusten.
    Er is iets met haar hart, een ritmestoornis.
    Werknemer heeft een chronische darmontsteking.
    Blijvend rugletsel door tillen.
    Zijn gehoor is aangetast: tinnitus.
    Zij kreeg een trombosebeen.
    Er is bij hem autisme vastgesteld.
    Hij is psychotisch geweest.
    Werkneemster heeft een persoonlijkheidstoornis.
    Overspannenheid, zo staat op de kaart.
    Ziekte van Ménière.
    Haar ziekte, leukemie, is in remissie.
    Zijn diabetus is slecht ingesteld.
    Zij heeft een schouderontsteking.
    Een ernstige ziekte maakt dat hij niet kan werken.
    Hij heeft een spierscheuring in zijn kuit.
    Hij werd ziek: gordelroos.
    Zij heeft een ernstige vorm van eczeem aan de handen.
    Ontstoken pees in de linkerschouder.
    Zij heeft een hoge bloeddruk.
    Coronabesmetting in januari, daarna nooit hersteld.
    Reumatoïde artritis beperkt de handfunctie.
    Sinds haar burn-out werkt zij niet meer fulltime.
    Werknemer is bekend met een lichte vorm van autisme.
    Hij kreeg vorig jaar de diagnose kanker.
    De gescheurde kruisband herstelt langzaam.
    Zij kampt al langer met een eetprobleem, anorexia.
    Bij hem is sprake van een sociale fobie.
    Hij heeft een versleten heup.
    Werkneemster heeft een tennisarm.
    Door een beknelde zenuw kan hij niet zitten.
    Zij heeft suikerziekte.
    Er is een dubbele nekhernia vastgesteld bij de werknemer.
    Zijn ADD maakt plannen lastig.
    Hij is drager van hiv.
    Zij heeft prikkelbare darm syndroom.
    Hij heeft een verzakte nier en nierstenen.
    Werknemer heeft een ernstige vorm van astma.
    Postcovid speelt nog steeds.
    Werknemer is nog niet hersteld van de ziekte van Pfeiffer.
    De bedrijfsarts noemt een chronisch vermoeidheidssyndroom.
    Hij lijdt al jaren aan cluster hoofdpijn.
    Haar maagzweer is opnieuw gaan bloeden.
    Hij heeft een liesbreuk opgelopen.
    Zij is alcoholverslaafd.
    Hij heeft een beginnende dementie.
    Een peesontsteking in de pols belemmert typen.
    Hij heeft last van een hernia.
    De werknemer heeft een hersentumor.
    Haar baarmoederhalskanker is behandeld.
    Hij heeft een bacteriële infectie aan zijn voet.
    Werknemer zit thuis met corona.
    Zij heeft een angststornis.
    Vermoedelijk een meniscusscheur.
    Werknemer heeft een rotator cuff scheur.
    Hij kreeg een klaplong.
    Ze heeft een overspannen indruk gemaakt en bleek inderdaad overspannen.
    Werknemer is gestopt omdat hij een hartaanval kreeg.
    Uit het gesprek bleek dat zij een burn-out doormaakt.
    Hij vertelde dat hij artritis in zijn handen heeft.
    De ziekte van Bechterew maakt lang zitten onmogelijk.
    Zij heeft de diagnose borderline gekregen.
    Er speelt een alcoholprobleem.
    Werknemer had een schouder uit de kom.
    Medewerkster heeft coeliakie.
    Betrokkene kampt met een postnatale depresssie.
    Zij is dyslectisch en leest langzaam.
    Een dubbele longembolie gooide roet in het eten.
    Mevrouw is slechtziend.
    Hij heeft beginnende staar.
    Volgens hem is het carpaal tunnel syndroom terug.
    De hoge bloeddruk is nog niet onder controle.
    Hij heeft een tia gehad.
    Zij heeft bloedkanker.
    Door een virusinfectie lag hij twee weken op bed.
    Werknemer heeft een bipolaire stornis.
    Gescheurde enkelbanden.
    Zijn kneuzing is bijna genezen.
    Ze heeft RSI.
    De uitzaaiingen zijn weg.
    Hij is burn-out.
    Uit de terugkoppeling blijkt dat betrokkene een burn-out heeft.
    Zij is volledig uitgevallen met een zware depressie.
    Bij de heer De Vries is darmkanker geconstateerd.
    De werknemer heeft last van artrose in beide knieën.
    Zij heeft een post-traumatische stressstoornis.
    Vanwege zijn epilepsie mag hij geen voertuig besturen.
    Hij heeft een stressfractuur in zijn voet.
    Werkneemster lijdt aan het chronisch vermoeidheidssyndroom.
    Zij heeft een auto-immuunziekte.
    De reuma is actief en wisselend.
    Hij is bekend met bipolariteit.
    Werknemer heeft Parkinson.
    Zij heeft de ziekte van Graves.
    Er is een hartritmestoornis vastgesteld.
    Zij kampt met een forse angstoornis.
    Hij heeft een zenuwinzinking gehad.
    Werkneemster heeft endometriose en daardoor soms uitval.
    Hij heeft een gehoorbeschadiging.
    Sinds de beroerte spreekt hij moeizaam.
    Zijn rechterpols is gebroken.
    Hij heeft zijn rechterenkel verstuikt.
    De longontsteking is over.
    Een burn out lijkt op de loer te liggen.
    Hij heeft last van een slijmbeursontsteking.
    Vermoedelijk long covid.
    Zij heeft migraine.
    De werknemer heeft een psychose doorgemaakt.
    Hij heeft een spierziekte.
    Zij is herstellend van borstkanker.
    `,
  ),
  ...zinnen(
    ['diagnose', 'klacht'],
    `
    Zij heeft ME en is daardoor snel overbelast geraakt.
    Zij heeft reuma-achtige klachten.
    `,
  ),
  ...zinnen(
    ['klacht'],
    `
    Hij heeft nog steeds last van zijn onderrug.
    Zij heeft vaak migraineachtige hoofdpijnen.
    Werknemer voelt zich uitgeput na een ochtend werken.
    Hij kan door de pijn niet slapen.
    De nekklachten stralen uit naar de armen.
    Zij klaagt over buikpijn.
    Er zijn nog lichte restklachten aan de hand.
    Oorsuizen en hoofdpijn na drukke dagen, aldus de leidinggevende.
    Mijn indruk is dat zij erg gespannen en angstig is.
    De leidinggevende vindt dat hij er slecht uitziet.
    De vermoeidheidsklachten blijven bestaan.
    Hij heeft concentratie problemen.
    Ze is emotioneel en huilt veel.
    Zijn knie is dik en doet pijn.
    Betrokkene is snel vermoeid.
    Zij heeft moeite met slapen en piekert.
    De pijnklachten zijn wisselend.
    Slechte nachtrust, veel nachtmerries.
    Hij heeft psychise klachten.
    Haar klachten verergeren bij beeldschermwerk.
    Werknemer geeft aan veel pijn te hebben.
    Klachten aan pols en hand bij typen.
    Er is sprake van geheugenverlies.
    Hij hoort stemmen.
    Zij heeft suïcidale gedachten.
    Hij is benauwd bij het traplopen.
    Door duizeligheid is werken op hoogte niet veilig.
    Werkneemster had darmklachten.
    Hij zit niet lekker in zijn vel.
    Maagklachten door de spanning.
    Hij komt moeilijk uit zijn woorden en is in de war.
    Zij heeft een piep in haar oren.
    Werknemer ervaart veel spierpijn.
    Haar energie is op, ze is doodmoe.
    Hij heeft een doof gevoel in zijn been.
    Werknemer is angstig om naar buiten te gaan.
    Hij valt steeds flauw.
    Zij heeft krampen in haar buik.
    Zijn rug speelt weer op.
    Pijn in onderrug en linkerbeen.
    Hij kan zich slecht concentreren door de hoofdpijn.
    Er zijn nog altijd gezondheidsklachten.
    Werkneemster is kortademig en hoest veel.
    Knieklachten bij traplopen.
    Ze slaapt al weken niet goed.
    Haar stemming is somber.
    Ik vind hem verward overkomen.
    Hij heeft last van paniek aanvallen.
    Misselijkheid in de ochtend.
    Zij is overbelast en prikkelbaar.
    Hij trilt en heeft hartkloppingen.
    Het gaat niet goed met hem, hij huilt vaak.
    Zijn arm tintelt en is krachteloos.
    Klachten van de luchtwegen.
    Vanwege haar slechte nachtrust begint zij later.
    Hij heeft sinds gisteren koorts.
    Zij krijgt hartkloppingen van telefoongesprekken.
    Ze heeft een stijve nek.
    Hij ervaart pijn bij het tillen.
    De pijn in zijn pols verergert bij typen.
    De werknemer heeft buikpijn.
    Door aanhoudende rugpijn is zitten lastig.
    Vermoeidheid is het grootste probleem.
    Zij vertelde mij dat zij nauwelijks slaapt.
    Hij is vergeetachtig geworden.
    De hoofdpijnklachten nemen af.
    Zij komt somber over.
    Hij maakt een verwarde indruk.
    De klachten aan zijn schouder zijn verminderd.
    Hij moet vaak huilen.
    Werknemer heeft last van duizelingen.
    Zij voelt zich lusteloos en moe.
    Hij klaagde over een doof gevoel in de vingers.
    Haar stemming wisselt sterk, met paniekaanvallen.
    Werknemer geeft aan dat hij veel last heeft van zijn knie.
    Jeuk en huiduitslag aan beide armen.
    Hij heeft oorpijn.
    Werknemer gaf aan dat hij niet kan slapen van de pijn.
    De klachten zijn psychisch van aard.
    Hij is nog steeds erg moe na een halve dag.
    Zijn nekklachten spelen op.
    Sinds de zomer heeft zij last van haar nek en schouders.
    Hij klaagt over tintelende vingers.
    Zij kan zich niet concentreren vanwege de vermoeidheid.
    Er zijn aanhoudende maag- en darmklachten.
    Werknemer voelt zich opgejaagd en angstig.
    Zij huilt tijdens elk gesprek.
    De pijn is ondraaglijk, zegt hij.
    Het gaat mentaal niet goed met haar.
    Hij heeft geen energie.
    De leidinggevende ziet dat hij trilt en zweet.
    Zij ervaart benauwdheid bij stress.
    Na een uur krijgt hij hoofdpijn.
    Zij is duizelig geweest op het werk.
    Hij zegt dat hij zich down voelt.
    De klachten zijn na de vakantie teruggekomen.
    De werknemer heeft pijn in zijn schouder bij tillen.
    Zij heeft erge last van vermoeidheid.
    De rugklachten zijn weg.
    Hij had koorts en moest hoesten.
    Zij is erg emotioneel en slaapt slecht.
    Hij heeft concentratieproblemen.
    Zijn psychische klachten nemen toe.
    Zij ervaart nog steeds klachten aan haar arm.
    De nekpijn is verminderd.
    Hij heeft last van duizeligheid.
    `,
  ),
  ...zinnen(
    ['oorzaak'],
    `
    De privésituatie is lastig.
    Werknemer heeft een zware tijd door een vechtscheiding.
    Zijn vrouw is bij hem weg en dat vraagt veel.
    Financiële problemen houden haar bezig.
    Hij is met zijn motor gevallen.
    Uitgevallen na een ongeluk met de fiets.
    De uitval hangt samen met mantelzorg.
    Er spelen problemen in de thuissituatie.
    Vanwege een sterfgeval in de familie kon hij niet komen.
    Zij zit in een rouwproces.
    Hij zorgt voor zijn kinderen omdat zijn ex uit beeld is.
    De omgangsregeling met de kinderen geeft spanning.
    Door een verkeersongeluk kan hij niet rijden.
    Hij is van de trap gevallen.
    Oorzaak van de uitval: een conflict met de buren en schulden.
    Ziek geworden na een ruzie thuis.
    De scheiding van zijn vrouw valt hem zwaar.
    Zij heeft een moeilijke jeugd gehad met mishandeling.
    Hij is slachtoffer van een overval.
    Werknemer is met de fiets gevallen op weg naar het werk.
    Haar relatie is beëindigd en zij moet verhuizen; relatiebreuk.
    Er is beslag op zijn loon gelegd wegens schulden.
    Zij is door een auto aangereden.
    Ze kampt met geldproblemen.
    Privéproblemen maken dat hij er niet bij is.
    De aanleiding ligt in haar huwelijksproblemen.
    Uitval wegens zorgtaken thuis.
    Door een scheiding zit hij er doorheen.
    Vanwege financiële zorgen meldde hij zich ziek.
    Hij heeft een ongeluk gehad met de auto.
    Haar verzuim komt door problemen in de relatiesfeer.
    Het verzuim hangt samen met een verbroken relatie.
    De reden van uitval is een val van de trap.
    Zij heeft te maken met huiselijk geweld.
    De thuissituatie vraagt veel energie.
    Hij is in een vechtscheiding verwikkeld.
    Werknemer zit in de schuldsanering.
    Haar kind is uit huis geplaatst.
    Werknemer is bij het skiën gevallen.
    Een bedrijfsongeval op de heftruck is de oorzaak van zijn ziekte.
    Hij is uitgevallen vanwege een arbeidsconflict en privéproblemen.
    Hij heeft een auto ongeluk gehad.
    Privé speelt er veel.
    Door de scheiding moet hij verhuizen.
    De brand in haar huis heeft haar uit balans gebracht.
    Hij heeft hoge schulden.
    Zij verloor haar partner.
    De werknemer is mishandeld.
    Een overval in de winkel was de aanleiding voor de uitval.
    Zij is gevallen op de fiets.
    Zijn thuissituatie is instabiel.
    Haar echtscheiding loopt nog.
    Werknemer heeft te maken met een vechtscheiding.
    Hij heeft grote financiële problemen thuis.
    Zij is slachtoffer van stalking.
    Werknemer is gevallen van een ladder.
    Het verzuim heeft een privéoorzaak.
    De relatie met zijn vriendin is uit, een relatiebreuk.
    Hij was betrokken bij een verkeersongeval.
    Hij zit in een scheiding.
    Spanningen in het gezin maken werken lastig.
    Er zijn privéomstandigheden die meespelen.
    Het gaat thuis niet goed.
    `,
  ),
  ...zinnen(
    ['vangnet'],
    `
    De no risk polis is van toepassing.
    Zij valt onder 29b.
    Het ziekengeld wordt betaald omdat het om orgaandonatie gaat.
    Er geldt een no-riskpolis voor deze werknemer.
    Het betreft een donatie van een orgaan, orgaandonatie dus.
    `,
  ),
  ...zinnen(
    ['behandeling'],
    `
    Op woensdagmiddag is hij niet beschikbaar in verband met fysiotherapie.
    Vanwege zijn afspraken bij de psycholoog werkt hij op donderdag niet.
    Na overleg met haar behandelaren bouwt zij langzamer op.
    Tot de operatie is verdere opbouw niet haalbaar.
    Zij mag van de specialist weer autorijden.
    De dagopname duurt tot vrijdag, opgenomen in het ziekenhuis.
    Binnenkort start hij met een intensief behandelprogramma.
    Er wordt gewacht op de MRI-uitslag.
    Zij doet oefeningen die de fysiotherapeute heeft meegegeven.
    In afwachting van een second opinion bij een orthopeed in het ziekenhuis.
    Hij slikt antibiotica.
    De chemotherapie is zwaar, zij slaapt veel overdag in de weken erna.
    Wij hebben afgesproken dat hij eerst zijn therapie afrondt.
    Aan het einde van haar traject bij de psycholoog evalueren wij.
    Hij had gisteren een kijkoperatie.
    De huisarts heeft contact opgenomen met de bedrijfsarts.
    Hij wordt twee keer per week behandeld in het ziekenhuis.
    De operatie is uitgesteld naar september.
    Zij krijgt psychische hulp.
    Hij zit aan de antidepressiva.
    De dokter raadt rust aan.
    Zij heeft morgen een echo in het ziekenhuis.
    Hij is doorverwezen naar een klinisch psycholoog.
    Zij loopt al jaren bij een reumatoloog.
    Sinds haar heupoperatie loopt zij met krukken.
    Hij moet nog tien behandelingen ondergaan.
    De therapeut is op vakantie.
    Hij moet voor controle naar de longarts.
    Er staat een ingreep gepland in mei.
    De neuroloog vond geen afwijkingen.
    Zij wordt geholpen door de POH-GGZ.
    De resultaten van het bloedonderzoek zijn goed.
    Hij volgt een groepstherapie in Utrecht.
    De oefentherapeut komt aan huis.
    Zij heeft prednison gekregen.
    `,
  ),
  ...zinnen(
    ['behandeling', 'diagnose'],
    `
    Zij is net hersteld van een keizersnede en heeft nu een bekkenbreuk.
    Een herniaoperatie is niet nodig volgens hem.
    Hij gebruikt medicatie tegen zijn hoge bloeddruk.
    `,
  ),
  ...zinnen(
    ['derden'],
    `
    Haar kind is ernstig gehandicapt en vraagt veel zorg.
    `,
  ),
  ...zinnen(
    ['derden', 'oorzaak'],
    `
    Zij zorgt voor haar zieke vader.
    `,
  ),
  ...zinnen(
    ['diagnose'],
    `
    Werknemer meldde zich op 3 maart ziek, achteraf bleek het om een hernia te gaan.
    In het telefoongesprek gaf mevrouw aan dat er een tumor in haar borst is gevonden.
    Gezien zijn ADHD is een vaste werkplek met structuur nodig.
    De arbeidsdeskundige noteerde dat betrokkene een vorm van reuma heeft.
    Voor werknemer met een burn-out is volledige hervatting nu te veel.
    Vanuit zijn verleden met verslaving is alertheid geboden.
    De beperkingen hangen samen met haar fibromyalgie.
    Hij moest afzeggen wegens griep.
    Zij heeft een ernstige ziekte waar zij niet over wil praten.
    In 2023 had hij ook al een burn-out.
    Als gevolg van diabetes type 1 heeft zij regelmaat nodig.
    Nu zijn polsfractuur geneest kan hij weer typen.
    Er is een vermoeden van een angststoornis.
    Haar schildklierproblemen zijn onder controle, hypothyreoidie.
    Hij is gediagnosticeerd met een autismespectrumstoornis.
    De knie is versleten, hij wacht af.
    Zijn oogaandoening maakt nachtwerk onmogelijk.
    De psoriasisartritis is actief.
    Hij heeft een chronische ziekte.
    Zij heeft kanker gehad.
    Bij mevrouw is MS vastgesteld.
    Vanwege een hernia werkt hij vanuit huis.
    Er is een lichte dementie.
    De werknemer heeft het syndroom van Asperger.
    Zij heeft een paniekstoornis met agorafobie.
    Hij heeft suikerziekte type 2.
    Zijn rug is versleten.
    Zij heeft een ontstoken schouder.
    Werknemer heeft twee gebroken ribben.
    Het is een vorm van epilepsie.
    De werknemer is manisch depressief.
    Werknemer kampt met de naweeën van een hersenschudding.
    `,
  ),
  ...zinnen(
    ['klacht'],
    `
    Aan het eind van de ochtend neemt de pijn in zijn rug toe.
    Hij kan niet lang zitten door pijn in de onderrug.
    Na twee uur werken is zij uitgeput en duizelig.
    Volgens de werkgever maakt hij een vermoeide indruk.
    Sinds de opbouw zijn de hoofdpijnklachten terug.
    Zij heeft slaapproblemen en is overdag moe.
    De werknemer ervaart dat zijn concentratie slecht is door vermoeidheid.
    Betrokkene heeft nog lichamelijke klachten.
    `,
  ),
  ...zinnen(
    ['oorzaak'],
    `
    Zij geeft aan dat de scheiding van haar man veel vraagt.
    De oorzaak is gelegen in een ongeval met de motor.
    Door de situatie thuis is uitbreiding van uren lastig.
    Omdat hij in de schuldhulpverlening zit, heeft hij stress.
    Werknemer heeft veel privéproblemen.
    Een relatiebreuk in december was de druppel.
    Na een ernstig verkeersongeval vorig jaar is hij nooit meer de oude geworden.
    Er is sprake van huiselijk geweld.
    De uitval is het gevolg van een val in de badkamer.
    Door een nare scheiding lukt het even niet.
    Hij zit midden in een scheiding.
    De uitval is ontstaan na een inbraak in zijn woning.
    Zij is gescheiden en staat er alleen voor.
    Wegens familieomstandigheden is hij uitgevallen.
    Er zijn relationele problemen.
    Hij is aangereden op weg naar zijn werk.
    Een val met de motor is de reden van zijn verzuim.
    De werknemer heeft een traumatische ervaring gehad.
    Er is een ongeluk gebeurd tijdens het skiën.
    `,
  ),
  ...zinnen(
    ['diagnose', 'oorzaak'],
    `
    Zijn enkel is gebroken bij het voetballen.
    Zij heeft haar kruisband gescheurd tijdens het voetballen.
    `,
  ),
  ...zinnen(
    ['derden', 'oorzaak'],
    `
    Vanwege het overlijden van haar vader is zij niet in staat te werken.
    Zijn vader is onlangs overleden.
    Ze maakt zich grote zorgen over haar kinderen.
    Haar moeder is overleden.
    Het verlies van haar kind heeft veel invloed.
    Het overlijden van zijn broer heeft hem aangegrepen.
    Het overlijden van zijn partner is de aanleiding.
    Zorgen om zijn gezin beheersen de dag.
    Hij moest zijn vader naar zijn graf dragen, de rouw duurt voort.
    De verzuimoorzaak is rouw om haar moeder.
    Zij is uitgevallen nadat haar vader was overleden.
    Hij is zijn kind verloren.
    Het verdriet om zijn overleden broer drukt zwaar.
    Zijn vrouw is vorige maand overleden.
    De dood van zijn moeder heeft hem geraakt.
    Ruzie met zijn vrouw is de aanleiding.
    Ze zorgt voor haar moeder en dat is te veel.
    Door het overlijden van haar partner is zij niet belastbaar.
    De mantelzorg voor zijn vader kost veel tijd.
    Haar zoon is overleden.
    Zij rouwt om haar zus.
    Na het plotselinge overlijden van zijn vader kwam hij thuis te zitten.
    Hij is als mantelzorger verantwoordelijk voor zijn moeder.
    Zij verwerkt het verlies van haar dochter.
    Vanwege het overlijden van zijn broer is hij afwezig.
    Door zorgen over zijn dochter slaapt het werk erbij in.
    Zijn moeder is vorige week gestorven.
    De begrafenis van haar oma was vorige week.
    Mantelzorg voor zijn partner maakt avonddiensten onmogelijk.
    Na het verlies van haar man is zij gestopt met werken.
    `,
  ),
  ...zinnen(
    ['oorzaak', 'vangnet'],
    `
    Werkneemster is ziek door haar zwangerschap.
    Ziek als gevolg van zwangerschap.
    Werkneemster is arbeidsongeschikt door haar zwangerschap.
    Ziek wegens zwangerschap.
    `,
  ),
  ...zinnen(
    ['klacht', 'oorzaak', 'vangnet'],
    `
    Zij is uitgevallen wegens zwangerschapsklachten.
    `,
  ),
  ...zinnen(
    ['behandeling', 'klacht'],
    `
    De medicijnen maken hem suf.
    De werknemer geeft aan dat de medicatie hem slaperig maakt.
    `,
  ),
  ...zinnen(
    ['behandeling', 'diagnose'],
    `
    Er is een goedaardige tumor weggehaald.
    De galstenen zijn verwijderd.
    De melanoom is verwijderd.
    `,
  ),
  ...zinnen(
    ['diagnose', 'klacht'],
    `
    Ernstige bloedarmoede maakt haar snel buiten adem.
    `,
  ),
];

const ONSCHULDIG: readonly Zin[] = zinnen(
  [],
  `
  Er is een prikkelarme werkplek ingericht op de derde verdieping.
  Het herstelplan van de organisatie wordt in juni besproken.
  Zij is verantwoordelijk voor de behandeling van klachten van klanten.
  De pijn zit in de planning van de avonddiensten.
  De werknemer hervat arbeidstherapeutisch voor vier uur per dag.
  Het werk wordt op therapeutische basis verricht.
  Behandeling loopt conform advies bedrijfsarts.
  Begeleiding loopt conform advies van de bedrijfsarts.
  De psychische en fysieke belasting van de functie is in kaart gebracht.
  Persoonlijk functioneren: beperkt, geen deadlines of productiepieken.
  Geen tillen boven 10 kg.
  De operationele planning ligt bij de teamleider.
  Boven Schotland ligt een depressie die voor regen zorgt.
  Door de economische depressie liepen de orders terug.
  Het burn-out preventiebeleid wordt in het najaar vernieuwd.
  Gevraagd wordt een stressbestendige planner.
  De opname van de uren gebeurt in de kwartaalrapportage.
  Hij wil in juli verlof opnemen.
  Het zwangerschapsverlof liep van 3 maart tot en met 22 juni 2025.
  Tijdens het bevallingsverlof neemt een collega het werk waar.
  Zij solliciteerde als verpleegkundige psychiatrie bij een instelling in Zwolle.
  De functie is medewerker receptie bij een huisartsenpraktijk.
  Opleiding fysiotherapie, niet afgerond.
  Werkervaring: tien jaar in de geestelijke gezondheidszorg.
  De werkgever is een ziekenhuis met 2.300 medewerkers.
  Hij werkt in de keuken van het ziekenhuis.
  Klachten over het bureau zijn niet ontvangen.
  De klachtenprocedure is toegelicht.
  Zij handelt telefonische klachten van huurders af.
  Het aantal klachten over de levering daalde.
  De bedrijfsarts adviseert vier uur per dag in rustig werk.
  De verzekeringsarts van UWV gaf een deskundigenoordeel.
  Afwisselen van zitten en staan is nodig.
  Er is een afspraak gemaakt met de arbeidsdeskundige.
  Het onderzoek naar passend werk is afgerond.
  In januari stelt de bedrijfsarts het actueel oordeel op.
  Het knaagt soms, maar de afwijzingen horen erbij.
  De werknemer neemt deel aan een training sollicitatievaardigheden.
  De machine heeft kuren en wordt vervangen.
  Het contract wordt niet verlengd.
  De trein viel uit door een storing.
  Er is contact opgenomen met de jobcoach.
  Dit is in het plan van aanpak opgenomen.
  De kosten van het traject worden door de werkgever gedragen.
  Een scheiding van taken tussen kantoor en magazijn helpt.
  Afval wordt gescheiden ingezameld.
  Het dossier bevat geen medische gegevens.
  Medische informatie gaat in een gesloten envelop naar UWV.
  De aard en oorzaak van de ziekte worden niet vastgelegd.
  De oorzaak van het verzuim is niet besproken.
  Er is sprake van een vangnetsituatie.
  Werkgerelateerd: ja, volgens de bedrijfsarts.
  Geen nachtdiensten en geen werk op hoogte.
  Werken met handen boven schouderhoogte vermijden.
  Lang achtereen knielen en klimmen is niet mogelijk.
  Autorijden maximaal een half uur.
  De concentratie is voldoende voor blokken van een uur.
  Werkplek met weinig prikkels en vaste pauzes.
  De beperkingen zijn tijdelijk; uitbreiding wordt binnen drie maanden verwacht.
  De loopbaancoach begeleidt bij het schrijven van brieven.
  Mediation is gestart om de arbeidsverhouding te verbeteren.
  Het conflict met de leidinggevende is besproken.
  De arbeidsverhouding is gespannen.
  Hij is moe van het wachten op antwoord, schrijft hij.
  Groeipijnen van de nieuwe vestiging zijn normaal.
  Dit dossier is een hoofdpijndossier voor de directie.
  De bezuinigingsoperatie raakt ook de afdeling inkoop.
  Een reddingsoperatie voor het project bleek niet nodig.
  De logistieke operatie draait dag en nacht.
  De specialist verzuim van de verzekeraar keek mee.
  Sollicitatie bij een IT-bedrijf als specialist netwerken.
  Hij sprak met een specialist op het gebied van omscholing.
  Dokter in de rechten is zij nooit geworden.
  Mevrouw Pijn is aanwezig namens de werkgever.
  De heer Kanker B.V. is de formele werkgever.
  Stage bij apotheek De Linde, balie en administratie.
  Vacature doktersassistent bekeken, diploma ontbreekt.
  Zij begeleidt cliënten met dementie op een woongroep.
  Hij verzorgt bewoners en deelt medicatie uit aan cliënten.
  Het reumafonds zoekt collectanten.
  Sollicitatie gestuurd naar de Hersenstichting, functie administrateur.
  De workshop over stress is voor alle teams.
  De voorlichting over griep vindt plaats in de kantine.
  De griepprik wordt aangeboden aan alle medewerkers.
  Tijdens de coronaperiode werkte iedereen thuis.
  Door corona was het bedrijf acht weken gesloten.
  Het arbeidsongeval is gemeld bij de Nederlandse Arbeidsinspectie.
  Er is een verkeersongeval met een mogelijk aansprakelijke derde; regres is gemeld.
  Preventie van beroepsziekten staat in de RI&E.
  Het rouwverlof staat in de cao.
  Mantelzorgverlof is in de regeling opgenomen.
  De partner was bij het gesprek aanwezig.
  Hij vervangt een zieke collega op vrijdag.
  Met collega's is het contact goed.
  Er is een breuk in het vertrouwen ontstaan.
  De spanning op de arbeidsmarkt werkt in zijn voordeel.
  Er staat geen spanning op het net.
  Schulden van de onderneming zijn geen reden om niets te doen.
  De bezwaren zijn in behandeling bij de gemeente.
  De aanvraag is in behandeling genomen door UWV.
  Gelijke behandeling van alle kandidaten staat voorop.
  Hij vindt dat hij netjes wordt behandeld.
  Zij levert bestellingen af bij ziekenhuizen en verpleeghuizen.
  Ervaring als ambulancechauffeur is een pluspunt.
  De keuze is gevallen op een werkervaringsplaats in Ede.
  Het kwartje is gevallen.
  De tablets zijn uitgereikt aan de monteurs.
  Een financiële injectie houdt de vestiging open.
  Zij is gehecht aan haar vaste team.
  Een blinde vlek in de planning is opgelost.
  De werknemer is bleek uit het overzicht de enige kandidaat.
  De werkhervatting verloopt stabiel.
  Hij heeft moeite met de lange reistijd.
  Het gesprek is verzet wegens vakantie.
  De uitputting van het verlofsaldo is doorgerekend.
  De prognose is gunstig: binnen acht weken volledige uren.
  Werktijden: maximaal zes uur per dag, niet 's avonds.
  In overleg met de bedrijfsarts wordt het aantal uren verhoogd.
  De echo in de grote hal maakt bellen lastig.
  De afspraak bij de gemeente is verplaatst.
  De controle van werkbonnen gaat goed.
  Uitslag van de capaciteitentest: mbo 4 is haalbaar.
  Hij heeft een intake bij het re-integratiebureau gehad.
  De werknemer werkt vier uur per dag, verdeeld over de week.
  Hij heeft behoefte aan duidelijke instructies.
  Beperkt in tillen, duwen en trekken.
  Wisselende houdingen: zitten, staan en lopen afwisselen.
  De werkgever biedt een hoog-laagbureau aan.
  Begeleiding door de jobcoach is gestart.
  Er is een wachttijd van twee jaar tot de WIA.
  De wachttijd van 104 weken eindigt op 4 januari 2026.
  Zij wil graag werken als verpleegkundige in een verpleeghuis.
  Zoekrichting: baliemedewerker in een ziekenhuis of gemeentehuis.
  Hij heeft gesolliciteerd bij het Erasmus MC als planner.
  De werknemer is fysiotherapeut van beroep.
  Als huisarts in loondienst werkt zij vier dagen.
  Haar functie is apothekersassistent.
  Het bedrijf levert medische hulpmiddelen aan ziekenhuizen.
  Wij zijn een groothandel in geneesmiddelen.
  De afdeling psychiatrie heeft een vacature voor een gastvrouw.
  De werknemer werkte op de afdeling oncologie als secretaresse.
  Patiënten ontvangen en afspraken inplannen is haar kerntaak.
  De kinderopvang zoekt iemand voor kinderen met autisme.
  Hij geeft les aan leerlingen met dyslexie.
  De cursus EHBO is gevolgd.
  Zij is BHV'er.
  Het verzuimbeleid is besproken.
  De verzuimverzekeraar betaalt de jobcoach.
  Het deskundigenoordeel is aangevraagd op 3 maart.
  De stukken zijn in behandeling bij UWV.
  Het bezwaarschrift wordt behandeld door de commissie.
  De klachten van de klant zijn opgelost.
  De klacht over de coach is gegrond verklaard.
  De werknemer heeft een klacht ingediend over het bureau.
  Spanningen in het team zijn besproken.
  Er is hoge werkdruk op de afdeling.
  De werkdruk is verlaagd door taken over te dragen.
  Stress komt in elke functie voor.
  Goed tegen stress kunnen is een vereiste.
  De vermoeiende reistijd is een knelpunt.
  Een pijnlijk gesprek, maar het is opgelost.
  De organisatie heeft pijn in de portemonnee.
  De breuk tussen partijen is niet te herstellen.
  Herstel van vertrouwen kost tijd.
  Het herstel verloopt volgens de prognose van de bedrijfsarts.
  Er is geen sprake van benutbare mogelijkheden volgens de bedrijfsarts.
  De belastbaarheid is vastgelegd in de FML.
  FML: persoonlijk functioneren, sociaal functioneren, dynamische handelingen.
  De rubriek aanpassing aan fysieke omgevingseisen is niet beperkt.
  Zij neemt ouderschapsverlof op.
  Kortdurend zorgverlof is toegekend.
  Calamiteitenverlof voor een halve dag.
  Het WAZO-verlof eindigt op 1 mei.
  Zwangerschaps- en bevallingsverlof van 2 februari tot 24 mei 2025.
  Na het bevallingsverlof hervat zij in eigen werk.
  De vervanging tijdens zwangerschapsverlof is geregeld.
  De stekker is uit het project getrokken.
  De hartelijke ontvangst deed hem goed.
  Met hart en ziel werkt hij aan het plan.
  Aan de hand van het zoekprofiel wordt gesolliciteerd.
  Hij heeft de zaken goed in de vingers.
  Een steuntje in de rug van de coach helpt.
  Er wordt de vinger aan de pols gehouden.
  Zij houdt het hoofd koel.
  Het team loopt op zijn tandvlees.
  De markt is overspannen.
  De verlamming in de besluitvorming is voorbij.
  Er zit een luchtje aan.
  Dat is een blessure in de planning.
  De wond in de samenwerking heelt.
  De scan van het document is onleesbaar.
  Er is een loopbaanscan gedaan.
  Hij heeft een assessment bij een arbeidspsycholoog gedaan.
  De test bestond uit een capaciteitenonderzoek.
  Werkzaamheden: intake van nieuwe klanten.
  De chauffeur vervoert patiënten naar het ziekenhuis.
  Zij bezorgt medicijnen bij klanten thuis.
  Productie van paracetamol is de kernactiviteit van het bedrijf.
  De monteur stelt een diagnose van de storing.
  Het diagnosesysteem van de machine is defect.
  Het virus op de server is verwijderd.
  Geen medische gegevens opnemen in dit veld.
  Medische stukken gaan rechtstreeks naar UWV.
  De medische informatie is door de werknemer zelf ingediend.
  Voor medische vragen verwijst de casemanager naar de bedrijfsarts.
  De bedrijfsarts heeft het medische deel apart gehouden.
  De werknemer heeft recht op een second opinion.
  De aard van de beperkingen is functioneel omschreven.
  De leidinggevende is met vakantie.
  Zijn collega neemt het overleg waar.
  De dochteronderneming zoekt een planner.
  Moederbedrijf en dochterbedrijven zijn nagegaan.
  Zusterbedrijf in Tilburg heeft geen vacature.
  De partnerorganisatie biedt een stageplek.
  De verhuizing van het magazijn is in mei.
  Er is gebeld met de familie Jansen, eigenaar van het bedrijf.
  De inval van de arbeidsinspectie leverde niets op.
  De prikklok is aangepast.
  De verbinding viel weg tijdens het gesprek.
  De uren vallen lager uit.
  De ingreep in het rooster werkt goed.
  De uitslag van de enquête is positief.
  Hij voelt zich gesteund door de werkgever.
  Het tempo is laag, er is tijd om te wennen.
  Rustpauzes na elk uur beeldschermwerk.
  Geen werk met tijdsdruk en geen conflicthantering.
  Kan niet in ploegendienst werken.
  De werkgever is een ggz-instelling met zes locaties.
  Hij werkt als psychiatrisch verpleegkundige.
  Zij is tandartsassistente en mist het patiëntencontact.
  Op de afdeling cardiologie wordt een secretaresse gezocht.
  Werkervaringsplaats bij een fysiotherapiepraktijk, receptie.
  Als roosteraar in het ziekenhuis plant zij de operatiekamers.
  De instelling biedt dagbesteding aan ouderen met dementie.
  Bewoners met een verstandelijke beperking krijgen begeleiding.
  De functie apotheker is niet passend.
  Vacature: medisch secretaresse polikliniek.
  Hij heeft een hbo-opleiding verpleegkunde.
  De opleiding tot doktersassistent duurt twee jaar.
  Zij wil zich omscholen tot diëtist.
  Netwerkgesprek met een manager van Parnassia over administratief werk.
  Open sollicitatie verstuurd naar het Diakonessenhuis.
  Afgewezen voor de functie van gastheer bij het revalidatiecentrum.
  Drie ziekenhuizen in de regio hebben vacatures.
  Werk in de thuiszorg is te zwaar.
  De thuiszorgorganisatie heeft geen passende functie.
  De werkneemster bedient de MRI-scanner.
  De laborant voert bloedonderzoek uit voor patiënten.
  Kankerverwekkende stoffen komen in de productie niet voor.
  Blootstelling aan gevaarlijke stoffen is beoordeeld.
  De RI&E noemt fysieke belasting als risico.
  Het bedrijf vervaardigt protheses en orthopedische schoenen.
  Er is een hulpverlener nodig voor de jongerengroep.
  Hij volgde de cursus omgaan met agressie.
  De training omgaan met stress en werkdruk staat open voor iedereen.
  Vitaliteitsprogramma met onder meer mindfulness voor het hele team.
  De leidinggevende heeft een gezonde werksfeer als doel.
  Werknemer is gezond verklaard voor zijn eigen werk.
  De werknemer is hersteld gemeld per 1 juni.
  Volledig arbeidsongeschikt voor eigen werk.
  80-100% arbeidsongeschikt volgens UWV.
  Het percentage arbeidsongeschiktheid is onbekend.
  De ziekmelding is gedaan op 8 januari 2024.
  De eerste ziektedag is 8 januari 2024.
  Ziek uit dienst per 1 december.
  Ziekengeld is aangevraagd.
  De Ziektewet is van toepassing vanwege het einde van het contract.
  Er is sprake van ziekte of gebrek.
  Bij ziekte belt hij voor negen uur.
  Langdurig verzuim wordt verwacht.
  Frequent verzuim is besproken.
  Het tweede spoor is afgesloten zonder plaatsing.
  De conclusie van de arbeidsdeskundige is overgenomen.
  De hand is gereikt, nu is de werknemer aan zet.
  De lange adem is nodig bij solliciteren.
  Hij kreeg koudwatervrees bij het sollicitatiegesprek.
  Hij heeft last van de wisselende roosters.
  Zij heeft last van lawaai in de kantoortuin.
  Pijnpunten in het proces zijn opgelost.
  Hij doet zijn uiterste best.
  Er is geen bloed, zweet en tranen gespaard.
  De uitval van de server duurde een dag.
  De les is uitgevallen door ziekte van de docent.
  De opbouw is uitgevallen zoals gepland.
  Vanwege de reorganisatie verviel zijn functie.
  Oorzaak van de vertraging is de late levering.
  De oorzaak van het conflict is een misverstand.
  De aanleiding voor het verzuim wordt niet gevraagd.
  De afspraak met de jobhunter is verzet.
  Een controle door de arbeidsinspectie vond plaats.
  De behandelend ambtenaar heeft het dossier.
  De zaakbehandelaar van UWV belde terug.
  Er is een behandelplan voor de klantklachten gemaakt.
  De opnameduur van de video is twee uur.
  Het interview wordt opgenomen.
  De uren zijn opgenomen in het rooster.
  De vaste pauze wordt opgenomen om twaalf uur.
  Zij is opgenomen in het team.
  Een dosis humor helpt.
  Volgens recept van de chef gewerkt in de keuken.
  Een kuur voor de compressor: olie verversen.
  Hij werkt in een kuuroord als gastheer.
  De bevalling van dit plan was zwaar.
  Er is een kind van de rekening.
  De partner van het advocatenkantoor belde.
  Zijn dochter studeert in Utrecht.
  Hij brengt zijn kinderen naar school voor het werk.
  In verband met schooltijden van de kinderen werkt zij tot 14 uur.
  Zij is alleenverdiener.
  Werknemer woont in Ede en reist met de trein.
  De reis naar kantoor duurt een uur.
  Het rijbewijs is verlopen.
  De verlofaanvraag voor de begrafenis van een collega is toegekend.
  Wegens vakantie is er geen contact geweest.
  Het gesprek vond plaats bij de werknemer thuis.
  Thuiswerken is twee dagen toegestaan.
  De situatie op het werk is rustig.
  Persoonlijke omstandigheden zijn niet besproken.
  Beperkingen in dynamische handelingen: geen repeterende bewegingen van de armen.
  Hand- en vingergebruik: beperkt, maximaal 15 minuten achtereen.
  Zien en horen: niet beperkt.
  Concentreren van de aandacht: maximaal een half uur.
  Emotionele problemen van anderen hanteren: beperkt.
  Conflicthantering: beperkt in direct contact.
  Trillingsbelasting vermijden.
  Geen blootstelling aan stof, rook en gassen.
  Beschermende middelen: gehoorbescherming is nodig.
  Buigen en torderen: beperkt.
  Hoofdbewegingen maken: niet beperkt.
  Knielen, kruipen en hurken: beperkt.
  Boven schouderhoogte actief zijn: niet mogelijk.
  Urenbeperking: 4 uur per dag, 20 uur per week.
  Er is een energetische beperking volgens de bedrijfsarts, gemiddeld vier uur per dag.
  De werknemer heeft geen klachten over de samenwerking.
  Bij klachten van klanten schakelt hij de teamleider in.
  De behandeling van het beroep vindt plaats op 3 juni.
  Er is geen medische informatie in dit dossier.
  De werknemer is niet in staat tot het verrichten van zijn werk, aldus de bedrijfsarts.
  Hij is in staat om vier uur per dag te werken.
  Een psychisch belastende functie is niet passend.
  Psychische belasting: veel piekdrukte, weinig regelruimte.
  Mentale belasting van het werk is beoordeeld.
  Fysieke belasting: tillen tot 25 kg, duwen en trekken.
  Persoonlijk functioneren, sociaal functioneren en werktijden zijn besproken.
  Hij kan zich een half uur concentreren.
  Werk zonder deadlines en productiepieken.
  De rug van het boek is beschadigd.
  Een hartelijk gesprek met de nieuwe leidinggevende.
  De depressie op de woningmarkt houdt aan.
  Het bedrijf zit in een economisch dal.
  De operatie om alle dossiers te digitaliseren is afgerond.
  De operationeel manager was aanwezig.
  Het opnemen van verlofuren gaat via het systeem.
  De telefoon werd niet opgenomen.
  Hij heeft het gesprek opgenomen met toestemming.
  Er is een injectie van 50.000 euro in de afdeling gedaan.
  De zorgverzekeraar biedt een vergoeding.
  De zorgmedewerker werkt in de nachtdienst.
  Haar beroep is verpleegkundige in een academisch ziekenhuis.
  Werkzaam geweest bij GGZ Noord-Holland als beleidsmedewerker.
  De vacature betreft een baliefunctie bij een tandartspraktijk.
  Hij liep stage bij een dierenarts.
  Zij volgt een opleiding tot psycholoog.
  De werknemer is psycholoog en werkt in deeltijd.
  De oefeningen uit de training zijn gedaan.
  De sollicitatietraining bestaat uit vier sessies.
  Er is therapeutisch hervat voor drie uur per dag.
  Hervatting op arbeidstherapeutische basis tot 1 juni.
  Vanaf 1 mei wordt met loonwaarde gewerkt.
  Het zwangerschaps- en bevallingsverlof duurt zestien weken.
  Zwangerschapsverlof van 1 maart 2025 tot 21 juni 2025.
  Aanvullend geboorteverlof is toegekend.
  Hij nam bijzonder verlof op voor een begrafenis.
  De scheiding tussen werk en privé is een aandachtspunt.
  Werk en privé in balans houden is een doel van het team.
  De schuldvraag is niet besproken.
  Het verlies van de klant is opgevangen.
  De rouwstoet vertraagde het verkeer.
  Het pijnpunt is de bezetting in het weekend.
  De werkgever draagt de pijn van de bezuiniging.
  Het is een ziekmakend systeem, zei de journalist.
  De bedrijfsarts heeft geen beperkingen voor reizen gegeven.
  Geen beperkingen in zien, horen en spreken.
  De stoel is aangepast aan de lengte van de werknemer.
  Ergonomisch meubilair en een headset zijn besteld.
  Hij werkt in een stiltewerkplek.
  De kantine is te druk voor overleg.
  De hoge werkdruk wordt verlaagd met extra handen.
  Met de handen werken past goed bij hem.
  Zijn hart ligt bij de techniek.
  De kop is eraf.
  Hij heeft een lange adem.
  De coach is ziek en wordt vervangen.
  Wegens ziekte van de jobcoach is de afspraak verzet.
  Het griepseizoen zorgt voor onderbezetting.
  De personeelsuitval door griep is groot.
  Corona leidde tot minder opdrachten.
  De covidperiode heeft de branche hard geraakt.
  Hij werkte tijdens de lockdown thuis.
  Het beleid rond alcohol en drugs is bekend.
  De verslavingspreventie is onderdeel van het beleid.
  De RI&E besteedt aandacht aan psychosociale arbeidsbelasting.
  Er is een preventief medisch onderzoek voor alle medewerkers.
  De arbodienst organiseert een spreekuur.
  Het arbospreekuur is op dinsdag.
  De bedrijfsarts ziet de werknemer over zes weken terug.
  Op het spreekuur van 4 mei zijn de mogelijkheden besproken.
  De afspraak bij de bedrijfsarts is verplaatst.
  De bedrijfsarts heeft contact met de behandelende sector.
  Er is een deskundigenoordeel van UWV.
  De verzekeringsarts heeft het dossier beoordeeld.
  De keuringsarts keurde de vrachtwagenchauffeur.
  Het rijbewijs C vraagt een medische verklaring.
  De EHBO-post is verplaatst.
  De AED hangt bij de receptie.
  De wond van het conflict is geheeld.
  De verdoving van de muziek.
  De pleister op de wond was een extra vrije dag.
  De brug is gebroken en wordt gerepareerd.
  De gebroken diensten zijn afgeschaft.
  De ketting is gescheurd.
  Er is een scheur in de muur.
  De ontsteking van de cv-ketel is defect.
  Slijtage aan de lagers is verholpen.
  De infectie van het netwerk is verwijderd.
  Allergie-informatie staat op het etiket.
  Zij stelt menukaarten met allergenen op.
  Hij werkt met dieren die aan mond-en-klauwzeer lijden.
  De hond heeft diabetes, vertelde een collega.
  De patiënten van de praktijk zijn vriendelijk.
  Zij verricht lichte administratieve taken in de praktijk.
  De spoelkeuken van het ziekenhuis is te zwaar.
  Een rondleiding bij een revalidatiecentrum als mogelijke werkplek.
  Er is gebeld met de personeelsafdeling van Antonius Ziekenhuis.
  Het psychologisch contract tussen werkgever en werknemer is besproken.
  Psychologische veiligheid in het team is een doel.
  Hij werkt met chirurgische precisie.
  Zij is allergisch voor te late facturen.
  De BHV-training behandelt hartstilstand en verstikking.
  De kraamzorgorganisatie zoekt een planner.
  Verzorgende IG is geen passende functie.
  De schoonmaak van operatiekamers is te zwaar.
  De tablet van de monteur is vervangen.
  Barkrukken tillen hoort niet bij de taken.
  Het gebouw is rolstoeltoegankelijk.
  Blind typen gaat hem goed af.
  De directie is doof voor kritiek.
  De organisatie is verlamd door de storing.
  In de spuitgieterij is plaats voor een planner.
  Hij spuit auto's in de lakstraat.
  De handscanner is aangepast.
  Het röntgenapparaat wordt bediend door een laborant.
  Hij werkt als stukadoor met gips en pleister.
  Uitputtende lijst van alle functies in het bedrijf.
  De stresstest van de server is geslaagd.
  Er heerst een angstcultuur, schrijft de OR.
  Hij is bang voor ontslag.
  Geen paniekvoetbal, maar stap voor stap.
  Een medewerker infectiepreventie is niet wat hij zoekt.
  Werken op de vaccinatielocatie van de GGD was tijdelijk.
  De bloedbank is een mogelijke stageplaats.
  De kinderen van de opvang hebben waterpokken.
  De griepepidemie zorgt voor drukte in het rooster.
  De cursus reanimatie is herhaald.
  Het gezondheidscentrum heeft een receptiefunctie.
  Zij solliciteerde bij een apotheek als bezorger.
  Sollicitatie afgewezen door Isala wegens gebrek aan ervaring.
  Het AMC antwoordde dat de vacature vervuld is.
  Functie: administratief medewerker polikliniek chirurgie.
  De jobcoach sprak met de teamleider van de afdeling orthopedie over een werkplek.
  Een gesprek met de manager van het ziekenhuis over mogelijkheden.
  Meeloopdag bij verpleeghuis De Linde.
  Het hospice zoekt vrijwilligers voor de keuken.
  De verloskundigenpraktijk heeft een secretaresse nodig.
  Hij wil buschauffeur op het ziekenhuisterrein worden.
  Werkgever is een tandartspraktijk met zes medewerkers.
  De huisartsenpost vraagt avonddiensten, dat kan niet.
  De functie van doktersassistente vraagt veel telefoonwerk.
  Beperkt zoekprofiel: geen zorg, geen onderwijs.
  Het oordeel van de bedrijfsarts is leidend.
  De bedrijfsarts verwacht geen terugkeer in eigen werk.
  Volgens de bedrijfsarts zijn er benutbare mogelijkheden.
  Afspraken over verzuim en contact zijn nagekomen.
  Contact elke twee weken, telefonisch.
  Er is een stoelmassage voor iedereen op vrijdag.
  De sportschool is een secundaire arbeidsvoorwaarde.
  Fietsen naar het werk is mogelijk.
  De lunchwandeling doet hem goed.
  Zij voelt zich gehoord door haar leidinggevende.
  Hij vindt het moeilijk om afscheid te nemen van zijn vak.
  Het doet pijn om de werkplaats te verlaten, zegt hij.
  Ik schrok van de brief.
  De werknemer is teleurgesteld over het aanbod.
  Hij maakt zich zorgen over zijn inkomen.
  Zij heeft zorgen over de termijn van de aanvraag.
  De zorg voor goede registratie ligt bij de casemanager.
  De zorgen van de werknemer zijn besproken.
  De ziekte van de trainer gooide roet in het eten.
  Door ziekte van een collega is de planning omgegooid.
  De ziekte heeft langer geduurd dan verwacht.
  Hij is hersteld en werkt weer volledig.
  Ziekteverzuim in het team is laag.
  De verzuimoorzaak wordt niet geregistreerd.
  De oorzaak van de stagnatie is de lange levertijd van het bureau.
  Stagnatie in de behandeling: ja, volgens de bedrijfsarts.
  De begeleiding stagneert niet.
  Behandeling of begeleiding is conform het advies van de bedrijfsarts.
  De werknemer volgt de begeleiding die de bedrijfsarts adviseert.
  Er loopt begeleiding; de bedrijfsarts volgt de voortgang.
  De voortgang van de begeleiding is besproken.
  De interventie is op advies van de bedrijfsarts ingezet.
  De opbouw volgt het advies: elke twee weken twee uur erbij.
  In week 30 vier ochtenden van drie uur.
  De tilhulp is besteld.
  Een verstelbaar bureau en een verticale muis zijn geleverd.
  Gehoorbescherming en veiligheidsschoenen zijn verplicht.
  De lichtval op de werkplek is verbeterd.
  De werkplek is prikkelarm gemaakt met schermen.
  Een rustige ruimte zonder prikkels is beschikbaar.
  Concentratie: blokken van maximaal 45 minuten.
  De werknemer kan maximaal 15 minuten achtereen staan.
  Lopen tot 500 meter, traplopen incidenteel.
  Reiken en boven schouderhoogte werken beperkt.
  Vervoer met eigen auto tot 30 minuten.
  Hand- en vingervaardigheid is niet beperkt.
  Energetische beperking: 20 uur per week.
  Emotioneel belastende gesprekken vermijden.
  Geen solitaire werkplek.
  Voorspelbaar werk met vaste structuur.
  Geen verhoogd persoonlijk risico: niet op ladders of met gevaarlijke machines.
  Het deskundigenoordeel luidt dat de inspanningen voldoende zijn.
  De medisch adviseur van UWV heeft het dossier beoordeeld.
  De medische beoordeling is aan de bedrijfsarts.
  Hij gaf aan dat hij zijn medische gegevens niet wil delen.
  De werkgever vraagt niet naar de aard van de ziekte.
  De diagnose is en blijft bij de bedrijfsarts.
  Over diagnose of behandeling is niet gesproken.
  Werknemer zet zich volledig in voor zijn herstel.
  De werknemer is niet verschenen op het spreekuur.
  De wachtlijst voor de training is lang.
  Na de zomer volgt een nieuwe beoordeling.
  Wij hebben gesproken over de opbouw van uren.
  Zij vindt het tempo te hoog.
  De afspraken zijn vastgelegd in het plan.
  De werknemer wil niet ingaan op zijn gezondheid en dat is zijn recht.
  De leidinggevende vraagt niet naar medische zaken.
  De werkgever heeft geen medische informatie ontvangen.
  Er is een gesprek geweest met de behandelend ambtenaar van de gemeente.
  De operationele kosten van het traject zijn begroot.
  Zij neemt deel aan het project gezond roosteren.
  De vitaliteitscoach geeft een workshop over slaap.
  De webinar over burn-out is afgelast.
  Het artikel over depressie stond in het personeelsblad.
  De stichting Parkinson zoekt een administratief medewerker.
  De Hartstichting heeft een vacature op kantoor.
  De werkgever sponsort KWF Kankerbestrijding.
  Een cliënt met autisme vraagt geduld van de begeleider.
  Zij werkt met jongeren met een eetstoornis als groepsleider.
  Hij onderhoudt de MRI-apparatuur van het ziekenhuis.
  Als anesthesiemedewerker is zij niet inzetbaar.
  De functie fysiotherapeut is te zwaar volgens de arbeidsdeskundige.
  In de apotheek is een plek voor balieservice.
  Zij is opgeleid tot psychologe.
  Zijn vorige werkgever was een revalidatiecentrum.
  De patiëntenadministratie is passend werk.
  Het medisch secretariaat vraagt veel typewerk.
  Klantklachten worden binnen twee dagen behandeld.
  Ontvangen klachten over het rooster zijn besproken in het team.
  Een klacht tegen de bedrijfsarts loopt nog.
  De klachtenfunctionaris heeft gebeld.
  Het bezwaar is gegrond, de behandeling wordt hervat.
  De kwestie is in behandeling bij de rechtbank.
  Er is beslag gelegd op de voorraad van de werkgever.
  De schulden van het bedrijf zijn geherfinancierd.
  Een scheiding van spoor 1 en spoor 2 is niet nodig.
  Het papier wordt gescheiden opgehaald.
  De kandidaten gingen uit elkaar na het gesprek.
  Zijn collega is met zwangerschapsverlof.
  Na het ouderschapsverlof werkt hij drie dagen.
  De vader van het idee is de teamleider.
  Het moederbedrijf zit in Duitsland.
  De dochter van de directeur volgt hem op.
  Hij heeft een zwak voor oude machines.
  Zij is sterk in plannen.
  De koppeling tussen de systemen is gebroken.
  De werknemer heeft een gebroken dienst op zaterdag.
  Het rooster is versleten en aan vervanging toe.
  De gevallen bladeren maken het plein glad.
  De cijfers zijn gevallen.
  Zij neemt de telefoon op en maakt afspraken.
  De opname van de instructievideo is op vrijdag.
  Het budget is uitgeput.
  Met frisse moed weer aan de slag.
  De kamer is te benauwd voor een lang overleg.
  De sfeer was gespannen, maar het gesprek was open.
  De verhouding met de leidinggevende is verbeterd na mediation.
  Het arbeidsconflict is opgelost.
  Klachten van passagiers worden geregistreerd door de werknemer.
  De klantenservice behandelt klachten per mail.
  De pijn van de reorganisatie is gedeeld.
  Er is geen pijngrens bereikt in de onderhandeling.
  De behandeltermijn van de aanvraag is acht weken.
  Het behandelen van hout gebeurt in de spuitcabine.
  Verf op medische apparatuur wordt niet aangebracht.
  De depressie trekt via de Noordzee naar Denemarken.
  De storm kwam met een diepe depressie mee.
  In een economische depressie vallen orders weg.
  De psychische belasting is volgens de RI&E hoog.
  Een stressbestendige collega wordt gevraagd.
  Omgaan met werkdruk is een onderwerp van de training.
  Hij doet aan mindfulness op eigen initiatief tijdens de lunchwandeling met het team.
  Het lunchpakket is een kuur voor de maandagochtend.
  De nieuwe app vertoont kuren.
  Opname in de talentenpool is een mogelijkheid.
  Hij is opgenomen in het bestand van het uitzendbureau.
  De hulpverlener in de keten is de werkgever zelf.
  Mijn vrouw vindt het ook een mooi bedrijf, zegt hij.
  De kinderen van de werknemer zitten op school.
  De werknemer is vader van twee kinderen.
  Zij gaat trouwen in juni.
  Hij verhuist naar Zwolle en zoekt daar werk.
  De partner rijdt hem naar het werk.
  De ouders van de werknemer hebben een winkel.
  Een familielid werkt bij dezelfde werkgever.
  De scheiding van afvalstromen is zijn taak.
  De aanrijding met de pallet leverde schade op aan de stelling.
  Het ongeval met de heftruck is gemeld bij de Arbeidsinspectie.
  De brand in het magazijn is geblust.
  De inbraak bij de vestiging is afgehandeld.
  Een val in de omzet is verwacht.
  De val van het kabinet vertraagt de wet.
  De dood van het project is een feit.
  Het verlies van uren is gecompenseerd.
  Ruzie met de leverancier is bijgelegd.
  Het conflict met de leidinggevende wordt met mediation opgelost.
  De ziekte of het gebrek is niet vermeld.
  De verwachting is dat hij in het derde kwartaal volledig werkt.
  Herstel binnen zes maanden is reëel volgens de bedrijfsarts.
  Hij werkt als psychiatrisch begeleider en wil dat blijven doen.
  Zij gaf les in psychologie aan de hogeschool.
  De vacature voor medisch pedicure past niet.
  De stage bij de fysiotherapeut was leerzaam.
  Een collega volgt de opleiding tot huisarts.
  De werkgever is een apotheek in Assen.
  De receptie van de GGZ-instelling zoekt versterking.
  Het ziekenhuis heeft een vacature voor linnenkamer.
  De organisatie levert maaltijden aan patiënten.
  Vervoer van bloedmonsters tussen ziekenhuizen is een passende taak.
  Als chauffeur op de ambulance kan hij niet meer werken.
  De training voor hulpverleners is niet passend.
  De therapeutische uren tellen niet mee als loonwaarde.
  De inzet is arbeidstherapeutisch tot en met week 12.
  De arbeidstherapeutische periode eindigt op 1 mei.
  Gedeeltelijk werken op therapeutische basis is afgesproken.
  De bedrijfsarts adviseert om in overleg met de werknemer het aantal uren iedere twee weken met twee uur uit te breiden.
  Werknemer geeft aan dat hij graag wil terugkeren in zijn eigen functie en dat hij de afspraken nakomt.
  De werkgever stelt een rustige werkplek beschikbaar en zorgt voor een vast aanspreekpunt op de werkvloer.
  Beide partijen evalueren elke zes weken en leggen de uitkomst vast in een verslag.
  Werknemer heeft beperkingen in tillen, dragen en bukken; zittend werk is mogelijk.
  Volgens het inzetbaarheidsprofiel zijn er beperkingen in persoonlijk en sociaal functioneren.
  Het arbeidsdeskundig onderzoek richt zich op de vraag of het eigen werk passend te maken is.
  In spoor 2 zijn drie sollicitaties gedaan, waarvan één bij een zorginstelling als administratief medewerker.
  Door de vakantieperiode lag het traject twee weken stil.
  Het re-integratiebureau heeft de rapportage te laat geleverd; een klacht daarover is ingediend.
  De jobcoach heeft contact gehad met de HR-adviseur van een ziekenhuis in de regio.
  Hij heeft ervaring als monteur van medische apparatuur.
  De werkgever is gespecialiseerd in orthopedische schoenen.
  De functie van beveiliger in het ziekenhuis is onderzocht en niet passend bevonden.
  De vestiging in Ede sluit, daardoor vervalt zijn werkplek.
  Zijn motivatie is hoog en hij komt afspraken na.
  Zij ervaart de begeleiding als prettig.
  De werknemer ervaart druk vanuit het team.
  De toon van de brief vond hij onprettig.
  Zij is niet akkoord met de conclusie van de bedrijfsarts en vraagt een deskundigenoordeel.
  Er is een second opinion aangevraagd bij een andere bedrijfsarts.
  De second opinion is uitgevoerd door een bedrijfsarts van een andere arbodienst.
  Werkgever en werknemer wijken samen af van de termijn, omdat de bedrijfsarts afwezig was.
  Door ziekte van de bedrijfsarts werd het spreekuur verplaatst.
  Wegens drukte in de praktijk van de arbeidsdeskundige loopt het onderzoek uit.
  De training pijnpunten in processen herkennen is afgerond.
  De opleiding mbo 3 zorg en welzijn is niet afgemaakt.
  Werken met cliënten met een verstandelijke beperking is te belastend.
  De wens is om verpleegkundige te blijven, maar dan zonder nachtdiensten.
  Zij kan geen patiënten tillen.
  Het tillen van bewoners is niet mogelijk.
  Passend is werk zonder direct patiëntcontact.
  De poli heeft een vacature voor een planner.
  In de thuiszorg zijn de routes te lang.
  De apotheek zoekt een bezorger met eigen auto.
  Dokter Jansen is de bedrijfsarts.
  De arts van de arbodienst werkt onder verantwoordelijkheid van de bedrijfsarts.
  De praktijkondersteuner van de bedrijfsarts voerde het gesprek.
  Contact met de verzekeringsarts verloopt via de arbeidsdeskundige van UWV.
  De medische kaart blijft bij de arbodienst.
  De medische envelop is door de werknemer zelf verzonden.
  De WIA-aanvraag wordt door de werknemer ingediend.
  De brief van UWV over de no-claim is niet van belang.
  Er is ziekengeld aangevraagd vanwege een vangnetsituatie.
  De melding bij UWV is op tijd gedaan.
  Het loon wordt 70 procent in het tweede jaar.
  Er is een verhoogd risico op uitval in de afdeling logistiek.
  Uitval van machines kost productie.
  De uitval is onbedoeld lang.
  De ziekteperiode telt door na een onderbreking van twee weken.
  De pijn zit hem in de overdracht tussen de diensten.
  De klacht van de huurder is afgehandeld.
  Zij behandelt klachten en retouren.
  Behandeling van schademeldingen is zijn taak.
  De behandeling loopt volgens het advies van de bedrijfsarts.
  Begeleiding en behandeling verlopen conform advies bedrijfsarts.
  Er is sprake van een depressie boven Ierland.
  Werken met pieken in werkdruk is niet passend.
  De functie vraagt stressbestendigheid.
  De werkgever heeft beleid ter voorkoming van burn-out.
  Het verzuimbeleid noemt burn-outpreventie als speerpunt.
  Hij neemt de uren op in week 20.
  De ouderschapsverlofuren worden opgenomen.
  Het zwangerschapsverlof eindigt op 3 juli.
  Zij is met zwangerschapsverlof van 1 mei tot 21 augustus.
  De werknemer is 12 weken met bevallingsverlof geweest.
  De heer Ziekenhuis is adviseur bij het bureau.
  Mevrouw Kuur en mevrouw De Pijn waren aanwezig.
  Pijnenburg Logistiek heeft een vacature.
  Sollicitatie bij Hartman Installaties en bij Griepink BV.
  Zijn functie bij het Leids Universitair Medisch Centrum vervalt.
  Werk in een verpleeghuis met dementerende ouderen is te zwaar.
  Ervaring met GGZ-doelgroepen is een pluspunt.
  Hij was begeleider in de verslavingszorg.
  Opleiding: HBO verpleegkunde, specialisatie psychiatrie.
  De werkgever is een centrum voor revalidatie.
  Als operatieassistent staat hij lang.
  De personeelsarts is de bedrijfsarts.
  Een gezonde werkdruk is het doel.
  Herstelverlof is in de cao geregeld.
  De herstelcapaciteit van de organisatie is beperkt.
  Het herstelplan van de afdeling is vastgesteld.
  De re-integratie verloopt zonder klachten van beide kanten.
  De belasting van rug en schouders is in het werk gering.
  Zwaar belastend voor de rug: tillen boven 15 kg.
  Belastend voor de ogen: langdurig beeldschermwerk.
  Werkhoogte aanpassen zodat schouders ontspannen blijven.
  Rugsparend werken is uitgelegd.
  `,
);

export const ZINNEN: readonly Zin[] = [...GEVOELIG, ...ONSCHULDIG];
