import { describe, expect, it } from 'vitest';
import { medischeWachttijdOp, wachttijdVan } from '../../src/feiten/medische-wachttijd.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

describe('medischeWachttijdOp', () => {
  type Advies = NonNullable<Afwijking['adviezen']>[number];
  const wacht = (op: string, volgendeBeoordeling?: string): Advies => ({
    id: op,
    stuk: vanBedrijfsarts(op),
    belastbaarheid: { mogelijkheden: 'benutbaar', volgendeBeoordeling },
    signalen: { eersteBehandelingVoorgaat: true },
  });
  const op = (dag: string, afwijking: Afwijking) => medischeWachttijdOp(zaak(afwijking), datum(dag));

  it('loopt van het advies tot en met de dag van herbeoordeling', () => {
    const adviezen = [wacht('2025-01-20', '2025-03-03')];
    expect(op('2025-01-19', { adviezen })).toBeUndefined();
    expect(op('2025-01-20', { adviezen })).toEqual({
      op: '2025-01-20',
      tot: '2025-03-03',
      veld: '/adviezen/0',
    });
    expect(op('2025-03-03', { adviezen })?.tot).toBe('2025-03-03');
    expect(op('2025-03-04', { adviezen })).toBeUndefined();
  });
  it('telt een verlenging vanaf het begin', () => {
    const adviezen = [wacht('2025-01-20', '2025-03-03'), wacht('2025-03-03', '2025-04-14')];
    expect(op('2025-02-10', { adviezen })).toEqual({
      op: '2025-01-20',
      tot: '2025-04-14',
      veld: '/adviezen/1',
    });
  });
  it('ziet een latere wachttijd niet als de eerdere al voorbij was', () => {
    const adviezen = [wacht('2024-06-03', '2024-07-01'), wacht('2025-03-03', '2025-04-14')];
    expect(op('2025-01-27', { adviezen })).toBeUndefined();
    expect(op('2025-03-10', { adviezen })?.op).toBe('2025-03-03');
  });
  it('laat een wachttijd zonder herbeoordeling vallen zodra er een later advies is', () => {
    expect(op('2025-06-02', { adviezen: [wacht('2025-01-20')] })).toEqual({
      op: '2025-01-20',
      tot: undefined,
      veld: '/adviezen/0',
    });
    const later = { id: 'l', stuk: vanBedrijfsarts('2025-02-03') };
    expect(op('2025-06-02', { adviezen: [wacht('2025-01-20'), later] })).toBeUndefined();
  });
  it('aanvaardt een vastgelegde grond die op een advies rust', () => {
    const grond = {
      soort: 'medischeWachttijd',
      voor: 'spoor2',
      adviesId: 'advies-1',
      hertoetsOp: '2025-02-10',
    } as const;
    expect(op('2025-01-27', { deugdelijkeGronden: [grond] })).toEqual({
      op: '2024-12-10',
      tot: '2025-02-10',
      veld: '/deugdelijkeGronden/0',
    });
    expect(op('2025-01-27', { deugdelijkeGronden: [{ ...grond, adviesId: 'weg' }] })).toBeUndefined();
    expect(op('2025-01-27', { deugdelijkeGronden: [{ ...grond, voor: 'spoor1' }] })).toBeUndefined();
  });
});

describe('de wachttijd van een grond', () => {
  const uitspraak = (op: string, status: 'vastgesteld' | 'concept' = 'vastgesteld') => ({
    id: op,
    stuk: { ...vanBedrijfsarts(op), status },
    belastbaarheid: { volgendeBeoordeling: datum('2025-05-01') },
    signalen: { eersteBehandelingVoorgaat: true },
  });
  const van = (
    grond: { adviesId?: string; hertoetsOp?: string },
    adviezen = [uitspraak('2025-02-03'), uitspraak('2025-04-07')],
  ) => {
    const deze = zaak({ adviezen, deugdelijkeGronden: [{ soort: 'medischeWachttijd', ...grond }] });
    const [eerste = {}] = deze.deugdelijkeGronden ?? [];
    const uit = wachttijdVan(deze, eerste, '/deugdelijkeGronden/0');
    return uit && [uit.op, uit.tot];
  };

  it('begint met het aangewezen advies; zijn volgende beoordeling telt als geen hertoets is vastgelegd', () => {
    expect(van({ adviesId: '2025-02-03' })).toEqual(['2025-02-03', '2025-05-01']);
    expect(van({ adviesId: '2025-02-03', hertoetsOp: '2025-03-03' })).toEqual(['2025-02-03', '2025-03-03']);
  });

  it('begint anders met de laatste uitspraak van de bedrijfsarts tot en met de hertoets', () => {
    expect(van({})).toEqual(['2025-04-07', '2025-05-01']);
    expect(van({ hertoetsOp: '2025-04-06' })).toEqual(['2025-02-03', '2025-04-06']);
  });

  it('is er niet zonder advies, of met een concept', () => {
    expect(van({ adviesId: 'weg' })).toBeUndefined();
    expect(van({ adviesId: '2025-02-03' }, [uitspraak('2025-02-03', 'concept')])).toBeUndefined();
    expect(van({}, [uitspraak('2025-02-03', 'concept')])).toBeUndefined();
  });
});
