import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { sollicitatiesIn } from '../../feiten/sollicitaties.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const LOG = '/spoor2/sollicitaties';

export default defineRegel({
  id: 's2-sollicitaties-passend',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '9' }), praktijk('P50')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De activiteiten zijn gericht op passend werk. Gebruikelijk is dat sollicitaties in het zoekprofiel passen; wat erbuiten valt, is toegelicht.',
  uitzonderingen: [
    'De sollicitatie buiten het zoekprofiel is toegelicht.',
    'Van een sollicitatie is niet vastgelegd of zij past: zie s2-sollicitatielog-bewijs.',
  ],
  meldingen: {
    geenPast: {
      ernst: 'loonsanctie',
      tekst:
        'Sinds het zoekprofiel van {vanaf} past geen van de {bekend} sollicitaties waarvan dit bekend is in het zoekprofiel, en een toelichting ontbreekt. Het beoordelingskader vraagt activiteiten om passend werk te vinden.',
    },
    meestBuiten: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'Sinds het zoekprofiel van {vanaf} {buiten:valt|vallen} {buiten} van de sollicitaties waarvan dit bekend is ({bekend}) zonder toelichting buiten het zoekprofiel. Gebruikelijk is dat zij erin passen.',
    },
  },
  herstel:
    'Licht toe waarom buiten het zoekprofiel is gesolliciteerd, pas het zoekprofiel aan als daar reden voor is, en richt de volgende sollicitaties erop.',
  toets(context) {
    const { zaak } = context;
    const loop = loopSpoor2(context);
    const vanaf = zaak.spoor2?.zoekprofiel?.vastgesteldOp;
    if (!loop || !vanaf) return nvt;
    let [bekend, buiten] = [0, 0];
    for (const { pastBijZoekprofiel: past, toelichtingPassend } of sollicitatiesIn(zaak, vanaf, loop.tot)) {
      if (past === undefined) continue;
      bekend += 1;
      if (!past && !gevuld(toelichtingPassend)) buiten += 1;
    }
    if (bekend === 0) return nvt;
    // One or two letters say nothing about the direction of the search.
    if (buiten === bekend && bekend > 2) return tekort('geenPast', LOG, { vanaf, bekend });
    return 2 * buiten > bekend ? tekort('meestBuiten', LOG, { vanaf, buiten, bekend }) : voldoet;
  },
});
