import { vanBedrijfsarts, type Afwijking } from './zaak.ts';

/** Advices by which there were no possibilities to work from the first day on, and possibilities again from the second. */
export const tijdelijkZonder = (van: string, tot: string) =>
  [
    { id: 'g', stuk: vanBedrijfsarts(van), belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
    { id: 'b', stuk: vanBedrijfsarts(tot), belastbaarheid: { mogelijkheden: 'benutbaar' } },
  ] satisfies Afwijking['adviezen'];
