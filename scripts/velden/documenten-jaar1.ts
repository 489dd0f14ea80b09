import { ELEMENTEN, EERSTE_DAG, stuk, vanElk, VELDEN_BELASTBAARHEID, VISIE } from './paden.ts';
import type { Documentveld, Documentvelden } from './tabel.ts';

const elkStuk: Documentvelden = {
  document: 'elk-stuk',
  titel: '2.0 Elk stuk',
  velden: [
    { veld: 'soort en datum', status: 'M', paden: vanElk('stuk/{opgesteldOp,naamVolgensUwv}') },
    { veld: 'opstellers', status: 'M', paden: vanElk('stuk/opstellers/*/{rol,naam,functie}') },
    {
      veld: 'werknemer',
      status: 'M',
      paden: ['/werknemer/{voorletters,tussenvoegsel,achternaam,geboortedatum,bsn}'],
    },
    { veld: 'werkgever', status: 'M', paden: ['/werkgever/{naam,loonheffingennummer,contactpersoon/naam}'] },
    { veld: 'bedrijfsarts of arbodienst', status: 'M', paden: ['/arbodienst/{naam,bedrijfsarts/naam}'] },
    {
      veld: 'eerste ziektedag',
      status: 'M',
      paden: [EERSTE_DAG, '/{probleemanalyse,actueelOordeel}/eersteZiektedag'],
    },
    {
      veld: 'ondertekening',
      status: 'M',
      paden: vanElk('stuk/ondertekening/{werkgever,werknemer}/{naam,ondertekendOp,geweigerd/reden}'),
      toelichting: 'Praktijk van UWV.',
    },
    { veld: 'geen medische gegevens', status: 'M', paden: [], vrijeTekst: ELEMENTEN },
  ],
};

const beoordeling = (stukpad: string): Documentveld[] => [
  {
    veld: 'administratieve gegevens',
    status: 'M',
    paden: ['/werknemer/achternaam', '/werkgever/naam', '/arbodienst/naam'],
  },
  {
    veld: 'mogelijkheden en beperkingen',
    status: 'M',
    paden: [
      `${stukpad}/belastbaarheid/{mogelijkheden,urenPerDag,urenPerWeek,samenvatting,mogelijkhedenEigenWerk,mogelijkhedenAnderWerk}`,
      `${stukpad}/belastbaarheid/${VELDEN_BELASTBAARHEID}`,
    ],
  },
  {
    veld: 'prognose',
    status: 'M',
    paden: [
      `${stukpad}/belastbaarheid/{beinvloedbaar,kansOpHerstel,prognose/richting,prognose/termijnWeken}`,
    ],
  },
  { veld: 'advies', status: 'M', paden: [`${stukpad}/adviespunten/*/{tekst,soort}`] },
  { veld: 'einddoel', status: 'M', paden: [`${stukpad}/einddoel`] },
  {
    veld: 'niet-medische factoren',
    status: 'M',
    paden: [`${stukpad}/signalen/nietMedischeOorzaken`],
    toelichting: 'Alleen ja of nee, volgens de bedrijfsarts.',
  },
  { veld: 'volgende beoordeling', status: 'C', paden: [`${stukpad}/belastbaarheid/volgendeBeoordeling`] },
  {
    veld: 'bevoegde bedrijfsarts',
    status: 'M',
    paden: ['/arbodienst/{bedrijfsarts/naam,geregistreerd,onderVerantwoordelijkheidVan}'],
  },
];

