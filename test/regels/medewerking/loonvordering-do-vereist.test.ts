import regel from '../../../src/regels/medewerking/loonvordering-do-vereist.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Geschil = NonNullable<Afwijking['geschillen']>[number];

const vordering = (
  velden: Geschil = {},
  uitgebrachtOp?: string,
  asked = uitgebrachtOp !== undefined,
): Afwijking => ({
  geschillen: [{ sinds: '2024-06-03', over: 'loon', loonvorderingOp: '2024-09-02', ...velden }],
  deskundigenoordelen: asked
    ? [{ aangevraagdOp: '2024-08-12', vraag: 'geschiktEigenWerk', uitgebrachtOp }]
    : [],
});
const veld = '/geschillen/0/loonvorderingOp';
const feiten = { vordering: '2024-09-02' };

regelTest(regel, {
  voldoet: [
    { zin: 'uitgebracht op de dag van de vordering', zaak: vordering({}, '2024-09-02') },
    { zin: 'niet betwist', zaak: vordering({ onbetwist: true }) },
    { zin: 'redelijkerwijs niet te vergen', zaak: vordering({ deskundigenoordeelNietTeVergen: true }) },
  ],
  tekort: [
    { zin: 'geen oordeel', zaak: vordering(), reden: 'geenVerklaring', veld, feiten },
    {
      zin: 'een dag na de vordering uitgebracht',
      zaak: vordering({}, '2024-09-03'),
      reden: 'nietBijEis',
      veld,
      feiten,
    },
    {
      zin: 'gevraagd, nog niet uitgebracht',
      zaak: vordering({}, undefined, true),
      reden: 'nietBijEis',
      veld,
      feiten,
    },
  ],
  nvt: [{ zin: 'geen geschil' }, { zin: 'geen vordering', zaak: vordering({ loonvorderingOp: undefined }) }],
});
