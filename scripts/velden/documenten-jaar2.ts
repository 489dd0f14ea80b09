import { AD, EERSTE_DAG, PERSOONSPROFIEL, stuk, VELDEN_BELASTBAARHEID, ZOEKPROFIEL } from './paden.ts';
import type { Documentvelden } from './tabel.ts';

const eindevaluatie: Documentvelden = {
  document: 'eindevaluatie',
  titel: '2.6 Eindevaluatie',
  velden: [
    {
      veld: 'kop en datum',
      status: 'M',
      paden: [...stuk('/eindevaluatie', '/actueelOordeel'), '/wia/aanvraagdatum'],
    },
    {
      veld: 'aard van het bedrijf',
      status: 'M',
      paden: [
        '/eindevaluatie/aardBedrijf',
        '/werkgever/aardBedrijf/{sector,activiteiten,aantalWerknemers,aantalFuncties,soortenFuncties}',
      ],
    },
    { veld: 'voortgang', status: 'M', paden: ['/eindevaluatie/{voortgang,activiteiten/*/stand}'] },
    {
      veld: 'huidig werk',
      status: 'M',
      paden: [
        '/eindevaluatie/huidigWerk/{soort,functie,urenPerWeek,loon,loonwaardePercentage,loonVoor,structureel}',
      ],
    },
    {
      veld: 'inspanningen eerste spoor',
      status: 'M',
      paden: ['/eindevaluatie/inspanningenSpoor1', '/spoor1/functies/*/{passend,reden}'],
    },
    {
      veld: 'inspanningen tweede spoor',
      status: 'C',
      paden: ['/eindevaluatie/inspanningenSpoor2', '/spoor2/start'],
    },
    {
      veld: 'oordeel werkgever over de arbeidsrelatie',
      status: 'M',
      paden: [
        '/eindevaluatie/oordeelArbeidsrelatie/{oordeel,toelichting}',
        '/riv/oordeelWerkgever/arbeidsrelatie',
      ],
    },
    {
      veld: 'oordeel werkgever over passende arbeid',
      status: 'M',
      paden: [
        '/eindevaluatie/oordeelPassendeArbeid/{aanwezig,toelichting}',
        '/riv/oordeelWerkgever/passendeArbeidAanwezig',
      ],
    },
    {
      veld: 'verwachting na de wachttijd',
      status: 'C',
      paden: ['/eindevaluatie/{blijftInDitWerk,bereidTerugTeNemen}'],
    },
    {
      veld: 'beiden eens (65%)',
      status: 'C',
      paden: ['/eindevaluatie/beidenEensGeenMeerMogelijk', '/resultaat/beidenEens'],
    },
    {
      veld: 'ondertekening',
      status: 'M',
      paden: ['/eindevaluatie/stuk/ondertekening/{werkgever,werknemer}/ondertekendOp'],
    },
  ],
};

const actueelOordeel: Documentvelden = {
  document: 'actueel-oordeel',
  titel: '2.7 Actueel oordeel',
  velden: [
    {
      veld: 'kop, functie en bekwaamheden',
      status: 'M',
      paden: ['/actueelOordeel/{eersteZiektedag,functieVermeld,bekwaamhedenVermeld}'],
    },
    { veld: 'verloop', status: 'M', paden: ['/actueelOordeel/verloop'] },
    {
      veld: 'mogelijkheden en beperkingen',
      status: 'M',
      paden: [
        '/actueelOordeel/belastbaarheid/{vastgesteldOp,mogelijkheden,urenPerDag,urenPerWeek,samenvatting}',
      ],
    },
    { veld: 'stand van de re-integratie', status: 'M', paden: ['/actueelOordeel/standReintegratie'] },
    { veld: 'arbeidsrelatie', status: 'M', paden: ['/actueelOordeel/arbeidsrelatie/{oordeel,toelichting}'] },
    {
      veld: 'passende arbeid',
      status: 'M',
      paden: ['/actueelOordeel/passendeArbeid/{aanwezig,toelichting}'],
    },
    { veld: 'datum', status: 'M', paden: stuk('/actueelOordeel') },
  ],
};

const medischeInformatie: Documentvelden = {
  document: 'medische-informatie',
  titel: '2.8 Medische informatie',
  velden: [
    {
      veld: 'overdracht',
      status: 'M',
      paden: ['/medischeInformatie/{verstrektAanWerknemerOp,wijze,ingesloten,doorWerknemerIngediendOp}'],
      toelichting: 'Alleen dat en wanneer; nooit de inhoud.',
    },
  ],
};

