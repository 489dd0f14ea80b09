import { REGELS } from '../regels/index.ts';
import { ERNSTEN, type Context, type Ernst, type Regel, type Resultaat } from '../regels/regel.ts';
import { bouwTijdlijn } from '../tijdlijn/bouw.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { opPeildatum } from '../zaak/peil.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Bevinding, Oordeel, ToetsOpties } from './bevinding.ts';
import { pasBesluitenToe } from './besluiten.ts';
import { maakBevinding } from './melding.ts';
import { besluitenZonderGevolg, type BesluitZonderGevolg } from './zonder-gevolg.ts';

export interface ToetsUitslag {
  readonly zaaknummer: string;
  readonly oordeel: Oordeel;
  /** Every outcome of every rule; ernst first, then due date, then id. */
  readonly bevindingen: readonly Bevinding[];
  readonly tellingen: Readonly<Record<Bevinding['uitkomst'], number>>;
  /** Facts dated after the peildatum, left out of the check. */
  readonly naPeildatum: number;
  /** Recorded decisions that no finding used. */
  readonly zonderGevolg: readonly BesluitZonderGevolg[];
  /** Absent when no first sick day is known: then nothing can be dated. */
  readonly tijdlijn?: Tijdlijn;
  /** The case as it was known on the peildatum. */
  readonly zaak: Zaak;
}

/** Runs every rule that is in force for this case on this peildatum. Pure; reads no clock and no files. */
export function toetsZaak(volledig: Zaak, opties: ToetsOpties): ToetsUitslag {
  const { zaak, weggelaten, herleid } = opPeildatum(volledig, opties.peildatum);
  const tijdlijn = bouwTijdlijn(zaak, opties.peildatum, opties.richtwaarden);
  const bevindingen: Bevinding[] = [];
  const context: Context | undefined = tijdlijn && { zaak, tijdlijn, ...opties };
  for (const regel of REGELS) {
    for (const gevonden of resultaten(regel, zaak, context)) {
      const veld = gevonden.veld && herleid(gevonden.veld);
      const resultaat = veld && veld !== gevonden.veld ? { ...gevonden, veld } : gevonden;
      bevindingen.push(
        pasBesluitenToe(maakBevinding(regel, resultaat, opties), regel, resultaat, zaak, context),
      );
    }
  }
  bevindingen.sort(volgorde);
  return {
    zaaknummer: zaak.zaaknummer,
    oordeel: bepaalOordeel(bevindingen),
    bevindingen: bevindingen.map((b) => metPlaats(b, herleid)),
    tellingen: tel(bevindingen),
    naPeildatum: weggelaten,
    zonderGevolg: besluitenZonderGevolg(zaak, bevindingen).map((b) => ({ ...b, veld: herleid(b.veld) })),
    ...(tijdlijn && { tijdlijn }),
    zaak,
  };
}

/** A decision is named by its place in the case as it was read. */
function metPlaats(bevinding: Bevinding, herleid: (veld: string) => string): Bevinding {
  const { besluit } = bevinding;
  if (!besluit) return bevinding;
  const lijst = besluit.soort === 'afwijking' ? 'afwijkingen' : 'beoordelingen';
  const index = Number(herleid(`/${lijst}/${besluit.index}`).split('/')[2]);
  return { ...bevinding, besluit: { ...besluit, index } };
}

const NVT: readonly Resultaat[] = [{ uitkomst: 'nvt' }];

function resultaten(regel: Regel, zaak: Zaak, context: Context | undefined): readonly Resultaat[] {
  if (!context) return regel.toetsZonderKlok ? [regel.toetsZonderKlok(zaak)] : NVT;
  if (!isVanKracht(regel, context)) return NVT;
  const uit = regel.toets(context);
  if (!Array.isArray(uit)) return [uit as Resultaat];
  return uit.length > 0 ? (uit as readonly Resultaat[]) : NVT;
}

/** Rules whose version hangs on the date of a piece decide that themselves, piece by piece. */
function isVanKracht(regel: Regel, { tijdlijn, peildatum }: Context): boolean {
  return regel.geldig.some(({ vanaf, tot, peil }) => {
    if (peil === 'datumStuk') return true;
    const dag = peil === 'eersteZiektedag' ? tijdlijn.eersteZiektedag : peildatum;
    return dag >= vanaf && (tot === undefined || dag < tot);
  });
}

const RANG: Readonly<Record<Ernst, number>> = Object.fromEntries(
  ERNSTEN.map((ernst, rang) => [ernst, rang]),
) as Record<Ernst, number>;

/** True when `ernst` is as grave as `drempel` or graver. */
export const haaltDrempel = (ernst: Ernst, drempel: Ernst): boolean => RANG[ernst] <= RANG[drempel];

const VER = '9999-12-31';
const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
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

function tel(bevindingen: readonly Bevinding[]): Record<Bevinding['uitkomst'], number> {
  const tellingen = { voldoet: 0, tekort: 0, beoordelen: 0, nogNiet: 0, nvt: 0 };
  for (const { uitkomst } of bevindingen) tellingen[uitkomst] += 1;
  return tellingen;
}
