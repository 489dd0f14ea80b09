import type { Gelezen } from './opname.ts';
import type { Documentvelden } from './tabel.ts';

const INLEIDING = `# Velden

Welke regels een veld van de zaak lezen, en waar de verplichte (M) en voorwaardelijke (C) velden van elk stuk staan. Een pad is een JSON
Pointer; \`*\` staat voor elk onderdeel van een lijst, \`{a,b}\` voor elk van beide. \`riv regels <id>\` legt een regel uit.
Het schema groeit alleen: een pad dat hier staat, blijft geldig. \`zaaknummer\` en \`schemaVersie\` (1) zijn verplicht, de rest mag ontbreken.
Dit bestand is gemaakt met \`npm run voorbeelden\`, dat meet wat elke regel leest; wijzig het niet met de hand.`;

const VELDEN = `## Velden en de regels die ze lezen

Velden die hier niet staan, leest geen regel afzonderlijk; veel ervan komen in de stukken. De eerste ziektedag en de onderbrekingen bepalen de termijnen,
en daarmee ook alles wat een termijn noemt.`;

interface Leest {
  readonly paden: readonly string[];
  readonly vrijeTekst?: readonly string[];
}

const vrij = (pad: string) => (pad === '' ? 'alle vrije tekst' : `vrije tekst onder \`${pad}\``);

const leest = ({ paden, vrijeTekst = [] }: Leest) =>
  [...paden.map((pad) => `\`${pad}\``), ...vrijeTekst.map(vrij)].join('<br>');

const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');

const drukDocument = ({ titel, velden }: Documentvelden) => {
  const rijen = velden.map((v) => [v.veld, v.status, leest(v), v.toelichting ?? '']);
  return `### ${titel}\n\n${tabel(['veld', 'status', 'leest', 'toelichting'], rijen)}`;
};

/** Neighbours in one group that the same rules read share a row. */
function voegSamen(perVeld: Gelezen['perVeld']): [pad: string, regels: readonly string[]][] {
  const rijen = new Map<string, { stam: string; namen: string[]; regels: readonly string[] }>();
  for (const [veld, regels] of perVeld) {
    const grens = veld.lastIndexOf('/');
    const stam = veld.slice(0, grens);
    const sleutel = `${stam}|${regels.join()}`;
    const rij = rijen.get(sleutel) ?? { stam, namen: [], regels };
    rij.namen.push(veld.slice(grens + 1));
    rijen.set(sleutel, rij);
  }
  return [...rijen.values()].map(({ stam, namen, regels }) => [
    `${stam}/${namen.length === 1 ? (namen[0] ?? '') : `{${namen.join(',')}}`}`,
    regels,
  ]);
}

function drukVeldgroepen(perVeld: Gelezen['perVeld']): string[] {
  const groepen = new Map<string, string[][]>();
  for (const [pad, regels] of voegSamen(perVeld)) {
    const [, groep = ''] = pad.split('/');
    const naam = groep.startsWith('{') ? 'zaak' : groep;
    groepen.set(naam, [...(groepen.get(naam) ?? []), [`\`${pad}\``, schrijfRegels(regels)]]);
  }
  return [...groepen].map(
    ([groep, rijen]) => `### ${groep}\n\n${tabel(['veld', 'regels die het lezen'], rijen)}`,
  );
}

const VEEL = 12;

/** Many rules fold away. */
function schrijfRegels(regels: readonly string[]): string {
  const namen = regels.map((id) => `\`${id}\``).join(', ');
  return regels.length <= VEEL
    ? namen
    : `<details><summary>${regels.length} regels</summary>${namen}</details>`;
}

/** The part of `docs/velden.md` that a recording of what the rules read makes. */
export const drukGelezen = ({ perVeld, overal }: Gelezen): string =>
  [
    VELDEN,
    `Alle tekst van de zaak lezen: ${schrijfRegels(overal)}. Bij de velden hieronder staan zij niet nog eens.`,
    ...drukVeldgroepen(perVeld),
  ].join('\n\n');

/** The text of `docs/velden.md`; `gelezen` is what {@link drukGelezen} made. */
export function drukVelden(
  gelezen: string,
  documenten: readonly Documentvelden[],
  vrijeTekst: readonly string[],
): string {
  return `${[
    INLEIDING,
    gelezen,
    '## Verplichte en voorwaardelijke velden per stuk',
    ...documenten.map(drukDocument),
    '## Vrije tekst',
    'Hier schrijft iemand zinnen, en hoort nooit een medisch gegeven in.',
    vrijeTekst.map((pad) => `- \`${pad}\``).join('\n'),
  ].join('\n\n')}\n`;
}

/** The part of an earlier `docs/velden.md` that {@link drukGelezen} made. */
export const gelezenUit = (tekst: string): string =>
  /^## Velden en de regels[^]*?(?=\n\n## Verplichte)/m.exec(tekst)?.[0] ?? '';
