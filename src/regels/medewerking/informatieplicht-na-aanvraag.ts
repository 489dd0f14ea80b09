import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietGemeld' | 'laat' | 'zonderDatum'>;

export default defineRegel({
  id: 'informatieplicht-na-aanvraag',
  fase: 'medewerking',
  document: 'wia-aanvraag',
  bronnen: [
    wia({ artikel: '27', lid: '1' }),
    wia({ artikel: '88', lid: '1', onderdeel: 'b' }),
    eigenNorm('een melding binnen zeven dagen is zo spoedig mogelijk'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Na de WIA-aanvraag meldt de werknemer zo spoedig mogelijk aan UWV wat van invloed kan zijn op de uitkering, zoals een wijziging in werk of uren.',
  uitzonderingen: ['UWV kan de wijziging zelf vaststellen uit daarvoor aangewezen registraties.'],
  meldingen: {
    nietGemeld: {
      ernst: 'aandacht',
      tekst:
        'Op {wijziging}, na de WIA-aanvraag, is het werk of het aantal uren gewijzigd; een melding aan UWV is niet vastgelegd. De Wet WIA vraagt de werknemer dit zo spoedig mogelijk te melden.',
      herstel:
        'Wijs de werknemer erop dit direct te melden, of leg de datum vast als hij dat al heeft gedaan.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'De wijziging van {wijziging} is op {op} aan UWV gemeld, {dagen} dagen later. De Wet WIA vraagt een melding zo spoedig mogelijk en noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      tekst:
        'Er is een wijziging in werk of uren na de WIA-aanvraag vastgelegd zonder datum en zonder melding aan UWV. Of zij zo spoedig mogelijk is gemeld, zoals de Wet WIA vraagt, is niet vast te stellen.',
      herstel: 'Leg vast wanneer de wijziging inging en wanneer de werknemer haar meldde.',
    },
  },
  herstel: 'Leg vast waarom de melding later was.',
  richtwaarde: 'wijzigingMeldenDagen',
  toets({ zaak: { wia: aanvraag }, peildatum, richtwaarden }) {
    const na = aanvraag?.aanvraagdatum;
    if (!na) return [];
    return (aanvraag.wijzigingenNaAanvraag ?? []).flatMap(
      ({ datum: wijziging, gemeldOp: op }, i): Uitkomst[] => {
        const plek = `/wia/wijzigingenNaAanvraag/${i}` as const;
        if (!wijziging) return [op ? voldoet : tekort('zonderDatum', plek)];
        if (wijziging < na) return [];
        const uiterlijk = plusDagen(wijziging, richtwaarden.wijzigingMeldenDagen);
        if (!op)
          return [
            peildatum <= uiterlijk
              ? nogNiet(uiterlijk)
              : tekort('nietGemeld', plek, { wijziging }, uiterlijk),
          ];
        if (op <= uiterlijk) return [voldoet];
        const feiten = { wijziging, op, dagen: dagenTussen(wijziging, op), uiterlijk };
        return [tekort('laat', `${plek}/gemeldOp`, feiten, uiterlijk)];
      },
    );
  },
});
