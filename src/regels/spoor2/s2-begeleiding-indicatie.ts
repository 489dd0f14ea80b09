import { begeleiding, hulpSpoor2, isBureauNietVerplicht } from '../../feiten/spoor2-begeleiding.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-begeleiding-indicatie',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '6' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is begeleiding naar ander werk nodig volgens de bedrijfsarts of een andere deskundige, of wil de werknemer die, dan schakelt de werkgever een bureau of deskundigen in of betaalt hij een overeenkomst die de werknemer sluit. Een bureau is op zichzelf niet verplicht.',
  uitzonderingen: [
    'De werknemer kan op eigen kracht zoeken en vraagt niet om begeleiding: ondersteuning volstaat.',
    'Niemand heeft gezegd dat begeleiding nodig of gewenst is: dat er geen bureau is, zegt dan niets.',
    'Wil alleen de werknemer begeleiding, dan mag de werkgever die ook zelf geven.',
  ],
  meldingen: {
    nodigNietGeregeld: {
      ernst: 'loonsanctie',
      tekst:
        'Volgens het oordeel van {op} is begeleiding naar ander werk nodig. Een bureau of andere deskundigen zijn niet ingeschakeld. Het beoordelingskader vraagt dat van de werkgever.',
    },
    gewenstNietGeregeld: {
      ernst: 'loonsanctie',
      tekst:
        'De werknemer wil begeleiding naar ander werk. Dat de werkgever die biedt of betaalt, is niet vastgelegd. Volgens het beoordelingskader mag dat van hem worden gevraagd, ook als de bedrijfsarts er anders over denkt.',
    },
    nietBetaald: {
      ernst: 'loonsanctie',
      tekst:
        'Begeleiding naar ander werk is nodig of gewenst en er is een bureau, maar de werkgever betaalt het niet. Volgens het beoordelingskader draagt hij de kosten, ook van een overeenkomst die de werknemer sluit.',
      herstel: 'Neem de kosten van het bureau over.',
    },
  },
  herstel: 'Schakel een bureau of deskundigen in, of bekostig het bureau dat de werknemer kiest.',
  toets(context) {
    const { zaak } = context;
    if (!loopSpoor2(context) || isBureauNietVerplicht(zaak)) return nvt;
    const indicatie = begeleiding(zaak);
    const hulp = hulpSpoor2(zaak);
    if (hulp === 'nietBetaald') return tekort('nietBetaald', '/spoor2/bureau/betaaldDoorWerkgever');
    if (hulp === 'geregeld') return voldoet;
    if (indicatie.stand === 'nodig')
      return tekort('nodigNietGeregeld', '/spoor2/bureau', { op: indicatie.op });
    return hulp === 'zelf' ? voldoet : tekort('gewenstNietGeregeld', '/spoor2/bureau');
  },
});
