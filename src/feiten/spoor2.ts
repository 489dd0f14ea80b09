import { plusDagen, plusMaanden, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import {
  laatsteArbeidsdeskundige,
  rapportenArbeidsdeskundige,
  sluitInternWerkUit,
} from './arbeidsdeskundige.ts';
import { eenmaal, eenmaalPer } from './eenmaal.ts';
import { medischeWachttijdOp, type Wachttijd } from './medische-wachttijd.ts';
import { geenMogelijkheden, metingOp } from './mogelijkheden.ts';
import { resultaatstand } from './resultaat.ts';
import {
  isAdequaatMislukt,
  isAowBinnenEenJaar,
  isTrajectVoorafZinloos,
  ontbrekendBij,
  uitzonderingSpoor2,
  type Onderdeel,
  type Uitzondering,
} from './spoor2-uitzondering.ts';
import { datumVan } from './stukken.ts';
import { vroegste } from './volgorde.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly richtwaarden: Richtwaarden;
}

/**
 * - `nodig`: nothing excuses from the second track · `nietNodig`: not for now · `uitgesteld`: on `tot` at the latest ·
 *   `onvolledig`: an excuse is recorded without what it needs to be weighed · `vraag`: an excuse that a person must
 *   judge; `vraag` is answered with yes when the excuse holds.
 */
export type Spoor2Plicht =
  | { readonly stand: 'nodig' | 'nietNodig' }
  | { readonly stand: 'uitgesteld'; readonly tot: Datum }
  | { readonly stand: 'onvolledig'; readonly mist: readonly Onderdeel[]; readonly veld: `/${string}` }
  | { readonly stand: 'vraag'; readonly vraag: Spoor2Vraag; readonly veld: `/${string}` };

const NODIG: Spoor2Plicht = { stand: 'nodig' };
const NIET_NODIG: Spoor2Plicht = { stand: 'nietNodig' };

/** Is the second track due on this day, by what the bedrijfsarts stated then and what is recorded as exception? */
export const spoor2Plicht = eenmaalPer((bereik: Bereik, dag: Datum): Spoor2Plicht => {
  const { zaak } = bereik;
  const meting = metingOp(zaak, dag);
  if (geenMogelijkheden(meting)) return NIET_NODIG;
  const plicht = plichtBijMogelijkheden(bereik, dag);
  // Small possibilities do not end the duty by themselves (besluit 0022).
  return meting?.mogelijkheden === 'marginaal' && (plicht.stand === 'nodig' || plicht.stand === 'onvolledig')
    ? vraag('marginaal', meting.veld)
    : plicht;
});

function plichtBijMogelijkheden(bereik: Bereik, dag: Datum): Spoor2Plicht {
  const { zaak } = bereik;
  const wachttijd = medischeWachttijdOp(zaak, dag);
  if (wachttijd) return weegWachttijd(bereik, wachttijd);
  const uitzondering = uitzonderingSpoor2(zaak);
  if (!uitzondering) return zonderUitzondering(zaak, dag);
  const mist = ontbrekendBij(zaak, uitzondering);
  return mist.length > 0
    ? { stand: 'onvolledig', mist, veld: uitzondering.veld }
    : weeg(bereik, uitzondering);
}

/** Asked when the facts do not say whether the result is a satisfactory one. */
export const VRAAG_RESULTAAT =
  'Is het bereikte werk structureel, en sluit het aan bij de resterende mogelijkheden?';

const VRAGEN = {
  wachttijd:
    'Was het medisch nodig dat het tweede spoor langer dan gebruikelijk wachtte op de herbeoordeling door de bedrijfsarts?',
  perspectief:
    'Was er, gelet op de onderbouwing, ook na de gebruikelijke drie maanden nog concreet perspectief op structureel werk bij de eigen werkgever?',
  aow: 'Mocht het tweede spoor achterwege blijven, hoewel de AOW-leeftijd later dan een jaar na het einde van de wachttijd wordt bereikt?',
  resultaat: VRAAG_RESULTAAT,
  marginaal:
    'Waren de mogelijkheden volgens de bedrijfsarts zo klein, zonder uitzicht op meer, dat van een tweede spoor geen aanzienlijke benutting was te verwachten?',
  zinloos:
    'Stond vooraf vast dat een traject niet tot een aanzienlijke benutting van de mogelijkheden zou leiden, of buiten verhouding zou kosten?',
  arbeidsdeskundige:
    'Bestond er, gelet op de arbeidsdeskundige conclusie, nog concreet perspectief op werk bij de eigen werkgever?',
  anders: 'Draagt de vastgelegde reden het uitstel of achterwege blijven van het tweede spoor?',
} as const;

export type Spoor2Vraag = (typeof VRAGEN)[keyof typeof VRAGEN];

/** Every question that a recorded reason for a later or no second track can come down to. */
export const SPOOR2_VRAGEN: readonly Spoor2Vraag[] = Object.values(VRAGEN);

const vraag = (soort: keyof typeof VRAGEN, veld: `/${string}`): Spoor2Plicht => ({
  stand: 'vraag',
  vraag: VRAGEN[soort],
  veld,
});

/**
 * A short wait, explained by the bedrijfsarts, up to a fixed day on which he looks again, is accepted. From that day on
 * the time runs that the Werkwijzer gives after new possibilities: two weeks for the plan, six for the start.
 */
function weegWachttijd({ richtwaarden }: Bereik, { op, tot, veld }: Wachttijd): Spoor2Plicht {
  if (!tot) return { stand: 'onvolledig', mist: ['herbeoordeling'], veld };
  return tot <= plusDagen(op, richtwaarden.medischeWachttijdDagen)
    ? {
        stand: 'uitgesteld',
        tot: plusDagen(tot, richtwaarden.spoor2NaLateMogelijkhedenDagen),
      }
    : vraag('wachttijd', veld);
}

