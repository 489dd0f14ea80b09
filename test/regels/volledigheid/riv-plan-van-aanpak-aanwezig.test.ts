import regel from '../../../src/regels/volledigheid/riv-plan-van-aanpak-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { planVanAanpak: undefined };

regelTest(regel, {
  voldoet: [{ zin: 'het plan is vastgesteld' }],
  tekort: [
    { zin: 'er is geen plan bij indiening', zaak: zonder, reden: 'ontbreekt', veld: '/planVanAanpak' },
    {
      zin: 'het plan is nog een concept',
      zaak: { planVanAanpak: { stuk: { status: 'concept' } } },
      reden: 'concept',
      veld: '/planVanAanpak/stuk/status',
    },
    {
      zin: 'eerste slechte dag: vijftien dagen na de probleemanalyse',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-03-01',
      reden: 'ontbreekt',
      veld: '/planVanAanpak',
      uiterlijk: '2024-02-29',
    },
    {
      zin: 'eerst geen mogelijkheden, later wel: het plan is dan nodig',
      zaak: { ...zonder, probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } } },
      reden: 'ontbreekt',
      veld: '/planVanAanpak',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: twee weken na de probleemanalyse',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-02-29',
      uiterlijk: '2024-02-29',
    },
    {
      zin: 'zonder probleemanalyse: week acht',
      zaak: { ...zonder, probleemanalyse: undefined },
      profiel: 'lopend',
      peildatum: '2024-03-04',
      uiterlijk: '2024-03-04',
    },
  ],
  nvt: [...ZONDER_RIV, { zin: 'er waren nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN }],
});
