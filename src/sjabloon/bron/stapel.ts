import type { Foutenlijst, Plaats } from '../fouten.ts';
import type { Bedoeling } from '../taal/bedoeling.ts';
import { BLOKSOORTEN, type Blok, type Tag } from '../taal/tag.ts';
import { blokVoor } from '../taal/woorden.ts';
import { maakBlok, maakElement, type Element, type SjabloonKnoop } from './boom.ts';
import { ELEMENTEN, MET_BLOKKEN, onbekendElement, waarMag, type Inhoud } from './elementen.ts';
import { leesKenmerken } from './kenmerken.ts';
import { keurArtikel, keurBegin, keurEinde } from './keur.ts';

interface ElementLaag {
  readonly soort: 'element';
  readonly element: Element;
  readonly inhoud: Inhoud;
  /** Reported already: its end is not reported again. */
  readonly stil: boolean;
}

interface BlokLaag {
  readonly soort: 'blok';
  readonly blok: Blok<SjabloonKnoop>;
  readonly inhoud: Inhoud;
  readonly naam: string;
  readonly stil: boolean;
}

type Laag = ElementLaag | BlokLaag;

/** Builds the tree: elements and blocks on one stack, so that each is closed where it was opened. */
export class Stapel {
  readonly #fouten: Foutenlijst;
  readonly #wortel: Element;
  readonly #lagen: Laag[];

  constructor(fouten: Foutenlijst, sjabloon: string) {
    this.#fouten = fouten;
    this.#wortel = maakElement('', { sjabloon, lijn: 1, kolom: 1 });
    this.#lagen = [{ soort: 'element', element: this.#wortel, inhoud: 'wortel', stil: false }];
  }

  get diepte(): number {
    return this.#lagen.length;
  }

