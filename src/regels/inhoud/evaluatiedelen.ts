import type { Datum } from '../../kern/datum.ts';
import { isAfgesproken, isLaterOpgepakt } from '../../feiten/afspraken.ts';
import { geenMogelijkheden, metingOp } from '../../feiten/mogelijkheden.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { bbp, procesgang, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Inhoudseis, Inhoudsveld, Markering, Rijgrond } from './inhoud.ts';
import { isVisieGegeven, isVisieplichtig } from './visie.ts';

type Periodiek = NonNullable<Zaak['evaluaties']>[number];

/** What every evaluation has, periodic, after a year or at the end. */
export type Evaluatie = Partial<
  Pick<
    Periodiek,
    | 'stuk'
    | 'activiteiten'
    | 'doelen'
    | 'gewerkteUrenPerWeek'
    | 'volgendeEvaluatie'
    | 'visieWerkgever'
    | 'visieWerknemer'
  >
>;

/** One kind of evaluation: where it stands, and how to find it. */
export interface Soort {
  readonly plek: `/${string}`;
  readonly van: (grond: Rijgrond) => Evaluatie | undefined;
}

export const opgesteldOp = ({ van }: Soort, grond: Rijgrond): Datum | undefined =>
  van(grond)?.stuk?.opgesteldOp;

/** False on a day without possibilities to work, by the bedrijfsarts: then there is no course to evaluate. */
export const kanWerken =
  (soort: Soort) =>
  (grond: Rijgrond): boolean =>
    !geenMogelijkheden(metingOp(grond.zaak, opgesteldOp(soort, grond) ?? grond.peildatum));

/** The evaluation names the day of the advice it rests on, itself or through an advice that the case holds. */
export function noemtAdvies(
  { zaak }: Rijgrond,
  evaluatie: Partial<Pick<Periodiek, 'datumAdvies' | 'adviesId'>> | undefined,
): boolean {
  const { datumAdvies, adviesId } = evaluatie ?? {};
  if (datumAdvies !== undefined) return true;
  return adviesId !== undefined && (zaak.adviezen ?? []).some(({ id }) => id === adviesId);
}

/** Is what was agreed being done? The same question in every evaluation, under an id of its own. */
export function afsprakenNagekomen(regel: string, soort: Soort): Inhoudseis {
  const { plek, van } = soort;
  const activiteit = (grond: Rijgrond) => van(grond)?.activiteiten?.[grond.nr.at(-1) ?? -1];
  return {
    regel,
    bronnen: [
      wia({ artikel: '25', lid: '2' }),
      procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
      bbp({ paragraaf: '5' }),
    ],
    ernst: 'aandacht',
    eis: 'De afspraken uit het plan worden nageleefd en geëvalueerd: per afspraak blijkt of zij is uitgevoerd, en zo niet waarom.',
    herstel:
      'Noem elke afgesproken activiteit met haar stand en resultaat, en leg vast waarom iets niet of deels is gebeurd.',
    velden: [
      {
        veld: `${plek}/activiteiten`,
        wat: 'stand van de afgesproken activiteiten',
        wanneer: kanWerken(soort),
      },
      {
        veld: `${plek}/activiteiten/*/wat`,
        wat: 'welke activiteit',
        bij: 'activiteit',
        vervuld: (grond) => {
          const punt = activiteit(grond);
          return gevuld(punt?.wat) || isAfgesproken(grond.zaak, punt?.activiteitId);
        },
      },
      { veld: `${plek}/activiteiten/*/stand`, wat: 'stand', bij: 'activiteit' },
      {
        veld: `${plek}/activiteiten/*/resultaat`,
        wat: 'resultaat',
        bij: 'activiteit',
        ernst: 'info',
        wanneer: (grond) => {
          const stand = activiteit(grond)?.stand;
          return stand === 'uitgevoerd' || stand === 'deels';
        },
      },
      {
        veld: `${plek}/activiteiten/*/reden`,
        wat: 'reden dat zij niet of deels is uitgevoerd',
        bij: 'activiteit',
        wanneer: (grond) => {
          const stand = activiteit(grond)?.stand;
          return stand === 'nietUitgevoerd' || stand === 'deels';
        },
        zwaarder: {
          wanneer: (grond) => {
            const punt = activiteit(grond);
            const op = opgesteldOp(soort, grond);
            return punt?.stand === 'nietUitgevoerd' && !isLaterOpgepakt(grond.zaak, punt.activiteitId, op);
          },
          ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
          waarom: 'Zij is niet uitgevoerd, en geen latere evaluatie zegt dat dit alsnog is gebeurd.',
        },
      },
    ],
  };
}

