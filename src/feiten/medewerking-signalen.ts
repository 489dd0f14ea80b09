import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { isBuitenReintegratie, isTerechtGeweigerd, weerMeegewerktOp } from './medewerking.ts';
import { middelVanaf } from './medewerking-middelen.ts';
import { opDatum } from './volgorde.ts';

/** Something elsewhere in the case that looks like a refusal, while no refusal is recorded for it. */
export interface Signaal {
  readonly op: Datum;
  readonly aard: 'passendWerkGeweigerd' | 'nietVerschenen';
  readonly veld: `/${string}`;
}

/** Refused offers of work and missed consultations that `nietMeewerken` does not speak of, oldest first. */
const losseSignalen = eenmaal((zaak: Zaak): readonly Signaal[] => {
  const uit: Signaal[] = [];
  const aanbod: (string | undefined)[] = [];
  zaak.spoor1?.aanbiedingen?.forEach(({ id, datum, reactie, reactieOp }, i) => {
    const op = reactieOp ?? datum;
    if (reactie !== 'geweigerd' || !op) return;
    uit.push({ op, aard: 'passendWerkGeweigerd', veld: `/spoor1/aanbiedingen/${i}/reactie` });
    aanbod.push(id);
  });
  zaak.arbodienst?.spreekuren?.forEach(({ datum: op, verschenen }, i) => {
    if (verschenen === false && op)
      uit.push({ op, aard: 'nietVerschenen', veld: `/arbodienst/spreekuren/${i}/verschenen` });
  });
  if (uit.length === 0) return uit;
  const dagen = new Set(zaak.nietMeewerken?.map((n) => n.datum));
  const genoemd = new Set(
    [...(zaak.nietMeewerken ?? []), ...(zaak.loonmaatregelen ?? [])].map((n) => n.aanbodId),
  );
  return opDatum(
    uit.filter(({ op, aard }, i) => {
      const id = aanbod[i];
      if (dagen.has(op) || (id !== undefined && genoemd.has(id))) return false;
      return !isTerechtGeweigerd(zaak, { datum: op, aard });
    }),
  );
});

/** Those to which nothing followed: no answer of the employer, and no co-operation within `dagen`. */
export const onbeantwoordeSignalen = (zaak: Zaak, dagen: number): readonly Signaal[] =>
  losseSignalen(zaak).filter((signaal) => {
    if (middelVanaf(zaak, { op: signaal.op, maatregelId: undefined })) return false;
    const weer = weerMeegewerktOp(zaak, signaal);
    return !weer || weer > plusDagen(signaal.op, dagen);
  });

/** Where the case says that the employee does not co-operate, without the day on which that was. */
export function weigeringenZonderDatum(zaak: Zaak): `/${string}` | undefined {
  const i = (zaak.nietMeewerken ?? []).findIndex(
    (n) => !n.datum && !isBuitenReintegratie(n) && !isTerechtGeweigerd(zaak, n),
  );
  if (i >= 0) return `/nietMeewerken/${i}`;
  return zaak.inspanningenWerknemer?.werktMee === false && !zaak.nietMeewerken?.length
    ? '/inspanningenWerknemer/werktMee'
    : undefined;
}
