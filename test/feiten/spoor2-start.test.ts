import { describe, expect, it } from 'vitest';
import { magVroegBeginnen, startstand } from '../../src/feiten/spoor2-start.ts';
import { tijdelijkZonder } from '../hulp/adviezen.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const stand = (afwijking: Afwijking, peildatum = '2025-01-28') =>
  startstand(maakContext({ zaak: afwijking, peildatum }));
const niet: Afwijking = { spoor2: undefined };

describe('startstand', () => {
  it('zegt dat het loopt, of dat alleen het begin ontbreekt', () => {
    expect(stand({})).toEqual({ stand: 'begonnen' });
    expect(stand({ spoor2: { start: undefined } })).toMatchObject({ stand: 'zonderStart', op: '2025-01-27' });
  });
  it('neemt de vroegste aanleiding die verlopen is', () => {
    const beide: Afwijking = { ...niet, spoor1: { nietsInternMogelijk: { vastgesteldOp: '2024-11-04' } } };
    expect(stand(beide, '2024-12-16')).toEqual({ stand: 'nogNiet', uiterlijk: '2024-12-16' });
    expect(stand(beide)).toEqual({
      stand: 'nietGestart',
      aanleiding: 'conclusie',
      op: '2024-11-04',
      uiterlijk: '2024-12-16',
      dagen: 43,
      veld: '/spoor1/nietsInternMogelijk/vastgesteldOp',
    });
  });
  it('vraagt niets als de begeleiding eindigde voor de laatste goede dag', () => {
    // The last good day is 27 January 2025.
    const aangevraagd = { ...niet, wia: { aanvraagdatum: '2025-01-20' } };
    expect(stand(aangevraagd, '2025-01-20')).toEqual({ stand: 'nogNiet', uiterlijk: '2025-01-27' });
    expect(stand(aangevraagd, '2025-10-18')).toEqual({ stand: 'nvt' });
  });
  it('laat de plicht van de eigenrisicodrager voor de Ziektewet na het dienstverband doorlopen', () => {
    const erd = {
      ...niet,
      werkgever: { eigenrisicodragerZw: true },
      dienstverband: { einde: '2025-01-20' },
      wia: undefined,
    };
    expect(stand(erd, '2025-10-18')).toMatchObject({
      stand: 'nietGestart',
      uiterlijk: '2025-01-27',
      dagen: 264,
    });
  });
  it('slaat een aanleiding over waarop niets te doen was', () => {
    const adviezen = tijdelijkZonder('2025-01-20', '2025-03-03');
    expect(stand({ ...niet, adviezen }, '2025-04-29')).toMatchObject({
      aanleiding: 'mogelijkheden',
      op: '2025-03-03',
      uiterlijk: '2025-04-28',
      dagen: 1,
    });
  });
});

describe('magVroegBeginnen', () => {
  const vroeg = (meer: Afwijking = {}) =>
    magVroegBeginnen(zaak({ ...meer, spoor2: { start: '2024-11-04', ...meer.spoor2 } }));
  it('mag als beiden het willen', () => {
    expect(vroeg({ spoor2: { inOverlegVroegGestart: true } })).toBe(true);
    expect(vroeg({ spoor2: { aanleiding: 'inOverleg' } })).toBe(true);
    expect(vroeg({ planVanAanpak: { zoekvolgorde: { beidenWillenExtern: true } } })).toBe(true);
  });
  it('mag als bij de start vaststond dat er intern niets is', () => {
    expect(vroeg({ spoor2: { datumConclusieIntern: '2024-11-04' } })).toBe(true);
    expect(vroeg({ spoor2: { datumConclusieIntern: '2024-11-05' } })).toBe(false);
    expect(vroeg()).toBe(false);
  });
});
