import { describe, expect, it } from 'vitest';
import { opvolgingen, standVanOpvolging } from '../../src/feiten/advies-opvolging.ts';
import { BASIS, vanBedrijfsarts, vastgesteld, wijzig, zaak, type Afwijking } from '../hulp/zaak.ts';

const GEEN_PUNT = { adviespunten: [] } as const;
function punt(p: object, meer: Afwijking = {}, advies: object = {}): readonly string[] {
  const { gevolgd, punten } = opvolgingen(
    zaak({
      probleemanalyse: GEEN_PUNT,
      adviezen: wijzig(BASIS.adviezen, 0, { adviespunten: [p], ...advies }),
      ...meer,
    }),
  );
  return [...Array<string>(gevolgd).fill('gevolgd'), ...punten.map(({ stand }) => stand)];
}

it.each([
  [undefined, 'Een reden.', 'open'],
  ['gevolgd', undefined, 'gevolgd'],
  ['inUitvoering', undefined, 'gevolgd'],
  ['nietGevolgd', undefined, 'zonderReden'],
  ['nietGevolgd', ' ', 'zonderReden'],
  ['deelsGevolgd', 'Een reden.', 'metReden'],
] as const)('opvolging %s met reden %s: %s', (opvolging, reden, verwacht) => {
  expect(standVanOpvolging(opvolging, reden)).toBe(verwacht);
});

describe('opvolgingen', () => {
  it('tellen wat is gevolgd en noemen de andere punten met stuk en plaats', () => {
    const gevonden = opvolgingen(
      zaak({ adviezen: wijzig(BASIS.adviezen, 0, { adviespunten: [{ opvolging: 'deelsGevolgd' }] }) }),
    );
    expect(gevonden.gevolgd).toBe(1);
    expect(gevonden.punten).toEqual([
      {
        stand: 'zonderReden',
        deels: true,
        soort: undefined,
        op: '2024-12-10',
        naam: 'adviespunt 1 van advies 1 van de bedrijfsarts',
        uit: 'advies',
        veld: '/adviezen/0/adviespunten/0',
        stuk: '/adviezen/0',
      },
    ]);
  });

  it('nemen die uit de probleemanalyse mee', () => {
    const { punten } = opvolgingen(zaak({ probleemanalyse: { adviespunten: [{}] } }));
    expect(punten.map(({ uit, naam, veld }) => [uit, naam, veld])).toEqual([
      ['probleemanalyse', 'adviespunt 1 van de probleemanalyse', '/probleemanalyse/adviespunten/0'],
    ]);
  });

  it('slaat een concept over', () => {
    const concept = { ...vanBedrijfsarts('2024-12-10'), status: 'concept' as const };
    expect(punt({}, {}, { stuk: concept })).toEqual([]);
  });

  const onderzoek = (op: string) => ({ arbeidsdeskundigeOnderzoeken: [{ stuk: vastgesteld(op) }] });
  it.each<[string, object, Afwijking, string]>([
    ['niets', {}, {}, 'open'],
    ['een datum van opvolging', { opgevolgdOp: '2024-12-16' }, {}, 'gevolgd'],
    [
      'een activiteit in het plan',
      { id: 'p' },
      { planVanAanpak: { activiteiten: [{ adviespuntId: 'p' }] } },
      'gevolgd',
    ],
    [
      'een afspraak in de eerstejaarsevaluatie',
      { id: 'p' },
      { eerstejaarsevaluatie: { nieuweAfspraken: [{ adviespuntId: 'p' }] } },
      'gevolgd',
    ],
    [
      'een onderzoek op dezelfde dag',
      { soort: 'arbeidsdeskundigOnderzoek' },
      onderzoek('2024-12-10'),
      'gevolgd',
    ],
    ['een onderzoek van ervoor', { soort: 'arbeidsdeskundigOnderzoek' }, onderzoek('2024-12-09'), 'open'],
    ['het tweede spoor daarna', { soort: 'tweedeSpoor' }, {}, 'gevolgd'],
    ['het tweede spoor ervoor', { soort: 'tweedeSpoor' }, { spoor2: { start: '2024-12-09' } }, 'open'],
    [
      'mediation bij een conflict',
      { soort: 'mediation', opvolging: 'nietGevolgd' },
      { conflicten: [{ mediation: { geadviseerdOp: '2024-12-10' } }] },
      'afgedaan',
    ],
    [
      'mediation die is begonnen',
      { soort: 'mediation' },
      { conflicten: [{ mediation: { begonnenOp: '2024-12-16' } }] },
      'gevolgd',
    ],
    [
      'een onbeschreven mediation',
      { soort: 'mediation', opvolging: 'nietGevolgd' },
      { conflicten: [{ mediation: {} }] },
      'zonderReden',
    ],
    [
      'een reden die het onderzoek naar aanpassing draagt',
      { soort: 'werkaanpassing', opvolging: 'nietGevolgd', reden: 'Kan niet.' },
      { spoor1: { aanpassingWerkplek: { uitkomst: 'nietMogelijk', toelichting: 'Onderzocht.' } } },
      'afgedaan',
    ],
    [
      'een reden die geen onderzoek draagt',
      { soort: 'werkaanpassing', opvolging: 'nietGevolgd', reden: 'Kan niet.' },
      { spoor1: { geenFormatieruimte: 'Zes mensen.' } },
      'metReden',
    ],
    [
      'een reden die het gebrek aan ruimte draagt',
      { soort: 'opbouw', opvolging: 'nietGevolgd', reden: 'Geen werk.' },
      { spoor1: { geenFormatieruimte: 'Zes mensen.' } },
      'afgedaan',
    ],
    ['mediation zonder conflict', { soort: 'mediation', opvolging: 'nietGevolgd' }, {}, 'zonderReden'],
  ])('leest uit de zaak: %s', (_, p, meer, verwacht) => {
    expect(punt(p, meer)).toEqual([verwacht]);
  });

  const NIET_NODIG = { bijstellingPlanNodig: false } as const;
  it.each<[string, object, string[]]>([
    ['een nieuwer advies', { zonderGevolg: { soortReden: 'nieuwerAdvies' } }, ['afgedaan']],
    ['een reden', { ...NIET_NODIG, zonderGevolg: { reden: 'Verhuizing.' } }, ['metReden', 'afgedaan']],
    ['geen reden', { ...NIET_NODIG, zonderGevolg: {} }, ['zonderReden', 'afgedaan']],
    ['een reden waar bijstelling nodig was', { zonderGevolg: { reden: 'Verhuizing.' } }, ['afgedaan']],
  ])('laat het advies als geheel voor open punten spreken: %s', (_, advies, verwacht) => {
    expect(punt({}, {}, advies)).toEqual(verwacht);
  });

  it('gelooft een nieuwer advies alleen als het er is', () => {
    expect(
      punt({}, { actueelOordeel: undefined }, { zonderGevolg: { soortReden: 'nieuwerAdvies' } }),
    ).toEqual(['zonderNieuwer', 'afgedaan']);
  });

  it('laat een punt dat zelf iets zegt voorgaan', () => {
    expect(punt({ opvolging: 'nietGevolgd' }, {}, { zonderGevolg: { soortReden: 'nieuwerAdvies' } })).toEqual(
      ['zonderReden'],
    );
  });
});
