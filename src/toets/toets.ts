import { REGELS } from '../regels/index.ts';
import {
  ERNSTEN,
  nvt,
  type Context,
  type Ernst,
  type Pointer,
  type Regel,
  type Resultaat,
} from '../regels/regel.ts';
import { eenKeer } from '../kern/eenkeer.ts';
import { bouwTijdlijn } from '../tijdlijn/bouw.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { opPeildatum } from '../zaak/peil.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Bevinding, Oordeel, ToetsOpties } from './bevinding.ts';
import { pasBesluitenToe } from './besluiten.ts';
import { afwijkendeInstellingen, type AfwijkendeInstellingen } from './instellingen.ts';
import { vanKracht } from './geldigheid.ts';
import { isInRust, maakBevinding, rustVan, type Rust } from './melding.ts';
import { poortVan, type Poort } from './poort.ts';
import { positiesVan } from './posities.ts';
import { zoekRichtwaarde } from './richtwaarde.ts';
import { isBevredigendBevonden } from './resultaatoordeel.ts';
import { toetsgangVan, type Toetsgang } from './stappen.ts';
import { gewichtVan, weeg } from './wegingen.ts';
import { besluitenZonderGevolg, latereBesluiten, type BesluitZonderGevolg } from './zonder-gevolg.ts';

export interface ToetsUitslag {
  readonly zaaknummer: string;
  readonly oordeel: Oordeel;
  /** Where the case stands in the order of UWV's test, and why. */
  readonly toetsgang: Toetsgang;
  /** Every outcome of every rule; ernst first, then due date, then id. */
  readonly bevindingen: readonly Bevinding[];
  /** Of these, in the same order, what has a text, a place or a day of its own: not the rules that had nothing to say. */
  readonly gevonden: readonly Bevinding[];
  readonly tellingen: Readonly<Record<Bevinding['uitkomst'], number>>;
  /** Facts dated after the peildatum, left out of the check. */
  readonly naPeildatum: number;
  /** Where these stand in the case that was read. */
  readonly naPeildatumVelden: readonly Pointer[];
  /** Recorded decisions that no finding used. */
  readonly zonderGevolg: readonly BesluitZonderGevolg[];
  /** Absent when no first sick day is known: then nothing can be dated. */
  readonly tijdlijn?: Tijdlijn;
  readonly instellingen: AfwijkendeInstellingen;
  /** The case as it was known on the peildatum. */
  readonly zaak: Zaak;
}

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which outcomes without a finding are shown, so that these need no sorting. */
const OP_ID: readonly Regel[] = [...REGELS].sort((a, b) => vergelijk(a.id, b.id));
const vanKrachtOp = vanKracht(OP_ID);

/** Runs every rule that is in force for this case on this peildatum. Pure; reads no clock and no files. */
export function toetsZaak(volledig: Zaak, opties: ToetsOpties): ToetsUitslag {
  const { zaak, weggelaten, plaatsen, herleid } = opPeildatum(volledig, opties.peildatum);
  const tijdlijn = bouwTijdlijn(zaak, opties.peildatum, opties.richtwaarden);
  const context: Context | undefined = tijdlijn && { zaak, tijdlijn, ...opties };
  const poort = context && poortVan(context);
  const beslis = (regel: Regel, resultaat: Resultaat, gewogen: Bevinding): Bevinding =>
    pasBesluitenToe(gewogen, regel, resultaat, zaak, context);
  const isAanDeBeurt = context && beurtVan(context, poort);
  const uitkomstVan = (regel: Regel): Resultaat | readonly Resultaat[] =>
    isAanDeBeurt?.(regel) === false ? nvt : toetsMet(regel, zaak, context);
  const bevonden = isBevredigendBevonden(zaak, (regel) =>
    [uitkomstVan(regel)].flat().flatMap((uit) => {
      if (!('reden' in uit)) return [];
      const resultaat = verplaats(uit, herleid);
      return [{ reden: uit.reden, bevinding: beslis(regel, uit, maakBevinding(regel, resultaat, opties)) }];
    }),
  );
  const gewicht = context && poort && gewichtVan(context, poort, opties.schakelaars, bevonden);
  const rustOp = context && zoekRichtwaarde(context);
  const gevonden: Bevinding[] = [];
  const inRust: { readonly regel: Regel; readonly uitkomst: Rust }[] = [];
  const neem = (regel: Regel, uit: Resultaat): void => {
    if (isInRust(uit)) {
      inRust.push({ regel, uitkomst: uit.uitkomst });
      return;
    }
    const resultaat = verplaats(uit, herleid);
    if (!('reden' in uit)) {
      gevonden.push(maakBevinding(regel, resultaat, opties));
      return;
    }
    const richtwaardeGewijzigd = rustOp?.(regel, uit);
    const gewoon = {
      ...maakBevinding(regel, resultaat, opties),
      ...positiesVan(zaak, uit),
      ...(richtwaardeGewijzigd && { richtwaardeGewijzigd }),
    };
    const gewogen = gewicht ? weeg(gewoon, regel, gewicht) : gewoon;
    gevonden.push(beslis(regel, uit, gewogen));
  };
  for (const regel of OP_ID) {
    const uit = uitkomstVan(regel);
    if (Array.isArray(uit)) for (const resultaat of uit as readonly Resultaat[]) neem(regel, resultaat);
    else neem(regel, uit as Resultaat);
  }
  const zonderGevolg = besluitenZonderGevolg(zaak, gevonden);
  const geordend = gevonden.sort(volgorde).map((b) => metPlaats(b, herleid));
  // Who makes documents of many cases asks for neither the list of all rules nor the steps of the test.
  const stil = eenKeer(() => inRust.map(({ regel, uitkomst }) => rustVan(regel)[uitkomst]));
  const alle = eenKeer(() => voegSamen(geordend, stil()));
  const toetsgang = eenKeer(() =>
    toetsgangVan({
      context,
      gewicht,
      uitkomsten: [gevonden, stil()],
      gronden: volledig.deugdelijkeGronden,
    }),
  );
  return {
    zaaknummer: zaak.zaaknummer,
    oordeel: bepaalOordeel(gevonden),
    get toetsgang() {
      return toetsgang();
    },
    get bevindingen() {
      return alle();
    },
    gevonden: geordend,
    tellingen: tel([gevonden, inRust]),
    naPeildatum: weggelaten,
    get naPeildatumVelden() {
      return plaatsen();
    },
    zonderGevolg: [
      ...zonderGevolg.map((b) => ({ ...b, veld: herleid(b.veld) })),
      ...((volledig.afwijkingen ?? volledig.beoordelingen) ? latereBesluiten(plaatsen()) : []),
    ],
    get instellingen() {
      return afwijkendeInstellingen(opties);
    },
    ...(tijdlijn && { tijdlijn }),
    zaak,
  };
}

