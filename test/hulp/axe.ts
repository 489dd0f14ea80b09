import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const BRON = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Uitkomst {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Axe {
  run(
    document: unknown,
    opties: object,
  ): Promise<{ readonly violations: readonly Uitkomst[]; readonly incomplete: readonly Uitkomst[] }>;
}

/**
 * What axe cannot decide without a screen or without a page around it: the contrast is computed from the palette, and
 * the tests count the main part and the title themselves.
 */
const NIET_HIER = ['color-contrast', 'landmark-one-main', 'page-has-heading-one'];

/** Holds pages against the rules of WCAG 2 A and AA and the good practice of axe, in one window. */
export class Toegankelijkheid {
  readonly #venster = new JSDOM('<!DOCTYPE html>', { runScripts: 'outside-only' }).window;
  readonly #axe: Axe;
  #stijlen = new Map<string, unknown>();

  constructor() {
    this.#venster.eval(BRON);
    this.#axe = this.#venster.eval('axe') as Axe;
    // Without a stylesheet elements of a kind look alike, and asking it of each of them is most of the time.
    const bereken = this.#venster.getComputedStyle.bind(this.#venster);
    this.#venster.getComputedStyle = (element, pseudo) => {
      const soort = `${element.tagName} ${element.className} ${element.getAttribute('style') ?? ''} ${pseudo ?? ''}`;
      const bekend = this.#stijlen.get(soort) ?? bereken(element, pseudo);
      this.#stijlen.set(soort, bekend);
      return bekend;
    };
  }

  /** Each breach, and each thing axe could not decide, with the first element it is about. */
  async klachten(html: string): Promise<string[]> {
    const { document } = this.#venster;
    this.#stijlen = new Map();
    document.open();
    // jsdom cannot read all of our stylesheet, and nothing in it hides text on a screen.
    document.write(html.replace(/<style>[^]*?<\/style>/, ''));
    document.close();
    const { violations, incomplete } = await this.#axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'best-practice'],
      rules: Object.fromEntries(NIET_HIER.map((id) => [id, { enabled: false }])),
      resultTypes: ['violations', 'incomplete'],
      selectors: false,
    });
    return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }

  sluit(): void {
    this.#venster.close();
  }
}
