import { AfbeeldingFout, leesAfbeelding, MAX_AFBEELDING_BYTES } from '../kern/afbeelding.ts';
import type { Afbeelding } from '../kern/waarden.ts';
import type { Gebrek } from '../zaak/gebrek.ts';

/** Reads at most so many bytes of a file. @throws when there is none to read. */
export type Bestandslezer = (pad: string, hoogstens: number) => Uint8Array;

const BEELDEN = { logo: 'Logo', handtekening: 'Handtekening' } as const;
export type Beeldnaam = keyof typeof BEELDEN;

type Gelezen = Partial<Record<Beeldnaam, Afbeelding>>;

/**
 * The pictures that a configuration names, before it is known to be right: so that a picture that cannot be used is told
 * together with every other fault. `vind` gives the path of a file relative to the configuration.
 */
export function leesBeelden(
  ruw: unknown,
  vind: (pad: string) => string,
  lees: Bestandslezer,
): { readonly beelden: Gelezen; readonly gebreken: readonly Gebrek[] } {
  const beelden: Gelezen = {};
  const gebreken: Gebrek[] = [];
  const afzender = veldVan(ruw, 'afzender');
  const naam = veldVan(afzender, 'naam');
  for (const [veld, woord] of Object.entries(BEELDEN) as [Beeldnaam, string][]) {
    const pad = veldVan(afzender, veld);
    if (typeof pad !== 'string') continue;
    try {
      const alt = `${woord} van ${typeof naam === 'string' && naam.trim() !== '' ? naam.trim() : 'het bureau'}`;
      beelden[veld] = leesAfbeelding(lees(vind(pad), MAX_AFBEELDING_BYTES + 1), alt);
    } catch (fout) {
      gebreken.push({
        pad: ['afzender', veld],
        plek: 'waarde',
        melding: `${vind(pad)} is niet te gebruiken. ${redenVan(fout)}`,
        verwacht: 'het pad van een PNG of JPEG, ten opzichte van dit bestand',
      });
    }
  }
  return { beelden, gebreken };
}

function redenVan(fout: unknown): string {
  if (fout instanceof AfbeeldingFout) return fout.message;
  const { code } = fout as NodeJS.ErrnoException;
  if (code === undefined) throw fout;
  if (code === 'EISDIR') return 'Dit is een map.';
  return code === 'ENOENT' ? 'Dit bestand bestaat niet.' : `Het is niet te lezen (${code}).`;
}

const veldVan = (waarde: unknown, naam: string): unknown =>
  typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, naam)
    ? (waarde as Record<string, unknown>)[naam]
    : undefined;
