import type { Datum } from '../kern/datum.ts';
import { isVanArts } from '../tijdlijn/oordelen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { dagVanArts, type MetStuk, type Stuk } from './stukken.ts';
import { opDatum } from './volgorde.ts';

export { stagnaties, type Stagnatie } from './stagnatie.ts';

type Probleemanalyse = NonNullable<Zaak['probleemanalyse']>;
export type Belastbaarheid = NonNullable<Probleemanalyse['belastbaarheid']>;
type Signalen = NonNullable<Probleemanalyse['signalen']>;

/** What the bedrijfsarts answers with yes or no, and nothing more. */
export type JaNeeSignaal = {
  [K in keyof Signalen]-?: NonNullable<Signalen[K]> extends boolean ? K : never;
}[keyof Signalen];

type Bron = NonNullable<MetStuk & Partial<Pick<Probleemanalyse, 'belastbaarheid' | 'signalen'>>>;

/** A piece in which the bedrijfsarts speaks of possibilities: never what is the matter. */
export class Artsstuk {
  readonly soort: 'probleemanalyse' | 'bijstellingProbleemanalyse' | 'advies' | 'actueelOordeel';
  /** The day on which employer and employee could know it. */
  readonly op: Datum;
  readonly stuk: Stuk | undefined;
  readonly belastbaarheid: Belastbaarheid | undefined;
  readonly signalen: Signalen | undefined;
  /** Its place among the advices. */
  private readonly index: number;

  constructor(soort: Artsstuk['soort'], op: Datum, bron: Bron, index = 0) {
    this.soort = soort;
    this.op = op;
    this.stuk = bron.stuk;
    this.belastbaarheid = bron.belastbaarheid;
    this.signalen = bron.signalen;
    this.index = index;
  }

  /** As a message calls it, with its article. Made when asked: most pieces are never named. */
  get naam(): string {
    if (this.soort === 'probleemanalyse') return 'de probleemanalyse';
    if (this.soort === 'actueelOordeel') return 'het actueel oordeel';
    return `advies ${this.index + 1} van de bedrijfsarts`;
  }

  get veld(): `/${string}` {
    const { soort, index } = this;
    return soort === 'probleemanalyse' || soort === 'actueelOordeel' ? `/${soort}` : `/adviezen/${index}`;
  }
}

/** Probleemanalyse, later advice and actueel oordeel, oldest first. A draft, and what bears no date, is left out. */
export const artsstukken = eenmaal(
  ({ probleemanalyse, adviezen, actueelOordeel }: Zaak): readonly Artsstuk[] => {
    const uit: Artsstuk[] = [];
    const neem = (soort: Artsstuk['soort'], bron: Bron | undefined, index?: number): void => {
      const op = bron && dagVanArts(bron);
      if (op) uit.push(new Artsstuk(soort, op, bron, index));
    };
    neem('probleemanalyse', probleemanalyse);
    adviezen?.forEach((advies, i) => {
      neem(advies.soort === 'bijstellingProbleemanalyse' ? advies.soort : 'advies', advies, i);
    });
    neem('actueelOordeel', actueelOordeel);
    return opDatum(uit);
  },
);

/** A statement of a doctor in one of these pieces. */
export type Artsoordeel = Artsstuk & { readonly belastbaarheid: Belastbaarheid };

/** What a doctor stated, oldest first. What a layman recorded in such a piece does not count. */
export const artsoordelen = eenmaal((zaak: Zaak): readonly Artsoordeel[] =>
  artsstukken(zaak).filter(
    (stuk): stuk is Artsoordeel => stuk.belastbaarheid !== undefined && isVanArts(stuk.belastbaarheid.bron),
  ),
);

/** The medical part says why there are no possibilities, as a doctor stated. */
export const isGeenMogelijkhedenOnderbouwd = (zaak: Zaak): boolean =>
  artsoordelen(zaak).some(
    ({ belastbaarheid }) => belastbaarheid.geenMogelijkhedenOnderbouwdInMedischDeel === true,
  );

/** The youngest piece in which the bedrijfsarts answered this with yes or no. */
export const laatsteAntwoord = (zaak: Zaak, signaal: JaNeeSignaal): Artsstuk | undefined =>
  artsstukken(zaak).findLast(({ signalen }) => signalen?.[signaal] !== undefined);

/** The piece itself shows a bedrijfsarts or an arbodienst as its author. */
export const isVanBedrijfsarts = (stuk: Stuk | undefined): boolean =>
  stuk?.ondertekening?.bedrijfsarts?.ondertekendOp !== undefined ||
  (stuk?.opstellers?.some(({ rol }) => rol === 'bedrijfsarts' || rol === 'arbodienst') ?? false);

interface Verzoek {
  readonly op: Datum;
  readonly veld: `/${string}`;
}

/** The youngest request of the employer for a new judgment of the bedrijfsarts, and where it stands. */
export const laatsteVerzoek = eenmaal((zaak: Zaak): Verzoek | undefined => {
  const eerste = zaak.probleemanalyse?.nieuweGevraagdOp;
  let uit: Verzoek | undefined = eerste && { op: eerste, veld: '/probleemanalyse/nieuweGevraagdOp' };
  zaak.adviezen?.forEach(({ nieuwOordeelGevraagdOp: op }, i) => {
    if (op && (!uit || op > uit.op)) uit = { op, veld: `/adviezen/${i}/nieuwOordeelGevraagdOp` };
  });
  return uit;
});
