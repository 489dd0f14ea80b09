import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogus } from '../../src/documenten/delen/veld.ts';
import type { Document } from '../../src/documenten/document.ts';
import { leesAfbeelding } from '../../src/kern/afbeelding.ts';
import { schrijfDatum, isDatum } from '../../src/kern/datum.ts';
import { leesBlokken, paden } from '../../src/sjabloon/index.ts';
import { maakPng } from '../hulp/beeld.ts';
import { PROJECT } from '../hulp/project.ts';
import { bladeren, FICTIEF_BSN, op as opPad, zet, type Json } from '../zaak/rijke-zaak.ts';
import { blokken, boomVan, grondVan, maakDocx, maakHtml, tekstVan } from './hulp.ts';
import { KORT, LEEG, rijk } from './zaken.ts';

/** What must be in the document: a part of the case, and which of its fields do not belong there, with the reason. */
export interface Kanarie {
  readonly van: string;
  readonly niet: Readonly<Record<string, string>>;
}

const PEIL = '2030-01-01';
const GEVALLEN = { rijk: rijk(), kort: KORT, leeg: LEEG } as const;

/** What the generic tests ask otherwise of a kind of document. */
export interface Toetsopties {
  /** A letter: of the peildatum, without a BSN in whatever form, signed with a picture where there is one. */
  readonly brief?: true;
  /** Drawn up by riv on the peildatum: nothing that is known is later than it. */
  readonly opPeildatum?: true;
  /** The number of blocks that every version has at least. */
  readonly blokken?: number;
}

const EDITIES = ['werkgever', 'werknemer', 'uwv'] as const;

/** Nobody signs these documents with a picture; a bureau may want to, in a letter of its own. */
const VOOR_EIGEN_SJABLONEN = new Set(['kop.afzender.handtekening']);

/** After every day of the rich case, and before the peildatum. */
const LATER = '2028-02-03';

/**
 * The tests that every document has. `zelfLater` names the places that by their nature come after the document was
 * drawn up and carry a date of their own: who signs, who reacts.
 */
