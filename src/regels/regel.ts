import type { Datum } from '../kern/datum.ts';
import type { Bronnen, Niveau } from '../recht/bron.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Partij, Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** By consequence, gravest first. `info` never asks for action. */
export const ERNSTEN = ['privacy', 'volledigheid', 'loonsanctie', 'aandacht', 'info'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** `lopend`: what is due on the peildatum. `indiening`: as if the RIV is handed in on the peildatum. */
export type Profiel = 'lopend' | 'indiening';

/**
 * What a rule is about; the folder it stands in. `grond`: is a reason given for a shortcoming one that counts.
 * `toets/stappen.ts` puts them in the order of UWV's test.
 */
export const FASEN = [
  'privacy',
  'regime',
  'volledigheid',
  'tijdigheid',
  'inhoud',
  'resultaat',
  'inspanning',
  'spoor1',
  'spoor2',
  'medisch',
  'medewerking',
  'grond',
] as const;
export type Fase = (typeof FASEN)[number];

/** Documents that findings are about; also the ids of the documents riv makes. */
export type DocumentId =
  | 'probleemanalyse'
  | 'bijstelling-probleemanalyse'
  | 'plan-van-aanpak'
  | 'bijstelling-plan-van-aanpak'
  | 'evaluatie'
  | 'eerstejaarsevaluatie'
  | 'actueel-oordeel'
  | 'medische-informatie'
  | 'eindevaluatie'
  | 'oordeel-werknemer'
  | 'reintegratieverslag'
  | 'verkort-reintegratieverslag'
  | 'arbeidsdeskundig-onderzoek'
  | 'trajectplan-spoor2'
  | 'voortgangsrapportage-spoor2'
  | 'deskundigenoordeel'
  | 'bekortingsverzoek'
  | 'wia-aanvraag'
  | 'melding-uwv'
  | 'dossier';

/** JSON Pointer into the case. */
export type Pointer = '' | `/${string}`;

/** Values that a message mentions; dates and numbers are printed, `null` never. Never personal data. */
export type Feiten = Readonly<Record<string, Datum | string | number>>;

export interface Melding {
  /** Consequence, the same for both profiles or one for each. */
  readonly ernst: Ernst | Readonly<Record<Profiel, Ernst>>;
  /** Observed fact with dates, then the norm; `{naam}` is filled from the facts, and one counts in the singular (`kern/zin.ts`). */
  readonly tekst: string;
  /** Way out for this reason; the rule's `herstel` when absent. */
  readonly herstel?: string;
  /** Kind of norm behind this message, where it is lower than that of the rule's first source. */
  readonly niveau?: Niveau;
  /** Who must act on this message, where that is not the party of the rule. */
  readonly verplichtePartij?: Partij;
  /** For `beoordelen`: what a person must decide, and why no fact in the case decides it. */
  readonly oordeel?: Oordeelsvraag;
}

export interface Oordeelsvraag {
  /** The exact question, answered with yes (`voldoet`) or no (`tekort`). */
  readonly vraag: string;
  /** Where the facts pick the question (`vraag: '{vraag}'`): the questions they pick from. */
  readonly vragen?: readonly string[];
  readonly waarom: string;
}

export type Resultaat<K extends string = string> =
  | { readonly uitkomst: 'voldoet' | 'nvt'; readonly veld?: Pointer }
  | { readonly uitkomst: 'nogNiet'; readonly veld?: Pointer; readonly uiterlijk?: Datum }
  | {
      readonly uitkomst: 'tekort' | 'beoordelen';
      readonly reden: K;
      readonly feiten: Feiten;
      readonly veld: Pointer;
      readonly uiterlijk?: Datum;
      /** Passages of the case that a person must read to judge; `veld` is one of them. */
      readonly lees?: readonly Pointer[];
    };

/** What a rule may look at. The case holds only facts known on the peildatum. */
export interface Context {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
  readonly profiel: Profiel;
  readonly richtwaarden: Richtwaarden;
}

/** Period in which this version of a rule holds; `peil` names the date of the case that picks it. Half-open. */
export interface Geldigheid {
  readonly vanaf: Datum;
  readonly tot?: Datum;
  readonly peil: 'eersteZiektedag' | 'peildatum' | 'datumStuk';
}

/** A duty as code: its source, when it holds, what it asks, and how a case is tested against it. */
export interface Regel<K extends string = string> {
  /** Kebab-case; names the satisfied duty; equals the file name. Once released it stays valid (as alias). */
  readonly id: string;
  readonly aliassen?: readonly string[];
  readonly fase: Fase;
  readonly document: DocumentId;
  readonly bronnen: Bronnen;
  readonly geldig: readonly [Geldigheid, ...Geldigheid[]];
  /** Who must act; the employer unless said otherwise. */
  readonly verplichtePartij?: Partij;
  /** The requirement in one or two sentences, at the level its source has. */
  readonly eis: string;
  readonly uitzonderingen?: readonly string[];
  readonly meldingen: Readonly<Record<K, Melding>>;
  /** Way out. */
  readonly herstel: string;
  /** The adjustable number that its eigen norm rests on, if there is one; the rule may read others as well. */
  readonly richtwaarde?: keyof Richtwaarden;
  toets(context: Context): Resultaat<K> | readonly Resultaat<K>[];
  /** Outcome when no first sick day is known, so that nothing can be dated; `nvt` when absent. */
  toetsZonderKlok?(zaak: Zaak): Resultaat<K> | readonly Resultaat<K>[];
}

/** Checks at compile time that `toets` only names messages that exist. */
export const defineRegel = <const K extends string>(
  regel: Omit<Regel<K>, 'toets' | 'toetsZonderKlok'> & {
    toets(context: Context): Resultaat<NoInfer<K>> | readonly Resultaat<NoInfer<K>>[];
    toetsZonderKlok?(zaak: Zaak): Resultaat<NoInfer<K>> | readonly Resultaat<NoInfer<K>>[];
  },
): Regel<K> => regel;

export const voldoet: Resultaat<never> = { uitkomst: 'voldoet' };
export const nvt: Resultaat<never> = { uitkomst: 'nvt' };

export const nogNiet = (uiterlijk?: Datum): Resultaat<never> =>
  uiterlijk ? { uitkomst: 'nogNiet', uiterlijk } : { uitkomst: 'nogNiet' };

export const tekort = <K extends string>(
  reden: K,
  veld: Pointer,
  feiten: Feiten = {},
  uiterlijk?: Datum,
): Resultaat<K> => ({ uitkomst: 'tekort', reden, veld, feiten, ...(uiterlijk && { uiterlijk }) });

/** `lees`: the passages to look at besides `veld`. */
export const beoordelen = <K extends string>(
  reden: K,
  veld: Pointer,
  feiten: Feiten = {},
  uiterlijk?: Datum,
  lees: readonly Pointer[] = [],
): Resultaat<K> => ({
  uitkomst: 'beoordelen',
  reden,
  veld,
  feiten,
  ...(uiterlijk && { uiterlijk }),
  lees: [veld, ...lees.filter((p) => p !== veld)],
});