/** Two lists that are in order, as one. */
function voegSamen(a: readonly Bevinding[], b: readonly Bevinding[]): readonly Bevinding[] {
  const uit: Bevinding[] = [];
  let i = 0;
  for (const deze of b) {
    for (let die = a[i]; die !== undefined && volgorde(die, deze) <= 0; die = a[++i]) uit.push(die);
    uit.push(deze);
  }
  return [...uit, ...a.slice(i)];
}

/** The same result with its places as they stand in the case that was read. */
function verplaats(gevonden: Resultaat, herleid: (veld: Pointer) => Pointer): Resultaat {
  if ('reden' in gevonden)
    return {
      ...gevonden,
      veld: herleid(gevonden.veld),
      ...(gevonden.lees && { lees: gevonden.lees.map(herleid) }),
    };
  return gevonden.veld ? { ...gevonden, veld: herleid(gevonden.veld) } : gevonden;
}

/** A decision is named by its place in the case as it was read. */
function metPlaats(bevinding: Bevinding, herleid: <P extends string>(veld: P) => P): Bevinding {
  const { besluit } = bevinding;
  if (!besluit) return bevinding;
  const lijst = besluit.soort === 'afwijking' ? 'afwijkingen' : 'beoordelingen';
  const index = Number(herleid(`/${lijst}/${besluit.index}`).split('/')[2]);
  const redenOp = besluit.redenOp && herleid(besluit.redenOp);
  return { ...bevinding, besluit: { ...besluit, index, ...(redenOp && { redenOp }) } };
}

function toetsMet(regel: Regel, zaak: Zaak, context: Context | undefined): Resultaat | readonly Resultaat[] {
  if (!context) return regel.toetsZonderKlok?.(zaak) ?? nvt;
  const uit = regel.toets(context);
  return Array.isArray(uit) && uit.length === 0 ? nvt : uit;
}

/** Says of a rule whether the gate is open for it, and it is in force for this case. */
export function beurtVan(context: Context, poort: Poort | undefined): (regel: Regel) => boolean {
  const geldend = vanKrachtOp(context);
  return (regel) => !poort?.dicht.has(regel.fase) && geldend.has(regel);
}

const RANG: Readonly<Record<Ernst, number>> = Object.fromEntries(
  ERNSTEN.map((ernst, rang) => [ernst, rang]),
) as Record<Ernst, number>;

/** True when `ernst` is as grave as `drempel` or graver. */
export const haaltDrempel = (ernst: Ernst, drempel: Ernst): boolean => RANG[ernst] <= RANG[drempel];

const VER = '9999-12-31';
const volgorde = (a: Bevinding, b: Bevinding): number =>
  RANG[a.ernst] - RANG[b.ernst] ||
  vergelijk(a.uiterlijk ?? VER, b.uiterlijk ?? VER) ||
  vergelijk(a.regel, b.regel) ||
  vergelijk(a.veld, b.veld);

function bepaalOordeel(bevindingen: readonly Bevinding[]): Oordeel {
  const weegt = (uitkomst: Bevinding['uitkomst'], drempel: Ernst): boolean =>
    bevindingen.some((b) => b.uitkomst === uitkomst && haaltDrempel(b.ernst, drempel));
  if (weegt('tekort', 'loonsanctie')) return 'tekort';
  if (weegt('beoordelen', 'loonsanctie')) return 'beoordelen';
  return weegt('tekort', 'aandacht') || weegt('beoordelen', 'aandacht') ? 'aandacht' : 'geen-tekort';
}

function tel(
  lijsten: readonly (readonly Pick<Bevinding, 'uitkomst'>[])[],
): Record<Bevinding['uitkomst'], number> {
  const tellingen = { voldoet: 0, tekort: 0, beoordelen: 0, nogNiet: 0, nvt: 0 };
  for (const lijst of lijsten) for (const { uitkomst } of lijst) tellingen[uitkomst] += 1;
  return tellingen;
}
