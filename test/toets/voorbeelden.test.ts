import { describe, expect, it } from 'vitest';
import { voorbeeld, tekorten, toets } from '../hulp/voorbeeld.ts';

const INGEDIEND = '2025-10-17';

describe('samples/compleet', () => {
  const uitslag = toets(voorbeeld('compleet'), INGEDIEND);
  it('heeft geen tekort bij indiening', () => {
    expect(tekorten(uitslag)).toEqual([]);
    expect(uitslag.oordeel).toBe('geen-tekort');
  });
  it('laat niets te beoordelen over', () => expect(uitslag.tellingen.beoordelen).toBe(0));
  it('past veel regels toe', () => expect(uitslag.tellingen.voldoet).toBeGreaterThan(60));
});

describe('samples/gebrekkig', () => {
  const uitslag = toets(voorbeeld('gebrekkig'), INGEDIEND);

  // The fifteen planted defects, each with the rule that must find it and the place it must name.
  it.each([
    ['geen eerstejaarsevaluatie', 'riv-eerstejaarsevaluatie-aanwezig /eerstejaarsevaluatie volledigheid'],
    ['plan vijf weken te laat', 'termijn-plan-van-aanpak /planVanAanpak/stuk/opgesteldOp aandacht'],
    [
      'bijstelling genoemd maar afwezig',
      'riv-bijstellingen-pva-aanwezig /evaluaties/9/bijstellingId volledigheid',
    ],
    [
      'actueel oordeel zonder arbeidsrelatie',
      'riv-actueel-oordeel-vier-oordelen /actueelOordeel/arbeidsrelatie volledigheid',
    ],
    ['aard van het bedrijf ontbreekt', 'riv-aard-bedrijf /werkgever/aardBedrijf volledigheid'],
    [
      'eerste ziektedag verschilt',
      '42-weken-eerste-ziektedag-juist /meldingen/langdurigZiek/eersteZiektedag aandacht',
    ],
    ['42-wekenmelding te laat', 'termijn-42-weken /meldingen/langdurigZiek/datum aandacht'],
    ['120 dagen zonder evaluatie', 'termijn-evaluatie-interval /evaluaties/5/stuk/opgesteldOp aandacht'],
    ['tweede spoor te laat', 'termijn-spoor2-start /spoor2/start loonsanctie'],
    [
      '100 dagen zonder rapportage',
      'termijn-spoor2-rapportage /spoor2/rapportages/1/stuk/opgesteldOp aandacht',
    ],
    [
      'handtekening werknemer ontbreekt',
      'doc-ondertekend-werknemer /bijstellingen/4/stuk/ondertekening/werknemer aandacht',
    ],
    ['afschrift RIV te laat', 'termijn-riv-werknemer /riv/stuk/verstrekkingen/0/op aandacht'],
    [
      'medische informatie niet overgedragen',
      'riv-medische-informatie-verstrekt /medischeInformatie/verstrektAanWerknemerOp aandacht',
    ],
    ['eindevaluatie nog concept', 'riv-laatste-evaluatie-aanwezig /eindevaluatie/stuk/status volledigheid'],
    ['einddoel van het plan leeg', 'pva-doelstelling-helder /planVanAanpak/einddoel loonsanctie'],
    ['visie werknemer in het plan leeg', 'pva-visie-werknemer /planVanAanpak/visieWerknemer aandacht'],
  ])('noemt: %s', (_, verwacht) => expect(tekorten(uitslag)).toContain(verwacht));

  it('noemt boven aandacht niets anders dan deze gebreken', () => {
    expect(
      uitslag.bevindingen
        .filter(
          (b) => b.uitkomst !== 'voldoet' && ['volledigheid', 'loonsanctie', 'privacy'].includes(b.ernst),
        )
        .map((b) => b.regel)
        .sort(),
    ).toEqual([
      'pva-doelstelling-helder',
      'riv-aard-bedrijf',
      'riv-actueel-oordeel-vier-oordelen',
      'riv-bijstellingen-pva-aanwezig',
      'riv-eerstejaarsevaluatie-aanwezig',
      'riv-laatste-evaluatie-aanwezig',
      'termijn-spoor2-start',
    ]);
  });

  it('geeft bij elk tekort bron en herstel', () => {
    for (const b of uitslag.bevindingen.filter(({ uitkomst }) => uitkomst === 'tekort')) {
      expect(b.herstel.length, b.regel).toBeGreaterThan(20);
      expect(
        b.bronnen.every(({ citaat }) => citaat.length > 5),
        b.regel,
      ).toBe(true);
      expect(b.melding, b.regel).not.toMatch(/undefined|\{|null/);
    }
  });
});

describe('samples/lopend-week-30', () => {
  it('meldt niets als ontbrekend dat nog niet aan de orde is', () => {
    const uitslag = toets(voorbeeld('lopend-week-30'), '2026-11-11', 'lopend');
    expect(tekorten(uitslag)).toEqual([]);
    expect(uitslag.tellingen.nogNiet).toBeGreaterThan(5);
  });
});
