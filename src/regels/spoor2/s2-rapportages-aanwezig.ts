import { inspanningenSpoor2, isStil } from '../../feiten/inspanningen.ts';
import { nietGerapporteerd, rapportagesSpoor2 } from '../../feiten/spoor2-rapportages.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-rapportages-aanwezig',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [bbp({ paragraaf: '6' }), bbp({ paragraaf: '9' }), praktijk('P55')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever laat zich over het hele traject informeren. Gebruikelijk is dat de voortgangsrapportages samen de hele periode beslaan en bij het re-integratieverslag gaan.',
  uitzonderingen: [
    'Er is geen bureau: de werkgever voert het traject zelf uit.',
    'Er is geen enkele rapportage, of tussen twee rapportages ligt te veel tijd: zie termijn-spoor2-rapportage.',
  ],
  meldingen: {
    gat: {
      ernst: 'aandacht',
      tekst:
        'Over {van} tot en met {tot} ({dagen} dagen) gaat geen enkele voortgangsrapportage van het tweede spoor. Volgens het beoordelingskader wordt de werkgever periodiek geïnformeerd; gebruikelijk is dat de rapportages op elkaar aansluiten.',
    },
    gatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'Over {van} tot en met {tot} ({dagen} dagen) gaat geen enkele voortgangsrapportage van het tweede spoor, en ook een contact, sollicitatie of activiteit is er niet in vastgelegd. Volgens het beoordelingskader houdt de werkgever de vinger aan de pols; UWV kan dit zien als een periode zonder inspanning.',
    },
  },
  herstel:
    'Vraag het bureau om een rapportage over deze periode, of om een verslag achteraf van wat er werkelijk is gedaan.',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop || zaak.spoor2?.bureau?.zelfUitgevoerd || rapportagesSpoor2(zaak).length === 0) return nvt;
    const norm = zaak.spoor2?.bureau?.rapportageIntervalDagen ?? richtwaarden.spoor2RapportageDagen;
    // A few days between two reports say nothing; reports too far apart are found by the rule on their interval.
    const gaten = nietGerapporteerd(zaak, loop).filter((gat) => gat.dagen > 7 && gat.interval <= norm);
    if (gaten.length === 0) return voldoet;
    return gaten.map(({ van, tot, dagen }) => {
      const stil =
        dagen > richtwaarden.stilteInspanningDagen &&
        isStil(inspanningenSpoor2(zaak), plusDagen(van, -1), plusDagen(tot, 1));
      return tekort(stil ? 'gatEnStil' : 'gat', '/spoor2/rapportages', { van, tot, dagen });
    });
  },
});
