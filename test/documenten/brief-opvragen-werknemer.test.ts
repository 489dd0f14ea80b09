import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-opvragen-werknemer.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(brief, [{ van: '/werknemer/adres', niet: {} }], [], { brief: true, blokken: 6 });

describe('brief aan de werknemer', () => {
  const plan = KORT.planVanAanpak;
  const { werkgever } = plan.stuk.ondertekening as { werkgever: object };
  const ongetekend = {
    ...plan,
    visieWerknemer: undefined,
    stuk: { ...plan.stuk, ondertekening: { werkgever } },
  };
  const op = (peildatum: string, meer: object = {}) => grondVan({ ...KORT, ...meer }, peildatum);

  it('vraagt om visie en handtekening, en niets over gezondheid', () => {
    const tekst = tekstVan(brief, op('2024-03-10', { planVanAanpak: ongetekend }));
    expect(tekst).toContain('afspraken in het plan van aanpak van 27 februari 2024.');
    expect(tekst).toContain('Wij vragen u te ondertekenen: het plan van aanpak van 27 februari 2024.');
    expect(tekst).toContain('U hoeft ons niets over uw gezondheid te vertellen.');
  });

  it('vraagt niets voor een verslag dat er niet hoeft te komen', () => {
    const hersteld = {
      planVanAanpak: ongetekend,
      ziekte: { ...KORT.ziekte, hersteldGemeldOp: '2024-03-05' },
    };
    expect(brief.nodig(op('2024-03-10', hersteld))).toMatch(/ontbreekt op de peildatum niets/);
  });

  it('vraagt om het oordeel over de re-integratie zodra het verslag nabij is', () => {
    expect(tekstVan(brief, op('2025-10-01'))).toContain('Uw oordeel over de re-integratie');
    expect(tekstVan(brief, op('2025-08-01'))).not.toContain('Uw oordeel over de re-integratie');
  });

  it('spreekt de werknemer aan zoals hij dat wil', () => {
    const aanhef = (werknemer: object): string =>
      tekstVan(brief, op('2025-10-01', { werknemer: { ...KORT.werknemer, ...werknemer } }));
    expect(aanhef({})).toContain('Geachte mevrouw Van Duinzicht,');
    expect(aanhef({ aanhef: 'de heer', tussenvoegsel: "van 't" })).toContain(
      "Geachte heer Van 't Duinzicht,",
    );
    expect(aanhef({ aanhef: 'geen' })).toContain('Geachte E. van Duinzicht,');
    expect(aanhef({ aanhef: undefined })).toContain('Geachte heer of mevrouw,');
  });

  it('wordt ondertekend door de casemanager die voor de werkgever werkt', () => {
    const casemanager = { ...KORT.casemanager, telefoon: '010-1', werktVoor: 'werkgever' };
    expect(tekstVan(brief, op('2025-10-01', { casemanager }))).toContain(
      'T. Haven\ncasemanager\nBoekhuis Duin B.V.',
    );
    expect(tekstVan(brief, op('2025-10-01'))).toContain('P. Kade\nhoofd winkels\nBoekhuis Duin B.V.');
  });

  it('wordt ondertekend door wie een naam heeft', () => {
    const casemanager = { naam: ' ', telefoon: '010-1', werktVoor: 'werkgever' };
    expect(tekstVan(brief, op('2025-10-01', { casemanager }))).toContain('P. Kade\nhoofd winkels');
    const werkgever = { ...KORT.werkgever, contactpersoon: undefined };
    expect(tekstVan(brief, op('2025-10-01', { casemanager, werkgever }))).toContain(
      '[ontbreekt: contactpersoon bij de werkgever]',
    );
  });

  it('noemt een achternaam niet bij zijn tussenvoegsel alleen', () => {
    const werknemer = { ...KORT.werknemer, achternaam: undefined };
    const uit = tekstVan(brief, op('2025-10-01', { werknemer }));
    expect(uit).toContain('[ontbreekt: achternaam van de werknemer]');
    expect(uit).toContain('Geachte heer of mevrouw,');
  });

  it('is nodig zodra er iets ontbreekt', () => {
    expect(brief.nodig(op('2024-03-10', { planVanAanpak: ongetekend }))).toBe(true);
    expect(brief.nodig(op('2024-03-10'))).toMatch(/ontbreekt op de peildatum niets/);
  });
});
