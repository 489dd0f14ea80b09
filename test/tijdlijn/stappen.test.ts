import { describe, expect, it } from 'vitest';
import { mijlpaalVan, stuk, uiterlijk } from './hulp.ts';

const NA = '2026-03-01';
const oordeel = (op: string, mogelijkheden: string) => ({ ...stuk(op), belastbaarheid: { mogelijkheden } });

describe('plan van aanpak (art. 4 lid 1 Regeling procesgang)', () => {
  it('heeft zonder probleemanalyse geen laatste dag', () => {
    const m = mijlpaalVan('plan-van-aanpak', {}, NA);
    expect(m).not.toHaveProperty('uiterlijk');
    expect(m.status).toBe('toekomst');
  });

  it('telt twee weken vanaf de probleemanalyse, ook in een weekend', () => {
    expect(uiterlijk('plan-van-aanpak', { probleemanalyse: stuk('2024-02-17') }, NA)).toBe('2024-03-02');
  });

  it('is er niet zonder mogelijkheden, en komt er als die later blijken', () => {
    const probleemanalyse = oordeel('2024-02-12', 'tijdelijkGeen');
    expect(mijlpaalVan('plan-van-aanpak', { probleemanalyse }, NA).status).toBe('nvt');
    expect(mijlpaalVan('plan-van-aanpak-week-8', { probleemanalyse }, NA).status).toBe('nvt');
    const adviezen = [oordeel('2024-05-13', 'tijdelijkGeen'), oordeel('2024-07-01', 'benutbaar')];
    expect(uiterlijk('plan-van-aanpak', { probleemanalyse, adviezen }, NA)).toBe('2024-07-15');
  });

  it.each([
    ['2024-02-18', 'nvt'],
    ['2024-02-19', 'verstreken'],
  ])('laat week 8 los bij een probleemanalyse van %s: %s', (op, status) => {
    expect(mijlpaalVan('plan-van-aanpak-week-8', { probleemanalyse: stuk(op) }, NA).status).toBe(status);
  });

  it('is er niet als de bedrijfsarts geen langdurig verzuim verwacht', () => {
    const deel = { ziekte: { eersteZiektedag: '2024-01-08', dreigendLangdurig: { verwacht: false } } };
    expect(mijlpaalVan('probleemanalyse', deel).status).toBe('nvt');
    expect(mijlpaalVan('plan-van-aanpak', deel).status).toBe('nvt');
  });

  it('heeft geen vaste dag als pas later bleek dat het lang kon duren (art. 2 lid 3)', () => {
    const dreigendLangdurig = { verwacht: true, pasLaterGebleken: true, vastgesteldOp: '2024-04-02' };
    const deel = { ziekte: { eersteZiektedag: '2024-01-08', dreigendLangdurig } };
    const m = mijlpaalVan('probleemanalyse', deel, '2024-04-03');
    expect(m).toMatchObject({ streef: '2024-04-02', status: 'nu' });
    expect(m).not.toHaveProperty('uiterlijk');
    expect(m.bronnen[0].lid).toBe('3');
  });

  it('vervalt vanaf de AOW-leeftijd (art. 7:658a lid 3 BW)', () => {
    const deel = { probleemanalyse: stuk('2024-02-12'), werknemer: { aowDatum: '2024-02-12' } };
    expect(mijlpaalVan('plan-van-aanpak', deel).status).toBe('nvt');
    expect(
      mijlpaalVan('plan-van-aanpak', { ...deel, werknemer: { aowDatum: '2024-02-13' } }).status,
    ).not.toBe('nvt');
  });
});

