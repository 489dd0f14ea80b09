import type { Context, Ernst, Regel, Resultaat } from '../regels/regel.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Bevinding } from './bevinding.ts';
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
 * `beoordelen` only as long as the facts the rule read are the same; a deviation lowers the ernst and is shown.
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
  const feitenVingerafdruk = neemVingerafdruk(regel, resultaat, context);
  const index = (zaak.beoordelingen ?? []).findIndex(
    (b) =>
      betreft(regel, b.regel) &&
      (b.veld === undefined || b.veld === bevinding.veld) &&
      b.feitenVingerafdruk === feitenVingerafdruk,
  );
  const uitkomst = zaak.beoordelingen?.[index]?.uitkomst;
  if (!uitkomst) return { ...bevinding, feitenVingerafdruk };
  return { ...bevinding, feitenVingerafdruk, uitkomst, besluit: { soort: 'beoordeling', index } };
}

function pasAfwijkingToe(bevinding: Bevinding, regel: Regel, zaak: Zaak): Bevinding {
  const index = (zaak.afwijkingen ?? []).findIndex(
    (a) =>
      betreft(regel, a.regel) &&
      (a.veld === undefined || a.veld === bevinding.veld) &&
      [a.reden, a.door, a.datum].every((deel) => (deel ?? '').trim() !== ''),
  );
  if (index < 0) return bevinding;
  const besluit = { soort: 'afwijking', index } as const;
  const ernst = NA_AFWIJKING[bevinding.ernst];
  if (ernst === bevinding.ernst) return { ...bevinding, besluit };
  return {
    ...bevinding,
    besluit,
    ernst,
    ernstVoor: bevinding.ernst,
    redenErnst: 'bewuste afwijking, vastgelegd in de zaak',
  };
}

const betreft = (regel: Regel, id: string | undefined): boolean =>
  id !== undefined && (id === regel.id || (regel.aliassen?.includes(id) ?? false));
