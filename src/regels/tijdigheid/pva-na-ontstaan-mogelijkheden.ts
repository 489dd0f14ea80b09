import { antwoordOp, uiterlijkNaAanleiding } from '../../feiten/bijstelling.ts';
import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { geenMogelijkheden, metingOp, ontstaneMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'pva-na-ontstaan-mogelijkheden',
  fase: 'tijdigheid',
  document: 'plan-van-aanpak',
  bronnen: [procesgang({ artikel: '4', lid: '1' }), procesgang({ artikel: '4', lid: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Waren er eerst geen mogelijkheden en blijken zij uit een later advies, dan volgt binnen twee weken na dat advies een plan van aanpak.',
  uitzonderingen: ['Er was al een plan van aanpak; dan geldt de termijn voor bijstelling.'],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het plan van aanpak is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Regeling procesgang vraagt het binnen twee weken.',
    },
    teLaatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het plan van aanpak is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}, en tot die dag is geen activiteit vastgelegd. De Regeling procesgang vraagt het binnen twee weken; UWV weegt of kansen zijn gemist.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het plan van aanpak is van {op}, {dagen} dagen na {uiterlijk}. Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken; de Regeling procesgang laat dat toe.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij het plan.',
    },
  },
  herstel: 'Leg vast waarom het plan later kwam en wat er intussen is gedaan.',
  richtwaarde: 'evaluatieIntervalDagen',
  toets({ zaak, peildatum, richtwaarden }) {
    const ontstaan = ontstaneMogelijkheden(zaak)[0];
    const plan = datumVan(zaak.planVanAanpak);
    const oordeel = datumVan(zaak.probleemanalyse);
    // Possibilities from the start, lost and regained: the plan was due after the probleemanalyse already.
    if (!ontstaan || (plan && plan < ontstaan.op)) return nvt;
    if (oordeel && !geenMogelijkheden(metingOp(zaak, oordeel))) return nvt;
    const advies = ontstaan.op;
    const uiterlijk = uiterlijkNaAanleiding(advies);
    const antwoord = antwoordOp(zaak, { op: advies, id: undefined, soort: 'adviesId' });
    // That there is no plan at all is a matter of riv-plan-van-aanpak-aanwezig.
    if (!antwoord) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    const { op, veld, afwijking } = antwoord;
    if (op <= uiterlijk) return voldoet;
    const feiten = { advies, op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    if (standAfwijking(afwijking) === 'volledig') return tekort('gemotiveerdLater', veld, feiten, uiterlijk);
    const stil =
      dagenTussen(advies, op) > richtwaarden.evaluatieIntervalDagen && isStil(inspanningen(zaak), advies, op);
    return tekort(stil ? 'teLaatEnStil' : 'teLaat', veld, feiten, uiterlijk);
  },
});
