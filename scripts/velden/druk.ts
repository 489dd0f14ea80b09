import type { Documentvelden, Groep } from './tabel.ts';

const INLEIDING = `# Velden

Deze tabellen zeggen van elke kandidaat-controle welke velden van de zaak zij leest, en van elk stuk waar zijn verplichte (M) en
voorwaardelijke (C) velden staan. Een pad is een JSON Pointer; \`*\` staat voor elk onderdeel van een lijst, \`{a,b}\` voor elk van beide.
"Alle vrije tekst" zijn de velden in de laatste paragraaf: daar schrijft iemand zinnen en hoort nooit een medisch gegeven in.
Het schema groeit alleen: een pad dat hier staat, blijft geldig. \`zaaknummer\` en \`schemaVersie\` (1) zijn verplicht, de rest mag ontbreken.
Niet elke kandidaat is al een controle: \`riv regels\` zegt welke er zijn.
Dit bestand is gemaakt met \`npm run velden\`; wijzig de tabellen in \`scripts/velden\`.`;

interface Leest {
  readonly paden: readonly string[];
  readonly vrijeTekst?: readonly string[];
  readonly toelichting?: string;
}

const vrij = (pad: string) => (pad === '' ? 'alle vrije tekst' : `vrije tekst onder \`${pad}\``);

const leest = ({ paden, vrijeTekst = [] }: Leest) =>
  [...paden.map((pad) => `\`${pad}\``), ...vrijeTekst.map(vrij)].join('<br>');

const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');

const drukGroep = ({ groep, titel, kandidaten }: Groep) => {
  const kop = /^[A-Z]$/.test(groep) ? `${groep}. ${titel}` : titel;
  const rijen = kandidaten.map((k) => [`\`${k.kandidaat}\``, leest(k), k.toelichting ?? '']);
  return `## ${kop}\n\n${tabel(['kandidaat', 'leest', 'toelichting'], rijen)}`;
};

const drukDocument = ({ titel, velden }: Documentvelden) => {
  const rijen = velden.map((v) => [v.veld, v.status, leest(v), v.toelichting ?? '']);
  return `### ${titel}\n\n${tabel(['veld', 'status', 'leest', 'toelichting'], rijen)}`;
};

/** The text of `docs/velden.md`. */
export function drukVelden(
  groepen: readonly Groep[],
  documenten: readonly Documentvelden[],
  vrijeTekst: readonly string[],
): string {
  return `${[
    INLEIDING,
    ...groepen.map(drukGroep),
    '## Verplichte en voorwaardelijke velden per stuk',
    ...documenten.map(drukDocument),
    `## Vrije tekst\n\n${vrijeTekst.map((pad) => `- \`${pad}\``).join('\n')}`,
  ].join('\n\n')}\n`;
}
