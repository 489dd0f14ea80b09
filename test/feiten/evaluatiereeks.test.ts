import { describe, expect, it } from 'vitest';
import {
  eindeBegeleiding,
  evaluatiegaten,
  evaluatiereeks,
  heeftBegeleiding,
} from '../../src/feiten/evaluatiereeks.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const gaten = (afwijking: Afwijking, opties: { peildatum?: string; profiel?: 'lopend' | 'indiening' } = {}) =>
  evaluatiegaten(maakContext({ zaak: afwijking, ...opties }), 42);
const reeks = (...data: string[]): Afwijking => ({
  planVanAanpak: {
    evaluatieIntervalDagen: undefined,
    evaluatiemomenten: undefined,
    eerstvolgendeEvaluatie: undefined,
  },
  evaluaties: data.map((op) => ({ stuk: vastgesteld(op) })),
});

describe('evaluatiereeks', () => {
  it('telt periodieke evaluaties, eerstejaarsevaluatie en eindevaluatie, geen bijstelling', () => {
    const velden = evaluatiereeks(zaak(reeks('2025-03-10', '2024-04-09'))).map(({ op, veld }) => [op, veld]);
    expect(velden).toEqual([
      ['2024-04-09', '/evaluaties/1/stuk/opgesteldOp'],
      ['2024-12-16', '/eerstejaarsevaluatie/stuk/opgesteldOp'],
      ['2025-03-10', '/evaluaties/0/stuk/opgesteldOp'],
      ['2025-09-29', '/eindevaluatie/stuk/opgesteldOp'],
    ]);
  });
});

it('loopt door als op de hersteldmelding nieuwe uitval volgde', () => {
  const onderbrekingen = [{ van: '2024-05-13', tot: '2024-06-02' }];
  const einde = (ziekte: Afwijking['ziekte']) =>
    eindeBegeleiding(maakContext({ zaak: { ziekte }, peildatum: '2024-07-01' }));
  expect(einde({ hersteldGemeldOp: '2024-05-13', onderbrekingen })).toBe('2024-07-01');
  expect(einde({ hersteldGemeldOp: '2024-06-24' })).toBe('2024-06-24');
});

describe('evaluatiegaten', () => {
  it('begint bij de datum van het plan en gebruikt het gebruikelijke interval', () => {
    expect(gaten(reeks('2024-04-15'))[0]).toMatchObject({
      van: '2024-02-27',
      dagen: 48,
      uiterlijk: '2024-04-09',
    });
  });

  it('neemt een later afgesproken datum, en nooit een eerdere', () => {
    const eerste = (eerstvolgendeEvaluatie: string) =>
      gaten({
        ...reeks('2024-04-15'),
        planVanAanpak: {
          evaluatieIntervalDagen: undefined,
          evaluatiemomenten: undefined,
          eerstvolgendeEvaluatie,
        },
      })[0]?.uiterlijk;
    expect(eerste('2024-04-22')).toBe('2024-04-22');
    expect(eerste('2024-03-12')).toBe('2024-04-09');
  });

  it('loopt bij indiening tot de eindevaluatie, lopend tot de peildatum', () => {
    expect(gaten({}).at(-1)).toMatchObject({ tot: '2025-09-29', open: false });
    expect(
      gaten({ eindevaluatie: undefined }, { profiel: 'lopend', peildatum: '2025-10-01' }).at(-1),
    ).toMatchObject({
      tot: '2025-10-01',
      open: true,
    });
  });

  it('stopt bij de WIA-aanvraag', () => {
    expect(
      gaten({ eindevaluatie: undefined }, { profiel: 'lopend', peildatum: '2025-12-01' }).at(-1),
    ).toMatchObject({ tot: '2025-10-16' });
  });

  it('telt verlof niet mee', () => {
    const verlof = { soort: 'zwangerschapBevalling' as const, van: '2024-03-04', tot: '2024-03-13' };
    expect(gaten({ ...reeks('2024-04-15'), ziekte: { wazoVerlof: [verlof] } })[0]).toMatchObject({
      dagen: 38,
      uiterlijk: '2024-04-19',
    });
  });

  it('is leeg zonder vastgesteld plan', () => {
    expect(gaten({ planVanAanpak: { stuk: { status: 'concept' } } })).toEqual([]);
  });
});

describe('einde van de begeleiding', () => {
  it.each<[string, Afwijking, string]>([
    ['de peildatum', { wia: undefined }, '2025-10-18'],
    ['de WIA-aanvraag', {}, '2025-10-16'],
    ['het herstel', { ziekte: { hersteldGemeldOp: '2025-03-03' } }, '2025-03-02'],
    ['het einde van het dienstverband', { dienstverband: { einde: '2025-03-31' } }, '2025-03-31'],
  ])('is %s', (_, afwijking, dag) => {
    expect(eindeBegeleiding(maakContext({ zaak: afwijking }))).toBe(dag);
  });

  it('is er niet na de AOW-leeftijd', () => {
    expect(heeftBegeleiding(maakContext({}).tijdlijn)).toBe(true);
    expect(heeftBegeleiding(maakContext({ zaak: { werknemer: { aowDatum: '2024-02-01' } } }).tijdlijn)).toBe(
      false,
    );
  });
});
