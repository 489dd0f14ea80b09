import regel from '../../../src/regels/regime/wazo-verlof-verwerkt.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Verlof = NonNullable<NonNullable<Afwijking['ziekte']>['wazoVerlof']>[number];

const met = (verlof: Verlof): Afwijking => ({ ziekte: { wazoVerlof: [verlof] } });
const soort = 'zwangerschapBevalling';
const [van, tot] = ['2024-12-02', '2025-03-23'];
const plek = '/ziekte/wazoVerlof/0';

regelTest(regel, {
  voldoet: [
    { zin: 'alles ingevuld', zaak: met({ soort, van, tot, andereOorzaakNaVerlof: false }) },
    { zin: 'verlof dat niets opschuift', zaak: met({ soort: 'adoptiePleegzorg', van }) },
    {
      zin: 'het verlof loopt nog op de peildatum',
      zaak: met({ soort, van: '2025-06-29', tot: '2025-10-18' }),
    },
  ],
  tekort: [
    {
      zin: 'zonder laatste dag',
      zaak: met({ soort, van }),
      reden: 'datumOntbreekt',
      veld: `${plek}/tot`,
    },
    {
      zin: 'zonder eerste dag',
      zaak: met({ soort, tot }),
      reden: 'datumOntbreekt',
      veld: `${plek}/van`,
    },
    {
      zin: 'zonder soort',
      zaak: met({ van, tot }),
      reden: 'soortOntbreekt',
      veld: `${plek}/soort`,
      feiten: { van, tot },
    },
    {
      zin: 'het verlof eindigde gisteren en over de oorzaak staat niets',
      zaak: met({ soort, van: '2025-06-28', tot: '2025-10-17' }),
      reden: 'oorzaakNietVastgelegd',
      veld: `${plek}/andereOorzaakNaVerlof`,
      feiten: { van: '2025-06-28', tot: '2025-10-17' },
    },
  ],
  nvt: [{ zin: 'geen verlof' }],
});
