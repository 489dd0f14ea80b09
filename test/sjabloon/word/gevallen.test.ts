import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWord } from '../../../src/sjabloon/index.ts';
import { pakUit } from '../../../src/sjabloon/word/pakket/zip.ts';
import { maakProefbestanden } from '../../../scripts/proefbestanden/bestanden.ts';
import { alle, eigenTekst, elementen, leesPakket, type Boom } from '../../hulp/ooxml.ts';
import { zichtbareTekst } from '../../hulp/ooxml-tekst.ts';
import { PROJECT } from '../../hulp/project.ts';
import { EIGENSCHAPPEN, foutenVan } from '../hulp.ts';
import { GEVALLEN } from './gevallen.ts';

const MAP = join(PROJECT, 'test/sjabloon/word');
const proef = (naam: string): Buffer => readFileSync(join(MAP, naam));
const vul = (naam: string, nr = 0): Uint8Array =>
  compileWord(proef(`${naam}.docx`)).render(GEVALLEN[naam]?.[nr]?.view ?? {}, EIGENSCHAPPEN);

it('elk proefbestand is wat scripts/proefbestanden.ts maakt', () => {
  const gemaakt = maakProefbestanden();
  expect(readdirSync(MAP).filter((n) => /\.doc[xm]$/.test(n))).toEqual([...gemaakt.keys()].sort());
  for (const [naam, { delen }] of gemaakt) {
    const tekst = (inhoud: Uint8Array): string => Buffer.from(inhoud).toString('latin1');
    const vastgelegd = [...pakUit(proef(naam))].map(([deel, inhoud]) => [deel, tekst(inhoud)]);
    expect(vastgelegd, naam).toEqual([...delen].map(([deel, inhoud]) => [deel, tekst(inhoud)]));
  }
});

describe.each(Object.keys(GEVALLEN))('%s', (naam) => {
  const sjabloon = (): ReturnType<typeof compileWord> => compileWord(proef(`${naam}.docx`));
  it.each(GEVALLEN[naam]?.map(({ zin, ...geval }) => [zin, geval] as const) ?? [])(
    '%s',
    (_zin, { view, verwacht }) => {
      expect(zichtbareTekst(sjabloon().render(view, EIGENSCHAPPEN))).toEqual(verwacht);
    },
  );
});

describe('wat Word nog meer bewaart', () => {
  it('een tekstvak heeft ook in de vorm voor oude Words de ingevulde tekst', () => {
    const { delen, hoofd } = leesPakket(vul('tekstvak'));
    const oud = [...alle(delen.get(hoofd)?.boom ?? leeg)].filter((e) => e.naam === 'mc:Fallback');
    const teksten = oud.map((e) =>
      [...alle(e)]
        .filter((k) => k.naam === 'w:t')
        .map(eigenTekst)
        .join(''),
    );
    expect(teksten).toEqual(['Naam: An- bellen- schrijven', 'Ook: Bo- mailen', 'Ook: Cas']);
  });

  it('delen zonder tags blijven tot op de byte wat zij waren', () => {
    const voor = pakUit(proef('onaangeroerd.docx'));
    const na = pakUit(vul('onaangeroerd'));
    const anders = [...voor].filter(
      ([deel, inhoud]) => Buffer.compare(inhoud, na.get(deel) ?? leegDeel) !== 0,
    );
    expect(anders.map(([deel]) => deel).sort()).toEqual(['docProps/core.xml', 'word/document.xml']);
    expect([...na.keys()].sort()).toEqual([...voor.keys()].sort());
  });

  it('in het deel met de tag verandert niets anders dan die tag', () => {
    const bomen = [proef('onaangeroerd.docx'), vul('onaangeroerd')].map((docx) => {
      const { delen, hoofd } = leesPakket(docx);
      return plat(delen.get(hoofd)?.boom ?? leeg).join('\n');
    });
    expect(bomen[1]).toBe(bomen[0]?.replace('{{naam}}', 'An'));
  });
});

describe('wat geweigerd wordt', () => {
  it('een document met bijgehouden wijzigingen', () => {
    expect(foutenVan(() => compileWord(proef('bijgehouden-wijzigingen.docx'))).join('\n')).toMatch(
      /wijziging/i,
    );
  });

  it('een document met macro’s', () => {
    expect(foutenVan(() => compileWord(proef('macros.docm'))).join('\n')).toMatch(/macro/i);
  });
});

const leeg: Boom = { naam: '', kenmerken: {}, naamruimten: {}, kinderen: [] };
const leegDeel = new Uint8Array();
const SPOREN = new Set(['w:proofErr', 'w:lastRenderedPageBreak']);

/** A tree as lines, without what says nothing: ids of revisions and paragraphs, the cuts of runs, how white space is kept. */
function plat(boom: Boom): string[] {
  const { naam } = boom;
  if (SPOREN.has(naam)) return [];
  if (naam === 'w:t') return [eigenTekst(boom)];
  const kenmerken = Object.entries(boom.kenmerken)
    .filter(([k]) => !/^(w:rsid|w14:(para|text)Id)/.test(k))
    .map(([k, w]) => ` ${k}=${w}`);
  return [`<${naam}${kenmerken.join('')}>`, eigenTekst(boom).trim(), ...elementen(boom).flatMap(plat)].filter(
    (regel) => regel !== '',
  );
}
