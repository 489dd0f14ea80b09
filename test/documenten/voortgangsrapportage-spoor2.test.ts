import { describe, expect, it } from 'vitest';
import rapportage from '../../src/documenten/voortgangsrapportage-spoor2.ts';
import { datum } from '../../src/kern/datum.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

const WEIGERING = 'the rich case also records a refusal, which is printed';

documentToets(
  rapportage,
  [
    {
      van: '/spoor2/rapportages/0',
      niet: {
        '/id': 'only links parts of the case to each other',
        '/stuk/verstrekkingen': 'nobody is bound to give copies of a report',
        '/stuk/bijlage': 'the file itself',
        '/stuk/ondertekening/bedrijfsarts': 'does not sign this document',
        '/stuk/ondertekening/arbeidsdeskundige': 'does not sign this document',
        '/stuk/ondertekening/bureau/ondertekendOp': WEIGERING,
        '/stuk/ondertekening/bureau/onbereikbaar': WEIGERING,
        '/stuk/ondertekening/werknemer/ondertekendOp': WEIGERING,
        '/stuk/ondertekening/werknemer/onbereikbaar': WEIGERING,
        '/stuk/ondertekening/werkgever/geweigerd': 'the employer reacts; his signature is extra',
        '/stuk/ondertekening/werkgever/onbereikbaar': 'the employer reacts; his signature is extra',
      },
    },
    { van: '/spoor2/contacten', niet: {} },
    { van: '/spoor2/activiteiten', niet: {} },
    { van: '/spoor2/sollicitaties', niet: {} },
    { van: '/spoor2/plaatsingen', niet: {} },
    { van: '/spoor2/nogNietSolliciteren', niet: {} },
    {
      van: '/spoor2/bureau',
      niet: {
        '/coach/naam': 'the report names its own coach',
        '/coach/organisatie': 'the bureau is named',
        '/contractdatum': 'an agreement between others',
      },
    },
    { van: '/spoor2/zoekprofiel', niet: {} },
  ],
  [
    /^\/spoor2\/rapportages\/0\/stuk\/(opgesteldOp|ondertekening)/,
    /^\/spoor2\/rapportages\/0\/reactieWerkgever/,
  ],
);

