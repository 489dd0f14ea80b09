import { plusMaanden, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { geenMogelijkheden, metingOp } from './mogelijkheden.ts';
import { datumVan, gevuld } from './stukken.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly richtwaarden: Richtwaarden;
}

/**
 * - `nodig`: nothing excuses from the second track · `uitgesteld`: not before `tot` · `nietNodig`: not for now ·
 *   `vraag`: an excuse is recorded that a person must judge; `vraag` says what to look at.
 */
export type Spoor2Plicht =
  | { readonly stand: 'nodig' | 'nietNodig' }
  | { readonly stand: 'uitgesteld'; readonly tot: Datum }
  | { readonly stand: 'vraag'; readonly vraag: string; readonly veld: `/${string}` };

const NODIG: Spoor2Plicht = { stand: 'nodig' };
const NIET_NODIG: Spoor2Plicht = { stand: 'nietNodig' };

/** Is the second track due on this day, by what the bedrijfsarts stated then and what is recorded as exception? */
export function spoor2Plicht(bereik: Bereik, dag: Datum): Spoor2Plicht {
  const { zaak } = bereik;
  const meting = metingOp(zaak, dag);
  if (geenMogelijkheden(meting) || meting?.mogelijkheden === 'marginaal') return NIET_NODIG;
  const grond = vastgelegdeGrond(zaak);
  return grond ? weeg(bereik, grond) : zonderGrond(zaak);
}

interface Grond {
  readonly reden: string;
  readonly op: Datum | undefined;
  readonly tot: Datum | undefined;
  readonly beidenEens: boolean;
  readonly onderbouwd: boolean;
  readonly veld: `/${string}`;
}

/** The exception as the case records it: on its own, else in the first year evaluation. */
function vastgelegdeGrond({ spoor2, eerstejaarsevaluatie: evaluatie }: Zaak): Grond | undefined {
  const u = spoor2?.uitzondering;
  if (u) {
    return {
      reden: u.reden ?? 'anders',
      op: u.vastgelegdOp,
      tot: u.geldigTot,
      beidenEens: u.werkgeverStemtIn === true && u.werknemerStemtIn === true,
      onderbouwd: gevuld(u.toelichting) || u.adviesId !== undefined,
      veld: '/spoor2/uitzondering',
    };
  }
  const besluit = evaluatie?.besluitSpoor2;
  if (besluit?.besluit !== 'uitstellen' && besluit?.besluit !== 'nietNodig') return undefined;
  const tekens = evaluatie?.stuk?.ondertekening;
  return {
    reden: besluit.reden ?? 'anders',
    op: datumVan(evaluatie),
    tot: besluit.perspectiefTot,
    beidenEens: Boolean(tekens?.werkgever?.ondertekendOp && tekens.werknemer?.ondertekendOp),
    onderbouwd: gevuld(besluit.toelichting),
    veld: '/eerstejaarsevaluatie/besluitSpoor2',
  };
}

function weeg(bereik: Bereik, grond: Grond): Spoor2Plicht {
  const vraag = (tekst: string): Spoor2Plicht => ({ stand: 'vraag', vraag: tekst, veld: grond.veld });
  switch (grond.reden) {
    case 'concreetPerspectiefIntern':
      return weegPerspectief(bereik, grond, vraag);
    case 'aowBinnenEenJaar':
      return isAowBinnenEenJaar(bereik) && grond.beidenEens
        ? NIET_NODIG
        : vraag(
            'Wordt de AOW-leeftijd binnen een jaar na het einde van de wachttijd bereikt, en vinden beide partijen dat het tweede spoor achterwege kan blijven?',
          );
    case 'trajectAlMislukt':
      return isAdequaatMislukt(bereik.zaak) && grond.onderbouwd
        ? NIET_NODIG
        : vraag('Was het mislukte traject adequaat, en is onderbouwd dat een tweede traject niet zinvol is?');
    case 'bevredigendResultaat':
      return vraag('Is het bereikte werk structureel, en sluit het aan bij de resterende mogelijkheden?');
    case 'geenMogelijkheden':
    case 'marginaleMogelijkheden':
      return vraag(
        'Uit welk oordeel van de bedrijfsarts blijkt dat er geen of marginale mogelijkheden waren?',
      );
    case 'contractEindigt':
      // BBP par. 11: the end of a temporary contract caps the costs; it is no ground to leave the second track out.
      return NODIG;
    default:
      return vraag('Draagt de vastgelegde reden het uitstel of achterwege blijven van het tweede spoor?');
  }
}

