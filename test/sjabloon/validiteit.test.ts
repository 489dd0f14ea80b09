import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { png } from '../../scripts/proefbestanden/beeldvormen.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import type { Document } from '../../src/documenten/document.ts';
import { Afbeelding, type Ontbreekt, type Weergave } from '../../src/kern/waarden.ts';
import { compileWord, leesBlokken } from '../../src/sjabloon/index.ts';
import { grondVan } from '../documenten/hulp.ts';
import { KORT, LEEG, rijk } from '../documenten/zaken.ts';
import { heeftOffice, woorden, woordenVanFodt, zetOm } from '../hulp/libreoffice.ts';
import { keurDocument } from '../hulp/ooxml-keur.ts';
import { heeftSchema, schemafouten } from '../hulp/ooxml-schema.ts';
import { PROJECT } from '../hulp/project.ts';
import { EIGENSCHAPPEN } from './hulp.ts';
import { GEVALLEN } from './word/gevallen.ts';
import { kortgeknipt, VARIANTEN } from './word/varianten.ts';

/** Every template with the views it is filled with, by a short name. */
interface Sjabloon {
  readonly naam: string;
  readonly bytes: Buffer;
  readonly views: Readonly<Record<string, Weergave>>;
}

const metVarianten = (gewone: Readonly<Record<string, Weergave>>, volle: Weergave): Sjabloon['views'] => ({
  ...gewone,
  ...Object.fromEntries(Object.entries(VARIANTEN).map(([naam, maak]) => [naam, maak(volle)])),
});

const vanProef = (naam: string, gevallen: (typeof GEVALLEN)[string]): Sjabloon => ({
  naam,
  bytes: readFileSync(join(PROJECT, `test/sjabloon/word/${naam}.docx`)),
  views: metVarianten(
    Object.fromEntries(gevallen.map(({ view }, nr) => [`geval-${nr + 1}`, view])),
    gevallen[0].view,
  ),
});

const logo = new Afbeelding({
  soort: 'png',
  bytes: png(40, 20, [31, 78, 121]),
  breedte: 40,
  hoogte: 20,
  alt: 'logo',
});

const MET_VARIANTEN = new Set(['plan-van-aanpak', 'voortgangsrapportage-spoor2']);

function vanDocument(map: string, soort: string, document: Document): Sjabloon {
  const view = (zaak: unknown): Weergave =>
    document.view(grondVan(zaak, '2030-01-01', { nummer: 1, afzender: { naam: 'Bureau Zee', logo } }));
  const views = { vol: kortgeknipt(view(rijk())), kort: view(KORT), nieuw: view(LEEG) };
  return {
    naam: `${soort}${document.id}`,
    bytes: readFileSync(join(PROJECT, map, `${document.id}.docx`)),
    // What is done to a view tries the engine; the other documents are made of the same pieces as these two.
    views: MET_VARIANTEN.has(document.id) ? metVarianten(views, views.vol) : views,
  };
}

const HUISSTIJL = 'samples/huisstijl/sjablonen';

const SJABLONEN: readonly Sjabloon[] = [
  ...Object.entries(GEVALLEN).map(([naam, gevallen]) => vanProef(naam, gevallen)),
  ...DOCUMENTEN.map((document) => vanDocument('templates', '', document)),
  ...DOCUMENTEN.filter(({ id }) => existsSync(join(PROJECT, HUISSTIJL, `${id}.docx`))).map((document) =>
    vanDocument(HUISSTIJL, 'huisstijl-', document),
  ),
];

/** These views also ask for a comment beside each mark. */
const MET_OPMERKINGEN = new Set(['ontbreekt-binnen', 'nieuw']);
const opmerkingen = ({ wat }: Ontbreekt): readonly string[] => [`Vul in: ${wat} <&>`, 'Zie de handleiding.'];

/** What LibreOffice reads wrongly, and why: those documents are not held against it. */
const NIET_IN_OFFICE: Readonly<Record<string, string>> = {
  'inhoudsbesturing--vijandig': 'a content control around one paragraph loses its line breaks',
  'inhoudsbesturing--ontbreekt-binnen':
    'a content control around one paragraph loses what is before a comment',
};

