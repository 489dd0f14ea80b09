import { Ontbreekt, type Waarde } from '../../../kern/waarden.ts';
import type { WElement } from '../lezen/knopen.ts';
import { metMarkering } from './opmaak-ontbreekt.ts';
import type { Plek } from './plek.ts';
import type { Schrijver } from './schrijver.ts';

const EINDE = Buffer.from('</w:t></w:r>');

/** Writes the mark of something missing as a run of its own, with a comment where one is asked for and Word takes it. */
export function compileMarkering(
  run: WElement,
  { metOpmerking }: Plek,
): (s: Schrijver, waarde: Waarde, tekst: string) => void {
  const begin = Buffer.from(`<w:r>${metMarkering(run)}<w:t xml:space="preserve">`);
  return (s, waarde, tekst) => {
    const opmerking = metOpmerking && waarde instanceof Ontbreekt ? s.opmerkingen.bij(waarde) : null;
    if (opmerking) s.bytes(opmerking.voor);
    s.bytes(begin);
    s.tekst(tekst);
    s.bytes(EINDE);
    if (opmerking) s.bytes(opmerking.na);
  };
}
