import {
  periodesZonderMogelijkheden,
  type PeriodeZonder,
} from '../../feiten/medisch-zonder-mogelijkheden.ts';
import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { vraagt } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, schattingsbesluit } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Context, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietOnderbouwd' | 'nietOnderbouwdTijdelijk' | 'nietVastTeStellen'>;

export default defineRegel({
  id: 'med-gbm-onderbouwd',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '7.4' }),
    schattingsbesluit({ artikel: '2', lid: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Zijn er volgens de bedrijfsarts blijvend geen mogelijkheden om te werken, dan is dat zorgvuldig onderbouwd, zodat voor werkgever en werknemer aannemelijk is dat inspanningen zinloos zijn; ook van een tijdelijk oordeel toetst UWV of het redelijk was. De onderbouwing staat in het medische deel; de werkgever weet alleen dat zij er is.',
  uitzonderingen: ['Er is nooit een plan geweest en ook geen motivering: dat zegt riv-geen-pva-gemotiveerd.'],
  meldingen: {
    nietOnderbouwd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Sinds {sinds} waren er volgens de bedrijfsarts duurzaam geen mogelijkheden; dat is volgens het dossier niet onderbouwd. Het beoordelingskader van UWV vraagt een zorgvuldige onderbouwing en dat de werkgever doorvraagt tot zij overtuigt.',
    },
    nietOnderbouwdTijdelijk: {
      ernst: 'aandacht',
      tekst:
        'Sinds {sinds} waren er volgens de bedrijfsarts tijdelijk geen mogelijkheden; dat is volgens het dossier niet onderbouwd. Het beoordelingskader van UWV toetst of dat oordeel redelijk was.',
    },
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst:
        'Sinds {sinds} waren er volgens de bedrijfsarts geen mogelijkheden; of dat in het medische deel is onderbouwd, is niet vast te stellen. Het beoordelingskader van UWV toetst of dat oordeel redelijk was.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts of het oordeel in het medische deel is onderbouwd, en vraag door zolang het niet aannemelijk is. Leg alleen ja of nee vast, nooit de grond zelf.',
  toets: (context) => periodesZonderMogelijkheden(context.zaak).map((periode) => weeg(context, periode)),
});

function weeg(context: Context, { van: sinds, oordelen }: PeriodeZonder): Uitkomst {
  const antwoorden = oordelen.map(
    ({ belastbaarheid }) => belastbaarheid.geenMogelijkhedenOnderbouwdInMedischDeel,
  );
  if (antwoorden.includes(true)) return voldoet;
  if (oordelen.some(({ soort }) => soort === 'probleemanalyse')) {
    if (gevuld(context.zaak.probleemanalyse?.geenPlanGemotiveerd)) return voldoet;
    if (zegtEenAnder(context.zaak) && vraagt(context, 'g')) return nvt;
  }
  const jongste = oordelen.at(-1) ?? oordelen[0];
  const veld = `${jongste.veld}/belastbaarheid/geenMogelijkhedenOnderbouwdInMedischDeel` as const;
  if (!antwoorden.includes(false)) return tekort('nietVastTeStellen', veld, { sinds });
  const isDuurzaam = oordelen.some(({ belastbaarheid: b }) => b.mogelijkheden === 'duurzaamGeen');
  return tekort(isDuurzaam ? 'nietOnderbouwd' : 'nietOnderbouwdTijdelijk', veld, { sinds });
}

/** Then `riv-geen-pva-gemotiveerd` speaks of it. */
const zegtEenAnder = (zaak: Zaak): boolean =>
  hadNooitMogelijkheden(zaak) && !isVastgesteld(zaak.planVanAanpak);
