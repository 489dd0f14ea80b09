import regel from '../../../src/regels/volledigheid/doc-ondertekend-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV, type Afwijking } from '../../hulp/zaak.ts';

const zonder = { stuk: { ondertekening: { werknemer: undefined } } };
const veld = '/planVanAanpak/stuk/ondertekening/werknemer';
const feiten = { stuk: 'het plan van aanpak' };
const plan = (afwijking: NonNullable<Afwijking['planVanAanpak']>) => ({
  planVanAanpak: { ...afwijking, ...zonder },
});

regelTest(regel, {
  voldoet: [
    { zin: 'elk stuk is ondertekend' },
    {
      zin: 'de weigering is vastgelegd',
      zaak: {
        planVanAanpak: {
          stuk: {
            ondertekening: {
              werknemer: {
                ondertekendOp: undefined,
                geweigerd: { vastgelegdOp: '2024-03-04', reden: 'Niet eens.' },
              },
            },
          },
        },
      },
    },
    {
      zin: 'de werknemer was niet bereikbaar',
      zaak: {
        eindevaluatie: {
          stuk: {
            ondertekening: {
              werknemer: { ondertekendOp: undefined, onbereikbaar: { vastgelegdOp: '2025-10-01' } },
            },
          },
        },
      },
    },
  ],
  tekort: [
    {
      zin: 'niet ondertekend, wel in overeenstemming',
      zaak: plan({}),
      reden: 'nietOndertekend',
      veld,
      feiten,
    },
    {
      zin: 'niet ondertekend, het vervolg van het geschil is vastgelegd',
      zaak: plan({
        overeenstemming: 'geen',
        geschilpunten: { punten: ['Tempo.'], vervolg: 'Deskundigenoordeel.' },
      }),
      reden: 'nietOndertekend',
      veld,
      feiten,
    },
    {
      zin: 'geen overeenstemming en geen vervolg',
      zaak: plan({ overeenstemming: 'geen' }),
      reden: 'geenInstemming',
      veld,
      feiten,
    },
    {
      zin: 'van instemming is niets vastgelegd',
      zaak: plan({ overeenstemming: undefined, visieWerknemer: undefined }),
      reden: 'geenInstemming',
      veld,
      feiten,
    },
    {
      zin: 'een bijstelling zonder handtekening en zonder visie',
      zaak: { bijstellingen: wijzig(BASIS.bijstellingen, 0, { ...zonder, visieWerknemer: undefined }) },
      reden: 'geenInstemming',
      veld: '/bijstellingen/0/stuk/ondertekening/werknemer',
      feiten: { stuk: 'bijstelling 1 van het plan van aanpak' },
    },
    {
      zin: 'de eerstejaarsevaluatie is niet ondertekend',
      zaak: { eerstejaarsevaluatie: { ...zonder, visieWerknemer: undefined } },
      reden: 'nietOndertekend',
      veld: '/eerstejaarsevaluatie/stuk/ondertekening/werknemer',
      feiten: { stuk: 'de eerstejaarsevaluatie' },
    },
  ],
  nvt: [...ZONDER_RIV],
});
