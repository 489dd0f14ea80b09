import type { Invoerfout } from '../kern/fouten.ts';

/** `file:line:column  path  what is wrong`, what is expected and the nearest known name; one block per fault. */
export function schrijfInvoerfouten(fouten: readonly Invoerfout[], wat = 'dit bestand'): string {
  const blokken = fouten.map(({ bestand, lijn, kolom, pad, melding, verwacht, suggestie }) => {
    const plaats = lijn > 0 ? `${bestand}:${lijn}:${kolom}` : bestand;
    const regels = [`${plaats}  ${pad === '' ? '' : `${pad}  `}${melding}`, `  Verwacht: ${verwacht}.`];
    if (suggestie !== undefined) regels.push(`  Bedoelt u "${suggestie}"?`);
    return `${regels.join('\n')}\n`;
  });
  if (fouten.length > 1) blokken.push(`${fouten.length} invoerfouten; met ${wat} is niets gedaan.\n`);
  return blokken.join('');
}
