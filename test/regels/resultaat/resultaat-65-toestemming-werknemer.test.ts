import regel from '../../../src/regels/resultaat/resultaat-65-toestemming-werknemer.ts';
import { naarMogelijkheden, NAAR_MOGELIJKHEDEN, OP_LOONWAARDE, opLoonwaarde } from '../../hulp/resultaat.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const ander = { soortWerk: 'andereWerkgever' } as const;
const instemming = { veld: '/resultaat/instemmingWerknemer' } as const;

regelTest(regel, {
  voldoet: [
    { zin: '65 % en beiden eens', zaak: OP_LOONWAARDE },
    {
      zin: 'werk naar de mogelijkheden bij een ander, met instemming',
      zaak: naarMogelijkheden({ ...ander, instemmingWerknemer: true }),
    },
    {
      zin: 'de eindevaluatie zegt dat beiden het eens zijn',
      zaak: opLoonwaarde({ beidenEens: undefined }, { eindevaluatie: { beidenEensGeenMeerMogelijk: true } }),
    },
  ],
  tekort: [
    {
      zin: 'bij een ander, zonder woord over instemming',
      zaak: naarMogelijkheden(ander),
      reden: 'instemmingOnbekend',
      ...instemming,
    },
    {
      zin: 'bij een ander, tegen de wil van de werknemer',
      zaak: naarMogelijkheden({ ...ander, instemmingWerknemer: false, loonNu: 1000 }),
      reden: 'nietIngestemd',
      ...instemming,
    },
    {
      zin: '65 %, zonder woord over overeenstemming',
      zaak: opLoonwaarde({ beidenEens: undefined }),
      reden: 'eensOnbekend',
      veld: '/resultaat/beidenEens',
    },
    {
      zin: '65 %, maar de werknemer vond dat meer kon',
      zaak: opLoonwaarde({ beidenEens: false }),
      reden: 'nietEens',
      veld: '/resultaat/beidenEens',
    },
    {
      zin: '65 %, niet eens, en een beter passende plek die zonder reden is afgewezen',
      zaak: opLoonwaarde(
        { beidenEens: false },
        { spoor1: { voorstellenWerknemer: [{ betereOptie: true, antwoord: 'afgewezen' }] } },
      ),
      reden: 'nietEens',
      veld: '/resultaat/beidenEens',
    },
    {
      zin: '65 %, maar volgens de eindevaluatie zijn zij het niet eens',
      zaak: opLoonwaarde({}, { eindevaluatie: { beidenEensGeenMeerMogelijk: false } }),
      reden: 'nietEens',
      veld: '/eindevaluatie/beidenEensGeenMeerMogelijk',
    },
  ],
  nvt: [
    { zin: 'geen resultaat vastgelegd' },
    { zin: 'werk naar de mogelijkheden bij de eigen werkgever', zaak: NAAR_MOGELIJKHEDEN },
    {
      zin: 'er gingen geen inspanningen vooraf, dus instemming verandert niets',
      zaak: opLoonwaarde({ beidenEens: false, inspanningenGingenVooraf: false }),
    },
    {
      zin: 'het loon is niet bekend, dus of dit de weg is ook niet',
      zaak: opLoonwaarde({ loonNu: undefined, beidenEens: undefined }),
    },
    {
      zin: 'het werk is niet structureel, dus instemming verandert niets',
      zaak: opLoonwaarde({ beidenEens: undefined }, { eindevaluatie: { blijftInDitWerk: false } }),
    },
  ],
});
