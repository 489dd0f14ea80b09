import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { eigenNorm } from '../../src/recht/bronnen.ts';
import { beoordelen, defineRegel, type Context, type Feiten, type Pointer } from '../../src/regels/regel.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import { pasBesluitenToe } from '../../src/toets/besluiten.ts';
import { maakBevinding } from '../../src/toets/melding.ts';
import { neemVingerafdruk } from '../../src/toets/vingerafdruk.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const vraag = beoordelen('vraag', '/spoor1');
const regel = defineRegel({
  id: 'voorbeeld',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [eigenNorm('evaluatieIntervalDagen')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'peildatum' }],
  eis: 'Een eis.',
  meldingen: { vraag: { ernst: 'loonsanctie', tekst: 'Is dit redelijk?' } },
  herstel: 'Leg het oordeel vast.',
  toets: () => vraag,
});

const context = (invoer: Afwijking): Context => {
  const peildatum = datum('2025-10-18');
  const deZaak = zaak(invoer);
  const tijdlijn = bouwTijdlijn(deZaak, peildatum, STANDAARD_RICHTWAARDEN);
  if (!tijdlijn) throw new Error('the right case has a first sick day');
  return { zaak: deZaak, tijdlijn, peildatum, profiel: 'indiening', richtwaarden: STANDAARD_RICHTWAARDEN };
};
const toets = (invoer: Afwijking) => {
  const c = context(invoer);
  return pasBesluitenToe(maakBevinding(regel, vraag, c), regel, vraag, c.zaak, c);
};

describe('neemVingerafdruk', () => {
  const punt = { id: 'p1', tekst: 'Twee uur erbij.', opvolging: 'nietGevolgd' as const, reden: 'Geen werk.' };
  const advies = (id: string, adviespunten = [punt]) => ({
    id,
    stuk: vastgesteld('2024-06-03'),
    adviespunten,
  });
  const van = (invoer: Afwijking, plek: Pointer = '/adviezen/0', feiten: Feiten = {}, lees: Pointer[] = []) =>
    neemVingerafdruk(regel, beoordelen('vraag', plek, feiten, undefined, lees), context(invoer));
  const basis = van({ adviezen: [advies('a1')] });

  it('is kort en verraadt niets', () => expect(basis).toMatch(/^[0-9a-f]{16}$/));

  it('verandert met wat er te lezen staat', () => {
    expect(van({ adviezen: [advies('a1', [{ ...punt, reden: 'Anders.' }])] })).not.toBe(basis);
    const elders = (tekst: string) =>
      van({ adviezen: [advies('a1')], spoor1: { grensRedelijkheid: tekst } }, '/adviezen/0', {}, [
        '/spoor1/grensRedelijkheid',
      ]);
    expect(elders('a')).not.toBe(elders('b'));
  });

  it('blijft gelijk bij een ander advies, ook als dat ervoor staat', () => {
    expect(van({ adviezen: [advies('a1'), advies('a2')] })).toBe(basis);
    expect(van({ adviezen: [advies('a2'), advies('a1')] }, '/adviezen/1')).toBe(basis);
  });

  it('hangt niet af van de volgorde van de velden', () => {
    const { reden, ...rest } = punt;
    expect(van({ adviezen: [advies('a1', [{ reden, ...rest }])] })).toBe(basis);
  });

  it('verandert met de feiten van de vraag en met haar plaats', () => {
    expect(van({ adviezen: [advies('a1')] }, '/adviezen/0', { uren: 12 })).not.toBe(basis);
    expect(van({ adviezen: [advies('a1')] }, '/adviezen/0/adviespunten/0')).not.toBe(basis);
  });

  it('hangt ook af van de laatste dag, die uit de hele zaak is berekend', () => {
    const c = context({});
    const op = (dag: string) => neemVingerafdruk(regel, beoordelen('vraag', '/spoor1', {}, datum(dag)), c);
    expect(op('2025-10-01')).toBe(op('2025-10-01'));
    expect(op('2025-10-01')).not.toBe(op('2025-10-02'));
  });
});

describe('een vastgelegde beoordeling', () => {
  const open = toets({ spoor1: { geenFormatieruimte: 'a' } });
  const beoordeling = {
    regel: 'voorbeeld',
    uitkomst: 'voldoet' as const,
    door: 'R. de Boer',
    functie: 'HR-adviseur',
    datum: '2025-10-01',
    toelichting: 'Nagegaan.',
    feitenVingerafdruk: open.feitenVingerafdruk,
  };

  it('noemt eerst de vingerafdruk', () => expect(open.uitkomst).toBe('beoordelen'));

  it('beantwoordt de vraag zolang de feiten gelijk zijn', () => {
    const uit = toets({ spoor1: { geenFormatieruimte: 'a' }, beoordelingen: [beoordeling] });
    expect(uit.uitkomst).toBe('voldoet');
    expect(uit.besluit).toMatchObject({ soort: 'beoordeling', index: 0 });
  });

  it('vraagt opnieuw zodra de feiten anders zijn', () => {
    expect(toets({ spoor1: { geenFormatieruimte: 'b' }, beoordelingen: [beoordeling] }).uitkomst).toBe(
      'beoordelen',
    );
  });

  it('kan ook een tekort vaststellen', () => {
    const uit = toets({
      spoor1: { geenFormatieruimte: 'a' },
      beoordelingen: [{ ...beoordeling, uitkomst: 'tekort' }],
    });
    expect(uit.uitkomst).toBe('tekort');
  });
});
