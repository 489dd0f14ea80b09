import { vastgesteld, type Afwijking } from '../../hulp/zaak.ts';

type Onderzoek = NonNullable<Afwijking['arbeidsdeskundigeOnderzoeken']>[number];

/** An adopted report of an arbeidsdeskundige. */
export const adRapport = (opgesteldOp: string, meer: Onderzoek = {}): Onderzoek => ({
  id: 'ad-1',
  stuk: vastgesteld(opgesteldOp),
  ...meer,
});

/** Own work stays the goal of everybody, and on course, after the first year. */
export const GEEN_TWIJFEL = {
  adviezen: [],
  bijstellingen: [],
  eerstejaarsevaluatie: {
    doelTweedeJaar: 'eigenWerk',
    opKoers: true,
    koersJuist: true,
    besluitSpoor2: undefined,
  },
  spoor2: undefined,
} satisfies Afwijking;

/** In doubt since the advice of 10 December 2024; in a running case asked for from the 43rd day on. */
export const TWIJFEL = { sinds: '2024-12-10', waardoor: 'volgens het advies van de bedrijfsarts' } as const;
export const LAATSTE_DAG = '2025-01-21';
export const DAG_ERNA = '2025-01-22';
