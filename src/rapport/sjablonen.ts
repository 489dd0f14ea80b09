import { schrijfTabel, vouw, type Verf } from './opmaak.ts';

interface Lint {
  readonly bestand: string;
  readonly document: string;
  /** One line per fault, with its place. */
  readonly regels: readonly string[];
  readonly ongebruikt: readonly string[];
}

/** `riv sjabloon lint`: every fault of one template, then what it leaves aside. */
export function schrijfLint(
  { bestand, document, regels, ongebruikt }: Lint,
  verf: Verf,
  breedte: number,
): string {
  const aantal = regels.length === 1 ? '1 fout' : `${regels.length} fouten`;
  const uit = [
    schrijfRegels(regels, breedte),
    regels.length === 0
      ? `${bestand}: ${verf('green', 'geen fouten gevonden')}.\n`
      : `${bestand}: ${verf('red', aantal)}. Alle velden: riv sjabloon velden ${document}\n`,
  ];
  if (ongebruikt.length > 0) {
    const velden = ongebruikt.length === 1 ? '1 veld' : `${ongebruikt.length} velden`;
    uit.push(`  ${vouw(`Niet gebruikt: ${velden}: ${ongebruikt.join(', ')}.`, breedte, '  ')}\n`);
  }
  return uit.join('');
}

/** Faults, one below the other. */
export const schrijfRegels = (regels: readonly string[], breedte: number): string =>
  regels.map((regel) => `${vouw(regel, breedte, '  ')}\n`).join('');

interface Fout {
  readonly sjabloon: string;
  readonly lijn: number;
  readonly kolom: number;
  readonly waar?: string;
  readonly rondom?: string;
  readonly melding: string;
  readonly advies: string;
  readonly suggestie?: string;
}

/** A fault of `--json`: with a line and column in a text, with a place in words in a Word document. */
export const foutNaarJson = ({ lijn, kolom, waar, rondom, sjabloon, advies, ...fout }: Fout): object => ({
  sjabloon,
  ...(waar === undefined ? lijn > 0 && { lijn, kolom } : { waar, ...(rondom !== undefined && { rondom }) }),
  ...fout,
  ...(advies !== '' && { advies }),
});

interface Sjabloonregel {
  readonly document: string;
  readonly titel: string;
  readonly velden: number;
  readonly eigen: readonly string[];
}

/** `riv sjabloon lijst`: the documents; `map` is the user's folder. */
export const schrijfSjablonen = (regels: readonly Sjabloonregel[], map: string | undefined): string =>
  schrijfTabel(
    ['document', 'titel', 'velden', 'eigen sjabloon'],
    regels.map((r) => [r.document, r.titel, String(r.velden), r.eigen.join(', ') || '-']),
  ) +
  (map === undefined
    ? '\nEr is geen map met eigen sjablonen: geef die met --sjablonen of in riv.config.json.\n'
    : `\nEigen sjablonen komen uit ${map}.\n`) +
  'Beginnen: riv sjabloon kopieer <document> <map>\n';

interface Veld {
  readonly pad: string;
  readonly soort: string;
  readonly omschrijving: string;
  readonly voorbeeld: string;
}

interface Helper {
  readonly naam: string;
  readonly argumenten: readonly string[];
  readonly beschrijving: string;
  readonly voorbeeld: string;
}

/** `riv sjabloon velden`: every field of a document, and the helpers. */
export function schrijfVelden(
  document: { readonly id: string; readonly titel: string },
  velden: readonly Veld[],
  helpers: readonly Helper[],
  verf: Verf,
  breedte: number,
): string {
  return [
    verf('bold', `${document.titel} (${document.id}): ${velden.length} velden`),
    'In een lijst (de velden met [] erachter) gebruikt u het laatste deel van de naam: {{#each activiteiten}}{{wat}}{{/each}}.',
    '',
    ...velden.map((veld) => schrijfVeld(veld, breedte)),
    '',
    verf('bold', 'Helpers'),
    '',
    ...helpers.map(
      ({ naam, argumenten, beschrijving, voorbeeld }) =>
        `${[naam, ...argumenten].join(' ')}\n  ${vouw(beschrijving, breedte, '  ')}\n  ${voorbeeld}`,
    ),
    '',
  ].join('\n');
}

const SOORTNAAM: Readonly<Record<string, string>> = { janee: 'ja/nee' };
const KOLOM_SOORT = 40;
const KOLOM_UITLEG = 52;

/** A name that is too long for its column has a line of its own. */
function schrijfVeld({ pad, soort, omschrijving, voorbeeld }: Veld, breedte: number): string {
  const inspringing = ' '.repeat(KOLOM_UITLEG);
  const begin = `${pad.padEnd(KOLOM_SOORT - 1)} `;
  const naam = begin.length > KOLOM_SOORT ? `${pad}\n${' '.repeat(KOLOM_SOORT)}` : begin;
  const uitleg = voorbeeld === '' ? omschrijving : `${omschrijving} Voorbeeld: ${voorbeeld}`;
  return `${naam}${(SOORTNAAM[soort] ?? soort).padEnd(KOLOM_UITLEG - KOLOM_SOORT)}${vouw(uitleg, breedte, inspringing)}`;
}