/** The date of the next evaluation; an interval that the plan sets for all of them is an agreement too. */
export const volgendeEvaluatie = ({
  plek,
  van,
}: {
  readonly plek: `/${string}`;
  readonly van: (grond: Rijgrond) => Pick<Periodiek, 'volgendeEvaluatie'> | undefined;
}): Inhoudsveld => ({
  veld: `${plek}/volgendeEvaluatie`,
  wat: 'datum van de volgende evaluatie',
  vervuld: (grond) =>
    (van(grond)?.volgendeEvaluatie ?? grond.zaak.planVanAanpak?.evaluatieIntervalDagen) !== undefined,
});

/** Marks for what rules of their own report: the date, and the views of both parties. */
export function evaluatiemarkeringen({ plek, van }: Soort): [Markering, Markering] {
  const visie = (veld: 'visieWerkgever' | 'visieWerknemer', wat: string): Inhoudsveld => ({
    veld: `${plek}/${veld}`,
    wat,
    wanneer: (grond) => isVisieplichtig(grond, van(grond)?.stuk?.opgesteldOp),
    vervuld: (grond) => isVisieGegeven(van(grond)?.[veld]),
  });
  return [
    {
      regel: 'doc-datum-en-opsteller',
      velden: [{ veld: `${plek}/stuk/opgesteldOp`, wat: 'datum van opstellen' }],
    },
    {
      regel: 'evaluatie-visie-partijen',
      velden: [
        visie('visieWerkgever', 'visie van de werkgever'),
        visie('visieWerknemer', 'visie van de werknemer'),
      ],
    },
  ];
}

/** A piece that must be signed, and how to find it. */
interface TeTekenen {
  readonly plek: `/${string}`;
  readonly van: (grond: Rijgrond) => Pick<Evaluatie, 'stuk'> | undefined;
}

/** Marks for signatures; a draft that is printed to be signed bears none. */
export function ondertekening({ plek, van }: TeTekenen): [Markering, Markering] {
  const vastgesteld = (grond: Rijgrond): boolean => isVastgesteld(van(grond));
  const hand = (grond: Rijgrond, partij: 'werkgever' | 'werknemer') =>
    van(grond)?.stuk?.ondertekening?.[partij];
  return [
    {
      regel: 'doc-ondertekend-werkgever',
      velden: [
        {
          veld: `${plek}/stuk/ondertekening/werkgever`,
          wat: 'ondertekening door de werkgever',
          wanneer: vastgesteld,
          vervuld: (grond) => hand(grond, 'werkgever')?.ondertekendOp !== undefined,
        },
      ],
    },
    {
      regel: 'doc-ondertekend-werknemer',
      velden: [
        {
          veld: `${plek}/stuk/ondertekening/werknemer`,
          wat: 'ondertekening door de werknemer',
          wanneer: vastgesteld,
          vervuld: (grond) => {
            const h = hand(grond, 'werknemer');
            return [h?.ondertekendOp, h?.geweigerd?.vastgelegdOp, h?.onbereikbaar?.vastgelegdOp].some(
              Boolean,
            );
          },
        },
      ],
    },
  ];
}

/** Marks for a reasoned deviation from a term that is recorded but not complete. */
export function afwijking(
  plek: `/${string}`,
  van: (grond: Rijgrond) => Pick<Periodiek, 'termijnafwijking'> | undefined,
): Markering {
  const wijktAf = (grond: Rijgrond): boolean => van(grond)?.termijnafwijking !== undefined;
  const deel = (naam: string, wat: string): Inhoudsveld => ({
    veld: `${plek}/termijnafwijking/${naam}`,
    wat,
    wanneer: wijktAf,
  });
  return {
    regel: 'afwijking-termijn-gemotiveerd',
    velden: [
      deel('reden', 'reden van de termijnafwijking'),
      deel('instemmingWerkgever', 'instemming van de werkgever met de afwijking'),
      deel('instemmingWerknemer', 'instemming van de werknemer met de afwijking'),
    ],
  };
}
