import { datum } from '../../kern/datum.ts';
import { uwvPagina, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietAllePunten' | 'puntOpen' | 'zonderBewijs' | 'nietVastgelegd'>;

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
    const punten = (loonsanctie?.tekortkomingen ?? []).flatMap(({ beantwoordInVerzoek }, i): Uitkomst[] =>
      beantwoordInVerzoek === false
        ? [
            tekort('puntOpen', `/loonsanctie/tekortkomingen/${i}/beantwoordInVerzoek`, {
              gemeld,
              nummer: i + 1,
            }),
          ]
        : [],
    );
    if (punten.length === 0 && beantwoordtAllePunten === false)
      punten.push(tekort('nietAllePunten', `${plek}/beantwoordtAllePunten`, { gemeld }));
    if (!bewijsBijgevoegd) {
      const reden = bewijsBijgevoegd === false ? 'zonderBewijs' : 'nietVastgelegd';
      punten.push(tekort(reden, `${plek}/bewijsBijgevoegd`, { gemeld }));
    }
    return punten.length > 0 ? punten : voldoet;
  },
});
