import type { Zaak } from '../zaak/schema/zaak.ts';
import { gevuld } from './stukken.ts';

export type Termijnafwijking = NonNullable<NonNullable<Zaak['planVanAanpak']>['termijnafwijking']>;

/** `volledig`: with a reason, and both employer and employee agree (art. 5 Regeling procesgang). */
export function standAfwijking(afwijking: Termijnafwijking | undefined): 'geen' | 'onvolledig' | 'volledig' {
  if (!afwijking) return 'geen';
  const { reden, instemmingWerkgever, instemmingWerknemer } = afwijking;
  return gevuld(reden) && instemmingWerkgever && instemmingWerknemer ? 'volledig' : 'onvolledig';
}
