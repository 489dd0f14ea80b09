import { dichtstbij } from '../../kern/tekst.ts';
import type { Bereik } from '../taal/bereik.ts';
import { adviesVoorWoord } from '../taal/woorden.ts';
import { niveausVan, type Niveau } from './niveaus.ts';
import { plat, somNamenOp } from './schrijf.ts';
import { alleVelden, volg, type Veld } from './velden.ts';

/** What to say of a field that does not exist where it is used. */
export interface Raad {
  readonly advies: string;
  /** The path to write, when there is one that was probably meant. */
  readonly suggestie?: string;
  /** The field that it leads to. */
  readonly bedoeld?: Veld;
}

export interface Onbekend {
  readonly delen: readonly string[];
  /** The field that the path was followed from, and what was written to get there. */
  readonly van: Veld;
  readonly voor: string;
  /** How far it could be followed. */
  readonly nr: number;
  readonly bereik: Bereik;
  readonly wortel: Veld;
}

const MEEST = 8;

/**
 * The most likely thing that was meant: the same name at another level, elsewhere in the view or in a list, else the
 * name that is nearest to it.
 */
export function raad(o: Onbekend): Raad {
  const { delen, van, voor, nr, wortel } = o;
  if (nr > 0) {
    const begin = delen.slice(0, nr);
    const { veld = van } = volg(van, begin);
    const rest = delen.slice(nr);
    const dieper = zoekElders(rest, veld, [{ voor: `${voor}${begin.join('.')}.`, veld, bereik: o.bereik }]);
    return dieper ?? benader(delen, van, voor) ?? noemVelden(veld);
  }
  const woord = delen.length === 1 ? adviesVoorWoord(delen[0] ?? '') : undefined;
  if (woord !== undefined) return { advies: woord };
  const niveaus = niveausVan(o.bereik, wortel);
  const [naam = ''] = delen.slice(-1);
  return (
    opAnderNiveau(delen, niveaus) ??
    zoekElders(delen, wortel, niveaus) ??
    benader(delen, van, voor) ??
    niveaus.map((n) => benader(delen, n.veld, n.voor)).find((r) => r !== undefined) ??
    (delen.length === 1 ? zoekElders([naasteNaam(naam, wortel) ?? ''], wortel, niveaus) : undefined) ??
    noemVelden(van)
  );
}

/** The same path, or the path behind the name of the block itself: `activiteiten.wat` within `#each activiteiten`. */
function opAnderNiveau(delen: readonly string[], niveaus: readonly Niveau[]): Raad | undefined {
  for (const { voor, veld, bereik } of niveaus) {
    const [eigen = ''] = plat(bereik.pad ?? '')
      .split('.')
      .slice(-1);
    const zonder = eigen !== '' && delen[0] === eigen ? delen.slice(1) : delen;
    for (const pad of [delen, zonder]) {
      const { veld: bedoeld } = volg(veld, pad);
      if (bedoeld && pad.length > 0) return schrijf(`${voor}${pad.join('.')}`, bedoeld);
    }
  }
  return undefined;
}

const schrijf = (suggestie: string, bedoeld: Veld): Raad => ({
  advies: `Schrijf ${suggestie}.`,
  suggestie,
  bedoeld,
});

/** Fields elsewhere under `wortel` whose path ends like this: in a group, or in a list that has to be walked first. */
function zoekElders(delen: readonly string[], wortel: Veld, niveaus: readonly Niveau[]): Raad | undefined {
  const staart = `.${delen.join('.')}`;
  const gevonden = [...alleVelden(wortel)].filter(
    ({ pad }) => pad !== '' && !pad.endsWith('[]') && `.${plat(pad)}`.endsWith(staart),
  );
  const paden = gevonden.flatMap((veld) => {
    const niveau = niveaus.find((n) => n.veld.pad === '' || veld.pad.startsWith(`${n.veld.pad}.`));
    if (!niveau) return [];
    const begin = niveau.veld.pad === '' ? 0 : niveau.veld.pad.length + 1;
    return [{ veld, pad: niveau.voor + veld.pad.slice(begin) }];
  });
  const direct = paden.filter(({ pad }) => !pad.includes('[]'));
  const [eerste, tweede] = direct;
  if (eerste)
    return {
      advies: `Bedoelt u ${somNamenOp(
        direct.map(({ pad }) => pad),
        'of',
      )}?`,
      ...(!tweede && { suggestie: eerste.pad, bedoeld: eerste.veld }),
    };
  const lijsten = [...new Set(paden.map(({ pad }) => pad.slice(0, pad.indexOf('[]'))))];
  const [lijst] = lijsten;
  if (lijst === undefined) return undefined;
  const [enige, ander] = paden;
  return {
    advies:
      lijsten.length === 1
        ? `Dit veld staat in de lijst ${lijst}; gebruik het binnen {{#each ${lijst}}}.`
        : `Dit veld staat in de lijsten ${somNamenOp(lijsten, 'en')}; gebruik het binnen {{#each …}} van die lijst.`,
    ...(enige && !ander && { bedoeld: enige.veld }),
  };
}

/** The path with each unknown name replaced by the one nearest to it. */
function benader(delen: readonly string[], van: Veld, voor: string): Raad | undefined {
  const goed: string[] = [];
  let hier = van;
  for (const deel of delen) {
    const naam = hier.velden.has(deel) ? deel : dichtstbij(deel, hier.velden.keys());
    const veld = naam === undefined ? undefined : hier.velden.get(naam);
    if (naam === undefined || !veld) break;
    goed.push(naam);
    hier = veld;
  }
  if (goed.length === 0 || goed.every((naam, nr) => naam === delen[nr])) return undefined;
  const suggestie = `${voor}${goed.join('.')}`;
  return { advies: `Bedoelt u ${suggestie}?`, suggestie, bedoeld: hier };
}

const naasteNaam = (naam: string, wortel: Veld): string | undefined =>
  dichtstbij(naam, new Set([...alleVelden(wortel)].map(({ pad }) => plat(pad).split('.').at(-1) ?? '')));

function noemVelden({ velden }: Veld): Raad {
  const namen = [...velden.keys()];
  if (namen.length === 0) return { advies: 'Schrijf this: een regel van deze lijst heeft geen velden.' };
  return {
    advies:
      namen.length <= MEEST
        ? `Velden zijn hier: ${namen.join(', ')}.`
        : 'Kies een veld uit de lijst van velden.',
  };
}