const probleemanalyse: Documentvelden = {
  document: 'probleemanalyse',
  titel: '2.1 Probleemanalyse',
  velden: [
    ...beoordeling('/probleemanalyse'),
    {
      veld: 'functie, bekwaamheden en eerste ziektedag',
      status: 'M',
      paden: [
        '/probleemanalyse/{eersteZiektedag,functieVermeld,bekwaamhedenVermeld,administratieveGegevensVermeld}',
        '/dienstverband/functie/naam',
      ],
    },
    {
      veld: 'ziekte of gebrek',
      status: 'M',
      paden: ['/probleemanalyse/ziekteOfGebrek', '/ziekte/dreigendLangdurig/verwacht'],
    },
    {
      veld: 'onduidelijk deel',
      status: 'C',
      paden: ['/probleemanalyse/onduidelijk/{toelichting,tussentijdsBenut,duidelijkOp}'],
    },
    {
      veld: 'geen mogelijkheden, gemotiveerd',
      status: 'C',
      paden: [
        '/probleemanalyse/{geenPlanGemotiveerd,belastbaarheid/geenMogelijkhedenOnderbouwdInMedischDeel}',
      ],
    },
  ],
};

const bijstellingProbleemanalyse: Documentvelden = {
  document: 'bijstelling-probleemanalyse',
  titel: '2.2 Bijstelling probleemanalyse',
  velden: [
    ...beoordeling('/adviezen/*'),
    { veld: 'aanleiding', status: 'C', paden: ['/adviezen/*/aanleiding'] },
    {
      veld: 'verwijzing naar eerdere probleemanalyse',
      status: 'C',
      paden: ['/adviezen/*/eerderStukVermeld'],
    },
    { veld: 'datum', status: 'C', paden: stuk('/adviezen/*') },
    {
      veld: 'gewijzigde belastbaarheid',
      status: 'C',
      paden: ['/adviezen/*/{wijzigtBelastbaarheid,toelichting}'],
    },
    { veld: 'gevolg voor het plan', status: 'C', paden: ['/adviezen/*/bijstellingPlanNodig'] },
  ],
};

