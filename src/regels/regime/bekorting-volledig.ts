import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { uwvPagina, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<
  'nietAllePunten' | 'puntOpen' | 'puntOnvolledig' | 'zonderBewijs' | 'nietVastgelegd'
>;

export default defineRegel({
  id: 'bekorting-volledig',
  fase: 'regime',
  document: 'bekortingsverzoek',
  bronnen: [wia({ artikel: '25', lid: '12' }), uwvPagina('P27')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wie meldt dat de tekortkoming is hersteld, toont dat aan. UWV vraagt dat het verzoek elk punt van zijn beoordeling beantwoordt.',
  meldingen: {
    nietAllePunten: {
      ernst: 'aandacht',
      niveau: 'uwv-praktijk',
      tekst:
        'Het bekortingsverzoek van {gemeld} beantwoordt volgens de zaak niet elk punt van UWV. UWV vraagt een antwoord per punt uit de beoordeling van het re-integratieverslag.',
    },
    puntOpen: {
      ernst: 'aandacht',
      niveau: 'uwv-praktijk',
      tekst:
        'Het bekortingsverzoek van {gemeld} beantwoordt tekortkoming {nummer} volgens de zaak niet. UWV vraagt een antwoord per punt uit de beoordeling van het re-integratieverslag.',
    },
    puntOnvolledig: {
      ernst: 'aandacht',
      niveau: 'uwv-praktijk',
      tekst:
        'Van tekortkoming {nummer} is geen {mist} vastgelegd, en ook niet of het bekortingsverzoek van {gemeld} dit punt beantwoordt. UWV vraagt een antwoord per punt uit de beoordeling van het re-integratieverslag.',
      herstel: 'Vul dit punt aan, of leg vast dat het verzoek elk punt van UWV beantwoordt.',
    },
    zonderBewijs: {
      ernst: 'aandacht',
      tekst:
        'Bij het bekortingsverzoek van {gemeld} is volgens de zaak geen bewijs van het herstel gevoegd. De Wet WIA vraagt dat de werkgever het herstel aantoont.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'Van het bekortingsverzoek van {gemeld} is niet vastgelegd of het bewijs van het herstel is bijgevoegd. De Wet WIA vraagt dat de werkgever het herstel aantoont; of dat is gebeurd, is niet vast te stellen.',
      herstel: 'Leg vast welk bewijs bij het verzoek zat.',
    },
  },
  herstel: 'Vul het verzoek aan: per punt wat is gedaan, wanneer, en met welk bewijs.',
  toets({ zaak: { loonsanctie } }): Uitkomst | readonly Uitkomst[] {
    const {
      gemeldOp: gemeld,
      beantwoordtAllePunten,
      bewijsBijgevoegd,
      uitkomst,
    } = loonsanctie?.bekorting ?? {};
    if (!gemeld) return nvt;
    if (uitkomst === 'hersteld') return voldoet;
    const plek = '/loonsanctie/bekorting';
    const punten = (loonsanctie?.tekortkomingen ?? []).flatMap((punt, i): Uitkomst[] => {
      const hier = `/loonsanctie/tekortkomingen/${i}` as const;
      const feiten = { gemeld, nummer: i + 1 };
      if (punt.beantwoordInVerzoek === false)
        return [tekort('puntOpen', `${hier}/beantwoordInVerzoek`, feiten)];
      if ((punt.beantwoordInVerzoek ?? beantwoordtAllePunten) !== undefined) return [];
      return mistIn(punt).map(([deel, mist]) =>
        tekort('puntOnvolledig', `${hier}/${deel}`, { ...feiten, mist }),
      );
    });
    if (punten.length === 0 && beantwoordtAllePunten === false)
      punten.push(tekort('nietAllePunten', `${plek}/beantwoordtAllePunten`, { gemeld }));
    if (!bewijsBijgevoegd) {
      const reden = bewijsBijgevoegd === false ? 'zonderBewijs' : 'nietVastgelegd';
      punten.push(tekort(reden, `${plek}/bewijsBijgevoegd`, { gemeld }));
    }
    return punten.length > 0 ? punten : voldoet;
  },
});

type Punt = NonNullable<NonNullable<Zaak['loonsanctie']>['tekortkomingen']>[number];

/** What the answer to a point of UWV cannot do without, and the case does not hold. */
function mistIn({ omschrijving, hersteldOp, bewijs }: Punt): readonly (readonly [keyof Punt, string])[] {
  const uit: (readonly [keyof Punt, string])[] = [];
  if (!gevuld(omschrijving)) uit.push(['omschrijving', 'omschrijving']);
  if (!hersteldOp) uit.push(['hersteldOp', 'datum van herstel']);
  if (!gevuld(bewijs)) uit.push(['bewijs', 'bewijs van het herstel']);
  return uit;
}
