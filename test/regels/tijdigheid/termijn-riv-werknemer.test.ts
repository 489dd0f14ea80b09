import regel from '../../../src/regels/tijdigheid/termijn-riv-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const gegeven = (op: string) => ({ riv: { stuk: { verstrekkingen: [{ aan: 'werknemer' as const, op }] } } });
const niet = { riv: { stuk: { verstrekkingen: [] } } };
const veld = '/riv/stuk/verstrekkingen/0/op';
const uiterlijk = '2025-10-05';

regelTest(regel, {
  voldoet: [
    { zin: 'drie dagen voor de laatste dag' },
    { zin: 'op de laatste dag', zaak: gegeven('2025-10-05') },
    {
      zin: 'twee weken onderbroken: twee weken later',
      zaak: {
        ...gegeven('2025-10-19'),
        ziekte: { onderbrekingen: [{ van: '2025-08-13', tot: '2025-08-26' }] },
      },
      peildatum: '2025-10-20',
    },
    {
      zin: 'vrijwillig verlengd: dertien weken voor het nieuwe einde',
      zaak: { ...gegeven('2026-01-04'), verlenging: { aanvraagdatum: '2025-09-01', einde: '2026-04-05' } },
      peildatum: '2026-01-05',
    },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: gegeven('2025-10-06'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-06', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'na een onderbreking een dag te laat',
      zaak: {
        ...gegeven('2025-10-20'),
        ziekte: { onderbrekingen: [{ van: '2025-08-13', tot: '2025-08-26' }] },
      },
      peildatum: '2025-10-20',
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-20', uiterlijk: '2025-10-19', dagen: 1 },
      uiterlijk: '2025-10-19',
    },
  ],
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: niet, peildatum: '2025-10-05', uiterlijk }],
  nvt: [
    { zin: 'nooit gegeven is een zaak van riv-afschrift-werknemer', zaak: niet },
    {
      zin: 'uit dienst: de termijn van de Ziektewet',
      zaak: { ...gegeven('2025-08-01'), dienstverband: { einde: '2025-07-31' } },
      peildatum: '2025-07-31',
    },
  ],
});
