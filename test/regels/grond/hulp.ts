import type { Afwijking } from '../../hulp/zaak.ts';

type Grond = NonNullable<Afwijking['deugdelijkeGronden']>[number];

/** The right case in which one ground is put forward; it holds no satisfactory result. */
export const metGrond = (grond: Grond, meer: Afwijking = {}): Afwijking => ({
  deugdelijkeGronden: [
    { voor: 'spoor2', toelichting: 'Wat er gebeurde.', vastgelegdOp: '2025-06-02', ...grond },
  ],
  ...meer,
});

export const SPOOR2 = 'het tweede spoor';
export const PLEK = '/deugdelijkeGronden/0';

/** A result with which UWV asks no ground. */
export const BEVREDIGEND: Afwijking['resultaat'] = {
  vastgesteldOp: '2025-09-29',
  soortWerk: 'anderIntern',
  urenPerWeek: 16,
  structureel: { contractvorm: 'onbepaaldeTijd' },
  passendBijMogelijkheden: true,
};
