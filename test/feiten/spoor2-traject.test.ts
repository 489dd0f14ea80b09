import { describe, expect, it } from 'vitest';
import { geslotenTrajecten, loopSpoor2, plannenSpoor2 } from '../../src/feiten/spoor2-traject.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const loop = (afwijking: Afwijking, peildatum?: string) =>
  loopSpoor2(maakContext({ zaak: afwijking, ...(peildatum !== undefined && { peildatum }) }));

describe('loopSpoor2', () => {
  it('loopt van de start tot de aanvraag, of tot het einde van het traject', () => {
    expect(loop({})).toEqual({ van: '2025-01-13', tot: '2025-10-16', dagen: 276 });
    expect(loop({ spoor2: { afgesloten: { op: '2025-06-02' } } })?.tot).toBe('2025-06-02');
    expect(loop({}, '2025-03-03')?.tot).toBe('2025-03-03');
  });
  it('neemt zonder start de eerste stap, maar niet een eerder traject', () => {
    expect(loop({ spoor2: { start: undefined } })?.van).toBe('2025-01-27');
    const eerder = { start: undefined, eerdereTrajecten: [{ van: '2024-09-02', tot: '2024-12-02' }] };
    expect(loop({ spoor2: eerder })).toBeUndefined();
    expect(loop({ spoor2: undefined })).toBeUndefined();
  });
});

describe('plannenSpoor2', () => {
  it('telt trajectplan, bijstelling en plan van aanpak met stappen naar buiten', () => {
    const uit = plannenSpoor2(zaak({ planVanAanpak: { tweedeSpoorActiviteiten: 'Bureau.' } }));
    expect(uit.map(({ soort }) => soort)).toEqual(['trajectplan', 'bijstelling', 'planVanAanpak']);
    expect(uit.map(({ stappen }) => stappen)).toEqual([false, true, true]);
  });
  it('telt geen concept', () => {
    const stuk = { ...vastgesteld('2024-12-20'), status: 'concept' as const };
    const uit = plannenSpoor2(
      zaak({ bijstellingen: [{ id: 'b', stuk, tweedeSpoor: true }], spoor2: { trajectplan: { stuk } } }),
    );
    expect(uit).toEqual([]);
  });
});

describe('geslotenTrajecten', () => {
  it('noemt bij elk het traject dat erop volgde', () => {
    const spoor2 = {
      eerdereTrajecten: [
        { van: '2024-06-03', tot: '2024-08-05', resultaat: 'beeindigd' as const },
        { van: '2024-09-02', tot: '2024-12-02', resultaat: 'mislukt' as const },
      ],
      afgesloten: { op: '2025-06-02', resultaat: 'geplaatst' as const },
    };
    expect(geslotenTrajecten(zaak({ spoor2 })).map(({ op, vervolg }) => [op, vervolg])).toEqual([
      ['2024-08-05', '2024-09-02'],
      ['2024-12-02', '2025-01-13'],
      ['2025-06-02', undefined],
    ]);
  });

  it('staan op hun laatste dag, waar zij ook staan', () => {
    const eerdereTrajecten = [
      { van: '2025-03-03', tot: '2025-06-02', resultaat: 'beeindigd' as const },
      { van: '2024-06-03', tot: '2024-08-05', resultaat: 'mislukt' as const },
    ];
    const spoor2 = { start: undefined, eerdereTrajecten };
    expect(geslotenTrajecten(zaak({ spoor2 })).map(({ op, vervolg, veld }) => [op, vervolg, veld])).toEqual([
      ['2024-08-05', '2025-03-03', '/spoor2/eerdereTrajecten/1'],
      ['2025-06-02', undefined, '/spoor2/eerdereTrajecten/0'],
    ]);
  });

  it('hebben als vervolg een traject dat later begon en doorging', () => {
    const vervolg = (van: string, tot?: string) =>
      geslotenTrajecten(
        zaak({
          spoor2: {
            start: undefined,
            eerdereTrajecten: [
              { van: '2024-06-03', tot: '2024-12-02' },
              { van, tot },
            ],
          },
        }),
      ).find(({ op }) => op === '2024-12-02')?.vervolg;
    expect(vervolg('2024-11-04')).toBe('2024-11-04');
    expect(vervolg('2024-09-02', '2024-11-04')).toBeUndefined();
    expect(vervolg('2024-06-03')).toBeUndefined();
  });
});
