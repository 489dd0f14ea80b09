import { AD, ADVIEZEN, belastbaarheid, BIJSTELLINGEN, EJE, EVALUATIES, stuk, VISIE } from './paden.ts';
import type { Groep } from './tabel.ts';

const SITUATIES =
  '{hervattingAchterOpSchema,geenPlanOfDoel,instabieleHervatting,stagnatieBegeleiding,deskundigenoordeelZonderGevolg,wisselendeUitval,teLangArbeidstherapeutisch,teLaagOfTeWeinigUren}';

export const inhoud: Groep = {
  groep: 'C',
  titel: 'Inhoud van de stukken',
  kandidaten: [
    { kandidaat: 'pva-activiteiten-concreet', paden: ['/planVanAanpak/activiteiten/*/{wat,wie,start,eind}'] },
    {
      kandidaat: 'pva-doelstelling-helder',
      paden: ['/planVanAanpak/einddoel', '/planVanAanpak/doelen/*/{omschrijving,meetpunt}'],
    },
    { kandidaat: 'pva-termijn-per-doel', paden: ['/planVanAanpak/doelen/*/{termijn,redenGeenTermijn}'] },
    {
      kandidaat: 'pva-evaluatiemomenten',
      paden: [
        '/planVanAanpak/{evaluatiemomenten,evaluatieEindeEersteJaar,evaluatieIntervalDagen,eerstvolgendeEvaluatie}',
      ],
    },
    { kandidaat: 'pva-casemanager', paden: ['/casemanager/{naam,functie,aangewezenOp}'] },
    {
      kandidaat: 'pva-visie-werkgever',
      paden: [
        `/{planVanAanpak,bijstellingen/*}/visieWerkgever/${VISIE}`,
        ...stuk('/planVanAanpak', BIJSTELLINGEN),
      ],
    },
    {
      kandidaat: 'pva-visie-werknemer',
      paden: [
        `/{planVanAanpak,bijstellingen/*}/visieWerknemer/${VISIE}`,
        ...stuk('/planVanAanpak', BIJSTELLINGEN),
      ],
    },
    {
      kandidaat: 'pva-sluit-aan-op-probleemanalyse',
      paden: [
        `/{probleemanalyse,adviezen/*}/adviespunten/*/{id,opvolging,reden}`,
        '/planVanAanpak/{adviespuntenVerwerkt,activiteiten/*/adviespuntId}',
      ],
    },
    {
      kandidaat: 'pva-opbouwschema',
      paden: [
        '/planVanAanpak/{hervattingMogelijk,interventieGeindiceerd}',
        '/{planVanAanpak,bijstellingen/*}/opbouwschema/*/{vanaf,urenPerWeek,taken}',
        '/probleemanalyse/signalen/eersteBehandelingVoorgaat',
        ...belastbaarheid('{mogelijkheden,urenPerWeek}'),
      ],
    },
    {
      kandidaat: 'eval-afspraken-nagekomen',
      paden: [
        '/planVanAanpak/activiteiten/*/{id,eind}',
        '/{evaluaties/*,eerstejaarsevaluatie,eindevaluatie}/activiteiten/*/{activiteitId,stand,reden,uitgevoerdOp}',
      ],
    },
    {
      kandidaat: 'eval-stagnatie-actie',
      paden: [
        '/{evaluaties/*,eerstejaarsevaluatie,eindevaluatie}/{stagnatie,actieBijStagnatie,actieBijStagnatieOp}',
        '/{probleemanalyse,adviezen/*}/signalen/stagnatie',
        ...stuk(EVALUATIES, ADVIEZEN),
      ],
    },
    {
      kandidaat: 'eje-terug-en-vooruitblik',
      paden: [
        `${EJE}/terugblik/{doelenEnAfspraken,activiteitenWerkgever,activiteitenWerknemer,afsprakenNagekomen}`,
        `${EJE}/{koersJuist,doelTweedeJaar,nieuweAfspraken/*/wat}`,
      ],
    },
    {
      kandidaat: 'eje-spoor2-besluit',
      paden: [`${EJE}/besluitSpoor2/{besluit,startdatum,reden,perspectiefTot}`],
    },
    { kandidaat: 'eje-triggers-beantwoord', paden: [`${EJE}/situaties/${SITUATIES}/{doetZichVoor,vervolg}`] },
    { kandidaat: 'eje-visie', paden: [`${EJE}/{visieWerkgever,visieWerknemer}/${VISIE}`, ...stuk(EJE)] },
    {
      kandidaat: 'eind-huidig-werk-loonwaarde',
      paden: [
        '/eindevaluatie/huidigWerk/{soort,functie,urenPerWeek,loon,loonwaardePercentage,loonVoor}',
        '/resultaat/{loonNu,loonVoor,loonwaardePercentage}',
        '/dienstverband/{brutoMaandloon,grondslagLoon}',
      ],
    },
    {
      kandidaat: 'eind-structureel-onderbouwd',
      paden: [
        '/eindevaluatie/huidigWerk/structureel',
        '/resultaat/structureel/{contractvorm,sinds,contractTot,bedrijfsartsBevestigt,toelichting}',
        '/urenlog/*/{van,tot,urenPerWeek}',
      ],
    },
    {
      kandidaat: 'eind-spoor1-onderbouwd',
      paden: [
        '/eindevaluatie/inspanningenSpoor1',
        '/spoor1/nietsInternMogelijk/toelichting',
        '/spoor1/functies/*/{functie,passend,reden}',
      ],
    },
    {
      kandidaat: 'eind-spoor2-onderbouwd',
      paden: [
        '/eindevaluatie/inspanningenSpoor2',
        '/spoor2/{start,uitzondering/reden,afgesloten/resultaat}',
        ...stuk('/spoor2/rapportages/*'),
      ],
    },
    {
      kandidaat: 'consistentie-belastbaarheid',
      paden: [
        ...belastbaarheid('{vastgesteldOp,mogelijkheden,urenPerDag,urenPerWeek}'),
        `${AD}/{datumBelastbaarheid,urenPerWeek}`,
        '/spoor2/belastbaarheidBijStart/{vastgesteldOp,mogelijkheden,urenPerDag,urenPerWeek}',
      ],
    },
    {
      kandidaat: 'consistentie-data',
      paden: [
        ...stuk('/probleemanalyse', '/planVanAanpak', EVALUATIES, EJE, '/actueelOordeel', '/eindevaluatie'),
        '/wia/aanvraagdatum',
      ],
      toelichting:
        'Vergelijkt alleen wat de Regeling in volgorde zet; ook na de eerstejaarsevaluatie wordt geëvalueerd.',
    },
    { kandidaat: 'gewerkte-uren-log', paden: ['/urenlog/*/{van,tot,urenPerWeek,arbeidstherapeutisch}'] },
    { kandidaat: 'dossier-correspondentie', paden: ['/contacten/*/{datum,vorm,rollen,samenvatting}'] },
  ],
};
