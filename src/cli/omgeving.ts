/** What the command line takes from its surroundings; tests hand in their own. */
export interface Omgeving {
  readonly uit: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  /** Today as `JJJJ-MM-DD`; the only calendar of riv. */
  readonly vandaag: () => string;
  readonly kleur: boolean;
  readonly breedte: number;
  /** What goes to `fout` may be written over: it is a terminal. */
  readonly isTerminal: boolean;
  /** Milliseconds since some moment; for rates, never for dates. */
  readonly klok: () => number;
  /** Environment variables: where other programs are, and the settings of riv that differ per machine. */
  readonly variabelen: Readonly<Record<string, string | undefined>>;
}

/** The real surroundings: this process. */
export function procesOmgeving(): Omgeving {
  return {
    uit: (tekst) => process.stdout.write(tekst),
    fout: (tekst) => process.stderr.write(tekst),
    vandaag,
    kleur: process.stdout.isTTY && !('NO_COLOR' in process.env) && process.env.TERM !== 'dumb',
    breedte: process.stdout.isTTY ? Math.min(process.stdout.columns, 110) : 100,
    isTerminal: process.stderr.isTTY && process.env.TERM !== 'dumb',
    klok: () => performance.now(),
    variabelen: process.env,
  };
}

/** The calendar day where the user is. */
function vandaag(): string {
  const nu = new Date();
  const twee = (n: number): string => String(n).padStart(2, '0');
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}
