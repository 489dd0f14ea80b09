import regel from '../../../src/regels/tijdigheid/loonsanctie-verlof-onderbreking.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const sanctie = (van: string, tot: string, meer: object = {}) => ({
  loonsanctie: { besluitDatum: '2025-11-20', begin: '2026-01-05', tot: '2027-01-04', ...meer },
  ziekte: { wazoVerlof: [{ soort: 'zwangerschapBevalling' as const, van, tot }] },
});
const peildatum = '2026-12-01';

regelTest(regel, {
  voldoet: [
    {
      zin: 'het einde is met het verlof opgeschoven',
      zaak: sanctie('2026-03-02', '2026-06-21', { tot: '2027-04-26' }),
      peildatum,
    },
    {
      zin: 'zonder einddatum telt de tijdlijn het verlof mee',
      zaak: sanctie('2026-03-02', '2026-06-21', { tot: undefined }),
      peildatum,
    },
    {
      zin: 'begin op de laatste verlofdag: de dag waarop het verlof eindigt (lid 9, letterlijk)',
      zaak: sanctie('2025-12-01', '2026-01-05'),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'verlof in de loonsanctie, einde niet opgeschoven',
      zaak: sanctie('2026-03-02', '2026-06-21'),
      peildatum,
      reden: 'nietVerschoven',
      veld: '/ziekte/wazoVerlof/0',
      feiten: { van: '2026-03-02', tot: '2026-06-21', dagen: 112, einde: '2027-01-04' },
    },
    {
      zin: 'begin tijdens het verlof',
      zaak: sanctie('2025-12-01', '2026-03-22'),
      peildatum,
      reden: 'beginTijdensVerlof',
      veld: '/ziekte/wazoVerlof/0',
      feiten: { begin: '2026-01-05', tot: '2026-03-22' },
    },
  ],
  nvt: [
    { zin: 'geen loonsanctie' },
    { zin: 'verlof voor de loonsanctie', zaak: sanctie('2025-03-03', '2025-06-22'), peildatum },
  ],
});
