import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan, dagVanArts } from './stukken.ts';
import { aantalVoor, opDatum } from './volgorde.ts';

export interface Stagnatie {
  readonly op: Datum;
  readonly veld: `/${string}`;
  /** `herstel`: as the bedrijfsarts said · `reintegratie`: as an evaluation says. */
  readonly van: 'herstel' | 'reintegratie';
}

interface Melding extends Omit<Stagnatie, 'van'> {
  /** `koers`: an evaluation only says that the re-integration is off course. */
  readonly van: Stagnatie['van'] | 'koers';
  readonly uit:
    'probleemanalyse' | 'advies' | 'actueelOordeel' | 'evaluatie' | 'eerstejaarsevaluatie' | 'situatie';
}

type Evaluatie = NonNullable<Zaak['evaluaties']>[number] | NonNullable<Zaak['eerstejaarsevaluatie']>;

interface Stagnerend {
  readonly op: Datum;
  readonly stuk: Evaluatie;
  readonly veld: `/evaluaties/${number}` | '/eerstejaarsevaluatie';
}

/** The adopted evaluations that say that the re-integration stagnates. */
export const stagnerendeEvaluaties = eenmaal(
  ({ evaluaties, eerstejaarsevaluatie }: Zaak): readonly Stagnerend[] => {
    const uit: Stagnerend[] = [];
    const neem = (stuk: Evaluatie | undefined, veld: Stagnerend['veld']): void => {
      const op = stuk?.stagnatie === true ? datumVan(stuk) : undefined;
      if (stuk && op) uit.push({ op, stuk, veld });
    };
    evaluaties?.forEach((evaluatie, i) => {
      neem(evaluatie, `/evaluaties/${i}`);
    });
    neem(eerstejaarsevaluatie, '/eerstejaarsevaluatie');
    return uit;
  },
);

/** Every dated statement that recovery or re-integration stagnates, or that the course is not kept; oldest first. */
const meldingen = eenmaal((zaak: Zaak): readonly Melding[] => {
  const uit: Melding[] = [];
  const neem = (op: Datum | undefined, geldt: boolean | undefined, rest: Omit<Melding, 'op'>): void => {
    if (op && geldt === true) uit.push({ op, ...rest });
  };
  const { probleemanalyse, adviezen, actueelOordeel, evaluaties, eerstejaarsevaluatie: jaar } = zaak;
  const arts = (
    stuk: NonNullable<typeof probleemanalyse> | NonNullable<typeof actueelOordeel> | undefined,
    soort: Melding['uit'],
    plek: `/${string}`,
  ): void => {
    const veld = `${plek}/signalen/stagnatie` as const;
    neem(stuk && dagVanArts(stuk), stuk?.signalen?.stagnatie, { veld, van: 'herstel', uit: soort });
  };
  arts(probleemanalyse, 'probleemanalyse', '/probleemanalyse');
  adviezen?.forEach((advies, i) => {
    arts(advies, 'advies', `/adviezen/${i}`);
  });
  arts(actueelOordeel, 'actueelOordeel', '/actueelOordeel');
  for (const { op, veld } of stagnerendeEvaluaties(zaak)) {
    const soort = veld === '/eerstejaarsevaluatie' ? 'eerstejaarsevaluatie' : 'evaluatie';
    uit.push({ op, veld: `${veld}/stagnatie`, van: 'reintegratie', uit: soort });
  }
  evaluaties?.forEach((evaluatie, i) => {
    const [op, plek] = [datumVan(evaluatie), `/evaluaties/${i}` as const];
    neem(op, evaluatie.opKoers === false, { veld: `${plek}/opKoers`, van: 'koers', uit: 'evaluatie' });
  });
  const op = datumVan(jaar);
  const plek = '/eerstejaarsevaluatie';
  neem(op, jaar?.opKoers === false, { veld: `${plek}/opKoers`, van: 'koers', uit: 'eerstejaarsevaluatie' });
  neem(op, jaar?.situaties?.stagnatieBegeleiding?.doetZichVoor, {
    veld: `${plek}/situaties/stagnatieBegeleiding`,
    van: 'herstel',
    uit: 'situatie',
  });
  return opDatum(uit);
});

const isStagnatie = (melding: Melding): melding is Melding & Stagnatie => melding.van !== 'koers';

/** Every dated statement that recovery or reintegration stagnates, oldest first. */
export const stagnaties = eenmaal((zaak: Zaak): readonly Stagnatie[] => meldingen(zaak).filter(isStagnatie));

/** The place where an adopted evaluation or a later statement of the bedrijfsarts says so; an evaluation first. */
export function stagnatieVolgens(zaak: Zaak): `/${string}` | undefined {
  const gevonden = meldingen(zaak).filter(isStagnatie);
  for (const soort of ['evaluatie', 'eerstejaarsevaluatie', 'advies'] as const) {
    const eerste = gevonden.find(({ uit }) => uit === soort);
    if (eerste) return eerste.veld;
  }
  return undefined;
}

/** In a dispute: what was said later than the probleemanalyse, or that the course is not kept. */
const bijGeschil = eenmaal((zaak: Zaak): readonly Melding[] =>
  meldingen(zaak).filter(({ uit }) => uit !== 'probleemanalyse' && uit !== 'situatie'),
);

/** The first piece dated on the day or later that says that the re-integration stagnates or is off course. */
export function stagnatieVanaf(zaak: Zaak, dag: Datum): Datum | undefined {
  const reeks = bijGeschil(zaak);
  return reeks[aantalVoor(reeks, dag)]?.op;
}
