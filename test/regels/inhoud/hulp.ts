import { STANDAARD_RICHTWAARDEN } from '../../../src/recht/richtwaarden.ts';
import type { Context, Profiel, Resultaat } from '../../../src/regels/regel.ts';
import type { Inhoudstabel, Inhoudsveld } from '../../../src/regels/inhoud/inhoud.ts';
import { maakInhoudsregels } from '../../../src/regels/inhoud/inhoud.ts';
import type { Json } from '../../zaak/rijke-zaak.ts';
import { grondVan } from '../../documenten/hulp.ts';
import { noteerGelezen } from '../../hulp/opname.ts';

export type Groep = Record<string, Json>;

export function contextVan(invoer: unknown, peildatum: string, profiel: Profiel = 'indiening'): Context {
  const { zaak, tijdlijn, peildatum: dag } = grondVan(invoer, peildatum);
  if (!tijdlijn) throw new Error('the case has no first sick day');
  return { zaak, tijdlijn, peildatum: dag, profiel, richtwaarden: STANDAARD_RICHTWAARDEN };
}

/** Every result of the rule on the case. */
export function toets(tabel: Inhoudstabel, id: string, context: Context): readonly Resultaat[] {
  const regel = maakInhoudsregels(tabel).find((r) => r.id === id);
  if (!regel) throw new Error(`no rule ${id}`);
  noteerGelezen(regel, context);
  const uit = regel.toets(context);
  return Array.isArray(uit) ? (uit as readonly Resultaat[]) : [uit as Resultaat];
}

export interface Rij {
  readonly regel: string;
  readonly rij: Inhoudsveld;
  /** The rule makes a finding of it; else only a mark. */
  readonly eigen: boolean;
}

export const rijenVan = (tabel: Inhoudstabel): readonly Rij[] => [
  ...tabel.eisen.flatMap(({ regel, velden }) => velden.map((rij) => ({ regel, rij, eigen: true }))),
  ...tabel.markeringen.flatMap(({ regel, velden }) => velden.map((rij) => ({ regel, rij, eigen: false }))),
];

/** The place that a pointer names in plain data, its `*` taken as the first item: the group, and the last name. */
export function plekIn(zaak: Groep, veld: string): { ouder: Groep | undefined; naam: string } {
  const delen = veld.split('/').slice(1);
  const naam = (delen.pop() ?? '').replace('*', '0');
  const ouder = delen.reduce<Json | undefined>(
    (hier, deel) => (hier as Groep | undefined)?.[deel === '*' ? '0' : deel],
    zaak,
  );
  return { ouder: ouder as Groep | undefined, naam };
}

export function haalWeg(zaak: Groep, veld: string): void {
  const { ouder, naam } = plekIn(zaak, veld);
  if (ouder) Reflect.deleteProperty(ouder, naam);
}

export function zet(zaak: Groep, veld: string, waarde: Json): void {
  const delen = veld.split('/').slice(1);
  const naam = delen.pop() ?? '';
  let hier = zaak;
  for (const deel of delen) hier = (hier[deel] ??= {}) as Groep;
  hier[naam] = waarde;
}
