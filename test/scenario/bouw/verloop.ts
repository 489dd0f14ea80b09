import { evaluatie, vastgesteld } from '../../hulp/zaak.ts';
import { type Deel, elke, type Item } from './hulp.ts';

export const visie = (zin: string) => ({
  opActiviteitenDoelenTermijnen: zin,
  mogelijkheden: 'Zie het laatste advies van de bedrijfsarts.',
  activiteitenTotNu: 'De afspraken zijn door beide kanten nagekomen.',
  nieuweAfspraken: 'Akkoord.',
});

/** The days of the evaluations of the right case, before and after the first year evaluation. */
export const EERSTE_JAAR = [
  '2024-04-09',
  '2024-05-21',
  '2024-07-02',
  '2024-08-13',
  '2024-09-24',
  '2024-11-05',
];

export const TWEEDE_JAAR = [
  '2025-01-27',
  '2025-03-10',
  '2025-04-21',
  '2025-06-02',
  '2025-07-14',
  '2025-08-25',
];

export const SLOT1 = '2024-12-16';

export const SLOT2 = '2025-09-29';

const JAAR2 = '2024-12-20';

/** The state of activities that go on. */
export const loopt = (...ids: readonly string[]) =>
  ids.map((activiteitId) => ({ activiteitId, stand: 'loopt' as const, resultaat: 'Volgens afspraak.' }));

/** A periodic evaluation with the state of the activities agreed at that time. */
export const overleg = (
  op: string,
  volgende: string,
  extra: Item<'evaluaties'> = {},
): Item<'evaluaties'> => ({
  ...evaluatie(op, volgende),
  activiteiten: op < JAAR2 ? loopt('a1', 'a2') : loopt('a3', 'a4', 'a5'),
  huidigeTaken: 'Ritten nakijken, ritstaten verwerken, klanten terugbellen.',
  metLoonwaarde: true,
  belastbaarheidGewijzigd: false,
  vervolgaanpak: 'ongewijzigd',
  visieWerkgever: visie('Wij liggen op schema.'),
  visieWerknemer: visie('Het tempo past mij.'),
  overeenstemming: 'volledig',
  ...extra,
});

/** Evaluations on the given days, each announcing the next; the last one announces `slot`. */
export const overleggen = (
  data: readonly string[],
  slot = SLOT2,
  extra: Item<'evaluaties'> = {},
): Item<'evaluaties'>[] => data.map((op, i) => overleg(op, data[i + 1] ?? slot, extra));

export const spreekuren = (data: readonly string[]) =>
  data.map((dag) => ({ datum: dag, vorm: 'spreekuur' as const, verschenen: true }));

/** Contact between employer and employee every two weeks. */
export const contacten = (van: string, tot: string): Item<'contacten'>[] =>
  elke(14, van, tot).map((dag) => ({
    datum: dag,
    vorm: 'telefonisch',
    tussen: 'werkgever en werknemer',
    rollen: ['werkgever', 'werknemer'],
    onderwerp: 'Stand van het werk.',
    samenvatting: 'De afspraken voor de komende twee weken doorgenomen.',
  }));

export const uren = (
  van: string,
  tot: string,
  urenPerWeek: number,
  extra: Item<'urenlog'> = {},
): Item<'urenlog'> => ({
  van,
  tot,
  urenPerWeek,
  werk: 'aangepast',
  loonwaardePercentage: 40,
  arbeidstherapeutisch: false,
  taken: 'Ritten nakijken, ritstaten verwerken, klanten terugbellen.',
  ...extra,
});

export const bijstelling = (
  id: string,
  nummer: number,
  op: string,
  extra: Item<'bijstellingen'> = {},
): Item<'bijstellingen'> => ({
  id,
  nummer,
  stuk: vastgesteld(op),
  visieWerkgever: visie('Deze stap is nodig.'),
  visieWerknemer: visie('Ik sta hierachter.'),
  overeenstemming: 'volledig',
  ...extra,
});

type Activiteit = NonNullable<Deel<'planVanAanpak'>['activiteiten']>[number];

/** An agreed activity on one line. */
export const taak = (
  activiteitId: string,
  wie: Activiteit['wie'],
  wat: string,
  start: string,
  eind: string,
  doelId?: string,
): Activiteit => ({ id: activiteitId, wie, wat, start, eind, doelId });

export const SITUATIES = {
  hervattingAchterOpSchema: { doetZichVoor: false },
  geenPlanOfDoel: { doetZichVoor: false },
  instabieleHervatting: { doetZichVoor: false },
  stagnatieBegeleiding: { doetZichVoor: false },
  deskundigenoordeelZonderGevolg: { doetZichVoor: false },
  wisselendeUitval: { doetZichVoor: false },
  teLangArbeidstherapeutisch: { doetZichVoor: false },
  teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Het tweede spoor start op 13 januari 2025.' },
} as const;