function weeg({ zaak, tijdlijn, richtwaarden }: Bereik, u: Uitzondering): Spoor2Plicht {
  switch (u.reden) {
    case 'concreetPerspectiefIntern':
      return u.op && u.tot && u.tot <= plusMaanden(u.op, richtwaarden.spoor2PerspectiefMaanden)
        ? { stand: 'uitgesteld', tot: u.tot }
        : vraag('perspectief', u.veld);
    case 'aowBinnenEenJaar':
      if (!u.werkgeverStemtIn || !u.werknemerStemtIn) return NODIG;
      return isAowBinnenEenJaar(zaak, tijdlijn.eindeWachttijd) ? NIET_NODIG : vraag('aow', u.veld);
    case 'bevredigendResultaat':
      return weegResultaat(zaak, u.veld);
    case 'trajectAlMislukt':
      return isAdequaatMislukt(zaak) ? NIET_NODIG : NODIG;
    case 'voorafZinloos':
      return isTrajectVoorafZinloos(zaak) ? vraag('zinloos', u.veld) : NODIG;
    case 'anders':
      return vraag('anders', u.veld);
    default:
      // The statement in force names possibilities; and § 11: the end of a contract is no ground to leave it out.
      return NODIG;
  }
}

function weegResultaat(zaak: Zaak, veld: `/${string}`): Spoor2Plicht {
  const { stand } = resultaatstand(zaak);
  if (stand === 'bevredigend') return NIET_NODIG;
  return stand === 'onbeslist' ? vraag('resultaat', veld) : NODIG;
}

/** No exception recorded: due, unless an expert saw work at the own employer or a result must be judged. */
function zonderUitzondering(zaak: Zaak, dag: Datum): Spoor2Plicht {
  const ad = laatsteArbeidsdeskundige(zaak);
  const { eigenWerkPassend, eigenWerkPassendTeMaken, anderWerkInternAanwezig } =
    ad?.onderzoek.conclusie ?? {};
  if (ad && (eigenWerkPassend || eigenWerkPassendTeMaken || anderWerkInternAanwezig)) {
    const later = conclusieGeenInternWerk(zaak)?.op;
    if (!later || later < ad.op)
      return vraag('arbeidsdeskundige', `/arbeidsdeskundigeOnderzoeken/${ad.index}/conclusie`);
  }
  const { structureel, vastgesteldOp } = zaak.resultaat ?? {};
  if (!structureel) return NODIG;
  // A result that came later does not take the duty of this day away.
  const plicht = weegResultaat(zaak, '/resultaat');
  return plicht === NIET_NODIG && vastgesteldOp && vastgesteldOp > dag ? NODIG : plicht;
}

/** A dated fact with its place in the case. */
export interface Gedateerd {
  readonly op: Datum;
  readonly veld: `/${string}`;
}

/** The first day of the second track: an earlier traject in the same case counts. */
export const startSpoor2 = eenmaal(({ spoor2 }: Zaak): Gedateerd | undefined => {
  const starts: Gedateerd[] = (spoor2?.eerdereTrajecten ?? []).flatMap(({ van }, i) =>
    van ? [{ op: van, veld: `/spoor2/eerdereTrajecten/${i}/van` as const }] : [],
  );
  if (spoor2?.start) starts.push({ op: spoor2.start, veld: '/spoor2/start' });
  return vroegste(starts);
});

/** The first dated step of a second track: what shows that it runs when nobody recorded its start. */
export const eersteStapSpoor2 = eenmaal(({ spoor2 }: Zaak): Gedateerd | undefined => {
  let eerste: Gedateerd | undefined;
  const neem = <T>(
    lijst: readonly T[] | undefined,
    dagVan: (item: T) => Datum | undefined,
    plek: (i: number) => `/${string}`,
  ): void => {
    lijst?.forEach((item, i) => {
      const op = dagVan(item);
      if (op && (!eerste || op < eerste.op)) eerste = { op, veld: plek(i) };
    });
  };
  neem([spoor2?.trajectplan], datumVan, () => '/spoor2/trajectplan/stuk/opgesteldOp');
  neem(
    spoor2?.contacten,
    ({ datum }) => datum,
    (i) => `/spoor2/contacten/${i}/datum`,
  );
  neem(
    spoor2?.activiteiten,
    ({ datum }) => datum,
    (i) => `/spoor2/activiteiten/${i}/datum`,
  );
  neem(
    spoor2?.sollicitaties,
    ({ datum }) => datum,
    (i) => `/spoor2/sollicitaties/${i}/datum`,
  );
  neem(spoor2?.rapportages, datumVan, (i) => `/spoor2/rapportages/${i}/stuk/opgesteldOp`);
  return eerste;
});

/** The day on which it was established that the own employer has no suitable work. */
export const conclusieGeenInternWerk = eenmaal((zaak: Zaak): Gedateerd | undefined => {
  let eerste: Gedateerd | undefined;
  const neem = (op: Datum | undefined, veld: `/${string}`): void => {
    if (op && (!eerste || op < eerste.op)) eerste = { op, veld };
  };
  for (const { op, index, onderzoek } of rapportenArbeidsdeskundige(zaak))
    if (sluitInternWerkUit(onderzoek.conclusie))
      neem(op, `/arbeidsdeskundigeOnderzoeken/${index}/stuk/opgesteldOp`);
  neem(zaak.spoor1?.nietsInternMogelijk?.vastgesteldOp, '/spoor1/nietsInternMogelijk/vastgesteldOp');
  neem(zaak.spoor2?.datumConclusieIntern, '/spoor2/datumConclusieIntern');
  return eerste;
});