export function documentToets(
  document: Document,
  kanaries: readonly Kanarie[],
  zelfLater: readonly RegExp[],
  { brief, opPeildatum = brief, blokken: minstens = 20 }: Toetsopties = {},
): void {
  const voorEigenSjablonen = brief ? new Set<string>() : VOOR_EIGEN_SJABLONEN;
  describe(document.id, () => {
    it.each(Object.keys(GEVALLEN) as (keyof typeof GEVALLEN)[])(
      'maakt een volledige weergave (%s)',
      (naam) => {
        const weergave = document.view(grondVan(GEVALLEN[naam], PEIL, { nummer: 1 }));
        expect(document.schema.safeParse(weergave).error?.issues ?? []).toEqual([]);
      },
    );

    it('gebruikt in het sjabloon elk veld van de weergave, en geen ander', () => {
      const gebruikt = new Set(paden(boomVan(document.id)).map(({ pad }) => pad.replace(/\.this$/, '')));
      const bekend = catalogus(document.schema);
      expect(bekend.every(({ omschrijving }) => /^[A-ZÉ].*\.$/.test(omschrijving))).toBe(true);
      const namen = new Set(bekend.map(({ pad }) => pad));
      expect([...gebruikt].filter((pad) => !namen.has(pad))).toEqual([]);
      const bladeren = bekend.filter(
        ({ pad, soort }) => soort !== 'lijst' && soort !== 'groep' && !voorEigenSjablonen.has(pad),
      );
      expect(bladeren.map(({ pad }) => pad).filter((pad) => !gebruikt.has(pad))).toEqual([]);
    });

    it.each(Object.keys(GEVALLEN) as (keyof typeof GEVALLEN)[])(
      'zegt in beide dragers hetzelfde (%s)',
      (naam) => {
        const weergave = document.view(grondVan(GEVALLEN[naam], PEIL, { nummer: 1 }));
        const html = leesBlokken(maakHtml(document, weergave));
        expect(leesBlokken(maakDocx(document, weergave))).toEqual(html);
        expect(html.length).toBeGreaterThan(minstens);
      },
    );

    it('geeft tweemaal dezelfde bytes', () => {
      const maak = () => {
        const weergave = document.view(grondVan(KORT, '2025-03-20', { nummer: 1 }));
        return createHash('sha256').update(maakDocx(document, weergave)).digest('hex');
      };
      expect(maak()).toBe(maak());
    });

    it('drukt het burgerservicenummer alleen af voor wie het mag zien', () => {
      for (const editie of document.edities ?? EDITIES) {
        const tekst = tekstVan(document, grondVan(rijk(), PEIL, { nummer: 1, editie }));
        expect(tekst.includes(FICTIEF_BSN), editie).toBe(!brief && editie !== 'werkgever');
        expect(tekst.includes('******782'), editie).toBe(!brief && editie === 'werkgever');
      }
    });

    it('drukt het hoofd van de afzender af', () => {
      const afzender = { naam: 'Bureau Zee', adres: 'Kade 1', telefoon: '0100', email: 'z@zee.example' };
      const html = maakHtml(document, document.view(grondVan(KORT, PEIL, { nummer: 1, afzender })));
      for (const deel of Object.values(afzender)) expect(html).toContain(deel);
      expect(html).not.toContain('<img');
    });

    it('toont het logo van de afzender, in beide dragers zonder tekst', () => {
      const logo = leesAfbeelding(maakPng(600, 300), 'Logo van Zee');
      const weergave = document.view(grondVan(KORT, PEIL, { nummer: 1, afzender: { logo } }));
      const html = maakHtml(document, weergave);
      // 158.75 by 79.375 mm, made to fit 5 by 2 cm.
      expect(html).toMatch(
        /<img src="data:image\/png;base64,[^"]+" alt="Logo van Zee" style="width:40mm"\/>/,
      );
      expect(leesBlokken(maakDocx(document, weergave))).toEqual(leesBlokken(html));
    });

    it.each(kanaries)('bevat alles uit $van dat erin hoort', ({ van, niet }) => {
      const zaak = rijk();
      // The whole page: some of it stands in the header or the footer.
      const tekst = htmlVan(document, zaak);
      const mist: string[] = [];
      const gezien = new Set<string>();
      for (const { pad, waarde } of bladerenVan(op(zaak, van), '')) {
        const uitgezonderd = Object.keys(niet).find((p) => pad === p || pad.startsWith(`${p}/`));
        if (uitgezonderd !== undefined) gezien.add(uitgezonderd);
        else if (!tekst.includes(isDatum(waarde) ? schrijfDatum(waarde) : waarde)) mist.push(pad);
      }
      expect(mist).toEqual([]);
      expect(
        Object.keys(niet).filter((p) => !gezien.has(p)),
        'exceptions that are fields',
      ).toEqual([]);
    });

    // A document that says what came after its own date looks backdated.
    if (!opPeildatum)
      it('weet niets van na de eigen datum', { timeout: 60_000 }, () => {
        const lekken = bladeren()
          .filter(({ kenmerk }) => kenmerk?.tijd !== undefined)
          .filter(({ pad }) => !zelfLater.some((plek) => plek.test(`/${pad.join('/')}`)))
          .flatMap(({ pad, kenmerk }) => {
            const zaak = structuredClone(GEVALLEN.rijk);
            const isLijst = Array.isArray(opPad(zaak, pad));
            zet(zaak, pad, isLijst ? [LATER] : LATER);
            const tekst = JSON.stringify(document.view(grondVan(zaak, PEIL, { nummer: 1 })));
            // What exists only from that day on: the object around it, or the piece whose date it is.
            const om = pad.slice(0, pad.at(-2) === 'stuk' ? -2 : -1);
            const vanDan = kenmerk?.tijd === 'anker' ? [...kanariesIn(opPad(zaak, om) as Json)] : [];
            return [LATER, ...vanDan]
              .filter((gelekt) => tekst.includes(gelekt))
              .map((gelekt) => `${pad.join('/')}: ${gelekt}`);
          });
        expect(lekken).toEqual([]);
      });

    it('leest als in het gouden bestand', async () => {
      const grond = grondVan(KORT, '2025-03-20', { nummer: 1 });
      await expect(`${blokken(document, grond).join('\n')}\n`).toMatchFileSnapshot(
        join(PROJECT, `test/golden/documenten/${document.id}.txt`),
      );
    });

    it('toont in een leeg dossier wat nog moet worden ingevuld', async () => {
      const grond = grondVan(LEEG, '2025-03-20', { nummer: 1 });
      await expect(`${blokken(document, grond).join('\n')}\n`).toMatchFileSnapshot(
        join(PROJECT, `test/golden/documenten/${document.id}-leeg.txt`),
      );
    });
  });
}

/** The whole page, phone numbers with an ordinary hyphen. */
const htmlVan = (document: Document, zaak: unknown): string =>
  maakHtml(document, document.view(grondVan(zaak, PEIL, { nummer: 1 })))
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ');

function* kanariesIn(waarde: Json): Generator<string> {
  for (const { waarde: blad } of bladerenVan(waarde, '')) if (blad.includes('kanarie')) yield blad;
}

const op = (zaak: unknown, pad: string): unknown =>
  pad
    .split('/')
    .slice(1)
    .reduce<unknown>((hier, deel) => (hier as Record<string, unknown> | undefined)?.[deel], zaak);

/** Texts and dates of a part of the case; a choice is no text of its own. List numbers are left out of the path. */
function* bladerenVan(waarde: unknown, pad: string): Generator<{ pad: string; waarde: string }> {
  if (typeof waarde === 'string') {
    if (waarde.includes('kanarie') || isDatum(waarde)) yield { pad, waarde };
  } else if (Array.isArray(waarde)) {
    for (const item of waarde) yield* bladerenVan(item, pad);
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [naam, veld] of Object.entries(waarde)) yield* bladerenVan(veld, `${pad}/${naam}`);
  }
}
