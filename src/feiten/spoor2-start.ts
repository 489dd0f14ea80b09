import { dagenTussen, eerste, laatste, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { eindeBegeleiding } from './evaluatiereeks.ts';
import { ontstaneMogelijkheden } from './mogelijkheden.ts';
import { isBevredigend, resultaatstand } from './resultaat.ts';
import {
  conclusieGeenInternWerk,
  eersteStapSpoor2,
  spoor2Plicht,
  startSpoor2,
  VRAAG_RESULTAAT,
  type Gedateerd,
  type Spoor2Vraag,
} from './spoor2.ts';
import { uitzonderingSpoor2, type Onderdeel } from './spoor2-uitzondering.ts';
import { datumInGeval } from './stukken.ts';
import { uiterlijkVoor } from './uiterlijk.ts';
import { opDag } from './volgorde.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
  readonly richtwaarden: Richtwaarden;
}

/** What makes the second track due: the first year evaluation, the conclusion on work inside, or new possibilities. */
export type Aanleiding = 'evaluatie' | 'conclusie' | 'mogelijkheden';

/**
 * Does the second track run, and if not, may it?
 * - `begonnen` · `zonderStart`: steps are recorded but no start · `nvt`: not due · `nogNiet`: due later
 * - `nietGestart`: overdue since `uiterlijk` · `perspectiefVerlopen`: the recorded perspective inside ran out on `tot`
 * - `onvolledig`, `vraag`: overdue, with an exception that lacks something or that a person must judge
 */
export type Startstand =
  | { readonly stand: 'nvt' | 'begonnen' }
  | { readonly stand: 'nogNiet'; readonly uiterlijk: Datum }
  | ({ readonly stand: 'zonderStart' } & Gedateerd)
  | { readonly stand: 'perspectiefVerlopen'; readonly tot: Datum; readonly veld: `/${string}` }
  | { readonly stand: 'onvolledig'; readonly mist: readonly Onderdeel[]; readonly veld: `/${string}` }
  | {
      readonly stand: 'vraag';
      readonly vraag: Spoor2Vraag;
      readonly uiterlijk: Datum;
      readonly veld: `/${string}`;
    }
  | {
      readonly stand: 'nietGestart';
      readonly aanleiding: Aanleiding;
      /** The day of the occasion; the last good day where there was no first year evaluation. */
      readonly op: Datum;
      readonly uiterlijk: Datum;
      readonly dagen: number;
      readonly veld: `/${string}`;
    };

/** The one place that decides whether a second track that did not begin should have. */
export const startstand = eenmaal((bereik: Bereik): Startstand => {
  const { zaak } = bereik;
  if (startSpoor2(zaak)) return { stand: 'begonnen' };
  const stap = eersteStapSpoor2(zaak);
  if (stap) return { stand: 'zonderStart', ...stap };
  const einde = eindeBegeleiding(bereik);
  let later: Datum | undefined;
  for (const aanleiding of aanleidingen(bereik)) {
    const uit = weegAanleiding(bereik, aanleiding, einde);
    if (uit.stand === 'nogNiet') later = later ? eerste(later, uit.uiterlijk) : uit.uiterlijk;
    else if (uit.stand !== 'nvt') return uit;
  }
  return later ? { stand: 'nogNiet', uiterlijk: later } : { stand: 'nvt' };
});

interface Gelegenheid {
  readonly soort: Aanleiding;
  readonly op: Datum;
  readonly uiterlijk: Datum;
  readonly veld: `/${string}`;
  /** The day on which possibilities and exceptions are looked at. */
  readonly peil: Datum;
}

