import regel from '../../../src/regels/tijdigheid/hervatting-behandeling.ts';
import { regelTest } from '../../hulp/regeltest.ts';

/** Sanction from 5 January 2026 to 3 January 2027 (tot 4 January). */
const sanctie = { loonsanctie: { besluitDatum: '2025-11-20', begin: '2026-01-05', tot: '2027-01-04' } };
const uit = { ...sanctie, dienstverband: { einde: '2026-06-30' } };

regelTest(regel, {
  tekort: [
    {
      zin: 'zes weken voor het einde',
      zaak: sanctie,
      peildatum: '2026-11-22',
      reden: 'zesWekenVoorEinde',
      veld: '/loonsanctie',
      feiten: { einde: '2027-01-03', dagen: 42 },
    },
    {
      zin: 'dienstbetrekking geëindigd tijdens de loonsanctie',
      zaak: uit,
      peildatum: '2026-07-01',
      reden: 'dienstverbandGeeindigd',
      veld: '/dienstverband/einde',
      feiten: { einde: '2026-06-30' },
    },
  ],
  nogNiet: [
    { zin: 'een dag eerder', zaak: sanctie, peildatum: '2026-11-21' },
    {
      zin: 'de werknemer heeft het al gevraagd',
      zaak: { ...uit, wia: { verzoekHervattingOp: '2026-07-01' } },
      peildatum: '2026-07-02',
    },
  ],
  nvt: [
    { zin: 'geen loonsanctie' },
    {
      zin: 'er is al besloten',
      zaak: { ...sanctie, wia: { besluitDatum: '2026-08-01' } },
      peildatum: '2026-12-01',
    },
  ],
});
