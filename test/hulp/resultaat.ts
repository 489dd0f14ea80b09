import type { Afwijking } from './zaak.ts';

/** Structural work of sixteen hours, all that the bedrijfsarts thinks possible. */
export const NAAR_MOGELIJKHEDEN = {
  resultaat: {
    vastgesteldOp: '2025-09-29',
    soortWerk: 'aangepast',
    urenPerWeek: 16,
    structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-05-01' },
    passendBijMogelijkheden: true,
  },
} satisfies Afwijking;

/** Structural work that does not use the possibilities, for exactly 65 % of 3100 euro, every condition recorded. */
export const OP_LOONWAARDE = {
  dienstverband: { grondslagLoon: 'Contractloon op de eerste ziektedag, zonder toeslagen.' },
  resultaat: {
    ...NAAR_MOGELIJKHEDEN.resultaat,
    passendBijMogelijkheden: false,
    loonNu: 2015,
    beidenEens: true,
    inspanningenGingenVooraf: true,
  },
} satisfies Afwijking;

type Resultaat = NonNullable<Afwijking['resultaat']>;

export const naarMogelijkheden = (anders: Resultaat, rest: Afwijking = {}): Afwijking => ({
  ...rest,
  resultaat: { ...NAAR_MOGELIJKHEDEN.resultaat, ...anders },
});

export const opLoonwaarde = (anders: Resultaat, rest: Afwijking = {}): Afwijking => ({
  ...rest,
  dienstverband: { ...OP_LOONWAARDE.dienstverband, ...rest.dienstverband },
  resultaat: { ...OP_LOONWAARDE.resultaat, ...anders },
});
