import type { Document } from '../../src/documenten/document.ts';
import { datum, type Datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { INHOUDSTABELLEN } from '../../src/regels/inhoud/index.ts';
import type { Inhoudsveld, Rijgrond } from '../../src/regels/inhoud/inhoud.ts';
import { bezoek, isGevuld, plekOp, wijsAan } from '../../src/regels/inhoud/plek.ts';
import { rijgrond } from '../../src/regels/inhoud/stukstand.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import type { Tijdlijn } from '../../src/tijdlijn/mijlpaal.ts';
import { volg } from '../../src/toets/gelezen.ts';
import { toetsZaak, type ToetsUitslag } from '../../src/toets/toets.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { metWaarde } from '../mutatie/mutaties.ts';
import { maakHtml } from './hulp.ts';

/** Something that a document must hold, and the rule that asks it. */
export interface Rij {
  readonly regel: string;
  readonly veld: Inhoudsveld;
}

/** Every row of the tables of a document: its own, those of the pieces it shows as well, and what all documents share. */
export function rijenVan(document: Document): readonly Rij[] {
  const tabellen = ['dossier', document.id, ...(document.ookInhoudVan ?? [])];
  return INHOUDSTABELLEN.filter((tabel) => tabellen.includes(tabel.document)).flatMap(
    ({ eisen, markeringen }) =>
      [...eisen, ...markeringen].flatMap(({ regel, velden }) => velden.map((veld) => ({ regel, veld }))),
  );
}

export const naamVan = ({ regel, veld: { wat, bij } }: Rij): string =>
  `${regel}: ${wat}${bij === undefined ? '' : ` bij ${bij}`}`;

/** A case on a day, with what was computed of it before. */
export class Proefzaak {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn | undefined;
  readonly #peildatum: Datum;
  readonly #teksten = new Map<string, string>();
  readonly #uitslagen = new Map<'lopend' | 'indiening', ToetsUitslag>();
  readonly #waarIn = new Map<string, readonly string[]>();
  #bevindingen: ReadonlySet<string> | undefined;
  readonly #zonder = new Map<string, Proefzaak>();

  constructor(zaak: Zaak, peildatum: string) {
    this.#peildatum = datum(peildatum);
    this.zaak = opPeildatum(zaak, this.#peildatum).zaak;
    this.tijdlijn = bouwTijdlijn(this.zaak, this.#peildatum, STANDAARD_RICHTWAARDEN);
  }

  /** The same case without these places. */
  zonder(paden: readonly string[]): Proefzaak {
    const sleutel = paden.join('\n');
    const bekend = this.#zonder.get(sleutel);
    if (bekend) return bekend;
    const proef = new Proefzaak(zonder(this.zaak, paden), this.#peildatum);
    this.#zonder.set(sleutel, proef);
    return proef;
  }

  /** How often the documents of a kind bear a mark; one text per number, the one asked for first. */
  *tekens(document: Document, wat: string, eerst: number): Generator<number> {
    const nummers = document.reeks?.nummers(this.zaak) ?? [undefined];
    for (const nummer of new Set([nummers[eerst] ?? nummers[0], ...nummers]))
      yield this.#pagina(document, nummer).split(`[ontbreekt: ${wat}]`).length - 1;
  }

  #pagina(document: Document, nummer: number | undefined): string {
    const sleutel = `${document.id} ${nummer ?? ''}`;
    const bekend = this.#teksten.get(sleutel);
    if (bekend !== undefined) return bekend;
    const editie = document.edities?.[0] ?? 'uwv';
    const toets = (profiel: 'lopend' | 'indiening') => this.#toets(profiel);
    const html = maakHtml(document, document.view({ ...this.#grond([]), editie, nummer, toets }));
    this.#teksten.set(sleutel, html);
    return html;
  }

  /** The shortcomings at handing in: rule, place and words. */
  get bevindingen(): ReadonlySet<string> {
    return (this.#bevindingen ??= new Set(
      this.#toets('indiening')
        .bevindingen.filter(({ uitkomst }) => uitkomst === 'tekort')
        .map(({ regel, veld, melding }) => `${regel} ${veld} ${melding}`),
    ));
  }

  #toets(profiel: 'lopend' | 'indiening'): ToetsUitslag {
    const bekend = this.#uitslagen.get(profiel);
    if (bekend) return bekend;
    const uitslag = toetsZaak(this.zaak, {
      peildatum: this.#peildatum,
      profiel,
      richtwaarden: STANDAARD_RICHTWAARDEN,
    });
    this.#uitslagen.set(profiel, uitslag);
    return uitslag;
  }

  #grond(nr: readonly number[], zaak = this.zaak): Rijgrond {
    return rijgrond({ zaak, tijdlijn: this.tijdlijn, peildatum: this.#peildatum }, nr);
  }

  /** The places where a row is asked and what it asks is there. */
  plekken({ veld }: Rij): readonly (readonly number[])[] {
    const uit: (readonly number[])[] = [];
    const { tijdlijn } = this;
    bezoek(this.zaak, veld.veld, (_, nr) => {
      const eigen = [...nr];
      const grond = { ...this.#grond(eigen), tijdlijn };
      if ((veld.wanneer?.(grond) ?? true) && this.isVervuld(veld, eigen)) uit.push(eigen);
    });
    return uit;
  }

  isVervuld({ veld, vervuld }: Inhoudsveld, nr: readonly number[], zaak = this.zaak): boolean {
    if (vervuld) return vervuld(this.#grond(nr, zaak));
    return isGevuld(plekOp(zaak, wijsAan(veld, nr)).waarde);
  }

  /** What must go before a row misses what it asks: its own place, else all it is found in, as little as will do. */
  waarIn(rij: Rij, nr: readonly number[]): readonly string[] {
    const sleutel = [naamVan(rij), rij.veld.veld, ...nr].join('\n');
    const bekend = this.#waarIn.get(sleutel);
    if (bekend) return bekend;
    const waar = this.#zoekWaarIn(rij, nr);
    this.#waarIn.set(sleutel, waar);
    return waar;
  }

  #zoekWaarIn({ veld }: Rij, nr: readonly number[]): readonly string[] {
    const eigen = wijsAan(veld.veld, nr);
    const isGevraagd = (over: Zaak): boolean => veld.wanneer?.(this.#grond(nr, over)) ?? true;
    const mist = (paden: readonly string[]): boolean => {
      const over = zonder(this.zaak, paden);
      return isGevraagd(over) && !this.isVervuld(veld, nr, over);
    };
    if (mist([eigen])) return [eigen];
    const weg: string[] = [];
    while (!mist(weg) && weg.length < 100) {
      // What makes that the row is asked at all must stay.
      const gelezen = this.#leest(veld, nr, zonder(this.zaak, weg)).filter((pad) =>
        isGevraagd(zonder(this.zaak, [...weg, pad])),
      );
      if (gelezen.length === 0) return [eigen];
      weg.push(...gelezen);
    }
    return weg.reduce<readonly string[]>((nodig, pad) => {
      const minder = nodig.filter((ander) => ander !== pad);
      return mist(minder) ? minder : nodig;
    }, weg);
  }

  /** The values that a row looked at. */
  #leest(veld: Inhoudsveld, nr: readonly number[], zaak: Zaak): readonly string[] {
    const gelezen = new Set<string>();
    const gevolgd = volg(zaak, '', (pad, waarde) => {
      if (waarde !== undefined && typeof waarde !== 'object' && !pad.endsWith('/length')) gelezen.add(pad);
    });
    this.isVervuld(veld, nr, gevolgd);
    return [...gelezen];
  }
}

/** A case without these places. */
const zonder = (zaak: Zaak, paden: readonly string[]): Zaak =>
  paden.reduce((over, pad) => metWaarde(over, pad, undefined), zaak);