const oordeelWerknemer: Documentvelden = {
  document: 'oordeel-werknemer',
  titel: '2.9 Oordeel werknemer',
  velden: [
    {
      veld: 'oordeel',
      status: 'C',
      paden: [
        '/oordeelWerknemer/{probleemanalyse,planVanAanpak,activiteitenWerkgever,eigenActiviteiten}',
        '/oordeelWerknemer/{arbeidsrelatie,passendeArbeid,watAndersKon,gevraagdOp}',
      ],
    },
  ],
};

const inzetbaarheidsprofiel: Documentvelden = {
  document: 'inzetbaarheidsprofiel',
  titel: '2.10 FML of inzetbaarheidsprofiel',
  velden: [
    {
      veld: 'profiel',
      status: 'C',
      paden: [
        '/{adviezen/*/belastbaarheid,spoor2/belastbaarheidBijStart}/{vastgesteldOp,bron,vorm,urenPerDag,urenPerWeek,geldigTot,volgendeBeoordeling,prognose/richting}',
        `/{adviezen/*/belastbaarheid,spoor2/belastbaarheidBijStart}/${VELDEN_BELASTBAARHEID}`,
      ],
    },
  ],
};

const arbeidsdeskundigOnderzoek: Documentvelden = {
  document: 'arbeidsdeskundig-onderzoek',
  titel: '2.11 Arbeidsdeskundig onderzoek',
  velden: [
    {
      veld: 'opdracht en vragen',
      status: 'C',
      paden: [`${AD}/{aangevraagdOp,opdrachtgever,rolOpdrachtgever,kernvragen,vraagstelling}`],
    },
    {
      veld: 'gesprekken en bezoek',
      status: 'C',
      paden: [`${AD}/{gesprekWerknemerOp,gesprekWerkgeverOp,werkplekbezoekOp,hoorEnWederhoor}`],
    },
    {
      veld: 'belasting en belastbaarheid',
      status: 'C',
      paden: [
        `${AD}/{datumBelastbaarheid,bronBelastbaarheid,urenPerWeek,belastingEigenFunctie/*/veld,belastingEigenFunctie/*/belasting,belastingEigenFunctie/*/passend}`,
      ],
    },
    {
      veld: 'conclusies',
      status: 'C',
      paden: [
        `${AD}/conclusie/{eigenWerkPassend,eigenWerkPassendTeMaken,anderWerkInternAanwezig,werkExternMogelijk}`,
      ],
    },
    {
      veld: 'aanpassingen en werkcreatie',
      status: 'C',
      paden: [`${AD}/{overwogenAanpassingen,werkCreatie}`],
    },
    {
      veld: 'functies in het bedrijf',
      status: 'C',
      paden: [
        `${AD}/functiesInternOnderzocht`,
        '/spoor1/functies/*/{functie,vestiging,flexibel,passend,reden}',
      ],
    },
    { veld: 'loonwaarde', status: 'C', paden: [`${AD}/loonwaardePercentage`] },
    {
      veld: 'advies tweede spoor en ontwikkeling',
      status: 'C',
      paden: [`${AD}/{adviesSpoor2,zoekrichtingen,ontwikkeladvies,begeleidingNodigTweedeSpoor}`],
    },
    {
      veld: 'arbeidsdeskundige en datum',
      status: 'C',
      paden: [...stuk(AD), `${AD}/{registratie,stuk/opstellers/*/naam}`],
    },
  ],
};

