import { describe, expect, it } from 'vitest';
import {
  isTrajectVoorafZinloos,
  noem,
  ontbrekendBij,
  uitzonderingSpoor2,
} from '../../src/feiten/spoor2-uitzondering.ts';
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
