import regel from '../../../src/regels/volledigheid/doc-ondertekend-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV, type Afwijking } from '../../hulp/zaak.ts';

const zonder = { stuk: { ondertekening: { werknemer: undefined } } };
const veld = '/planVanAanpak/stuk/ondertekening/werknemer';
const feiten = { stuk: 'het plan van aanpak' };
const plan = (afwijking: NonNullable<Afwijking['planVanAanpak']>) => ({
  planVanAanpak: { ...afwijking, ...zonder },
});

const geweigerd = (weigering: {
  readonly vastgelegdOp: string;
  readonly reden?: string;
  readonly uitnodigingen?: string[];
}): Afwijking => ({
  planVanAanpak: {
    stuk: { ondertekening: { werknemer: { ondertekendOp: undefined, geweigerd: weigering } } },
  },
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
                geweigerd: {
                  vastgelegdOp: '2024-03-04',
                  reden: 'Niet eens.',
                  uitnodigingen: ['2024-02-27'],
                },
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
              werknemer: {
                ondertekendOp: undefined,
                onbereikbaar: {
                  vastgelegdOp: '2025-10-01',
                  toelichting: 'Drie keer gebeld, brief gestuurd.',
                },
              },
            },
          },
        },
      },
    },
  ],
  tekort: [
    {
      zin: 'de weigering is vastgelegd en verder niets',
      zaak: geweigerd({ vastgelegdOp: '2024-03-04' }),
      reden: 'weigering',
      veld: `${veld}/geweigerd`,
      feiten: { ...feiten, op: '2024-03-04', mist: 'de reden en wanneer om ondertekening is gevraagd' },
    },
    {
      zin: 'de weigering zonder data van de uitnodiging',
      zaak: geweigerd({ vastgelegdOp: '2024-03-04', reden: 'Niet eens.' }),
      reden: 'weigering',
      veld: `${veld}/geweigerd`,
      feiten: { ...feiten, op: '2024-03-04', mist: 'wanneer om ondertekening is gevraagd' },
    },
    {
      zin: 'de weigering zonder reden',
      zaak: geweigerd({ vastgelegdOp: '2024-03-04', uitnodigingen: ['2024-02-27'] }),
      reden: 'weigering',
      veld: `${veld}/geweigerd`,
      feiten: { ...feiten, op: '2024-03-04', mist: 'de reden' },
    },
    {
      zin: 'niet bereikbaar, zonder wat daarvoor is gedaan',
      zaak: {
        planVanAanpak: {
          stuk: {
            ondertekening: {
              werknemer: { ondertekendOp: undefined, onbereikbaar: { vastgelegdOp: '2024-03-04' } },
            },
          },
        },
      },
      reden: 'onbereikbaar',
      veld: `${veld}/onbereikbaar`,
      feiten: { ...feiten, op: '2024-03-04' },
    },
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
