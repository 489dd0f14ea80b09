import { describe, expect, it } from 'vitest';
import { metVerlof, mijlpaalVan, stuk, tijdlijnVan, uiterlijk } from './hulp.ts';

const NA = '2026-03-01';

describe('brief van UWV en late kennisgeving (art. 64 lid 6 WIA)', () => {
  const aangifte = (datum: string) => ({ meldingen: { langdurigZiek: { datum } } });
  const brief = (briefDatum: string, briefOntvangenOp?: string) => ({
    wia: { briefDatum, ...(briefOntvangenOp && { briefOntvangenOp }) },
  });

  it('laat de datum in de brief voorgaan', () => {
    const deel = { wia: { briefDatum: '2025-09-10', uitersteDatumBrief: '2025-10-20' } };
    expect(mijlpaalVan('wia-aanvraag', deel)).toMatchObject({
      uiterlijk: '2025-10-20',
      vastgesteldDoor: 'uwv',
    });
    expect(uiterlijk('eindevaluatie', deel)).toBe('2025-10-05');
    const eerder = { wia: { uitersteDatumBrief: '2025-10-10' } };
    expect(uiterlijk('eindevaluatie', eerder)).toBe('2025-09-26');
  });

  it('geeft vier weken na ontvangst', () => {
    const deel = { ...brief('2025-10-01', '2025-10-03'), ...aangifte('2024-10-28') };
    expect(uiterlijk('wia-aanvraag', deel)).toBe('2025-10-31');
  });

  it('schuift de vier weken van een zaterdag naar maandag', () => {
    const deel = { ...brief('2025-10-01', '2025-10-04'), ...aangifte('2024-10-28') };
    expect(uiterlijk('wia-aanvraag', deel)).toBe('2025-11-03');
  });

  it.each([
    ['2025-07-26', '2025-10-31'],
    ['2025-07-27', '2025-10-19'],
  ])('met aangifte op %s is de laatste dag %s', (op, dag) => {
    expect(uiterlijk('wia-aanvraag', { ...brief('2025-10-01', '2025-10-03'), ...aangifte(op) }, NA)).toBe(
      dag,
    );
  });

  it('verkort de termijn nooit: vier weken na een kennisgeving die net te laat was', () => {
    const deel = { ...brief('2025-09-22', '2025-09-23'), ...aangifte('2024-10-28') };
    expect(uiterlijk('wia-aanvraag', deel)).toBe('2025-10-19');
  });
});

describe('late WIA-aanvraag (art. 7:629 lid 11 onder a BW)', () => {
  const laat = { wia: { aanvraagdatum: '2025-10-29' } };

  it('verlengt de loondoorbetaling met de vertraging', () => {
    expect(tijdlijnVan(laat, NA)).toMatchObject({
      eindeWachttijd: '2026-01-04',
      eindeLoondoorbetaling: '2026-01-14',
    });
  });

  it('schuift de laatste dag van het sanctiebesluit op', () => {
    expect(uiterlijk('uwv-besluit-loonsanctie', laat, NA)).toBe('2025-12-03');
  });

  it('loopt zonder aanvraag door tot de peildatum', () => {
    expect(tijdlijnVan({}, '2025-10-19').eindeLoondoorbetaling).toBe('2026-01-04');
    expect(tijdlijnVan({}, '2025-10-20').eindeLoondoorbetaling).toBe('2026-01-05');
  });
});

