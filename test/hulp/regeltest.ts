import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN, type RichtwaardeId } from '../../src/recht/richtwaarden.ts';
import type { Context, Feiten, Profiel, Regel, Resultaat } from '../../src/regels/regel.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import { maakBevinding } from '../../src/toets/melding.ts';
import { poortVan } from '../../src/toets/poort.ts';
import { beurtVan } from '../../src/toets/toets.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import { noteerGelezen, noteerVoorbeeld } from './opname.ts';
import { PEILDATUM, zaak, type Afwijking } from './zaak.ts';

/** One case: a Dutch sentence and a deviation from the right case (`zaak.ts`). */
export interface Geval {
  readonly zin: string;
  readonly zaak?: Afwijking;
  /** The day after the RIV of the right case was handed in, unless given. */
  readonly peildatum?: string;
  /** `indiening` unless given. */
  readonly profiel?: Profiel;
  readonly richtwaarden?: Readonly<Partial<Record<RichtwaardeId, number>>>;
}

export interface Verwacht<K extends string> {
  readonly reden: K;
  readonly veld: string;
  /** Every fact of the message; none unless given. Dates as text. */
  readonly feiten?: Readonly<Record<string, string | number>>;
  readonly uiterlijk?: string;
}

/** A finding is expected and no other, unless `ook` names more, in the order of the rule. */
export interface GevalMetBevinding<K extends string> extends Geval, Verwacht<K> {
  readonly ook?: readonly (Verwacht<K> & { readonly uitkomst?: 'tekort' | 'beoordelen' })[];
}

export interface GevalNogNiet extends Geval {
  readonly uiterlijk?: string;
}

export interface Gevallen<K extends string> {
  /** Nothing wrong, and at least one thing was right. */
  readonly voldoet?: readonly Geval[];
  readonly tekort?: readonly GevalMetBevinding<K>[];
  readonly beoordelen?: readonly GevalMetBevinding<K>[];
  /** At least one thing is not due yet, and nothing is wrong. */
  readonly nogNiet?: readonly GevalNogNiet[];
  /** The rule does not touch this case at all. */
  readonly nvt?: readonly Geval[];
}

/** Runs a rule against deviations from the one right case and compares outcome, message, place and facts. */
export function regelTest<K extends string>(regel: Regel<K>, gevallen: Gevallen<K>): void {
  describe(regel.id, () => {
    for (const geval of gevallen.voldoet ?? []) {
      it(`voldoet: ${geval.zin}`, () => {
        const uitkomsten = uitkomstenVan(toets(regel, geval));
        expect(uitkomsten, 'no finding').not.toContain('tekort');
        expect(uitkomsten, 'no finding').not.toContain('beoordelen');
        expect(uitkomsten).toContain('voldoet');
      });
    }
    for (const soort of ['tekort', 'beoordelen'] as const) {
      for (const geval of gevallen[soort] ?? []) {
        it(`${soort}: ${geval.zin}`, () => {
          const gevonden = toets(regel, geval).filter(isBevinding);
          const verwacht = [{ ...geval, uitkomst: soort }, ...(geval.ook ?? [])].map((v) => ({
            uitkomst: v.uitkomst ?? soort,
            ...kort(v),
          }));
          expect(gevonden.map((r, i) => ({ uitkomst: r.uitkomst, ...kort(r, verwacht[i]) }))).toEqual(
            verwacht,
          );
        });
      }
    }
    for (const geval of gevallen.nogNiet ?? []) {
      it(`nogNiet: ${geval.zin}`, () => {
        const resultaten = toets(regel, geval);
        const uitkomsten = uitkomstenVan(resultaten);
        expect(uitkomsten, 'no finding').not.toContain('tekort');
        expect(uitkomsten, 'no finding').not.toContain('beoordelen');
        expect(uitkomsten).toContain('nogNiet');
        if (geval.uiterlijk)
          expect(resultaten).toContainEqual(expect.objectContaining({ uiterlijk: geval.uiterlijk }));
      });
    }
    for (const geval of gevallen.nvt ?? []) {
      it(`nvt: ${geval.zin}`, () => {
        expect(new Set(uitkomstenVan(toets(regel, geval)))).toEqual(new Set(['nvt']));
      });
    }
  });
}

const isBevinding = ({ uitkomst }: Resultaat): boolean => uitkomst === 'tekort' || uitkomst === 'beoordelen';

const uitkomstenVan = (resultaten: readonly Resultaat[]): string[] => resultaten.map((r) => r.uitkomst);

interface Kort {
  readonly reden: string;
  readonly veld: string;
  readonly feiten: Readonly<Record<string, string | number>>;
  readonly uiterlijk?: string;
}

/** What a test compares; the last good day only where the test names one. */
function kort(bevinding: Partial<Kort>, naast: Partial<Kort> = bevinding): Kort {
  const { reden = '', veld = '', feiten = {}, uiterlijk } = bevinding;
  return { reden, veld, feiten, ...(naast.uiterlijk && uiterlijk && { uiterlijk }) };
}

/** The context of a case, as the toets makes it. */
export function maakContext({
  zaak: afwijking,
  peildatum = PEILDATUM,
  profiel = 'indiening',
  richtwaarden,
}: Omit<Geval, 'zin'>): Context {
  const peil = datum(peildatum);
  const waarden = { ...STANDAARD_RICHTWAARDEN, ...richtwaarden };
  const bekend = opPeildatum(zaak(afwijking), peil).zaak;
  const tijdlijn = bouwTijdlijn(bekend, peil, waarden);
  if (!tijdlijn) throw new Error('the case has no first sick day: test toetsZonderKlok');
  return { zaak: bekend, tijdlijn, peildatum: peil, profiel, richtwaarden: waarden };
}

/** Every result of the rule on the case; an empty list counts as `nvt`. Messages are filled, so a lacking fact fails. */
export function toets<K extends string>(regel: Regel<K>, geval: Omit<Geval, 'zin'>): readonly Resultaat<K>[] {
  const context = maakContext(geval);
  noteerGelezen(regel, context);
  const uit = beurtVan(context, poortVan(context))(regel) ? regel.toets(context) : [];
  const resultaten: readonly Resultaat<K>[] = Array.isArray(uit)
    ? (uit as Resultaat<K>[])
    : [uit as Resultaat<K>];
  for (const resultaat of resultaten) expectZin(regel, resultaat, context);
  return resultaten.length > 0 ? resultaten : [{ uitkomst: 'nvt' }];
}

/** Every message is a full sentence in which each fact has its place. */
function expectZin(regel: Regel, resultaat: Resultaat, context: Context): void {
  if (resultaat.uitkomst !== 'tekort' && resultaat.uitkomst !== 'beoordelen') return;
  const bevinding = maakBevinding(regel, resultaat, context);
  noteerVoorbeeld(regel.id, bevinding.melding);
  expect(bevinding.melding, 'message').toMatch(/^[A-Z].*\.$/s);
  expect(bevinding.herstel, 'remedy').toMatch(/^[A-Z].*\.$/s);
  const feiten: Feiten = resultaat.feiten;
  const tekst =
    (regel.meldingen[resultaat.reden]?.tekst ?? '') +
    (regel.meldingen[resultaat.reden]?.herstel ?? regel.herstel);
  for (const naam of Object.keys(feiten)) expect(tekst, `fact ${naam} is used`).toContain(`{${naam}}`);
}
