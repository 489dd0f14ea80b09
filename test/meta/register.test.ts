import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { vulZin } from '../../src/kern/zin.ts';
import { REGELS } from '../../src/regels/index.ts';
import { FASEN as ALLE_FASEN } from '../../src/regels/regel.ts';
import { bestandenIn, PROJECT } from '../hulp/project.ts';

/** The content rules are rows of a table. */
const FASEN = ALLE_FASEN.filter((fase) => fase !== 'inhoud');

describe('het register van regels', () => {
  it('heeft unieke ids en aliassen', () => {
    const ids = REGELS.flatMap((regel) => [regel.id, ...(regel.aliassen ?? [])]);
    expect(ids.filter((id, plaats) => ids.indexOf(id) !== plaats)).toEqual([]);
  });

  it.each(FASEN)('heeft precies de bestanden van regels/%s', (fase) => {
    const bestanden = bestandenIn(`src/regels/${fase}`)
      .filter((naam) => naam !== 'index.ts')
      .map((naam) => naam.replace(/\.ts$/, ''));
    expect(
      REGELS.filter((r) => r.fase === fase)
        .map((r) => r.id)
        .sort(),
    ).toEqual(bestanden);
  });

  it.each(FASEN)('heeft voor elke regel van %s een toets', (fase) => {
    const zonder = REGELS.filter(
      (r) => r.fase === fase && !existsSync(join(PROJECT, `test/regels/${fase}/${r.id}.test.ts`)),
    );
    expect(zonder.map((r) => r.id)).toEqual([]);
  });

  it('heeft periodes zonder gat of overlap', () => {
    for (const { id, geldig } of REGELS) {
      geldig.slice(1).forEach((periode, i) => expect(periode.vanaf, id).toBe(geldig[i]?.tot));
    }
  });

  it('noemt een gewoonte nooit een wettelijke plicht', () => {
    const laag = REGELS.filter((r) =>
      ['werkwijzer', 'uwv-praktijk', 'praktijk', 'eigen-norm'].includes(r.bronnen[0].niveau),
    );
    const fout = laag.filter((r) =>
      /wettelijk|verplicht is|de wet (vraagt|eist)/i.test(
        [r.eis, ...Object.values(r.meldingen).map((m) => m.tekst)].join(' '),
      ),
    );
    expect(fout.map((r) => r.id)).toEqual([]);
  });

  it('geeft volledigheid alleen op art. 6 van de Regeling procesgang of art. 2a van de BVHR', () => {
    const fout = REGELS.filter((r) => JSON.stringify(r.meldingen).includes('"volledigheid"')).filter(
      (r) =>
        !r.bronnen.some(
          (b) =>
            (b.citaat.includes('procesgang') && b.artikel === '6') ||
            (b.artikel === '2a' && b.citaat.toLowerCase().includes('vorm- en herkenbaarheid')),
        ),
    );
    expect(fout.map((r) => r.id)).toEqual([]);
  });
});

/**
 * Pieces that UWV likes to see with the report but that art. 6 lid 1 Regeling procesgang does not name: the administrative
 * sanction was not accepted for them (`wvp.md` 2.16, P59). The medical information goes by another road.
 */
const BUITEN_ARTIKEL_6: ReadonlySet<string> = new Set([
  'arbeidsdeskundig-onderzoek',
  'trajectplan-spoor2',
  'voortgangsrapportage-spoor2',
  'wia-aanvraag',
  'melding-uwv',
  'medische-informatie',
]);

it('geen regel noemt het verslag onvolledig om een stuk buiten art. 6 lid 1', () => {
  const fout = REGELS.filter(
    ({ document, meldingen }) =>
      BUITEN_ARTIKEL_6.has(document) &&
      JSON.stringify(Object.values(meldingen).map(({ ernst }) => ernst)).includes('volledigheid'),
  );
  expect(fout.map(({ id }) => id)).toEqual([]);
});

describe('het register van documenten', () => {
  it('heeft voor elk document een bestand van zijn naam, sjablonen in beide dragers en een toets', () => {
    for (const { id } of DOCUMENTEN) {
      for (const pad of [
        `src/documenten/${id}.ts`,
        `templates/${id}.hbs`,
        `templates/${id}.docx`,
        `test/documenten/${id}.test.ts`,
      ]) {
        expect(existsSync(join(PROJECT, pad)), pad).toBe(true);
      }
    }
  });

  it('heeft geen sjabloon zonder document', () => {
    const ids = new Set<string>(DOCUMENTEN.map(({ id }) => id));
    const wezen = bestandenIn('templates')
      .filter((naam) => !naam.includes('/'))
      .filter((naam) => !ids.has(naam.replace(/\.(hbs|docx)$/, '')));
    expect(wezen).toEqual([]);
  });
});

describe('de meldingen', () => {
  it('tellen één in het enkelvoud', () => {
    const een = (zin: string): string => vulZin(zin, () => ({ tekst: '1', isEen: true }));
    const fout = REGELS.flatMap(({ id, meldingen, herstel }) =>
      Object.entries(meldingen).flatMap(([reden, { tekst, herstel: eigen = herstel, oordeel }]) =>
        [tekst, eigen, oordeel?.vraag ?? '']
          .filter((zin) => MEERVOUD_NA_EEN.test(een(zin)))
          .map(() => `${id} ${reden}`),
      ),
    );
    expect(fout).toEqual([]);
  });
});

/** One, and then a plural; the hours and times of Dutch do not change. */
const MEERVOUD_NA_EEN =
  /(?:^|\s)1 (?!van\b)(?:\p{Ll}+ )?(?:dagen|weken|maanden|\p{Ll}+(?:ties|pages|acten)|functies)\b/u;
