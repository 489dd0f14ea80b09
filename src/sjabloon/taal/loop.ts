import type { Foutenlijst, Plaats } from '../fouten.ts';
import { binnen, niveausTotLus, vindPlaats, WORTEL, type Bereik } from './bereik.ts';
import type { Blok, Uitdrukking, Uitvoer, Vulling } from './tag.ts';

/** The least a tree must be to be walked: both carriers' trees are. */
export type Knoop = Uitvoer | Blok<Knoop> | { readonly soort: string; readonly kinderen?: readonly Knoop[] };

/** How a template uses a value: prints it, tests it, walks its list, or steps into its record. */
export type Gebruik = 'print' | 'test' | 'each' | 'with';

type Bezoek = (u: Uitdrukking, gebruik: Gebruik, bereik: Bereik, plaats: Plaats, als?: Vulling) => void;

/** Visits every expression of a tree in reading order, with the scope it stands in. */
export function loopDoor(knopen: readonly Knoop[], bezoek: Bezoek, bereik: Bereik = WORTEL): void {
  for (const knoop of knopen) {
    if (isUitvoer(knoop)) bezoek(knoop.uitdrukking, 'print', bereik, knoop.plaats, knoop.als);
    else if (isBlok(knoop)) {
      const { blok, uitdrukking, namen } = knoop.open;
      bezoek(uitdrukking, blok === 'each' || blok === 'with' ? blok : 'test', bereik, knoop.plaats);
      for (const [nr, tak] of knoop.takken.entries()) {
        if (tak.voorwaarde) bezoek(tak.voorwaarde, 'test', bereik, tak.plaats);
        loopDoor(tak.kinderen, bezoek, nr === 0 ? binnen(bereik, blok, uitdrukking, namen) : bereik);
      }
    } else if ('kinderen' in knoop) loopDoor(knoop.kinderen, bezoek, bereik);
  }
}

/** Reports what only the surrounding blocks can tell: too many `../`, loop data outside a loop. */
export function keurBereik(knopen: readonly Knoop[], fouten: Foutenlijst): void {
  const keur = (u: Uitdrukking, bereik: Bereik, plaats: Plaats): void => {
    if (u.soort === 'aanroep') for (const a of u.argumenten) keur(a, bereik, plaats);
    else if (u.soort === 'lus' && niveausTotLus(bereik) === null)
      fouten.meld(plaats, `@${u.naam} staat buiten een {{#each}}.`, 'Gebruik dit alleen binnen {{#each …}}.');
    else if (u.soort === 'pad' && !vindPlaats(bereik, u))
      fouten.meld(plaats, 'Dit pad gaat met ../ hoger dan het document.', 'Laat een ../ weg.');
  };
  loopDoor(knopen, (u, _gebruik, bereik, plaats) => keur(u, bereik, plaats));
}

const isUitvoer = (k: Knoop): k is Uitvoer => k.soort === 'uitvoer';
const isBlok = (k: Knoop): k is Blok<Knoop> => k.soort === 'blok';
