import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { bepaalRegime } from '../../src/tijdlijn/bouw.ts';
import { D1, mijlpaalVan, stuk, tijdlijnVan, uiterlijk, zaakMet } from './hulp.ts';

const einde = (dag: string, rest: Record<string, unknown> = {}) => ({
  dienstverband: { einde: dag },
  ...rest,
});

describe('ziek uit dienst (art. 38 lid 2 Ziektewet, art. 2a BVHR)', () => {
  it.each([
    ['2024-02-18', 'nvt'],
    ['2024-02-19', 'toekomst'],
  ])('einde op %s: verslag %s (zes weken)', (dag, status) => {
    expect(mijlpaalVan('ziek-uit-dienst-riv', einde(dag)).status).toBe(status);
  });

  it.each([
    ['2024-03-17', 'Een verkort verslag'],
    ['2024-03-18', undefined],
  ])('einde op %s: verkort verslag (tien weken)', (dag, begin) => {
    const { toelichting } = mijlpaalVan('ziek-uit-dienst-riv', einde(dag));
    expect(toelichting?.slice(0, 19)).toBe(begin);
  });

  it('kent geen verkort verslag als er een probleemanalyse is', () => {
    const deel = einde('2024-03-17', { probleemanalyse: stuk('2024-02-12') });
    expect(mijlpaalVan('ziek-uit-dienst-riv', deel)).not.toHaveProperty('toelichting');
  });

  it('meldt op de laatste dag van de dienstbetrekking en houdt daarna geen plichten over', () => {
    const tijdlijn = tijdlijnVan(einde('2024-06-30'));
    expect(tijdlijn).toMatchObject({ regime: 'ziekUitDienst', eindeLoondoorbetaling: '2024-06-30' });
    expect(tijdlijn.mijlpalen['ziek-uit-dienst-melding']).toMatchObject({
      vanaf: '2024-06-30',
      uiterlijk: '2024-06-30',
    });
    expect(tijdlijn.mijlpalen['week-42-melding'].status).toBe('nvt');
    expect(tijdlijn.mijlpalen.probleemanalyse.status).toBe('toekomst');
  });

  it('geldt niet als de dienstbetrekking op de laatste dag van de wachttijd eindigt', () => {
    expect(tijdlijnVan(einde('2026-01-03')).regime).toBe('ziekUitDienst');
    expect(tijdlijnVan(einde('2026-01-04')).regime).toBe('gewoon');
  });

  it('laat de eigenrisicodrager wel een verslag dertien weken voor het einde maken (art. 26 lid 2 WIA)', () => {
    const deel = einde('2024-06-30', { werkgever: { eigenrisicodragerZw: true } });
    expect(tijdlijnVan(deel).regime).toBe('eigenrisicodragerZw');
    expect(mijlpaalVan('ziek-uit-dienst-riv', deel).status).toBe('nvt');
    // Art. 38aa lid 1 onder a ZW: zes weken na zondag 30 juni is zondag 11 augustus; verlengd tot maandag.
    expect(uiterlijk('ziek-uit-dienst-melding', deel)).toBe('2024-08-12');
    expect(uiterlijk('riv-aan-werknemer', deel)).toBe('2025-10-05');
  });
});

it('noemt bij ziek uit dienst geen dag van de WIA bij wat al is gedaan', () => {
  const verstrekkingen = [{ aan: 'werknemer', op: '2024-06-28' }];
  const deel = {
    dienstverband: { einde: '2024-06-28' },
    actueelOordeel: stuk('2024-06-17'),
    eindevaluatie: stuk('2024-06-20'),
    riv: { stuk: { status: 'vastgesteld', opgesteldOp: '2024-06-27', verstrekkingen } },
  };
  expect(mijlpaalVan('riv-aan-werknemer', deel, '2024-07-01').status).toBe('nvt');
  for (const id of ['actueel-oordeel', 'eindevaluatie'] as const) {
    const gedaan = mijlpaalVan(id, deel, '2024-07-01');
    expect(gedaan).toMatchObject({ status: 'gedaan', toelichting: 'De dienstbetrekking eindigt eerder.' });
    expect(gedaan).not.toHaveProperty('uiterlijk');
    expect(gedaan).not.toHaveProperty('streef');
  }
});

