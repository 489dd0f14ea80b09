/** A real message of each rule, from its tests. Made by `npm run voorbeelden`; not written by hand. */
export const VOORBEELDEN: Readonly<Record<string, string>> = {
  '42-weken-eerste-ziektedag-juist':
    'In de aangifte bij UWV staat 9 januari 2024 als eerste ziektedag, in het dossier 8 januari 2024. De Ziektewet vraagt de eerste dag van de ongeschiktheid op te geven; alle termijnen tellen vanaf die dag.',
  '60plus-toestemming':
    'De werknemer is aan het einde van de wachttijd zestig of ouder; dat naar een vereenvoudigde beoordeling is gevraagd, is niet vastgelegd. Zij is mogelijk als werkgever en werknemer instemmen; de keuze hoort bij de aanvraag, uiterlijk op 19 oktober 2025.',
  'aangifte-voor-81-weken':
    'Er is nog geen aangifte bij UWV vastgelegd. Na 26 juli 2025 vervalt volgens de Wet WIA de bescherming voor het geval dat UWV te laat over de WIA-aanvraag bericht.',
  'advies-aan-beide-partijen':
    'Er is niet vastgelegd dat advies 1 van de bedrijfsarts is gegeven aan de werknemer. De Regeling procesgang vraagt dat het advies naar werkgever en werknemer gaat.',
  'advies-arbeidsdeskundige-opgevolgd':
    'Het arbeidsdeskundig advies van 3 februari 2025 is niet gevolgd; een reden is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever adviezen van deskundigen bij zijn aanpak betrekt.',
  'advies-deskundige-bij-stagnatie':
    'Volgens de eerstejaarsevaluatie van 16 december 2024 was de koers niet (meer) juist; daarna is geen advies van een deskundige vastgelegd. Het beoordelingskader noemt dat dan als weg, en verwacht dat partijen de re-integratie niet laten stagneren.',
  'afwijking-alleen-art-2-4':
    'In de zaak is een afwijking vastgelegd van de termijn voor de aangifte na 42 weken (art. 38 lid 1 Ziektewet). Art. 5 van de Regeling procesgang geldt alleen voor de termijnen van art. 2 en 4; UWV is aan deze afwijking niet gebonden.',
  'afwijking-termijn-gemotiveerd':
    'Bij een stuk is een afwijking van de termijn vastgelegd, maar de reden ontbreekt. De Regeling procesgang laat alleen een gemotiveerde afwijking door werkgever en werknemer samen toe; zo telt zij niet mee.',
  'aow-tijdens-ziekte':
    'De AOW-leeftijd was op de eerste ziektedag al bereikt. Volgens het BW loopt het loon bij ziekte tot en met 18 februari 2024; een plan van aanpak en het tweede spoor zijn niet aan de orde, en UWV toetst geen verslag. riv laat die controles daarom weg.',
  'arbeidsconflict-actie':
    'Het conflict is van 3 juni 2024; de eerste stap is van 18 juni 2024, 15 dagen later. Gebruikelijk is een eerste stap uiterlijk op 17 juni 2024.',
  'beeindiging-tijdens-loonsanctie':
    'Tijdens de loonsanctie, op 15 juni 2026, heeft de werknemer ingestemd met beëindiging van de dienstbetrekking. Zonder deugdelijke grond weigert UWV volgens de Wet WIA de uitkering geheel of gedeeltelijk.',
  'bekorting-uwv-te-laat':
    'UWV besliste op 24 maart 2026 over de melding van 2 maart 2026, 1 dag na de laatste dag van de termijn, 23 maart 2026. Volgens de Wet WIA eindigt de loonsanctie dan zoveel eerder.',
  'bekorting-volledig':
    'Het bekortingsverzoek van 9 februari 2026 beantwoordt volgens de zaak niet elk punt van UWV. UWV vraagt een antwoord per punt uit de beoordeling van het re-integratieverslag.',
  'bijstelling-na-evaluatie':
    'Na de evaluatie van 16 december 2024 is het plan van aanpak bijgesteld op 31 december 2024, 1 dag na 30 december 2024. De Regeling procesgang verklaart de termijn van twee weken van overeenkomstige toepassing.',
  'bureau-inadequaat-vervangen':
    'De werkgever sprak het bureau op 12 mei 2025 aan op een klacht van de werknemer, zonder resultaat. Een ander bureau is daarna niet ingeschakeld. Volgens het beoordelingskader doet de werkgever dat.',
  'casemanager-tekort':
    'Er is geen casemanager aangewezen, terwijl de re-integratie volgens het dossier stagneerde. Volgens het beoordelingskader telt het ontbreken van een casemanager als de re-integratie daardoor niet van de grond komt.',
  'consistentie-belastbaarheid':
    'Het arbeidsdeskundig onderzoek van 10 januari 2025 gaat uit van 16 uur per week, terwijl de bedrijfsarts op 10 december 2024 12 uur had vastgesteld. UWV toetst of de vaststelling van de mogelijkheden aannemelijk is; het beoordelingskader vraagt dat de inspanningen daarop rusten.',
  'consistentie-data':
    'Volgens de data is de eindevaluatie van 7 januari 2024, en dus van voor de eerste ziektedag, 8 januari 2024. Een van beide data klopt niet; zolang dat zo is, is op de datum van dit stuk niets te bouwen.',
  'deskundigenoordeel-bij-geschil':
    'Het geschil van 3 juni 2024 is 43 dagen oud; een deskundigenoordeel of oplossing is niet vastgelegd. Het beoordelingskader vraagt zo snel mogelijk een stap en noemt geen aantal dagen; de grens van 15 juli 2024 is een eigen norm.',
  'deskundigenoordeel-cao':
    'Volgens de vastlegging wijst de cao een eigen deskundige aan; het deskundigenoordeel is bij UWV gevraagd. Het Burgerlijk Wetboek laat de cao die keuze; voor een loonvordering kan dan het oordeel van de cao-deskundige nodig zijn.',
  'deskundigenoordeel-opvolging':
    'Het deskundigenoordeel is van 3 juni 2024; wat ermee is gedaan is niet vastgelegd, ook niet in een bijstelling van het plan van aanpak. Het beoordelingskader noemt geen aantal dagen; de grens van 1 juli 2024 is een eigen norm.',
  'deskundigenoordeel-termijn-uwv':
    'Op het verzoek van 3 juni 2024 is nog geen deskundigenoordeel vastgelegd. Volgens de Wet SUWI geeft UWV het binnen twee weken na ontvangst; gerekend vanaf de aanvraag liep die termijn tot en met 17 juni 2024.',
  'doc-afzonderlijk-herkenbaar':
    'Niet als afzonderlijk element te herkennen: het plan van aanpak. De beleidsregel over de vorm van het verslag vraagt afzonderlijke en herkenbare elementen.',
  'doc-bsn-op-elk-stuk':
    'Zonder burgerservicenummer: het plan van aanpak. UWV vraagt het in de praktijk op elk stuk; de Regeling procesgang noemt het niet.',
  'doc-datum-en-opsteller':
    'Vastgesteld, maar zonder datum: het plan van aanpak. De beleidsregel over de vorm van het verslag vraagt de datum bij elk element; zonder datum telt het stuk in geen enkele termijn mee.',
  'doc-ondertekend-werkgever':
    'Niet met datum ondertekend door de werkgever: het plan van aanpak. UWV vraagt in de praktijk om een ondertekend stuk; de Regeling procesgang noemt dat niet.',
  'doc-ondertekend-werknemer':
    'De werknemer weigerde te ondertekenen, vastgelegd op 4 maart 2024: het plan van aanpak. Daarbij ontbreekt de reden en wanneer om ondertekening is gevraagd. UWV vraagt om een ondertekend stuk; zonder deze gegevens is niet te zien dat erom is gevraagd en waarom het niet lukte.',
  'dossier-correspondentie':
    'Er is geen enkel contact of bericht tussen werkgever en werknemer vastgelegd. De Regeling procesgang vraagt dat de werkgever de correspondentie en de activiteiten vastlegt.',
  'dossier-verwijzingen':
    'Hier wordt verwezen naar een geschil met een id dat in het dossier niet voorkomt. De Regeling procesgang vraagt een dossier dat het verloop en de activiteiten laat zien.',
  'eje-in-dossier-vastgelegd':
    'De uitkomst van de eerstejaarsevaluatie is volgens de zaak niet in het re-integratieverslag opgenomen. Het beoordelingskader van UWV vraagt dat zij daarin is vastgelegd.',
  'eje-spoor2-voorbereiding':
    'Op 16 december 2024, bij de eerstejaarsevaluatie, werd niet gewerkt; in het plan van aanpak, een bijstelling of de nieuwe afspraken staan geen stappen naar werk bij een andere werkgever. Het beoordelingskader verwacht dat die dan worden voorbereid; volgens de Regeling procesgang volgt een bijstelling binnen twee weken, uiterlijk op 30 december 2024.',
  'eval-stagnatie-actie':
    'Volgens de evaluatie van 2 juli 2024 stagneerde de re-integratie; er is een actie vastgelegd, maar wanneer die volgde is niet vast te stellen. Het beoordelingskader vraagt bij stagnatie om bijsturing.',
  'evaluatie-visie-partijen':
    'In de evaluatie van 13 augustus 2024 ontbreekt de visie van de werknemer. De Regeling procesgang vraagt sinds 1 juli 2023 de visie van beide partijen; riv leest dit als een eis aan elke evaluatie.',
  'gbm-oordeel-redelijk':
    'Volgens de bedrijfsarts waren er sinds 3 juni 2024 geen mogelijkheden om te werken; vanaf 3 juni 2024 is werk vastgelegd. Een nieuw oordeel of een vraag daarover binnen 42 dagen is niet vastgelegd. Het beoordelingskader van UWV toetst of het oordeel redelijk was.',
  'gewerkte-uren-log':
    'Volgens het dossier wordt of werd gewerkt, maar gewerkte uren zijn niet bijgehouden. De Regeling procesgang vraagt aantekening van het aantal feitelijk gewerkte uren.',
  'grond-geen-herstel-mogelijk':
    'Voor het tweede spoor is aangevoerd dat de tekortkoming niet meer te herstellen is. De Wet WIA verlengt het loon opdat de werkgever kan herstellen; een rechtbank liet een loonsanctie vervallen toen de verhouding intussen verstoord was (alleen een samenvatting gelezen).',
  'grond-kosten':
    'Voor het tweede spoor zijn kosten als grond aangevoerd, zonder dat daarvoor cijfers zijn vastgelegd. Volgens het beoordelingskader draagt de werkgever de kosten; niet van hem gevraagd worden trajecten die vooraf duidelijk niets opleveren, uitgaven die in geen verhouding staan tot loon en premie, en wat de bedrijfsvoering onevenredig belast.',
  'grond-latere-iva':
    'Voor het tweede spoor is als grond aangevoerd dat later een IVA-uitkering is of wordt toegekend. Volgens het beoordelingskader gaat het erom of destijds in redelijkheid kon worden aangenomen dat er geen mogelijkheden waren; een later besluit over de uitkering draagt de tekortkoming niet.',
  'grond-medische-wachttijd':
    'Voor het tweede spoor is een medische wachttijd als grond aangevoerd; een advies van de bedrijfsarts met een datum waaruit zij blijkt, is niet aangewezen. Volgens het beoordelingskader adviseert de bedrijfsarts of herstel te verwachten is en wanneer opnieuw wordt gekeken.',
  'grond-onwillige-werknemer':
    'Voor het tweede spoor is als grond aangevoerd dat de werknemer niet meewerkte; wanneer dat was en wat de werkgever toen deed, is niet vastgelegd. Volgens het beoordelingskader gebruikt de werkgever dan zijn middelen; of dat is gebeurd, is niet vast te stellen.',
  'grond-reorganisatie':
    'Voor het eerste spoor is een reorganisatie als grond aangevoerd. Volgens het beoordelingskader zoekt de werkgever zelfs bij inkrimping actief naar mogelijkheden om de werknemer gedeeltelijk aan het werk te houden; dat er geen arbeidsplaats of formatieruimte was, is niet onderbouwd vastgelegd. Dat een ander in de functie is aangesteld, telt daarbij niet.',
  'grond-vertrouwen-bedrijfsarts':
    'Voor het tweede spoor is als grond aangevoerd dat op het advies van de bedrijfsarts is vertrouwd. Volgens het beoordelingskader kan de werkgever zich daar niet zonder meer achter verschuilen, en volgens vaste rechtspraak komt een onjuist advies voor zijn rekening. In de zaak bleef geen twijfel onbeantwoord; de rechtbank Oost-Brabant (2022) aanvaardde de grond in zo’n geval, maar de Centrale Raad van Beroep heeft dat volgens beschrijvingen afgewezen.',
  'grond-vertrouwen-deskundigen':
    'Voor het tweede spoor is als grond aangevoerd dat op het re-integratiebedrijf is vertrouwd. Volgens het beoordelingskader komt het voor rekening van de werkgever als dat bedrijf inadequaat opereert en daardoor kansen zijn gemist; hij houdt zelf de vinger aan de pols.',
  'grond-voor-volledigheid':
    'Voor een ontbrekend stuk is een grond aangevoerd. Volgens het beoordelingskader is herstel van de volledigheid altijd mogelijk; een rapportage achteraf van wat destijds is gebeurd volstaat, en UWV vraagt volgens de Wet WIA eerst om aanvulling.',
  'grond-weegt-op':
    'Voor het tweede spoor is als grond aangevoerd: overmacht, zonder toelichting. De Wet WIA vraagt een deugdelijke grond; zonder feiten en data is niet vast te stellen of zij opweegt.',
  'hervatting-behandeling':
    'De loonsanctie eindigt op 3 januari 2027, over 42 dagen. Volgens de Wet WIA hervat UWV de behandeling van de aanvraag ten minste zes weken voor het einde.',
  'informatieplicht-na-aanvraag':
    'Op 3 november 2025, na de WIA-aanvraag, is het werk of het aantal uren gewijzigd; een melding aan UWV is niet vastgelegd. De Wet WIA vraagt de werknemer dit zo spoedig mogelijk te melden.',
  'inspanningen-doorlopend':
    'Van 10 april 2024 tot en met 5 juni 2024 (57 dagen) is van geen van beide partijen een activiteit vastgelegd: geen advies, evaluatie, contact, gewerkt uur, aanbod, rapport of sollicitatie. Zo lange tijd valt op.',
  'inspanningen-tijdens-verlenging':
    'De vrijwillige verlenging loopt vanaf 5 januari 2026; tot en met 17 februari 2026 is geen activiteit vastgelegd, het actueel oordeel en de eindevaluatie daargelaten: 44 dagen, verlof en herstel niet meegeteld. Volgens het beoordelingskader tellen de inspanningen in de verlenging mee.',
  'loonmaatregel-onverwijld-gemeld':
    'De loonmaatregel gaat in op 10 juni 2024; dat de grond aan de werknemer is gemeld is niet vastgelegd. Volgens het Burgerlijk Wetboek kan de werkgever zich zonder onverwijlde kennisgeving niet op de grond beroepen. Tot een loonsanctie leidt dit niet.',
  'loonopschorting-juiste-grond':
    'Van de loonopschorting met ingang van 10 juni 2024 is de grond niet vastgelegd; of zij op art. 7:629 lid 6 BW kan rusten is niet vast te stellen.',
  'loonopschorting-schriftelijk-voorschrift':
    'Het loon is opgeschort met ingang van 10 juni 2024; de schriftelijke voorschriften bij ziekte zijn op 11 juni 2024 bekend gemaakt. Het Burgerlijk Wetboek laat opschorting alleen toe bij het niet nakomen van schriftelijk gegeven voorschriften.',
  'loonsanctie-herstelplan':
    'Op 20 november 2025 is een loonsanctie opgelegd; de tekortkomingen die UWV noemt, zijn niet vastgelegd. De Wet WIA verlengt het loon opdat die worden hersteld; of er een herstelplan is, is niet vast te stellen.',
  'loonsanctie-verlof-onderbreking':
    'In de loonsanctie valt verlof van 2 maart 2026 tot en met 21 juni 2026, 112 dagen; volgens het besluit eindigt zij op 4 januari 2027. De Wet WIA onderbreekt de loonsanctie voor de duur van het verlof, dus het einde kan later liggen.',
  'loonstop-juiste-grond':
    'Van de loonstop met ingang van 10 juni 2024 is de grond niet vastgelegd; of zij op art. 7:629 lid 3 BW kan rusten is niet vast te stellen.',
  'loonvordering-do-vereist':
    'Op 2 september 2024 is loon gevorderd; een deskundigenoordeel daarover is niet vastgelegd. Volgens het Burgerlijk Wetboek wijst de rechter een loonvordering zonder verklaring van een deskundige af.',
  'maatregel-nagelaten':
    'De werkgever heeft op 5 juni 2024 op een eerste weigering gereageerd; op 1 juli 2024 werkte de werknemer opnieuw niet mee (1 keer). Daarna is geen deskundigenoordeel op verzoek van de werkgever, loonmaatregel of verzoek om ontslag vastgelegd. Het beoordelingskader verwacht dat de werkgever zijn sanctiemogelijkheden gebruikt; laat hij dat zonder deugdelijke grond na en zijn daardoor inspanningen gemist, dan legt UWV een loonsanctie op.',
  'maatregel-werknemer-waarschuwing':
    'De WIA-aanvraag is van 20 oktober 2025; de laatste dag van de termijn was 19 oktober 2025. Volgens de Wet WIA weigert UWV daarvoor de uitkering van de werknemer geheel of gedeeltelijk, of volstaat het met een schriftelijke waarschuwing.',
  'maatregelen-zo-tijdig-mogelijk':
    'Het advies van 15 februari 2024 is gevolgd op 29 maart 2024, 43 dagen later. Dat is later dan de eigen norm van 42 dagen; de wet vraagt maatregelen zo tijdig mogelijk.',
  'med-aanvullende-deskundigheid':
    'Volgens advies 1 van de bedrijfsarts, van 10 december 2024, is aanvullende deskundigheid nodig; wanneer zij is ingeschakeld, is niet vastgelegd. De Regeling procesgang vraagt dat de bedrijfsarts daar tijdig voor zorgt.',
  'med-adequate-behandeling':
    'De bedrijfsarts liet op 10 december 2024 weten dat de zorg niet adequaat is en een wachttijd niet is besproken (advies 1 van de bedrijfsarts); een later ander antwoord is niet vastgelegd. Het beoordelingskader van UWV betrekt dit bij de medische aspecten.',
  'med-advies-opgevolgd':
    'Het advies van 10 december 2024 (adviespunt 1 van advies 1 van de bedrijfsarts) is niet gevolgd; een reden is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt.',
  'med-bevoegde-bedrijfsarts':
    'Volgens het dossier is de bedrijfsarts niet als bedrijfsarts geregistreerd, en is niet vastgelegd onder wiens verantwoordelijkheid is gewerkt. Op oordelen die niet door of onder verantwoordelijkheid van een bevoegde bedrijfsarts zijn gegeven kan UWV volgens zijn beoordelingskader niet afgaan.',
  'med-contact-behandelaars':
    'Het herstel stagneerde volgens het dossier op 10 december 2024; de bedrijfsarts liet weten dat de voortgang daarna niet is nagegaan. Het beoordelingskader van UWV vraagt dat wel.',
  'med-gbm-herbeoordeling':
    'Volgens advies 1 van de bedrijfsarts, van 3 juni 2024, waren er geen mogelijkheden; wanneer de bedrijfsarts opnieuw beoordeelt, is niet vastgelegd. Volgens het beoordelingskader van UWV ligt het in de rede dat hij dat aangeeft.',
  'med-gbm-onderbouwd':
    'Sinds 3 juni 2024 waren er volgens de bedrijfsarts geen mogelijkheden; of dat in het medische deel is onderbouwd, is niet vast te stellen. Het beoordelingskader van UWV toetst of dat oordeel redelijk was.',
  'med-gbm-periodiek':
    'Van 3 juni 2024 tot 3 december 2024, 183 dagen, gold het oordeel dat er geen mogelijkheden waren; in die tijd is geen contact van de bedrijfsarts met de werknemer vastgelegd. Het beoordelingskader van UWV vraagt periodieke beoordeling, zonder aantal dagen te noemen.',
  'med-geen-herstel-beperkte-pa':
    'Volgens advies 1 van de bedrijfsarts, van 10 december 2024, zijn er duurzaam geen mogelijkheden en is er geen kans op herstel. Dat de werknemer op een verkorte wachttijd is gewezen, is niet vastgelegd. Hij kan haar tot en met 27 april 2025 aanvragen, en maar een keer; dat de werkgever hem daarop wijst is een eigen norm.',
  'med-geen-ziekte-arbeidsverhouding':
    'Volgens de bedrijfsarts komen de beperkingen niet uit ziekte maar uit de arbeidsverhouding of verandering van werk (advies 1 van de bedrijfsarts, van 10 december 2024); een conflict met een aanpak is niet vastgelegd. Het beoordelingskader van UWV merkt zulke beperkingen niet als ziekte aan.',
  'med-informatie-onbevoegd-herstel':
    'Het tweede spoor gaat uit van mogelijkheden die op 13 januari 2025 zijn vastgesteld door iemand die geen arts is. Binnen 42 dagen daarna is geen oordeel van een arts vastgelegd, en niet dat het is gevraagd. Op zo’n oordeel kunnen werkgever en UWV volgens het beoordelingskader niet afgaan.',
  'med-prognose':
    'Bij de probleemanalyse, van 15 februari 2024, is geen verwachting over de mogelijkheden vastgelegd. Het beoordelingskader van UWV vraagt dat de bedrijfsarts beoordeelt hoe bestendig en beïnvloedbaar zij zijn.',
  'med-richtlijn-afwijking-onderbouwd':
    'De bedrijfsarts liet weten dat van een richtlijn is afgeweken en dat dit niet is onderbouwd (advies 1 van de bedrijfsarts, van 10 december 2024). Het beoordelingskader van UWV vraagt een uitdrukkelijke onderbouwing.',
  'med-second-opinion':
    'De second opinion die de werknemer op 3 juni 2024 vroeg, is geweigerd; dat de bedrijfsarts daarvoor zwaarwegende argumenten had, is niet vastgelegd. Het Arbobesluit laat weigeren alleen dan toe, met een motivering aan de werknemer.',
  'med-twijfel-advies':
    'Op 3 juni 2024 is twijfel van de werknemer over een advies vastgelegd; de vraag daarover is van 16 juli 2024, 43 dagen later. Het beoordelingskader van UWV noemt geen aantal; 42 dagen is een eigen norm.',
  'med-verklaring-vervroegde-iva':
    'De verkorte wachttijd is op 1 oktober 2024 aangevraagd zonder verklaring van de bedrijfsarts. Volgens de Wet WIA wordt de aanvraag dan niet in behandeling genomen.',
  'med-zes-belastingsvelden':
    'In de probleemanalyse, van 15 februari 2024, is de belastbaarheid op 5 van de zes belastingsvelden vastgelegd. Het beoordelingskader van UWV vraagt een omschrijving op alle zes.',
  'mediation-afgewezen-gemotiveerd':
    'Op 3 juni 2024 is mediation geadviseerd. Een begin is niet vastgelegd, en ook geen reden om ervan af te zien. Het beoordelingskader verwacht dat de werkgever adviezen bij de verzuimaanpak betrekt en noemt geen aantal dagen; de grens van 1 juli 2024 is een eigen norm.',
  'meerdere-werkgevers':
    'De werknemer is ook bij een andere werkgever ziek gemeld; hoe de re-integratie is afgestemd, is niet vastgelegd. Gebruikelijk is dat de werkgevers afstemmen; elke werkgever blijft voor zijn eigen inspanningen verantwoordelijk.',
  'opzegverbod-actief':
    'Op 7 januari 2026 is opgezegd; de ongeschiktheid begon op 8 januari 2024. Volgens het Burgerlijk Wetboek kan de werkgever wegens ziekte ten minste tot en met 7 januari 2026 niet opzeggen.',
  'opzegverbod-zwangerschap':
    'Op 2 december 2024 is opgezegd, tijdens het verlof van 2 december 2024 tot en met 23 maart 2025. Volgens het Burgerlijk Wetboek kan de werkgever dan niet opzeggen.',
  'pa-inzicht-onvoldoende-nieuwe-gevraagd':
    'Van de probleemanalyse van 15 februari 2024 zijn geen analyse en geen advies vastgelegd, en een nieuwe is niet gevraagd. Volgens het beoordelingskader van UWV kan de werkgever dat verlangen; UWV weegt of kansen op werkhervatting zijn gemist.',
  'pa-onoverzichtelijk-benut':
    'Volgens de probleemanalyse van 15 februari 2024 is een deel van het probleem nog niet te overzien; de bestaande mogelijkheden zijn intussen niet benut. Volgens het beoordelingskader van UWV kan daarover ook dan al worden nagedacht.',
  'pa-tijdig-verlangd':
    'Het oordeel is op 20 februari 2024 aan de bedrijfsarts gevraagd, 1 dag na de laatste dag van de termijn, 19 februari 2024. De vertraging ligt daarmee bij het verzoek; de Regeling procesgang legt dat bij de werkgever.',
  'passende-arbeid-geen-contractwijziging':
    'Bij een aanbod van passend werk is vastgelegd dat de arbeidsovereenkomst verandert. Volgens het Burgerlijk Wetboek blijft zij bij passende arbeid onverkort in stand.',
  'payroll-uitzend':
    'Het dienstverband is een uitzendovereenkomst; wie de formele werkgever is, is niet vastgelegd. De UWV-richtlijn gaat uit van de formele werkgever; riv neemt aan dat dit de werkgever van de zaak is.',
  'privacy-behandeling':
    'Op teken 26 van deze tekst staat iets dat een behandeling, medicijn, onderzoek of zorgverlener noemt (1 keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever medische behandeling niet vast; daaruit is af te leiden wat iemand heeft.',
  'privacy-beroepsziekte':
    'Op teken 12 van deze tekst staat iets dat op een beroepsziekte wijst (1 keer in deze tekst). Een beroepsziekte noemt aard en oorzaak van een ziekte, en die legt een werkgever volgens de Autoriteit Persoonsgegevens niet vast; de bedrijfsarts noemt haar zonder toestemming niet.',
  'privacy-bewaartermijn':
    'De re-integratie of het dienstverband eindigde op 1 september 2025; wanneer het dossier wordt vernietigd, is niet vastgelegd. De wet noemt geen termijn; gebruikelijk is 24 maanden.',
  'privacy-bsn-alleen-uwv':
    'Op teken 13 van deze tekst staat een getal dat de 11-proef van het burgerservicenummer doorstaat (1 keer in deze tekst). Dat nummer mag alleen worden gebruikt waar de wet het toelaat (art. 46 Uitvoeringswet AVG); in een tekst schermt riv het niet af.',
  'privacy-derden':
    'Op teken 6 van deze tekst staat iets over de gezondheid of het privéleven van een ander dan de werknemer (1 keer in deze tekst). De AVG staat het vastleggen van gezondheidsgegevens van anderen niet toe; zij staan buiten de re-integratie.',
  'privacy-diagnose':
    'Op teken 11 van deze tekst staat iets dat een ziekte of letsel noemt (2 keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever de aard van een ziekte niet vast, ook niet als de werknemer die zelf vertelde.',
  'privacy-eigen-waarneming':
    'De mogelijkheden en beperkingen op deze plaats zijn volgens de zaak door de werkgever vastgesteld. Volgens de Autoriteit Persoonsgegevens mag een werkgever ze niet zelf vaststellen of vastleggen.',
  'privacy-fml-geen-diagnose':
    'Volgens de zaak bevat het profiel op deze plaats een diagnose of andere medische gegevens. Volgens de Autoriteit Persoonsgegevens krijgt een werkgever alleen de beperkingen en mogelijkheden in werktermen.',
  'privacy-geheimhouding-casemanager':
    'Volgens de zaak heeft de casemanager toegang tot medische gegevens. Gebruikelijk is, ook volgens de leidraad van de bedrijfsartsen, dat een casemanager die niet heeft.',
  'privacy-klachten':
    'Op teken 11 van deze tekst staat iets dat een klacht of verschijnsel noemt (2 keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever klachten niet vast, ook niet wat hij zelf ziet.',
  'privacy-medische-bijlage':
    'Volgens de zaak zit er medische informatie in het dossier van de werkgever. Volgens de Autoriteit Persoonsgegevens mag een werkgever die niet verwerken.',
  'privacy-oorzaak':
    'Op teken 26 van deze tekst staat iets dat een oorzaak of iets uit het privéleven noemt (1 keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever de oorzaak van een ziekte niet vast; omstandigheden thuis zijn voor de bedrijfsarts.',
  'privacy-spoor2-overdracht-minimaal':
    'Er is een re-integratiebureau ingeschakeld; welke gegevens het heeft gekregen, is niet vastgelegd. Of het niet meer zijn dan nodig (art. 7:658a lid 5 BW), is daarom niet vast te stellen.',
  'privacy-spoor2-rapport':
    'Volgens de zaak bevat het trajectplan medische termen. Volgens de Autoriteit Persoonsgegevens krijgt een werkgever geen medische gegevens, ook niet langs de omweg van het bureau.',
  'privacy-vangnetgrond':
    'Op teken 23 van deze tekst staat iets dat de grond van een vangnetsituatie noemt (1 keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever vast dat er een vangnetsituatie is, niet welke.',
  'privacy-werknemer-eigen-tekst':
    'Op teken 10 van deze eigen tekst van de werknemer staat iets dat een ziekte of letsel noemt (1 keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever dat niet vast, ook niet als de werknemer het zelf opschreef.',
  'pva-afschrift-onverwijld':
    'Het stuk is van 27 februari 2024; het afschrift aan de bedrijfsarts of arbodienst is van 6 maart 2024, 8 dagen later. De Regeling procesgang vraagt het onverwijld; rivklaar houdt een week aan.',
  'pva-afschriften':
    'Er is niet vastgelegd dat een afschrift van het plan van aanpak is gegeven aan de werknemer en de casemanager en de bedrijfsarts. De Regeling procesgang vraagt dat dit onverwijld gebeurt.',
  'pva-na-ontstaan-mogelijkheden':
    'Op 2 september 2024 stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het plan van aanpak is van 17 september 2024, 1 dag na de laatste dag van de termijn, 16 september 2024. De Regeling procesgang vraagt het binnen twee weken.',
  'regime-zw-eigenrisicodrager':
    'De dienstbetrekking eindigt op 31 maart 2025, vóór het einde van de wachttijd, en de werkgever draagt zelf het risico van de Ziektewet. Volgens de Wet WIA lopen zijn plichten dan door: het verslag is uiterlijk op 5 oktober 2025 aan de orde, en UWV toetst het bij de WIA-aanvraag.',
  'resultaat-65-toestemming-werknemer':
    'Als resultaat is werk bij een andere werkgever vastgelegd; of de werknemer daarmee instemt, is niet vastgelegd. Volgens het beoordelingskader telt zulk werk alleen met zijn instemming als bevredigend resultaat.',
  'resultaat-betere-optie-gesignaleerd':
    'De werknemer wees op een concrete mogelijkheid die beter past; een antwoord met redenen is niet vastgelegd. Werk met 65 % van het oude loon wordt dan volgens het beoordelingskader niet op voorhand als bevredigend resultaat aanvaard.',
  'resultaat-niet-structureel':
    'De zaak beroept zich op bereikt werk, maar dat eindigt op 4 januari 2026, niet later dan het einde van de loondoorbetaling op 4 januari 2026. Het beoordelingskader vraagt dat aannemelijk is dat de werknemer ook na de loondoorbetaling in dit werk kan blijven; anders toetst UWV de inspanningen.',
  'resultaat-onderbouwd':
    'Er is werk als resultaat vastgelegd, maar of het een bevredigend resultaat is, is niet vast te stellen. Niet vastgelegd is: waaruit blijkt dat het werk structureel is. Bij een bevredigend resultaat kijkt UWV niet naar de weg daarheen (par. 3 beoordelingskader).',
  'resultaat-restverdiencapaciteit-onbenut':
    'Er wordt 11,9 uur per week gewerkt (vastgelegd op 29 september 2025), 74 % van de 16 uur die haalbaar is: wat de bedrijfsarts sinds 15 februari 2024 mogelijk acht, met de uren van het contract als grens. Er is sindsdien gewerkt aan uitbreiding. UWV vraagt werk dat min of meer bij de mogelijkheden aansluit; rivklaar let op minder dan 75 %.',
  'riv-aanvullen-bij-verlenging':
    'Het verslag is na de verlenging aangevuld op 6 april 2026, 1 dag na de laatste dag van de termijn, 5 april 2026. De Wet WIA vraagt de aanvulling dertien weken voor het nieuwe einde, of twee weken na het verzoek van de werknemer.',
  'riv-aard-bedrijf':
    'Gegevens over de aard van het bedrijf ontbreken. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder b).',
  'riv-actueel-oordeel-aanwezig':
    'Er is geen vastgesteld actueel oordeel van de bedrijfsarts. De Regeling procesgang noemt dat oordeel als onderdeel van het re-integratieverslag.',
  'riv-actueel-oordeel-vier-oordelen':
    'In het actueel oordeel ontbreekt het oordeel van de bedrijfsarts over de arbeidsrelatie. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder i).',
  'riv-administratieve-gegevens':
    'Administratieve gegevens van werknemer, werkgever en bedrijfsarts ontbreken geheel. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder a).',
  'riv-afschrift-werknemer':
    'Er is niet vastgelegd dat de werknemer een afschrift van het re-integratieverslag heeft gekregen. De wet vraagt dat de werkgever hem dat geeft.',
  'riv-bekwaamheden':
    'Gegevens over de bekwaamheden van de werknemer ontbreken geheel. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder d).',
  'riv-bijstelling-probleemanalyse-aanwezig':
    'Advies 1 van de bedrijfsarts wijzigt de belastbaarheid of het plan, maar een stuk daarvan ontbreekt. De Regeling procesgang noemt latere adviezen als onderdeel van het re-integratieverslag.',
  'riv-bijstellingen-pva-aanwezig':
    'Hier wordt verwezen naar een bijstelling van het plan van aanpak die in het dossier ontbreekt. De Regeling procesgang noemt elke bijstelling als onderdeel van het re-integratieverslag.',
  'riv-eerste-ziektedag-vermeld':
    'De eerste ziektedag, 2 oktober 2025, ligt na de peildatum, 1 oktober 2025. Alle termijnen hangen van die dag af; zolang zij niet klopt, zegt deze uitkomst niets.',
  'riv-eerstejaarsevaluatie-aanwezig':
    'Er is geen vastgestelde eerstejaarsevaluatie; het eerste ziektejaar eindigde op 5 januari 2025. De Regeling procesgang noemt deze evaluatie als onderdeel van het re-integratieverslag.',
  'riv-functiegegevens':
    'Gegevens over de functie van de werknemer ontbreken geheel. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder c).',
  'riv-geen-pva-gemotiveerd':
    'Er is geen plan van aanpak omdat er geen mogelijkheden waren, maar de probleemanalyse motiveert dat niet. De beleidsregel over de vorm van het verslag vraagt die motivering; UWV beoordeelt of het oordeel redelijk was.',
  'riv-in-overleg':
    'Er is niet vastgelegd wanneer werkgever en werknemer over het re-integratieverslag hebben overlegd. De wet vraagt dat het verslag in overleg met de werknemer wordt opgesteld.',
  'riv-laatste-evaluatie-aanwezig':
    'Er is geen eindevaluatie en ook geen andere evaluatie na de eerstejaarsevaluatie. De Regeling procesgang noemt de meest recente evaluatie als onderdeel van het re-integratieverslag.',
  'riv-medische-informatie-verstrekt':
    'Er is niet vastgelegd dat de bedrijfsarts de medische informatie aan de werknemer heeft gegeven. De beleidsregel over de vorm van het re-integratieverslag noemt haar als afzonderlijk element; de Regeling procesgang noemt haar niet apart.',
  'riv-oordeel-werkgever-arbeidsrelatie':
    'Het oordeel van de werkgever over de kwaliteit van de arbeidsrelatie ontbreekt. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder i).',
  'riv-oordeel-werkgever-passende-arbeid':
    'Het oordeel van de werkgever over de aanwezigheid van passende arbeid ontbreekt. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder k).',
  'riv-oordeel-werknemer-gevraagd':
    'Er is geen oordeel van de werknemer en er is niet vastgelegd dat het is gevraagd. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder l). De wet vraagt dat de werkgever het verslag in overleg met hem opstelt.',
  'riv-plan-van-aanpak-aanwezig':
    'Er is geen vastgesteld plan van aanpak. De Regeling procesgang noemt het plan van aanpak als onderdeel van het re-integratieverslag zodra er mogelijkheden zijn om te werken.',
  'riv-probleemanalyse-aanwezig':
    'Er is geen vastgestelde probleemanalyse. De Regeling procesgang noemt het oordeel en het advies van de bedrijfsarts als onderdeel van het re-integratieverslag.',
  'riv-verkort-elementen':
    'Er is geen vastgesteld re-integratieverslag voor de Ziektewet, ook niet in verkorte vorm. De Ziektewet vraagt het verslag bij het einde van het dienstverband.',
  'riv-verkort-voorwaarden':
    'Er is een verkort re-integratieverslag, maar tussen eerste ziektedag en einde dienstverband liggen 70 dagen en niet is vastgelegd dat de bedrijfsarts geen langdurig verzuim verwachtte. De beleidsregel laat het verkorte verslag dan alleen toe bij minder dan 70 dagen.',
  'riv-zud-redelijk':
    'Onderdeel h is als niet te verlangen aangemerkt, maar in deze zaak hoort geen verslag bij het einde van een dienstverband tijdens ziekte. De Regeling procesgang staat weglaten alleen toe bij ziek uit dienst; riv vraagt het onderdeel gewoon.',
  's1-aanbod-concreet':
    'Op 26 februari 2024 was passend werk in het bedrijf bekend; het eerste aanbod of werk daarna is van 9 april 2024, 43 dagen later. Het Burgerlijk Wetboek vraagt maatregelen zo tijdig mogelijk, zonder aantal dagen; 42 dagen is een eigen norm van rivklaar.',
  's1-aanbod-passend-criteria':
    'Aangeboden werk is niet aanvaard; dat het op de gezondheid van de werknemer is getoetst, is niet vast te stellen. Het Burgerlijk Wetboek vraagt werk dat voor zijn krachten en bekwaamheden is berekend.',
  's1-aanbod-uitgewerkt':
    'Aan een aanbod dat niet is aanvaard, ontbreekt: dat het schriftelijk is gedaan, de werkzaamheden, het aantal uren, de ingangsdatum. De Beleidsregels beoordelingskader poortwachter vragen een functie aan te bieden; dat zij op schrift staat met werkzaamheden, uren en ingangsdatum is een eigen norm van rivklaar.',
  's1-aanpassing-werkplek':
    'Terugkeer in het eigen werk is onzeker sinds 10 december 2024, volgens het advies van de bedrijfsarts; een onderzoek naar technische of organisatorische aanpassing is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen na te gaan welke mogelijkheden door aanpassing te maken zijn.',
  's1-ad-onderzoek-indicatie':
    'Terugkeer in het eigen werk is onzeker sinds 10 december 2024; een arbeidsdeskundig onderzoek ontbreekt, en de mogelijkheden in het bedrijf zijn ook niet anders volledig in beeld gebracht. Zo’n onderzoek is dan gebruikelijk, rond 5 januari 2025; een voorschrift is het niet.',
  's1-ad-recente-belastbaarheid':
    'Het arbeidsdeskundig rapport van 18 november 2024 rust op een belastbaarheid van 18 augustus 2024, 92 dagen eerder. Een norm voor die tijd is er niet; 91 dagen is een eigen norm van rivklaar.',
  's1-ander-werk-intern':
    'Terugkeer in het eigen werk is onzeker sinds 10 december 2024, volgens het advies van de bedrijfsarts; een onderzoek naar ander werk in het bedrijf is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen de werkgever actief te zoeken en te bemiddelen naar passend werk in het eigen bedrijf.',
  's1-arbeidsconflict-herplaatsing':
    'Er is een persoonlijk conflict dat niet is opgelost; dat een andere plek in het bedrijf is bezien, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter verwachten dat van de werkgever.',
  's1-arbeidstherapeutisch-max-6-weken':
    'Van 4 maart 2024 tot en met 15 april 2024 is 43 dagen zonder loonwaarde gewerkt, met een doel en een evaluatie. De Beleidsregels beoordelingskader poortwachter gaan uit van in de regel niet langer dan zes weken, hier tot en met 14 april 2024.',
  's1-arbeidstherapeutisch-vervolg':
    'De periode zonder loonwaarde die op 4 maart 2024 begon, eindigde op 12 april 2024; een keuze voor het vervolg is niet vastgelegd en een volgende stap is niet te zien. De Beleidsregels beoordelingskader poortwachter vragen daarna een keuze, in overleg met de bedrijfsarts.',
  's1-bedrijfsgrootte-diversiteit':
    'Niet vast te stellen is: het aantal werknemers. De Beleidsregels beoordelingskader poortwachter wegen grootte en verscheidenheid van functies mee bij wat van de werkgever te vragen is.',
  's1-eigen-werk-onderzocht':
    'Terugkeer in het eigen werk is onzeker sinds 10 december 2024, volgens het advies van de bedrijfsarts; dat het eigen werk is onderzocht of gedeeltelijk hervat, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen in de eerste plaats te bezien of terugkeer in de eigen functie mogelijk is.',
  's1-einddoel-volgt-advies':
    'Volgens het advies van de bedrijfsarts van 10 december 2024 was het eigen werk niet het uitgangspunt; het plan van 27 februari 2024 hield het eigen werk als doel en de eerste andere stap is van 22 januari 2025, 43 dagen later. De Beleidsregels beoordelingskader poortwachter vragen dan een andere aanpak; 42 dagen is een eigen norm van rivklaar.',
  's1-functie-passend-gemaakt':
    'In het bedrijf past geen bestaande functie; dat is nagegaan of een functie passend te maken is, is niet vastgelegd. Terugkeer in het eigen werk is onzeker sinds 10 december 2024, volgens het advies van de bedrijfsarts. De Beleidsregels beoordelingskader poortwachter vragen na te gaan of een andere functie passend kan worden gemaakt, ook met scholing.',
  's1-grens-redelijkheid':
    'Een oplossing in het bedrijf is afgewezen om onevenredige kosten of ernstige verstoring; een onderbouwing ontbreekt. De Beleidsregels beoordelingskader poortwachter noemen als grens dat de productie in gevaar komt, de bedrijfsvoering onevenredig wordt belast of de organisatie te ernstig wordt verstoord, en vragen de werkgever dat aan te tonen.',
  's1-inkrimping-geen-excuus':
    'Als reden dat werk in het bedrijf niet kan, is reorganisatie of inkrimping genoemd; dat daarnaast actief is gezocht, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen ook bij inkrimping actief te zoeken.',
  's1-kleine-plaatsing-voorwaarden':
    'Bij de beperkte plaatsing bij de eigen werkgever is niet vervuld: concreet uitzicht op groei. De Beleidsregels beoordelingskader poortwachter noemen die omstandigheid als relevant voor zo’n plaatsing als de werknemer zijn mogelijkheden bij een andere werkgever wellicht beter kan benutten.',
  's1-onderzoek-bij-start':
    'Aanpassing van het eigen werk is voor het eerst nagegaan op 28 februari 2024, 1 dag na het plan van aanpak van 27 februari 2024. De Beleidsregels beoordelingskader poortwachter vragen dat bij de start van de re-integratie.',
  's1-overzicht-functies':
    'Ander werk in het bedrijf is niet gevonden; een overzicht van de functies met per functie de reden ontbreekt. Volgens de Werkwijzer Poortwachter is zo’n overzicht gebruikelijk.',
  's1-uwv-voorzieningen':
    'Een oplossing is afgewezen om de kosten; of UWV daaraan kan bijdragen, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter tellen een mogelijke vergoeding mee bij de vraag wat redelijk is.',
  's1-vervanger-geen-excuus':
    'Als reden dat werk in het bedrijf niet kan, is een aangestelde vervanger genoemd. De Beleidsregels beoordelingskader poortwachter zien dat niet als rechtvaardiging om de werknemer niet te herplaatsen.',
  's1-voorstel-werknemer-beantwoord':
    'De werknemer deed een voorstel voor werk; 29 dagen daarna is een antwoord niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen de werkgever positief op zo’n voorstel te reageren.',
  's1-voortzetting-naast-spoor2':
    'De inspanningen in het eerste spoor zijn gestopt bij het begin van het tweede spoor op 13 januari 2025; dat er in het bedrijf geen passend werk was, stond toen niet vast. De Beleidsregels beoordelingskader poortwachter gaan uit van beide naast elkaar.',
  's1-werk-mede-oorzaak':
    'Volgens de bedrijfsarts is het werk mede oorzaak; een oplossing in het bedrijf is afgewezen om een reden die bij het bedrijf ligt. De Beleidsregels beoordelingskader poortwachter verwachten dan in het algemeen een grotere inspanning.',
  's2-activiteiten-samenhangend':
    'Sinds het begin van het tweede spoor op 13 januari 2025 is geen activiteit, contact of sollicitatie vastgelegd, en er is geen bureau dat erover rapporteert. Het beoordelingskader vraagt activiteiten om passend werk bij een andere werkgever te vinden.',
  's2-ad-voor-start':
    'Het tweede spoor begon op 4 november 2024. Een arbeidsdeskundig oordeel van die dag of eerder is er niet, en ook anderszins is niet vastgelegd dat toen bekend was wat er bij de eigen werkgever kon. Gebruikelijk is dat vooraf na te gaan.',
  's2-begeleiding-indicatie':
    'Volgens het oordeel van 10 december 2024 is begeleiding naar ander werk nodig. Een bureau of andere deskundigen zijn niet ingeschakeld. Het beoordelingskader vraagt dat van de werkgever.',
  's2-belastbaarheid-doorgegeven':
    'Volgens het advies van 7 april 2025 wijzigde de belastbaarheid. Dat dit aan het bureau is doorgegeven, is niet vastgelegd. Volgens de Werkwijzer Poortwachter gebeurt dat, zodat het traject erop kan worden aangepast.',
  's2-deelname-werknemer':
    'Op 14 mei 2025 bleek dat de werknemer onvoldoende aan het traject deelnam. Dat de werkgever daarop heeft gereageerd, is niet vastgelegd. Volgens het beoordelingskader spreekt hij de werknemer aan.',
  's2-fml-voor-start':
    'Het tweede spoor begon op 13 januari 2025. Dat een (bedrijfs)arts de mogelijkheden van de werknemer heeft beschreven, is nergens vastgelegd. Het beoordelingskader vraagt daarover vooraf helderheid.',
  's2-intensiteit':
    'Tussen 24 februari 2025 en 8 april 2025 (43 dagen) is geen contact van de coach met de werknemer vastgelegd. Gebruikelijk is regelmatig contact; de grens van 42 dagen is een eigen norm van rivklaar.',
  's2-klacht-werknemer-over-bureau':
    'De klacht van de werknemer over het bureau is van 1 mei 2025. Dat de werkgever het bureau daarop heeft aangesproken, is 29 dagen later niet vastgelegd. Volgens het beoordelingskader doet hij dat.',
  's2-kosten-werkgever':
    'De werknemer moest (mee)betalen aan het traject. Volgens het beoordelingskader draagt de werkgever de kosten van de re-integratie.',
  's2-minimaal-een-traject':
    'Het traject in het tweede spoor is op 2 juni 2025 gestopt, zonder plaatsing en zonder vastgelegde reden. Een ander traject kwam er niet, 43 dagen later. Het beoordelingskader vraagt activiteiten zolang er mogelijkheden zijn.',
  's2-mislukt-bijstelling':
    'Het traject in het tweede spoor is op 2 juni 2025 mislukt. Een bijstelling van het plan van aanpak daarna is niet vastgelegd. Het beoordelingskader vraagt die.',
  's2-persoonsprofiel':
    'Het tweede spoor begon op 13 januari 2025; een persoonsprofiel is niet vastgelegd, ook niet in een bijgesteld plan van aanpak. Het beoordelingskader vraagt helderheid over mogelijkheden, kennis, ervaring en persoonlijke eigenschappen.',
  's2-perspectief-verlopen':
    'Het tweede spoor is uitgesteld omdat er tot en met 16 maart 2025 perspectief was bij de eigen werkgever. Een structureel en bevredigend resultaat is niet vastgelegd en het tweede spoor is niet begonnen, 1 dag later. Volgens het beoordelingskader blijft het tweede spoor alleen achterwege bij concreet perspectief; de Werkwijzer Poortwachter gaat uit van drie maanden.',
  's2-plaatsing-detachering':
    'Sinds het begin van het tweede spoor op 13 januari 2025 is geen plaatsing bij een andere werkgever vastgelegd, en ook niet of detachering of een proefplaatsing is overwogen. Het beoordelingskader noemt detachering als mogelijkheid.',
  's2-rapportages-aanwezig':
    'Over 14 maart 2025 tot en met 21 maart 2025 (8 dagen) gaat geen enkele voortgangsrapportage van het tweede spoor. Volgens het beoordelingskader wordt de werkgever periodiek geïnformeerd; gebruikelijk is dat de rapportages op elkaar aansluiten.',
  's2-scholing-overwogen':
    'Scholing is afgewezen zonder dat een reden is vastgelegd. Volgens het beoordelingskader draagt de werkgever de kosten van re-integratie, tenzij vooraf duidelijk is dat het niets oplevert of de uitgaven buiten verhouding zijn.',
  's2-sector-orientatie':
    'Sinds het begin van het tweede spoor op 13 januari 2025 is niet vastgelegd dat naar mogelijkheden in cao of sector is gekeken. Het beoordelingskader noemt dat als voorbeeld van wat van de werkgever mag worden verwacht.',
  's2-sollicitaties-passend':
    'Sinds het zoekprofiel van 10 februari 2025 past geen van de 3 sollicitaties waarvan dit bekend is in het zoekprofiel, en een toelichting ontbreekt. Het beoordelingskader vraagt activiteiten om passend werk te vinden.',
  's2-sollicitaties-wekelijks':
    'Sinds het zoekprofiel van 10 februari 2025 is in 14 weken waarin dat te verwachten was geen enkele sollicitatie vastgelegd en geen reden daarvoor; meer dan 91 dagen achtereen is ook niet door anderen naar werk gezocht en geen plaatsing geprobeerd. UWV toetst of werkgever en werknemer voldoende initiatief hebben genomen om werk bij een andere werkgever te vinden.',
  's2-trajectplan-aanwezig':
    'Het tweede spoor begon op 13 januari 2025, maar er is geen trajectplan en geen (bijgesteld) plan van aanpak met stappen naar een andere werkgever. Het beoordelingskader vraagt vooraf helderheid over de te ondernemen stappen.',
  's2-uitstel-gemotiveerd':
    'Het tweede spoor is niet begonnen en er is een reden om het uit te stellen of achterwege te laten vastgelegd, maar daarbij ontbreekt: de einddatum en de onderbouwing. Zo is niet vast te stellen dat het volgens het beoordelingskader mocht uitblijven.',
  's2-verplicht-niet-gestart':
    'Er is geen begin van het tweede spoor vastgelegd, 1 dag na 27 januari 2025. Volgens het beoordelingskader blijft het tweede spoor alleen achterwege bij concreet perspectief in het eigen bedrijf; de Werkwijzer Poortwachter gaat uit van een begin binnen zes weken na de eerstejaarsevaluatie.',
  's2-werkgever-volgt-traject':
    'Sinds het begin van het tweede spoor op 13 januari 2025 is op geen enkele voortgangsrapportage (vastgelegd: 4) een reactie van de werkgever vastgelegd, en ook geen contact van hem met het bureau. Volgens het beoordelingskader mag hij het traject niet geheel aan het bureau overlaten.',
  's2-zoekprofiel-binnen-weken':
    'Het tweede spoor begon op 13 januari 2025; het zoekprofiel is van 11 maart 2025, 1 dag na 10 maart 2025. Gebruikelijk is dat het er binnen 8 weken is.',
  's2-zoekprofiel-onderbouwd':
    'Het tweede spoor begon op 13 januari 2025; een zoekprofiel is niet vastgelegd, ook niet in een bijgesteld plan van aanpak. Volgens het beoordelingskader zijn de mogelijkheden tot werkhervatting voldoende in beeld gebracht; zonder zoekprofiel is dat niet te zien.',
  'samentelling-toegepast':
    'De eerste ziektedag is 8 januari 2024, de dag na een herstel van 27 dagen dat in de zaak staat. Volgens de Wet WIA en het BW telt ziekte die met minder dan vier weken onderbreking terugkeert als hetzelfde geval; dan ligt de eerste ziektedag eerder.',
  'sanctiebesluit-tijdig':
    'Het besluit over de loonsanctie is gegeven op 25 november 2025, 2 dagen na 23 november 2025. Volgens de Wet WIA eindigt de verlenging dan zoveel eerder als het besluit te laat was.',
  'stuk-na-einde-wachttijd':
    'Opgesteld op 5 januari 2026, na het einde van het tijdvak dat UWV toetst (4 januari 2026): het plan van aanpak. Volgens het beoordelingskader kan een rapportage achteraf het verslag compleet maken; zij is zelf geen inspanning in dat tijdvak.',
  'termijn-42-weken':
    'De aangifte bij UWV is van 29 oktober 2024, 1 dag na de laatste dag van de termijn, 28 oktober 2024. De Ziektewet vraagt aangifte op de eerste dag na 42 weken; UWV kan een boete van ten hoogste € 455 opleggen. Tot een loonsanctie leidt dit niet.',
  'termijn-aanvulling':
    'Het verslag is aangevuld op 11 november 2025, 1 dag na de termijn die UWV stelde, 10 november 2025. Wordt niet op tijd aangevuld, dan verlengt UWV volgens de Wet WIA de loondoorbetaling tot het verslag compleet is.',
  'termijn-actueel-oordeel':
    'Het actueel oordeel is van 6 oktober 2025, 1 dag na 5 oktober 2025, de dag waarop de werknemer het verslag uiterlijk krijgt. Gebruikelijk is een oordeel voor die dag; de Regeling procesgang vraagt alleen dat het actueel is.',
  'termijn-bezwaar':
    'Het bezwaar is van 3 januari 2026, 1 dag na de laatste dag van de termijn, 2 januari 2026. De Algemene wet bestuursrecht geeft zes weken; een te laat bezwaar wordt in beginsel niet inhoudelijk behandeld.',
  'termijn-bijstelling-na-advies':
    'Na het advies van 10 december 2024 is het plan van aanpak bijgesteld op 25 december 2024, 1 dag na de laatste dag van de termijn, 24 december 2024. De Regeling procesgang vraagt de bijstelling binnen twee weken.',
  'termijn-eerstejaarsevaluatie':
    'De eerstejaarsevaluatie is van 17 november 2024. Gebruikelijk is het venster van 18 november 2024 tot en met 5 januari 2025; de Regeling procesgang noemt alleen het einde van het eerste ziektejaar.',
  'termijn-eindevaluatie':
    'De eindevaluatie is van 6 oktober 2025, 1 dag na 5 oktober 2025. UWV adviseert haar uiterlijk op die dag; de Regeling procesgang noemt geen dag.',
  'termijn-evaluatie-interval':
    'Tussen 27 februari 2024 en 10 april 2024 zijn 43 dagen verlopen zonder vastgelegde evaluatie; volgens afspraak of gebruik was de volgende uiterlijk op 9 april 2024. De Regeling procesgang vraagt periodiek te evalueren en noemt geen aantal dagen.',
  'termijn-kleine-plaatsing-3-maanden':
    'Tussen 10 maart 2025 en 11 juni 2025 zijn 93 dagen verlopen zonder evaluatie van de beperkte plaatsing; zij was uiterlijk op 10 juni 2025 aan de beurt. De Beleidsregels beoordelingskader poortwachter vragen haar om de drie maanden.',
  'termijn-melding-arbodienst':
    'De ziekte is op 16 januari 2024 aan de arbodienst gemeld, 1 dag na de laatste gebruikelijke dag, 15 januari 2024. De Regeling procesgang vraagt een tijdige melding; binnen een week is gebruikelijk.',
  'termijn-melding-uwv-vangnet':
    'De melding aan UWV is van 20 februari 2024, 1 dag na de laatste dag van de termijn, 19 februari 2024. De Ziektewet vraagt haar uiterlijk op die dag; UWV kan een boete van ten hoogste € 455 opleggen en kent ziekengeld hoogstens over een jaar terug toe.',
  'termijn-plan-van-aanpak':
    'Het plan van aanpak is van 1 maart 2024, 1 dag na de laatste dag van de termijn, 29 februari 2024. De Regeling procesgang vraagt het plan binnen twee weken na het oordeel van 15 februari 2024.',
  'termijn-probleemanalyse':
    'De probleemanalyse is van 20 februari 2024, 1 dag na de laatste dag van de termijn, 19 februari 2024. De Regeling procesgang vraagt het oordeel binnen zes weken na de eerste ziektedag.',
  'termijn-pva-week8':
    'Het plan van aanpak is van 5 maart 2024, 1 dag na 4 maart 2024. UWV adviseert het plan uiterlijk in week 8; een gedateerde probleemanalyse, waar de Regeling procesgang van uitgaat, is er niet.',
  'termijn-riv-upload':
    'De stukken zijn geüpload op 18 oktober 2025, 1 dag na 17 oktober 2025. UWV vraagt ze uiterlijk een dag na de aanvraag; dat is gebruik, geen voorschrift.',
  'termijn-riv-werknemer':
    'De werknemer kreeg het re-integratieverslag op 6 oktober 2025, 1 dag na de laatste dag van de termijn, 5 oktober 2025. De Wet WIA vraagt het uiterlijk dertien weken voor het einde van de wachttijd of van het verlengde tijdvak.',
  'termijn-spoor2-na-conclusie':
    'Op 1 december 2024 stond vast dat er bij de werkgever geen passend werk is; het tweede spoor begon op 13 januari 2025, 43 dagen later. Het Burgerlijk Wetboek vraagt dit zo tijdig mogelijk, zonder aantal dagen; 42 dagen is een eigen norm van rivklaar.',
  'termijn-spoor2-na-herstel-belastbaarheid':
    'Op 3 maart 2025 stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het tweede spoor begon op 29 april 2025, 1 dag na 28 april 2025. De Werkwijzer Poortwachter gaat uit van ongeveer acht weken; UWV weegt of kansen zijn gemist.',
  'termijn-spoor2-rapportage':
    'Tussen 13 januari 2025 en 17 maart 2025 is 63 dagen lang geen voortgangsrapportage van het tweede spoor vastgelegd. Gebruikelijk of afgesproken is ten hoogste 62 dagen; UWV verwacht dat de werkgever periodiek naar de vorderingen informeert.',
  'termijn-spoor2-start':
    'Het tweede spoor is begonnen op 28 januari 2025, 1 dag na 27 januari 2025. Volgens de Werkwijzer Poortwachter begint het uiterlijk zes weken na de eerstejaarsevaluatie; UWV weegt of in die tijd kansen op werk bij een andere werkgever zijn gemist.',
  'termijn-spreekuur-interval':
    'Tussen 15 februari 2024 en 12 april 2024 is 57 dagen lang geen contact van de bedrijfsarts met de werknemer vastgelegd. De Regeling procesgang vraagt dat de bedrijfsarts de werknemer regelmatig hoort; eens in de zes tot acht weken is gebruikelijk.',
  'termijn-vervroegde-iva':
    'De verkorte wachttijd is aangevraagd op 28 april 2025; daarvoor is volgens de Wet WIA 27 april 2025 de laatste dag, omdat zij ten hoogste 78 weken duurt en niet eerder eindigt dan tien weken na de aanvraag.',
  'termijn-wia-aanvraag':
    'De WIA-aanvraag is van 20 oktober 2025, 1 dag na de laatste dag van de termijn, 19 oktober 2025. De Wet WIA vraagt haar uiterlijk op die dag; de loondoorbetaling wordt volgens het Burgerlijk Wetboek met de duur van de vertraging verlengd. Tot een loonsanctie leidt dit niet.',
  'tijdelijk-contract-zelfde-inspanning':
    'Kosten zijn bij dit tijdelijke contract als reden genoemd om niets te doen en het tweede spoor is niet begonnen. Volgens het beoordelingskader zijn financiële belemmeringen geen geldig argument, omdat UWV op verzoek kan bijdragen.',
  'uwv-oproep-werknemer':
    'De werknemer is volgens de vastlegging niet verschenen op de oproep van UWV van 24 november 2025. De Wet WIA vraagt aan elke oproep te voldoen; UWV kan een uitkering geheel of gedeeltelijk weigeren.',
  'verlengde-wachttijd-verwerkt':
    'De loondoorbetaling is verlengd tot en met 5 juli 2026. Het verslag is volgens de Wet WIA daarom uiterlijk op 5 april 2026 aan de orde en de WIA-aanvraag uiterlijk op 19 april 2026.',
  'verlenging-uitgesloten':
    'In de zaak staan een verlenging van de loondoorbetaling en recht op ziekengeld. Volgens de Wet WIA verlengt UWV het tijdvak niet als art. 29 of art. 29a lid 1 of 4 Ziektewet van toepassing is.',
  'vervroegde-iva-geen-pauze':
    'De verkorte wachttijd is aangevraagd op 1 oktober 2025; een besluit is niet vastgelegd. Volgens de Wet WIA geldt tot een toewijzing de gewone wachttijd; riv houdt daarom alle termijnen en plichten aan.',
  'visies-in-eigen-woorden':
    'De visie van de werknemer is hier woord voor woord gelijk aan die van de werkgever. Geen voorschrift verbiedt dat; een lezer kan zich afvragen of beiden zijn gehoord.',
  'wachttijd-herberekend':
    'Door onderbreking of verlof tellen 21 dagen niet mee; de wachttijd eindigt daardoor op 25 januari 2026. Van 42, 81 en 89 weken en het einde van het eerste ziektejaar schuift op wat daarna komt; week 6 en de twee weken na een oordeel schuiven niet.',
  'wazo-verlof-verwerkt':
    'In de zaak staat verlof volgens de Wazo waarvan de eerste of de laatste dag ontbreekt. De Wet WIA telt zwangerschaps- en bevallingsverlof niet mee voor de wachttijd; zonder beide dagen is niet vast te stellen hoeveel, en schuift riv geen termijn op.',
  'weigering-vastgelegd':
    'Op 3 juni 2024 is aangeboden werk geweigerd. Of de werknemer daarvoor een deugdelijke grond had, en wat de werkgever daarna deed, is niet vast te stellen. Volgens het beoordelingskader weegt UWV of een weigering redelijk was, en of de werkgever erop reageerde.',
  'weigering-werknemer-aangesproken':
    'Op 3 juni 2024 werkte de werknemer volgens de vastlegging 1 keer niet mee aan de re-integratie. Een waarschuwing, loonmaatregel of deskundigenoordeel op verzoek van de werkgever is niet vastgelegd. Het beoordelingskader verwacht dat de werkgever de werknemer aanspreekt; zijn daardoor inspanningen gemist, dan kan UWV de loondoorbetaling verlengen.',
  'werkgever-bijstand-bedrijfsarts':
    'Er is geen overeenkomst met een bedrijfsarts of arbodienst vastgelegd, en geen spreekuur of stuk van een bedrijfsarts. De Wet WIA vraagt dat de werkgever zich laat bijstaan.',
  'werkgever-faciliteert-bedrijfsarts':
    'Op 2 september 2024 vroeg de bedrijfsarts om een consult of onderzoek dat de werkgever niet mogelijk maakte; een reden is niet vastgelegd. Het beoordelingskader van UWV verwacht dat de werkgever de bedrijfsarts daartoe in de gelegenheid stelt.',
  'werknemer-inspanningen':
    'Volgens het dossier werkt de werknemer niet mee aan plan en verslag. De Wet WIA vraagt dat van hem; UWV kan een uitkering geheel of gedeeltelijk weigeren. Of de werkgever zijn middelen heeft gebruikt toetst UWV apart.',
  'werknemer-spreekt-aan':
    'Van 28 februari 2024 tot en met 29 mei 2024 (92 dagen) is geen enkele inspanning vastgelegd, en ook niet dat de werknemer de werkgever daarop aansprak of een deskundigenoordeel vroeg. Het beoordelingskader verwacht dat van hem als de werkgever geheel passief is; UWV kan er een maatregel op de uitkering aan verbinden. De verplichting van de werkgever blijft.',
  'werknemer-verplichtingen-vermeld':
    'Er is niet vastgelegd dat de werknemer op zijn verplichtingen is gewezen. Dat is gebruikelijk, en het helpt als later over medewerking wordt getwijfeld.',
  'wia-besluit-na-herstel':
    'UWV stelde het herstel vast op 16 maart 2026 en besloot op 29 april 2026 over de WIA-uitkering; de Wet WIA geeft daarvoor tot en met 28 april 2026.',
  'wia-nieuwe-aanvraag':
    'De WIA-aanvraag is afgewezen op een uitsluitingsgrond; de termijn voor een nieuwe aanvraag is niet vastgelegd. De Wet WIA laat UWV die in de brief noemen.',
  'wia-terugwerkend-52':
    'De WIA-aanvraag is van 5 januari 2027; de wachttijd of het verlengde tijdvak eindigde op 4 januari 2026. Over 1 dag kan het recht volgens de Wet WIA in beginsel niet meer worden vastgesteld, omdat zij meer dan 52 weken voor de aanvraag liggen.',
  'ziek-uit-dienst-melding':
    'De aangifte bij UWV is van 1 juli 2024; de laatste dag van de dienstbetrekking was 28 juni 2024. De Ziektewet vraagt de aangifte op die dag; volgens de praktijk neemt UWV met de volgende werkdag genoegen.',
  'ziek-uit-dienst-riv-datum':
    'De werknemer kreeg het verslag op 29 juni 2024, 1 dag na de laatste dag van de dienstbetrekking, 28 juni 2024. De Ziektewet vraagt het uiterlijk op die dag; UWV geeft bij een ontbrekend verslag eerst een termijn en kan daarna ziekengeld op de werkgever verhalen.',
  'zw-hersteldmelding':
    'Het herstel van 3 juni 2024 is op 6 juni 2024 aan UWV gemeld, 1 dag na 5 juni 2024. De Ziektewet vraagt de melding uiterlijk op de tweede dag; UWV kan een boete van ten hoogste € 455 opleggen.',
  'zw-loonstop-gemeld':
    'Er is een loonstop vastgelegd zonder ingangsdatum; een melding daarvan aan UWV is niet vastgelegd. De Ziektewet vraagt die melding als er aanspraak op ziekengeld is.',
};
