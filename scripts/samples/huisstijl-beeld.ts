import { crc32, deflateSync } from 'node:zlib';

/** Pictures drawn from strokes: only sums, products and roots, so that every machine draws the same. */

type Punt = readonly [number, number];
type Kleur = readonly [number, number, number];

/** Something to draw: how far a point lies outside it, and where it can be at all. */
interface Vorm {
  readonly kleur: Kleur;
  readonly vak: readonly [Punt, Punt];
  readonly afstand: (punt: Punt) => number;
}

export interface Tekening {
  readonly breedte: number;
  readonly hoogte: number;
  readonly vormen: readonly Vorm[];
}

const STUKKEN = 12;

/** The points of a path of `M`, `L` and `C` with absolute coordinates, a line for each `M`. */
function punten(pad: string, [dx, dy]: Punt): Punt[][] {
  const lijnen: Punt[][] = [];
  for (const [, soort, getallen = ''] of pad.matchAll(/([MLC])([^MLC]*)/g)) {
    const n = getallen
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const punt = (nr: number): Punt => [(n[nr] ?? 0) + dx, (n[nr + 1] ?? 0) + dy];
    const lijn = lijnen.at(-1) ?? [];
    if (soort === 'M') lijnen.push([punt(0)]);
    else if (soort === 'L') for (let i = 0; i < n.length; i += 2) lijn.push(punt(i));
    else
      for (let i = 0; i < n.length; i += 6) {
        const a = lijn.at(-1) ?? punt(i);
        for (let k = 1; k <= STUKKEN; k++)
          lijn.push(bezier(a, punt(i), punt(i + 2), punt(i + 4), k / STUKKEN));
      }
  }
  return lijnen;
}

function bezier(a: Punt, b: Punt, c: Punt, d: Punt, t: number): Punt {
  const s = 1 - t;
  const op = (i: 0 | 1): number =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [op(0), op(1)];
}

/** A line of an even width with round ends. */
export function streek(pad: string, dikte: number, kleur: Kleur, plek: Punt = [0, 0]): Vorm {
  const lijnen = punten(pad, plek);
  const stukken = lijnen.flatMap((lijn) => lijn.slice(1).map((b, nr) => [lijn[nr] ?? b, b] as const));
  return {
    kleur,
    vak: vakOm(lijnen.flat(), dikte),
    afstand: (p) => Math.min(...stukken.map(([a, b]) => totStuk(p, a, b))) - dikte / 2,
  };
}

/** A filled convex shape, its corners in the order of the clock. */
export function vlak(hoeken: readonly Punt[], kleur: Kleur): Vorm {
  const zijden = hoeken.map((a, nr) => {
    const b = hoeken[(nr + 1) % hoeken.length] ?? a;
    const [x, y] = [b[0] - a[0], b[1] - a[1]];
    const lang = Math.sqrt(x * x + y * y);
    return (p: Punt): number => ((p[0] - a[0]) * y - (p[1] - a[1]) * x) / lang;
  });
  return {
    kleur,
    vak: vakOm(hoeken, 1),
    afstand: (p) => Math.max(...zijden.map((zijde) => zijde(p))),
  };
}

function vakOm(alle: readonly Punt[], rand: number): Vorm['vak'] {
  const [x, y] = [alle.map((p) => p[0]), alle.map((p) => p[1])];
  return [
    [Math.min(...x) - rand, Math.min(...y) - rand],
    [Math.max(...x) + rand, Math.max(...y) + rand],
  ];
}

function totStuk([px, py]: Punt, [ax, ay]: Punt, [bx, by]: Punt): number {
  const [x, y] = [bx - ax, by - ay];
  const lengte = x * x + y * y;
  const t = lengte === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * x + (py - ay) * y) / lengte));
  const [dx, dy] = [px - ax - t * x, py - ay - t * y];
  return Math.sqrt(dx * dx + dy * dy);
}

const PER_METER = 11_811;

/** The drawing as PNG on white, `schaal` pixels for each unit, 300 pixels to the inch. */
export function maakPng({ breedte, hoogte, vormen }: Tekening, schaal: number): Uint8Array {
  const [breed, hoog] = [Math.round(breedte * schaal), Math.round(hoogte * schaal)];
  const beeld = Buffer.alloc(hoog * (1 + breed * 3), 255);
  for (let y = 0; y < hoog; y++) {
    beeld[y * (1 + breed * 3)] = 0;
    for (let x = 0; x < breed; x++) {
      const plek = y * (1 + breed * 3) + 1 + x * 3;
      for (const vorm of vormen) verf(beeld, plek, vorm, [(x + 0.5) / schaal, (y + 0.5) / schaal], schaal);
    }
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    brok('IHDR', Buffer.concat([getal(breed), getal(hoog), Buffer.from([8, 2, 0, 0, 0])])),
    brok('pHYs', Buffer.concat([getal(PER_METER), getal(PER_METER), Buffer.from([1])])),
    brok('IDAT', deflateSync(beeld, { level: 9 })),
    brok('IEND', Buffer.alloc(0)),
  ]);
}

function verf(beeld: Buffer, plek: number, { kleur, vak, afstand }: Vorm, punt: Punt, schaal: number): void {
  const [[x0, y0], [x1, y1]] = vak;
  if (punt[0] < x0 || punt[0] > x1 || punt[1] < y0 || punt[1] > y1) return;
  const dekking = Math.min(1, Math.max(0, 0.5 - afstand(punt) * schaal));
  if (dekking === 0) return;
  for (const [nr, tint] of kleur.entries())
    beeld[plek + nr] = Math.round((beeld[plek + nr] ?? 255) * (1 - dekking) + tint * dekking);
}

const getal = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};

function brok(naam: string, inhoud: Uint8Array): Buffer {
  const met = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  return Buffer.concat([getal(inhoud.length), met, getal(crc32(met))]);
}
