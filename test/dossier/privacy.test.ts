import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NietGemaakt } from '../../src/dossier/gemaakt.ts';
import { kiesDocumenten, maakDocumenten, type MaakOpties } from '../../src/dossier/maak.ts';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-privacy-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

const maak = (zaak: Zaak, document: string, deel: Partial<MaakOpties> = {}) =>
  maakDocumenten(zaak, kiesDocumenten(document), {
    peildatum: datum('2025-10-17'),
    richtwaarden: STANDAARD_RICHTWAARDEN,
    formaten: ['html'],
    editie: 'werkgever',
    nummer: 'laatste',
    alles: document === 'alles',
    uitvoer: map,
    overschrijf: true,
    geschreven: new Set(),
    ...deel,
  });

/** The complete sample with a slip in one text of the plan. */
function metDoel(omschrijving: string, extra: Partial<Zaak> = {}): Zaak {
  const zaak = voorbeeld('compleet');
  const doelen = zaak.planVanAanpak?.doelen?.map((doel, i) => (i === 1 ? { ...doel, omschrijving } : doel));
  return { ...zaak, ...extra, planVanAanpak: { ...zaak.planVanAanpak, doelen } };
}

/** The complete sample with a slip in the summary of one report. */
function metRapport(index: number, samenvatting: string): Zaak {
  const zaak = voorbeeld('compleet');
  const rapportages = zaak.spoor2?.rapportages?.map((r, i) => (i === index ? { ...r, samenvatting } : r));
  return { ...zaak, spoor2: { ...zaak.spoor2, rapportages } };
}

const HERNIA = 'Door zijn hernia opbouwen tot twaalf uur.';

/** What would have been made, were it not for a privacy finding. */
const geweigerd = (nietGemaakt: readonly NietGemaakt[]): string[] =>
  nietGemaakt.flatMap(({ document, oorzaak }) => (oorzaak === 'nietNodig' ? [] : [document]));

describe('een privacybevinding', () => {
  it('houdt het stuk tegen dat de tekst zou afdrukken, en alleen dat', () => {
    const { gemaakt, nietGemaakt } = maak(metDoel(HERNIA), 'alles');
    expect(gemaakt.map(({ document }) => document)).not.toContain('plan-van-aanpak');
    expect(gemaakt.map(({ document }) => document)).toContain('voortgangsrapportage-spoor2');
    // The evaluation of the first year says what became of that goal.
    expect(geweigerd(nietGemaakt)).toEqual(['plan-van-aanpak', 'eerstejaarsevaluatie']);
    expect(readdirSync(map, { recursive: true }).join()).not.toMatch(/(?<!bijstelling-)plan-van-aanpak/);
  });

  it('noemt regel en plaats, nooit de woorden', () => {
    const [weigering] = maak(metDoel(HERNIA), 'plan-van-aanpak').nietGemaakt;
    expect(weigering?.reden).toContain('/planVanAanpak/doelen/1/omschrijving (privacy-diagnose)');
    expect(weigering?.reden.toLowerCase()).not.toContain('hernia');
  });

  it.each(['werkgever', 'werknemer', 'uwv'] as const)('geldt voor de editie %s', (editie) => {
    expect(maak(metDoel(HERNIA), 'plan-van-aanpak', { editie }).gemaakt).toEqual([]);
  });

  it('houdt van een reeks alleen het nummer tegen dat de tekst bevat', () => {
    const zaak = metRapport(2, 'Wegens fysiotherapie is één gesprek verzet.');
    const { gemaakt, nietGemaakt } = maak(zaak, 'voortgangsrapportage-spoor2', { nummer: 'alle' });
    expect(gemaakt.map(({ nr }) => nr)).toEqual([1, 2, 4, 5, 6]);
    expect(nietGemaakt).toHaveLength(1);
    expect(nietGemaakt[0]?.reden).toMatch(/^Nummer 3 zou/);
  });

  it('houdt niets tegen in een veld dat geen stuk afdrukt', () => {
    const zaak = { ...voorbeeld('compleet'), toelichting: 'Er is een hernia gezien.' };
    expect(geweigerd(maak(zaak, 'alles').nietGemaakt)).toEqual([]);
  });

  it('wijkt voor een vastgelegde afwijking, en alleen op dat veld', () => {
    const afwijking = (veld: string): Partial<Zaak> => ({
      afwijkingen: [
        {
          regel: 'privacy-diagnose',
          veld,
          reden: 'Naam van het product.',
          door: 'S. Jansen',
          datum: datum('2025-01-06'),
        },
      ],
    });
    const hier = afwijking('/planVanAanpak/doelen/1/omschrijving');
    expect(maak(metDoel(HERNIA, hier), 'plan-van-aanpak').nietGemaakt).toEqual([]);
    const elders = afwijking('/planVanAanpak/doelen/0/omschrijving');
    expect(maak(metDoel(HERNIA, elders), 'plan-van-aanpak').nietGemaakt).toHaveLength(1);
  });

  it('telt niet als de tekst pas na de peildatum is geschreven', () => {
    const zaak = metRapport(5, 'Wegens fysiotherapie is één gesprek verzet.');
    const { nietGemaakt } = maak(zaak, 'voortgangsrapportage-spoor2', { peildatum: datum('2025-08-01') });
    expect(nietGemaakt).toEqual([]);
  });

  it('geldt ook als de eerste ziektedag niet bekend is', () => {
    const zonder = metDoel(HERNIA, { ziekte: {}, toelichting: 'Ook hier een hernia.' });
    expect(maak(zonder, 'plan-van-aanpak').nietGemaakt).toMatchObject([{ oorzaak: 'privacy' }]);
  });

  it('over een BSN houdt de editie voor UWV niet tegen, die het nummer toch bevat', () => {
    const zaak = metDoel('Opbouwen; nummer 123456782.');
    expect(maak(zaak, 'plan-van-aanpak').nietGemaakt).toMatchObject([{ oorzaak: 'privacy' }]);
    expect(maak(zaak, 'plan-van-aanpak', { editie: 'uwv' }).nietGemaakt).toEqual([]);
  });

  it('noemt hoogstens tien plaatsen, en de weg als een tekst in orde is', () => {
    const zaak = voorbeeld('compleet');
    const [activiteit] = zaak.planVanAanpak?.activiteiten ?? [];
    const activiteiten = Array.from({ length: 13 }, () => ({
      ...activiteit,
      wat: 'Wegens zijn hernia rust.',
    }));
    const vol = { ...zaak, planVanAanpak: { ...zaak.planVanAanpak, activiteiten } };
    const reden = maak(vol, 'plan-van-aanpak').nietGemaakt[0]?.reden ?? '';
    expect(reden.split('(privacy-diagnose)')).toHaveLength(11);
    expect(reden).toContain('en nog 3. ');
    expect(reden).toContain('leg dan een afwijking vast met regel, veld, reden, door en datum.');
  });
});
