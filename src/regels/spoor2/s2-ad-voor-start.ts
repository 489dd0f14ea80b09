import { rapportenArbeidsdeskundige } from '../../feiten/arbeidsdeskundige.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { magVroegBeginnen } from '../../feiten/spoor2-start.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-ad-voor-start',
  fase: 'spoor2',
  document: 'arbeidsdeskundig-onderzoek',
  bronnen: [praktijk('P11'), praktijk('P13'), bbp({ paragraaf: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Gebruikelijk is dat vóór het tweede spoor is nagegaan wat er bij de eigen werkgever kan, meestal door een arbeidsdeskundige.',
  uitzonderingen: [
    'Werkgever en werknemer wilden samen (vroeg) naar een andere werkgever; het beoordelingskader laat dat vrij.',
    'Op een andere manier stond vast dat er bij de werkgever geen passend werk is.',
    'Bij de eerstejaarsevaluatie is besloten het tweede spoor naast het eerste te starten.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'aandacht',
      tekst:
        'Het tweede spoor begon op {start}. Een arbeidsdeskundig oordeel van die dag of eerder is er niet, en ook anderszins is niet vastgelegd dat toen bekend was wat er bij de eigen werkgever kon. Gebruikelijk is dat vooraf na te gaan.',
    },
    naStart: {
      ernst: 'aandacht',
      tekst:
        'Het tweede spoor begon op {start}; het eerste arbeidsdeskundige oordeel is van {op}. Gebruikelijk is dat vooraf na te gaan, tenzij beide partijen al naar een andere werkgever wilden.',
    },
  },
  herstel:
    'Leg vast waarop de keuze voor het tweede spoor berustte: overleg, het besluit bij de eerstejaarsevaluatie, of wat al bekend was over passend werk bij de eigen werkgever.',
  toets(context) {
    const { zaak } = context;
    const start = loopSpoor2(context)?.van;
    if (!start) return nvt;
    const [eerste] = rapportenArbeidsdeskundige(zaak);
    if (magVroegBeginnen(zaak) || (eerste && eerste.op <= start)) return voldoet;
    const { eerstejaarsevaluatie: evaluatie, spoor1 } = zaak;
    const besluit = evaluatie?.besluitSpoor2?.besluit;
    const besloten =
      (datumVan(evaluatie) ?? start) <= start && (besluit === 'starten' || besluit === 'loopt');
    const onderzocht = spoor1?.anderWerkIntern?.onderzochtOp;
    if (besloten || (onderzocht && onderzocht <= start)) return voldoet;
    if (!eerste) return tekort('ontbreekt', '/arbeidsdeskundigeOnderzoeken', { start });
    const veld = `/arbeidsdeskundigeOnderzoeken/${eerste.index}/stuk/opgesteldOp` as const;
    return tekort('naStart', veld, { start, op: eerste.op });
  },
});
