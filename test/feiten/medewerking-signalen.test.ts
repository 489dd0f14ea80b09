import { describe, expect, it } from 'vitest';
import { onbeantwoordeSignalen, weigeringenZonderDatum } from '../../src/feiten/medewerking-signalen.ts';
import { NOOIT_MOGELIJKHEDEN, zaak, type Afwijking } from '../hulp/zaak.ts';

const aanbod: Afwijking = {
  spoor1: { aanbiedingen: [{ id: 'w1', datum: '2024-06-03', reactie: 'geweigerd' }] },
};
const velden = (afwijking: Afwijking): string[] =>
  onbeantwoordeSignalen(zaak(afwijking), 42).map(({ veld }) => veld);

describe('signalen van een weigering', () => {
  it('een geweigerd aanbod en een gemist spreekuur, op volgorde', () => {
    const spreekuren = [{ datum: '2024-05-21', verschenen: false }];
    expect(velden({ ...aanbod, arbodienst: { spreekuren } })).toEqual([
      '/arbodienst/spreekuren/0/verschenen',
      '/spoor1/aanbiedingen/0/reactie',
    ]);
  });

  it.each<[string, Afwijking]>([
    [
      'een spreekuur zonder antwoord op verschenen',
      { arbodienst: { spreekuren: [{ datum: '2024-05-21' }] } },
    ],
    [
      'een maatregel die het aanbod noemt',
      { ...aanbod, loonmaatregelen: [{ aanbodId: 'w1', soort: 'loonstop' }] },
    ],
    ['een vastgelegde weigering op dezelfde dag', { ...aanbod, nietMeewerken: [{ datum: '2024-06-03' }] }],
    ['geen mogelijkheden om te werken', { ...NOOIT_MOGELIJKHEDEN, ...aanbod }],
    [
      'de deskundige vond het werk niet passend',
      {
        ...aanbod,
        deskundigenoordelen: [
          {
            vraag: 'passendWerkAanwezig',
            uitkomst: 'nee',
            aangevraagdOp: '2024-06-03',
            uitgebrachtOp: '2024-06-17',
          },
        ],
      },
    ],
  ])('geen signaal: %s', (_, afwijking) => {
    expect(velden(afwijking)).toEqual([]);
  });
});

describe('weigeringen zonder datum', () => {
  it.each<[string, Afwijking, string | undefined]>([
    ['niets', {}, undefined],
    ['met datum', { nietMeewerken: [{ datum: '2024-06-03' }] }, undefined],
    ['de tweede heeft geen datum', { nietMeewerken: [{ datum: '2024-06-03' }, {}] }, '/nietMeewerken/1'],
    ['zonder datum, wel een deugdelijke grond', { nietMeewerken: [{ deugdelijkeGrond: true }] }, undefined],
    [
      'werkt niet mee, en er zijn gedateerde weigeringen',
      { inspanningenWerknemer: { werktMee: false }, nietMeewerken: [{ datum: '2024-06-03' }] },
      undefined,
    ],
    ['werkt niet mee', { inspanningenWerknemer: { werktMee: false } }, '/inspanningenWerknemer/werktMee'],
  ])('%s', (_, afwijking, verwacht) => {
    expect(weigeringenZonderDatum(zaak(afwijking))).toBe(verwacht);
  });
});