describe('AOW (art. 7:629 lid 2 BW)', () => {
  const aow = (aowDatum: string, eersteZiektedag = D1) => ({
    werknemer: { aowDatum },
    ziekte: { eersteZiektedag },
  });

  it('geeft zes weken vanaf de AOW-leeftijd tijdens de ziekte', () => {
    const tijdlijn = tijdlijnVan(aow('2024-09-02'), '2024-05-01');
    expect(tijdlijn).toMatchObject({ regime: 'gewoon', eindeLoondoorbetaling: '2024-10-13' });
    expect(tijdlijn.mijlpalen['wia-aanvraag'].status).toBe('nvt');
    expect(tijdlijnVan(aow('2024-09-02'), '2024-09-02').regime).toBe('aow');
  });

  it('geeft dertien weken bij een eerste ziektedag vóór 1 juli 2023', () => {
    expect(tijdlijnVan(aow('2023-09-01', '2023-06-30'), '2023-09-02').eindeLoondoorbetaling).toBe(
      '2023-11-30',
    );
    expect(tijdlijnVan(aow('2023-09-01', '2023-07-01'), '2023-09-02').eindeLoondoorbetaling).toBe(
      '2023-10-12',
    );
  });

  it('telt vanaf de eerste ziektedag als de AOW-leeftijd al was bereikt', () => {
    expect(tijdlijnVan(aow('2023-12-01'))).toMatchObject({
      regime: 'aow',
      eindeLoondoorbetaling: '2024-02-18',
    });
  });

  it('blijft binnen de 104 weken', () => {
    expect(tijdlijnVan(aow('2025-12-20')).eindeLoondoorbetaling).toBe('2026-01-04');
    // Also without an application, which is not needed: no WIA right from the AOW age on (art. 43 onder g WIA).
    expect(tijdlijnVan(aow('2025-12-20'), '2025-12-21').eindeLoondoorbetaling).toBe('2026-01-04');
    expect(mijlpaalVan('wia-aanvraag', aow('2026-01-05'), '2025-11-01').status).toBe('nvt');
    expect(mijlpaalVan('wia-aanvraag', aow('2026-01-06'), '2025-11-01').status).toBe('verstreken');
  });

  it('eindigt in een verlenging met de AOW-leeftijd: de 104 weken zijn dan voorbij', () => {
    const verlengd = { ...aow('2026-03-01'), verlenging: { einde: '2026-07-01' } };
    const tijdlijn = tijdlijnVan(verlengd, '2026-02-28');
    expect(tijdlijn).toMatchObject({ regime: 'verlengdeWachttijd', eindeLoondoorbetaling: '2026-02-28' });
    expect(tijdlijn.mijlpalen['aow-regime']).toMatchObject({ uiterlijk: '2026-02-28', status: 'nu' });
    expect(tijdlijn.mijlpalen['aow-regime']).not.toHaveProperty('vanaf');
    expect(tijdlijnVan(verlengd, '2026-03-01').regime).toBe('aow');
  });

  it('eindigt in een loonsanctie met de AOW-leeftijd', () => {
    const sanctie = {
      ...aow('2026-06-01'),
      wia: { aanvraagdatum: '2025-10-16' },
      loonsanctie: { besluitDatum: '2025-11-20', begin: '2026-01-05', tot: '2027-01-04' },
    };
    expect(tijdlijnVan(sanctie, '2026-05-31')).toMatchObject({
      regime: 'loonsanctie',
      eindeLoondoorbetaling: '2026-05-31',
    });
    expect(tijdlijnVan(sanctie, '2026-06-01').regime).toBe('aow');
    const na = { ...sanctie, ...aow('2027-01-04') };
    expect(tijdlijnVan(na, '2027-01-04')).toMatchObject({
      regime: 'gewoon',
      eindeLoondoorbetaling: '2027-01-03',
    });
  });

  it('loopt niet in een verlenging door als de AOW-leeftijd vlak voor het einde van de 104 weken is bereikt', () => {
    const verlengd = { ...aow('2025-12-20'), verlenging: { einde: '2026-07-01' } };
    expect(tijdlijnVan(verlengd).eindeLoondoorbetaling).toBe('2026-01-04');
  });

  it.each([
    ['2026-01-05', 'aow'],
    ['2026-01-06', 'gewoon'],
  ])('bereikt op %s, rond de eerste dag na de wachttijd: regime %s', (aowDatum, regime) => {
    expect(tijdlijnVan({ ...aow(aowDatum), wia: { aanvraagdatum: '2025-10-16' } }, '2026-01-06').regime).toBe(
      regime,
    );
  });

  it.each([
    ['2026-01-04', 'nvt'],
    ['2026-01-05', 'toekomst'],
    ['2027-01-04', 'toekomst'],
    ['2027-01-05', 'nvt'],
  ])('AOW op %s: tweede spoor overslaan %s', (aowDatum, status) => {
    expect(mijlpaalVan('aow-binnen-1-jaar', aow(aowDatum)).status).toBe(status);
  });
});

