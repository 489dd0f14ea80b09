import regel from '../../../src/regels/spoor1/s1-grens-redelijkheid.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const kosten = { uitkomst: 'nietMogelijk', reden: 'onevenredigeKosten' } as const;
const verstoring = { uitkomst: 'nietMogelijk', reden: 'ernstigeVerstoringOrganisatie' } as const;

regelTest(regel, {
  tekort: [
    {
      zin: 'kosten zonder onderbouwing',
      zaak: { spoor1: { aanpassingWerkplek: kosten } },
      reden: 'nietOnderbouwd',
      veld: '/spoor1/grensRedelijkheid',
    },
    {
      zin: 'verstoring zonder onderbouwing',
      zaak: { spoor1: { eigenWerk: verstoring } },
      reden: 'nietOnderbouwd',
      veld: '/spoor1/grensRedelijkheid',
    },
  ],
  beoordelen: [
    {
      zin: 'onderbouwd met cijfers',
      zaak: { spoor1: { aanpassingWerkplek: kosten, grensRedelijkheid: 'De lift kost 90.000 euro.' } },
      reden: 'onderbouwd',
      veld: '/spoor1/grensRedelijkheid',
    },
    {
      zin: 'een beroep op de grens zonder afgewezen oplossing',
      zaak: { spoor1: { grensRedelijkheid: 'De lijn moet bezet blijven.' } },
      reden: 'onderbouwd',
      veld: '/spoor1/grensRedelijkheid',
    },
    {
      zin: 'alleen een toelichting bij het onderzoek',
      zaak: { spoor1: { eigenWerk: { ...verstoring, toelichting: 'Er is één planner per dienst.' } } },
      reden: 'onderbouwd',
      veld: '/spoor1/eigenWerk/toelichting',
    },
  ],
  nvt: [
    {
      zin: 'de kosten zijn als deugdelijke grond aangevoerd',
      zaak: {
        spoor1: { grensRedelijkheid: 'De lift kost 90.000 euro.' },
        deugdelijkeGronden: [{ soort: 'kosten', voor: 'spoor1' }],
      },
    },
    { zin: 'geen beroep op de grens' },
    {
      zin: 'kosten genoemd, maar de oplossing kan',
      zaak: { spoor1: { aanpassingWerkplek: { reden: 'onevenredigeKosten' } } },
    },
  ],
});