describe('wat terugkeert', () => {
  const plan = { planVanAanpak: stuk('2024-03-01') };

  it('evalueert zes weken na plan of vorige evaluatie, tenzij anders afgesproken', () => {
    expect(uiterlijk('evaluatie-periodiek', plan)).toBe('2024-04-12');
    expect(uiterlijk('evaluatie-periodiek', { ...plan, evaluaties: [stuk('2024-04-10')] })).toBe(
      '2024-05-22',
    );
    const afspraak = { planVanAanpak: { ...stuk('2024-03-01'), eerstvolgendeEvaluatie: '2024-03-29' } };
    expect(mijlpaalVan('evaluatie-periodiek', afspraak).uiterlijk).toBe('2024-03-29');
    expect(mijlpaalVan('evaluatie-periodiek', afspraak).bronnen[0].niveau).toBe('regeling');
    expect(mijlpaalVan('evaluatie-periodiek', plan).bronnen[0].niveau).toBe('praktijk');
  });

  it('vraagt na een advies binnen twee weken om bijstelling', () => {
    const deel = { ...plan, adviezen: [{ ...stuk('2024-06-03'), bijstellingPlanNodig: true }] };
    expect(mijlpaalVan('bijstelling', deel, NA)).toMatchObject({
      uiterlijk: '2024-06-17',
      status: 'verstreken',
    });
    const gedaan = { ...deel, bijstellingen: [stuk('2024-05-01'), stuk('2024-06-17')] };
    expect(mijlpaalVan('bijstelling', gedaan, NA)).toMatchObject({
      status: 'gedaan',
      gedaanOp: '2024-06-17',
    });
    expect(mijlpaalVan('bijstelling', plan).status).toBe('nvt');
  });

  it('telt een gemist spreekuur niet als contact', () => {
    const spreekuren = [{ datum: '2024-02-05' }, { datum: '2024-03-04', verschenen: false }];
    expect(uiterlijk('spreekuur-bedrijfsarts', { arbodienst: { spreekuren } })).toBe('2024-04-01');
  });

  it('rapporteert over het tweede spoor volgens afspraak of gebruik', () => {
    expect(uiterlijk('spoor2-rapportage', { spoor2: { start: '2025-02-03' } }, NA)).toBe('2025-04-06');
    const deel = {
      spoor2: {
        start: '2025-02-03',
        bureau: { rapportageIntervalDagen: 28 },
        rapportages: [stuk('2025-03-03')],
      },
    };
    // The policy rules ask for information now and then; they name no day.
    expect(mijlpaalVan('spoor2-rapportage', deel, NA)).toMatchObject({
      uiterlijk: '2025-03-31',
      bronnen: [{ niveau: 'praktijk' }, { niveau: 'beleidsregel' }],
    });
  });

  it('evalueert een beperkte plaatsing na drie maanden', () => {
    const spoor1 = { kleinePlaatsing: { sinds: '2024-11-30' } };
    expect(uiterlijk('kleine-plaatsing-evaluatie', { spoor1 }, NA)).toBe('2025-02-28');
    const evaluaties = [{ ...stuk('2025-02-20'), kleinePlaatsing: true }, stuk('2025-04-01')];
    expect(uiterlijk('kleine-plaatsing-evaluatie', { spoor1, evaluaties }, NA)).toBe('2025-05-20');
  });
});

describe('tweede spoor', () => {
  it.each([
    ['2024-12-02', '2025-01-13'],
    ['2025-01-05', '2025-02-16'],
    ['2025-03-01', '2025-02-17'],
  ])('begint na een evaluatie van %s uiterlijk %s', (op, dag) => {
    expect(uiterlijk('spoor2-start-uiterlijk', { eerstejaarsevaluatie: stuk(op) }, NA)).toBe(dag);
  });

  it('volgt op de conclusie dat er intern niets is', () => {
    const conclusie = {
      eigenWerkPassend: false,
      eigenWerkPassendTeMaken: false,
      anderWerkInternAanwezig: false,
    };
    const deel = { arbeidsdeskundigeOnderzoeken: [{ ...stuk('2024-09-02'), conclusie }] };
    expect(mijlpaalVan('spoor2-start-direct', deel, NA)).toMatchObject({
      streef: '2024-09-02',
      uiterlijk: '2024-10-14',
    });
    const half = {
      arbeidsdeskundigeOnderzoeken: [{ ...stuk('2024-09-02'), conclusie: { eigenWerkPassend: false } }],
    };
    expect(mijlpaalVan('spoor2-start-direct', half, NA).status).toBe('nvt');
  });

  it('begint acht weken na mogelijkheden die pas na de evaluatie ontstaan', () => {
    const deel = {
      probleemanalyse: oordeel('2024-02-12', 'tijdelijkGeen'),
      eerstejaarsevaluatie: stuk('2024-12-16'),
      adviezen: [oordeel('2025-03-03', 'benutbaar')],
    };
    expect(uiterlijk('spoor2-na-late-belastbaarheid', deel, NA)).toBe('2025-04-28');
    const eerder = { ...deel, adviezen: [oordeel('2024-11-04', 'benutbaar')] };
    expect(mijlpaalVan('spoor2-na-late-belastbaarheid', eerder, NA).status).toBe('nvt');
  });
});

describe('60-plusmaatregel', () => {
  it.each([
    ['1966-01-04', 'toekomst'],
    ['1966-01-05', 'nvt'],
  ])('geboren %s: %s', (geboortedatum, status) => {
    expect(mijlpaalVan('60plus', { werknemer: { geboortedatum } }).status).toBe(status);
  });

  it('geldt niet tussen 1 januari en 1 september 2025', () => {
    const deel = { werknemer: { geboortedatum: '1960-01-01' }, ziekte: { eersteZiektedag: '2023-06-05' } };
    expect(mijlpaalVan('60plus', deel).status).toBe('nvt');
  });
});
