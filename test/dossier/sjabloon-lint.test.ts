import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintSjabloon } from '../../src/dossier/sjabloon-lint.ts';
import { verplichteVelden } from '../../src/dossier/verplicht.ts';
import { waardenIn } from '../../src/dossier/weergave.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { GebruiksFout, OngeldigeInvoer } from '../../src/kern/fouten.ts';
import { Ontbreekt } from '../../src/kern/waarden.ts';
import { HELPERS } from '../../src/sjabloon/index.ts';
import { pakIn, pakUit, schrijfZip } from '../../src/sjabloon/word/pakket/zip.ts';
import { grondVan } from '../documenten/hulp.ts';
import { KORT, LEEG } from '../documenten/zaken.ts';
import { PROJECT } from '../hulp/project.ts';

const SJABLONEN = join(PROJECT, 'templates');

let map = '';
beforeAll(() => (map = mkdtempSync(join(tmpdir(), 'riv-lint-'))));
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('onze eigen sjablonen', () => {
  it.each(DOCUMENTEN.flatMap(({ id }) => [`${id}.hbs`, `${id}.docx`]))('%s heeft geen fouten', (naam) => {
    expect(lintSjabloon(join(SJABLONEN, naam)).fouten).toEqual([]);
  });
});

const KORT_HOOFD = [
  'dossier-voorletters: voorletters van de werknemer',
  'riv-administratieve-gegevens: loonheffingennummer',
  'riv-administratieve-gegevens: contactpersoon bij de werkgever',
  'riv-administratieve-gegevens: naam van de bedrijfsarts of arbodienst',
];

/**
 * Rows whose mark no view can hold: without its own date a thing is in no period, so the report that would show the
 * mark does not show the thing. The finding of the rule says it.
 */
const ONBEREIKBAAR: Readonly<Record<string, readonly string[]>> = {
  'voortgangsrapportage-spoor2': [
    's2-rapportage-contacten: datum bij contact',
    's2-sollicitatielog-bewijs: datum bij sollicitatie',
    's2-rapportage-plaatsingen: begindatum bij plaatsing',
  ],
  // Only adopted pieces stand in the report, and the case in which everything is missing has none.
  reintegratieverslag: Array.from({ length: 4 }, () => [
    'doc-ondertekend-werkgever: ondertekening door de werkgever',
    'doc-ondertekend-werknemer: ondertekening door de werknemer',
  ]).flat(),
  // These name the employee and the employer in a few lines, and are no piece of art. 6 with all its data.
  'oordeel-werknemer': KORT_HOOFD,
  toetsrapport: KORT_HOOFD,
};

describe.each(DOCUMENTEN)('wat verplicht is in $id', (document) => {
  const verplicht = verplichteVelden(document);

  it('heeft voor elke regel van de inhoudstabel een plaats in de weergave', () => {
    const zonder = verplicht.filter(({ paden }) => paden.length === 0);
    // A letter holds no more of the head of the dossier than its reader needs.
    const isBrief = document.id.startsWith('brief-');
    if (!isBrief)
      expect(zonder.map(({ regel, wat }) => `${regel}: ${wat}`)).toEqual(ONBEREIKBAAR[document.id] ?? []);
    expect(verplicht.length - zonder.length).toBeGreaterThan(isBrief ? 2 : 4);
  });

  it.each(Object.entries({ KORT, LEEG }))('staat waar het in een echte zaak ontbreekt (%s)', (_, zaak) => {
    const bekend = new Set(verplicht.flatMap(({ regel, paden }) => paden.map((pad) => `${regel} ${pad}`)));
    const weergave = document.view(grondVan(zaak, '2025-03-20', { nummer: 1, editie: 'uwv' }));
    const tekens = [...waardenIn(weergave)].flatMap(({ pad, waarde }) =>
      waarde instanceof Ontbreekt ? [`${waarde.regel} ${pad}`] : [],
    );
    expect(tekens.filter((teken) => !bekend.has(teken))).toEqual([]);
  });
});

