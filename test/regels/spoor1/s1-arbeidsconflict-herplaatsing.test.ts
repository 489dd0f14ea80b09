import regel from '../../../src/regels/spoor1/s1-arbeidsconflict-herplaatsing.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const conflict = (meer: object = {}) => ({
  conflicten: [{ ontstaanOp: '2024-06-03', soort: 'persoonlijk' as const, ...meer }],
});
const veld = '/conflicten/0/andereFunctieOverwogen';

regelTest(regel, {
  voldoet: [
    { zin: 'een andere plek is overwogen', zaak: conflict({ andereFunctieOverwogen: true }) },
    { zin: 'een andere plek was de eerste actie', zaak: conflict({ actie: 'andereFunctie' }) },
  ],
  tekort: [
    { zin: 'niet bezien bij het indienen', zaak: conflict(), reden: 'nietBezien', veld },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: conflict(),
      peildatum: '2024-07-16',
      profiel: 'lopend',
      reden: 'nietBezien',
      veld,
    },
    {
      zin: 'mediation loopt nog bij het indienen',
      zaak: conflict({ mediation: { resultaat: 'loopt' } }),
      reden: 'nietBezien',
      veld,
    },
  ],
  beoordelen: [
    {
      zin: 'met reden niet overwogen',
      zaak: conflict({ andereFunctieOverwogen: false, redenGeenAndereFunctie: 'Er is één afdeling.' }),
      reden: 'metReden',
      veld: '/conflicten/0/redenGeenAndereFunctie',
    },
  ],
  nogNiet: [
    {
      zin: 'de 42e dag',
      zaak: conflict(),
      peildatum: '2024-07-15',
      profiel: 'lopend',
      uiterlijk: '2024-07-15',
    },
    {
      zin: 'mediation loopt in een lopende zaak',
      zaak: conflict({ mediation: { resultaat: 'loopt' } }),
      profiel: 'lopend',
    },
  ],
  nvt: [
    { zin: 'geen conflict' },
    { zin: 'een conflict over arbeidsvoorwaarden', zaak: conflict({ soort: 'arbeidsvoorwaarden' }) },
    { zin: 'opgelost', zaak: conflict({ opgelostOp: '2024-08-01' }) },
    { zin: 'opgelost door mediation', zaak: conflict({ mediation: { resultaat: 'opgelost' } }) },
    {
      zin: 'geen oordeel van de bedrijfsarts',
      zaak: { ...conflict(), probleemanalyse: undefined, adviezen: [], actueelOordeel: undefined },
    },
  ],
});
