import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-opvragen-bureau.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(brief, [], [], { brief: true, blokken: 6 });

describe('brief aan het bureau', () => {
  const [eerste] = KORT.spoor2.rapportages;
  const op = (peildatum: string, spoor2: object = {}, meer: object = {}) =>
    grondVan({ ...KORT, ...meer, spoor2: { ...KORT.spoor2, ...spoor2 } }, peildatum);

  it('noemt de periode waarover geen rapportage is, ook de laatste', () => {
    const tekst = tekstVan(brief, op('2025-07-01'));
    expect(tekst).toContain('Over de periode van 14 maart 2025 tot en met 1 juli 2025');
    const later = [{ ...eerste, van: '2025-02-01' }];
    const gat = tekstVan(brief, op('2025-03-20', { rapportages: later }));
    expect(gat).toContain('Over de periode van 13 januari 2025 tot en met 31 januari 2025');
    expect(gat).not.toContain('Over de periode van 14 maart');
  });

  it('vraagt niet naar de tijd na het dienstverband of het herstel', () => {
    const tot = (meer: object): string => tekstVan(brief, op('2025-09-01', {}, meer));
    expect(tot({})).toContain('van 14 maart 2025 tot en met 1 september 2025');
    const dienstverband = { ...KORT.dienstverband, einde: '2025-07-31' };
    expect(tot({ dienstverband })).toContain('van 14 maart 2025 tot en met 31 juli 2025');
    const hersteld = { ziekte: { ...KORT.ziekte, hersteldGemeldOp: '2025-03-17' } };
    expect(tot(hersteld)).not.toContain('Over de periode van');
  });

  it('noemt wat in een rapportage ontbreekt, behalve wat een ander toevoegt', () => {
    const leeg = [{ ...eerste, visieCoach: '', visieWerknemer: '', statusZoekprofiel: '' }];
    const tekst = tekstVan(brief, op('2025-03-20', { rapportages: leeg }));
    expect(tekst).toContain(
      'Voortgangsrapportage 1\nIn deze rapportage ontbreekt nog: stand van het zoekprofiel en visie van de coach.',
    );
    expect(tekst).not.toContain('visie van de werknemer');
  });

  it('vraagt om het trajectplan', () => {
    const zonder = tekstVan(brief, op('2025-03-20', { trajectplan: undefined }));
    expect(zonder).toContain('Het trajectplan\nWij hebben nog geen vastgesteld');
    expect(tekstVan(brief, op('2025-03-20'))).not.toContain('Het trajectplan');
  });

  it('is niet nodig zonder bureau', () => {
    expect(brief.nodig(op('2025-03-20'))).toBe(true);
    expect(brief.nodig(op('2025-03-20', { bureau: { zelfUitgevoerd: true } }))).toMatch(
      /geen re-integratiebureau/,
    );
    expect(brief.nodig(grondVan({ ...KORT, spoor2: undefined }, '2025-03-20'))).toMatch(
      /geen re-integratiebureau/,
    );
  });
});
