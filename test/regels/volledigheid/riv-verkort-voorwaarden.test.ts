import regel from '../../../src/regels/volledigheid/riv-verkort-voorwaarden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vastgesteld, vanBedrijfsarts, ziekUitDienst } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'laatste goede dag: 69 dagen na de eerste ziektedag', zaak: ziekUitDienst('2024-03-17') },
    {
      zin: 'langer, maar de bedrijfsarts verwachtte geen langdurig verzuim',
      zaak: { ...ziekUitDienst('2024-06-28'), ziekte: { dreigendLangdurig: { verwacht: false } } },
    },
  ],
  tekort: [
    {
      zin: 'eerste slechte dag: precies tien weken',
      zaak: ziekUitDienst('2024-03-18'),
      reden: 'tienWeken',
      veld: '/riv/verkort',
      feiten: { dagen: 70 },
    },
    {
      zin: 'er is een probleemanalyse',
      zaak: { ...ziekUitDienst('2024-03-17'), probleemanalyse: { stuk: vanBedrijfsarts('2024-02-15') } },
      reden: 'probleemanalyseOfPlan',
      veld: '/riv/verkort',
    },
    {
      zin: 'het dienstverband loopt door',
      zaak: { riv: { stuk: undefined, verkort: { stuk: vastgesteld('2025-10-02') } } },
      reden: 'nietZiekUitDienst',
      veld: '/riv/verkort',
    },
    {
      zin: 'de eigenrisicodrager maakt geen verslag bij het einde van het dienstverband',
      zaak: { ...ziekUitDienst('2024-03-15'), werkgever: { eigenrisicodragerZw: true } },
      reden: 'nietZiekUitDienst',
      veld: '/riv/verkort',
    },
  ],
  nvt: [
    { zin: 'er is geen verkort verslag' },
    {
      zin: 'er is ook een gewoon verslag',
      zaak: {
        riv: { stuk: vastgesteld('2025-10-02'), verkort: { medischeInformatieVerstrektOp: '2025-09-16' } },
      },
    },
  ],
});