const map = mkdtempSync(join(tmpdir(), 'riv-validiteit-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const pad = (naam: string): string => join(map, `${naam}.docx`);
const gemaakt = new Map<string, Uint8Array>();
for (const { naam, bytes, views } of SJABLONEN) {
  writeFileSync(pad(naam), bytes);
  const sjabloon = compileWord(bytes, { naam: `${naam}.docx`, niveau: 1 });
  for (const [view, weergave] of Object.entries(views)) {
    const document = sjabloon.render(weergave, {
      ...EIGENSCHAPPEN,
      ...(MET_OPMERKINGEN.has(view) ? { opmerkingen } : {}),
    });
    gemaakt.set(`${naam}--${view}`, document);
    writeFileSync(pad(`${naam}--${view}`), document);
  }
}

/** Which view of a template gives which faults; nothing when there are none. */
const perView = (
  { naam, views }: Sjabloon,
  foutenVan: (document: string) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(views)
      .map((view) => [view, foutenVan(`${naam}--${view}`)] as const)
      .filter(([, fouten]) => !Array.isArray(fouten) || fouten.length > 0),
  );

it('elk sjabloon doet mee', () => {
  const inMap = (deel: string, soort = ''): string[] =>
    readdirSync(join(PROJECT, deel))
      .filter((naam) => naam.endsWith('.docx'))
      .map((naam) => soort + naam.slice(0, -5));
  const geweigerd = ['bijgehouden-wijzigingen'];
  expect([...SJABLONEN.map(({ naam }) => naam), ...geweigerd].sort()).toEqual(
    [
      ...inMap('test/sjabloon/word'),
      ...inMap('templates'),
      ...inMap('samples/huisstijl/sjablonen', 'huisstijl-'),
    ].sort(),
  );
});

describe('elk document uit elk sjabloon heeft de bouw die Word verlangt', () => {
  it.each(SJABLONEN)('$naam', (sjabloon) => {
    expect(keurDocument(sjabloon.bytes)).toEqual([]);
    expect(perView(sjabloon, (naam) => keurDocument(gemaakt.get(naam) ?? new Uint8Array()))).toEqual({});
  });
});

let schema: ReadonlyMap<string, readonly string[]>;
let omgezet: ReadonlyMap<string, string | null>;
let nummers: string;

// Both take long and wait for other programs: side by side, and once for all documents.
beforeAll(async () => {
  const documenten = [...gemaakt.keys()].map(pad);
  const lijst = pad('lijsten--geval-1');
  const inSchema = async (): Promise<void> => {
    schema = await schemafouten([...SJABLONEN.map(({ naam }) => pad(naam)), ...documenten]);
  };
  const inOffice = async (): Promise<void> => {
    nummers = (await zetOm([lijst], 'txt', map)).get(lijst) ?? '';
    omgezet = await zetOm(documenten, 'fodt', map);
  };
  await Promise.all([heeftSchema && inSchema(), heeftOffice && inOffice()]);
}, 300_000);

describe.skipIf(!heeftSchema)('volgens het schema (npm ci --prefix bench/validatie)', () => {
  it.each(SJABLONEN)('$naam heeft geen fout die het sjabloon niet had', (sjabloon) => {
    const eigen = new Set(schema.get(pad(sjabloon.naam)));
    expect(perView(sjabloon, (naam) => schema.get(pad(naam))?.filter((fout) => !eigen.has(fout)))).toEqual(
      {},
    );
  });
});

describe.skipIf(!heeftOffice)('in LibreOffice (soffice)', () => {
  it.each(SJABLONEN)('$naam gaat open met dezelfde woorden in dezelfde volgorde', (sjabloon) => {
    expect(
      perView(sjabloon, (naam) => {
        const fodt = omgezet.get(pad(naam));
        if (!fodt) return 'gaat niet open';
        if (naam in NIET_IN_OFFICE) return [];
        const [hier, daar] = [woorden(leesBlokken(gemaakt.get(naam) ?? '')), woordenVanFodt(fodt)];
        const nr = hier.findIndex((blok, i) => blok !== daar[i]);
        if (nr >= 0 || daar.length > hier.length)
          return { hier: hier[nr] ?? '(einde)', daar: daar[nr < 0 ? hier.length : nr] };
        return [];
      }),
    ).toEqual({});
  });

  it('een lijst in een lus heeft daar de nummers die de auteur verwacht', () => {
    const verwacht = GEVALLEN.lijsten?.[0].verwacht.flatMap((regel) =>
      regel.startsWith('| ') ? regel.slice(2, -2).split(/ \| | \/ /) : [regel],
    );
    const daar = readFileSync(nummers, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    expect(woorden(daar)).toEqual(woorden(verwacht ?? []));
  });
});
