import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { schrijfNamenDoor, verklaarSchrijffout } from '../dossier/schrijf.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { schrijfKop, schrijfRij } from './overzicht.ts';
import { OVERZICHT, RESULTATEN, type Zaakresultaat } from './resultaat.ts';
import { eigenMapVan } from './werkplaats.ts';

/**
 * Passes results on as they come and writes them to two files in the output folder, which get their names when the last
 * one has passed and they are all. @throws OmgevingsFout when they cannot be written.
 */
export async function* metOverzicht(
  resultaten: AsyncIterable<Zaakresultaat>,
  uitvoer: string,
  isHeel: () => boolean,
): AsyncGenerator<Zaakresultaat, void, undefined> {
  const bestanden = [
    new Groeiend(uitvoer, RESULTATEN, '', (r) => `${JSON.stringify(r)}\n`),
    new Groeiend(uitvoer, OVERZICHT, schrijfKop(), schrijfRij),
  ];
  try {
    for (const bestand of bestanden) bestand.begin();
    for await (const resultaat of resultaten) {
      for (const bestand of bestanden) bestand.voegToe(resultaat);
      yield resultaat;
    }
    if (!isHeel()) return;
    for (const bestand of bestanden) bestand.rondAf();
    await schrijfNamenDoor(uitvoer);
  } finally {
    for (const bestand of bestanden) bestand.ruimOp();
  }
}

const BUFFER = 1 << 16;

/** A file that grows under another name and gets its own when it is whole. */
class Groeiend {
  readonly #pad: string;
  readonly #tijdelijk: string;
  readonly #schrijf: (resultaat: Zaakresultaat) => string;
  #greep: number | undefined;
  #wacht: string;

  constructor(uitvoer: string, naam: string, kop: string, schrijf: (resultaat: Zaakresultaat) => string) {
    this.#pad = join(uitvoer, naam);
    this.#tijdelijk = join(eigenMapVan(uitvoer), naam);
    this.#schrijf = schrijf;
    this.#wacht = kop;
  }

  begin(): void {
    this.#greep = this.#doe(() => openSync(this.#tijdelijk, 'w'));
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
      // Unlike a single write, this goes on until all of it is there.
      if (this.#greep !== undefined) appendFileSync(this.#greep, tekst);
    });
  }

  #doe<T>(werk: () => T): T {
    try {
      return werk();
    } catch (fout) {
      throw new OmgevingsFout(
        `${verklaarSchrijffout(this.#pad, fout)} De batch is gestopt; los dit op en ga verder met --hervat.`,
        { cause: fout },
      );
    }
  }
}
