import { geslotenTrajecten, loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { SPOOR2_VRAGEN, spoor2Plicht } from '../../feiten/spoor2.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm, praktijk } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-minimaal-een-traject',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    praktijk('P50'),
    eigenNorm('na een gestopt traject volgt binnen zes weken een vervolg'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Zolang er functionele mogelijkheden zijn, gaan de activiteiten voor werk bij een andere werkgever door. Gebruikelijk is dat ten minste één adequaat traject wordt afgemaakt; het beoordelingskader noemt geen aantal.',
  uitzonderingen: [
    'Het traject loopt nog, leidde tot plaatsing, of mislukte ondanks adequate inspanningen (zie s2-mislukt-bijstelling).',
    'Er kwam een ander traject voor in de plaats.',
    'Bij het stoppen gold een uitzondering op het tweede spoor; is dat een afweging, dan vraagt de controle ernaar.',
  ],
  meldingen: {
    gestopt: {
      ernst: 'loonsanctie',
      tekst:
        'Het traject in het tweede spoor is op {op} gestopt, zonder plaatsing en zonder vastgelegde reden. Een ander traject kwam er niet, {dagen} dagen later. Het beoordelingskader vraagt activiteiten zolang er mogelijkheden zijn.',
    },
    nietAdequaat: {
      ernst: 'loonsanctie',
      tekst:
        'Het traject dat op {op} mislukte, was volgens de zaak niet adequaat. Een ander traject kwam er niet, {dagen} dagen later. Alleen na adequate inspanningen kan volgens het beoordelingskader blijken dat een tweede traject niet zinvol is.',
    },
    resultaatOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Het traject in het tweede spoor eindigde op {op}; met welk resultaat is niet vastgelegd, en een ander traject kwam er niet. Of de activiteiten hadden moeten doorgaan, is niet vast te stellen.',
      herstel: 'Leg vast hoe het traject eindigde.',
    },
    gestoptMetReden: {
      ernst: 'loonsanctie',
      tekst:
        'Het traject in het tweede spoor is op {op} gestopt, zonder plaatsing; een reden is vastgelegd en een ander traject kwam er niet. Het beoordelingskader vraagt activiteiten zolang er mogelijkheden zijn.',
      herstel: 'Leg vast waarop het stoppen berust en neem het oordeel op in de zaak.',
      oordeel: {
        vraag: 'Was de vastgelegde reden goed genoeg om het traject te stoppen zonder een ander te beginnen?',
        waarom: 'De reden staat in woorden; of zij het stoppen draagt, is een afweging.',
      },
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Het traject in het tweede spoor is op {op} gestopt, zonder plaatsing, en een ander traject kwam er niet. {vraag} Is het antwoord nee, dan hadden de activiteiten moeten doorgaan.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
      oordeel: {
        vraag: '{vraag}',
        vragen: SPOOR2_VRAGEN,
        waarom: 'Of wat is vastgelegd het stoppen draagt, is een afweging die geen veld beslist.',
      },
    },
  },
  herstel:
    'Start een nieuw traject, of leg vast waarom dat nu niet te vragen is, met het oordeel van de bedrijfsarts.',
  richtwaarde: 'spoor2VervolgDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const laatste = geslotenTrajecten(zaak).at(-1);
    if (!laatste || laatste.vervolg) return loopSpoor2(context) ? voldoet : nvt;
    const { op, resultaat, adequaat, toegelicht, veld } = laatste;
    if (resultaat === 'geplaatst' || (resultaat === 'mislukt' && adequaat !== false)) return voldoet;
    const plicht = spoor2Plicht(context, op);
    if (plicht.stand === 'nietNodig') return nvt;
    const einde = eindeBegeleiding(context);
    const uiterlijk = plusDagen(op, richtwaarden.spoor2VervolgDagen);
    if (einde <= uiterlijk) return nogNiet(uiterlijk);
    const dagen = dagenTussen(op, einde);
    if (plicht.stand === 'vraag' && resultaat)
      return beoordelen('uitzondering', veld, { op, vraag: plicht.vraag }, uiterlijk, [plicht.veld]);
    if (!resultaat) return tekort('resultaatOnbekend', veld, { op }, uiterlijk);
    if (resultaat === 'mislukt') return tekort('nietAdequaat', veld, { op, dagen }, uiterlijk);
    return toegelicht
      ? beoordelen('gestoptMetReden', veld, { op }, uiterlijk)
      : tekort('gestopt', veld, { op, dagen }, uiterlijk);
  },
});
