import { ADVIEZEN, AD, belastbaarheid, EJE, KLOK, signalen, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

const GROND = '/deugdelijkeGronden/*/{voor,soort,toelichting,vastgelegdOp}';
const MIDDELEN = [
  '/nietMeewerken/*/{datum,aard,deugdelijkeGrond,werkaanbodBeterMogelijk,gewaarschuwdOp,maatregelId}',
  '/loonmaatregelen/*/{id,gemeldOp,ingangsdatum,einddatum}',
  '/deskundigenoordelen/*/{vraag,aangevraagdOp,uitgebrachtOp,uitkomst}',
  '/dienstverband/opzegging/toestemmingGevraagdOp',
];
const KOSTEN = [
  '/spoor1/grensRedelijkheid',
  '/spoor2/{uitzondering/reden,uitzondering/grondVoorafZinloos,uitzondering/toelichting,kosten/begroot}',
  '/dienstverband/{einde,brutoMaandloon}',
];

/** Rules on a reason for a shortcoming; no candidates of the domain papers, which describe this step in words. */
export const grond: Groep = {
  groep: 'grond',
  titel: 'Deugdelijke grond',
  kandidaten: [
    { kandidaat: 'grond-voor-volledigheid', paden: [GROND] },
    {
      kandidaat: 'stuk-na-einde-wachttijd',
      paden: [
        ...stuk('/probleemanalyse', '/planVanAanpak', EJE, '/eindevaluatie', AD, '/spoor2/trajectplan'),
        ...KLOK,
        '/verlenging/einde',
        '/dienstverband/einde',
        '/loonsanctie/besluitDatum',
      ],
    },
    { kandidaat: 'grond-vertrouwen-bedrijfsarts', paden: [GROND, '/twijfels/*/{datum,actie}'] },
    { kandidaat: 'grond-vertrouwen-deskundigen', paden: [GROND] },
    { kandidaat: 'grond-latere-iva', paden: [GROND] },
    { kandidaat: 'grond-onwillige-werknemer', paden: [GROND, ...MIDDELEN] },
    { kandidaat: 'grond-kosten', paden: [GROND, ...KOSTEN] },
    { kandidaat: 'grond-reorganisatie', paden: [GROND, '/spoor1/geenFormatieruimte'] },
    {
      kandidaat: 'grond-medische-wachttijd',
      paden: [
        GROND,
        '/deugdelijkeGronden/*/{adviesId,hertoetsOp}',
        ...stuk('/probleemanalyse', ADVIEZEN, '/actueelOordeel'),
        ...signalen('eersteBehandelingVoorgaat').slice(0, 2),
        '/arbodienst/spreekuren/*/{datum,verschenen}',
      ],
      toelichting: 'Alleen dat en tot wanneer wordt gewacht, nooit waarop.',
    },
    {
      kandidaat: 'grond-geen-herstel-mogelijk',
      paden: [
        GROND,
        ...belastbaarheid('{mogelijkheden,geenMogelijkhedenOnderbouwdInMedischDeel}'),
        '/actueelOordeel/arbeidsrelatie/oordeel',
        '/eindevaluatie/oordeelArbeidsrelatie/oordeel',
        '/conflicten/*/ontstaanOp',
      ],
    },
    { kandidaat: 'grond-weegt-op', paden: [GROND, ...MIDDELEN, ...KOSTEN] },
  ],
};
