import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { ALLES_UIT, type Schakelaars } from '../../src/recht/schakelaars.ts';
import type { StapId } from '../../src/toets/stap.ts';
import { toetsZaak, type ToetsUitslag } from '../../src/toets/toets.ts';
import { NOOIT_MOGELIJKHEDEN, PEILDATUM, zaak, ziekUitDienst, type Afwijking } from '../hulp/zaak.ts';

const toets = (afwijking: Afwijking, schakelaars?: Schakelaars): ToetsUitslag =>
  toetsZaak(zaak(afwijking), {
    peildatum: datum(PEILDATUM),
    profiel: 'indiening',
    richtwaarden: STANDAARD_RICHTWAARDEN,
    ...(schakelaars && { schakelaars }),
  });

const stap = (uitslag: ToetsUitslag, id: StapId) => uitslag.toetsgang.stappen.find((s) => s.id === id);
const standen = (uitslag: ToetsUitslag): string => uitslag.toetsgang.stappen.map((s) => s.stand).join(' ');

const GEEN_SPOOR2: Afwijking = {
  spoor2: undefined,
  eerstejaarsevaluatie: { besluitSpoor2: { besluit: 'nietNodig' } },
};
const BEVREDIGEND: Afwijking = {
  resultaat: {
    vastgesteldOp: '2025-09-29',
    soortWerk: 'aangepast',
    functie: 'planner',
    urenPerWeek: 16,
    structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-01-06', bedrijfsartsBevestigt: true },
    passendBijMogelijkheden: true,
    niveau: 'gelijk',
  },
};

describe('de volgorde van de toets van UWV', () => {
  it('noemt elke stap, met een reden', () => {
    const { stappen } = toets({}).toetsgang;
    expect(stappen.map(({ id }) => id)).toEqual([
      'regime',
      'klok',
      'volledigheid',
      'resultaat',
      'procesgang',
      'spoor1',
      'spoor2',
      'medisch',
      'medewerking',
      'grond',
    ]);
    for (const { toelichting } of stappen) expect(toelichting).toMatch(/^[A-Z].*\.$/);
  });

  it('staat nergens stil bij een dossier zonder tekort', () => {
    const uitslag = toets({});
    expect(uitslag.toetsgang.bij).toBeUndefined();
    expect(stap(uitslag, 'grond')?.stand).toBe('nietBereikt');
  });

  it('staat stil bij het ontbreken van de eerste ziektedag', () => {
    const uitslag = toets({ ziekte: undefined });
    expect(uitslag.toetsgang.bij).toBe('klok');
    expect(stap(uitslag, 'volledigheid')?.stand).toBe('nietBereikt');
  });

  it('staat eerst stil bij een ontbrekend onderdeel van art. 6, wat er ook volgt', () => {
    const uitslag = toets({ actueelOordeel: undefined, ...GEEN_SPOOR2 });
    expect(uitslag.toetsgang.bij).toBe('volledigheid');
    expect(stap(uitslag, 'volledigheid')?.toelichting).toContain('art. 25 lid 8 WIA');
    expect(stap(uitslag, 'spoor2')?.stand).toBe('open');
  });

  it('staat stil bij het tweede spoor, en vraagt dan naar een grond', () => {
    const uitslag = toets(GEEN_SPOOR2);
    expect(uitslag.toetsgang.bij).toBe('spoor2');
    expect(stap(uitslag, 'grond')?.stand).toBe('open');
  });

  it('komt bij een bevredigend resultaat niet toe aan de inspanningen', () => {
    const uitslag = toets({ ...GEEN_SPOOR2, ...BEVREDIGEND });
    expect(stap(uitslag, 'resultaat')?.stand).toBe('gepasseerd');
    expect(standen(uitslag)).toMatch(/gepasseerd( nietBereikt){6}$/);
    expect(uitslag.toetsgang.bij).toBeUndefined();
  });

  it.each<[string, Afwijking]>([
    ['AOW', { werknemer: { aowDatum: '2025-01-01' } }],
    ['AOW nog voor het einde van de wachttijd', { werknemer: { aowDatum: '2026-01-04' } }],
    ['huishoudelijk personeel', { dienstverband: { huishoudelijkPersoneel: true } }],
    [
      'vervroegde IVA',
      { vervroegdeIva: { aanvraagdatum: '2024-10-01', besluit: 'toegekend', besluitOp: '2024-12-02' } },
    ],
    ['hersteld', { ziekte: { hersteldGemeldOp: '2025-06-02' } }],
    ['ziek uit dienst binnen zes weken', ziekUitDienst('2024-02-05')],
  ])('toetst UWV niet bij %s', (_, afwijking) => {
    const uitslag = toets(afwijking);
    expect(standen(uitslag)).toBe(`nee${' nietBereikt'.repeat(9)}`);
  });

  it('noemt bij ziek uit dienst de reden die geldt: het herstel of de zes weken', () => {
    const reden = (afwijking: Afwijking) => stap(toets(afwijking), 'regime')?.toelichting;
    const laat = ziekUitDienst('2025-03-31');
    expect(reden({ ...laat, ziekte: { hersteldGemeldOp: '2024-06-03' } })).toContain('hersteld');
    expect(reden(ziekUitDienst('2024-02-05'))).toContain('minder dan zes weken');
  });
});

