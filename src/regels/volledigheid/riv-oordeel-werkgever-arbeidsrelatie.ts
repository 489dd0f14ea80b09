import { isNogTijd, uiterlijkRiv, vraagt } from '../../feiten/riv.ts';
import { isArbeidsrelatieBeoordeeld } from '../../feiten/rivonderdelen.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-oordeel-werkgever-arbeidsrelatie',
  fase: 'volledigheid',
  document: 'eindevaluatie',
  bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'i' }), bvhr({ artikel: '2', lid: '10' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat het actuele oordeel van de werkgever over de kwaliteit van de arbeidsrelatie. Ook zonder mogelijkheden om te werken is dit oordeel nodig; de plaats is dan vrij.',
  uitzonderingen: [
    'Bij ziek uit dienst is vastgelegd waarom dit onderdeel niet te verlangen is (art. 6 lid 2 Regeling procesgang).',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Het oordeel van de werkgever over de kwaliteit van de arbeidsrelatie ontbreekt. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder i).',
    },
  },
  herstel:
    'Leg in de eindevaluatie, of zonder eindevaluatie in het verslag zelf, het oordeel van de werkgever vast over de arbeidsrelatie.',
  toets(context) {
    const { zaak, tijdlijn } = context;
    if (!vraagt(context, 'i')) return nvt;
    if (isArbeidsrelatieBeoordeeld(zaak)) return voldoet;
    const uiterlijk = uiterlijkRiv(tijdlijn);
    if (!isVastgesteld(zaak.eindevaluatie) && isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    return tekort('ontbreekt', '/eindevaluatie/oordeelArbeidsrelatie', {}, uiterlijk);
  },
});
