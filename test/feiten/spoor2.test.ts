import { describe, expect, it } from 'vitest';
import { conclusieGeenInternWerk, spoor2Plicht, startSpoor2 } from '../../src/feiten/spoor2.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const DAG = datum('2025-01-27');
const plicht = (afwijking: Afwijking) => spoor2Plicht(maakContext({ zaak: afwijking }), DAG);
type Uitzondering = NonNullable<NonNullable<Afwijking['spoor2']>['uitzondering']>;
const metReden = (uitzondering: Uitzondering, meer: Afwijking = {}): Afwijking => ({
  ...meer,
  spoor2: { start: undefined, uitzondering },
});
const onderzoek = (
  opgesteldOp: string,
  conclusie: {
    eigenWerkPassend?: boolean;
    eigenWerkPassendTeMaken?: boolean;
    anderWerkInternAanwezig?: boolean;
  },
) => ({
  stuk: { status: 'vastgesteld' as const, opgesteldOp },
  conclusie,
});

describe('spoor2Plicht', () => {
  it.each<[string, string, Afwijking]>([
    ['nodig', 'zonder uitzondering', {}],
    [
      'nietNodig',
      'geen mogelijkheden op die dag',
      { probleemanalyse: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } }, adviezen: [] },
    ],
    [
      'nietNodig',
      'marginale mogelijkheden',
      { probleemanalyse: { belastbaarheid: { mogelijkheden: 'marginaal' } }, adviezen: [] },
    ],
    [
      'uitgesteld',
      'perspectief tot drie maanden later',
      metReden({
        reden: 'concreetPerspectiefIntern',
        vastgelegdOp: '2024-12-16',
        geldigTot: '2025-03-16',
        toelichting: 'Opbouw.',
      }),
    ],
    [
      'vraag',
      'perspectief een dag langer',
      metReden({
        reden: 'concreetPerspectiefIntern',
        vastgelegdOp: '2024-12-16',
        geldigTot: '2025-03-17',
        toelichting: 'Opbouw.',
      }),
    ],
    [
      'vraag',
      'perspectief zonder onderbouwing',
      metReden({ reden: 'concreetPerspectiefIntern', vastgelegdOp: '2024-12-16', geldigTot: '2025-03-16' }),
    ],
    [
      'nietNodig',
      'AOW op de laatste dag van het jaar',
      metReden(
        { reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: true },
        { werknemer: { aowDatum: '2027-01-04' } },
      ),
    ],
    [
      'vraag',
      'AOW een dag later',
      metReden(
        { reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: true },
        { werknemer: { aowDatum: '2027-01-05' } },
      ),
    ],
    ['vraag', 'bevredigend resultaat', metReden({ reden: 'bevredigendResultaat' })],
    [
      'vraag',
      'geen mogelijkheden zonder oordeel van de bedrijfsarts',
      metReden({ reden: 'geenMogelijkheden' }),
    ],
    ['nodig', 'een contract dat eindigt', metReden({ reden: 'contractEindigt' })],
    [
      'vraag',
      'structureel werk bereikt',
      { resultaat: { soortWerk: 'aangepast', structureel: { toelichting: 'Vast.' } } },
    ],
  ])('%s: %s', (stand, _, afwijking) => {
    expect(plicht(afwijking).stand).toBe(stand);
  });

  it('leest de instemming uit de ondertekening van de eerstejaarsevaluatie', () => {
    const uitstel = {
      eerstejaarsevaluatie: {
        besluitSpoor2: { besluit: 'nietNodig' as const, reden: 'aowBinnenEenJaar' as const },
      },
      werknemer: { aowDatum: '2026-06-01' },
    };
    expect(plicht(uitstel).stand).toBe('nietNodig');
  });
});

describe('conclusieGeenInternWerk', () => {
  it('is de eerste vastgestelde conclusie', () => {
    const uit = conclusieGeenInternWerk(
      zaak({
        arbeidsdeskundigeOnderzoeken: [
          onderzoek('2024-12-02', { eigenWerkPassend: false, anderWerkInternAanwezig: false }),
        ],
        spoor1: { nietsInternMogelijk: { vastgesteldOp: '2024-11-25' } },
      }),
    );
    expect(uit).toEqual({ op: '2024-11-25', veld: '/spoor1/nietsInternMogelijk/vastgesteldOp' });
  });

  it.each([
    [
      'eigen werk passend te maken',
      { eigenWerkPassend: false, eigenWerkPassendTeMaken: true, anderWerkInternAanwezig: false },
    ],
    ['ander werk aanwezig', { eigenWerkPassend: false, anderWerkInternAanwezig: true }],
    ['over ander werk niets gezegd', { eigenWerkPassend: false }],
  ])('is er niet bij: %s', (_, conclusie) => {
    expect(
      conclusieGeenInternWerk(zaak({ arbeidsdeskundigeOnderzoeken: [onderzoek('2024-12-02', conclusie)] })),
    ).toBeUndefined();
  });
});

describe('startSpoor2', () => {
  it('is de eerste dag, ook van een eerder traject', () => {
    expect(startSpoor2(zaak())).toEqual({ op: '2025-01-13', veld: '/spoor2/start' });
    expect(startSpoor2(zaak({ spoor2: { eerdereTrajecten: [{ van: '2024-11-04' }] } }))).toEqual({
      op: '2024-11-04',
      veld: '/spoor2/eerdereTrajecten/0/van',
    });
    expect(startSpoor2(zaak({ spoor2: undefined }))).toBeUndefined();
  });
});
