import regel from '../../../src/regels/inspanning/maatregelen-zo-tijdig-mogelijk.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const opgevolgd = (op: string) => ({
  probleemanalyse: { adviespunten: [{ id: 'opbouw', opvolging: 'gevolgd' as const, opgevolgdOp: op }] },
});
const stil = {
  planVanAanpak: undefined,
  evaluaties: [],
  arbodienst: { spreekuren: [] },
  spoor1: undefined,
  contacten: undefined,
  urenlog: undefined,
};

regelTest(regel, {
  voldoet: [{ zin: 'op de 42e dag na het advies', zaak: opgevolgd('2024-03-28') }],
  tekort: [
    {
      zin: 'op de 43e dag',
      zaak: opgevolgd('2024-03-29'),
      reden: 'laat',
      veld: '/probleemanalyse/adviespunten/0/opgevolgdOp',
      feiten: { advies: '2024-02-15', op: '2024-03-29', dagen: 43, norm: 42 },
    },
    {
      zin: 'op de 43e dag, en intussen niets',
      zaak: { ...opgevolgd('2024-03-29'), ...stil },
      reden: 'laatEnStil',
      veld: '/probleemanalyse/adviespunten/0/opgevolgdOp',
      feiten: { advies: '2024-02-15', op: '2024-03-29', dagen: 43 },
    },
  ],
  nvt: [
    {
      zin: 'een advies over het tweede spoor',
      zaak: {
        probleemanalyse: { adviespunten: [{ id: 's2', soort: 'tweedeSpoor', opgevolgdOp: '2024-06-03' }] },
      },
    },
    { zin: 'geen enkel advies met een datum van opvolging' },
  ],
});
