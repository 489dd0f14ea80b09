import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { urenopgaven } from '../../feiten/gewerkte-uren.ts';
import { inspanningenSpoor1 } from '../../feiten/inspanningen.ts';
import { dagenMetMogelijkheden } from '../../feiten/spoor1-vraagmoment.ts';
import { conclusieGeenInternWerk, startSpoor2 } from '../../feiten/spoor2.ts';
import { datum, eerste, plusDagen, type Datum } from '../../kern/datum.ts';
import { bbp, bw7, eigenNorm, werkwijzer } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/spoor1/voortzettingNaastSpoor2';

export default defineRegel({
  id: 's1-voortzetting-naast-spoor2',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '5' }),
    bw7({ artikel: '658a', lid: '1' }),
    werkwijzer('P15'),
    eigenNorm('een stap in het eerste spoor binnen 42 dagen na het begin van het tweede'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het tweede spoor komt naast wat in het eigen bedrijf nog loopt; het eerste spoor stopt niet voordat vaststaat dat daar niets passends is. De controle vraagt ernaar zodra beide sporen naast elkaar kunnen lopen; rivklaar kijkt standaard vanaf 42 dagen na het begin van het tweede spoor.',
  uitzonderingen: ['Vastgesteld is dat er in het bedrijf geen passend werk is.'],
  meldingen: {
    gestaakt: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De inspanningen in het eerste spoor zijn gestopt bij het begin van het tweede spoor op {start}; dat er in het bedrijf geen passend werk was, stond toen niet vast. De Beleidsregels beoordelingskader poortwachter gaan uit van beide naast elkaar.',
    },
    gestaaktInOverleg: {
      ernst: 'aandacht',
      tekst:
        'De inspanningen in het eerste spoor zijn gestopt bij het begin van het tweede spoor op {start}; beide partijen wilden naar een andere werkgever. De Beleidsregels beoordelingskader poortwachter laten hen daarin vrij, maar spreken van ook elders zoeken.',
      herstel: 'Leg vast waarom beiden van werk in het bedrijf niets meer verwachtten.',
    },
    nietZichtbaar: {
      ernst: 'aandacht',
      tekst:
        'Sinds het begin van het tweede spoor op {start} is in het eigen bedrijf geen werk, onderzoek of aanbod met een datum vastgelegd; of het eerste spoor doorging, is niet vast te stellen. De Beleidsregels beoordelingskader poortwachter gaan uit van beide naast elkaar.',
    },
  },
  herstel:
    'Leg vast wat in het bedrijf is doorgegaan, of stel met reden vast dat daar geen passend werk is; begin anders opnieuw in het eerste spoor.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const { zaak, profiel, richtwaarden } = context;
    const start = startSpoor2(zaak)?.op;
    if (!start) return nvt;
    const conclusie = conclusieGeenInternWerk(zaak)?.op;
    const grens = eindeBegeleiding(context);
    const tot = eerste(grens, conclusie ?? grens, zaak.spoor2?.afgesloten?.op ?? grens);
    const genoeg = richtwaarden.spoor1OnderzoekDagen;
    if (tot <= start || dagenMetMogelijkheden(zaak, start, tot) <= genoeg)
      return tot === grens && profiel === 'lopend' ? nogNiet(plusDagen(start, genoeg)) : nvt;
    if (isZichtbaar(zaak, start)) return voldoet;
    if (zaak.spoor1?.voortzettingNaastSpoor2 !== false) return tekort('nietZichtbaar', VELD, { start });
    const samen = zaak.planVanAanpak?.zoekvolgorde?.beidenWillenExtern ?? zaak.spoor2?.inOverlegVroegGestart;
    return tekort(samen ? 'gestaaktInOverleg' : 'gestaakt', VELD, { start });
  },
});

/** Something dated at the own employer after that day: an effort, or hours worked. */
const isZichtbaar = (zaak: Zaak, na: Datum): boolean =>
  inspanningenSpoor1(zaak).some(({ tot }) => tot > na) ||
  urenopgaven(zaak).some(({ op, intern }) => op > na && intern);
