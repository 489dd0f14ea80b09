import { vastgesteld } from '../../hulp/zaak.ts';
import { type Item, na } from './hulp.ts';
import { FUNCTIES_ELDERS } from './spoor2.ts';

const FUNCTIES_INTERN = [
  ['planner', 'belastbaarheid'],
  ['hoofd planning', 'belastbaarheid'],
  ['chauffeur', 'belastbaarheid'],
  ['magazijnmedewerker', 'belastbaarheid'],
  ['heftruckchauffeur', 'belastbaarheid'],
  ['monteur wagenpark', 'opleidingOfNiveau'],
  ['medewerker administratie', 'geenFormatieruimte'],
  ['receptionist', 'geenFormatieruimte'],
  ['bedrijfsleider', 'opleidingOfNiveau'],
] as const;

/** All nine functions of the company, none of them suitable and free. */
export const functies = (toelichting: string) =>
  FUNCTIES_INTERN.map(([functie, reden]) => ({
    functie,
    passend: 'nietPassend' as const,
    reden,
    toelichting,
  }));

const ARBEIDSDESKUNDIGE = { naam: 'P. Zomerdonk', functie: 'registerarbeidsdeskundige' } as const;

/** The report of the arbeidsdeskundige: nothing inside that lasts, work outside is possible. */
export const arbeidsdeskundig = (
  op: string,
  extra: Item<'arbeidsdeskundigeOnderzoeken'> = {},
): Item<'arbeidsdeskundigeOnderzoeken'> => ({
  id: 'ad-1',
  stuk: {
    ...vastgesteld(op),
    opstellers: [{ rol: 'arbeidsdeskundige', ...ARBEIDSDESKUNDIGE }],
    ondertekening: { arbeidsdeskundige: { ...ARBEIDSDESKUNDIGE, ondertekendOp: op } },
    verstrekkingen: (['werkgever', 'werknemer', 'bedrijfsarts'] as const).map((aan) => ({ aan, op })),
  },
  aangevraagdOp: na(op, -28),
  opdrachtgever: 'Vervoer BV',
  rolOpdrachtgever: 'werkgever',
  kernvragen: ['eigenWerkPassend', 'eigenWerkPassendTeMaken', 'anderWerkIntern', 'werkExtern'],
  datumBelastbaarheid: '2024-12-10',
  bronBelastbaarheid: 'bedrijfsarts',
  gesprekWerknemerOp: na(op, -2),
  gesprekWerkgeverOp: na(op, -2),
  werkplekbezoekOp: na(op, -2),
  conclusie: {
    eigenWerkPassend: false,
    eigenWerkPassendTeMaken: false,
    anderWerkInternAanwezig: false,
    werkExternMogelijk: true,
    toelichting:
      'Het huidige takenpakket is boventallig en houdt geen stand; er is intern geen vaste plaats.',
  },
  urenPerWeek: 16,
  belastingEigenFunctie: [
    { veld: 'persoonlijkFunctioneren', belasting: 'Piekdruk en deadlines.', passend: 'nietPassend' },
    { veld: 'werktijden', belasting: 'Diensten van acht uur.', passend: 'nietPassend' },
  ],
  functiesInternOnderzocht: true,
  werkCreatie: 'Uit bestaande taken is geen vaste functie te maken.',
  begeleidingNodigTweedeSpoor: 'begeleidingNodig',
  overwogenAanpassingen: ['ander rooster', 'deel van de ritten', 'werken in tweetallen'],
  loonwaardePercentage: 40,
  adviesSpoor2: true,
  zoekrichtingen: FUNCTIES_ELDERS,
  opvolging: 'gevolgd',
  opgevolgdOp: '2025-01-13',
  hoorEnWederhoor: true,
  ...extra,
});