const ernsten = (uitslag: ToetsUitslag, fase: string): Set<string> =>
  new Set(
    uitslag.bevindingen.filter((b) => b.fase === fase && b.uitkomst === 'tekort').map(({ ernst }) => ernst),
  );

it('toetst UWV wel bij AOW op de eerste dag na de wachttijd', () => {
  expect(standen(toets({ werknemer: { aowDatum: '2026-01-05' } }))).not.toContain('nietBereikt nietBereikt');
});

describe('een stap', () => {
  const op = (peildatum: string, profiel: 'lopend' | 'indiening', afwijking: Afwijking = {}): ToetsUitslag =>
    toetsZaak(zaak(afwijking), {
      peildatum: datum(peildatum),
      profiel,
      richtwaarden: STANDAARD_RICHTWAARDEN,
    });
  const LAAT: Afwijking = { spoor2: { start: '2025-06-17' } };
  const besluit = { reden: 'Wij wilden wachten.', door: 'R. de Boer', datum: '2025-10-01' };

  it('is nog niet aan de orde zolang er niets van te controleren is', () => {
    const begin = op('2024-01-08', 'lopend');
    for (const id of ['volledigheid', 'resultaat', 'procesgang', 'spoor1', 'spoor2'] as const)
      expect(stap(begin, id)?.stand, id).toBe('nogNiet');
  });

  it('antwoordt nee zonder bevredigend resultaat, en gaat verder', () => {
    expect(stap(op(PEILDATUM, 'indiening'), 'resultaat')?.stand).toBe('nee');
    expect(stap(op(PEILDATUM, 'indiening'), 'spoor1')?.stand).toBe('gepasseerd');
  });

  it('staat open als de eerste ziektedag na de peildatum ligt', () => {
    const vroeg = op('1990-01-01', 'lopend');
    expect(vroeg.toetsgang.bij).toBe('klok');
    expect(stap(vroeg, 'klok')?.regels).toEqual(['riv-eerste-ziektedag-vermeld']);
    expect(stap(op('2024-01-08', 'lopend'), 'klok')?.stand).toBe('gepasseerd');
  });

  it('telt een laat tweede spoor bij het tweede spoor, en noemt de regel', () => {
    const uitslag = op(PEILDATUM, 'indiening', LAAT);
    expect(stap(uitslag, 'spoor2')).toMatchObject({ stand: 'open', regels: ['termijn-spoor2-start'] });
    expect(stap(uitslag, 'spoor2')?.toelichting).toContain('(termijn-spoor2-start)');
    expect(stap(uitslag, 'procesgang')?.stand).toBe('gepasseerd');
  });

  it('zegt dat zij alleen door een vastgelegde afwijking is gepasseerd', () => {
    const uitslag = op(PEILDATUM, 'indiening', {
      ...LAAT,
      afwijkingen: [{ ...besluit, regel: 'termijn-spoor2-start' }],
    });
    expect(stap(uitslag, 'spoor2')).toMatchObject({ stand: 'gepasseerd', regels: ['termijn-spoor2-start'] });
    expect(stap(uitslag, 'spoor2')?.toelichting).toContain('UWV is daaraan niet gebonden');
    expect(stap(uitslag, 'grond')?.toelichting).toContain('Buiten de vastgelegde afwijkingen');
  });
});

describe('de stap over een deugdelijke grond', () => {
  const grond = (voor: string, beoordelingen: readonly object[] = []): Afwijking =>
    ({
      spoor2: { start: '2025-06-17' },
      deugdelijkeGronden: [{ voor, soort: 'overmacht', toelichting: 'Het bedrijf was gesloten.' }],
      beoordelingen,
    }) as Afwijking;
  const beoordeeld = (voor: string, uitkomst: 'voldoet' | 'tekort'): ToetsUitslag => {
    const vraag = toets(grond(voor)).bevindingen.find((b) => b.regel === 'grond-weegt-op');
    return toets(
      grond(voor, [{ regel: 'grond-weegt-op', uitkomst, feitenVingerafdruk: vraag?.feitenVingerafdruk }]),
    );
  };

  it('vraagt eerst om een oordeel', () => {
    expect(stap(toets(grond('spoor2')), 'grond')).toMatchObject({
      stand: 'vraag',
      regels: ['grond-weegt-op'],
    });
  });

  it.each(['spoor2', 'tijdigheid'])('volgt het oordeel over een grond voor %s', (voor) => {
    expect(stap(beoordeeld(voor, 'voldoet'), 'grond')?.stand).toBe('gepasseerd');
    const nee = stap(beoordeeld(voor, 'tekort'), 'grond');
    expect(nee?.stand).toBe('open');
    expect(nee?.toelichting).toContain('weegt de grond niet op');
  });

  it('blijft open voor een tekort waarvoor de grond niet is aangevoerd', () => {
    const uit = stap(beoordeeld('spoor1', 'voldoet'), 'grond');
    expect(uit?.stand).toBe('open');
    expect(uit?.toelichting).toContain('draagt niet elk tekort');
  });

  it('vraagt geen grond voor een onvolledig verslag', () => {
    const uit = stap(toets({ actueelOordeel: undefined }), 'grond');
    expect(uit?.stand).toBe('nietBereikt');
    expect(uit?.toelichting).toContain('vult u aan');
  });
});

