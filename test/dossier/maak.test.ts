import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { kiesDocumenten, maakDocumenten, type MaakOpties } from '../../src/dossier/maak.ts';
import { GebruiksFout } from '../../src/kern/fouten.ts';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { leesBlokken } from '../../src/sjabloon/index.ts';
import { toets, voorbeeld } from '../hulp/voorbeeld.ts';

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-maak-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

const opties = (deel: Partial<MaakOpties> = {}): MaakOpties => ({
  peildatum: datum('2025-10-17'),
  richtwaarden: STANDAARD_RICHTWAARDEN,
  formaten: ['docx'],
  editie: 'werkgever',
  nummer: 'laatste',
  alles: false,
  uitvoer: map,
  overschrijf: false,
  geschreven: new Set(),
  ...deel,
});
const maak = (document: string, deel: Partial<MaakOpties> = {}, zaak = 'compleet') =>
  maakDocumenten(voorbeeld(zaak), kiesDocumenten(document), opties({ alles: document === 'alles', ...deel }));

describe('maakDocumenten', () => {
  it('noemt elk bestand naar document, nummer, editie en datum, nooit naar een persoon', () => {
    const { gemaakt } = maak('alles', { formaten: ['docx', 'html'], nummer: 'alle' });
    const namen = gemaakt.map(({ bestand }) => basename(bestand));
    // One piece, or one for each number of its series, in both forms.
    const { zaak } = toets(voorbeeld('compleet'), '2025-10-17');
    const aantal = (id: string): number =>
      DOCUMENTEN.find((document) => document.id === id)?.reeks?.nummers(zaak).length ?? 1;
    const gemaakteIds = [...new Set(gemaakt.map(({ document }) => document))];
    expect(namen).toHaveLength(2 * gemaakteIds.reduce((som, id) => som + aantal(id), 0));
    expect(aantal('voortgangsrapportage-spoor2')).toBe(6);
    expect(namen).toContain('plan-van-aanpak_werkgever_2024-02-27.docx');
    for (const naam of namen) expect(naam).toMatch(/^[a-z0-9-]+_werkgever_\d{4}-\d\d-\d\d\.(docx|html)$/);
  });

  it('geeft twee keer dezelfde bytes', () => {
    const bytes = () =>
      maak('alles', { formaten: ['docx', 'html'], overschrijf: true }).gemaakt.map(({ bestand, sha256 }) => ({
        sha256,
        inhoud: readFileSync(bestand).toString('base64'),
      }));
    expect(bytes()).toEqual(bytes());
  });

  it('zet het volledige BSN alleen in de edities voor werknemer en UWV', () => {
    const bsn = voorbeeld('compleet').werknemer?.bsn ?? 'geen';
    const tekst = (editie: MaakOpties['editie']) =>
      maak('plan-van-aanpak', { editie, overschrijf: true })
        .gemaakt.map(({ bestand }) => leesBlokken(readFileSync(bestand)).join('\n'))
        .join('\n');
    expect(tekst('werkgever')).not.toContain(bsn);
    expect(tekst('werkgever')).toContain(`******${bsn.slice(-3)}`);
    expect(tekst('uwv')).toContain(bsn);
    expect(tekst('werknemer')).toContain(bsn);
  });

  it('zegt waarom een document niet is gemaakt en maakt de rest', () => {
    expect(maak('voortgangsrapportage-spoor2', { nummer: 99 }).nietGemaakt[0]?.reden).toContain('Nummer 99');
    const zonder = maak('alles', {}, 'ziek-uit-dienst');
    expect(zonder.gemaakt.map((g) => g.document)).toContain('plan-van-aanpak');
    const namen = [...zonder.gemaakt, ...zonder.nietGemaakt].map(({ document }) => document);
    expect(namen).toEqual(expect.arrayContaining(DOCUMENTEN.map(({ id }) => id)));
    expect(zonder.nietGemaakt).toContainEqual({
      zaak: voorbeeld('ziek-uit-dienst').zaaknummer,
      document: 'voortgangsrapportage-spoor2',
      reden: 'De zaak bevat geen rapportage over het tweede spoor.',
      oorzaak: 'nietNodig',
    });
  });

  it('maakt alleen wat op de peildatum bekend was', () => {
    const { gemaakt } = maak('voortgangsrapportage-spoor2', { peildatum: datum('2025-03-01') });
    expect(gemaakt.map((g) => g.nr)).toEqual([2]);
  });
});

describe('kiesDocumenten', () => {
  it('noemt de naaste naam', () => {
    expect(() => kiesDocumenten('plan-van-anpak')).toThrow(GebruiksFout);
    expect(() => kiesDocumenten('plan-van-anpak')).toThrow(/Bedoelt u plan-van-aanpak\?/);
  });
});
