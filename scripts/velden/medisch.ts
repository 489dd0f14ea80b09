import { AD, ADVIEZEN, belastbaarheid, signalen, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

export const VELDEN_BELASTBAARHEID =
  'velden/{persoonlijkFunctioneren,sociaalFunctioneren,fysiekeOmgeving,dynamischeHandelingen,statischeHoudingen,werktijden}/{oordeel,toelichting}';

export const medisch: Groep = {
  groep: 'G',
  titel: 'Bedrijfsarts en advies',
  kandidaten: [
    {
      kandidaat: 'med-bevoegde-bedrijfsarts',
      paden: [
        '/arbodienst/{geregistreerd,bigNummer,bedrijfsarts/naam,onderVerantwoordelijkheidVan}',
        '/{probleemanalyse,adviezen/*,actueelOordeel}/stuk/opstellers/*/rol',
        ...belastbaarheid('bron'),
      ],
    },
    {
      kandidaat: 'med-advies-opgevolgd',
      paden: [
        '/{probleemanalyse,adviezen/*}/adviespunten/*/{opvolging,opgevolgdOp,reden}',
        `${ADVIEZEN}/zonderGevolg/{soortReden,reden}`,
        `${AD}/{opvolging,opgevolgdOp,redenNietGevolgd}`,
      ],
    },
    {
      kandidaat: 'med-gbm-onderbouwd',
      paden: belastbaarheid('{mogelijkheden,geenMogelijkhedenOnderbouwdInMedischDeel}'),
      toelichting: 'De wettelijke categorie staat alleen bij de bedrijfsarts.',
    },
    {
      kandidaat: 'med-gbm-herbeoordeling',
      paden: belastbaarheid('{vastgesteldOp,mogelijkheden,volgendeBeoordeling}'),
    },
    {
      kandidaat: 'med-geen-herstel-beperkte-pa',
      paden: [
        ...belastbaarheid('{mogelijkheden,kansOpHerstel}'),
        '/vervroegdeIva/aanvraagdatum',
        '/wia/werknemerGewezenOpVerkorteWachttijdOp',
      ],
    },
    { kandidaat: 'med-zes-belastingsvelden', paden: belastbaarheid(VELDEN_BELASTBAARHEID) },
    { kandidaat: 'med-prognose', paden: belastbaarheid('prognose/{richting,termijnWeken,toelichting}') },
    {
      kandidaat: 'med-twijfel-advies',
      paden: [
        '/twijfels/*/{datum,van,adviesId,actie,actieOp}',
        ...stuk(ADVIEZEN),
        '/secondOpinions/*/gevraagdOp',
      ],
    },
    {
      kandidaat: 'med-second-opinion',
      paden: [
        '/secondOpinions/*/{gevraagdOp,uitkomst,zwaarwegendeGronden,redenWeigering,andereBedrijfsarts,opKostenWerkgever,afgerondOp}',
      ],
    },
    { kandidaat: 'med-adequate-behandeling', paden: signalen('zorgAdequaat') },
  ],
};
