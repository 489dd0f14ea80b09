/** What is concluded about work at the own employer, by an arbeidsdeskundige or at the eerstejaarsevaluatie. */
export interface Conclusie {
  readonly eigenWerkPassend?: boolean | undefined;
  readonly eigenWerkPassendTeMaken?: boolean | undefined;
  readonly anderWerkInternAanwezig?: boolean | undefined;
}

/** The own work is not suitable and cannot be made so. */
export const sluitEigenWerkUit = (conclusie: Conclusie | undefined): boolean =>
  conclusie?.eigenWerkPassend === false && conclusie.eigenWerkPassendTeMaken === false;

/** Nor is there other suitable work at the own employer. */
export const sluitInternWerkUit = (conclusie: Conclusie | undefined): boolean =>
  sluitEigenWerkUit(conclusie) && conclusie?.anderWerkInternAanwezig === false;