function weegPerspectief(
  { richtwaarden }: Bereik,
  { op, tot, onderbouwd }: Grond,
  vraag: (tekst: string) => Spoor2Plicht,
): Spoor2Plicht {
  if (!op || !tot || !onderbouwd) {
    return vraag(
      'Waaruit blijkt het concrete perspectief op werk bij de eigen werkgever, en tot welke datum?',
    );
  }
  return tot <= plusMaanden(op, richtwaarden.spoor2PerspectiefMaanden)
    ? { stand: 'uitgesteld', tot }
    : vraag('Waarom mocht het perspectief op werk bij de eigen werkgever langer duren dan gebruikelijk is?');
}

const isAdequaatMislukt = ({ spoor2 }: Zaak): boolean =>
  [spoor2?.afgesloten, ...(spoor2?.eerdereTrajecten ?? [])].some(
    (traject) => traject?.adequaat === true && traject.resultaat === 'mislukt',
  );

const isAowBinnenEenJaar = ({ zaak, tijdlijn }: Bereik): boolean => {
  const aow = zaak.werknemer?.aowDatum;
  return aow !== undefined && aow <= plusMaanden(tijdlijn.eindeWachttijd, 12);
};

/** No exception recorded: due, unless an expert saw work at the own employer or a structural result is recorded. */
function zonderGrond(zaak: Zaak): Spoor2Plicht {
  const i = zaak.arbeidsdeskundigeOnderzoeken?.findLastIndex((o) => datumVan(o) !== undefined) ?? -1;
  const conclusie = zaak.arbeidsdeskundigeOnderzoeken?.[i]?.conclusie;
  if (
    conclusie?.eigenWerkPassend ||
    conclusie?.eigenWerkPassendTeMaken ||
    conclusie?.anderWerkInternAanwezig
  ) {
    return {
      stand: 'vraag',
      vraag:
        'Bestaat er, gelet op de arbeidsdeskundige conclusie, nog concreet perspectief op werk bij de eigen werkgever?',
      veld: `/arbeidsdeskundigeOnderzoeken/${i}/conclusie`,
    };
  }
  const { soortWerk, structureel } = zaak.resultaat ?? {};
  if (soortWerk && soortWerk !== 'geen' && structureel) {
    return {
      stand: 'vraag',
      vraag: 'Is het bereikte werk structureel, en sluit het aan bij de resterende mogelijkheden?',
      veld: '/resultaat',
    };
  }
  return NODIG;
}

/** The first day of the second track: an earlier traject in the same case counts. */
export function startSpoor2({ spoor2 }: Zaak): Start | undefined {
  const starts: Start[] = (spoor2?.eerdereTrajecten ?? []).flatMap(({ van }, i) =>
    van ? [{ op: van, veld: `/spoor2/eerdereTrajecten/${i}/van` as const }] : [],
  );
  if (spoor2?.start) starts.push({ op: spoor2.start, veld: '/spoor2/start' });
  return starts.reduce<Start | undefined>((a, b) => (a && a.op <= b.op ? a : b), undefined);
}

interface Start {
  readonly op: Datum;
  readonly veld: `/${string}`;
}

/** The day on which it was established that the own employer has no suitable work. */
export function conclusieGeenInternWerk(zaak: Zaak): { op: Datum; veld: `/${string}` } | undefined {
  const gevonden: { op: Datum; veld: `/${string}` }[] = [];
  zaak.arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, i) => {
    const op = datumVan(onderzoek);
    const c = onderzoek.conclusie;
    const nietsIntern =
      c?.eigenWerkPassend === false &&
      c.eigenWerkPassendTeMaken === false &&
      c.anderWerkInternAanwezig === false;
    if (op && nietsIntern) gevonden.push({ op, veld: `/arbeidsdeskundigeOnderzoeken/${i}/stuk/opgesteldOp` });
  });
  const intern = zaak.spoor1?.nietsInternMogelijk?.vastgesteldOp;
  if (intern) gevonden.push({ op: intern, veld: '/spoor1/nietsInternMogelijk/vastgesteldOp' });
  const opgegeven = zaak.spoor2?.datumConclusieIntern;
  if (opgegeven) gevonden.push({ op: opgegeven, veld: '/spoor2/datumConclusieIntern' });
  return gevonden.reduce<(typeof gevonden)[number] | undefined>(
    (a, b) => (a && a.op <= b.op ? a : b),
    undefined,
  );
}