describe('voortgangsrapportage', () => {
  const [eerste] = KORT.spoor2.rapportages;
  const met = (spoor2: object, rapport: object = {}) => ({
    ...KORT,
    spoor2: { ...KORT.spoor2, ...spoor2, rapportages: [{ ...eerste, ...rapport }] },
  });
  const tekst = (zaak: object, nummer = 1): string =>
    tekstVan(rapportage, grondVan(zaak, '2025-06-01', { nummer }));

  it('houdt zich aan de periode', () => {
    expect(tekst(KORT)).not.toContain('Valt na de periode.');
    const zonder = tekst(met({ sollicitaties: [{ datum: '2025-03-14', functie: 'Morgen' }] }));
    expect(zonder).not.toContain('Morgen');
    expect(zonder).toContain('In deze periode is niet gesolliciteerd.');
    expect(tekst(met({ sollicitaties: [{ datum: '2025-03-13', functie: 'Vandaag' }] }))).toContain('Vandaag');
  });

  it('weet niet wat na de datum van de rapportage bekend werd', () => {
    const sollicitatie = {
      datum: '2025-03-10',
      functie: 'telefonist',
      gesprekOp: '2025-03-12',
      resultaat: 'afgewezen',
      redenAfwijzing: 'Te laat.',
    };
    const bekend = tekst(met({ sollicitaties: [{ ...sollicitatie, resultaatOp: '2025-03-14' }] }));
    expect(bekend).toContain('afgewezen op 14 maart 2025\nTe laat.');
    const later = tekst(met({ sollicitaties: [{ ...sollicitatie, resultaatOp: '2025-03-15' }] }));
    expect(later).not.toContain('afgewezen');
    expect(later).not.toContain('Te laat.');
    expect(later).toContain('(loopt nog)');
  });

  it('geeft van wat nog liep geen resultaat', () => {
    const activiteit = { datum: '2025-02-20', omschrijving: 'Jobhunting.', resultaat: 'Tien bedrijven.' };
    expect(tekst(met({ activiteiten: [{ ...activiteit, tot: '2025-03-14' }] }))).toContain('Tien bedrijven.');
    const loopt = tekst(met({ activiteiten: [{ ...activiteit, tot: '2025-03-15' }] }));
    expect(loopt).not.toContain('Tien bedrijven.');
    expect(loopt).toContain('Jobhunting.\nloopt nog');
    const plaatsing = { soort: 'detachering', van: '2025-03-03', resultaat: 'Alles gehaald.' };
    expect(tekst(met({ plaatsingen: [{ ...plaatsing, tot: '2025-03-14' }] }))).toContain('Alles gehaald.');
    const bezig = tekst(met({ plaatsingen: [{ ...plaatsing, tot: '2025-03-15' }] }));
    expect(bezig).not.toContain('Alles gehaald.');
    expect(bezig).toContain('Resultaat\nloopt nog');
    const gesprek = {
      datum: '2025-03-10',
      functie: 'telefonist',
      resultaat: 'gesprek',
      gesprekOp: '2025-03-20',
    };
    expect(tekst(met({ sollicitaties: [gesprek] }))).toContain('loopt nog');
  });

  it('mist contacten en activiteiten als de controle dat doet: wat in de periode viel en al was gebeurd', () => {
    const zonder = ['contacten', 'activiteiten'];
    const gemist = (spoor2: object, rapport: object = {}): readonly [string[], string[]] => {
      const grond = grondVan(met(spoor2, rapport), '2025-06-01', { nummer: 1 });
      const gedrukt = tekstVan(rapportage, grond);
      const gevonden = grond.toets?.('indiening').bevindingen.map(({ melding }) => melding) ?? [];
      return [
        zonder.filter((wat) => gedrukt.includes(`[ontbreekt: ${wat} in deze periode]`)),
        zonder.filter((wat) => gevonden.some((melding) => melding.includes(`: ${wat} in deze periode.`))),
      ];
    };
    const contact = [{ datum: '2025-03-12', doel: 'Voortgang.' }];
    const door = [{ datum: '2025-01-06', tot: '2025-04-01', omschrijving: 'Jobhunting.' }];
    expect(gemist({ contacten: contact, activiteiten: door })).toEqual([[], []]);
    expect(gemist({ contacten: [], activiteiten: [] })).toEqual([zonder, zonder]);
    // Drawn up two days before the contact.
    const vroeg = { stuk: { ...eerste?.stuk, opgesteldOp: '2025-03-10' } };
    expect(gemist({ contacten: contact, activiteiten: door }, vroeg)).toEqual([['contacten'], ['contacten']]);
  });

  it('kent van een concept wat op de laatste dag van de periode, of op de peildatum, bekend was', () => {
    const contacten = [
      { datum: '2025-03-13', doel: 'Laatste dag.' },
      { datum: '2025-03-14', doel: 'Na de periode.' },
    ];
    const activiteiten = [{ datum: '2025-03-01', tot: '2025-03-14', resultaat: 'Klaar.' }];
    const concept = met({ contacten, activiteiten }, { stuk: { status: 'concept' } });
    const uit = (peildatum: string): string =>
      tekstVan(rapportage, grondVan(concept, peildatum, { nummer: 1 }));
    expect(uit('2025-06-01')).toContain('Laatste dag.');
    expect(uit('2025-06-01')).not.toContain('Na de periode.');
    expect(uit('2025-06-01')).not.toContain('Klaar.');
    expect(uit('2025-03-12')).not.toContain('Laatste dag.');
  });

  it('kent van een periode die nog loopt alleen wat er al was', () => {
    const vroeg = met(
      { contacten: [{ datum: '2025-03-12', doel: 'Morgen.' }] },
      { stuk: { ...eerste?.stuk, opgesteldOp: '2025-03-11' } },
    );
    expect(tekst(vroeg)).not.toContain('Morgen.');
    expect(tekst(vroeg)).toContain('10 maart 2025 – 11 maart 2025');
  });

  it('geeft de inhoud van het zoekprofiel, als dat er al was', () => {
    const zoekprofiel = {
      vastgesteldOp: '2025-02-10',
      functies: ['telefonist'],
      branches: ['zorg', 'gemeenten'],
      taken: ['bellen'],
      urenPerWeek: 20,
      reisafstandKm: 35,
      onderbouwingBelastbaarheid: 'Zittend werk.',
      onderbouwingArbeidsmarkt: 'Veel vacatures.',
    };
    const uit = tekst(met({ zoekprofiel }));
    expect(uit).toContain(
      'Functies\ntelefonist\nBranches\nzorg, gemeenten\nTaken\nbellen\nUren per week\n20\nReisafstand in kilometers\n35\n',
    );
    expect(uit).toContain('Zittend werk.');
    expect(uit).toContain('Veel vacatures.');
    const later = tekst(met({ zoekprofiel: { ...zoekprofiel, vastgesteldOp: '2025-03-15' } }));
    expect(later).not.toMatch(/telefonist\nBranches|Zittend werk|15 maart 2025|Inhoud van het zoekprofiel/);
    expect(tekst(met({ zoekprofiel: { vastgesteldOp: '2025-02-10' } }))).not.toContain('Inhoud van het');
  });

  it('noemt van een andere coach niet de gegevens van die van nu', () => {
    const coach = { naam: 'N. Opvolger', functie: 'jobcoach', telefoon: '0101' };
    const uit = tekst(met({ bureau: { naam: 'Bureau', coach } }, { coach: 'S. Baken' }));
    expect(uit).toContain('S. Baken');
    expect(uit).not.toMatch(/Opvolger|jobcoach|0101/);
  });

  it('noemt van een eerder traject het bureau en het begin van toen', () => {
    const tweede = {
      start: '2025-04-01',
      bureau: { naam: 'Tweede Bureau', coach: { naam: 'N. Opvolger' }, zelfUitgevoerd: true },
      eerdereTrajecten: [{ van: '2025-01-13', tot: '2025-03-31', bureau: 'Eerste Bureau' }],
    };
    const uit = tekst(met(tweede, { coach: 'S. Baken' }));
    expect(uit).toContain('Begin van het tweede spoor\n13 januari 2025\nUitvoering\nEerste Bureau');
    expect(uit).toContain('Coach\nS. Baken');
    expect(tekst(met(tweede))).toContain('[ontbreekt: naam van de coach]');
    const later = tekst(met(tweede, { van: '2025-04-01', tot: '2025-05-30', stuk: undefined }));
    expect(later).toContain('1 april 2025\nUitvoering\nDe werkgever voert het traject zelf uit.');
    expect(later).not.toContain('Eerste Bureau');
  });

  it('schrijft om een ontbrekend getal geen eenheid', () => {
    const uit = tekst(
      met({ plaatsingen: [{ soort: 'detachering', van: '2025-03-03' }] }, { urenSpoor1: undefined }),
    );
    expect(uit).toContain('[ontbreekt: uren in het eerste spoor]');
    expect(uit).not.toMatch(/\] uur/);
  });

  it('telt de weken vóór de periode bij elkaar', () => {
    const uit = tekst(met({}, { van: '2025-03-03' }));
    expect(uit).toContain('1–3\neerdere weken samen\n1');
    expect(uit).toContain('samen 2, gemiddeld 0,4 per week');
  });

  it('noemt het antwoord op een sollicitatie van vóór de periode', () => {
    const sollicitatie = {
      datum: '2025-01-10',
      functie: 'baliemedewerker',
      werkgever: 'Bieb',
      resultaat: 'afgewezen',
    };
    const uit = (resultaatOp: string) =>
      tekst(met({ sollicitaties: [{ ...sollicitatie, resultaatOp, redenAfwijzing: 'Te ver.' }] }));
    expect(uit('2025-01-13')).toContain(
      '13 januari 2025: baliemedewerker bij Bieb, sollicitatie van 10 januari 2025: afgewezen. Te ver.',
    );
    for (const dag of ['2025-01-12', '2025-03-14']) expect(uit(dag)).not.toContain('baliemedewerker');
  });

  it('telt de rapportages die het trajectplan afspreekt', () => {
    const plan = (op: string, aantal: number, status = 'vastgesteld') => ({
      trajectplan: {
        stuk: { status, opgesteldOp: op },
        rapportagedata: ['2025-03-14', '2025-05-14', '2025-07-14'].slice(0, aantal),
      },
    });
    expect(tekst(met({ trajectplan: undefined }))).toContain('rapportage 1, over 13 januari 2025 tot en met');
    expect(tekst(met(plan('2025-01-13', 3)))).toContain('rapportage 1 van 3, over');
    expect(tekst(met(plan('2025-01-13', 3), { nummer: 4 }), 4)).toContain('rapportage 4, over');
    expect(tekst(met(plan('2025-01-13', 0)))).toContain('rapportage 1, over');
    expect(tekst(met(plan('2025-03-15', 3)))).toContain('rapportage 1, over');
    expect(tekst(met(plan('2025-01-13', 3, 'vervallen')))).toContain('rapportage 1, over');
  });

  it('zegt van een eindrapport wat het resultaat en het advies is', () => {
    const uit = tekst(
      met(
        {},
        {
          eindrapport: true,
          eindadvies: {
            resultaat: 'nietGeplaatst',
            tweedeTrajectZinvol: false,
            redenNietZinvol: ['mogelijkheden', 'arbeidsmarkt'],
          },
        },
      ),
    );
    expect(uit).toContain('Eindrapport tweede spoor');
    expect(uit).not.toContain('Voortgangsrapportage');
    const grond = grondVan(met({}, { eindrapport: true }), '2025-06-01', { nummer: 1 });
    expect(rapportage.view(grond)).toMatchObject({ kop: { titel: 'Eindrapport tweede spoor' } });
    expect(uit).toContain('nee, vanwege de mogelijkheden om te werken en de arbeidsmarkt.');
  });

  it('laat de werkgever tekenen die het traject zelf uitvoert', () => {
    const uit = tekst(met({ bureau: { zelfUitgevoerd: true } }));
    expect(uit).toContain('De werkgever voert het traject zelf uit.');
    expect(uit).toContain('Werkgever\nWerknemer\nP. Kade, hoofd winkels');
  });

  it('kent de nummers van de reeks en de jongste met een verstreken periode', () => {
    const { zaak } = grondVan(
      {
        ...KORT,
        spoor2: {
          rapportages: [
            { nummer: 1, van: '2025-01-13', tot: '2025-03-13' },
            { nummer: 2, stuk: { status: 'vervallen' }, van: '2025-03-14', tot: '2025-04-01' },
            { van: '2025-04-02', tot: '2025-06-01' },
          ],
        },
      },
      '2026-01-01',
    );
    expect(rapportage.reeks?.nummers(zaak)).toEqual([1, 3]);
    expect(rapportage.reeks?.laatste(zaak, datum('2025-03-12'))).toBeUndefined();
    expect(rapportage.reeks?.laatste(zaak, datum('2025-03-13'))).toBe(1);
    expect(rapportage.reeks?.laatste(zaak, datum('2025-06-01'))).toBe(3);
  });

  it('geeft een rapportage zonder nummer een nummer dat geen andere heeft', () => {
    const rapportages = [
      { van: '2025-01-13', tot: '2025-03-13', samenvatting: 'Eerst.' },
      { nummer: 1, van: '2025-03-14', tot: '2025-05-13', samenvatting: 'Daarna.' },
      { van: '2025-05-14', tot: '2025-07-13', samenvatting: 'Laatst.' },
    ];
    const zaak = { ...KORT, spoor2: { ...KORT.spoor2, rapportages } };
    expect(rapportage.reeks?.nummers(grondVan(zaak, '2026-01-01').zaak)).toEqual([2, 1, 3]);
    expect(tekst(zaak, 1)).toContain('Daarna.');
    expect(tekst(zaak, 2)).toContain('Eerst.');
  });

  it('is nodig zodra er een rapportage is', () => {
    expect(rapportage.nodig(grondVan(KORT, '2025-03-20'))).toBe(true);
    expect(rapportage.nodig(grondVan({ ...KORT, spoor2: undefined }, '2025-03-20'))).toMatch(
      /geen rapportage/,
    );
  });
});
