import { describe, expect, it } from 'vitest';
import {
  isTrajectVoorafZinloos,
  medischeWachttijdOp,
  noem,
  ontbrekendBij,
  uitzonderingSpoor2,
} from '../../src/feiten/spoor2-uitzondering.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

type Uitzondering = NonNullable<NonNullable<Afwijking['spoor2']>['uitzondering']>;
const met = (uitzondering: Uitzondering, meer: Afwijking = {}) => zaak({ ...meer, spoor2: { uitzondering } });

describe('uitzonderingSpoor2', () => {
  it('leest eerst de eigen vastlegging, dan die in de eerstejaarsevaluatie', () => {
    const besluitSpoor2 = { besluit: 'uitstellen' as const, perspectiefTot: '2025-03-10' };
    const evaluatie = { eerstejaarsevaluatie: { besluitSpoor2 } };
    expect(uitzonderingSpoor2(met({ geldigTot: '2025-02-03' }, evaluatie))?.tot).toBe('2025-02-03');
    expect(uitzonderingSpoor2(zaak(evaluatie))).toMatchObject({
      tot: '2025-03-10',
      op: '2024-12-16',
      werkgeverStemtIn: true,
      werknemerStemtIn: true,
    });
    expect(uitzonderingSpoor2(zaak())).toBeUndefined();
  });

  it('noemt alleen een vastgesteld advies', () => {
    const adviezen = [{ id: 'a', stuk: { ...vanBedrijfsarts('2025-01-20'), status: 'concept' as const } }];
    expect(uitzonderingSpoor2(met({ adviesId: 'a' }, { adviezen }))?.advies).toBeUndefined();
    expect(uitzonderingSpoor2(met({ adviesId: 'advies-1' }))?.advies?.id).toBe('advies-1');
  });
});

describe('ontbrekendBij', () => {
  const mist = (u: Uitzondering, meer: Afwijking = {}) => {
    const bekend = met(u, meer);
    const uitzondering = uitzonderingSpoor2(bekend);
    return uitzondering && ontbrekendBij(bekend, uitzondering);
  };
  it('vraagt bij een perspectief datum, einddatum en onderbouwing', () => {
    const reden = 'concreetPerspectiefIntern';
    expect(mist({ reden })).toEqual(['datum', 'einddatum', 'onderbouwing']);
    expect(
      mist({ reden, vastgelegdOp: '2024-12-16', geldigTot: '2025-03-16', adviesId: 'advies-1' }),
    ).toEqual([]);
  });
  it('vraagt bij ontbrekende mogelijkheden een oordeel van een arts', () => {
    const reden = 'marginaleMogelijkheden';
    const adviezen = [
      {
        id: 'm',
        stuk: vanBedrijfsarts('2025-01-20'),
        belastbaarheid: { mogelijkheden: 'marginaal' as const },
      },
    ];
    expect(mist({ reden, toelichting: 'Weinig.' })).toEqual(['oordeel']);
    expect(mist({ reden, adviesId: 'm' }, { adviezen })).toEqual([]);
    expect(mist({ reden, vastgelegdOp: '2025-01-20' }, { adviezen })).toEqual([]);
  });
  it('vraagt niets bij het einde van een contract: dat is geen uitzondering', () => {
    expect(mist({ reden: 'contractEindigt' })).toEqual([]);
  });
});

it('noemt onderdelen in een zin', () => {
  expect(noem(['reden'])).toBe('de reden');
  expect(noem(['datum', 'einddatum', 'onderbouwing'])).toBe(
    'de datum van vastlegging, de einddatum en de onderbouwing',
  );
});

describe('isTrajectVoorafZinloos', () => {
  const kosten = {
    reden: 'voorafZinloos',
    grondVoorafZinloos: 'kostenBovenLoonEnPremie',
    toelichting: 'Cijfers.',
  } as const;
  it('vraagt een grond en een onderbouwing', () => {
    expect(isTrajectVoorafZinloos(met({ ...kosten, grondVoorafZinloos: 'geenAanmerkelijkeBenutting' }))).toBe(
      true,
    );
    expect(isTrajectVoorafZinloos(met({ ...kosten, toelichting: ' ' }))).toBe(false);
    expect(isTrajectVoorafZinloos(met({ reden: 'voorafZinloos', toelichting: 'Cijfers.' }))).toBe(false);
    expect(isTrajectVoorafZinloos(zaak())).toBe(false);
  });
  it('aanvaardt kosten alleen bij een vast contract', () => {
    expect(isTrajectVoorafZinloos(met(kosten))).toBe(true);
    expect(isTrajectVoorafZinloos(met(kosten, { dienstverband: { soort: 'bepaaldeTijd' } }))).toBe(false);
  });
});

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
