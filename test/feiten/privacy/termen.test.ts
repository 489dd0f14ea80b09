import { describe, expect, it } from 'vitest';
import { maakSleutels } from '../../../src/feiten/privacy/termen.ts';
import { WOORDGROEPEN } from '../../../src/feiten/privacy/woorden/index.ts';
import { VERZAMELINGEN } from '../../../src/feiten/privacy/zinsdelen.ts';

describe('de woordgroepen', () => {
  it('hebben alle contexten die gelezen kunnen worden', () => {
    const groepen = new Set(maakSleutels(WOORDGROEPEN, VERZAMELINGEN).map(({ voor }) => voor.groep));
    const contexten = [...groepen].reduce((som, { bij, niet }) => som + (bij?.length ?? 0) + niet.length, 0);
    const geschreven = WOORDGROEPEN.reduce(
      (som, { bij = [], niet = [] }) => som + bij.length + niet.length,
      0,
    );
    expect(groepen.size).toBe(WOORDGROEPEN.length);
    expect(contexten).toBe(geschreven);
  });
});
