import { isDatum } from '../kern/datum.ts';
import type { Gebrek, Pad } from './gebrek.ts';
import { record, waarde, type Ruw } from './ruw.ts';
import { zaakSchema } from './schema/zaak.ts';
import { vormVan, type Vorm } from './vorm.ts';

/** Checks that hold for every period, every list with ids and every attachment, wherever the schema has one. */
export function lijstcontroles(zaak: Ruw): Gebrek[] {
  const gebreken: Gebrek[] = [];
  loop?.(zaak, [], gebreken);
  return gebreken;
}

/** Reports what is wrong in a value and below it; the path is shared and only copied for a fault. */
type Loop = (ruw: unknown, pad: (string | number)[], uit: Gebrek[]) => void;
type Controle = (groep: Ruw, pad: Pad) => Gebrek | undefined;

const PERIODEN = [
  ['van', 'tot'],
  ['vanJaar', 'totJaar'],
  ['start', 'eind'],
  ['begin', 'einde'],
  ['begin', 'tot'],
  ['ingangsdatum', 'einddatum'],
] as const;

const periode =
  (van: string, tot: string): Controle =>
  (groep, pad) => {
    const [begin, einde] = [waarde(groep, van), waarde(groep, tot)];
    const omgekeerd =
      isDatum(begin) && isDatum(einde)
        ? begin > einde
        : typeof begin === 'number' && typeof einde === 'number' && begin > einde;
    if (!omgekeerd) return undefined;
    return fout([...pad, tot], 'Deze periode eindigt voordat zij begint.', `niet eerder dan het veld ${van}`);
  };

const bijlage: Controle = (groep, pad) => {
  const bestand = waarde(groep, 'bestand');
  if (typeof bestand !== 'string' || blijftBinnen(bestand)) return undefined;
  return fout(
    [...pad, 'bestand'],
    'Dit pad wijst buiten de zaakmap.',
    'een pad ten opzichte van de zaakmap, zoals bijlagen/plan.pdf',
  );
};

// Windows paths count on every system: a case folder travels.
function blijftBinnen(bestand: string): boolean {
  if (/^([/\\~]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(bestand.trim())) return false;
  let diepte = 0;
  for (const deel of bestand.trim().split(/[/\\]/)) {
    if (deel === '..') diepte--;
    else if (deel !== '.' && deel !== '') diepte++;
    if (diepte < 0) return false;
  }
  return true;
}

function dubbeleIds(lijst: readonly unknown[], pad: Pad, uit: Gebrek[]): void {
  const gezien = new Set<string>();
  lijst.forEach((item, i) => {
    const id = waarde(record(item) ?? {}, 'id');
    if (typeof id !== 'string') return;
    if (gezien.has(id))
      uit.push(
        fout(
          [...pad, i, 'id'],
          'Dit id komt eerder in deze lijst voor.',
          'een id dat in deze lijst één keer voorkomt',
        ),
      );
    gezien.add(id);
  });
}

const fout = (pad: Pad, melding: string, verwacht: string): Gebrek => ({
  pad,
  plek: 'waarde',
  melding,
  verwacht,
});

// Compiled from the schema, so that parts with nothing to compare are never visited.
function compileer(vorm: Vorm): Loop | undefined {
  if (vorm.soort === 'veld') return undefined;
  return vorm.soort === 'lijst' ? compileerLijst(vorm.item) : compileerGroep(vorm.velden);
}

function compileerLijst(item: Vorm): Loop | undefined {
  const loopItem = compileer(item);
  const metId = item.soort === 'groep' && item.velden.has('id');
  if (!loopItem && !metId) return undefined;
  return (ruw, pad, uit) => {
    if (!Array.isArray(ruw)) return;
    if (metId) dubbeleIds(ruw, pad, uit);
    if (!loopItem) return;
    for (let i = 0; i < ruw.length; i++) {
      pad.push(i);
      loopItem(ruw[i], pad, uit);
      pad.pop();
    }
  };
}

function compileerGroep(velden: ReadonlyMap<string, Vorm>): Loop | undefined {
  const controles = PERIODEN.filter(([van, tot]) => velden.has(van) && velden.has(tot)).map(([van, tot]) =>
    periode(van, tot),
  );
  if (velden.has('bestand')) controles.push(bijlage);
  const dieper = [...velden].flatMap(([naam, vorm]) => {
    const verder = compileer(vorm);
    return verder ? [{ naam, verder }] : [];
  });
  if (controles.length === 0 && dieper.length === 0) return undefined;
  return (ruw, pad, uit) => {
    const groep = record(ruw);
    if (!groep) return;
    for (const controle of controles) {
      const gebrek = controle(groep, pad);
      if (gebrek) uit.push(gebrek);
    }
    for (const { naam, verder } of dieper) {
      const inhoud = waarde(groep, naam);
      if (inhoud === undefined) continue;
      pad.push(naam);
      verder(inhoud, pad, uit);
      pad.pop();
    }
  };
}

const loop = compileer(vormVan(zaakSchema));