describe('vrijwillige verlenging (art. 24 en 25 lid 4 WIA)', () => {
  const verlengd = (rest: Record<string, unknown> = {}) => ({
    verlenging: { aanvraagdatum: '2025-09-01', einde: '2026-04-30', ...rest },
  });

  it('rekent dertien, elf en zes weken terug van het verlengde einde', () => {
    expect(uiterlijk('riv-aan-werknemer', verlengd())).toBe('2026-01-29');
    expect(uiterlijk('wia-aanvraag', verlengd())).toBe('2026-02-12');
    expect(uiterlijk('uwv-besluit-loonsanctie', verlengd())).toBe('2026-03-19');
    expect(tijdlijnVan(verlengd(), '2026-02-01')).toMatchObject({
      regime: 'verlengdeWachttijd',
      eindeWachttijd: '2026-01-04',
      eindeLoondoorbetaling: '2026-04-30',
    });
  });

  it('geeft op verzoek van de werknemer twee weken om een bestaand verslag aan te vullen', () => {
    const naVerzoek = (op: string, verslag: object = { riv: stuk('2025-10-03') }) =>
      uiterlijk('riv-aan-werknemer', { ...verlengd({ verzoekVanWerknemerVoorRivOp: op }), ...verslag });
    expect(naVerzoek('2025-12-01')).toBe('2025-12-15');
    // 11 december plus veertien dagen is Eerste Kerstdag; de eerstvolgende werkdag is maandag 29 december.
    expect(naVerzoek('2025-12-11')).toBe('2025-12-29');
    // Onder a, zonder eerder verslag: dertien weken voor het verlengde einde, wat de werknemer ook vraagt.
    expect(naVerzoek('2025-12-01', {})).toBe('2026-01-29');
  });

  it('verandert niets zolang UWV geen einde heeft vastgesteld', () => {
    expect(uiterlijk('wia-aanvraag', { verlenging: { aanvraagdatum: '2025-09-01' } })).toBe('2025-10-19');
  });
});

describe('aangifte na 42 weken (art. 38 Ziektewet)', () => {
  it.each([
    [{ vanToepassing: true }, 'nvt'],
    [{ vanToepassing: true, grondVoorMeldingUwv: '29b' }, 'nvt'],
    [{ vanToepassing: true, grondVoorMeldingUwv: '29d' }, 'nvt'], // art. 29 lid 2 onder g: 29b en 29d
    [{ vanToepassing: false }, 'toekomst'],
  ])('vangnet %j: %s (lid 4)', (vangnet, status) => {
    expect(
      mijlpaalVan('week-42-melding', { ziekte: { eersteZiektedag: '2024-01-08', vangnet } }).status,
    ).toBe(status);
  });

  it.each([
    ['2024-10-28', 'gedaan'],
    ['2024-10-29', 'teLaat'],
  ])(
    'een aanvraag van een verkorte wachttijd op %s geldt als aangifte: %s (lid 8)',
    (aanvraagdatum, status) => {
      expect(mijlpaalVan('week-42-melding', { vervroegdeIva: { aanvraagdatum } }, NA).status).toBe(status);
      expect(mijlpaalVan('week-42-melding', { verlenging: { aanvraagdatum } }, NA).status).toBe(status);
    },
  );

  it('kiest de eerste van aangifte en aanvraag', () => {
    const deel = {
      meldingen: { langdurigZiek: { datum: '2024-11-15' } },
      vervroegdeIva: { aanvraagdatum: '2024-09-01' },
    };
    expect(mijlpaalVan('week-42-melding', deel, NA)).toMatchObject({
      status: 'gedaan',
      gedaanOp: '2024-09-01',
    });
  });
});

describe('aanvulling van het verslag', () => {
  const gevraagd = (rest: Record<string, unknown> = {}) => ({
    wia: { aanvullingGevraagd: { briefDatum: '2025-10-27', ...rest } },
  });

  it('heeft bij de WIA een week, tenzij de brief anders zegt', () => {
    expect(uiterlijk('aanvulling-riv', gevraagd())).toBe('2025-11-03');
    expect(mijlpaalVan('aanvulling-riv', gevraagd({ termijn: '2025-11-10' }))).toMatchObject({
      uiterlijk: '2025-11-10',
      vastgesteldDoor: 'uwv',
    });
  });

  it('rust op de wet als UWV de dag noemt, op de beleidsregel als die de lengte geeft', () => {
    const bron = (deel: Record<string, unknown>) => mijlpaalVan('aanvulling-riv', deel).bronnen[0];
    expect(bron(gevraagd())).toMatchObject({ niveau: 'beleidsregel' });
    expect(bron(gevraagd({ termijn: '2025-11-10' }))).toMatchObject({
      niveau: 'wet',
      artikel: '25',
      lid: '8',
    });
    const uitDienst = { dienstverband: { einde: '2025-10-20' }, ...gevraagd({ termijn: '2025-11-10' }) };
    expect(bron(uitDienst)).toMatchObject({ niveau: 'wet', artikel: '38', lid: '6' });
  });

  it.each([
    ['werkgever', '2024-06-14'],
    ['werknemer', '2024-06-07'],
  ])('heeft bij ziek uit dienst voor de %s tot %s', (gevraagdVan, dag) => {
    const deel = {
      dienstverband: { einde: '2024-05-31' },
      wia: { aanvullingGevraagd: { briefDatum: '2024-05-31', gevraagdVan } },
    };
    expect(mijlpaalVan('aanvulling-riv', deel)).toMatchObject({ uiterlijk: dag, partij: gevraagdVan });
  });
});

