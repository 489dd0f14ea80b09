import { BIJSTELLINGEN, KLOK, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

const NIET_MEEWERKEN = '/nietMeewerken/*/{datum,aard,deugdelijkeGrond,gewaarschuwdOp,maatregelId}';

export const geschil: Groep = {
  groep: 'H',
  titel: 'Conflict, medewerking en maatregelen',
  kandidaten: [
    {
      kandidaat: 'arbeidsconflict-actie',
      paden: [
        '/conflicten/*/{ontstaanOp,signaalBedrijfsarts,actie,actieOp,mediation/begonnenOp,mediation/resultaat,opgelostOp}',
      ],
    },
    {
      kandidaat: 'mediation-afgewezen-gemotiveerd',
      paden: [
        '/conflicten/*/mediation/{geadviseerdOp,begonnenOp,afgewezenDoor,redenAfwijzing}',
        '/{probleemanalyse,adviezen/*}/adviespunten/*/{soort,opvolging,reden}',
      ],
    },
    {
      kandidaat: 'deskundigenoordeel-bij-geschil',
      paden: [
        '/geschillen/*/{id,sinds,over,opgelostOp}',
        '/deskundigenoordelen/*/{geschilId,aangevraagdOp,aanvrager}',
      ],
    },
    {
      kandidaat: 'deskundigenoordeel-opvolging',
      paden: [
        '/deskundigenoordelen/*/{uitgebrachtOp,uitkomst,standOpvolging,opgevolgdOp,verwerktInBijstellingId}',
        ...stuk(BIJSTELLINGEN),
      ],
    },
    { kandidaat: 'weigering-werknemer-aangesproken', paden: [NIET_MEEWERKEN] },
    {
      kandidaat: 'loonopschorting-juiste-grond',
      paden: [
        '/loonmaatregelen/*/{soort,grond}',
        '/werkgever/verzuimvoorschriften/{schriftelijk,bekendgemaaktOp}',
      ],
    },
    {
      kandidaat: 'loonstop-juiste-grond',
      paden: [
        '/loonmaatregelen/*/{id,soort,grond,basis,inStaatVolgensBedrijfsarts,aanbodId}',
        '/nietMeewerken/*/{aard,deugdelijkeGrond,maatregelId}',
      ],
    },
    {
      kandidaat: 'loonmaatregel-onverwijld-gemeld',
      paden: ['/loonmaatregelen/*/{ingangsdatum,grond,gemeldeGrond,gemeldOp,bekendMetGrondOp}'],
    },
    {
      kandidaat: 'maatregel-nagelaten',
      paden: [
        NIET_MEEWERKEN,
        '/loonmaatregelen/*/{soort,ingangsdatum}',
        '/deskundigenoordelen/*/{vraag,aangevraagdOp}',
      ],
    },
    {
      kandidaat: 'werknemer-verplichtingen-vermeld',
      paden: ['/planVanAanpak/verplichtingenVermeld', '/werknemer/verplichtingenMeegedeeldOp'],
    },
    {
      kandidaat: 'beeindiging-tijdens-loonsanctie',
      paden: [
        '/dienstverband/{einde,wijzeEinde,werknemerVerweer,instemmingDeugdelijkeGrond,werknemerGewaarschuwdOp}',
        '/loonsanctie/{begin,tot}',
      ],
    },
    {
      kandidaat: 'opzegverbod-actief',
      paden: [
        '/dienstverband/{einde,wijzeEinde,opzegging/toestemmingGevraagdOp,opzegging/opgezegdOp}',
        ...KLOK,
        '/loonsanctie/tot',
        '/verlenging/einde',
      ],
      toelichting: 'Eigen telling, los van de wachttijd.',
    },
  ],
};
