import regel from '../../../src/regels/spoor1/s1-bedrijfsgrootte-diversiteit.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { DAG_ERNA, LAATSTE_DAG } from './hulp.ts';

const veld = '/werkgever/aardBedrijf';
const aard = (meer: object) => ({ werkgever: { aardBedrijf: meer } });
const zonderAantal = aard({ aantalWerknemers: undefined });

regelTest(regel, {
  voldoet: [
    { zin: 'aantal werknemers en functies bekend' },
    {
      zin: 'soorten functies in plaats van een aantal',
      zaak: aard({ aantalFuncties: undefined, soortenFuncties: ['chauffeur'] }),
    },
    { zin: 'een overzicht van functies in plaats van een aantal', zaak: aard({ aantalFuncties: undefined }) },
  ],
  tekort: [
    {
      zin: 'aantal werknemers onbekend',
      zaak: zonderAantal,
      reden: 'onbekend',
      veld,
      feiten: { wat: 'het aantal werknemers' },
    },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: zonderAantal,
      peildatum: DAG_ERNA,
      profiel: 'lopend',
      reden: 'onbekend',
      veld,
      feiten: { wat: 'het aantal werknemers' },
    },
    {
      zin: 'alleen een beschrijving in de eindevaluatie',
      zaak: { werkgever: { aardBedrijf: undefined }, spoor1: { functies: undefined } },
      reden: 'onbekend',
      veld,
      feiten: { wat: 'het aantal werknemers en welke functies er zijn' },
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na het advies',
      zaak: zonderAantal,
      peildatum: LAATSTE_DAG,
      profiel: 'lopend',
      uiterlijk: LAATSTE_DAG,
    },
  ],
  nvt: [
    { zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN },
    {
      zin: 'niets over het bedrijf',
      zaak: { werkgever: { aardBedrijf: undefined }, eindevaluatie: { aardBedrijf: undefined } },
    },
  ],
});
