import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-waarschuwing-medewerking.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(brief, [{ van: '/werknemer/adres', niet: {} }], [], { brief: true, blokken: 6 });

describe('waarschuwing over medewerking', () => {
  const op = (geval: object, meer: object = {}) =>
    grondVan({ ...KORT, nietMeewerken: [{ datum: '2025-03-12', ...geval }], ...meer }, '2025-03-20');
  const tekst = (geval: object, meer: object = {}): string => tekstVan(brief, op(geval, meer));
  const metVoorschriften = (bekendgemaaktOp: string) => ({
    werkgever: { ...KORT.werkgever, verzuimvoorschriften: { schriftelijk: true, bekendgemaaktOp } },
  });

  it('noemt opschorting alleen waar de voorschriften vóór die dag bekend waren', () => {
    const bekend = tekst({ aard: 'nietVerschenen' }, metVoorschriften('2025-03-11'));
    expect(bekend).toContain(
      'kunnen wij de betaling van uw loon opschorten (artikel 7:629 lid 6 van het Burgerlijk Wetboek)',
    );
    expect(bekend).toContain('dan betalen wij dat loon alsnog');
    expect(bekend).toContain('inlichtingen die wij nodig hebben om uw recht op loon vast te stellen');
    expect(bekend).not.toContain('629a');
    for (const meer of [{}, metVoorschriften('2025-03-12')]) {
      const zonder = tekst({ aard: 'nietVerschenen' }, meer);
      expect(zonder).toContain('artikel 7:629 lid 3 onder d van het Burgerlijk Wetboek');
      expect(zonder).toContain('Dat loon betalen wij later niet alsnog.');
    }
  });

  it.each([
    ['passendWerkGeweigerd', 'onder c', 'Of u dit werk kunt doen, beoordelen wij niet zelf'],
    ['maatregelenGeweigerd', 'onder d', 'weigert mee te werken aan redelijke voorschriften'],
    ['planNietMeegewerkt', 'onder e', 'om het plan samen te bespreken'],
    ['herstelBelemmerd', 'onder b', 'door eigen toedoen zijn herstel belemmert'],
  ])('kiest bij %s lid 3 %s', (aard, letter, woorden) => {
    const uit = tekst({ aard }, metVoorschriften('2020-01-01'));
    expect(uit).toContain(`lid 3 ${letter}`);
    expect(uit).toContain(woorden);
    expect(uit).toContain('artikel 7:629 lid 7');
    expect(uit).not.toContain('opschorten');
  });

  it.each([{ aard: 'informatieNietGegeven' }, {}])('waarschuwt alleen waar geen grond past', (geval) => {
    const uit = tekst(geval);
    expect(uit).toContain('Deze brief heeft geen gevolgen voor uw loon.');
    expect(uit).not.toContain('629');
  });

  it('zegt wat is gevraagd, tot wanneer, en wat de werknemer zelf kan doen', () => {
    const spoor1 = {
      aanbiedingen: [{ id: 'w1', datum: '2025-03-05', functie: 'magazijnhulp', urenPerWeek: 12 }],
    };
    const uit = tekst({ aard: 'passendWerkGeweigerd', aanbodId: 'w1' }, { spoor1 });
    expect(uit).toContain(
      'Op 12 maart 2025 hebt u volgens onze gegevens het werk dat wij aanboden niet aanvaard.',
    );
    expect(uit).toContain('magazijnhulp, 12 uur per week, aangeboden op 5 maart 2025.');
    expect(uit).toContain('uiterlijk op 27 maart 2025 te laten weten of u dit werk alsnog gaat doen.');
    expect(uit).toContain(
      'deskundigenoordeel vragen, bijvoorbeeld over de vraag of dit werk voor u passend is.',
    );
  });

  it('beroept zich na de AOW-leeftijd niet op de Wet WIA of het plan', () => {
    const werknemer = { ...KORT.werknemer, aowDatum: '2025-01-01' };
    const uit = tekst({ aard: 'planNietMeegewerkt' }, { werknemer });
    expect(uit).toContain('artikel 7:660a');
    expect(uit).not.toMatch(/Wet WIA|lid 3 onder e/);
  });

  it('is niet nodig na het dienstverband of het herstel', () => {
    const einde = { dienstverband: { ...KORT.dienstverband, einde: '2025-03-19' } };
    expect(brief.nodig(op({ aard: 'nietVerschenen' }, einde))).toMatch(/dienstverband is geëindigd/);
    const hersteld = { ziekte: { ...KORT.ziekte, hersteldGemeldOp: '2025-03-15' } };
    expect(brief.nodig(op({ aard: 'nietVerschenen' }, hersteld))).toMatch(/werknemer is hersteld/);
  });

  it('wordt door de werkgever zelf ondertekend', () => {
    const casemanager = { ...KORT.casemanager, werktVoor: 'werkgever' };
    expect(tekst({ aard: 'nietVerschenen' }, { casemanager })).toContain('P. Kade\nhoofd winkels');
  });

  it('is nodig zolang op een weigering niet is gereageerd', () => {
    expect(brief.nodig(op({ aard: 'nietVerschenen' }))).toBe(true);
    expect(brief.nodig(op({ aard: 'nietVerschenen', gewaarschuwdOp: '2025-03-14' }))).toMatch(
      /al gereageerd/,
    );
    expect(brief.nodig(op({ aard: 'nietVerschenen', deugdelijkeGrond: true }))).toMatch(/niet vastgelegd/);
    const weer = { arbodienst: { spreekuren: [{ datum: '2025-03-17', verschenen: true }] } };
    expect(brief.nodig(op({ aard: 'nietVerschenen' }, weer))).toMatch(/niet vastgelegd/);
  });
});
