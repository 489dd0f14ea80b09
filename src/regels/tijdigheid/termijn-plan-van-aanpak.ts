import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { geenMogelijkheden, metingOp } from '../../feiten/mogelijkheden.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, procesgang, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-plan-van-aanpak',
  fase: 'tijdigheid',
  document: 'plan-van-aanpak',
  bronnen: [
    procesgang({ artikel: '4', lid: '1' }),
    wia({ artikel: '25', lid: '2' }),
    procesgang({ artikel: '5' }),
    bbp({ paragraaf: '4' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Binnen twee weken na het oordeel van de bedrijfsarts stelt de werkgever in overeenstemming met de werknemer een plan van aanpak op.',
  uitzonderingen: [
    'Volgens het oordeel waren er geen mogelijkheden.',
    'Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken (art. 5).',
  ],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Het plan van aanpak is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Regeling procesgang vraagt het plan binnen twee weken na het oordeel van {oordeel}.',
    },
    teLaatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'Het plan van aanpak is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}, en tussen het oordeel van {oordeel} en het plan is van geen van beide partijen een activiteit vastgelegd. De Regeling procesgang vraagt het plan binnen twee weken na het oordeel; UWV weegt of door de vertraging kansen zijn gemist.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'Het plan van aanpak is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. Werkgever en werknemer zijn samen, met reden, van de termijn na het oordeel van {oordeel} afgeweken; de Regeling procesgang laat dat toe.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij het plan.',
    },
  },
  herstel:
    'Leg vast waarom het plan later kwam en wat er intussen is gedaan; hadden werkgever en werknemer daar samen een reden voor, neem die dan met beider instemming op.',
  richtwaarde: 'evaluatieIntervalDagen',
  toets({ zaak, tijdlijn, peildatum, richtwaarden }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'plan-van-aanpak');
    const oordeel = datumVan(zaak.probleemanalyse);
    if (!uiterlijk || !oordeel || geenMogelijkheden(metingOp(zaak, oordeel))) return nvt;
    const op = datumVan(zaak.planVanAanpak);
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    if (op <= uiterlijk) return voldoet;
    const veld = '/planVanAanpak/stuk/opgesteldOp';
    const feiten = { op, uiterlijk, oordeel, dagen: dagenTussen(uiterlijk, op) };
    if (standAfwijking(zaak.planVanAanpak?.termijnafwijking) === 'volledig')
      return tekort('gemotiveerdLater', veld, feiten, uiterlijk);
    const stil =
      dagenTussen(oordeel, op) > richtwaarden.evaluatieIntervalDagen &&
      isStil(inspanningen(zaak), oordeel, op);
    return tekort(stil ? 'teLaatEnStil' : 'teLaat', veld, feiten, uiterlijk);
  },
});
