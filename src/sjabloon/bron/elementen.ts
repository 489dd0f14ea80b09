import { bedoelt } from '../suggestie.ts';

/** What may stand inside an element; `alles` in one that is unknown, so that its fault is told once. */
export type Inhoud =
  | 'wortel'
  | 'artikel'
  | 'alineas'
  | 'blokken'
  | 'lijst'
  | 'tabel'
  | 'rijen'
  | 'cellen'
  | 'stroom'
  | 'tekst'
  | 'niets'
  | 'alles';

interface Soort {
  readonly in: readonly Inhoud[];
  readonly inhoud: Inhoud;
}

const BLOK: readonly Inhoud[] = ['artikel', 'blokken'];
const LIJST: readonly Inhoud[] = [...BLOK, 'stroom'];
const INLINE: readonly Inhoud[] = ['stroom', 'tekst'];

/** The elements of the subset: where each may stand and what it may hold. */
export const ELEMENTEN: Readonly<Record<string, Soort>> = {
  article: { in: ['wortel'], inhoud: 'artikel' },
  header: { in: ['artikel'], inhoud: 'alineas' },
  footer: { in: ['artikel'], inhoud: 'alineas' },
  section: { in: BLOK, inhoud: 'blokken' },
  h1: { in: BLOK, inhoud: 'tekst' },
  h2: { in: BLOK, inhoud: 'tekst' },
  h3: { in: BLOK, inhoud: 'tekst' },
  p: { in: [...LIJST, 'alineas'], inhoud: 'tekst' },
  ul: { in: LIJST, inhoud: 'lijst' },
  ol: { in: LIJST, inhoud: 'lijst' },
  li: { in: ['lijst'], inhoud: 'stroom' },
  table: { in: BLOK, inhoud: 'tabel' },
  thead: { in: ['tabel'], inhoud: 'rijen' },
  tbody: { in: ['tabel'], inhoud: 'rijen' },
  tr: { in: ['tabel', 'rijen'], inhoud: 'cellen' },
  th: { in: ['cellen'], inhoud: 'stroom' },
  td: { in: ['cellen'], inhoud: 'stroom' },
  strong: { in: INLINE, inhoud: 'tekst' },
  em: { in: INLINE, inhoud: 'tekst' },
  span: { in: INLINE, inhoud: 'tekst' },
  br: { in: INLINE, inhoud: 'niets' },
};

/** Where block tags may stand. */
export const MET_BLOKKEN: readonly Inhoud[] = [
  'artikel',
  'alineas',
  'blokken',
  'lijst',
  'tabel',
  'rijen',
  'stroom',
  'tekst',
  'alles',
];

/** Elements in which `inhoud` may stand, for advice. */
export const waarMag = (naam: string): string =>
  Object.entries(ELEMENTEN)
    .filter(([, soort]) => ELEMENTEN[naam]?.in.includes(soort.inhoud))
    .map(([ouder]) => `<${ouder}>`)
    .join(', ');

/** What is said of an element that the subset leaves out. */
export function onbekendElement(naam: string): [melding: string, advies: string] {
  if (naam === 'img')
    return ['Het element <img> kan niet in een sjabloon.', 'Schrijf {{afbeelding veld 4}} in een alinea.'];
  const advies =
    naam === 'div' ? 'Gebruik <section>.' : bedoelt(naam, Object.keys(ELEMENTEN), 'Elementen zijn');
  return [`Het element <${naam}> bestaat niet.`, advies];
}
