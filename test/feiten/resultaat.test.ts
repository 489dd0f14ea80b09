import { describe, expect, it } from 'vitest';
import { isBevredigend, resultaatstand } from '../../src/feiten/resultaat.ts';
import { loonwaardeVan } from '../../src/feiten/resultaatvoorwaarden.ts';
import { NAAR_MOGELIJKHEDEN, naarMogelijkheden, OP_LOONWAARDE, opLoonwaarde } from '../hulp/resultaat.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const stand = (afwijking: Afwijking) => resultaatstand(zaak(afwijking));
/** The stand, the way, what is missing and what of that the facts deny. */
const kort = (afwijking: Afwijking) => {
  const s = stand(afwijking);
  if (s.stand === 'geen') return ['geen'];
  return s.stand === 'bevredigend' ? [s.stand, s.weg] : [s.stand, s.weg, s.mist, s.tegen];
};
const BEVREDIGEND = ['bevredigend', 'mogelijkheden'];
const OP_65 = ['bevredigend', 'loonwaarde'];
const mist = (wat: string) => ['onbeslist', 'mogelijkheden', [wat], []];
const tegen = (wat: string) => ['niet', 'mogelijkheden', [wat], [wat]];
const mist65 = (wat: string) => ['onbeslist', 'loonwaarde', [wat], []];

describe('geen resultaat', () => {
  it.each([
    ['niets vastgelegd', {}],
    ['alleen een datum', { resultaat: { vastgesteldOp: '2025-09-29' } }],
    ['geen werk', naarMogelijkheden({ soortWerk: 'geen' })],
  ])('%s', (_, afwijking: Afwijking) => {
    expect(kort(afwijking)).toEqual(['geen']);
  });
});