const planVanAanpak: Documentvelden = {
  document: 'plan-van-aanpak',
  titel: '2.3 Plan van aanpak',
  velden: [
    { veld: 'kop en einde dienstverband', status: 'M', paden: [EERSTE_DAG, '/dienstverband/{soort,einde}'] },
    {
      veld: 'datum probleemanalyse',
      status: 'M',
      paden: ['/planVanAanpak/datumProbleemanalyse', ...stuk('/planVanAanpak', '/probleemanalyse')],
    },
    { veld: 'functie', status: 'M', paden: ['/dienstverband/functie/{naam,urenPerWeek,taken}'] },
    { veld: 'activiteiten', status: 'M', paden: ['/planVanAanpak/activiteiten/*/{wat,wie,start,eind}'] },
    { veld: 'doelen en einddoel', status: 'M', paden: ['/planVanAanpak/{einddoel,doelen/*/omschrijving}'] },
    { veld: 'termijnen', status: 'M', paden: ['/planVanAanpak/doelen/*/{termijn,redenGeenTermijn}'] },
    {
      veld: 'visie van beide partijen',
      status: 'M',
      paden: ['/planVanAanpak/{visieWerkgever,visieWerknemer}/opActiviteitenDoelenTermijnen'],
    },
    {
      veld: 'vragen van het formulier over de visie',
      status: 'M',
      paden: [
        '/planVanAanpak/{visieWerkgever,visieWerknemer}/{mogelijkheden,activiteitenTotNu,nieuweAfspraken}',
      ],
    },
    {
      veld: 'evaluatiemomenten',
      status: 'M',
      paden: ['/planVanAanpak/{evaluatiemomenten,evaluatieEindeEersteJaar}'],
    },
    { veld: 'casemanager', status: 'M', paden: ['/casemanager/{naam,functie}'] },
    {
      veld: 'advies van de bedrijfsarts en opvolging',
      status: 'M',
      paden: [
        '/probleemanalyse/adviespunten/*/{tekst,opvolging,reden}',
        '/planVanAanpak/adviespuntenVerwerkt',
      ],
    },
    {
      veld: 'interventies, neutraal benoemd',
      status: 'C',
      paden: ['/planVanAanpak/{interventieGeindiceerd,interventies/*/omschrijving,interventies/*/start}'],
    },
    {
      veld: 'werkaanpassing en opbouw',
      status: 'C',
      paden: [
        '/planVanAanpak/{hervattingMogelijk,werkaanpassingen/*/soort,werkaanpassingen/*/omschrijving}',
        '/planVanAanpak/opbouwschema/*/{vanaf,urenPerWeek,taken,loonwaardePercentage}',
      ],
    },
    {
      veld: 'zoekvolgorde',
      status: 'C',
      paden: [
        '/planVanAanpak/zoekvolgorde/{eigenWerk,aangepastEigenWerk,anderWerkIntern,andereWerkgever,beidenWillenExtern}',
      ],
    },
    { veld: 'scholing', status: 'C', paden: ['/planVanAanpak/scholing/*/{naam,start,eind}'] },
    {
      veld: 'tweede spoor',
      status: 'C',
      paden: ['/planVanAanpak/{tweedeSpoorActiviteiten,activiteiten/*/spoor}'],
    },
    { veld: 'eerstvolgende evaluatie', status: 'M', paden: ['/planVanAanpak/eerstvolgendeEvaluatie'] },
    {
      veld: 'afwijking van de termijn',
      status: 'C',
      paden: ['/planVanAanpak/termijnafwijking/{reden,instemmingWerkgever,instemmingWerknemer}'],
    },
    {
      veld: 'arbeidsverhouding',
      status: 'M',
      paden: [
        '/planVanAanpak/arbeidsverhouding',
        '/{eindevaluatie/oordeelArbeidsrelatie,actueelOordeel/arbeidsrelatie}/oordeel',
      ],
      toelichting: 'Verplicht in het re-integratieverslag, in het plan naar keuze.',
    },
    {
      veld: 'ondertekening en afschriften',
      status: 'M',
      paden: [
        '/planVanAanpak/stuk/ondertekening/{werkgever,werknemer}/ondertekendOp',
        '/planVanAanpak/stuk/verstrekkingen/*/{aan,op}',
      ],
    },
    {
      veld: 'geschilpunten',
      status: 'C',
      paden: [
        '/planVanAanpak/{overeenstemming,geschilpunten/punten,geschilpunten/soortVervolg,geschilpunten/vervolg}',
      ],
    },
  ],
};

const evaluatie: Documentvelden = {
  document: 'evaluatie',
  titel: '2.4 Bijstelling plan van aanpak en periodieke evaluatie',
  velden: [
    {
      veld: 'datum en nummer',
      status: 'M',
      paden: [...stuk('/evaluaties/*', '/bijstellingen/*'), '/bijstellingen/*/nummer'],
    },
    { veld: 'aanleiding', status: 'M', paden: ['/bijstellingen/*/{aanleiding,adviesId,evaluatieId}'] },
    {
      veld: 'stand per activiteit',
      status: 'M',
      paden: ['/evaluaties/*/activiteiten/*/{activiteitId,wat,stand,wie,resultaat,reden}'],
    },
    {
      veld: 'gewerkte uren en taken',
      status: 'M',
      paden: [
        '/evaluaties/*/{gewerkteUrenPerWeek,huidigeTaken,metLoonwaarde}',
        '/urenlog/*/{van,tot,urenPerWeek}',
      ],
    },
    {
      veld: 'belastbaarheid gewijzigd',
      status: 'M',
      paden: ['/evaluaties/*/{belastbaarheidGewijzigd,adviesId,datumAdvies}'],
    },
    { veld: 'op koers', status: 'M', paden: ['/evaluaties/*/{opKoers,vervolgaanpak,bijstellingNodig}'] },
    {
      veld: 'nieuwe afspraken',
      status: 'C',
      paden: [
        '/bijstellingen/*/{einddoel,doelen/*/omschrijving,doelen/*/termijn,activiteiten/*/wat,activiteiten/*/wie,activiteiten/*/eind}',
      ],
    },
    {
      veld: 'visie van beide partijen',
      status: 'M',
      paden: [`/{bijstellingen/*,evaluaties/*}/{visieWerkgever,visieWerknemer}/${VISIE}`],
    },
    { veld: 'volgende evaluatie', status: 'M', paden: ['/{bijstellingen/*,evaluaties/*}/volgendeEvaluatie'] },
    {
      veld: 'ondertekening en afschriften',
      status: 'M',
      paden: [
        '/{bijstellingen/*,evaluaties/*}/stuk/ondertekening/{werkgever,werknemer}/ondertekendOp',
        '/{bijstellingen/*,evaluaties/*}/stuk/verstrekkingen/*/{aan,op}',
      ],
    },
  ],
};

