import { dichtstbij } from '../kern/tekst.ts';
import { REGELS, zoekRegel } from '../regels/index.ts';
import type { Pointer, Regel } from '../regels/regel.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Bevinding } from './bevinding.ts';
import { betreft, moetVeldNoemen } from './besluiten.ts';

/** A decision in the case that changed nothing, with the reason; so that nobody relies on it in vain. */
export interface BesluitZonderGevolg {
  readonly veld: Pointer;
  readonly reden: string;
}

/** The decisions among what was left out because it is dated after the peildatum. */
export const latereBesluiten = (weggelaten: readonly Pointer[]): readonly BesluitZonderGevolg[] =>
  weggelaten
    .filter((plek) => /^\/(?:afwijkingen|beoordelingen)\/\d+$/.test(plek))
    .map((veld) => ({
      veld,
      reden: 'De datum van dit besluit ligt na de peildatum; op de peildatum bestond het nog niet.',
    }));

/** The recorded deviations and judgements that no finding used. */
export function besluitenZonderGevolg(
  zaak: Zaak,
  bevindingen: readonly Bevinding[],
): readonly BesluitZonderGevolg[] {
  const gebruikt = new Set(
    bevindingen.flatMap(({ besluit }) => (besluit ? [`${besluit.soort}/${besluit.index}`] : [])),
  );
  const afwijkingen = (zaak.afwijkingen ?? []).flatMap((besluit, i) =>
    gebruikt.has(`afwijking/${i}`)
      ? []
      : [{ veld: `/afwijkingen/${i}` as const, reden: redenAfwijking(besluit, bevindingen) }],
  );
  const beoordelingen = (zaak.beoordelingen ?? []).flatMap((besluit, i) =>
    gebruikt.has(`beoordeling/${i}`)
      ? []
      : [{ veld: `/beoordelingen/${i}` as const, reden: redenBeoordeling(besluit, bevindingen) }],
  );
  return [...afwijkingen, ...beoordelingen];
}

type Afwijking = NonNullable<Zaak['afwijkingen']>[number];
type Beoordeling = NonNullable<Zaak['beoordelingen']>[number];

function redenAfwijking(besluit: Afwijking, bevindingen: readonly Bevinding[]): string {
  const leeg = (['reden', 'door', 'datum'] as const).filter((deel) => (besluit[deel] ?? '').trim() === '');
  const regel = genoemdeRegel(besluit);
  if (typeof regel === 'string') return regel;
  return (
    (leeg.length > 0 ? `Vul in: ${leeg.join(', ')}.` : undefined) ??
    mistVeld(besluit, regel, bevindingen) ??
    anderBesluit(besluit, regel, bevindingen, 'beoordelen') ??
    geenBevinding(besluit, regel, bevindingen, 'tekort', 'afwijking')
  );
}

function redenBeoordeling(besluit: Beoordeling, bevindingen: readonly Bevinding[]): string {
  const regel = genoemdeRegel(besluit);
  if (typeof regel === 'string') return regel;
  if (besluit.uitkomst === undefined) return 'Vul in: uitkomst.';
  return bevindingen.some((b) => b.uitkomst === 'beoordelen' && betreft(besluit, regel, b))
    ? 'De vingerafdruk ontbreekt of past niet bij de feiten van nu; neem de vingerafdruk over die riv toets noemt.'
    : (anderBesluit(besluit, regel, bevindingen, 'tekort') ??
        geenBevinding(besluit, regel, bevindingen, 'beoordelen', 'beoordeling'));
}

const mistVeld = (besluit: Afwijking, regel: Regel, bevindingen: readonly Bevinding[]): string | undefined =>
  besluit.veld === undefined &&
  bevindingen.some((b) => b.uitkomst === 'tekort' && betreft(besluit, regel, b) && moetVeldNoemen(b))
    ? 'Vul in: veld. Een afwijking over privacy geldt voor één tekst.'
    : undefined;

/** There is a finding of the kind on which the other sort of decision is taken. */
function anderBesluit(
  besluit: Afwijking | Beoordeling,
  regel: Regel,
  bevindingen: readonly Bevinding[],
  uitkomst: 'tekort' | 'beoordelen',
): string | undefined {
  if (!bevindingen.some((b) => b.uitkomst === uitkomst && !b.besluit && betreft(besluit, regel, b)))
    return undefined;
  return uitkomst === 'beoordelen'
    ? 'Deze regel vraagt hier een oordeel; leg dat vast in beoordelingen, met de vingerafdruk die riv toets noemt.'
    : 'Deze regel vraagt hier geen oordeel maar vindt een tekort; een bewuste afwijking legt u vast in afwijkingen.';
}

/** The rule that the decision names, maybe by an older name; else what is wrong with the name. */
function genoemdeRegel({ regel }: Afwijking | Beoordeling): Regel | string {
  if (regel === undefined) return 'Vul in: regel.';
  const bekend = zoekRegel(regel);
  if (bekend) return bekend;
  const naaste = dichtstbij(
    regel,
    REGELS.map(({ id }) => id),
  );
  return `Deze regel bestaat niet.${naaste === undefined ? '' : ` Bedoelt u ${naaste}?`}`;
}

function geenBevinding(
  besluit: Afwijking | Beoordeling,
  regel: Regel,
  bevindingen: readonly Bevinding[],
  uitkomst: 'tekort' | 'beoordelen',
  soort: 'afwijking' | 'beoordeling',
): string {
  if (bevindingen.some((b) => b.besluit?.soort === soort && betreft(besluit, regel, b)))
    return 'Een eerder besluit in deze lijst betreft dezelfde bevinding.';
  const elders = bevindingen.some((b) => b.regel === regel.id && b.uitkomst === uitkomst);
  return besluit.veld !== undefined && elders
    ? 'Deze regel heeft op dit veld geen bevinding.'
    : 'Deze regel heeft op de peildatum geen bevinding waarop dit besluit past.';
}
