import { laatsteEvaluatie, standEindevaluatie } from '../../feiten/eindevaluatie.ts';
import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { isNogTijd, uiterlijkRiv, vraagt } from '../../feiten/riv.ts';
import { plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-laatste-evaluatie-aanwezig',
  fase: 'volledigheid',
  document: 'eindevaluatie',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'i' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'k' }),
    bvhr({ artikel: '2', lid: '2', onderdeel: 'd' }),
    bvhr({ artikel: '1', onderdeel: 'l' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat de meest recente evaluatie van de afspraken in het plan van aanpak: de eindevaluatie.',
  uitzonderingen: [
    'Volgens probleemanalyse en latere oordelen van de bedrijfsarts waren er nooit mogelijkheden om te werken.',
    'De datum ten opzichte van de laatste bijstelling doet er niet toe.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen eindevaluatie en ook geen andere evaluatie na de eerstejaarsevaluatie. De Regeling procesgang noemt de meest recente evaluatie als onderdeel van het re-integratieverslag.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'De eindevaluatie is nog een concept, en een andere evaluatie na de eerstejaarsevaluatie is er niet. De Regeling procesgang noemt de meest recente evaluatie als onderdeel van het re-integratieverslag.',
      herstel: 'Stel de eindevaluatie samen met de werknemer vast en dateer haar.',
    },
    conceptMetOordelen: {
      ernst: 'volledigheid',
      tekst:
        'De eindevaluatie is nog een concept; de meest recente vastgestelde evaluatie is die van {op}. Alleen in het concept staat wat de werkgever oordeelt over de arbeidsrelatie of passende arbeid; de Regeling procesgang noemt die oordelen als onderdeel van het re-integratieverslag (art. 6 lid 1 onder i en k).',
      herstel: 'Stel de eindevaluatie samen met de werknemer vast en dateer haar.',
    },
    alleenPeriodiek: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'De meest recente evaluatie is de periodieke evaluatie van {op}; een vastgestelde eindevaluatie is er niet. De beleidsregel over de vorm van het verslag vraagt de eindevaluatie als herkenbaar element.',
    },
  },
  herstel: 'Houd de eindevaluatie en leg haar vast, met de oordelen van de werkgever.',
  toets(context) {
    const { zaak, tijdlijn } = context;
    if (!vraagt(context, 'h')) return nvt;
    const stand = standEindevaluatie(zaak);
    if (stand === 'vastgesteld') return voldoet;
    if (hadNooitMogelijkheden(zaak)) return nvt;
    const uiterlijk = uiterlijkRiv(tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const plek = plekVanStuk('/eindevaluatie', zaak.eindevaluatie);
    const op = laatsteEvaluatie(zaak);
    if (!op) return tekort(stand, plek, {}, uiterlijk);
    const { oordeelArbeidsrelatie, oordeelPassendeArbeid } = zaak.eindevaluatie ?? {};
    const reden = stand === 'concept' && (oordeelArbeidsrelatie ?? oordeelPassendeArbeid);
    return tekort(reden ? 'conceptMetOordelen' : 'alleenPeriodiek', plek, { op }, uiterlijk);
  },
});