const trajectplan: Documentvelden = {
  document: 'trajectplan-spoor2',
  titel: '2.12 Trajectplan tweede spoor',
  velden: [
    {
      veld: 'partijen, begin en duur',
      status: 'M',
      paden: [
        '/spoor2/{bureau/naam,bureau/coach/naam,bureau/contractdatum,start,trajectplan/duurWeken,trajectplan/eind}',
      ],
    },
    {
      veld: 'aanleiding',
      status: 'M',
      paden: ['/spoor2/{aanleiding,datumConclusieIntern,trajectplan/redenTraject}'],
    },
    {
      veld: 'mogelijkheden en bekwaamheden vooraf',
      status: 'M',
      paden: [
        '/spoor2/belastbaarheidBijStart/{vastgesteldOp,mogelijkheden,urenPerWeek,samenvatting}',
        '/werknemer/bekwaamheden/vaardigheden',
      ],
    },
    { veld: 'persoonsprofiel', status: 'M', paden: [PERSOONSPROFIEL] },
    { veld: 'zoekprofiel', status: 'M', paden: [ZOEKPROFIEL] },
    { veld: 'kloof en keten', status: 'M', paden: ['/spoor2/trajectplan/kloof'] },
    {
      veld: 'activiteiten',
      status: 'M',
      paden: ['/spoor2/trajectplan/activiteiten/*/{soort,omschrijving,van,tot}'],
    },
    {
      veld: 'beschikbaarheid',
      status: 'M',
      paden: ['/spoor2/trajectplan/{urenPerWeek,bereikbaarheid}', '/spoor2/zoekprofiel/reisafstandKm'],
    },
    {
      veld: 'rapportagemomenten',
      status: 'M',
      paden: [
        '/spoor2/{trajectplan/rapportagemomenten,trajectplan/rapportagedata,bureau/rapportageIntervalDagen}',
      ],
    },
    {
      veld: 'evaluatie met de werkgever',
      status: 'M',
      paden: ['/spoor2/trajectplan/{evaluatieMetWerkgever,evaluatiedata}'],
    },
    {
      veld: 'visie en ondertekening',
      status: 'M',
      paden: [
        '/spoor2/trajectplan/visieWerknemer',
        '/spoor2/trajectplan/stuk/ondertekening/{werkgever,werknemer,bureau}/ondertekendOp',
      ],
    },
    {
      veld: 'geen medische termen',
      status: 'M',
      paden: ['/spoor2/trajectplan/zonderMedischeTermen'],
      vrijeTekst: ['/spoor2/trajectplan'],
    },
    {
      veld: 'bijdrage van UWV',
      status: 'C',
      paden: ['/spoor2/{trajectplan/subsidieUwv,kosten/participatieverzoekOp}', '/dienstverband/soort'],
    },
  ],
};

const RAPPORT = '/spoor2/rapportages/*';
const voortgangsrapportage: Documentvelden = {
  document: 'voortgangsrapportage-spoor2',
  titel: '2.13 Voortgangsrapportage tweede spoor',
  velden: [
    {
      veld: 'periode en coach',
      status: 'C',
      paden: [`${RAPPORT}/{nummer,van,tot,coach}`, '/spoor2/bureau/coach/naam', ...stuk(RAPPORT)],
    },
    {
      veld: 'contacten',
      status: 'C',
      paden: ['/spoor2/contacten/*/{datum,vorm,doel,rollen,afspraken,vervolg}'],
    },
    {
      veld: 'stand van de profielen',
      status: 'C',
      paden: [`${RAPPORT}/{statusPersoonsprofiel,statusZoekprofiel}`],
    },
    {
      veld: 'activiteiten',
      status: 'C',
      paden: [`${RAPPORT}/samenvatting`, '/spoor2/activiteiten/*/{datum,soort,omschrijving,resultaat}'],
    },
    {
      veld: 'sollicitaties',
      status: 'C',
      paden: [
        '/spoor2/sollicitaties/*/{datum,werkgever,functie,bron,pastBijZoekprofiel,gesprekOp,resultaat,redenAfwijzing}',
      ],
    },
    {
      veld: 'plaatsingen',
      status: 'C',
      paden: ['/spoor2/plaatsingen/*/{soort,werkgever,van,tot,urenPerWeek,leerdoelen}'],
    },
    {
      veld: 'deelname',
      status: 'C',
      paden: [`${RAPPORT}/deelname/{oordeel,toelichting}`, '/spoor2/contacten/*/{aanwezig,redenAfwezig}'],
    },
    { veld: 'uren eerste spoor', status: 'C', paden: [`${RAPPORT}/urenSpoor1`] },
    {
      veld: 'gewijzigde belastbaarheid',
      status: 'C',
      paden: [`${RAPPORT}/{belastbaarheidGewijzigd,belastbaarheidDoorgegevenOp}`],
    },
    { veld: 'knelpunten', status: 'C', paden: [`${RAPPORT}/knelpunten/*/{knelpunt,maatregel}`] },
    {
      veld: 'visies en reactie',
      status: 'C',
      paden: [`${RAPPORT}/{visieWerknemer,visieCoach,reactieWerkgever/datum,reactieWerkgever/reactie}`],
    },
    {
      veld: 'afspraken en volgende rapportage',
      status: 'C',
      paden: [`${RAPPORT}/{afspraken/*/wat,afspraken/*/wie,afspraken/*/uiterlijk,volgendeRapportage}`],
    },
    {
      veld: 'ondertekening',
      status: 'C',
      paden: [`${RAPPORT}/stuk/ondertekening/{werkgever,werknemer,bureau}/ondertekendOp`],
    },
    {
      veld: 'eindadvies',
      status: 'C',
      paden: [
        `${RAPPORT}/eindrapport`,
        `${RAPPORT}/eindadvies/{resultaat,tweedeTrajectZinvol,redenNietZinvol,reden}`,
      ],
    },
  ],
};