/** Mistakes in a template that is right, each in the place of what stands there once; the tenth prints nothing. */
const VERSCHRIJVINGEN: readonly (readonly [goed: string, fout: string, verwacht: string])[] = [
  [
    '{{partijen.werkgever.loonheffingennummer}}',
    '{{partijen.werkgever.loonheffingsnummer}}',
    'Het veld partijen.werkgever.loonheffingsnummer bestaat niet. Bedoelt u partijen.werkgever.loonheffingennummer?',
  ],
  [
    '{{partijen.eersteZiektedag}}',
    '{{{partijen.eersteZiektedag}}}',
    'Drie accolades kunnen niet: tekst wordt altijd veilig afgedrukt. Schrijf twee accolades.',
  ],
  [
    '{{functie.naam}}',
    '{{functie.naam.kort}}',
    'functie.naam is een tekst en heeft geen velden. Schrijf functie.naam.',
  ],
  [
    '{{#each functie.taken}}',
    '{{#each funtie.taken}}',
    'Het veld funtie bestaat niet. Bedoelt u functie.taken?',
  ],
  [
    '{{alineas toelichtingEinddoel}}',
    '{{datumMetDag toelichtingEinddoel}}',
    `datumMetDag verwacht een datum; toelichtingEinddoel is een tekst. Voorbeeld: ${HELPERS.datumMetDag?.voorbeeld ?? ''}`,
  ],
  ['{{meetpunt}}', '{{meetpnt}}', 'Het veld meetpnt bestaat niet in de lijst doelen. Bedoelt u meetpunt?'],
  [
    '{{#if activiteitOntbreekt}}',
    '{{#if (gelik activiteitOntbreekt 1)}}',
    'De helper gelik bestaat niet. Bedoelt u gelijk?',
  ],
  [
    '{{evaluatie.intervalDagen}}',
    '{{wat}}',
    'Het veld wat bestaat niet. Dit veld staat in de lijst activiteiten; gebruik het binnen {{#each activiteiten}}.',
  ],
  [
    '{{arbeidsverhouding}}',
    '{{activiteiten}}',
    'activiteiten is een lijst en kan zo niet worden afgedrukt. Loop erdoor: {{#each activiteiten}}{{wat}}{{/each}}.',
  ],
];
const NERGENS = [
  '{{alineas tweedeSpoor}}',
  'Over het tweede spoor.',
  'Het sjabloon drukt “afspraken over het tweede spoor” nergens af ({{tweedeSpoor}}); regel pva-tweede-spoor vraagt dat.',
] as const;
const TIEN = [...VERSCHRIJVINGEN, NERGENS];

/** Makes every replacement that fits; `gemaakt` hears which. */
function verschrijf(tekst: string, gemaakt: Set<string>): string {
  return TIEN.reduce((uit, [goed, fout]) => {
    if (!uit.includes(goed)) return uit;
    gemaakt.add(goed);
    return uit.replace(goed, () => fout);
  }, tekst);
}

const zin = ({ melding, advies }: { melding: string; advies: string }): string =>
  `${melding} ${advies}`.trim();

describe('een sjabloon met tien fouten', () => {
  it('geeft er tien, elk op haar plaats, in een tekstsjabloon', () => {
    mkdirSync(join(map, 'delen'), { recursive: true });
    const gemaakt = new Set<string>();
    const teksten = new Map<string, string>();
    for (const naam of ['plan-van-aanpak.hbs', 'delen/partijen.hbs', 'delen/doelen.hbs']) {
      teksten.set(naam, verschrijf(readFileSync(join(SJABLONEN, naam), 'utf8'), gemaakt));
      writeFileSync(join(map, naam), teksten.get(naam) ?? '');
    }
    expect(TIEN.map(([goed]) => goed).filter((goed) => !gemaakt.has(goed))).toEqual([]);
    const { fouten } = lintSjabloon(join(map, 'plan-van-aanpak.hbs'));
    expect(fouten.map(zin).sort()).toEqual(TIEN.map(([, , verwacht]) => verwacht).sort());
    for (const [, fout, verwacht] of VERSCHRIJVINGEN) {
      const { sjabloon = '', lijn = 0, kolom = 0 } = fouten.find((f) => zin(f) === verwacht) ?? {};
      const tekst = teksten.get(sjabloon.startsWith('delen/') ? sjabloon : 'plan-van-aanpak.hbs') ?? '';
      expect(tekst.split('\n')[lijn - 1]?.slice(kolom - 1, kolom - 1 + fout.length)).toBe(fout);
    }
  });

  it('geeft er tien, elk op haar plaats, in een Word-sjabloon', () => {
    const gemaakt = new Set<string>();
    const delen = pakUit(readFileSync(join(SJABLONEN, 'plan-van-aanpak.docx')));
    const zip = [...delen].map(([naam, bytes]) => {
      const isTekst = naam === 'word/document.xml';
      const inhoud = isTekst ? Buffer.from(verschrijf(Buffer.from(bytes).toString(), gemaakt)) : bytes;
      return pakIn(naam, inhoud, 1);
    });
    expect(TIEN.map(([goed]) => goed).filter((goed) => !gemaakt.has(goed))).toEqual([]);
    const bestand = join(map, 'plan-van-aanpak.docx');
    writeFileSync(bestand, schrijfZip(zip));
    const { fouten } = lintSjabloon(bestand);
    expect(fouten.map(zin).sort()).toEqual(TIEN.map(([, , verwacht]) => verwacht).sort());
    for (const [, fout, verwacht] of VERSCHRIJVINGEN) {
      const { waar, rondom } = fouten.find((f) => zin(f) === verwacht) ?? {};
      expect(waar).toMatch(/^(alinea \d+|tabel \d+, rij \d+, cel \d+(, alinea \d+)?)$/);
      expect(rondom).toContain(/^\{\{.*?\}\}+/.exec(fout)?.[0]);
    }
  });
});

