/** A page that was read, by its key in the source list of the domain reference. */
export interface Pagina {
  readonly over: string;
  /** Absent where the page was read but its address is not known. */
  readonly url?: string;
}

/** Pages that describe custom of UWV or of the trade, or quote the Werkwijzer. None of them is law. */
export const PAGINAS = {
  P02: {
    over: 'status van de Werkwijzer Poortwachter',
    url: 'https://www.korento.nl/geen-updates-meer-van-werkwijzer-poortwachter/',
  },
  P03: {
    over: 'laatste editie van de Werkwijzer Poortwachter, augustus 2022',
    url: 'https://www.accountancyvanmorgen.nl/2022/11/09/wat-betekent-de-vernieuwde-werkwijzer-poortwachter-voor-werkgevers/',
  },
  P04: {
    over: 'melding aan de arbodienst binnen een week',
    url: 'https://praktijkgidsarbeidsrecht.nl/publicaties/praktijkgids-arbeidsrecht/37277',
  },
  P05: {
    over: 'termijnen voor meldingen in vangnetgevallen',
    url: 'https://www.pzassist.nl/voorkom-uwv-boete-meld-een-zieke-werknemer-op-tijd-aan/',
  },
  P06: {
    over: 'zeswekelijkse evaluatie van het plan van aanpak',
    url: 'https://www.enroutebv.nl/over-enroute/blogs-en-meer/artikelen/79/Het-Plan-van-aanpak%3A-bijstellingen-en-evaluaties-tijdens-re-integratie.html',
  },
  P07: {
    over: 'venster en inhoud van de eerstejaarsevaluatie',
    url: 'https://www.brightmine.com/nl/tools-artikelen/blogs/veelgestelde-vragen-over-de-eerstejaarsevaluatie-bij-ziekte/',
  },
  P08: {
    over: 'contact met de bedrijfsarts, gemiddeld eens in de zes weken',
    url: 'https://www.sazas.nl/werknemer/ziek/re-integratie/re-integratieproces',
  },
  P09: {
    over: 'boete bij te late ziekmelding aan UWV',
    url: 'https://www.lexology.com/library/detail.aspx?g=ae22417c-702a-4261-9e2e-2196a91bd6bf',
  },
  P10: {
    over: 'melding na 42 weken',
    url: 'https://www.rendement.nl/wet-verbetering-poortwachter/vraag-en-antwoord/wat-is-een-42e-weekmelding-bij-arbeidsongeschiktheid',
  },
  P11: {
    over: 'arbeidsdeskundig onderzoek',
    url: 'https://www.werkbalanz.nl/diensten/arbeidsdeskundige-dienstverlening/arbeidsdeskundig-onderzoek/',
  },
  P12: {
    over: 'belastingsvelden van de functionelemogelijkhedenlijst',
    url: 'http://fitforwork.nl/wat-houdt-een-arbeidsdeskundig-onderzoek-in/',
  },
  P13: {
    over: 'vragen van het arbeidsdeskundig onderzoek',
    url: 'https://www.zakenwijzer.nl/toelichting-op-offerte-arbeidskundigen-onderzoek/',
  },
  P14: {
    over: 'eerstejaarsevaluatie in week 46 tot en met 52',
    url: 'https://verzuimnavigatorinretail.acceptatie.indicia.nl/stappenplan-ik-heb-een-zieke-medewerker-wat-nu/eerstejaars-evaluatie',
  },
  P15: {
    over: 'poortwachterschema volgens de Werkwijzer van mei 2020',
    url: 'https://www.oprijk.nl/advocaten-adviseurs-arbeidsrecht/kennispunt-sociale-zekerheid/poortwachter-schema',
  },
  P16: { over: 'tweede spoor volgens de Werkwijzer', url: 'https://intree.nl/2e-spoortraject/' },
  P17: {
    over: 'termijn van het tweede spoor en AOW',
    url: 'https://www.tbv-online.nl/magazine-artikelen/tweede-spoor-kan-eerste-spoor-laten-ontsporen/',
  },
  P18: {
    over: 'vervroegde WIA-aanvraag',
    url: 'https://uwv.nl/werkgevers/werknemer-is-ziek/loondoorbetaling/werknemer-is-ziek-loon-doorbetalen/detail/kort-of-langdurig-ziek/vervroegd-wia',
  },
  P19: {
    over: 'verkorte wachttijd',
    url: 'https://www.re-integratiegids-vo.nl/ziekte/regels-werkgever/verzuimstappenplan/verkorte-wachttijd/',
  },
  P20: {
    over: 'WIA-aanvraag door de werknemer',
    url: 'https://www.uwv.nl/werkgevers/werknemer-is-ziek/loondoorbetaling/werknemer-is-langdurig-ziek/detail/aanvraag-wia-door-werknemer',
  },
  P21: {
    over: 'bijna twee jaar ziek',
    url: 'http://www.uwv.nl/particulieren/ziek/ziek-wia-uitkering/bijna-2-jaar-ziek-wia/',
  },
  P22: {
    over: 'actueel oordeel en medische informatie',
    url: 'https://nvab-online.nl/veelgestelde-vragen/privacy-gegevensbescherming/moet-de-bedrijfsarts-het-actueel-oordeel-en-medische',
  },
  P23: {
    over: 'eindevaluatie',
    url: 'https://www.rendement.nl/wet-verbetering-poortwachter/vraag-en-antwoord/wat-is-een-eindevaluatie-en-wanneer-moeten-we-die-invullen',
  },
  P24: { over: 'eindevaluatie, vraag en antwoord' },
  P25: {
    over: 're-integratieverslag indienen',
    url: 'https://www.uwv.nl/en/employers/forms/submitting-a-return-to-work-report-for-a-wia-benefit-application',
  },
  P26: {
    over: 'bezwaar en bekorting bij een loonsanctie',
    url: 'https://rviregister.nl/een-loonsanctie-van-het-uwv-wat-kun-je-doen/',
  },
  P27: {
    over: 'verplicht loon doorbetalen',
    url: 'https://www.uwv.nl/werkgevers/werknemer-is-ziek/loondoorbetaling/na-2-jaar-ziek-wia-uitkering/detail/verplicht-loon-doorbetalen',
  },
  P28: {
    over: 'ziek uit dienst',
    url: 'https://www.uwv.nl/werkgevers/werknemer-is-ziek/ziektewet-uitkering/samen-werken-aan-re-integratie/detail/re-integratie-vastleggen-in-re-integratieverslag/mijn-werknemer-gaat-ziek-uit-dienst',
  },
  P29: {
    over: 're-integratieverslag bij een Ziektewet-aanvraag',
    url: 'https://www.uwv.nl/werkgevers/overige-onderwerpen/een-re-integratieverslag-opsturen/detail/het-re-integratieverslag-indienen-voor-de-aanvraag-ziektewet-uitkering',
  },
  P30: {
    over: 'werken na de AOW-leeftijd',
    url: 'https://www.wiainstituut.nl/10-weetjes-over-werken-na-de-aow/',
  },
  P31: {
    over: 'loondoorbetaling na de AOW-leeftijd',
    url: 'https://www.groenendijk.nl/loondoorbetaling-zieke-aower-definitief-naar-6-weken/',
  },
  P32: {
    over: '60-plusmaatregel vanaf september 2025',
    url: 'https://www.schoutenzekerheid.nl/en/news-articles/risk-management/reintroduction-60-plus-measure-wia-what-does-this-mean-for-employers',
  },
  P33: {
    over: '60-plusmaatregel 2022',
    url: 'https://www.arbeidsdeskundigen.nl/nvva/actueel/vereenvoudigde-wia-beoordeling-voor-60-plussers-van-start',
  },
  P34: {
    over: 'aanvraagtermijn WIA van week 91 naar week 93',
    url: 'https://www.vanzijl-advocaten.nl/artikelen/vaktechnisch-overleg/termijn-voor-indiening-van-aanvraag-wia-uitkering-verkort',
  },
  P35: {
    over: 'start van het tweede spoor',
    url: 'https://matchvermogen.nl/wat-is-een-tweede-spoor-traject/',
  },
  P36: {
    over: 'vierwekelijkse evaluatie, voorbeeld',
    url: 'https://www.utwente.nl/nl/hr/arbeidsvoorwaarden/verzuim_re-integratie/medewerker/vanaf-6-weken/procedure-langdurig-verzuim/',
  },
  P37: {
    over: 'beslistermijn WIA van 16 weken',
    url: 'https://www.oprijk.nl/actueel/nieuws/2026/01/07/uwv-verlengt-per-1-januari-2026-tijdelijk-de-beslistermijn-voor-wia-herbeoordelingen-naar-16-weken',
  },
  P38: {
    over: 'privacy in de probleemanalyse',
    url: 'https://nvab-online.nl/veelgestelde-vragen/privacy-gegevensbescherming/welke-informatie-mag-niet-zonder-toestemming-op-het',
  },
  P39: {
    over: 'einddoel van de re-integratie',
    url: 'https://www.enroutebv.nl/over-enroute/blogs-en-meer/artikelen/79/Het-Plan-van-aanpak%3A-bijstellingen-en-evaluaties-tijdens-re-integratie.html',
  },
  P40: {
    over: 'einddoel in de probleemanalyse',
    url: 'https://www.verzuimservices.nl/help-en-services/poortwachter-stappenplan/',
  },
  P41: {
    over: 'vragen over de visie in de formulieren',
    url: 'https://boontje.nl/2023/08/meer-betrokkenheid-bij-de-re-integratie-per-1-juli-2023-plicht-tot-het-geven-van-visie-op-het-re-integratietraject/',
  },
  P42: {
    over: 'visie in plan van aanpak en verslag',
    url: 'https://www.aon.com/netherlands/mensen/duurzame-inzetbaarheid/nieuws/belangrijke-wijziging-in-proces-ziektejaar',
  },
  P43: {
    over: 'reikwijdte van de visie',
    url: 'https://www.zorgvandezaak.nl/nieuws/visie-medewerker-en-werkgever-op-re-integratie-verplicht-in-plan-van-aanpak/',
  },
  P44: {
    over: 'formulier oordeel van de werknemer',
    url: 'https://www.intertransfer.nl/veelgestelde-vragen/veelgestelde-vragen/veelgestelde-vragen-over-re-integratie-2e-spoor',
  },
  P46: {
    over: 'stukken van de werkgever bij de WIA-aanvraag',
    url: 'https://uwv.nl/en/employers/forms/submitting-a-return-to-work-report-for-a-wia-benefit-application',
  },
  P47: {
    over: 'functionelemogelijkhedenlijst en inzetbaarheidsprofiel',
    url: 'https://www.tbv-online.nl/magazine-artikelen/fml-en-inzetbaarheidsprofiel/',
  },
  P48: {
    over: 'aanpassing in organisatie, techniek of functie-inhoud',
    url: 'https://arbeidsdeskundigen.nl/akc/kennis/map/document/190069',
  },
  P49: {
    over: 'eerste spoor volgens de Werkwijzer van 2017',
    url: 'https://katalyse.nu/nieuwe-werkwijzer-poortwachter/',
  },
  P50: {
    over: 'trajectplan en zoekprofiel',
    url: 'https://rviregister.nl/de-kortste-weg-naar-betaald-werk-wat-bedoelt-het-uwv-daarmee/',
  },
  P51: {
    over: 'adequaat traject tweede spoor',
    url: 'https://www.panthion.nl/wanneer-is-een-reintegratietraject-tweede-spoor-volgens-uwv-op-orde/',
  },
  P52: {
    over: 'adequaat traject tweede spoor',
    url: 'https://www.rondomwerk.nl/wanneer-is-re-integratie-tweede-spoor-traject-volgens-uwv-adequaat/',
  },
  P53: { over: 'activiteiten in het tweede spoor', url: 'https://vialusanne.nl/werkgeverstrajecten/index' },
  P54: {
    over: 'rapportage van contacten in het tweede spoor',
    url: 'https://matchvermogen.nl/hoe-zit-een-tweede-spoor-traject-in-elkaar/',
  },
  P55: {
    over: 'bijlagen bij het re-integratieverslag',
    url: 'https://vangelderen.nl/arbeidsrecht/ziekte/re-integratie/wia-aanvraag-en-re-integratieverslag/',
  },
  P56: {
    over: 'deskundigenoordeel aanvragen',
    url: 'https://www.uwv.nl/werkgevers/werknemer-is-ziek/loondoorbetaling/samen-werken-aan-re-integratie/detail/hulp-van-uwv/deskundigenoordeel-als-de-re-integratie-vastloopt/hoe-vraag-ik-een-deskundigenoordeel-aan',
  },
  P57: {
    over: 'kosten van een deskundigenoordeel',
    url: 'https://bgmagazine.nl/wanneer-kan-ik-een-deskundigenoordeel-aanvragen/',
  },
  P58: { over: 'gegevens bij de WIA-aanvraag', url: 'https://wiauitkering.nl/tag/bsn-nummer/' },
  P59: {
    over: 'grenzen van de administratieve loonsanctie',
    url: 'https://rviregister.nl/een-administratieve-loonsanctie-wanneer-mag-het-uwv-die-eigenlijk-opleggen/',
  },
  P60: {
    over: 'onderdelen van het re-integratieverslag',
    url: 'https://www.accountancyvanmorgen.nl/2024/05/14/partner-extendum-een-loonsanctie-van-het-uwv-wat-nu/',
  },
  P61: {
    over: 'toetsing van het re-integratieverslag',
    url: 'https://www.uwv.nl/nl/publicaties/kennis/2018/toetsing-van-het-re-integratieverslag-riv',
  },
  P62: {
    over: 'arbeidsdeskundige overwegingen bij de RIV-toets',
    url: 'https://arbeidsdeskundigen.nl/akc/actueel/arbeidsdeskundige-overwegingen-bij-de-riv-toets-een-onderzoek',
  },
  P64: {
    over: 'meest voorkomende redenen voor een loonsanctie',
    url: 'https://www.stigas.nl/blog/de-top-3-meest-voorkomende-redenen-voor-een-loonsanctie',
  },
  P65: {
    over: 'aantal sollicitaties in het tweede spoor',
    url: 'https://www.essentiereintegratie.nl/krijgt-een-werkgever-altijd-een-loonsanctie-bij-te-weinig-sollicitaties-in-een-2e-spoortraject/',
  },
  P66: {
    over: 'geen benutbare mogelijkheden',
    url: 'https://www.lenaadvocaten.nl/actueel/geen-benutbare-mogelijkheden-gbm-echt-tot-niets-in-staat/',
  },
  P67: {
    over: 'second opinion bij een andere bedrijfsarts',
    url: 'https://oxpadvocaten.nl/second-opinion-bij-een-andere-bedrijfsarts/',
  },
  P68: {
    over: 'arbeidsconflict en ziekmelding',
    url: 'https://adxpert.nl/kennisbank/wat-te-doen-bij-een-arbeidsconflict-en-een-ziekmelding-/',
  },
  P69: {
    over: 'meldingen aan UWV',
    url: 'https://www.evofenedex.nl/kennis/actualiteiten/ziektemeldingen-bij-het-uwv-voorkom-boetes',
  },
  P70: {
    over: 'edities van de Werkwijzer Poortwachter',
    url: 'https://josvancalsteren.nl/faq-items/werkwijzer-poortwachter/',
  },
  P71: {
    over: 'Werkwijzer Poortwachter, editie juni 2021',
    url: 'https://nieuwsbriefmedezeggenschap.nl/2021/07/07/nieuwe-werkwijzer-poortwachter/',
  },
  P73: {
    over: 'gegevens die de werkgever mag vastleggen',
    url: 'https://www.aantjeszevenberg.nl/blog/2016/05/17/privacy-van-de-zieke-werknemer/',
  },
  P74: {
    over: 'gegevens van de bedrijfsarts aan de werkgever',
    url: 'http://ohcbv.nl/sociale-wetgeving/gegevens-verstrekking-aan-werkgever-door-bedrijfsarts',
  },
  P75: {
    over: 'noodzakelijke gegevens van arbodienst of bedrijfsarts',
    url: 'https://www.salarisvanmorgen.nl/2023/02/10/privacy-zieke-werknemer-en-gegevens-arbodienst-of-bedrijfsarts/',
  },
  P76: {
    over: 'rol van de casemanager',
    url: 'https://www.triageexpert.nl/post/de-casemanager-en-de-nieuwe-realiteit-voor-verzuimbegeleiding',
  },
  P77: {
    over: 'wie beperkingen mag vaststellen',
    url: 'http://arboshock.nl/het-abrona-rapport-wie-laat-zich-zonder-protest-in-een-dwangbuis-hijsen/',
  },
  P78: {
    over: 'gegevens aan het re-integratiebedrijf',
    url: 'https://banning.nl/kennisbank/re-integratiebedrijven-en-de-avg',
  },
  P79: { over: 'BSN aan de arbodienst', url: 'https://bgdnw.nl/onnodige-kosten/' },
  P80: {
    over: 'gebruik van het BSN op het werk',
    url: 'https://www.korento.nl/bsn-op-het-werk-gebruiken-hoe-zit-het/',
  },
  P81: { over: '11-proef', url: 'https://www.calaris.nl/index.php/tips/algemeen/37-bsn-11-proef-valideren' },
  P82: {
    over: '11-proef',
    url: 'https://www.privacynieuws.nl/binnenlands-nieuws/id-plicht-paspoort/wie-gebruiken-uw-burgerservicenummer.html',
  },
  P83: {
    over: 'BSN van acht cijfers',
    url: 'https://docs.oldmartijntje.nl/200-Zettelkasten/Burgerservicenummer',
  },
  P84: {
    over: 'leidraad casemanagement',
    url: 'http://docplayer.nl/1282577-Leidraad-casemanagement-bij-ziekteverzuimbegeleiding.html',
  },
  P85: {
    over: 'bewaartermijnen',
    url: 'https://www.unit4.com/nl/blog/2018/11/bewaren-of-niet-bewaren-%E2%80%93-ook-bij-verzuimgegevens-een-relevante-vraag',
  },
  P86: {
    over: 'bewaartermijnen',
    url: 'https://help.verzuimsignaal.nl/wet-en-regelgeving/bewaartermijnen-dossiers',
  },
  P87: {
    over: 'bewaartermijnen volgens de Autoriteit Persoonsgegevens',
    url: 'https://www.rendement.nl/re-integratie/nieuws/verzuimgegevens-niet-te-lang-bewaren.html',
  },
  P89: {
    over: 'visie op de re-integratie',
    url: 'https://van-bergen.nl/nieuws/visie-over-re-integratie-vanaf-1-juli-2023-verplicht/',
  },
  P90: {
    over: 'beslistermijn WIA',
    url: 'https://www.accountancyvanmorgen.nl/2026/01/30/partner-sazas-beslistermijn-wia-aangepast-langere-beslistermijn-voor-wia-uitkeringen-en-herbeoordelingen-sinds-1-januari-2026/',
  },
  P92: { over: 'RIV-toets vanaf 2028', url: 'https://www.fundamentvoor.nl/node/56117' },
  P93: {
    over: 'oordeel bedrijfsarts en RIV-toets',
    url: 'https://www.rendement.nl/re-integratie/nieuws/oordeel-bedrijfsarts-nog-niet-leidend-bij-riv-toets.html',
  },
  P94: {
    over: 'oordeel bedrijfsarts en RIV-toets',
    url: 'https://www.wvo-advocaten.nl/gaat-het-dan-nu-echt-gebeuren-wordt-het-oordeel-van-de-bedrijfsarts-leidend-bij-de-riv-toets/',
  },
  P96: {
    over: 'wetsvoorstel over re-integratie in het tweede ziektejaar bij kleine en middelgrote werkgevers',
    url: 'https://www.rutgersposch.com/2023/12/19/wetsvoorstel-tot-wijziging-van-de-re-integratieverplichtingen-in-het-tweede-ziektejaar-bij-werknemers-van-kleine-en-middelgrote-werkgevers/',
  },
} as const satisfies Record<string, Pagina>;

export type PaginaId = keyof typeof PAGINAS;