/** What made the second track due in this case, the earliest last good day first. */
function aanleidingen({ zaak, tijdlijn }: Bereik): readonly Gelegenheid[] {
  const uit: Gelegenheid[] = [];
  const naEvaluatie = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
  if (naEvaluatie) {
    const op = datumInGeval(zaak, zaak.eerstejaarsevaluatie) ?? naEvaluatie;
    uit.push({ soort: 'evaluatie', op, uiterlijk: naEvaluatie, veld: '/spoor2', peil: naEvaluatie });
  }
  const conclusie = conclusieGeenInternWerk(zaak);
  const naConclusie = uiterlijkVoor(tijdlijn, 'spoor2-start-direct');
  if (conclusie && naConclusie)
    uit.push({ soort: 'conclusie', ...conclusie, uiterlijk: naConclusie, peil: conclusie.op });
  const ontstaan = ontstaneMogelijkheden(zaak).at(-1);
  const naHerstel = uiterlijkVoor(tijdlijn, 'spoor2-na-late-belastbaarheid');
  if (ontstaan && naHerstel) {
    const { op, veld } = ontstaan;
    uit.push({ soort: 'mogelijkheden', op, veld, uiterlijk: naHerstel, peil: op });
  }
  return opDag(uit, ({ uiterlijk }) => uiterlijk);
}

function weegAanleiding(bereik: Bereik, gelegenheid: Gelegenheid, einde: Datum): Startstand {
  const plicht = spoor2Plicht(bereik, gelegenheid.peil);
  if (plicht.stand === 'nietNodig') return { stand: 'nvt' };
  const uiterlijk =
    plicht.stand === 'uitgesteld' ? laatste(gelegenheid.uiterlijk, plicht.tot) : gelegenheid.uiterlijk;
  if (isBereiktVoor(bereik.zaak, uiterlijk)) return { stand: 'nvt' };
  // Guidance that ended before the last good day leaves nothing to be due later.
  if (einde <= uiterlijk)
    return einde < bereik.peildatum ? { stand: 'nvt' } : { stand: 'nogNiet', uiterlijk };
  const verlopen = verlopenPerspectief(bereik.zaak, einde, uiterlijk);
  if (verlopen) return verlopen;
  // With a satisfactory result there is nothing left to ask.
  if (plicht.stand === 'vraag')
    return isBevredigend(bereik.zaak) ? { stand: 'nvt' } : { ...plicht, uiterlijk };
  if (plicht.stand === 'onvolledig') return plicht;
  const { soort: aanleiding, op, veld } = gelegenheid;
  return { stand: 'nietGestart', aanleiding, op, uiterlijk, dagen: dagenTussen(uiterlijk, einde), veld };
}

/** A satisfactory result came in time; what came later makes the shortcoming lighter, which is not for a rule to say. */
const isBereiktVoor = (zaak: Zaak, uiterlijk: Datum): boolean =>
  isBevredigend(zaak) && (zaak.resultaat?.vastgesteldOp ?? uiterlijk) <= uiterlijk;

/** A perspective on work inside was recorded up to a day that has passed. */
function verlopenPerspectief(zaak: Zaak, einde: Datum, uiterlijk: Datum): Startstand | undefined {
  const u = uitzonderingSpoor2(zaak);
  if (u?.reden !== 'concreetPerspectiefIntern' || !u.tot || u.tot >= einde) return undefined;
  const { stand } = resultaatstand(zaak);
  if (stand === 'bevredigend') return { stand: 'nvt' };
  if (stand === 'onbeslist') return { stand: 'vraag', vraag: VRAAG_RESULTAAT, uiterlijk, veld: '/resultaat' };
  return { stand: 'perspectiefVerlopen', tot: u.tot, veld: u.veld };
}

/**
 * Guard (§ 5): the second track may start before the first year is over when both want it, or when it is clear that
 * there is no work inside.
 */
export function magVroegBeginnen(zaak: Zaak): boolean {
  const { spoor2, planVanAanpak } = zaak;
  if (spoor2?.inOverlegVroegGestart === true || spoor2?.aanleiding === 'inOverleg') return true;
  if (planVanAanpak?.zoekvolgorde?.beidenWillenExtern === true) return true;
  const start = startSpoor2(zaak)?.op;
  const conclusie = conclusieGeenInternWerk(zaak)?.op;
  return start !== undefined && conclusie !== undefined && conclusie <= start;
}
