import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { eigenNorm } from '../../src/recht/bronnen.ts';
import { beoordelen, defineRegel, type Context } from '../../src/regels/regel.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import { pasBesluitenToe } from '../../src/toets/besluiten.ts';
import { maakBevinding } from '../../src/toets/melding.ts';
import { neemVingerafdruk } from '../../src/toets/vingerafdruk.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const regel = defineRegel({
  id: 'voorbeeld',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [eigenNorm('evaluatieIntervalDagen')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'peildatum' }],
  eis: 'Een eis.',
  meldingen: { vraag: { ernst: 'loonsanctie', tekst: 'Is dit redelijk?' } },
  herstel: 'Leg het oordeel vast.',
  toets: ({ zaak: { spoor1 } }) => beoordelen('vraag', `/spoor1/${spoor1?.geenFormatieruimte ?? ''}`),
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
  const resultaat = beoordelen('vraag', '/spoor1');
  return pasBesluitenToe(maakBevinding(regel, resultaat, c), regel, resultaat, c.zaak, c);
};
const vraag = beoordelen('vraag', '/spoor1');

describe('neemVingerafdruk', () => {
  it('hangt alleen af van wat de regel leest', () => {
    const basis = neemVingerafdruk(regel, vraag, context({ spoor1: { geenFormatieruimte: 'a' } }));
    expect(basis).toMatch(/^[0-9a-f]{16}$/);
    expect(neemVingerafdruk(regel, vraag, context({ spoor1: { geenFormatieruimte: 'b' } }))).not.toBe(basis);
    expect(
      neemVingerafdruk(
        regel,
        vraag,
        context({ spoor1: { geenFormatieruimte: 'a', grensRedelijkheid: 'x' } }),
      ),
    ).toBe(basis);
  });

  it('hangt ook af van de laatste dag, die uit de hele zaak is berekend', () => {
    const c = context({});
    const op = (dag: string) => neemVingerafdruk(regel, beoordelen('vraag', '/spoor1', {}, datum(dag)), c);
    expect(op('2025-10-01')).toBe(op('2025-10-01'));
    expect(op('2025-10-01')).not.toBe(op('2025-10-02'));
  });

  it('laat een regel de zaak lezen alsof er niets bijzonders mee is', () => {
    const kijkend = defineRegel({
      ...regel,
      toets: ({ zaak: { evaluaties = [] } }) => {
        const [eerste] = evaluaties;
        const plek = eerste ? evaluaties.indexOf(eerste) : -1;
        if (plek !== 0 || !evaluaties.some((e) => e === eerste)) throw new Error('not the same object');
        return beoordelen('vraag', '/evaluaties/0');
      },
    });
    expect(() => neemVingerafdruk(kijkend, vraag, context({}))).not.toThrow();
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
