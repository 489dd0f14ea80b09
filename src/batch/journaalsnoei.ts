import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { leesJournaal, type GelezenRegel, type Journaalregel } from './journaalregels.ts';
import { Gepland, sleutelVan } from './journaalstand.ts';

const BUFFER = 1 << 20;
/** Of so many orders it stays known which cases need not be done again. */
const OPDRACHTEN = 4;

/**
 * Rewrites the journal of a batch that came to its end when more than half of it is superseded. What stays: of each case
 * the last line, which says where it is, and that of each of the last orders; of each file the line that wrote it last,
 * which says whose it is. True when it was rewritten.
 */
export function snoeiJournaal(pad: string): boolean {
  const { blijft, gepland, regels } = bekijk(pad);
  if (blijft.size * 2 >= regels) return false;
  const nieuw = `${pad}.nieuw`;
  const greep = openSync(nieuw, 'w');
  try {
    try {
      schrijfAlle(greep, tekstVan(pad, blijft, gepland));
      fsyncSync(greep);
    } finally {
      closeSync(greep);
    }
    renameSync(nieuw, pad);
    return true;
  } catch (fout) {
    rmSync(nieuw, { force: true });
    throw fout;
  }
}

/** Which lines stay, by where they begin. */
function bekijk(pad: string): {
  readonly blijft: ReadonlySet<number>;
  readonly gepland: Gepland;
  readonly regels: number;
} {
  const perZaak = new Map<string, number>();
  const perOpdracht = new Map<string, Map<string, number>>();
  let opdracht = new Map<string, number>();
  const perBestand = new Map<string, number>();
  const gepland = new Gepland();
  let regels = 0;
  let slot: number[] = [];
  for (const { begin, regel } of leesJournaal(pad, false)) {
    regels += 1;
    if (regel.soort === 'plan') gepland.voegToe(regel.bestanden);
    else if (regel.soort === 'klaar') slot.push(begin);
    else if (regel.soort === 'begin') {
      slot = [begin];
      opdracht = perOpdracht.get(regel.kenmerk) ?? new Map<string, number>();
      perOpdracht.delete(regel.kenmerk);
      perOpdracht.set(regel.kenmerk, opdracht);
    } else {
      const zaak = sleutelVan(regel.uitwerking.zaak);
      perZaak.set(zaak, begin);
      opdracht.set(zaak, begin);
      for (const { bestand } of regel.uitwerking.gemaakt) perBestand.set(bestand, begin);
      gepland.streepAf(regel.uitwerking.gemaakt);
    }
  }
  const laatste = [...perOpdracht.values()].slice(-OPDRACHTEN);
  const blijft = new Set<number>(slot);
  for (const plekken of [perZaak, perBestand, ...laatste])
    for (const plek of plekken.values()) blijft.add(plek);
  return { blijft, gepland, regels };
}

/** A batch of which no case is left is left out as well. */
function* tekstVan(pad: string, blijft: ReadonlySet<number>, gepland: Gepland): Generator<string> {
  let kop: GelezenRegel | undefined;
  for (const gelezen of leesJournaal(pad, false)) {
    const { begin, regel } = gelezen;
    if (regel.soort === 'begin') kop = gelezen;
    if (!blijft.has(begin)) continue;
    if (kop && kop !== gelezen) yield alsTekst(kop.regel);
    kop = undefined;
    if (regel.soort === 'klaar' && gepland.alle.length > 0)
      yield alsTekst({ soort: 'plan', bestanden: gepland.alle });
    yield alsTekst(regel);
  }
}

const alsTekst = (regel: Journaalregel): string => `${JSON.stringify(regel)}\n`;

function schrijfAlle(greep: number, teksten: Iterable<string>): void {
  let wacht = '';
  for (const tekst of teksten) {
    wacht += tekst;
    if (wacht.length < BUFFER) continue;
    appendFileSync(greep, wacht);
    wacht = '';
  }
  appendFileSync(greep, wacht);
}