  tekst(tekst: string, plaats: Plaats): void {
    const inhoud = this.#inhoud;
    if (isTekstplaats(inhoud)) this.#kinderen.push({ soort: 'tekst', tekst });
    else if (tekst.trim() !== '')
      this.#fouten.meld(
        { ...plaats, ...eersteTeken(tekst, plaats) },
        'Deze tekst staat niet in een alinea.',
        inhoud === 'lijst'
          ? 'Zet de tekst in <li>.'
          : inhoud === 'cellen'
            ? 'Zet de tekst in <td>.'
            : 'Zet de tekst in <p>.',
      );
  }

  tag(tag: Exclude<Tag, { soort: 'deel' }>, bron: string, plaats: Plaats): void {
    if (tag.soort === 'uitvoer') this.#uitvoer({ ...tag, bron, plaats });
    else if (tag.soort === 'open') {
      if (!MET_BLOKKEN.includes(this.#inhoud))
        this.#fouten.meld(
          plaats,
          `{{#${tag.blok}}} kan hier niet staan.`,
          'Een blok staat om alineas, rijen of punten van een lijst heen, of in de tekst.',
        );
      const blok = maakBlok(tag, bron, plaats);
      this.#kinderen.push(blok);
      this.#lagen.push({ soort: 'blok', blok, inhoud: this.#inhoud, naam: tag.blok, stil: false });
    } else if (tag.soort === 'anders') this.#anders(tag.voorwaarde, bron, plaats);
    else if (tag.soort === 'sluit') this.#sluitBlok(tag.blok, plaats);
  }

  /** A tag that could not be read and was reported: only what it does to the blocks around it. */
  onleesbaar({ tag, geschreven }: Bedoeling, bron: string, plaats: Plaats): void {
    if (tag.soort === 'open') {
      const blok = maakBlok(tag, bron, plaats);
      this.#kinderen.push(blok);
      this.#lagen.push({ soort: 'blok', blok, inhoud: this.#inhoud, naam: geschreven, stil: true });
    } else if (tag.soort === 'sluit') this.#sluitBlok(tag.blok, plaats, true);
    else if (this.#lagen.at(-1)?.soort === 'blok') this.#anders(tag.voorwaarde, bron, plaats);
  }

  open(teken: { naam: string; kenmerken: string; leeg: boolean }, plaats: Plaats): void {
    const { naam, leeg } = teken;
    const soort = Object.hasOwn(ELEMENTEN, naam) ? ELEMENTEN[naam] : undefined;
    if (!soort) {
      const [melding, advies] = onbekendElement(naam);
      this.#fouten.meld(plaats, melding, advies);
      if (leeg || naam === 'img') return;
      const element = maakElement(naam, plaats);
      this.#kinderen.push(element);
      this.#lagen.push({ soort: 'element', element, inhoud: 'alles', stil: true });
      return;
    }
    if (this.#inhoud !== 'alles' && !soort.in.includes(this.#inhoud))
      this.#fouten.meld(
        plaats,
        `<${naam}> kan hier niet staan.`,
        naam === 'article' ? 'Het sjabloon heeft één <article>.' : `<${naam}> staat in ${waarMag(naam)}.`,
      );
    const kenmerken = leesKenmerken(naam, teken.kenmerken, plaats, this.#fouten);
    const element = { ...maakElement(naam, plaats), ...kenmerken, alinea: soort.inhoud === 'tekst' };
    keurBegin(
      element,
      this.#lagen.map((l) => (l.soort === 'blok' ? l.naam : l.element.naam)),
      this.#fouten,
    );
    this.#kinderen.push(element);
    this.#lagen.push({ soort: 'element', element, inhoud: soort.inhoud, stil: false });
    if (leeg || soort.inhoud === 'niets') this.#sluitLaag();
    if (!leeg && soort.inhoud === 'niets')
      this.#fouten.meld(plaats, `<${naam}> is niet gesloten.`, `Schrijf <${naam}/>.`);
  }

  sluit(naam: string, plaats: Plaats): void {
    const nr = this.#lagen.findLastIndex((laag) => laag.soort === 'element' && laag.element.naam === naam);
    if (nr > 0) {
      this.sluitTot(nr + 1, `</${naam}>`);
      this.#sluitLaag();
    } else if (naam !== 'img')
      this.#fouten.meld(
        plaats,
        `</${naam}> sluit een element dat niet open is.`,
        `Haal </${naam}> weg of zet <${naam}> ervoor.`,
      );
  }

  /** Closes what a part left open. */
  sluitTot(diepte: number, voor?: string): void {
    while (this.#lagen.length > diepte) {
      const laag = this.#lagen.at(-1);
      if (laag && laag !== this.#lagen[0]) this.#meldOpen(laag, voor);
      this.#sluitLaag();
    }
  }

  sluitAf(): SjabloonKnoop[] {
    this.sluitTot(1);
    keurArtikel(this.#wortel, this.#fouten);
    return this.#wortel.kinderen;
  }

  #uitvoer(uitvoer: Extract<SjabloonKnoop, { soort: 'uitvoer' }>): void {
    if (!isTekstplaats(this.#inhoud))
      this.#fouten.meld(uitvoer.plaats, `${uitvoer.bron} staat niet in een alinea.`, 'Zet de waarde in <p>.');
    this.#kinderen.push(uitvoer);
  }

  #anders(
    voorwaarde: Blok<SjabloonKnoop>['takken'][number]['voorwaarde'],
    bron: string,
    plaats: Plaats,
  ): void {
    const laag = this.#lagen.at(-1);
    if (laag?.soort === 'blok') {
      if (laag.blok.takken.length > 1 && laag.blok.takken.at(-1)?.voorwaarde === null)
        this.#fouten.meld(plaats, `Na {{else}} kan geen ${bron} meer komen.`, 'Zet {{else}} als laatste.');
      laag.blok.takken.push({ voorwaarde, bron, plaats, kinderen: [] });
    } else
      this.#fouten.meld(
        plaats,
        `${bron} staat niet direct in een blok.`,
        'Zet het tussen het begin en het einde van een blok, op dezelfde plaats.',
      );
  }

  #sluitBlok(naam: string, plaats: Plaats, stil = false): void {
    let nr = this.#lagen.findLastIndex(
      (laag) => laag.soort === 'blok' && (laag.naam === naam || laag.blok.open.blok === naam),
    );
    // A begin that could not be read takes any end, and an end that could not be read fits any begin.
    const binnenste = this.#lagen.findLastIndex((laag) => laag.soort === 'blok');
    if (nr < 0 && (stil || this.#lagen[binnenste]?.stil)) nr = binnenste;
    if (nr < 0 && !(BLOKSOORTEN as readonly string[]).includes(naam)) {
      nr = binnenste;
      const open = this.#lagen[nr];
      if (open?.soort === 'blok')
        this.#fouten.meld(plaats, `{{/${naam}}} sluit geen blok.`, `Schrijf {{/${open.naam}}}.`);
    }
    if (nr < 0) {
      if (stil) return;
      this.#fouten.meld(
        plaats,
        `{{/${naam}}} sluit een blok dat niet open is.`,
        `Haal {{/${naam}}} weg of zet {{#${blokVoor(naam) ?? naam} …}} ervoor.`,
      );
      return;
    }
    this.sluitTot(nr + 1, `{{/${naam}}}`);
    this.#sluitLaag();
  }

  #meldOpen(laag: Laag, voor: string | undefined): void {
    if (laag.stil) return;
    const [begin, eind, plaats] =
      laag.soort === 'blok'
        ? [`{{#${laag.naam}}}`, `{{/${laag.naam}}}`, laag.blok.plaats]
        : [`<${laag.element.naam}>`, `</${laag.element.naam}>`, laag.element.plaats];
    this.#fouten.meld(
      plaats,
      `${begin} is niet gesloten${voor === undefined ? '' : ` vóór ${voor}`}.`,
      `Sluit met ${eind}.`,
    );
  }

  #sluitLaag(): void {
    const laag = this.#lagen.pop();
    if (laag?.soort === 'element' && !laag.stil) keurEinde(laag.element, this.#fouten);
  }

  get #inhoud(): Inhoud {
    return this.#lagen.at(-1)?.inhoud ?? 'wortel';
  }

  get #kinderen(): SjabloonKnoop[] {
    const laag = this.#lagen.at(-1);
    if (laag?.soort === 'blok') return laag.blok.takken.at(-1)?.kinderen ?? [];
    return laag?.element.kinderen ?? [];
  }
}

const isTekstplaats = (inhoud: Inhoud): boolean =>
  inhoud === 'tekst' || inhoud === 'stroom' || inhoud === 'alles';

function eersteTeken(tekst: string, plaats: Plaats): { lijn: number; kolom: number } {
  const regels = (/^\s*/.exec(tekst)?.[0] ?? '').split('\n');
  const laatste = regels.at(-1)?.length ?? 0;
  return {
    lijn: plaats.lijn + regels.length - 1,
    kolom: regels.length === 1 ? plaats.kolom + laatste : laatste + 1,
  };
}