describe('werk naar de mogelijkheden', () => {
  it('is bevredigend als het structureel is en bij de mogelijkheden aansluit', () => {
    expect(kort(NAAR_MOGELIJKHEDEN)).toEqual(BEVREDIGEND);
    expect(isBevredigend(zaak(NAAR_MOGELIJKHEDEN))).toBe(true);
  });

  it.each([
    ['niemand zegt het, maar het niveau is gelijk', { passendBijMogelijkheden: undefined, niveau: 'gelijk' }],
    ['meer uren dan de arts noemt', { urenPerWeek: 20 }],
    ['een lager niveau dat toch past', { niveau: 'lager' }],
  ] as const)('bevredigend: %s', (_, anders) => {
    expect(kort(naarMogelijkheden(anders))).toEqual(BEVREDIGEND);
  });

  it.each([
    ['minder uren dan de arts noemt, al zegt iemand dat het past', { urenPerWeek: 15 }],
    ['precies de helft van de uren', { urenPerWeek: 8 }],
    ['ver onder het eigen niveau', { niveau: 'veelLager' }],
    ['niemand zegt of het past', { passendBijMogelijkheden: undefined }],
    [
      'een lager niveau, en niemand zegt of het past',
      { passendBijMogelijkheden: undefined, niveau: 'lager' },
    ],
  ] as const)('onbeslist: %s', (_, anders) => {
    expect(kort(naarMogelijkheden(anders))).toEqual(mist('inLijnMetMogelijkheden'));
  });

  it('onbeslist zonder uren of zonder belastbaarheid in uren', () => {
    expect(kort(naarMogelijkheden({ urenPerWeek: undefined }, { eindevaluatie: undefined }))).toEqual(
      mist('inLijnMetMogelijkheden'),
    );
    const geenUren = { belastbaarheid: { urenPerWeek: undefined } };
    const zonder = { probleemanalyse: geenUren, adviezen: [], actueelOordeel: geenUren };
    expect(kort(naarMogelijkheden({}, zonder))).toEqual(mist('inLijnMetMogelijkheden'));
  });

  it('neemt de uren uit de eindevaluatie als het resultaat ze niet noemt', () => {
    expect(kort(naarMogelijkheden({ urenPerWeek: undefined }))).toEqual(BEVREDIGEND);
  });

  it.each([
    ['het past niet', { passendBijMogelijkheden: false }],
    ['minder dan de helft van de uren', { urenPerWeek: 7.5 }],
  ])('niet: %s', (_, anders) => {
    expect(kort(naarMogelijkheden({ ...anders, loonNu: 1000 }))).toEqual(tegen('inLijnMetMogelijkheden'));
  });

  it('laat zonder loon de andere weg open', () => {
    const mist = ['loonwaarde', 'beidenEens', 'inspanningenVooraf'];
    expect(kort(naarMogelijkheden({ passendBijMogelijkheden: false }))).toEqual([
      'onbeslist',
      'loonwaarde',
      mist,
      [],
    ]);
  });

  it('vraagt niet meer uren dan het contract had', () => {
    const zestien = {
      dienstverband: { functie: { urenPerWeek: 16 } },
      actueelOordeel: { belastbaarheid: { urenPerWeek: 40 } },
    };
    expect(kort(naarMogelijkheden({ urenPerWeek: 16 }, zestien))).toEqual(BEVREDIGEND);
    expect(kort(naarMogelijkheden({ urenPerWeek: 15 }, zestien))).toEqual(mist('inLijnMetMogelijkheden'));
    expect(kort(naarMogelijkheden({ urenPerWeek: 8 }, zestien))).toEqual(mist('inLijnMetMogelijkheden'));
    expect(kort(naarMogelijkheden({ urenPerWeek: 7.5, loonNu: 1000 }, zestien))).toEqual(
      tegen('inLijnMetMogelijkheden'),
    );
  });

  it('vergelijkt met wat de arts noemt als de uren van het contract onbekend zijn', () => {
    const onbekend = {
      dienstverband: { functie: undefined },
      actueelOordeel: { belastbaarheid: { urenPerWeek: 40 } },
    };
    expect(kort(naarMogelijkheden({ urenPerWeek: 32 }, onbekend))).toEqual(mist('inLijnMetMogelijkheden'));
  });

  it('wordt vergeleken met het jongste oordeel, niet met dat van toen', () => {
    const later = { actueelOordeel: { belastbaarheid: { urenPerWeek: 24 } } };
    expect(kort(naarMogelijkheden({}, later))).toEqual(mist('inLijnMetMogelijkheden'));
  });
});

