import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken } from '../../feiten/rivstukken.ts';
import { datum } from '../../kern/datum.ts';
import { uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'doc-bsn-op-elk-stuk',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [uwvPagina('P25'), uwvPagina('P29')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV vraagt het burgerservicenummer op elk stuk dat naar UWV gaat. Op andere afdrukken hoort het niet.',
  uitzonderingen: ['Een lopende zaak: werkstukken dragen het nummer niet.'],
  meldingen: {
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Het burgerservicenummer ontbreekt in de zaak. UWV vraagt het in de praktijk op elk stuk; de Regeling procesgang noemt het niet.',
      herstel: 'Vul het nummer in; riv zet het voluit op de edities voor UWV en voor de werknemer.',
    },
    nietVermeld: {
      ernst: 'aandacht',
      tekst:
        'Zonder burgerservicenummer: {stuk}. UWV vraagt het in de praktijk op elk stuk; de Regeling procesgang noemt het niet.',
    },
  },
  herstel: 'Zet het nummer op het exemplaar voor UWV, en alleen daarop.',
  toets(context) {
    if (context.profiel === 'lopend' || soortRiv(context) === 'geen') return nvt;
    if (context.zaak.werknemer?.bsn === undefined) return tekort('onbekend', '/werknemer/bsn');
    const uit: Resultaat<'onbekend' | 'nietVermeld'>[] = [];
    for (const { naam, plek, stuk } of rivstukken(context.zaak)) {
      if (stuk.bsnVermeld === false)
        uit.push(tekort('nietVermeld', `${plek}/stuk/bsnVermeld`, { stuk: naam }));
    }
    return uit.length > 0 ? uit : voldoet;
  },
});
