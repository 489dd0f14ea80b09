import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-uitnodiging-evaluatie.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(brief, [{ van: '/werknemer/adres', niet: {} }], [], { brief: true, blokken: 6 });

describe('uitnodiging voor een evaluatie', () => {
  const EERSTE = { evaluaties: undefined, bijstellingen: undefined };
  const op = (peildatum: string, meer: object = {}) => grondVan({ ...KORT, ...EERSTE, ...meer }, peildatum);
  const tekst = (peildatum: string, meer: object = {}): string => tekstVan(brief, op(peildatum, meer));
  const zonderAfspraak = {
    planVanAanpak: { ...KORT.planVanAanpak, evaluatiemomenten: undefined, eerstvolgendeEvaluatie: undefined },
  };

  it('zegt of de dag is afgesproken, te verwachten is of voorbij', () => {
    expect(tekst('2024-04-01')).toContain('Met u is daarvoor 9 april 2024 afgesproken.');
    expect(tekst('2024-04-01', zonderAfspraak)).toContain(
      'Het gesprek vindt uiterlijk op 9 april 2024 plaats.',
    );
    expect(tekst('2024-04-12')).toContain(
      'Met u was daarvoor 9 april 2024 afgesproken. Wij willen het gesprek graag snel',
    );
  });

  it('noemt de activiteiten die lopen, met wie ze doet', () => {
    expect(tekst('2024-04-01')).toContain('Maakt een rooster zonder avonden (door ons)');
    expect(tekst('2024-03-01')).not.toContain('Maakt een rooster');
    const evaluaties = [
      { stuk: { status: 'vastgesteld', opgesteldOp: '2024-08-01' }, volgendeEvaluatie: '2024-09-12' },
    ];
    expect(tekst('2024-09-01', { evaluaties })).not.toContain('Maakt een rooster');
  });

  it('noemt niets uit een plan of bijstelling die is vervallen', () => {
    const vervallen = { stuk: { status: 'vervallen', opgesteldOp: '2024-02-27' } };
    const bijstellingen = [{ ...KORT.bijstellingen[0], ...vervallen }];
    const uit = tekst('2024-05-10', { bijstellingen });
    expect(uit).not.toContain('Werkt volgens het nieuwe schema');
    expect(tekst('2024-05-10', { bijstellingen: KORT.bijstellingen })).toContain('nieuwe schema');
    const zonder = { planVanAanpak: { ...KORT.planVanAanpak, ...vervallen }, bijstellingen };
    expect(tekst('2024-04-01', zonder)).not.toMatch(/rooster|afgesproken opbouw/);
  });

  it('heet naar de zwaarste evaluatie die er in dezelfde weken is', () => {
    const evaluaties = [
      { stuk: { status: 'vastgesteld', opgesteldOp: '2024-11-05' }, volgendeEvaluatie: '2024-12-10' },
    ];
    expect(tekst('2024-12-01', { evaluaties })).toContain('Uitnodiging voor de eerstejaarsevaluatie');
    expect(tekst('2024-04-01')).toContain('Uitnodiging voor de evaluatie van uw re-integratie');
  });

  it('vraagt niet om een evaluatie die is overgeslagen, als er daarna een andere was', () => {
    const evaluaties = [
      { stuk: { status: 'vastgesteld', opgesteldOp: '2025-02-10' }, volgendeEvaluatie: '2025-03-24' },
    ];
    const zonder = { evaluaties, eerstejaarsevaluatie: undefined };
    expect(tekst('2025-03-20', zonder)).toContain('Uitnodiging voor de evaluatie van uw re-integratie');
    const eerder = [{ ...evaluaties[0], stuk: { status: 'vastgesteld', opgesteldOp: '2024-11-26' } }];
    expect(tekst('2025-01-20', { ...zonder, evaluaties: eerder })).toContain('eerstejaarsevaluatie');
  });

  it('zegt wie er is en wie contact opneemt', () => {
    expect(tekst('2024-04-01')).toContain('T. Haven neemt contact met u op');
    const casemanager = { ...KORT.casemanager, werktVoor: 'werkgever' };
    expect(tekst('2024-04-01', { casemanager })).toContain('Ik neem contact met u op');
    expect(tekst('2024-04-01')).toContain('zijn P. Kade (hoofd winkels) en T. Haven (casemanager).');
    expect(tekst('2024-04-01', { casemanager: undefined })).toContain('is P. Kade (hoofd winkels).');
    const naamloos = tekst('2024-04-01', { casemanager: { naam: ' ', functie: '' } });
    expect(naamloos).toContain('is P. Kade (hoofd winkels).');
    expect(naamloos).toContain('Ik neem contact met u op');
  });

  it('is nodig vanaf drie weken voor de dag, en als die voorbij is', () => {
    expect(brief.nodig(op('2024-03-18'))).toMatch(/nog geen 21 dagen/);
    expect(brief.nodig(op('2024-03-19'))).toBe(true);
    expect(brief.nodig(op('2024-06-01'))).toBe(true);
    const einde = (dag: string) => ({ dienstverband: { ...KORT.dienstverband, einde: dag } });
    expect(brief.nodig(op('2024-06-01', einde('2024-06-01')))).toBe(true);
    expect(brief.nodig(op('2024-06-01', einde('2024-05-31')))).toMatch(/geen evaluatie/);
    const eigenrisico = { werkgever: { ...KORT.werkgever, eigenrisicodragerZw: true } };
    expect(brief.nodig(op('2024-06-01', { ...einde('2024-05-31'), ...eigenrisico }))).toBe(true);
    const hersteld = { ziekte: { ...KORT.ziekte, hersteldGemeldOp: '2024-05-27' } };
    expect(brief.nodig(op('2024-06-01', hersteld))).toMatch(/geen evaluatie/);
    const aow = { werknemer: { ...KORT.werknemer, aowDatum: '2024-05-01' } };
    expect(brief.nodig(op('2024-06-01', aow))).toMatch(/geen evaluatie/);
    expect(brief.nodig(grondVan({ schemaVersie: 1, zaaknummer: 'N-1' }, '2024-06-01'))).toMatch(
      /geen evaluatie/,
    );
  });
});
