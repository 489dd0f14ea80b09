import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { catalogus } from '../documenten/delen/veld.ts';
import { DOCUMENTEN } from '../documenten/index.ts';
import { bouwWord, eersteKop, keurSjabloon, leesSjabloon, type Sjabloonfout } from '../sjabloon/index.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { kiesDocumenten } from './maak.ts';
import { schrijfBestand } from './schrijf.ts';
import {
  EIGEN,
  bestandenIn,
  geenSjabloon,
  isMap,
  leesDelen,
  leesSjabloonbestand,
  stamVan,
  vindDocument,
} from './sjabloonbestand.ts';

export { schrijfFout } from '../sjabloon/index.ts';
export { lintSjabloon, type Lintuitslag } from './sjabloon-lint.ts';
export { beschrijfHelpers, beschrijfVelden } from './sjabloon-velden.ts';
export { meldingenOverMap } from './sjablonenmap.ts';
export { controleerDocument, documentVan, sjablonenOp } from './sjabloonbestand.ts';

/** A document with what there is for it to be made with. */
export interface Sjabloonregel {
  readonly document: string;
  readonly titel: string;
  readonly velden: number;
  /** Names of the files in the user's folder that are used for it. */
  readonly eigen: readonly string[];
}

/** Every document that a template can be made for; `map` is the user's folder. @throws OmgevingsFout when it is none */
export function lijstSjablonen(map: string | undefined): readonly Sjabloonregel[] {
  if (map !== undefined && !isMap(map)) throw new OmgevingsFout(`${map} is geen map met sjablonen.`);
  const bestanden = map === undefined ? [] : bestandenIn(map);
  return DOCUMENTEN.map(({ id, titel, schema }) => ({
    document: id,
    titel,
    velden: catalogus(schema).length,
    eigen: bestanden.filter((naam) => [`${id}.docx`, `${id}.hbs`].includes(naam)),
  }));
}

/**
 * Hands out the Word templates of a document, or of all, to start one's own from; of all, what is there already stays.
 * @throws GebruiksFout for an unknown document; OmgevingsFout when the one asked for is there, or cannot be written.
 */
export function kopieerSjablonen(
  id: string,
  map: string,
  overschrijf: boolean,
): { readonly gezet: readonly string[]; readonly gebleven: readonly string[] } {
  const documenten = kiesDocumenten(id);
  const [gezet, gebleven]: [string[], string[]] = [[], []];
  for (const document of documenten) {
    const naam = `${document.id}.docx`;
    const doel = join(map, naam);
    if (id === 'alles' && !overschrijf && existsSync(doel)) gebleven.push(doel);
    else {
      schrijfBestand(doel, readFileSync(join(EIGEN, naam)), overschrijf);
      gezet.push(doel);
    }
  }
  return { gezet, gebleven };
}

export interface Gebouwd {
  /** The Word template; absent when there were faults. */
  readonly bestand?: string;
  readonly fouten: readonly Sjabloonfout[];
}

/** Makes a Word template of a text template. @throws OngeldigeInvoer when it cannot be read; OmgevingsFout */
export async function bouwSjabloon(
  bron: string,
  { uitvoer, overschrijf }: { readonly uitvoer?: string | undefined; readonly overschrijf: boolean },
): Promise<Gebouwd> {
  const tekst = leesSjabloonbestand(bron);
  if (typeof tekst !== 'string') throw geenSjabloon(bron, 'Dit is al een Word-sjabloon.');
  const document = vindDocument(stamVan(bron));
  const opties = { naam: bron, delen: leesDelen(dirname(bron)) };
  const velden = document && catalogus(document.schema);
  const { fouten } = keurSjabloon(tekst, { ...opties, ...(velden && { velden }) });
  if (fouten.length > 0) return { fouten };
  const boom = leesSjabloon(tekst, opties);
  const titel = document?.titel ?? eersteKop(boom) ?? stamVan(bron);
  const doel = join(uitvoer ?? dirname(bron), `${stamVan(basename(bron))}.docx`);
  schrijfBestand(doel, await bouwWord(boom, { titel }), overschrijf);
  return { bestand: doel, fouten };
}
