import { isNogTijd, vraagt } from '../../feiten/riv.ts';
import { redenGeenEerstejaarsevaluatie } from '../../feiten/rivonderdelen.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-eerstejaarsevaluatie-aanwezig',
  fase: 'volledigheid',
  document: 'eerstejaarsevaluatie',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
    procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
    bbp({ paragraaf: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat de evaluatie aan het einde van het eerste ziektejaar.',
  uitzonderingen: [
    'Het eerste ziektejaar is nog niet voorbij, of het dienstverband eindigde eerder.',
    'Volgens de bedrijfsarts waren er in het eerste ziektejaar geen mogelijkheden om te werken, zodat er geen plan was om te evalueren.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen vastgestelde eerstejaarsevaluatie; het eerste ziektejaar eindigde op {eindeJaar}. De Regeling procesgang noemt deze evaluatie als onderdeel van het re-integratieverslag.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'De eerstejaarsevaluatie is nog een concept; het eerste ziektejaar eindigde op {eindeJaar}. De Regeling procesgang noemt deze evaluatie als onderdeel van het re-integratieverslag.',
      herstel: 'Stel de eerstejaarsevaluatie samen met de werknemer vast en dateer haar.',
    },
  },
  herstel:
    'Houd de evaluatie alsnog, beantwoord de vraag of de koers nog juist is en leg de uitkomst vast. Een verslag achteraf volstaat ook.',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    if (!vraagt(context, 'h')) return nvt;
    if (isVastgesteld(zaak.eerstejaarsevaluatie)) return voldoet;
    const { uiterlijk } = tijdlijn.mijlpalen.eerstejaarsevaluatie;
    if (!uiterlijk || redenGeenEerstejaarsevaluatie(context)) return nvt;
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    if (peildatum <= uiterlijk) return nvt;
    const reden = standVan(zaak.eerstejaarsevaluatie) === 'concept' ? 'concept' : 'ontbreekt';
    const plek = plekVanStuk('/eerstejaarsevaluatie', zaak.eerstejaarsevaluatie);
    return tekort(reden, plek, { eindeJaar: uiterlijk }, uiterlijk);
  },
});
