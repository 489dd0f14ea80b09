import type { ArgumentsCamelCase, Argv } from 'yargs';
import type { Afloop } from '../afloop.ts';
import type { Omgeving } from '../omgeving.ts';
import type { AlgemeneOpties } from '../opties.ts';

/** The command that is being read, as it is typed: `maak <document> <zaak..>`; empty when none is. */
export interface Stand {
  opdracht: string;
}

interface Vorm<O> {
  readonly command: string;
  readonly aliases?: string[];
  readonly describe: string;
  readonly builder: (argv: Argv<AlgemeneOpties>) => Argv<O>;
}

/** One command: its form for yargs, and what it does. */
export interface Opdracht {
  readonly registreer: (
    argv: Argv<AlgemeneOpties>,
    omgeving: Omgeving,
    klaar: (afloop: Afloop) => void,
    stand: Stand,
  ) => void;
}

/** Ties the options that `builder` declares to what the work gets. The work loads riv only when it runs. */
export const maakOpdracht = <O>(
  { aliases = [], ...vorm }: Vorm<O>,
  doe: (opties: ArgumentsCamelCase<O>, omgeving: Omgeving) => Promise<Afloop>,
): Opdracht => ({
  registreer(argv, omgeving, klaar, stand) {
    argv.command<O>({
      ...vorm,
      aliases,
      builder: (eigen: Argv<AlgemeneOpties>) => {
        stand.opdracht = `${stand.opdracht} ${vorm.command}`.trim();
        return vorm.builder(eigen);
      },
      handler: async (opties) => {
        klaar(await doe(opties, omgeving));
      },
    });
  },
});
