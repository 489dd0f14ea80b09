import {
  AD,
  ADVIEZEN,
  belastbaarheid,
  BIJSTELLINGEN,
  EERSTE_DAG,
  EJE,
  EVALUATIES,
  KLOK,
  stuk,
} from './paden.ts';
import type { Groep } from './tabel.ts';

const AFWIJKING = 'termijnafwijking/{reden,instemmingWerkgever,instemmingWerknemer,vastgelegdOp}';
const LATER_GEBLEKEN = '/ziekte/dreigendLangdurig/{pasLaterGebleken,vastgesteldOp}';

export const tijdigheid: Groep = {
  groep: 'B',
  titel: 'Tijdigheid',
  kandidaten: [
    {
      kandidaat: 'termijn-probleemanalyse',
      paden: [...stuk('/probleemanalyse'), EERSTE_DAG, LATER_GEBLEKEN, `/probleemanalyse/${AFWIJKING}`],
    },
    {
      kandidaat: 'termijn-plan-van-aanpak',
      paden: [
        ...stuk('/planVanAanpak', '/probleemanalyse'),
        ...belastbaarheid('mogelijkheden'),
        `/planVanAanpak/${AFWIJKING}`,
      ],
    },
    {
      kandidaat: 'termijn-pva-week8',
      paden: [
        ...stuk('/planVanAanpak', '/probleemanalyse'),
        EERSTE_DAG,
        LATER_GEBLEKEN,
        `/planVanAanpak/${AFWIJKING}`,
      ],
    },
    {
      kandidaat: 'afwijking-termijn-gemotiveerd',
      paden: [
        `/{probleemanalyse,planVanAanpak,bijstellingen/*,evaluaties/*,eerstejaarsevaluatie}/${AFWIJKING}`,
      ],
    },
    {
      kandidaat: 'termijn-42-weken',
      paden: [
        ...KLOK,
        '/meldingen/langdurigZiek/{datum,nietVerwijtbaar}',
        '/ziekte/vangnet/vanToepassing',
        '/{vervroegdeIva,verlenging}/aanvraagdatum',
      ],
    },
    {
      kandidaat: '42-weken-eerste-ziektedag-juist',
      paden: [
        '/meldingen/langdurigZiek/eersteZiektedag',
        EERSTE_DAG,
        '/ziekte/correctie/doorgegevenAanUwvOp',
      ],
    },
    { kandidaat: 'termijn-eerstejaarsevaluatie', paden: [...stuk(EJE), ...KLOK, `${EJE}/${AFWIJKING}`] },
    {
      kandidaat: 'termijn-evaluatie-interval',
      paden: [
        ...stuk('/planVanAanpak', EVALUATIES, BIJSTELLINGEN, EJE, '/eindevaluatie'),
        '/planVanAanpak/evaluatieIntervalDagen',
        '/contacten/*/datum',
        ...belastbaarheid('{mogelijkheden,volgendeBeoordeling}'),
      ],
    },
    {
      kandidaat: 'termijn-spreekuur-interval',
      paden: [
        '/arbodienst/spreekuren/*/datum',
        '/arbodienst/spreekuurafspraak/{vastgelegdOp,intervalDagen,stabieleSituatie,reden}',
      ],
    },
    {
      kandidaat: 'termijn-bijstelling-na-advies',
      paden: [
        ...stuk(ADVIEZEN, BIJSTELLINGEN),
        `${ADVIEZEN}/{id,wijzigtBelastbaarheid,bijstellingPlanNodig}`,
        `${BIJSTELLINGEN}/{adviesId,aanleiding}`,
        `${BIJSTELLINGEN}/${AFWIJKING}`,
      ],
    },
    {
      kandidaat: 'termijn-spoor2-start',
      paden: [...stuk(EJE), ...KLOK, '/spoor2/start', '/spoor2/uitzondering/{reden,vastgelegdOp,geldigTot}'],
    },
    {
      kandidaat: 'termijn-spoor2-na-conclusie',
      paden: [
        '/spoor2/{start,datumConclusieIntern}',
        '/spoor1/nietsInternMogelijk/vastgesteldOp',
        ...stuk(AD),
        `${AD}/conclusie/anderWerkInternAanwezig`,
      ],
    },
    {
      kandidaat: 'termijn-spoor2-na-herstel-belastbaarheid',
      paden: [...stuk(EJE), '/spoor2/start', ...belastbaarheid('{vastgesteldOp,mogelijkheden}')],
    },
    {
      kandidaat: 'termijn-spoor2-rapportage',
      paden: [
        '/spoor2/{start,bureau/rapportageIntervalDagen,afgesloten/op}',
        ...stuk('/spoor2/rapportages/*'),
      ],
    },
    {
      kandidaat: 'termijn-kleine-plaatsing-3-maanden',
      paden: ['/spoor1/kleinePlaatsing/{sinds,tot}', `${EVALUATIES}/kleinePlaatsing`, ...stuk(EVALUATIES)],
    },
    {
      kandidaat: 'termijn-actueel-oordeel',
      paden: [...stuk('/actueelOordeel'), ...KLOK, '/wia/aanvraagdatum'],
    },
    { kandidaat: 'termijn-eindevaluatie', paden: [...stuk('/eindevaluatie'), ...KLOK, '/wia/aanvraagdatum'] },
    {
      kandidaat: 'termijn-riv-werknemer',
      paden: ['/riv/stuk/verstrekkingen/*/{aan,op}', ...KLOK, '/verlenging/einde', '/wia/aanvraagdatum'],
    },
    {
      kandidaat: 'termijn-wia-aanvraag',
      paden: [
        '/wia/{aanvraagdatum,uitersteDatumBrief,briefDatum,briefOntvangenOp,werknemerGewezenOpTermijnOp}',
        ...KLOK,
        '/verlenging/einde',
        '/meldingen/langdurigZiek/datum',
      ],
      toelichting: 'Verplichte partij: werknemer.',
    },
    { kandidaat: 'termijn-riv-upload', paden: ['/wia/{aanvraagdatum,uploaddatum,ingediendDoor}'] },
    {
      kandidaat: 'termijn-aanvulling',
      paden: [
        '/wia/aanvullingGevraagd/{briefDatum,termijn,gevraagdVan,gevraagd,aangevuldOp}',
        '/wia/verdereAanvullingen/*/{briefDatum,termijn,gevraagdVan,gevraagd,aangevuldOp}',
        '/meldingen/ziekUitDienst/aanvullingGevraagd/{briefDatum,termijn,gevraagdVan,gevraagd,aangevuldOp}',
        '/wia/inhoudelijkeBeoordelingGemeldOp',
      ],
    },
    {
      kandidaat: 'termijn-vervroegde-iva',
      paden: [...KLOK, '/vervroegdeIva/{aanvraagdatum,eerderAangevraagd}'],
    },
    {
      kandidaat: 'termijn-bezwaar',
      paden: ['/loonsanctie/{besluitDatum,besluitVerzondenOp,bezwaar/ingediendOp,bezwaar/door}'],
    },
    {
      kandidaat: 'sanctiebesluit-tijdig',
      paden: [
        '/loonsanctie/{besluitDatum,besluitVerzondenOp}',
        ...KLOK,
        '/verlenging/einde',
        '/wia/{aanvraagdatum,uitersteDatumBrief}',
      ],
    },
    {
      kandidaat: 'wachttijd-herberekend',
      paden: [...KLOK, '/ziekte/correctie/eerder', '/verlenging/einde', '/wia/uitersteDatumBrief'],
    },
  ],
};
