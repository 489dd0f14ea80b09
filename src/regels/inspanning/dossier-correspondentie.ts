import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { procesgang, wia } from '../../recht/bronnen.ts';
import { isNogTijd } from '../../feiten/riv.ts';
import { defineRegel, nogNiet, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'dossier-correspondentie',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [procesgang({ artikel: '3' }), wia({ artikel: '25', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Dreigt het verzuim volgens de bedrijfsarts langdurig te worden, dan legt de werkgever alle gegevens, documenten en correspondentie over het verloop van het verzuim en de ondernomen activiteiten vast.',
  meldingen: {
    geen: {
      ernst: 'aandacht',
      tekst:
        'Er is geen enkel contact of bericht tussen werkgever en werknemer vastgelegd. De Regeling procesgang vraagt dat de werkgever de correspondentie en de activiteiten vastlegt.',
    },
    onvolledig: {
      ernst: 'aandacht',
      tekst:
        'Bij {aantal} van de vastgelegde contacten ({totaal}) ontbreekt de datum, of waar het over ging. De Regeling procesgang vraagt dat de werkgever de correspondentie en de activiteiten vastlegt.',
    },
  },
  richtwaarde: 'planWeek8Dagen',
  herstel: 'Leg van elk contact de datum, de vorm en kort de inhoud vast, zonder medische gegevens.',
  toets(context) {
    const { zaak, tijdlijn, richtwaarden } = context;
    const contacten = zaak.contacten ?? [];
    if (contacten.length === 0) {
      const uiterlijk = plusDagen(tijdlijn.eersteZiektedag, richtwaarden.planWeek8Dagen);
      return isNogTijd(context, uiterlijk) ? nogNiet(uiterlijk) : tekort('geen', '/contacten');
    }
    let aantal = 0;
    let eerste = -1;
    contacten.forEach(({ datum: op, onderwerp, samenvatting }, i) => {
      if (op !== undefined && (gevuld(onderwerp) || gevuld(samenvatting))) return;
      if (eerste < 0) eerste = i;
      aantal += 1;
    });
    return aantal === 0
      ? voldoet
      : tekort('onvolledig', `/contacten/${eerste}`, { aantal, totaal: contacten.length });
  },
});
