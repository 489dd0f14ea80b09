import type { Document } from '../documenten/document.ts';
import { Ontbreekt } from '../kern/waarden.ts';
import { INHOUDSTABELLEN } from '../regels/inhoud/index.ts';
import { ontbreekt, type Inhoudstabel, type Inhoudsveld } from '../regels/inhoud/inhoud.ts';
import { legeZaken, NA_ALLES } from './lege-zaken.ts';
import { waardenIn } from './weergave.ts';

/** Something that a document must hold, and the fields of its view that show when it is missing. */
export interface VerplichtVeld {
  readonly regel: string;
  /** As its reader knows it: `begindatum bij activiteit`. */
  readonly wat: string;
  readonly paden: readonly string[];
}

/**
 * What the content tables ask of a document. Where its view shows each of them is found by making it of cases in which
 * everything is asked for and missing.
 */
export function verplichteVelden(document: Document): readonly VerplichtVeld[] {
  const bekend = GEVONDEN.get(document);
  if (bekend) return bekend;
  const gevonden = zoekVerplicht(document);
  GEVONDEN.set(document, gevonden);
  return gevonden;
}

const GEVONDEN = new WeakMap<Document, readonly VerplichtVeld[]>();

function zoekVerplicht(document: Document): readonly VerplichtVeld[] {
  const bronnen = ['dossier', document.id, ...(document.ookInhoudVan ?? [])];
  const tabellen = INHOUDSTABELLEN.filter((t) => bronnen.includes(t.document));
  const paden = new Map<string, Set<string>>();
  for (const zaak of legeZaken()) {
    const grond = { zaak, peildatum: NA_ALLES };
    const mist = ontbreekt(tabellen.map(allesOntbreekt), grond);
    const nummers = document.reeks?.nummers(zaak) ?? [];
    for (const nummer of nummers.length > 0 ? nummers : [1])
      for (const { pad, waarde } of waardenIn(document.view({ ...grond, editie: 'uwv', nummer, mist }))) {
        if (!(waarde instanceof Ontbreekt)) continue;
        const sleutel = sleutelVan(waarde.regel, waarde.wat);
        paden.set(sleutel, (paden.get(sleutel) ?? new Set()).add(pad));
      }
  }
  return tabellen
    .flatMap(({ eisen, markeringen }) => [...eisen, ...markeringen])
    .flatMap(({ regel, velden }) =>
      velden.map(({ wat, bij }) => ({
        regel,
        wat: bij === undefined ? wat : `${wat} bij ${bij}`,
        paden: [...(paden.get(sleutelVan(regel, wat)) ?? [])],
      })),
    );
}

const sleutelVan = (regel: string, wat: string): string => `${regel}\n${wat}`;

/** The table with every field asked for, and none there. */
const allesOntbreekt = (tabel: Inhoudstabel): Inhoudstabel => ({
  ...tabel,
  eisen: tabel.eisen.map((eis) => ({ ...eis, velden: alsLeeg(eis.velden) })),
  markeringen: tabel.markeringen.map((eis) => ({ ...eis, velden: alsLeeg(eis.velden) })),
});

const alsLeeg = ([eerste, ...rest]: Inhoudstabel['markeringen'][number]['velden']): [
  Inhoudsveld,
  ...Inhoudsveld[],
] => [leeg(eerste), ...rest.map(leeg)];

const leeg = ({ veld, wat }: Inhoudsveld): Inhoudsveld => ({ veld, wat, vervuld: () => false });
