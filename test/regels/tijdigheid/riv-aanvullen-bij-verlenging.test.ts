import regel from '../../../src/regels/tijdigheid/riv-aanvullen-bij-verlenging.ts';
import { regelTest } from '../../hulp/regeltest.ts';

/** Extended until 5 July 2026 after a report that was given on 2 October 2025. */
const verlengd = (aangevuldOp?: string, meer: object = {}) => ({
  riv: { aangevuldOp },
  wia: undefined,
  verlenging: { aanvraagdatum: '2025-12-01', einde: '2026-07-05', ...meer },
});
const uiterlijk = '2026-04-05';
const peildatum = '2026-04-20';

regelTest(regel, {
  voldoet: [
    { zin: 'aangevuld op de laatste dag', zaak: verlengd('2026-04-05'), peildatum },
    {
      zin: 'op verzoek van de werknemer, op de laatste dag van de twee weken',
      zaak: verlengd('2026-02-16', { verzoekVanWerknemerVoorRivOp: '2026-02-02' }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: verlengd('2026-04-06'),
      peildatum,
      reden: 'teLaat',
      veld: '/riv/aangevuldOp',
      feiten: { op: '2026-04-06', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'op verzoek van de werknemer, een dag te laat',
      zaak: verlengd('2026-02-17', { verzoekVanWerknemerVoorRivOp: '2026-02-02' }),
      peildatum,
      reden: 'teLaat',
      veld: '/riv/aangevuldOp',
      feiten: { op: '2026-02-17', uiterlijk: '2026-02-16', dagen: 1 },
      uiterlijk: '2026-02-16',
    },
    {
      zin: 'niet aangevuld',
      zaak: verlengd(),
      peildatum,
      reden: 'nietAangevuld',
      veld: '/riv/aangevuldOp',
      feiten: { einde: '2026-07-05', uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'nog tijd', zaak: verlengd(), peildatum: '2026-04-05', uiterlijk }],
  nvt: [
    { zin: 'geen verlenging' },
    { zin: 'er was nog geen verslag', zaak: { ...verlengd(), riv: undefined }, peildatum },
  ],
});