const deskundigenoordeel: Documentvelden = {
  document: 'deskundigenoordeel',
  titel: '2.14 Deskundigenoordeel',
  velden: [
    {
      veld: 'aanvraag en bijlagen',
      status: 'C',
      paden: [
        '/deskundigenoordelen/*/{aanvrager,aangevraagdOp,vraag,bijlagen,werknemerBereid,uitgebrachtDoor}',
      ],
    },
    { veld: 'uitkomst', status: 'C', paden: ['/deskundigenoordelen/*/{uitgebrachtOp,uitkomst}'] },
    {
      veld: 'opvolging in het plan',
      status: 'M',
      paden: ['/deskundigenoordelen/*/{opvolging,standOpvolging,opgevolgdOp,verwerktInBijstellingId}'],
    },
  ],
};

const wiaAanvraag: Documentvelden = {
  document: 'wia-aanvraag',
  titel: '2.15 WIA-aanvraag',
  velden: [
    {
      veld: 'brief en uiterste datum',
      status: 'C',
      paden: ['/wia/{briefDatum,briefOntvangenOp,uitersteDatumBrief}'],
    },
    {
      veld: 'aanvraag en upload',
      status: 'C',
      paden: ['/wia/{aanvraagdatum,ingediendDoor,uploaddatum,geuploadeStukken,ontvangstbevestigingOp}'],
    },
    {
      veld: 'toelichting op ontbrekende stukken',
      status: 'C',
      paden: ['/wia/toelichtingOntbrekendeStukken'],
    },
  ],
};

const verslag: Documentvelden = {
  document: 'reintegratieverslag',
  titel: '2.16 Re-integratieverslag (art. 6 lid 1 Regeling procesgang)',
  velden: [
    {
      veld: 'a administratieve gegevens',
      status: 'M',
      paden: [
        '/werknemer/{achternaam,geboortedatum,bsn}',
        '/werkgever/{naam,loonheffingennummer}',
        '/arbodienst/naam',
      ],
    },
    {
      veld: 'b aard van het bedrijf',
      status: 'M',
      paden: ['/werkgever/aardBedrijf/activiteiten', '/eindevaluatie/aardBedrijf'],
    },
    { veld: 'c functie', status: 'M', paden: ['/dienstverband/functie/{naam,urenPerWeek,taken}'] },
    {
      veld: 'd bekwaamheden',
      status: 'M',
      paden: ['/werknemer/bekwaamheden/{opleidingen/*/naam,werkervaring/*/functie,vaardigheden}'],
    },
    {
      veld: 'e eerste ziektedag',
      status: 'M',
      paden: [EERSTE_DAG, '/{probleemanalyse,actueelOordeel}/eersteZiektedag'],
    },
    { veld: 'f oordeel en advies bedrijfsarts', status: 'M', paden: stuk('/probleemanalyse', '/adviezen/*') },
    {
      veld: 'g plan van aanpak en bijstellingen',
      status: 'M',
      paden: stuk('/planVanAanpak', '/bijstellingen/*'),
    },
    {
      veld: 'h eerstejaarsevaluatie en laatste evaluatie',
      status: 'M',
      paden: stuk('/eerstejaarsevaluatie', '/evaluaties/*', '/eindevaluatie'),
    },
    {
      veld: 'i arbeidsrelatie',
      status: 'M',
      paden: [
        '/{actueelOordeel/arbeidsrelatie,eindevaluatie/oordeelArbeidsrelatie}/oordeel',
        '/riv/oordeelWerkgever/arbeidsrelatie',
      ],
    },
    {
      veld: 'j verloop, beperkingen en mogelijkheden',
      status: 'M',
      paden: ['/actueelOordeel/{verloop,belastbaarheid/mogelijkheden,belastbaarheid/samenvatting}'],
    },
    {
      veld: 'k passende arbeid',
      status: 'M',
      paden: [
        '/{actueelOordeel/passendeArbeid,eindevaluatie/oordeelPassendeArbeid}/aanwezig',
        '/riv/oordeelWerkgever/passendeArbeidAanwezig',
      ],
    },
    {
      veld: 'l oordeel van de werknemer',
      status: 'M',
      paden: [...stuk('/oordeelWerknemer'), '/wia/aanvraagBevatOordeelWerknemer'],
    },
  ],
};

export const lateStukken: readonly Documentvelden[] = [
  eindevaluatie,
  actueelOordeel,
  medischeInformatie,
  oordeelWerknemer,
  inzetbaarheidsprofiel,
  arbeidsdeskundigOnderzoek,
  trajectplan,
  voortgangsrapportage,
  deskundigenoordeel,
  wiaAanvraag,
  verslag,
];
