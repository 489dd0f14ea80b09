import { expect, it } from 'vitest';
import regel from '../../../src/regels/regime/regime-zw-eigenrisicodrager.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const uitDienst = (einde: string, meer: Afwijking = {}): Afwijking => ({
  werkgever: { eigenrisicodragerZw: true },
  dienstverband: { einde },
  ...meer,
});
const veld = '/dienstverband/einde';

regelTest(regel, {
  voldoet: [
    { zin: 'het verslag is aan de orde geweest', zaak: uitDienst('2025-03-31'), peildatum: '2025-10-06' },
    { zin: '91 dagen zonder activiteit', zaak: uitDienst('2025-09-30'), peildatum: '2025-12-30' },
    {
      zin: 'geen mogelijkheden na het einde van de dienstbetrekking',
      zaak: uitDienst('2025-09-30', {
        actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
      }),
      peildatum: '2025-12-31',
    },
    {
      zin: '92 dagen zonder activiteit, maar een bevredigend resultaat bij een ander',
      zaak: uitDienst('2025-09-30', {
        resultaat: {
          vastgesteldOp: '2025-09-29',
          soortWerk: 'andereWerkgever',
          functie: 'planner',
          urenPerWeek: 16,
          structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-01-06', bedrijfsartsBevestigt: true },
          passendBijMogelijkheden: true,
          niveau: 'gelijk',
          instemmingWerknemer: true,
        },
      }),
      peildatum: '2025-12-31',
    },
  ],
  tekort: [
    {
      zin: 'de plichten lopen door tot het verslag',
      zaak: uitDienst('2025-03-31'),
      peildatum: '2025-10-05',
      reden: 'plichtenLopenDoor',
      veld,
      feiten: { einde: '2025-03-31', verslag: '2025-10-05' },
    },
    {
      zin: '92 dagen zonder activiteit na het einde van de dienstbetrekking',
      zaak: uitDienst('2025-09-30'),
      peildatum: '2025-12-31',
      reden: 'stil',
      veld,
      feiten: { einde: '2025-09-30', tot: '2025-12-31', dagen: 92 },
    },
    {
      zin: 'niet verder dan het einde van de wachttijd',
      zaak: uitDienst('2025-09-30'),
      peildatum: '2026-02-02',
      reden: 'stil',
      veld,
      feiten: { einde: '2025-09-30', tot: '2026-01-04', dagen: 96 },
    },
  ],
  nvt: [
    { zin: 'de dienstbetrekking loopt door', zaak: { werkgever: { eigenrisicodragerZw: true } } },
    { zin: 'geen eigenrisicodrager', zaak: { dienstverband: { einde: '2025-03-31' } } },
  ],
});

it('stilte is in een lopende zaak nog te herstellen', () => {
  expect(regel.meldingen.stil.ernst).toEqual({ lopend: 'aandacht', indiening: 'loonsanctie' });
});
