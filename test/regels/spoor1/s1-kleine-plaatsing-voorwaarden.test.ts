import regel from '../../../src/regels/spoor1/s1-kleine-plaatsing-voorwaarden.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const veld = '/spoor1/kleinePlaatsing';
const plaatsing = (meer: object) => ({
  spoor1: {
    kleinePlaatsing: {
      sinds: '2025-01-13',
      werknemerWilDit: true,
      redelijk: true,
      concreteGroei: true,
      ...meer,
    },
  },
  spoor2: undefined,
});

regelTest(regel, {
  voldoet: [{ zin: 'alle drie vervuld', zaak: plaatsing({}) }],
  tekort: [
    {
      zin: 'geen uitzicht op groei',
      zaak: plaatsing({ concreteGroei: false }),
      reden: 'nietVervuld',
      veld,
      feiten: { voorwaarde: 'concreet uitzicht op groei' },
    },
    {
      zin: 'niet gewild en niet bekend of het redelijk is',
      zaak: plaatsing({ werknemerWilDit: false, redelijk: undefined }),
      reden: 'nietVervuld',
      veld,
      feiten: { voorwaarde: 'dat de werknemer dit wil' },
    },
    {
      zin: 'twee voorwaarden onbekend',
      zaak: plaatsing({ redelijk: undefined, concreteGroei: undefined }),
      reden: 'onbekend',
      veld,
      feiten: { voorwaarde: 'dat zij redelijkerwijs mogelijk is, concreet uitzicht op groei' },
    },
  ],
  nvt: [
    { zin: 'geen beperkte plaatsing' },
    {
      zin: 'het tweede spoor loopt ernaast',
      zaak: { spoor1: { kleinePlaatsing: { sinds: '2025-01-13', concreteGroei: false } } },
    },
  ],
});
