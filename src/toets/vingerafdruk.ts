import type { Context, Regel, Resultaat } from '../regels/regel.ts';

/**
 * A fingerprint of the facts a rule rests on: every value it reads from the case while it decides, and the last good
 * day, which the timeline computed from more of the case. A person's judgement carries it, so that riv asks again as
 * soon as one of those values changes, and not before. 16 hexadecimal digits that hold none of the values.
 */
export function neemVingerafdruk(regel: Regel, resultaat: Resultaat, context: Context): string {
  const gelezen = new Map<string, string>();
  regel.toets({ ...context, zaak: volg(context.zaak, '', gelezen) });
  const reden = 'reden' in resultaat ? resultaat.reden : '';
  const uiterlijk = 'uiterlijk' in resultaat ? resultaat.uiterlijk : undefined;
  const regels = [...gelezen].map(([pad, waarde]) => `${pad}=${waarde}`).sort();
  return hash(
    [
      regel.id,
      reden,
      resultaat.veld ?? '',
      uiterlijk ?? '',
      context.tijdlijn.eersteZiektedag,
      ...regels,
    ].join('\n'),
  );
}

/** The same object, but every primitive read through it is noted with its path. A part stays equal to itself. */
function volg<T extends object>(doel: T, pad: string, gelezen: Map<string, string>): T {
  const delen = new Map<string, object>();
  return new Proxy(doel, {
    get(object, sleutel, ontvanger): unknown {
      const waarde: unknown = Reflect.get(object, sleutel, ontvanger);
      if (typeof sleutel === 'symbol' || typeof waarde === 'function') return waarde;
      const hier = `${pad}/${sleutel}`;
      if (typeof waarde === 'object' && waarde !== null) {
        const deel = delen.get(sleutel) ?? volg(waarde, hier, gelezen);
        delen.set(sleutel, deel);
        return deel;
      }
      gelezen.set(hier, JSON.stringify(waarde ?? null));
      return waarde;
    },
  });
}

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
