import { describe, expect, it } from 'vitest';
import { eldersIn, isOnderbouwdInSpoor1 } from '../../src/feiten/advies-elders.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

describe('eldersIn', () => {
  it('noemt de punten die een activiteit uitvoert', () => {
    const { opgenomen } = eldersIn(
      zaak({
        planVanAanpak: { activiteiten: [{ adviespuntId: 'plan' }, {}] },
        bijstellingen: [{ stuk: vastgesteld('2024-12-20'), activiteiten: [{ adviespuntId: 'bij' }] }],
        eerstejaarsevaluatie: { nieuweAfspraken: [{ adviespuntId: 'jaar' }] },
      }),
    );
    expect([...opgenomen]).toEqual(['plan', 'bij', 'jaar']);
  });

  it('kent de laatste dag waarop is gedaan wat een advies vraagt', () => {
    const { gedaan, heeftMediation } = eldersIn(
      zaak({
        arbeidsdeskundigeOnderzoeken: [{ stuk: vastgesteld('2025-02-03') }, { aangevraagdOp: '2025-03-03' }],
        conflicten: [
          { mediation: { begonnenOp: '2024-06-03' } },
          { mediation: { begonnenOp: '2024-05-06' } },
        ],
      }),
    );
    expect(gedaan).toEqual({
      arbeidsdeskundigOnderzoek: '2025-03-03',
      tweedeSpoor: '2025-01-13',
      mediation: '2024-06-03',
    });
    expect(heeftMediation).toBe(false);
  });

  it.each([{ geadviseerdOp: '2024-05-06' }, { afgewezenDoor: 'werknemer' as const }])(
    'ziet mediation bij een conflict: %o',
    (mediation) => {
      expect(eldersIn(zaak({ conflicten: [{ mediation }] })).heeftMediation).toBe(true);
    },
  );
});

describe('isOnderbouwdInSpoor1', () => {
  const geenRuimte = { uitkomst: 'nietMogelijk', reden: 'geenFormatieruimte' } as const;
  const nietAan = { uitkomst: 'nietMogelijk', toelichting: 'Onderzocht.' } as const;
  it.each<[string, 'opbouw' | 'werkaanpassing' | 'scholing', Afwijking['spoor1'], boolean]>([
    ['niets', 'opbouw', {}, false],
    ['geen ruimte', 'opbouw', { geenFormatieruimte: 'Zes mensen.' }, true],
    ['cijfers', 'opbouw', { grensRedelijkheid: 'Zie de begroting.' }, true],
    [
      'onderzoek met uitleg',
      'opbouw',
      { functiePassendMaken: { ...geenRuimte, toelichting: 'Nagegaan.' } },
      true,
    ],
    ['onderzoek zonder uitleg', 'opbouw', { functiePassendMaken: geenRuimte }, false],
    ['geen ruimte voor een aanpassing', 'werkaanpassing', { geenFormatieruimte: 'Zes mensen.' }, false],
    ['aanpassing onderzocht', 'werkaanpassing', { aanpassingWerkplek: nietAan }, true],
    [
      'aanpassing zonder uitleg',
      'werkaanpassing',
      { aanpassingWerkplek: { uitkomst: 'nietMogelijk' } },
      false,
    ],
    ['aanpassing was mogelijk', 'werkaanpassing', { aanpassingWerkplek: { uitkomst: 'mogelijk' } }, false],
    [
      'een ander advies',
      'scholing',
      { geenFormatieruimte: 'Zes mensen.', aanpassingWerkplek: nietAan },
      false,
    ],
  ])('%s (%s)', (_, soort, spoor1, verwacht) => {
    expect(isOnderbouwdInSpoor1(zaak({ spoor1 }), soort)).toBe(verwacht);
  });
});