describe('wat een sjabloon weglaat', () => {
  const lint = (tekst: string) => {
    const bestand = join(map, 'voortgangsrapportage-spoor2.hbs');
    writeFileSync(bestand, `<article>${tekst}</article>`);
    return lintSjabloon(bestand);
  };
  const drukt = (tekst: string, wat: string): boolean =>
    !lint(tekst).fouten.some(({ melding }) => melding.includes(wat));

  it('is genoemd per veld, met elke regel die erom vraagt', () => {
    const { fouten } = lint('<p>x</p>');
    expect(fouten.map(({ melding }) => melding)).toContain(
      'Het sjabloon drukt “opsteller” en “naam van de opsteller bij opsteller” nergens af ({{#each kop.opstellers}}{{naam}}{{/each}}); regel s2-rapportage-datum-en-opsteller vraagt dat.',
    );
    expect(fouten.every(({ lijn }) => lijn === 0)).toBe(true);
  });

  it('is afgedrukt op elke manier waarop het in het stuk komt', () => {
    const wat = '“wat is afgesproken';
    expect(drukt('<p>{{#if afspraken}}x{{/if}}</p>', wat)).toBe(false);
    expect(drukt('<p>{{#each afspraken}}{{wie}}{{/each}}</p>', wat)).toBe(false);
    expect(drukt('<p>{{#each afspraken}}{{wat}}{{/each}}</p>', wat)).toBe(true);
    expect(drukt('<p>{{#each afspraken as |a|}}{{hoofdletter a.wat}}{{/each}}</p>', wat)).toBe(true);
    expect(drukt('<p>{{opsomming afspraken "wat"}}</p>', wat)).toBe(true);
    expect(
      drukt('<p>{{#if (gelijk samenvatting "x")}}y{{/if}}{{visieCoach}}</p>', '“visie van de coach”'),
    ).toBe(true);
  });

  it('is op zichzelf geen fout, en genoemd bij zijn hoogste naam', () => {
    const { ongebruikt } = lint('<p>{{kop.zaaknummer}}{{#each afspraken}}{{wat}}{{/each}}</p>');
    expect(ongebruikt).toContain('partijen');
    expect(ongebruikt).toContain('kop.kenmerk');
    expect(ongebruikt).toContain('afspraken[].wie');
    expect(ongebruikt).toContain('sollicitaties');
    expect(ongebruikt.some((pad) => pad.startsWith('partijen.'))).toBe(false);
    expect(ongebruikt).not.toContain('kop.zaaknummer');
  });
});

describe('een bestand', () => {
  const weigering = (naam: string, inhoud?: string, document?: string): string => {
    const bestand = join(map, naam);
    if (inhoud !== undefined) writeFileSync(bestand, inhoud);
    try {
      lintSjabloon(bestand, document);
    } catch (fout) {
      if (fout instanceof OngeldigeInvoer) return fout.fouten[0].melding;
      if (fout instanceof GebruiksFout) return fout.message.replace(bestand, naam);
      throw fout;
    }
    return '';
  };

  it('dat geen sjabloon is, is niet te controleren', () => {
    expect(weigering('weg/plan-van-aanpak.docx')).toBe('Dit bestand bestaat niet.');
    expect(weigering('plan-van-aanpak.txt', 'x')).toBe(
      'Dit is geen sjabloon. Een Word-document slaat u op als .docx.',
    );
    expect(weigering('plan-van-aanpak.docx', 'x')).toBe(
      'Dit is geen Word-document. Sla het in Word op als .docx, zonder wachtwoord.',
    );
  });

  it('hoort bij een document, door zijn naam of omdat het is gezegd', () => {
    expect(weigering('plan_van_aanpak.hbs', '<article/>')).toBe(
      `plan_van_aanpak.hbs heet niet naar een document. Noem het document met --document plan-van-aanpak. Kies uit: ${DOCUMENTEN.map(({ id }) => id).join(', ')}.`,
    );
    expect(weigering('plan_van_aanpak.hbs', '<article/>', 'plan')).toMatch(/^Dit document kent riv niet\./);
    expect(lintSjabloon(join(map, 'plan_van_aanpak.hbs'), 'plan-van-aanpak').document).toBe(
      'plan-van-aanpak',
    );
  });
});