const EJE = '/eerstejaarsevaluatie';
const eerstejaarsevaluatie: Documentvelden = {
  document: 'eerstejaarsevaluatie',
  titel: '2.5 Eerstejaarsevaluatie',
  velden: [
    { veld: 'kop en datum', status: 'M', paden: stuk(EJE) },
    {
      veld: 'terugblik',
      status: 'M',
      paden: [
        `${EJE}/terugblik/{doelenEnAfspraken,activiteitenWerkgever,activiteitenWerknemer,afsprakenNagekomen,redenNietNagekomen}`,
        `${EJE}/doelen/*/{doelId,stand,toelichting}`,
      ],
    },
    {
      veld: 'huidig werk',
      status: 'M',
      paden: [
        `${EJE}/{huidigeTaken,huidigWerk/functie,huidigWerk/urenPerWeek,huidigWerk/loonwaardePercentage,huidigWerk/structureel}`,
      ],
    },
    {
      veld: 'advies voor het tweede jaar',
      status: 'M',
      paden: [`${EJE}/{adviesTweedeJaar,adviesId,datumAdvies}`],
    },
    { veld: 'koers en doel', status: 'M', paden: [`${EJE}/{koersJuist,doelTweedeJaar}`] },
    {
      veld: 'conclusie eerste spoor',
      status: 'M',
      paden: [`${EJE}/conclusieSpoor1/{eigenWerkPassend,eigenWerkPassendTeMaken,anderWerkInternAanwezig}`],
    },
    {
      veld: 'besluit tweede spoor',
      status: 'M',
      paden: [`${EJE}/besluitSpoor2/{besluit,startdatum,reden,perspectiefTot}`],
    },
    {
      veld: 'acht situaties',
      status: 'M',
      paden: [
        `${EJE}/situaties/{hervattingAchterOpSchema,geenPlanOfDoel,instabieleHervatting,stagnatieBegeleiding}/{doetZichVoor,vervolg}`,
        `${EJE}/situaties/{deskundigenoordeelZonderGevolg,wisselendeUitval,teLangArbeidstherapeutisch,teLaagOfTeWeinigUren}/{doetZichVoor,vervolg}`,
      ],
    },
    { veld: 'nieuwe afspraken', status: 'M', paden: [`${EJE}/nieuweAfspraken/*/{wat,wie,start,eind}`] },
    {
      veld: 'visie van beide partijen',
      status: 'M',
      paden: [`${EJE}/{visieWerkgever,visieWerknemer}/${VISIE}`],
    },
    { veld: 'volgende evaluatie', status: 'M', paden: [`${EJE}/volgendeEvaluatie`, '/casemanager/naam'] },
    {
      veld: 'ondertekening',
      status: 'M',
      paden: [`${EJE}/stuk/ondertekening/{werkgever,werknemer}/ondertekendOp`],
    },
  ],
};

export const vroegeStukken: readonly Documentvelden[] = [
  elkStuk,
  probleemanalyse,
  bijstellingProbleemanalyse,
  planVanAanpak,
  evaluatie,
  eerstejaarsevaluatie,
];
