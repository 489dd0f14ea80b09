import regel from '../../../src/regels/volledigheid/pva-afschriften.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/planVanAanpak/stuk/verstrekkingen';
const gegeven = (...aan: ('werknemer' | 'casemanager' | 'bedrijfsarts' | 'arbodienst')[]) => ({
  planVanAanpak: { stuk: { verstrekkingen: aan.map((wie) => ({ aan: wie, op: '2024-02-27' })) } },
});

regelTest(regel, {
  voldoet: [
    { zin: 'alle drie kregen een afschrift' },
    {
      zin: 'de arbodienst in plaats van de bedrijfsarts',
      zaak: gegeven('werknemer', 'casemanager', 'arbodienst'),
    },
    {
      zin: 'de casemanager stelde het plan mee op',
      zaak: {
        planVanAanpak: {
          stuk: {
            opstellers: [{ rol: 'casemanager' }],
            verstrekkingen: [
              { aan: 'werknemer', op: '2024-02-27' },
              { aan: 'bedrijfsarts', op: '2024-02-27' },
            ],
          },
        },
      },
    },
    {
      zin: 'er is geen casemanager',
      zaak: { ...gegeven('werknemer', 'bedrijfsarts'), casemanager: undefined },
    },
  ],
  tekort: [
    {
      zin: 'niemand kreeg een afschrift',
      zaak: gegeven(),
      reden: 'nietGegeven',
      veld,
      feiten: { aan: 'de werknemer en de casemanager en de bedrijfsarts' },
    },
    {
      zin: 'een afschrift zonder datum telt niet',
      zaak: {
        planVanAanpak: {
          stuk: {
            verstrekkingen: [
              { aan: 'werknemer' },
              { aan: 'casemanager', op: '2024-02-27' },
              { aan: 'bedrijfsarts', op: '2024-02-27' },
            ],
          },
        },
      },
      reden: 'nietGegeven',
      veld,
      feiten: { aan: 'de werknemer' },
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'er is geen plan', zaak: { planVanAanpak: undefined } },
    { zin: 'het plan is een concept', zaak: { planVanAanpak: { stuk: { status: 'concept' } } } },
  ],
});
