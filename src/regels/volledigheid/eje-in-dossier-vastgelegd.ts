import { soortRiv } from '../../feiten/riv.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'eje-in-dossier-vastgelegd',
  fase: 'volledigheid',
  document: 'eerstejaarsevaluatie',
  bronnen: [bbp({ paragraaf: '5' }), procesgang({ artikel: '6', lid: '1', onderdeel: 'h' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De uitkomst van de eerstejaarsevaluatie komt in het re-integratieverslag.',
  uitzonderingen: ['Er is geen eerstejaarsevaluatie: dan gaat het om het stuk zelf.', 'Een lopende zaak.'],
  meldingen: {
    nietOpgenomen: {
      ernst: 'aandacht',
      tekst:
        'De uitkomst van de eerstejaarsevaluatie is volgens de zaak niet in het re-integratieverslag opgenomen. Het beoordelingskader van UWV vraagt dat zij daarin is vastgelegd.',
    },
  },
  herstel: 'Neem de uitkomst van de eerstejaarsevaluatie op in het re-integratieverslag.',
  toets(context) {
    const eje = context.zaak.eerstejaarsevaluatie;
    if (context.profiel === 'lopend' || soortRiv(context) !== 'volledig' || !isVastgesteld(eje)) return nvt;
    if (eje?.uitkomstInRiv === false) return tekort('nietOpgenomen', '/eerstejaarsevaluatie/uitkomstInRiv');
    return voldoet;
  },
});
