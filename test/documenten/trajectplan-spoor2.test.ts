import { describe, expect, it } from 'vitest';
import trajectplan from '../../src/documenten/trajectplan-spoor2.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

const WEIGERING = 'the rich case also records a refusal, which is printed';
const TEKENAARS = ['bureau', 'werkgever', 'werknemer'];

documentToets(
  trajectplan,
  [
    {
      van: '/spoor2/trajectplan',
      niet: {
        '/stuk/bijlage': 'the file itself',
        '/stuk/ondertekening/bedrijfsarts': 'does not sign this document',
        '/stuk/ondertekening/arbeidsdeskundige': 'does not sign this document',
        ...Object.fromEntries(
          TEKENAARS.flatMap((partij) =>
            ['ondertekendOp', 'onbereikbaar'].map((wat) => [
              `/stuk/ondertekening/${partij}/${wat}`,
              WEIGERING,
            ]),
          ),
        ),
      },
    },
    { van: '/spoor2/persoonsprofiel', niet: {} },
    { van: '/spoor2/zoekprofiel', niet: {} },
    { van: '/spoor2/bureau', niet: { '/coach/organisatie': 'the bureau is named' } },
    {
      van: '/spoor2/belastbaarheidBijStart',
      niet: { '/velden': 'what is not limited is named, not explained; the rich case has no limits' },
    },
  ],
  [
    /^\/spoor2\/trajectplan\/stuk\/(opgesteldOp|ondertekening)/,
    // Pieces of the trajectplan with a date of their own, often of some weeks later.
    /^\/spoor2\/(persoonsprofiel|zoekprofiel)\/vastgesteldOp/,
    // The report has the same coach as the bureau.
    /^\/spoor2\/rapportages\/0\/stuk\/opgesteldOp/,
  ],
);

