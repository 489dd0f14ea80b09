import regel from '../../../src/regels/volledigheid/riv-actueel-oordeel-vier-oordelen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [{ zin: 'alle vier de oordelen zijn er' }],
  tekort: [
    {
      zin: 'het oordeel over de arbeidsrelatie ontbreekt',
      zaak: { actueelOordeel: { arbeidsrelatie: undefined } },
      reden: 'arbeidsrelatie',
      veld: '/actueelOordeel/arbeidsrelatie',
    },
    {
      zin: 'een lege toelichting is geen oordeel',
      zaak: { actueelOordeel: { arbeidsrelatie: { oordeel: undefined, toelichting: ' ' } } },
      reden: 'arbeidsrelatie',
      veld: '/actueelOordeel/arbeidsrelatie',
    },
    {
      zin: 'alle vier ontbreken, ook in een concept',
      zaak: {
        actueelOordeel: {
          stuk: { status: 'concept' },
          verloop: undefined,
          belastbaarheid: undefined,
          arbeidsrelatie: undefined,
          passendeArbeid: undefined,
        },
      },
      reden: 'verloop',
      veld: '/actueelOordeel/verloop',
      ook: [
        { reden: 'belastbaarheid', veld: '/actueelOordeel/belastbaarheid' },
        { reden: 'arbeidsrelatie', veld: '/actueelOordeel/arbeidsrelatie' },
        { reden: 'passendeArbeid', veld: '/actueelOordeel/passendeArbeid' },
      ],
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag van een concept',
      zaak: { actueelOordeel: { stuk: { status: 'concept' }, arbeidsrelatie: undefined } },
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV, { zin: 'er is geen actueel oordeel', zaak: { actueelOordeel: undefined } }],
});
