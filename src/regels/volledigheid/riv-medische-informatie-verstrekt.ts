import { isNogTijd, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-medische-informatie-verstrekt',
  fase: 'volledigheid',
  document: 'medische-informatie',
  bronnen: [
    bvhr({ artikel: '2', lid: '2', onderdeel: 'e' }),
    bvhr({ artikel: '3', lid: '1', onderdeel: 'b' }),
    uwvPagina('P22'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De bedrijfsarts geeft de medische informatie aan de werknemer, die haar zelf bij UWV indient. De werkgever legt alleen de datum van overdracht vast, nooit de inhoud.',
  meldingen: {
    nietVerstrekt: {
      ernst: 'aandacht',
      tekst:
        'Er is niet vastgelegd dat de bedrijfsarts de medische informatie aan de werknemer heeft gegeven. De beleidsregel over de vorm van het re-integratieverslag noemt haar als afzonderlijk element; de Regeling procesgang noemt haar niet apart.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts de medische informatie in een gesloten envelop of beveiligd portaal aan de werknemer te geven, en leg alleen de datum vast.',
  toets(context) {
    const { medischeInformatie, riv } = context.zaak;
    const soort = soortRiv(context);
    if (soort === 'geen') return nvt;
    if (medischeInformatie?.verstrektAanWerknemerOp ?? riv?.verkort?.medischeInformatieVerstrektOp)
      return voldoet;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    return tekort('nietVerstrekt', '/medischeInformatie/verstrektAanWerknemerOp', {}, uiterlijk);
  },
});
