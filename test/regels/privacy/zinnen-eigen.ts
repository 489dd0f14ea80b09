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
    Zijn enkel is gebroken bij het voetballen.
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
    Ze heeft een miskraam gehad.
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
    Vanwege het overlijden van haar vader is zij niet in staat te werken.
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
    Zijn vader is onlangs overleden.
    De thuissituatie is op dit moment te belastend.
    Het trauma uit zijn jeugd speelt hem parten.
    Door zijn scheiding woont hij tijdelijk elders.
    Ze maakt zich grote zorgen over haar kinderen.
    Sinds de aanrijding op weg naar huis is hij uit de roulatie.
    `,
  ),
  ...zinnen(
    ['vangnet'],
    `
    Werkneemster is ziek door haar zwangerschap.
    De werknemer valt onder de no-riskpolis.
    Ziekengeld wordt aangevraagd op grond van artikel 29b ZW.
    Zij is uitgevallen wegens zwangerschapsklachten.
    Werknemer heeft een nier afgestaan; UWV vergoedt het loon wegens orgaandonatie.
    Hij heeft een Wajong-verleden.
    Zij staat in het doelgroepregister.
    Werkneemster is zwanger.
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
    klassen: ['derden', 'diagnose', 'oorzaak'],
  },
  { zin: 'Burn-outklachten na een scheiding.', klassen: ['diagnose', 'oorzaak'] },
  { zin: 'De psycholoog spreekt van een depressieve stoornis.', klassen: ['behandeling', 'diagnose'] },
  { zin: 'Haar dochter heeft autisme.', klassen: ['derden', 'diagnose'] },
  { zin: 'Antibiotica tegen de longontsteking slaan aan.', klassen: ['behandeling', 'diagnose'] },
  { zin: 'Hij heeft pijnstillers nodig tegen de hoofdpijn.', klassen: ['behandeling', 'klacht'] },
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
  `,
);

export const ZINNEN: readonly Zin[] = [...GEVOELIG, ...ONSCHULDIG];
