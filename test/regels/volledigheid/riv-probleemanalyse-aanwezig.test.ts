import regel from '../../../src/regels/volledigheid/riv-probleemanalyse-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV, ziekUitDienst } from '../../hulp/zaak.ts';

const zonder = { probleemanalyse: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'de probleemanalyse is vastgesteld' },
    { zin: 'zonder datum is zij er wel', zaak: { probleemanalyse: { stuk: { opgesteldOp: undefined } } } },
  ],
  tekort: [
    { zin: 'er is geen bij indiening', zaak: zonder, reden: 'ontbreekt', veld: '/probleemanalyse' },
    {
      zin: 'de inhoud is er, het stuk niet',
      zaak: { probleemanalyse: { stuk: undefined } },
      reden: 'ontbreekt',
      veld: '/probleemanalyse/stuk',
    },
    {
      zin: 'zij is ingetrokken',
      zaak: { probleemanalyse: { stuk: { status: 'vervallen' } } },
      reden: 'ontbreekt',
      veld: '/probleemanalyse/stuk/status',
    },
    {
      zin: 'zij is nog een concept',
      zaak: { probleemanalyse: { stuk: { status: 'concept' } } },
      reden: 'concept',
      veld: '/probleemanalyse/stuk/status',
    },
    {
      zin: 'een stuk zonder stand telt als concept',
      zaak: { probleemanalyse: { stuk: { status: undefined } } },
      reden: 'concept',
      veld: '/probleemanalyse/stuk',
    },
    {
      zin: 'eerste slechte dag: de dag na zes weken',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-02-20',
      reden: 'ontbreekt',
      veld: '/probleemanalyse',
      uiterlijk: '2024-02-19',
    },
    {
      zin: 'een verzoek om vervroegde IVA is geen pauze',
      zaak: { ...zonder, vervroegdeIva: { aanvraagdatum: '2024-10-01', besluit: 'loopt' } },
      reden: 'ontbreekt',
      veld: '/probleemanalyse',
    },
    {
      zin: 'ziek uit dienst na precies tien weken: het volledige verslag',
      zaak: ziekUitDienst('2024-03-18'),
      reden: 'ontbreekt',
      veld: '/probleemanalyse',
    },
    {
      zin: 'ziek uit dienst: weggelaten zonder reden telt niet',
      zaak: {
        ...ziekUitDienst('2024-06-28'),
        riv: { nietRedelijkerwijsTeVerlangen: [{ onderdeel: 'f' }] },
      },
      reden: 'ontbreekt',
      veld: '/probleemanalyse',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: zes weken na de eerste ziektedag',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-02-19',
      uiterlijk: '2024-02-19',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'de bedrijfsarts verwacht geen langdurig verzuim',
      zaak: { ...zonder, ziekte: { dreigendLangdurig: { verwacht: false } } },
      profiel: 'lopend',
      peildatum: '2024-03-01',
    },
    { zin: 'ziek uit dienst binnen tien weken: verkort verslag', zaak: ziekUitDienst('2024-03-17') },
    { zin: 'ziek uit dienst binnen zes weken: geen verslag', zaak: ziekUitDienst('2024-02-18') },
    {
      zin: 'ziek uit dienst: met reden niet te verlangen',
      zaak: {
        ...ziekUitDienst('2024-06-28'),
        riv: { nietRedelijkerwijsTeVerlangen: [{ onderdeel: 'f', reden: 'Het contract liep af.' }] },
      },
    },
  ],
});
