import { eenmaal } from '../feiten/eenmaal.ts';
import type { Context, Pointer, Regel, Resultaat } from '../regels/regel.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/**
 * A fingerprint of what somebody judges: the question, the facts it mentions, the last good day, the first sick day, and
 * all that stands in the passages to read for it. A judgement carries it, so that riv asks again when one of those
 * changes; what else the rule looked at is no part of the question. `resultaat` names its places as in the case of the
 * context. 16 hexadecimal digits that hold none of the values.
 */
export function neemVingerafdruk(regel: Regel, resultaat: Resultaat, { zaak, tijdlijn }: Context): string {
  if (!('reden' in resultaat)) return hash(regel.id);
  const { reden, feiten, veld, uiterlijk, lees = [veld] } = resultaat;
  const passages = [...new Set([veld, ...lees])].map((plek) => passage(zaak, plek));
  return hash(
    [regel.id, reden, uiterlijk ?? '', tijdlijn.eersteZiektedag, afdruk(feiten), ...passages].join('\n'),
  );
}

/** Where a passage stands, an item of a list by its id if it has one, and what stands there. */
function passage(zaak: Zaak, plek: Pointer): string {
  let hier: unknown = zaak;
  const pad = plek
    .split('/')
    .slice(1)
    .map((naam) => {
      const inLijst = Array.isArray(hier);
      hier = isObject(hier) ? hier[naam] : undefined;
      const id = inLijst && isObject(hier) ? hier.id : undefined;
      return typeof id === 'string' ? `#${id}` : naam;
    });
  return `${pad.join('/')}=${afdruk(hier)}`;
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;

const afdruk = (waarde: unknown): string =>
  isObject(waarde) ? afdrukVan(waarde) : JSON.stringify(waarde ?? null);

/** The same for the same content, in whatever order a file names its fields. Many questions share a passage. */
const afdrukVan = eenmaal((object: Readonly<Record<string, unknown>>): string =>
  hash(
    Array.isArray(object)
      ? object.map(afdruk).join('\n')
      : Object.keys(object)
          .filter((naam) => object[naam] !== undefined)
          .sort()
          .map((naam) => `${naam}=${afdruk(object[naam])}`)
          .join('\n'),
  ),
);

/** FNV-1a over UTF-16 code units, two lanes of 32 bits with different seeds. */
function hash(tekst: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < tekst.length; i += 1) {
    const eenheid = tekst.charCodeAt(i);
    a = Math.imul(a ^ eenheid, 0x01000193) >>> 0;
    b = Math.imul(b ^ ((eenheid << 5) | (eenheid >>> 3)), 0x01000193) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}
