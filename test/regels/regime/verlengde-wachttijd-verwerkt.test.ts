import regel from '../../../src/regels/regime/verlengde-wachttijd-verwerkt.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const verlengd = (meer: Afwijking['verlenging'], dienst?: string): Afwijking => ({
  wia: undefined,
  ...(dienst && { dienstverband: { einde: dienst } }),
  verlenging: { aanvraagdatum: '2025-12-01', einde: '2026-07-05', ...meer },
});
const peildatum = '2026-03-09';
const wachttijd = '2026-01-04';
const veld = '/verlenging/einde';

regelTest(regel, {
  tekort: [
    {
      zin: 'dertien en elf weken voor het nieuwe einde',
      zaak: verlengd({ doorBeidenGevraagd: true }),
      peildatum,
      reden: 'verlengd',
      veld,
      feiten: { einde: '2026-07-05', verslag: '2026-04-05', aanvraag: '2026-04-19' },
    },
    {
      zin: 'een dag verlenging is verlenging',
      zaak: verlengd({ einde: '2026-01-05' }),
      peildatum,
      reden: 'verlengd',
      veld,
      feiten: { einde: '2026-01-05', verslag: '2025-10-06', aanvraag: '2025-10-20' },
    },
    {
      zin: 'eindigt op de laatste dag van de wachttijd',
      zaak: verlengd({ einde: wachttijd }),
      peildatum,
      reden: 'eindeTeVroeg',
      veld,
      feiten: { einde: wachttijd, wachttijd },
    },
    {
      zin: 'de einddatum van UWV is niet bekend',
      zaak: verlengd({ einde: undefined }),
      peildatum,
      reden: 'eindeOnbekend',
      veld,
      feiten: { gevraagd: '2025-12-01', wachttijd },
    },
    {
      zin: 'verkort tot een dag voor de dertien weken om zijn',
      zaak: verlengd({ verkortingGevraagdOp: '2026-03-02', einde: '2026-05-31' }),
      peildatum,
      reden: 'verkortingTeKort',
      veld,
      feiten: { gevraagd: '2026-03-02', einde: '2026-05-31', vroegst: '2026-06-01' },
    },
    {
      zin: 'verkort tot dertien weken na het verzoek',
      zaak: verlengd({ verkortingGevraagdOp: '2026-03-02', einde: '2026-06-01' }),
      peildatum,
      reden: 'verlengd',
      veld,
      feiten: { einde: '2026-06-01', verslag: '2026-03-02', aanvraag: '2026-03-16' },
    },
    {
      zin: 'eerder, omdat de dienstbetrekking eindigt',
      zaak: verlengd({ verkortingGevraagdOp: '2026-03-02', einde: '2026-04-30' }, '2026-04-30'),
      peildatum,
      reden: 'verlengd',
      veld,
      feiten: { einde: '2026-04-30', verslag: '2026-01-29', aanvraag: '2026-02-12' },
    },
    {
      zin: 'niet samen gevraagd',
      zaak: verlengd({ doorBeidenGevraagd: false }),
      peildatum,
      reden: 'nietGezamenlijk',
      veld: '/verlenging/doorBeidenGevraagd',
      ook: [
        {
          reden: 'verlengd',
          veld,
          feiten: { einde: '2026-07-05', verslag: '2026-04-05', aanvraag: '2026-04-19' },
        },
      ],
    },
  ],
  nvt: [
    { zin: 'geen verlenging' },
    { zin: 'geen verzoek en geen einde', zaak: { verlenging: { doorBeidenGevraagd: true } } },
  ],
});
