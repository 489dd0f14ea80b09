import { antwoordOp, uiterlijkNaAanleiding } from '../../feiten/bijstelling.ts';
import { datumInGeval } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, bw7, procesgang } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietBijgesteld' | 'teLaat' | 'gemotiveerdLater' | 'buitenKoers'>;

export default defineRegel({
  id: 'bijstelling-na-evaluatie',
  fase: 'tijdigheid',
  document: 'bijstelling-plan-van-aanpak',
  bronnen: [
    procesgang({ artikel: '4', lid: '5' }),
    procesgang({ artikel: '4', lid: '1' }),
    bw7({ artikel: '658a', lid: '3' }),
    bbp({ paragraaf: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Geeft een evaluatie daartoe aanleiding, dan wordt het plan van aanpak bijgesteld; de termijn van twee weken is van overeenkomstige toepassing.',
  uitzonderingen: ['Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken (art. 5).'],
  meldingen: {
    nietBijgesteld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens de evaluatie van {evaluatie} moet het plan van aanpak worden bijgesteld; een bijstelling is niet vastgelegd. De Regeling procesgang vraagt haar, naar analogie van het plan zelf binnen twee weken, uiterlijk op {uiterlijk}.',
    },
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Na de evaluatie van {evaluatie} is het plan van aanpak bijgesteld op {op}, {dagen} dagen na {uiterlijk}. De Regeling procesgang verklaart de termijn van twee weken van overeenkomstige toepassing.',
      herstel: 'Leg vast waarom de bijstelling later kwam en wat er intussen is gedaan.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'Na de evaluatie van {evaluatie} is het plan van aanpak bijgesteld op {op}, {dagen} dagen na {uiterlijk}. Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken; de Regeling procesgang laat dat toe.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij de bijstelling.',
    },
    buitenKoers: {
      ernst: 'aandacht',
      tekst:
        'Volgens de evaluatie van {evaluatie} lag de re-integratie niet op koers; of het plan moest worden bijgesteld is niet vastgelegd en een bijstelling volgde niet. Beoordeel of bijstelling nodig was.',
      herstel: 'Leg vast waarom het plan ongewijzigd kon blijven, of stel het alsnog bij.',
      oordeel: {
        vraag: 'Kon het plan van aanpak na deze evaluatie ongewijzigd blijven?',
        waarom:
          'De evaluatie zegt dat de re-integratie niet op koers lag, maar niet of bijstelling nodig was.',
      },
    },
  },
  herstel: 'Stel het plan alsnog bij en voer het uit; leg vast wat na de evaluatie al is gedaan.',
  toets({ zaak, peildatum }) {
    const jaar = zaak.eerstejaarsevaluatie;
    const stukken = [
      ...(zaak.evaluaties ?? []).map((stuk, i) => ({ stuk, id: stuk.id, veld: `/evaluaties/${i}` as const })),
      ...(jaar ? [{ stuk: jaar, id: undefined, veld: '/eerstejaarsevaluatie' as const }] : []),
    ];
    return stukken.flatMap(({ stuk, id, veld }): Uitkomst[] => {
      const { bijstellingNodig: nodig, opKoers, bijstellingId } = stuk;
      const evaluatie = datumInGeval(zaak, stuk);
      if (!evaluatie || nodig === false || !(nodig ?? opKoers === false)) return [];
      const antwoord = antwoordOp(zaak, { op: evaluatie, id, soort: 'evaluatieId', bijstellingId });
      const uiterlijk = uiterlijkNaAanleiding(evaluatie);
      if (antwoord) {
        const { op, afwijking } = antwoord;
        if (op <= uiterlijk) return [voldoet];
        const reden = standAfwijking(afwijking) === 'volledig' ? 'gemotiveerdLater' : 'teLaat';
        const dagen = dagenTussen(uiterlijk, op);
        return [tekort(reden, antwoord.veld, { evaluatie, op, uiterlijk, dagen }, uiterlijk)];
      }
      if (peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      return [
        nodig
          ? tekort('nietBijgesteld', veld, { evaluatie, uiterlijk }, uiterlijk)
          : beoordelen('buitenKoers', veld, { evaluatie }, uiterlijk, ['/planVanAanpak', '/bijstellingen']),
      ];
    });
  },
});
