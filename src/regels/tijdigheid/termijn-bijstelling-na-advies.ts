import { antwoordOp, uiterlijkNaAanleiding } from '../../feiten/bijstelling.ts';
import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, bw7, procesgang } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<
  'nietBijgesteld' | 'teLaat' | 'teLaatEnStil' | 'gemotiveerdLater' | 'bijstellingNodig'
>;

export default defineRegel({
  id: 'termijn-bijstelling-na-advies',
  fase: 'tijdigheid',
  document: 'bijstelling-plan-van-aanpak',
  bronnen: [
    procesgang({ artikel: '4', lid: '5' }),
    procesgang({ artikel: '4', lid: '1' }),
    bw7({ artikel: '658a', lid: '3' }),
    bbp({ paragraaf: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Geeft een later advies van de bedrijfsarts daartoe aanleiding, dan wordt het plan van aanpak binnen twee weken na dat advies bijgesteld.',
  uitzonderingen: [
    'Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken (art. 5).',
    'Een nieuwer advies kwam in de plaats.',
  ],
  meldingen: {
    nietBijgesteld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens het advies van {advies} moet het plan van aanpak worden bijgesteld; een bijstelling is niet vastgelegd. De Regeling procesgang vraagt haar binnen twee weken, uiterlijk op {uiterlijk}.',
      herstel: 'Stel het plan alsnog bij en voer het uit; leg vast wat na het advies al is gedaan.',
    },
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Na het advies van {advies} is het plan van aanpak bijgesteld op {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Regeling procesgang vraagt de bijstelling binnen twee weken.',
    },
    teLaatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'Na het advies van {advies} is het plan van aanpak bijgesteld op {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}; tot die dag is van geen van beide partijen een activiteit vastgelegd. De Regeling procesgang vraagt de bijstelling binnen twee weken; UWV weegt of kansen zijn gemist.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'Na het advies van {advies} is het plan van aanpak bijgesteld op {op}, {dagen} dagen na {uiterlijk}. Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken; de Regeling procesgang laat dat toe.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij de bijstelling.',
    },
    bijstellingNodig: {
      ernst: 'aandacht',
      tekst:
        'Na het advies van {advies} is het plan van aanpak niet bijgesteld. Beoordeel of dit advies daartoe aanleiding gaf en of een vastgelegde reden dat draagt.',
      herstel: 'Leg vast dat het plan ongewijzigd kon blijven, of stel het alsnog bij.',
      oordeel: {
        vraag: 'Kon het plan van aanpak na dit advies ongewijzigd blijven?',
        waarom: 'Het advies zegt niet of het plan moet worden bijgesteld.',
      },
    },
  },
  herstel: 'Leg vast waarom de bijstelling later kwam en wat er intussen is gedaan.',
  richtwaarde: 'evaluatieIntervalDagen',
  toets({ zaak, peildatum, richtwaarden }) {
    const plan = datumVan(zaak.planVanAanpak);
    return (zaak.adviezen ?? []).flatMap((document, i): Uitkomst[] => {
      const { id, bijstellingPlanNodig: nodig, wijzigtBelastbaarheid } = document;
      const advies = datumVan(document);
      const zonderGevolg = document.zonderGevolg;
      if (
        !advies ||
        zonderGevolg?.soortReden === 'nieuwerAdvies' ||
        !plan ||
        plan > advies ||
        nodig === false ||
        !(nodig ?? wijzigtBelastbaarheid)
      )
        return [];
      const uiterlijk = uiterlijkNaAanleiding(advies);
      const antwoord = antwoordOp(zaak, { op: advies, id, soort: 'adviesId' });
      if (!antwoord) {
        if (peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
        const veld = `/adviezen/${i}` as const;
        return nodig && !zonderGevolg
          ? [tekort('nietBijgesteld', veld, { advies, uiterlijk }, uiterlijk)]
          : [beoordelen('bijstellingNodig', veld, { advies }, uiterlijk, ['/planVanAanpak'])];
      }
      const { op, veld, afwijking } = antwoord;
      if (op <= uiterlijk) return [voldoet];
      const feiten = { advies, op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
      if (standAfwijking(afwijking) === 'volledig')
        return [tekort('gemotiveerdLater', veld, feiten, uiterlijk)];
      const stil =
        dagenTussen(advies, op) > richtwaarden.evaluatieIntervalDagen &&
        isStil(inspanningen(zaak), advies, op);
      return [tekort(stil ? 'teLaatEnStil' : 'teLaat', veld, feiten, uiterlijk)];
    });
  },
});
