import { describe, expect, it } from 'vitest';
import reintegratieverslag from '../../src/documenten/reintegratieverslag.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(
  reintegratieverslag,
  [
    { van: '/resultaat', niet: {} },
    { van: '/werkgever/aardBedrijf', niet: {} },
    { van: '/werknemer/bekwaamheden', niet: {} },
    { van: '/spoor1/aanbiedingen', niet: { '/id': 'only links parts of the case to each other' } },
    { van: '/urenlog', niet: {} },
  ],
  [/^\/riv\/stuk\/(opgesteldOp|ondertekening)/],
);

describe('reintegratieverslag', () => {
  const PEIL = '2025-10-01';
  const tekst = (zaak: object, peildatum = PEIL, editie: 'werkgever' | 'uwv' = 'uwv'): string =>
    tekstVan(reintegratieverslag, grondVan({ ...KORT, ...zaak }, peildatum, { editie }));
  const vast = (op: string) => ({ stuk: { status: 'vastgesteld', opgesteldOp: op } });

  it('noemt bij elke letter het stuk, en een teken voor wat ontbreekt', () => {
    const uit = tekst({ eerstejaarsevaluatie: undefined });
    expect(uit).toContain('Probleemanalyse\n15 februari 2024');
    expect(uit).toContain('Plan van aanpak\n27 februari 2024\nwerkgever en werknemer');
    expect(uit).toContain('[ontbreekt: eerstejaarsevaluatie]');
    expect(uit).toContain('[ontbreekt: actueel oordeel van de bedrijfsarts]');
    expect(tekst({ eerstejaarsevaluatie: vast('2024-12-16') })).not.toContain(
      '[ontbreekt: eerstejaarsevaluatie]',
    );
  });

  it('vertelt ook van een eerder traject in het tweede spoor, en hoe het eindigde', () => {
    const eerder = { van: '2024-09-02', tot: '2024-12-02', bureau: 'Eerste Bureau', resultaat: 'mislukt' };
    const spoor2 = {
      ...KORT.spoor2,
      start: '2025-01-13',
      eerdereTrajecten: [{ ...eerder, toelichting: 'Het bureau stopte.' }],
    };
    expect(tekst({ spoor2 })).toContain(
      'Eerder traject\n2 september 2024 tot en met 2 december 2024, Eerste Bureau: zonder plaatsing geëindigd',
    );
    expect(tekst({ spoor2 })).toContain('Het bureau stopte.');
    expect(
      tekst({ spoor2: { start: '2025-01-13', eerdereTrajecten: [{ bureau: 'Eerste Bureau' }] } }),
    ).toContain('Eerder traject\nEerste Bureau');
    expect(tekst({ spoor2: { start: '2025-01-13' } })).not.toContain('Eerder traject');
  });

  it('zegt waarom een onderdeel niet van toepassing is', () => {
    const belastbaarheid = { mogelijkheden: 'duurzaamGeen', bron: 'bedrijfsarts' };
    const probleemanalyse = { ...KORT.probleemanalyse, belastbaarheid, geenPlanGemotiveerd: 'Er is niets.' };
    const zonderLater = { adviezen: undefined, bijstellingen: undefined, evaluaties: undefined };
    const uit = tekst({ ...zonderLater, probleemanalyse, planVanAanpak: undefined });
    expect(uit).toContain('Niet van toepassing: volgens de bedrijfsarts waren er van begin tot eind geen');
    expect(uit).toContain('Er is niets.');
    expect(uit).not.toContain('[ontbreekt: plan van aanpak]');
  });

  it('vraagt in het verkorte verslag alleen a tot en met e en l', () => {
    const uit = tekst(
      {
        probleemanalyse: undefined,
        planVanAanpak: undefined,
        spoor2: undefined,
        ziekte: { eersteZiektedag: '2025-08-01' },
        dienstverband: { ...KORT.dienstverband, soort: 'bepaaldeTijd', einde: '2025-10-01' },
        riv: { verkort: { stuk: { status: 'concept' } } },
      },
      '2025-09-25',
    );
    expect(uit).toContain('Verkort re-integratieverslag');
    expect(uit).toContain('[ontbreekt: actuele stand van zaken]');
    expect(uit).not.toContain('Plan van aanpak en bijstellingen');
    expect(uit).not.toContain('Oordeel van de werkgever');
  });

  it('toont de lijst van wat ontbreekt alleen in een concept voor de werkgever', () => {
    expect(tekst({}, PEIL, 'werkgever')).toContain('Wat nog ontbreekt');
    expect(tekst({}, PEIL, 'uwv')).not.toContain('Wat nog ontbreekt');
    expect(tekst({ riv: vast('2025-09-30') }, PEIL, 'werkgever')).not.toContain('Wat nog ontbreekt');
  });

  it('weet op de dag van het verslag niet wat erna kwam', () => {
    const zaak = { riv: vast('2025-09-30'), actueelOordeel: vast('2025-10-01') };
    expect(tekst(zaak)).toContain('[ontbreekt: actueel oordeel van de bedrijfsarts]');
    expect(tekst({ ...zaak, riv: vast('2025-10-01') })).not.toContain(
      '[ontbreekt: actueel oordeel van de bedrijfsarts]',
    );
  });

  it('voegt weken met evenveel uren samen', () => {
    const regel = { urenPerWeek: 8, loonwaardePercentage: 20, taken: 'Bestellingen' };
    const uit = tekst({
      urenlog: [
        { ...regel, van: '2024-03-04', tot: '2024-03-31' },
        { ...regel, van: '2024-04-01', tot: '2024-04-28' },
        { ...regel, van: '2024-04-29', tot: '2024-05-26', urenPerWeek: 12 },
      ],
    });
    expect(uit).toContain('4 maart 2024 –\n28 april 2024\n8\n20\nBestellingen\n29 april 2024');
  });

  it('noemt het werk van het resultaat, en vult het aan uit de vastgestelde eindevaluatie', () => {
    const huidigWerk = { soort: 'aangepast', functie: 'telefonist', urenPerWeek: 16, loon: 1200 };
    const eindevaluatie = { ...vast('2025-09-25'), huidigWerk, beidenEensGeenMeerMogelijk: false };
    const resultaat = { vastgesteldOp: '2025-09-20', urenPerWeek: 20, beidenEens: true };
    const uit = tekst({ eindevaluatie, resultaat });
    expect(uit).toContain(
      'Vastgesteld op\n20 september 2025\nWerk\nAangepast eigen werk: telefonist\nUren per week\n20\n',
    );
    expect(uit).toContain('dat redelijkerwijs niet meer te vragen was\nnee');
    const geen = tekst({
      eindevaluatie,
      resultaat: { ...resultaat, soortWerk: 'geen', urenPerWeek: undefined },
    });
    expect(geen).toContain('Werk\nGeen werk\n');
    expect(geen).not.toMatch(/telefonist|1\.200/);
    const concept = { ...eindevaluatie, stuk: { status: 'concept' } };
    expect(tekst({ eindevaluatie: concept, resultaat: undefined })).not.toContain('telefonist');
    expect(tekst({ eindevaluatie, resultaat: undefined })).toContain(
      'Vastgesteld op\n25 september 2025\nWerk\nAangepast',
    );
  });

  it('dateert de oordelen van de werkgever alleen als zij van één dag zijn', () => {
    const oordeelArbeidsrelatie = { oordeel: 'goed' };
    const oordeelPassendeArbeid = { aanwezig: true };
    const los = (meer: object) => ({ riv: { oordeelWerkgever: { vastgelegdOp: '2025-09-10', ...meer } } });
    const eind = (meer: object) => ({ eindevaluatie: { ...vast('2025-09-25'), ...meer } });
    const dag = (zaak: object): string | undefined =>
      /oordelen zijn vastgelegd op (.+)\./.exec(tekst(zaak))?.[1];
    expect(dag(eind({ oordeelArbeidsrelatie, oordeelPassendeArbeid }))).toBe('25 september 2025');
    const beide = los({ arbeidsrelatie: 'goed', passendeArbeidAanwezig: false });
    expect(dag({ ...beide, ...eind({ oordeelArbeidsrelatie: {} }) })).toBe('10 september 2025');
    expect(dag({ ...beide, ...eind({ oordeelArbeidsrelatie }) })).toBeUndefined();
  });

  it('telt sollicitaties en noemt hun gemiddelde', () => {
    expect(tekst({})).toMatch(/Sollicitaties\n2, gemiddeld 0,\d per week sinds het zoekprofiel/);
  });
});
