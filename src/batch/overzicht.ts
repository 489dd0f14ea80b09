import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { verklaarSchrijffout } from '../dossier/schrijf.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { ERNSTEN } from '../regels/regel.ts';
import { eigenMapVan } from './werkplaats.ts';
import type { Status, Uitwerking, Zaakresultaat } from './resultaat.ts';

/** A table for Excel, and the results line by line; both are there only when they are whole. */
export const OVERZICHT = 'overzicht.csv';
export const RESULTATEN = 'resultaten.ndjson';

const STATUS: Readonly<Record<Status, string>> = {
  gemaakt: 'gemaakt',
  getoetst: 'getoetst',
  niets: 'niets te maken',
  geweigerd: 'geweigerd om privacy',
  ongeldig: 'invoer ongeldig',
  omgeving: 'niet geschreven',
  bug: 'fout in riv',
};

const KOLOMMEN = [
  'zaak',
  'bron',
  'status',
  'oordeel',
  ...ERNSTEN,
  'te beoordelen',
  'verplicht en ontbreekt',
  'volgende termijn',
  'termijn',
  'stukken',
  'toelichting',
] as const;

/**
 * Passes results on as they come and writes them to two files in the output folder, which get their names when the last
 * one has passed. @throws OmgevingsFout when they cannot be written.
 */
export async function* metOverzicht(
  resultaten: AsyncIterable<Zaakresultaat>,
  uitvoer: string,
  isHeel: () => boolean,
): AsyncGenerator<Zaakresultaat, void, undefined> {
  let bestanden: readonly Groeiend[] = [];
  try {
    for await (const resultaat of resultaten) {
      // Not before the batch has its folder.
      if (bestanden.length === 0) bestanden = begin(uitvoer);
      for (const bestand of bestanden) bestand.voegToe(resultaat);
      yield resultaat;
    }
    if (bestanden.length === 0) bestanden = begin(uitvoer);
    if (isHeel()) for (const bestand of bestanden) bestand.rondAf();
  } finally {
    for (const bestand of bestanden) bestand.ruimOp();
  }
}

const begin = (uitvoer: string): readonly Groeiend[] => [
  new Groeiend(
    join(uitvoer, RESULTATEN),
    join(eigenMapVan(uitvoer), RESULTATEN),
    '',
    (r) => `${JSON.stringify(r)}\n`,
  ),
  new Groeiend(
    join(uitvoer, OVERZICHT),
    join(eigenMapVan(uitvoer), OVERZICHT),
    `\uFEFF${alsCsv(KOLOMMEN)}`,
    (r) => alsCsv(rijVan(r)),
  ),
];

const BUFFER = 1 << 16;

/** A file that grows under another name and gets its own when it is whole. */
class Groeiend {
  readonly #pad: string;
  readonly #tijdelijk: string;
  readonly #schrijf: (resultaat: Zaakresultaat) => string;
  #greep: number | undefined;
  #wacht: string;

  constructor(pad: string, tijdelijk: string, kop: string, schrijf: (resultaat: Zaakresultaat) => string) {
    this.#pad = pad;
    this.#tijdelijk = tijdelijk;
    this.#schrijf = schrijf;
    this.#wacht = kop;
    this.#greep = this.#doe(() => openSync(tijdelijk, 'w'));
  }

  voegToe(resultaat: Zaakresultaat): void {
    this.#wacht += this.#schrijf(resultaat);
    if (this.#wacht.length > BUFFER) this.#leeg();
  }

  rondAf(): void {
    this.#leeg();
    this.#doe(() => {
      if (this.#greep === undefined) return;
      fsyncSync(this.#greep);
      closeSync(this.#greep);
      this.#greep = undefined;
      renameSync(this.#tijdelijk, this.#pad);
    });
  }

  /** Half of it is worth nothing. */
  ruimOp(): void {
    if (this.#greep !== undefined) closeSync(this.#greep);
    this.#greep = undefined;
    rmSync(this.#tijdelijk, { force: true });
  }

  #leeg(): void {
    const tekst = this.#wacht;
    this.#wacht = '';
    this.#doe(() => {
      if (this.#greep !== undefined) writeSync(this.#greep, tekst);
    });
  }

  #doe<T>(werk: () => T): T {
    try {
      return werk();
    } catch (fout) {
      throw new OmgevingsFout(
        `${verklaarSchrijffout(this.#pad, fout)} De stukken zelf zijn gemaakt; doe dezelfde opdracht nog eens voor het overzicht.`,
        { cause: fout },
      );
    }
  }
}

/** Semicolons and a byte order mark, which a Dutch Excel opens right away. What would be a formula becomes text. */
const alsCsv = (rij: readonly (string | number)[]): string =>
  stringify([[...rij]], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });

function rijVan(resultaat: Zaakresultaat): readonly (string | number)[] {
  const { bron, status } = resultaat;
  if (!('zaak' in resultaat)) {
    const leeg = KOLOMMEN.slice(3, -1).map(() => '');
    return ['', bron, STATUS[status], ...leeg, waarom(resultaat)];
  }
  const { zaak, oordeel, tekorten, tellingen, ontbrekend, volgendeTermijn, gemaakt } = resultaat;
  return [
    zaak,
    bron,
    `${STATUS[status]}${resultaat.ongewijzigd ? ' (ongewijzigd)' : ''}`,
    oordeel,
    ...ERNSTEN.map((ernst) => tekorten[ernst]),
    tellingen.beoordelen,
    ontbrekend,
    volgendeTermijn?.uiterlijk ?? '',
    volgendeTermijn?.naam ?? '',
    gemaakt.map(({ bestand }) => bestand).join(' | '),
    waarom(resultaat),
  ];
}

/** Why something was not made, in one cell. */
export function waarom(resultaat: Zaakresultaat): string {
  if ('fouten' in resultaat) {
    const [eerste] = resultaat.fouten;
    const meer = resultaat.fouten.length - 1;
    const rest = meer === 0 ? '' : ` En nog ${meer} ${meer === 1 ? 'invoerfout' : 'invoerfouten'}.`;
    return eerste ? `${eerste.pad === '' ? '' : `${eerste.pad}: `}${eerste.melding}${rest}` : '';
  }
  if (!('zaak' in resultaat)) return `Fout in riv zelf (${resultaat.melding}). Meld dit.`;
  const bewerkt = resultaat.bewerkt ?? [];
  return [
    ...redenenVan(resultaat),
    ...(bewerkt.length > 0
      ? [`Na het maken door iemand gewijzigd en zo gelaten: ${bewerkt.join(' | ')}.`]
      : []),
  ].join(' ');
}

/** What the case does not call for needs no explanation, unless nothing was made. */
const redenenVan = ({ status, nietGemaakt }: Uitwerking): string[] =>
  nietGemaakt
    .filter(({ oorzaak }) => oorzaak !== 'nietNodig' || status === 'niets')
    .map(({ document, nr, reden }) => `${document}${nr === undefined ? '' : ` ${nr}`}: ${reden}`);
