export interface Onderbreking {
  readonly signaal: AbortSignal;
  /** From here on Ctrl-C ends the process again. */
  sluit(): void;
}

const SIGNALEN = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first Ctrl-C (or the like) asks the work to stop, and is told to `meld`; the second ends the process. */
export function bijOnderbreking(meld: () => void): Onderbreking {
  const afbreker = new AbortController();
  const breekAf = (): void => {
    sluit();
    meld();
    afbreker.abort();
  };
  const sluit = (): void => {
    for (const signaal of SIGNALEN) process.off(signaal, breekAf);
  };
  for (const signaal of SIGNALEN) process.on(signaal, breekAf);
  return { signaal: afbreker.signal, sluit };
}
