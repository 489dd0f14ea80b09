import { describe, expect, it } from 'vitest';
import {
  conclusieGeenInternWerk,
  eersteStapSpoor2,
  spoor2Plicht,
  startSpoor2,
} from '../../src/feiten/spoor2.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

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

const bevredigend = {
  vastgesteldOp: '2025-01-20',
  soortWerk: 'aangepast' as const,
  urenPerWeek: 16,
  structureel: { contractvorm: 'onbepaaldeTijd' as const },
  passendBijMogelijkheden: true,
};
type Advies = NonNullable<Afwijking['adviezen']>[number];
const advies = (id: string, op: string, meer: Advies): Advies => ({ id, stuk: vanBedrijfsarts(op), ...meer });
const MARGINAAL: Afwijking = {
  adviezen: [advies('m', '2025-01-20', { belastbaarheid: { mogelijkheden: 'marginaal' } })],
};
/** On 20 January 2025 the bedrijfsarts lets the resumption wait. */
const wachten = (volgendeBeoordeling?: string): Afwijking => ({
  adviezen: [
    advies('w', '2025-01-20', {
      belastbaarheid: { mogelijkheden: 'benutbaar', volgendeBeoordeling },
      signalen: { eersteBehandelingVoorgaat: true },
    }),
  ],
});
const andereReden: Afwijking = {
  eerstejaarsevaluatie: {
    besluitSpoor2: { besluit: 'uitstellen', reden: 'anders', toelichting: 'Verhuizing.' },
  },
};

describe('spoor2Plicht', () => {
  it.each<[string, string, Afwijking]>([
    ['nodig', 'zonder uitzondering', {}],
    [
      'nietNodig',
      'geen mogelijkheden op die dag',
      { probleemanalyse: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } }, adviezen: [] },
    ],
    [
      'vraag',
      'marginale mogelijkheden, zonder dat iemand iets vastlegde',
      { probleemanalyse: { belastbaarheid: { mogelijkheden: 'marginaal' } }, adviezen: [] },
    ],
    [
      'vraag',
      'marginale mogelijkheden als vastgelegde uitzondering',
      { ...metReden({ reden: 'marginaleMogelijkheden', adviesId: 'm' }), ...MARGINAAL },
    ],
    [
      'vraag',
      'marginale mogelijkheden bij een uitzondering die niet compleet is',
      { ...metReden({ reden: 'concreetPerspectiefIntern' }), ...MARGINAAL },
    ],
    [
      'nietNodig',
      'marginale mogelijkheden en een uitzondering die al draagt',
      {
        ...metReden(
          { reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: true },
          { werknemer: { aowDatum: '2026-06-01' } },
        ),
        ...MARGINAAL,
      },
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
      'onvolledig',
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
    [
      'nodig',
      'AOW binnen een jaar, maar een van beiden is het niet eens',
      metReden(
        { reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: false },
        { werknemer: { aowDatum: '2026-06-01' } },
      ),
    ],
    [
      'onvolledig',
      'een bevredigend resultaat dat nergens staat',
      metReden({ reden: 'bevredigendResultaat' }),
    ],
    [
      'nietNodig',
      'een bevredigend resultaat',
      metReden({ reden: 'bevredigendResultaat' }, { resultaat: bevredigend }),
    ],
    [
      'nietNodig',
      'op die dag een bevredigend resultaat',
      { resultaat: { ...bevredigend, vastgesteldOp: DAG } },
    ],
    [
      'nodig',
      'pas later een bevredigend resultaat',
      { resultaat: { ...bevredigend, vastgesteldOp: '2025-01-28' } },
    ],
    [
      'nodig',
      'een resultaat dat volgens de feiten niet bevredigend is',
      metReden(
        { reden: 'bevredigendResultaat' },
        { resultaat: bevredigend, eindevaluatie: { blijftInDitWerk: false } },
      ),
    ],
    [
      'onvolledig',
      'geen mogelijkheden zonder oordeel van de bedrijfsarts',
      metReden({ reden: 'geenMogelijkheden' }),
    ],
    [
      'nodig',
      'geen mogelijkheden volgens een oordeel dat later is herzien',
      metReden(
        { reden: 'geenMogelijkheden', adviesId: 'g' },
        {
          adviezen: [
            advies('g', '2024-10-07', { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } }),
            advies('b', '2024-12-10', { belastbaarheid: { mogelijkheden: 'benutbaar' } }),
          ],
        },
      ),
    ],
    ['uitgesteld', 'een korte wachttijd met een vaste herbeoordeling', wachten('2025-04-21')],
    ['vraag', 'een wachttijd van een dag meer dan dertien weken', wachten('2025-04-22')],
    ['onvolledig', 'een wachttijd zonder vaste herbeoordeling', wachten()],
    ['nodig', 'een wachttijd die voorbij is', wachten('2025-01-26')],
    [
      'nodig',
      'een mislukt traject dat niet adequaat was',
      {
        spoor2: {
          afgesloten: { op: '2024-12-02', resultaat: 'mislukt', adequaat: false },
          uitzondering: { reden: 'trajectAlMislukt', toelichting: 'Het lukte niet.' },
        },
      },
    ],
    [
      'vraag',
      'vooraf zinloos, met grond en onderbouwing',
      metReden({
        reden: 'voorafZinloos',
        grondVoorafZinloos: 'geenAanmerkelijkeBenutting',
        toelichting: 'Zie het rapport.',
      }),
    ],
    ['vraag', 'een andere reden', { ...andereReden, spoor2: { start: undefined } }],
    [
      'vraag',
      'de arbeidsdeskundige zag werk intern',
      { arbeidsdeskundigeOnderzoeken: [onderzoek('2024-12-02', { anderWerkInternAanwezig: true })] },
    ],
    [
      'nodig',
      'daarna stond vast dat er toch niets was',
      {
        arbeidsdeskundigeOnderzoeken: [onderzoek('2024-12-02', { anderWerkInternAanwezig: true })],
        spoor1: { nietsInternMogelijk: { vastgesteldOp: '2024-12-09' } },
      },
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

describe('eersteStapSpoor2', () => {
  it('is de vroegste gedateerde stap', () => {
    expect(eersteStapSpoor2(zaak())).toEqual({
      op: '2025-01-27',
      veld: '/spoor2/trajectplan/stuk/opgesteldOp',
    });
    const spoor2 = { sollicitaties: [{ datum: '2025-03-03' }, { datum: '2025-01-20' }] };
    expect(eersteStapSpoor2(zaak({ spoor2 }))).toEqual({
      op: '2025-01-20',
      veld: '/spoor2/sollicitaties/1/datum',
    });
    expect(eersteStapSpoor2(zaak({ spoor2: undefined }))).toBeUndefined();
  });
});
