import { evaluatiegaten, heeftBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { datum } from '../../kern/datum.ts';
import { eigenNorm, praktijk, procesgang, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-evaluatie-interval',
  fase: 'tijdigheid',
  document: 'evaluatie',
  bronnen: [
    praktijk('P06'),
    procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
    wia({ artikel: '25', lid: '2' }),
    eigenNorm('meer dan 91 dagen zonder evaluatie valt op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het plan van aanpak wordt periodiek geëvalueerd, op de momenten die werkgever en werknemer afspreken. Zonder afspraak is eens in de zes weken gebruikelijk.',
  uitzonderingen: [
    'Een afgesproken tijd tussen evaluaties of een later afgesproken datum gaat voor.',
    'Zonder mogelijkheden telt de volgende beoordeling door de bedrijfsarts; verlof volgens de Wazo telt niet mee.',
  ],
  meldingen: {
    interval: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} zijn {dagen} dagen verlopen zonder vastgelegde evaluatie; volgens afspraak of gebruik was de volgende uiterlijk op {uiterlijk}. De Regeling procesgang vraagt periodiek te evalueren en noemt geen aantal dagen.',
    },
    langZonderEvaluatie: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} zijn {dagen} dagen verlopen zonder vastgelegde evaluatie; de volgende was uiterlijk op {uiterlijk} te verwachten. Zo lange tijd valt op: de Regeling procesgang vraagt periodiek te evalueren, al noemt zij geen aantal dagen.',
    },
    stilgevallen: {
      ernst: 'loonsanctie',
      tekst:
        'Tussen {van} en {tot} is {dagen} dagen lang geen evaluatie, geen contact en geen andere activiteit vastgelegd; de volgende evaluatie was uiterlijk op {uiterlijk} te verwachten. UWV kan dit zien als een periode zonder inspanning; de Regeling procesgang vraagt periodiek te evalueren.',
    },
  },
  herstel:
    'Plan de volgende evaluatie; leg voor de periode vast welk contact er was en wat er is gedaan, met data en stukken.',
  richtwaarde: 'evaluatieIntervalDagen',
  toets(context) {
    const { zaak, tijdlijn, richtwaarden } = context;
    if (!heeftBegeleiding(tijdlijn)) return nvt;
    const gaten = evaluatiegaten(context, richtwaarden.evaluatieIntervalDagen);
    const bevindingen = gaten
      .filter(({ tot, uiterlijk }) => tot > uiterlijk)
      .map(({ van, tot, dagen, uiterlijk, veld, zonderMogelijkheden }) => {
        const lang = dagen > richtwaarden.evaluatieStilteDagen;
        const stil = lang && !zonderMogelijkheden && isStil(inspanningen(zaak), van, tot);
        const reden = stil ? 'stilgevallen' : lang ? 'langZonderEvaluatie' : 'interval';
        return tekort(reden, veld, { van, tot, dagen, uiterlijk }, uiterlijk);
      });
    if (bevindingen.length > 0) return bevindingen;
    const laatste = gaten.at(-1);
    if (!laatste) return nvt;
    return laatste.open ? nogNiet(laatste.uiterlijk) : voldoet;
  },
});
