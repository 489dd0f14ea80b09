import { draai } from '../../src/cli/draai.ts';
import type { Afloop } from '../../src/cli/afloop.ts';
import type { Omgeving } from '../../src/cli/omgeving.ts';

export interface Verloop {
  readonly afloop: Afloop;
  readonly uit: string;
  readonly fout: string;
}

/** Runs one command line in this process, on a day and with a clock of its own, and keeps what it says. */
export async function draaiOpdracht(
  argv: readonly string[],
  over: Partial<Pick<Omgeving, 'vandaag' | 'variabelen'>> = {},
): Promise<Verloop> {
  let uit = '';
  let fout = '';
  const afloop = await draai(argv, {
    uit: (tekst) => (uit += tekst),
    fout: (tekst) => (fout += tekst),
    vandaag: () => '2026-11-11',
    kleur: false,
    isTerminal: false,
    klok: () => 0,
    breedte: 100,
    variabelen: {},
    ...over,
  });
  return { afloop, uit, fout };
}
