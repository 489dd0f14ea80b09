import { isNogTijd, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { isOpgesteld, isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, zw } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'ontbreekt' | 'concept' | 'actueleStand' | 'onderbouwing';

export default defineRegel({
  id: 'riv-verkort-elementen',
  fase: 'volledigheid',
  document: 'verkort-reintegratieverslag',
  bronnen: [bvhr({ artikel: '2a', lid: '3' }), zw({ artikel: '38', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het verkorte re-integratieverslag bevat de actuele stand van zaken met de gegevens van art. 6 lid 1 onder a tot en met e, de medische informatie en het oordeel van de werknemer. De gegevens en het oordeel hebben eigen controles.',
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen vastgesteld re-integratieverslag voor de Ziektewet, ook niet in verkorte vorm. De Ziektewet vraagt het verslag bij het einde van het dienstverband.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'Het verkorte re-integratieverslag is nog een concept. De Ziektewet vraagt het verslag bij het einde van het dienstverband.',
      herstel: 'Stel het verslag in overleg met de werknemer vast en dateer het.',
    },
    actueleStand: {
      ernst: 'aandacht',
      tekst:
        'In het verkorte re-integratieverslag ontbreekt de actuele stand van zaken. De beleidsregel over de vorm van het verslag noemt haar als element.',
    },
    onderbouwing: {
      ernst: 'aandacht',
      tekst:
        'Er is niet vastgelegd dat bij de medische informatie is onderbouwd waarom geen langdurig verzuim dreigde. De beleidsregel over de vorm van het verslag vraagt die onderbouwing van de bedrijfsarts.',
    },
  },
  herstel: 'Vul het verkorte re-integratieverslag op dit punt aan.',
  toets(context) {
    if (soortRiv(context) !== 'verkort') return nvt;
    // Art. 2a lid 1 allows the short form; who draws up the ordinary report has done more.
    const verkort = context.zaak.riv?.verkort;
    if (!verkort && isVastgesteld(context.zaak.riv)) return voldoet;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (!isVastgesteld(verkort) && isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const plek = plekVanStuk('/riv/verkort', verkort);
    if (!isOpgesteld(verkort)) return tekort('ontbreekt', plek, {}, uiterlijk);
    const uit: Resultaat<Reden>[] = [];
    if (standVan(verkort) === 'concept') uit.push(tekort('concept', plek, {}, uiterlijk));
    if (!gevuld(verkort?.actueleStand))
      uit.push(tekort('actueleStand', '/riv/verkort/actueleStand', {}, uiterlijk));
    if (verkort?.langdurigNietVerwacht && !verkort.onderbouwingVerstrekt)
      uit.push(tekort('onderbouwing', '/riv/verkort/onderbouwingVerstrekt', {}, uiterlijk));
    return uit.length > 0 ? uit : voldoet;
  },
});
