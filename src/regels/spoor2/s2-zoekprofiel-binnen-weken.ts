import { geenMogelijkheden, metingOp } from '../../feiten/mogelijkheden.ts';
import { heeftProfielenInPlan, loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const DATUM = '/spoor2/zoekprofiel/vastgesteldOp';

export default defineRegel({
  id: 's2-zoekprofiel-binnen-weken',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [praktijk('P51'), praktijk('P50')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Gebruikelijk is dat het zoekprofiel er binnen zes tot acht weken na de start van het tweede spoor is.',
  uitzonderingen: [
    'De langere oriëntatie is met reden vastgelegd.',
    'Volgens de bedrijfsarts waren er in die tijd geen mogelijkheden.',
    'Er is geen zoekprofiel: zie s2-zoekprofiel-onderbouwd.',
  ],
  meldingen: {
    laat: {
      ernst: 'aandacht',
      tekst:
        'Het tweede spoor begon op {start}; het zoekprofiel is van {op}, {dagen} dagen na {uiterlijk}. Gebruikelijk is dat het er binnen {weken} weken is.',
      herstel: 'Leg vast waarom de oriëntatie langer duurde en wat in die weken is gedaan.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      tekst:
        'Het zoekprofiel heeft geen datum. Of het kort na de start van het tweede spoor op {start} is opgesteld, is niet vast te stellen.',
      herstel: 'Vul de datum van het zoekprofiel in.',
    },
  },
  herstel: 'Leg de datum van het zoekprofiel vast.',
  richtwaarde: 'zoekprofielWeken',
  toets(context) {
    const { zaak, peildatum, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop || !zaak.spoor2) return nvt;
    const { zoekprofiel, orientatieOnderbouwd } = zaak.spoor2;
    const start = loop.van;
    const weken = richtwaarden.zoekprofielWeken;
    const uiterlijk = plusDagen(start, 7 * weken);
    if (!zoekprofiel) return peildatum <= uiterlijk && !heeftProfielenInPlan(zaak) ? nogNiet(uiterlijk) : nvt;
    const op = zoekprofiel.vastgesteldOp;
    if (!op) return tekort('zonderDatum', DATUM, { start });
    if (op <= uiterlijk || gevuld(orientatieOnderbouwd)) return voldoet;
    if (geenMogelijkheden(metingOp(zaak, uiterlijk))) return nvt;
    const dagen = dagenTussen(uiterlijk, op);
    return tekort('laat', DATUM, { start, op, dagen, uiterlijk, weken }, uiterlijk);
  },
});
