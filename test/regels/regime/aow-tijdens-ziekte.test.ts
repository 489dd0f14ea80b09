import regel from '../../../src/regels/regime/aow-tijdens-ziekte.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aow = (aowDatum: string) => ({ werknemer: { aowDatum } });
const veld = '/werknemer/aowDatum';

regelTest(regel, {
  tekort: [
    {
      zin: 'bereikt op de eerste ziektedag',
      zaak: aow('2024-01-08'),
      reden: 'voorZiekte',
      veld,
      feiten: { loon: '2024-02-18' },
    },
    {
      zin: 'bereikt een dag later: zes weken vanaf die dag',
      zaak: aow('2024-01-09'),
      reden: 'bereikt',
      veld,
      feiten: { loon: '2024-02-19' },
    },
    {
      zin: 'bereikt op de peildatum',
      zaak: aow('2025-10-18'),
      reden: 'bereikt',
      veld,
      feiten: { loon: '2025-11-28' },
    },
    {
      zin: 'bereikt een dag na de peildatum',
      zaak: aow('2025-10-19'),
      reden: 'komt',
      veld,
      feiten: { loon: '2025-11-29' },
    },
    {
      zin: 'bereikt op de laatste dag van de wachttijd: niet langer dan de 104 weken',
      zaak: aow('2026-01-04'),
      reden: 'komt',
      veld,
      feiten: { loon: '2026-01-04' },
    },
    {
      zin: 'bereikt in een verlenging: het loon eindigt de dag ervoor',
      zaak: { ...aow('2026-03-01'), verlenging: { einde: '2026-07-01' } },
      peildatum: '2026-06-01',
      reden: 'bereiktInVerlenging',
      veld,
      feiten: { loon: '2026-02-28' },
    },
    {
      zin: 'bereikt op de laatste dag van een verlenging, nog niet op de peildatum',
      zaak: { ...aow('2026-07-01'), verlenging: { einde: '2026-07-01' } },
      peildatum: '2026-06-01',
      reden: 'komt',
      veld,
      feiten: { loon: '2026-06-30' },
    },
    {
      zin: '66 op de laatste dag van de wachttijd, zonder AOW-datum',
      zaak: { werknemer: { geboortedatum: '1960-01-04' } },
      reden: 'datumOnbekend',
      veld,
      feiten: { leeftijd: 66 },
    },
  ],
  nvt: [
    { zin: 'jong genoeg' },
    { zin: 'bereikt na het einde van de wachttijd', zaak: aow('2026-01-05') },
    {
      zin: 'bereikt na het einde van een verlenging',
      zaak: { ...aow('2026-07-02'), verlenging: { einde: '2026-07-01' } },
    },
    { zin: '66 een dag na de wachttijd', zaak: { werknemer: { geboortedatum: '1960-01-05' } } },
    { zin: 'geboortedatum onbekend', zaak: { werknemer: { geboortedatum: undefined } } },
  ],
});
