import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { vraagt } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bvhr } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-geen-pva-gemotiveerd',
  fase: 'volledigheid',
  document: 'probleemanalyse',
  bronnen: [bvhr({ artikel: '2', lid: '6' }), bbp({ paragraaf: '6' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is er geen plan van aanpak omdat er geen duurzaam benutbare mogelijkheden waren, dan staat dat met redenen in de probleemanalyse.',
  uitzonderingen: [
    'Er is een plan van aanpak.',
    'Er waren wel mogelijkheden: dan gaat het om het plan zelf.',
  ],
  meldingen: {
    nietGemotiveerd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is geen plan van aanpak omdat er geen mogelijkheden waren, maar de probleemanalyse motiveert dat niet. De beleidsregel over de vorm van het verslag vraagt die motivering; UWV beoordeelt of het oordeel redelijk was.',
    },
  },
  herstel: 'Vraag de bedrijfsarts de motivering alsnog te geven, in werktermen.',
  toets(context) {
    const { planVanAanpak, probleemanalyse: pa } = context.zaak;
    if (!vraagt(context, 'g') || isVastgesteld(planVanAanpak)) return nvt;
    if (!hadNooitMogelijkheden(context.zaak)) return nvt;
    if (gevuld(pa?.geenPlanGemotiveerd)) return voldoet;
    if (pa?.belastbaarheid?.geenMogelijkhedenOnderbouwdInMedischDeel) return voldoet;
    return tekort('nietGemotiveerd', '/probleemanalyse/geenPlanGemotiveerd');
  },
});
