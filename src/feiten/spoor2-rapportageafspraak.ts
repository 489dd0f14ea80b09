import type { Zaak } from '../zaak/schema/zaak.ts';
import { isZonderBureau } from './spoor2-begeleiding.ts';
import { rapportagesSpoor2 } from './spoor2-rapportages.ts';
import { gevuld } from './stukken.ts';

/** It is agreed when the employer hears about the progress, or there is nobody who would report to him. */
export function zijnRapportagesAfgesproken(zaak: Zaak): boolean {
  const { bureau, trajectplan: plan } = zaak.spoor2 ?? {};
  if (isZonderBureau(zaak) || bureau?.rapportageIntervalDagen !== undefined) return true;
  if (gevuld(plan?.rapportagemomenten) || gevuld(plan?.evaluatieMetWerkgever)) return true;
  if ([plan?.rapportagedata, plan?.evaluatiedata].some((data) => (data ?? []).length > 0)) return true;
  const reeks = rapportagesSpoor2(zaak);
  return reeks.length > 1 || reeks.some(({ rapportage }) => rapportage.volgendeRapportage !== undefined);
}
