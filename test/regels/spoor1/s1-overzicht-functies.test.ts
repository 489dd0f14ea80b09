import regel from '../../../src/regels/spoor1/s1-overzicht-functies.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { adRapport, DAG_ERNA, LAATSTE_DAG } from './hulp.ts';

const zonder = { spoor1: { functies: undefined } };
const flexibel = { werkgever: { aardBedrijf: { flexibeleKrachten: true } } };

regelTest(regel, {
  voldoet: [
    { zin: 'een overzicht met redenen' },
    {
      zin: 'een arbeidsdeskundige ging alle functies na',
      zaak: {
        ...zonder,
        arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', { functiesInternOnderzocht: true })],
      },
    },
    {
      zin: 'geen formatieruimte, met onderbouwing',
      zaak: { spoor1: { functies: undefined, geenFormatieruimte: 'Drie functies, alle bezet.' } },
    },
    {
      zin: 'ook een plaats van een flexibele kracht',
      zaak: {
        ...flexibel,
        spoor1: {
          functies: [
            { functie: 'inpakker', flexibel: true, passend: 'nietPassend', reden: 'belastbaarheid' },
          ],
        },
      },
    },
    {
      zin: 'flexibele plaatsen zijn apart onderzocht',
      zaak: { ...flexibel, spoor1: { anderWerkIntern: { varianten: ['flexibelePlaatsen'] } } },
    },
    {
      zin: 'een toelichting in plaats van een reden',
      zaak: { spoor1: { functies: [{ passend: 'nietPassend', toelichting: 'Tillen tot 25 kg.' }] } },
    },
  ],
  tekort: [
    { zin: 'niets gevonden en geen overzicht', zaak: zonder, reden: 'ontbreekt', veld: '/spoor1/functies' },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: zonder,
      peildatum: DAG_ERNA,
      profiel: 'lopend',
      reden: 'ontbreekt',
      veld: '/spoor1/functies',
    },
    {
      zin: 'twee functies zonder reden',
      zaak: {
        spoor1: {
          functies: [
            { passend: 'nietPassend', reden: 'belastbaarheid' },
            { passend: 'nietPassend' },
            { passend: 'nietPassend', toelichting: '  ' },
          ],
        },
      },
      reden: 'zonderReden',
      veld: '/spoor1/functies/1/reden',
      feiten: { aantal: 2 },
    },
    {
      zin: 'flexibele krachten, en hun plaatsen niet genoemd',
      zaak: flexibel,
      reden: 'flexibel',
      veld: '/spoor1/functies',
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na het advies',
      zaak: zonder,
      peildatum: LAATSTE_DAG,
      profiel: 'lopend',
      uiterlijk: LAATSTE_DAG,
    },
  ],
  nvt: [
    { zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN },
    {
      zin: 'er is ander werk gevonden',
      zaak: { spoor1: { functies: undefined, anderWerkIntern: { uitkomst: 'mogelijk' } } },
    },
  ],
});
