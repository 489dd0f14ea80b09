import regel from '../../../src/regels/volledigheid/doc-datum-en-opsteller.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonderArts = { opstellers: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'elk stuk heeft datum en opstellers' },
    {
      zin: 'naam en functie van een ondertekenaar volstaan',
      zaak: {
        eindevaluatie: {
          stuk: {
            opstellers: [],
            ondertekening: { werkgever: { naam: 'R. de Boer', functie: 'HR-adviseur' } },
          },
        },
      },
    },
    {
      zin: 'de belastbaarheid komt van een bedrijfsarts',
      zaak: { probleemanalyse: { stuk: { opstellers: [{ naam: 'M. Visser', functie: 'arts' }] } } },
    },
    {
      zin: 'een evaluatie zonder opsteller is geen element',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 0, { stuk: zonderArts }) },
    },
  ],
  tekort: [
    {
      zin: 'het plan heeft geen datum',
      zaak: { planVanAanpak: { stuk: { opgesteldOp: undefined } } },
      reden: 'geenDatum',
      veld: '/planVanAanpak/stuk/opgesteldOp',
      feiten: { stuk: 'het plan van aanpak' },
    },
    {
      zin: 'een periodieke evaluatie heeft geen datum',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 2, { stuk: { opgesteldOp: undefined } }) },
      reden: 'zonderDatum',
      veld: '/evaluaties/2/stuk/opgesteldOp',
      feiten: { stuk: 'periodieke evaluatie 3' },
    },
    {
      zin: 'de eindevaluatie noemt geen opstellers',
      zaak: { eindevaluatie: { stuk: { opstellers: [] } } },
      reden: 'geenOpsteller',
      veld: '/eindevaluatie/stuk/opstellers',
      feiten: { stuk: 'de eindevaluatie' },
    },
    {
      zin: 'de ene opsteller heeft geen functie',
      zaak: { oordeelWerknemer: { stuk: { opstellers: [{ naam: 'A. Voorbeeld' }] } } },
      reden: 'geenOpsteller',
      veld: '/oordeelWerknemer/stuk/opstellers/0',
      feiten: { stuk: 'het oordeel van de werknemer' },
    },
    {
      zin: 'niet vast te stellen dat een bedrijfsarts de probleemanalyse maakte',
      zaak: { probleemanalyse: { stuk: zonderArts, belastbaarheid: { bron: undefined } } },
      reden: 'geenBedrijfsarts',
      veld: '/probleemanalyse/stuk/opstellers',
      feiten: { stuk: 'de probleemanalyse' },
    },
  ],
  nvt: [...ZONDER_RIV],
});
