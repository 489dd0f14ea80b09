import { eenmaal } from '../feiten/eenmaal.ts';
import { RICHTWAARDEN, type RichtwaardeId, type Richtwaarden } from '../recht/richtwaarden.ts';
import type { Context, Regel, Resultaat } from '../regels/regel.ts';
import { bouwTijdlijn } from '../tijdlijn/bouw.ts';

/** The thresholds that are not at their default. */
export const gewijzigdeRichtwaarden = eenmaal((richtwaarden: Richtwaarden): readonly RichtwaardeId[] =>
  (Object.keys(RICHTWAARDEN) as RichtwaardeId[]).filter(
    (id) => richtwaarden[id] !== RICHTWAARDEN[id].standaard,
  ),
);

/** The changed threshold without which the rule would not say the same, if there is one. */
export type RustOp = (regel: Regel, resultaat: Resultaat) => RichtwaardeId | undefined;

/** Finds out by running the rule again with one threshold at its default; nothing is run when none was changed. */
export function zoekRichtwaarde(context: Context): RustOp {
  const gewijzigd = gewijzigdeRichtwaarden(context.richtwaarden);
  if (gewijzigd.length === 0) return () => undefined;
  const zonder = eenmaal((regel: Regel) => {
    const eerst = [...gewijzigd].sort(
      (a, b) => Number(b === regel.richtwaarde) - Number(a === regel.richtwaarde),
    );
    return eerst.map((id) => ({ id, zei: new Set([regel.toets(metStandaard(id))].flat().map(sleutel)) }));
  });
  const contexten = new Map<RichtwaardeId, Context>();
  const metStandaard = (id: RichtwaardeId): Context => {
    const bekend = contexten.get(id);
    if (bekend) return bekend;
    const richtwaarden = { ...context.richtwaarden, [id]: RICHTWAARDEN[id].standaard };
    const tijdlijn = bouwTijdlijn(context.zaak, context.peildatum, richtwaarden) ?? context.tijdlijn;
    const anders = { ...context, richtwaarden, tijdlijn };
    contexten.set(id, anders);
    return anders;
  };
  return (regel, resultaat) => zonder(regel).find(({ zei }) => !zei.has(sleutel(resultaat)))?.id;
}

const sleutel = (resultaat: Resultaat): string => JSON.stringify(resultaat);