describe('andere regimes', () => {
  it('betaalt huishoudelijk personeel zes weken door', () => {
    const tijdlijn = tijdlijnVan({ dienstverband: { huishoudelijkPersoneel: true } });
    expect(tijdlijn).toMatchObject({ regime: 'huishoudelijkPersoneel', eindeLoondoorbetaling: '2024-02-18' });
    expect(tijdlijn.mijlpalen['huishoudelijk-personeel'].uiterlijk).toBe('2024-02-18');
  });

  it('zegt het regime ook los van de tijdlijn', () => {
    expect(bepaalRegime(zaakMet({ ziekte: { eersteZiektedag: D1 } }), datum(D1))).toBe('gewoon');
    expect(bepaalRegime(zaakMet({}), datum(D1))).toBeUndefined();
  });
});

describe('vangnet (art. 38a en 38b Ziektewet)', () => {
  const vangnet = (eersteZiektedag: string, rest: Record<string, unknown> = {}) => ({
    ziekte: { eersteZiektedag, vangnet: { vanToepassing: true, ...rest } },
  });

  it('noemt zonder grond de vierde dag als streefdatum, verlengd buiten het weekend', () => {
    // Donderdag 11 januari: de vierde dag is zondag 14 januari.
    const m = mijlpaalVan('melding-uwv-vangnet', vangnet('2024-01-11'));
    expect(m).toMatchObject({ streef: '2024-01-15' });
    expect(m).not.toHaveProperty('uiterlijk');
  });

  it('geeft bij no-risk de eerste dag na zes weken, verlengd op een feestdag', () => {
    expect(uiterlijk('melding-uwv-vangnet', vangnet(D1, { grondVoorMeldingUwv: '29b' }))).toBe('2024-02-19');
    // 19 februari plus zes weken is tweede paasdag 1 april.
    expect(uiterlijk('melding-uwv-vangnet', vangnet('2024-02-19', { grondVoorMeldingUwv: '29b' }))).toBe(
      '2024-04-02',
    );
  });

  it('geeft de laatste dag van de dienstbetrekking als die eerder is', () => {
    const deel = { ...vangnet(D1, { grondVoorMeldingUwv: '29b' }), ...einde('2024-01-31') };
    expect(uiterlijk('melding-uwv-vangnet', deel)).toBe('2024-01-31');
  });

  it('geeft bij art. 29d de vierde dag na dertien weken', () => {
    expect(uiterlijk('melding-uwv-vangnet', vangnet(D1, { grondVoorMeldingUwv: '29d' }))).toBe('2024-04-11');
  });

  it('geeft na latere bekendheid vier dagen', () => {
    const deel = vangnet(D1, { grondVoorMeldingUwv: '29b', bekendOp: '2024-05-13' });
    expect(uiterlijk('melding-uwv-vangnet', deel, '2024-06-01')).toBe('2024-05-17');
  });

  it('is te laat als het te laat is, met partij en gevolg', () => {
    const deel = vangnet(D1, { grondVoorMeldingUwv: '29b', gemeldOp: '2024-02-20' });
    expect(mijlpaalVan('melding-uwv-vangnet', deel, '2024-03-01')).toMatchObject({
      status: 'teLaat',
      partij: 'werkgever',
    });
  });
});