describe('loonsanctie (art. 25 lid 9 tot en met 14 WIA)', () => {
  const sanctie = (rest: Record<string, unknown> = {}) => ({
    wia: { aanvraagdatum: '2025-10-15' },
    loonsanctie: { besluitDatum: '2025-11-20', ...rest },
  });

  it('duurt ten hoogste 52 weken vanaf de dag na de wachttijd', () => {
    expect(mijlpaalVan('loonsanctie', sanctie(), NA)).toMatchObject({
      vanaf: '2026-01-05',
      uiterlijk: '2027-01-03',
    });
    expect(tijdlijnVan(sanctie(), NA)).toMatchObject({
      regime: 'loonsanctie',
      eindeLoondoorbetaling: '2027-01-03',
    });
  });

  it('volgt de data van het besluit', () => {
    const deel = sanctie({ begin: '2026-01-06', tot: '2027-01-05' });
    expect(mijlpaalVan('loonsanctie', deel, NA)).toMatchObject({
      vanaf: '2026-01-06',
      uiterlijk: '2027-01-04',
      vastgesteldDoor: 'uwv',
    });
  });

  it('begint na de vertraging van een late aanvraag', () => {
    const deel = { ...sanctie(), wia: { aanvraagdatum: '2025-10-29' } };
    expect(mijlpaalVan('loonsanctie', deel, NA).vanaf).toBe('2026-01-15');
  });

  it('begint na de vrijwillige verlenging', () => {
    const deel = { loonsanctie: { besluitDatum: '2026-03-01' }, verlenging: { einde: '2026-04-30' } };
    expect(mijlpaalVan('loonsanctie', deel, '2026-05-01').vanaf).toBe('2026-05-01');
  });

  it('wordt onderbroken door verlof dat erin begint', () => {
    const deel = { ...sanctie(), ...metVerlof('2026-03-02', '2026-06-21') };
    expect(mijlpaalVan('loonsanctie', deel, NA)).toMatchObject({
      vanaf: '2026-01-05',
      uiterlijk: '2027-04-25',
    });
  });

  it('wordt zoveel korter als UWV te laat besliste, met een marge van een dag', () => {
    expect(uiterlijk('loonsanctie', sanctie({ besluitDatum: '2025-11-24' }), NA)).toBe('2027-01-03');
    expect(uiterlijk('loonsanctie', sanctie({ besluitDatum: '2025-11-25' }), NA)).toBe('2027-01-01');
    // De verzending beslist, niet de dagtekening.
    const laatVerzonden = sanctie({ besluitDatum: '2025-11-20', besluitVerzondenOp: '2025-12-03' });
    expect(uiterlijk('loonsanctie', laatVerzonden, NA)).toBe('2026-12-24');
  });

  it('eindigt zes weken na vaststelling van het herstel, en eerder als UWV daarover te laat besliste', () => {
    const bekorting = { gemeldOp: '2026-02-02', besluitOp: '2026-02-20', uitkomst: 'hersteld' };
    expect(uiterlijk('loonsanctie', sanctie({ bekorting }), NA)).toBe('2026-04-03');
    const teLaat = { ...bekorting, besluitOp: '2026-02-27' };
    expect(uiterlijk('loonsanctie', sanctie({ bekorting: teLaat }), NA)).toBe('2026-04-06');
  });

  it('eindigt nooit later dan na 52 weken', () => {
    const bekorting = { gemeldOp: '2026-12-01', besluitOp: '2026-12-15', uitkomst: 'hersteld' };
    expect(uiterlijk('loonsanctie', sanctie({ bekorting }), '2026-12-16')).toBe('2027-01-03');
  });

  it('laat zes weken voor bezwaar, vanaf de dag na verzending', () => {
    expect(uiterlijk('bezwaar', sanctie(), NA)).toBe('2026-01-02'); // 1 januari is een feestdag
    expect(uiterlijk('bezwaar', sanctie({ besluitVerzondenOp: '2025-11-21' }), NA)).toBe('2026-01-02');
    expect(uiterlijk('bezwaar', sanctie({ besluitVerzondenOp: '2025-11-22' }), NA)).toBe('2026-01-05');
  });

  it('laat contact, evaluatie en rapportage doorlopen tot haar einde (art. 7:658a lid 1 BW)', () => {
    const besluit = { besluitDatum: '2025-11-20', begin: '2026-01-05', tot: '2026-06-01' };
    const deel = {
      planVanAanpak: stuk('2024-03-01'),
      evaluaties: [stuk('2025-08-01')],
      eindevaluatie: stuk('2025-09-29'),
      arbodienst: { spreekuren: [{ datum: '2026-01-12' }] },
      spoor2: { start: '2025-02-03', rapportages: [stuk('2026-01-26')] },
      spoor1: { kleinePlaatsing: { sinds: '2026-01-15' } },
    };
    const met = { ...deel, loonsanctie: besluit };
    const ids = [
      'evaluatie-periodiek',
      'spreekuur-bedrijfsarts',
      'spoor2-rapportage',
      'kleine-plaatsing-evaluatie',
    ] as const;
    const op = (zaak: Record<string, unknown>) => ids.map((id) => uiterlijk(id, zaak, '2026-02-01'));
    expect(op(met)).toEqual(['2025-11-10', '2026-03-09', '2026-03-29', '2026-04-15']);
    const nergens = [undefined, undefined, undefined, undefined];
    expect(op(deel)).toEqual(nergens);
    expect(op({ ...met, loonsanctie: { ...besluit, tot: '2026-03-09' } })).toEqual([
      '2025-11-10',
      ...nergens.slice(1),
    ]);
    expect(op({ ...met, dienstverband: { einde: '2026-03-09' } })).toEqual([
      '2025-11-10',
      '2026-03-09',
      undefined,
      undefined,
    ]);
  });
});