describe('trajectplan', () => {
  const tekst = (spoor2: object = {}, meer: object = {}): string =>
    tekstVan(
      trajectplan,
      grondVan({ ...KORT, spoor2: { ...KORT.spoor2, ...spoor2 }, ...meer }, '2025-06-01'),
    );
  const plan = (deel: object) => ({ trajectplan: { ...KORT.spoor2.trajectplan, ...deel } });

  it('zet een profiel van na het plan achteraan, met zijn datum', () => {
    const uit = tekst();
    expect(uit).toContain(
      'Zoekprofiel\nHet zoekprofiel is van 10 februari 2025, na dit plan. Het staat in de bijlage.',
    );
    expect(uit.indexOf('telefonist')).toBeGreaterThan(uit.indexOf('Ondertekening'));
    expect(uit.indexOf('Vijftien jaar')).toBeLessThan(uit.indexOf('Ondertekening'));
    const eerder = tekst({ zoekprofiel: { ...KORT.spoor2.zoekprofiel, vastgesteldOp: '2025-01-20' } });
    expect(eerder).toContain(
      'Zoekprofiel\nOpgesteld op 20 januari 2025.\nFuncties\ntelefonist, receptionist',
    );
    expect(eerder).not.toContain('Bijlage bij dit plan');
  });

  it('vraagt geen profielen die in een bijgesteld plan van aanpak staan', () => {
    const zonder = { persoonsprofiel: undefined, zoekprofiel: undefined };
    expect(tekst(zonder)).toContain('[ontbreekt: persoonsprofiel]');
    expect(tekst(zonder)).toContain('[ontbreekt: zoekprofiel]');
    const stuk = { status: 'vastgesteld', opgesteldOp: '2025-01-15' };
    const bijstelling = { bijstellingen: [{ stuk, zoekprofielInPlan: true }] };
    expect(tekst(zonder, bijstelling)).not.toMatch(/ontbreekt: (persoons|zoek)profiel|Zoekprofiel/);
  });

  it('noemt wat de bedrijfsarts voor het begin vaststelde, anders het jongste oordeel van vóór het plan', () => {
    expect(tekst()).toContain('Werken kan 20 uur per week.');
    const advies = (op: string, urenPerWeek: number) => ({
      stuk: { status: 'vastgesteld', opgesteldOp: op },
      belastbaarheid: { bron: 'bedrijfsarts', urenPerWeek },
    });
    const adviezen = [advies('2025-01-06', 14), advies('2025-01-21', 16)];
    const zonder = { belastbaarheidBijStart: undefined };
    expect(tekst(zonder, { adviezen })).toContain('Werken kan 14 uur per week.');
    const vanWerkgever = { belastbaarheidBijStart: { bron: 'werkgever', urenPerWeek: 40 } };
    expect(tekst(vanWerkgever, { adviezen })).toContain('Werken kan 14 uur per week.');
    expect(tekst(zonder, { probleemanalyse: undefined, adviezen: [] })).toContain(
      '[ontbreekt: mogelijkheden volgens de bedrijfsarts bij het begin van het traject]',
    );
  });

  it('weet nog niet dat later vast kwam te staan dat er intern geen werk is', () => {
    const zin = 'stond vast dat er bij de eigen werkgever geen passend werk is.';
    expect(tekst()).toContain(`Op 9 december 2024 ${zin}`);
    expect(tekst({ aanleiding: undefined })).toContain(`Op 9 december 2024 ${zin}`);
    expect(tekst({ datumConclusieIntern: '2025-01-21' })).not.toContain(zin);
    const samen = { aanleiding: undefined, datumConclusieIntern: undefined, inOverlegVroegGestart: true };
    expect(tekst(samen)).toContain('Werkgever en werknemer kozen er samen voor om vroeg te beginnen.');
  });

  it('is een concept zolang coach, werkgever en werknemer niet alle drie tekenden', () => {
    const { stuk } = KORT.spoor2.trajectplan;
    const { werkgever, werknemer } = stuk.ondertekening as Record<string, object>;
    expect(tekst()).not.toContain('CONCEPT');
    const zonderBureau = plan({ stuk: { ...stuk, ondertekening: { werkgever, werknemer } } });
    expect(tekst(zonderBureau)).toContain('CONCEPT');
    expect(tekst(zonderBureau)).toContain('[ontbreekt: ondertekening door het re-integratiebureau]');
    const zelf = tekst({ ...zonderBureau, bureau: { zelfUitgevoerd: true } });
    expect(zelf).not.toMatch(/CONCEPT|Coach\nWerkgever/);
    expect(zelf).toContain('Ondertekening\nWerkgever\nWerknemer\nP. Kade, hoofd winkels');
  });

  it('noemt de coach die het plan opstelde, ook als het bureau nu een andere heeft', () => {
    const coach = { naam: 'N. Opvolger', functie: 'jobcoach', telefoon: '0101' };
    const uit = tekst({ bureau: { naam: 'Bureau', coach } });
    expect(uit).toContain('Coach\nS. Baken, loopbaancoach');
    expect(uit).not.toMatch(/Opvolger|jobcoach|0101/);
  });

  it('noemt de tijd tussen twee rapportages als er niets anders is afgesproken', () => {
    const bureau = { ...KORT.spoor2.bureau, rapportageIntervalDagen: 61 };
    expect(tekst({ bureau })).not.toContain('61 dagen');
    expect(tekst({ bureau, ...plan({ rapportagemomenten: undefined }) })).toContain(
      'Rapportage\nTen minste eens in de 61 dagen',
    );
    const niets = plan({ rapportagemomenten: undefined, rapportagedata: [], evaluatieMetWerkgever: ' ' });
    const zonder = { ...niets, rapportages: [] };
    expect(tekst(zonder)).toContain('Rapportage\n[ontbreekt: afspraken over rapportage]');
  });

  it('noemt de bijdrage van UWV alleen als die er is', () => {
    expect(tekst()).not.toContain('Bijdrage van UWV');
    expect(tekst(plan({ subsidieUwv: true }))).toContain('UWV draagt bij aan de kosten van het traject.');
  });

  it('is nodig als er een plan is, of als het tweede spoor zonder plan begon', () => {
    const nodig = (zaak: object) => trajectplan.nodig(grondVan({ ...KORT, ...zaak }, '2025-06-01'));
    const vervallen = { ...KORT.spoor2.trajectplan, stuk: { status: 'vervallen' } };
    expect(nodig({})).toBe(true);
    expect(nodig({ spoor2: { start: '2025-01-13' } })).toBe(true);
    expect(nodig({ spoor2: { start: '2025-01-13', trajectplan: vervallen } })).toBe(true);
    expect(nodig({ spoor2: undefined })).toMatch(/nog niet begonnen/);
    const bijstellingen = [{ stuk: { status: 'vastgesteld', opgesteldOp: '2025-01-15' }, tweedeSpoor: true }];
    expect(nodig({ spoor2: { start: '2025-01-13' }, bijstellingen })).toMatch(/bijstelling daarvan/);
  });
});
