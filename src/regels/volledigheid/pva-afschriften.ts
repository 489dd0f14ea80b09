import { soortRiv } from '../../feiten/riv.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'pva-afschriften',
  fase: 'volledigheid',
  document: 'plan-van-aanpak',
  bronnen: [procesgang({ artikel: '4', lid: '3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft werknemer, casemanager en bedrijfsarts of arbodienst een afschrift van het plan van aanpak. Over bijstellingen en over de snelheid gaat een eigen controle.',
  uitzonderingen: [
    'Er is geen casemanager aangewezen, of hij stelde het plan mee op: dan is een afschrift aan hem niet nodig.',
  ],
  meldingen: {
    nietGegeven: {
      ernst: 'aandacht',
      tekst:
        'Er is niet vastgelegd dat een afschrift van het plan van aanpak is gegeven aan {aan}. De Regeling procesgang vraagt dat dit onverwijld gebeurt.',
    },
  },
  herstel: 'Geef het afschrift alsnog en leg de datum vast.',
  toets(context) {
    const { planVanAanpak, casemanager } = context.zaak;
    if (soortRiv(context) === 'geen' || !isVastgesteld(planVanAanpak)) return nvt;
    const gegeven = planVanAanpak?.stuk?.verstrekkingen ?? [];
    const kreeg = (rol: string): boolean => gegeven.some(({ aan, op }) => aan === rol && op !== undefined);
    const steldeOp = planVanAanpak?.stuk?.opstellers?.some(({ rol }) => rol === 'casemanager') ?? false;
    const mist: string[] = [];
    if (!kreeg('werknemer')) mist.push('de werknemer');
    if (casemanager && !steldeOp && !kreeg('casemanager')) mist.push('de casemanager');
    if (!kreeg('bedrijfsarts') && !kreeg('arbodienst')) mist.push('de bedrijfsarts');
    if (mist.length === 0) return voldoet;
    return tekort('nietGegeven', '/planVanAanpak/stuk/verstrekkingen', { aan: mist.join(' en ') });
  },
});
