import { loopSpoor2, uiterlijkOverwogen } from '../../feiten/spoor2-traject.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/werkgever/caoSectorMogelijkheden';

export default defineRegel({
  id: 's2-sector-orientatie',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '9' }), eigenNorm('na een half jaar is naar cao en sector gekeken')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever oriënteert zich bijvoorbeeld op afspraken in cao of sector over re-integratie. Is er binnen de sector niets, dan wordt daarbuiten gezocht.',
  meldingen: {
    nietOnderzocht: {
      ernst: 'aandacht',
      tekst:
        'Sinds het begin van het tweede spoor op {start} is niet vastgelegd dat naar mogelijkheden in cao of sector is gekeken. Het beoordelingskader noemt dat als voorbeeld van wat van de werkgever mag worden verwacht.',
    },
    nietErbuiten: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is naar mogelijkheden in cao of sector gekeken. Dat ook buiten de sector is gezocht, is niet vastgelegd. Volgens het beoordelingskader wordt daarbuiten gezocht als de sector niets biedt.',
      herstel: 'Zoek ook buiten de sector en leg dat vast, bijvoorbeeld in het zoekprofiel.',
    },
  },
  herstel:
    'Ga na wat cao en sector bieden (netwerken, mobiliteitscentra, afspraken) en leg de uitkomst vast.',
  richtwaarde: 'spoor2OverwegenDagen',
  toets(context) {
    const { zaak } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const { onderzochtOp: op, buitenSectorOnderzocht } = zaak.werkgever?.caoSectorMogelijkheden ?? {};
    if (!op) {
      const uiterlijk = uiterlijkOverwogen(context, loop);
      if (loop.tot <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('nietOnderzocht', VELD, { start: loop.van }, uiterlijk);
    }
    // More than one branch in the zoekprofiel shows that the search went beyond the sector.
    const breed = (zaak.spoor2?.zoekprofiel?.branches ?? []).length > 1;
    return buitenSectorOnderzocht === true || (buitenSectorOnderzocht === undefined && breed)
      ? voldoet
      : tekort('nietErbuiten', `${VELD}/buitenSectorOnderzocht`, { op });
  },
});