describe('verkorte wachttijd (art. 23 lid 6 en art. 66 WIA)', () => {
  it('eindigt op de dag van het besluit en neemt verslag en aanvraag weg', () => {
    const deel = {
      vervroegdeIva: { aanvraagdatum: '2024-09-02', besluit: 'toegekend', eindeWachttijd: '2024-12-01' },
    };
    const tijdlijn = tijdlijnVan(deel, '2024-11-01');
    expect(tijdlijn).toMatchObject({
      regime: 'vervroegdeIva',
      eindeWachttijd: '2024-12-01',
      eindeLoondoorbetaling: '2024-12-01',
    });
    expect(tijdlijn.mijlpalen['riv-aan-werknemer'].status).toBe('nvt');
    expect(tijdlijn.mijlpalen['wia-aanvraag'].status).toBe('nvt');
    expect(tijdlijn.mijlpalen['einde-wachttijd'].vastgesteldDoor).toBe('uwv');
  });

  it.each(['loopt', 'afgewezen'])('pauzeert niets zolang het besluit %s is', (besluit) => {
    const deel = { vervroegdeIva: { aanvraagdatum: '2024-09-02', besluit } };
    expect(tijdlijnVan(deel).regime).toBe('gewoon');
    expect(uiterlijk('riv-aan-werknemer', deel)).toBe('2025-10-05');
  });
});