describe('wat een bevinding lichter maakt', () => {
  it('een bevredigend resultaat: de weg wordt aandacht, met de ernst van eerst en de reden', () => {
    expect(ernsten(toets(GEEN_SPOOR2), 'spoor2')).toContain('loonsanctie');
    const uitslag = toets({ ...GEEN_SPOOR2, ...BEVREDIGEND });
    expect(ernsten(uitslag, 'spoor2')).not.toContain('loonsanctie');
    const verlaagd = uitslag.bevindingen.filter((b) => b.fase === 'spoor2' && b.ernstVoor === 'loonsanctie');
    expect(verlaagd.length).toBeGreaterThan(0);
    for (const { ernst, redenErnst } of verlaagd) {
      expect(ernst).toBe('aandacht');
      expect(redenErnst).toContain('bevredigend resultaat');
    }
  });

  it('een bevredigend resultaat maakt een onvolledig verslag niet volledig', () => {
    const uitslag = toets({ ...BEVREDIGEND, actueelOordeel: undefined });
    expect(ernsten(uitslag, 'volledigheid')).toContain('volledigheid');
  });

  it('ziek uit dienst met werk naar vermogen: geen verhaal, behalve voor een late aanvulling', () => {
    const uitDienst: Afwijking = { ...GEEN_SPOOR2, dienstverband: { einde: '2025-09-30' } };
    expect(ernsten(toets(uitDienst), 'spoor2')).toContain('loonsanctie');
    const nihil: Afwijking = {
      ...uitDienst,
      ...BEVREDIGEND,
      meldingen: {
        ziekUitDienst: {
          datum: '2025-09-30',
          aanvullingGevraagd: { briefDatum: '2025-10-01', termijn: '2025-10-10' },
        },
      },
    };
    const uitslag = toets(nihil);
    expect(ernsten(uitslag, 'spoor2')).not.toContain('loonsanctie');
    expect(
      uitslag.bevindingen
        .filter((b) => b.uitkomst === 'tekort' && b.ernst === 'loonsanctie')
        .map(({ regel }) => regel),
    ).toEqual(['termijn-aanvulling']);
  });

  it('onderbouwd nooit mogelijkheden: geen inspanningen gevraagd, wel medische regels', () => {
    const onderbouwd: Afwijking = {
      ...NOOIT_MOGELIJKHEDEN,
      probleemanalyse: {
        ...NOOIT_MOGELIJKHEDEN.probleemanalyse,
        belastbaarheid: { mogelijkheden: 'duurzaamGeen', geenMogelijkhedenOnderbouwdInMedischDeel: true },
      },
    };
    const uitslag = toets(onderbouwd);
    for (const fase of ['spoor1', 'spoor2', 'inspanning', 'resultaat'])
      expect(uitslag.bevindingen.filter((b) => b.fase === fase && b.uitkomst !== 'nvt')).toEqual([]);
    expect(uitslag.bevindingen.some((b) => b.fase === 'medisch' && b.uitkomst !== 'nvt')).toBe(true);
    expect(stap(uitslag, 'spoor2')?.toelichting).toContain('geen mogelijkheden');
  });

  it('een schakelaar: alleen als hij aan staat, en nooit als geldend recht', () => {
    const afwijking: Afwijking = {
      spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', urenPerWeek: 24 } },
    };
    const van = (uitslag: ToetsUitslag) =>
      uitslag.bevindingen.find((b) => b.regel === 'consistentie-belastbaarheid');
    expect(van(toets(afwijking))?.ernst).toBe('loonsanctie');
    expect(van(toets(afwijking, ALLES_UIT))?.ernst).toBe('loonsanctie');
    const aan = van(toets(afwijking, { ...ALLES_UIT, rivBedrijfsartsLeidend: true }));
    expect(aan?.ernst).toBe('info');
    expect(aan?.redenErnst).toContain('geen geldend recht');
  });
});
