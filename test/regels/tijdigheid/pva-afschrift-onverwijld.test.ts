import regel from '../../../src/regels/tijdigheid/pva-afschrift-onverwijld.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig } from '../../hulp/zaak.ts';

const afschrift = (aan: 'werknemer' | 'casemanager' | 'bedrijfsarts' | 'arbodienst', op: string) => ({
  aan,
  op,
});
const plan = (...verstrekkingen: ReturnType<typeof afschrift>[]) => ({
  planVanAanpak: { stuk: { verstrekkingen } },
});

regelTest(regel, {
  voldoet: [
    { zin: 'alle afschriften op de dag zelf' },
    { zin: 'het laatste afschrift na zeven dagen', zaak: plan(afschrift('werknemer', '2024-03-05')) },
    {
      zin: 'een later tweede afschrift telt niet',
      zaak: plan(afschrift('arbodienst', '2024-02-28'), afschrift('bedrijfsarts', '2024-06-01')),
    },
    { zin: 'geen afschrift van het plan is een zaak van pva-afschriften', zaak: plan() },
  ],
  tekort: [
    {
      zin: 'de bedrijfsarts na acht dagen',
      zaak: plan(afschrift('werknemer', '2024-02-27'), afschrift('bedrijfsarts', '2024-03-06')),
      reden: 'teLaat',
      veld: '/planVanAanpak/stuk/verstrekkingen/1/op',
      feiten: { stuk: '2024-02-27', aan: 'de bedrijfsarts of arbodienst', op: '2024-03-06', dagen: 8 },
    },
    {
      zin: 'een bijstelling na acht dagen',
      zaak: {
        bijstellingen: wijzig(BASIS.bijstellingen, 0, {
          stuk: { ...vastgesteld('2024-12-20'), verstrekkingen: [afschrift('werknemer', '2024-12-28')] },
        }),
      },
      reden: 'teLaat',
      veld: '/bijstellingen/0/stuk/verstrekkingen/0/op',
      feiten: { stuk: '2024-12-20', aan: 'de werknemer', op: '2024-12-28', dagen: 8 },
    },
  ],
  nvt: [{ zin: 'geen plan en geen bijstelling', zaak: { planVanAanpak: undefined, bijstellingen: [] } }],
});
