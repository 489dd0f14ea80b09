import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { datumInGeval } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, procesgang, uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-eerstejaarsevaluatie',
  fase: 'tijdigheid',
  document: 'eerstejaarsevaluatie',
  bronnen: [
    procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
    bbp({ paragraaf: '5' }),
    uwvPagina('P07'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkgever en werknemer evalueren in ieder geval aan het einde van het eerste ziektejaar. UWV noemt daarvoor week 46 tot en met week 52.',
  uitzonderingen: ['Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken (art. 5).'],
  meldingen: {
    vroeg: {
      ernst: 'info',
      niveau: 'uwv-praktijk',
      tekst:
        'De eerstejaarsevaluatie is van {op}. Gebruikelijk is het venster van {vanaf} tot en met {uiterlijk}; de Regeling procesgang noemt alleen het einde van het eerste ziektejaar.',
      herstel:
        'Ga na of de evaluatie het hele eerste jaar dekt; evalueer anders aan het einde ervan opnieuw.',
    },
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De eerstejaarsevaluatie is van {op}, {dagen} dagen na het einde van het eerste ziektejaar op {uiterlijk}. De Regeling procesgang vraagt haar aan het einde van dat jaar.',
    },
    teLaatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'De eerstejaarsevaluatie is van {op}, {dagen} dagen na het einde van het eerste ziektejaar op {uiterlijk}, en in die tijd is van geen van beide partijen een activiteit vastgelegd. De Regeling procesgang vraagt haar aan het einde van dat jaar; UWV weegt of door de vertraging kansen zijn gemist.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'De eerstejaarsevaluatie is van {op}, {dagen} dagen na {uiterlijk}. Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken; de Regeling procesgang laat dat toe.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij de evaluatie.',
    },
  },
  herstel: 'Leg vast waarom de evaluatie later was en dat de koers intussen is bewaakt.',
  richtwaarde: 'eerstejaarsevaluatieVanafDag',
  toets({ zaak, tijdlijn, peildatum, richtwaarden }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'eerstejaarsevaluatie');
    if (!uiterlijk) return nvt;
    const op = datumInGeval(zaak, zaak.eerstejaarsevaluatie);
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    const veld = '/eerstejaarsevaluatie/stuk/opgesteldOp';
    const { vanaf } = tijdlijn.mijlpalen.eerstejaarsevaluatie;
    if (vanaf && op < vanaf) return tekort('vroeg', veld, { op, vanaf, uiterlijk }, uiterlijk);
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    if (standAfwijking(zaak.eerstejaarsevaluatie?.termijnafwijking) === 'volledig')
      return tekort('gemotiveerdLater', veld, feiten, uiterlijk);
    const stil =
      feiten.dagen > richtwaarden.evaluatieIntervalDagen && isStil(inspanningen(zaak), uiterlijk, op);
    return tekort(stil ? 'teLaatEnStil' : 'teLaat', veld, feiten, uiterlijk);
  },
});
