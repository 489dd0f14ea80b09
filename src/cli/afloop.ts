import {
  beschrijfFout,
  GebruiksFout,
  OmgevingsFout,
  OngeldigeInvoer,
  type Invoerfout,
} from '../kern/fouten.ts';
import { schrijfInvoerfouten } from '../rapport/invoerfouten.ts';
import type { Omgeving } from './omgeving.ts';

/** Exit codes; scripts rely on them. */
export const AFLOOP = {
  goed: 0,
  bevindingen: 1,
  gebruik: 2,
  invoer: 3,
  deelsMislukt: 4,
  omgeving: 5,
  bug: 70,
  onderbroken: 130,
} as const;

export type Afloop = (typeof AFLOOP)[keyof typeof AFLOOP];

const RANGORDE: readonly Afloop[] = [70, 130, 5, 3, 2, 4, 1, 0];

/** Of several inputs, the outcome that matters most. */
export const zwaarste = (aflopen: readonly Afloop[]): Afloop =>
  RANGORDE.find((afloop) => aflopen.includes(afloop)) ?? AFLOOP.goed;

/** Does the work for each input; one that fails does not stop the others. Returns every exit code and all faults. */
export async function voorElk(
  bronnen: readonly string[],
  omgeving: Omgeving,
  werk: (bron: string) => Afloop | Promise<Afloop>,
): Promise<{ afloop: Afloop; fouten: Invoerfout[] }> {
  const aflopen: Afloop[] = [];
  const fouten: Invoerfout[] = [];
  for (const bron of bronnen) {
    try {
      aflopen.push(await werk(bron));
    } catch (fout) {
      if (fout instanceof OngeldigeInvoer) fouten.push(...fout.fouten);
      aflopen.push(meldFout(fout, omgeving));
    }
  }
  return { afloop: zwaarste(aflopen), fouten };
}

/** Says what went wrong and gives the exit code. No stack without RIV_DEBUG. */
export function meldFout(fout: unknown, omgeving: Omgeving): Afloop {
  if (fout instanceof OngeldigeInvoer) {
    omgeving.fout(schrijfInvoerfouten(fout.fouten));
    return AFLOOP.invoer;
  }
  if (fout instanceof GebruiksFout || fout instanceof OmgevingsFout) {
    omgeving.fout(`${fout.message}\n`);
    return fout instanceof GebruiksFout ? AFLOOP.gebruik : AFLOOP.omgeving;
  }
  const spoor = omgeving.variabelen.RIV_DEBUG ? `\n${beschrijfFout(fout, true)}` : '';
  omgeving.fout(
    `Er ging iets mis in riv zelf (${beschrijfFout(fout, false)}). Meld dit, met de opdracht en de versie (riv --version); ` +
      `met RIV_DEBUG=1 staat er meer.${spoor}\n`,
  );
  return AFLOOP.bug;
}
