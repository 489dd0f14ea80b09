import { scanTeksten } from '../feiten/privacy/vrije-tekst.ts';
import type { Context, Ernst, Pointer, Regel, Resultaat } from '../regels/regel.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { naOordeelNee } from './beoordeeld.ts';
import type { Besluit, Bevinding } from './bevinding.ts';
import { neemVingerafdruk } from './vingerafdruk.ts';

/** What a recorded deviation does to the ernst. An absent art. 6 element stays absent, whatever was decided. */
const NA_AFWIJKING: Readonly<Record<Ernst, Ernst>> = {
  privacy: 'aandacht',
  volledigheid: 'volledigheid',
  loonsanctie: 'aandacht',
  aandacht: 'info',
  info: 'info',
};

/**
 * Lays what people decided in the case (`afwijkingen`, `beoordelingen`) beside a finding. A judgement answers a
 * `beoordelen` only as long as what was judged is the same; a deviation lowers the ernst and is shown. `resultaat` names
 * its places as in `zaak`.
 */
export function pasBesluitenToe(
  bevinding: Bevinding,
  regel: Regel,
  resultaat: Resultaat,
  zaak: Zaak,
  context: Context | undefined,
): Bevinding {
  if (bevinding.uitkomst === 'tekort') return pasAfwijkingToe(bevinding, regel, zaak);
  if (bevinding.uitkomst !== 'beoordelen' || !context) return bevinding;
  const vraag = metVingerafdruk(bevinding, regel, resultaat, context);
  const index = (zaak.beoordelingen ?? []).findIndex(
    (b) => betreft(b, regel, bevinding) && b.feitenVingerafdruk === vraag.feitenVingerafdruk,
  );
  const oordeel = zaak.beoordelingen?.[index];
  if (!oordeel?.uitkomst) return vraag;
  const besluit = maakBesluit(zaak, 'beoordeling', index, oordeel);
  const { uitkomst } = oordeel;
  return { ...vraag, ...(uitkomst === 'tekort' && naOordeelNee(vraag, regel)), uitkomst, besluit };
}

/** The fingerprint is taken when somebody asks for it: most checks only count. */
function metVingerafdruk(
  bevinding: Bevinding,
  regel: Regel,
  resultaat: Resultaat,
  context: Context,
): Bevinding {
  let bekend: string | undefined;
  return {
    ...bevinding,
    get feitenVingerafdruk() {
      return (bekend ??= neemVingerafdruk(regel, resultaat, context));
    },
  };
}

function pasAfwijkingToe(bevinding: Bevinding, regel: Regel, zaak: Zaak): Bevinding {
  const index = (zaak.afwijkingen ?? []).findIndex(
    (a) =>
      betreft(a, regel, bevinding) &&
      (a.veld !== undefined || !moetVeldNoemen(bevinding)) &&
      [a.reden, a.door, a.datum].every((deel) => (deel ?? '').trim() !== ''),
  );
  const afwijking = zaak.afwijkingen?.[index];
  if (!afwijking) return bevinding;
  const besluit = maakBesluit(zaak, 'afwijking', index, afwijking);
  const ernst = NA_AFWIJKING[bevinding.ernst];
  if (ernst === bevinding.ernst) return { ...bevinding, besluit };
  return {
    ...bevinding,
    besluit,
    ernst,
    ernstVoor: bevinding.ernstVoor ?? bevinding.ernst,
    redenErnst: [bevinding.redenErnst, 'bewuste afwijking, vastgelegd in de zaak']
      .filter((reden) => reden !== undefined)
      .join('; '),
  };
}

/** One text in order says nothing of the others: who sets a privacy finding aside, says of which field. */
export const moetVeldNoemen = ({ ernst, ernstVoor }: Bevinding): boolean =>
  (ernstVoor ?? ernst) === 'privacy';

type Vastgelegd = NonNullable<Zaak['afwijkingen']>[number] & NonNullable<Zaak['beoordelingen']>[number];

function maakBesluit(
  zaak: Zaak,
  soort: Besluit['soort'],
  index: number,
  { door, functie, datum, reden, toelichting }: Partial<Vastgelegd>,
): Besluit {
  const tekst = soort === 'afwijking' ? reden : toelichting;
  const plek: Pointer =
    soort === 'afwijking' ? `/afwijkingen/${index}/reden` : `/beoordelingen/${index}/toelichting`;
  const verzwijgt = scanTeksten(zaak).vindplaatsen.some(({ veld }) => veld === plek);
  return {
    soort,
    index,
    ...(door !== undefined && { door }),
    ...(functie !== undefined && { functie }),
    ...(datum !== undefined && { datum }),
    ...(tekst !== undefined && (verzwijgt ? { redenOp: plek } : { reden: tekst })),
  };
}

interface Genoemd {
  readonly regel?: string | undefined;
  readonly veld?: string | undefined;
}

/** The decision is about this finding of the rule, named by its id or an older one; at its place, where it names one. */
export const betreft = (besluit: Genoemd, { id, aliassen }: Regel, bevinding: Bevinding): boolean =>
  besluit.regel !== undefined &&
  bevinding.regel === id &&
  (besluit.regel === id || (aliassen?.includes(besluit.regel) ?? false)) &&
  (besluit.veld === undefined || besluit.veld === bevinding.veld);
