import regel from '../../../src/regels/inspanning/inspanningen-doorlopend.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS } from '../../hulp/zaak.ts';

/** Silence after the evaluation of 9 April 2024, until a contact on the given day; the rest of the case as it was. */
const stilTot = (contact: string) => ({
  evaluaties: BASIS.evaluaties.filter(
    (e) => e.stuk.opgesteldOp === '2024-04-09' || e.stuk.opgesteldOp > contact,
  ),
  arbodienst: {
    spreekuren: BASIS.arbodienst.spreekuren.filter((s) => s.datum === '2024-04-09' || s.datum > contact),
  },
  contacten: [{ datum: contact, samenvatting: 'Gebeld.' }],
});

regelTest(regel, {
  voldoet: [
    { zin: 'ten hoogste 53 dagen ertussen' },
    { zin: 'precies 56 dagen zonder activiteit', zaak: stilTot('2024-06-05') },
    {
      zin: 'in die tijd waren er geen mogelijkheden',
      zaak: {
        ...stilTot('2024-07-10'),
        probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
      },
    },
    {
      zin: 'een verlenging zonder activiteit meldt de controle op de verlenging',
      zaak: {
        wia: undefined,
        verlenging: { einde: '2026-07-05' },
        contacten: [{ datum: '2025-11-17' }, { datum: '2026-01-02' }],
      },
      peildatum: '2026-07-06',
    },
    {
      zin: 'de bedrijfsarts had een datum voor een nieuwe beoordeling gezet',
      zaak: {
        ...stilTot('2024-07-10'),
        probleemanalyse: { belastbaarheid: { volgendeBeoordeling: '2024-07-10' } },
      },
    },
  ],
  tekort: [
    {
      zin: '57 dagen zonder activiteit',
      zaak: stilTot('2024-06-06'),
      reden: 'stil',
      veld: '/contacten',
      feiten: { van: '2024-04-10', tot: '2024-06-05', dagen: 57 },
    },
    {
      zin: '91 dagen zonder activiteit',
      zaak: stilTot('2024-07-10'),
      reden: 'stil',
      veld: '/contacten',
      feiten: { van: '2024-04-10', tot: '2024-07-09', dagen: 91 },
    },
    {
      zin: '92 dagen zonder activiteit',
      zaak: stilTot('2024-07-11'),
      reden: 'lang',
      veld: '/contacten',
      feiten: { van: '2024-04-10', tot: '2024-07-10', dagen: 92 },
    },
  ],
  nvt: [{ zin: 'nog geen probleemanalyse en geen plan', peildatum: '2024-02-10' }],
});