describe('structureel werk', () => {
  const structureel = (anders: object) =>
    naarMogelijkheden({ structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-05-01', ...anders } });

  it.each([
    ['een contract voor bepaalde tijd', structureel({ contractvorm: 'bepaaldeTijd' })],
    ['detachering', structureel({ contractvorm: 'detachering' })],
    ['een einddatum, hoe laat ook', structureel({ contractTot: '2027-01-01' })],
    ['de bedrijfsarts bevestigt het niet', structureel({ bedrijfsartsBevestigt: false })],
    ['geen contractvorm', structureel({ contractvorm: undefined })],
    ['bij de eigen werkgever zonder nieuw contract', structureel({ contractvorm: 'geen' })],
    ['geen onderbouwing', naarMogelijkheden({ structureel: undefined })],
    [
      'de eindevaluatie spreekt het contract tegen',
      { ...structureel({}), eindevaluatie: { huidigWerk: { structureel: false } } },
    ],
    [
      'alleen de eindevaluatie noemt het structureel',
      naarMogelijkheden({ structureel: undefined }, { eindevaluatie: { huidigWerk: { structureel: true } } }),
    ],
  ])('onbeslist: %s', (_, afwijking) => {
    expect(kort(afwijking)).toEqual(mist('structureel'));
  });

  it.each([
    ['de werknemer blijft er niet', { ...NAAR_MOGELIJKHEDEN, eindevaluatie: { blijftInDitWerk: false } }],
    ['het eigen dienstverband eindigt', { ...NAAR_MOGELIJKHEDEN, dienstverband: { einde: '2025-12-31' } }],
    [
      'geen onderbouwing, en de eindevaluatie noemt het niet structureel',
      naarMogelijkheden(
        { structureel: undefined },
        { eindevaluatie: { huidigWerk: { structureel: false } } },
      ),
    ],
  ])('niet: %s', (_, afwijking) => {
    expect(kort(afwijking)).toEqual(tegen('structureel'));
  });

  it('blijft het bij een eindigend dienstverband als de werkgever de werknemer terug wil', () => {
    const terug = { dienstverband: { einde: '2025-12-31' }, eindevaluatie: { bereidTerugTeNemen: true } };
    expect(kort({ ...NAAR_MOGELIJKHEDEN, ...terug })).toEqual(BEVREDIGEND);
  });

  it.each(['concept', 'vervallen'] as const)('luistert niet naar een eindevaluatie die %s is', (status) => {
    const eindevaluatie = { stuk: { ...vastgesteld('2025-09-29'), status }, blijftInDitWerk: false };
    expect(kort({ ...NAAR_MOGELIJKHEDEN, eindevaluatie })).toEqual(BEVREDIGEND);
  });
});

describe('werk bij een andere werkgever', () => {
  const ander = (instemmingWerknemer?: boolean) =>
    naarMogelijkheden({ soortWerk: 'andereWerkgever', instemmingWerknemer });

  it('vraagt instemming van de werknemer', () => {
    expect(kort(ander(true))).toEqual(BEVREDIGEND);
    expect(kort(ander())).toEqual(mist('instemming'));
    expect(kort(ander(false))).toEqual(tegen('instemming'));
  });

  it('is zonder contract niet structureel', () => {
    const zonder = naarMogelijkheden({
      soortWerk: 'andereWerkgever',
      instemmingWerknemer: true,
      structureel: { contractvorm: 'geen' },
    });
    expect(kort(zonder)).toEqual(tegen('structureel'));
  });

  it('hangt niet aan het eigen dienstverband', () => {
    expect(kort({ ...ander(true), dienstverband: { einde: '2025-12-31' } })).toEqual(BEVREDIGEND);
  });

  it('vraagt de instemming ook bij 65 % van het oude loon', () => {
    expect(kort(opLoonwaarde({ soortWerk: 'andereWerkgever', instemmingWerknemer: true }))).toEqual(OP_65);
    expect(kort(opLoonwaarde({ soortWerk: 'andereWerkgever' }))).toEqual(mist65('instemming'));
  });
});

describe('werk met 65 % van het oude loon', () => {
  it('is bevredigend als elke voorwaarde is vastgelegd', () => {
    expect(kort(OP_LOONWAARDE)).toEqual(OP_65);
    expect(loonwaardeVan(zaak(OP_LOONWAARDE))).toBe(65);
  });

  it('haalt de grens op de cent, en een cent minder niet', () => {
    expect(kort(opLoonwaarde({ loonNu: 2015 }))).toEqual(OP_65);
    expect(kort(opLoonwaarde({ loonNu: 2014.99 }))).toEqual(tegen('inLijnMetMogelijkheden'));
    // 65 % of 2847.10 is 1850.615 euro.
    expect(kort(opLoonwaarde({ loonVoor: 2847.1, loonNu: 1850.62 }))).toEqual(OP_65);
    expect(kort(opLoonwaarde({ loonVoor: 2847.1, loonNu: 1850.61 }))).toEqual(
      tegen('inLijnMetMogelijkheden'),
    );
  });

  it('mag uit het vastgelegde percentage blijken, ook uit dat van de eindevaluatie', () => {
    expect(kort(opLoonwaarde({ loonNu: undefined, loonwaardePercentage: 65 }))).toEqual(OP_65);
    const eindevaluatie = { huidigWerk: { loonwaardePercentage: 65 } };
    expect(kort(opLoonwaarde({ loonNu: undefined }, { eindevaluatie }))).toEqual(OP_65);
  });

  it('is geen feit zonder grondslag van het oude loon, of als loon en percentage elkaar tegenspreken', () => {
    expect(kort(opLoonwaarde({}, { dienstverband: { grondslagLoon: ' ' } }))).toEqual(mist65('loonwaarde'));
    expect(kort(opLoonwaarde({ loonwaardePercentage: 64 }))).toEqual(mist65('loonwaarde'));
    expect(kort(opLoonwaarde({ loonNu: 1000, loonwaardePercentage: 70 }))).toEqual(mist65('loonwaarde'));
    expect(kort(opLoonwaarde({ loonNu: undefined }))).toEqual(mist65('loonwaarde'));
  });

  it('vraagt dat beiden vinden dat niet meer te verwachten was; één nee is nee', () => {
    expect(kort(opLoonwaarde({ beidenEens: undefined }))).toEqual(mist65('beidenEens'));
    const eens = (ja: boolean) => ({ eindevaluatie: { beidenEensGeenMeerMogelijk: ja } });
    expect(kort(opLoonwaarde({ beidenEens: undefined }, eens(true)))).toEqual(OP_65);
    expect(stand(opLoonwaarde({}, eens(false))).stand).toBe('niet');
  });

  it('vraagt dat inspanningen vooraf lieten zien dat meer niet haalbaar was', () => {
    expect(kort(opLoonwaarde({ inspanningenGingenVooraf: undefined }))).toEqual(mist65('inspanningenVooraf'));
    expect(stand(opLoonwaarde({ inspanningenGingenVooraf: false })).stand).toBe('niet');
  });

  it('telt pas tegen het einde: als een stuk van het einde er is', () => {
    const vroeg = { actueelOordeel: undefined, eindevaluatie: undefined, riv: undefined, wia: undefined };
    expect(kort(opLoonwaarde({}, vroeg))).toEqual(mist65('tegenHetEinde'));
    expect(kort(opLoonwaarde({}, { ...vroeg, wia: { briefDatum: '2025-09-10' } }))).toEqual(OP_65);
  });

  it('telt niet op voorhand als de werknemer op iets beters wees', () => {
    const voorstel = (anders: object) =>
      opLoonwaarde(
        {},
        { spoor1: { voorstellenWerknemer: [{ datum: '2025-05-01', betereOptie: true, ...anders }] } },
      );
    expect(stand(voorstel({})).stand).toBe('niet');
    expect(stand(voorstel({ antwoord: 'afgewezen', reden: ' ' })).stand).toBe('niet');
    expect(kort(voorstel({ antwoord: 'onderzocht' }))).toEqual(mist65('geenBetereOptie'));
    expect(kort(voorstel({ antwoord: 'afgewezen', reden: 'Geen formatieruimte.' }))).toEqual(
      mist65('geenBetereOptie'),
    );
    expect(kort(voorstel({ antwoord: 'ingewilligd' }))).toEqual(OP_65);
    expect(kort(voorstel({ betereOptie: false }))).toEqual(OP_65);
  });

  it('telt niet op voorhand als de werknemer het weigerde om iets beters, tenzij daarop is geantwoord', () => {
    const nietMeewerken = [{ datum: '2025-05-01', werkaanbodBeterMogelijk: true }];
    expect(stand(opLoonwaarde({}, { nietMeewerken })).stand).toBe('niet');
    const beantwoord = [{ betereOptie: true, antwoord: 'ingewilligd' as const }];
    expect(kort(opLoonwaarde({}, { nietMeewerken, spoor1: { voorstellenWerknemer: beantwoord } }))).toEqual(
      OP_65,
    );
  });
});

describe('de naaste weg', () => {
  it('is die met de minste feiten tegen, en dan die waaraan het minste ontbreekt', () => {
    expect(kort(opLoonwaarde({ passendBijMogelijkheden: true }))).toEqual(BEVREDIGEND);
    expect(kort(opLoonwaarde({ loonNu: 1000 }))).toEqual(tegen('inLijnMetMogelijkheden'));
  });
});
