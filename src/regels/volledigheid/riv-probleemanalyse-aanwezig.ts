import { isNogTijd, uiterlijkStuk, vraagt } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-probleemanalyse-aanwezig',
  fase: 'volledigheid',
  document: 'probleemanalyse',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'f' }),
    procesgang({ artikel: '2', lid: '2' }),
    bvhr({ artikel: '2', lid: '2', onderdeel: 'a' }),
    bbp({ paragraaf: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat het oordeel en het advies van de bedrijfsarts of de arbodienst over het ziektegeval (de probleemanalyse).',
  uitzonderingen: [
    'Er hoeft geen volledig re-integratieverslag te komen.',
    'De bedrijfsarts verwacht in een lopende zaak geen langdurig verzuim.',
    'Ziek uit dienst: het onderdeel was met reden niet te verlangen (art. 6 lid 2).',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen vastgestelde probleemanalyse. De Regeling procesgang noemt het oordeel en het advies van de bedrijfsarts als onderdeel van het re-integratieverslag.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'De probleemanalyse is nog een concept. De Regeling procesgang noemt het oordeel en het advies van de bedrijfsarts als onderdeel van het re-integratieverslag.',
      herstel: 'Laat de bedrijfsarts de probleemanalyse vaststellen en dateren.',
    },
  },
  herstel:
    'Vraag de probleemanalyse alsnog op bij de bedrijfsarts. Een verslag achteraf van wat destijds is gebeurd, volstaat ook.',
  toets(context) {
    const { probleemanalyse, ziekte } = context.zaak;
    if (!vraagt(context, 'f')) return nvt;
    if (isVastgesteld(probleemanalyse)) return voldoet;
    if (context.profiel === 'lopend' && ziekte?.dreigendLangdurig?.verwacht === false) return nvt;
    const uiterlijk = uiterlijkStuk(context.tijdlijn, 'probleemanalyse');
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const reden = standVan(probleemanalyse) === 'concept' ? 'concept' : 'ontbreekt';
    return tekort(reden, plekVanStuk('/probleemanalyse', probleemanalyse), {}, uiterlijk);
  },
});
