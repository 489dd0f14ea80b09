import regel from '../../../src/regels/spoor1/s1-arbeidstherapeutisch-vervolg.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const [van, tot] = ['2024-03-04', '2024-04-12'];
const feiten = { van, tot };
const periode = (meer: object) => ({
  spoor1: { arbeidstherapeutisch: [{ van, tot, ...meer }] },
  spoor2: undefined,
});
const veld = '/spoor1/arbeidstherapeutisch/0/vervolgkeuze';

regelTest(regel, {
  voldoet: [
    {
      zin: 'een keuze met de bedrijfsarts',
      zaak: periode({ vervolgkeuze: 'loonwaarde', vervolgInOverlegBedrijfsarts: true }),
    },
    {
      zin: 'verlengd, en daarna gekozen',
      zaak: {
        spoor1: {
          arbeidstherapeutisch: [
            { van, tot, vervolgkeuze: 'verlengd' },
            {
              van: '2024-04-15',
              tot: '2024-05-03',
              vervolgkeuze: 'anderWerk',
              vervolgInOverlegBedrijfsarts: true,
            },
          ],
        },
      },
    },
  ],
  tekort: [
    { zin: 'geen keuze en geen stap', zaak: periode({}), reden: 'geenKeuze', veld, feiten },
    {
      zin: 'de eerste dag na de periode',
      zaak: periode({}),
      peildatum: '2024-04-13',
      profiel: 'lopend',
      reden: 'geenKeuze',
      veld,
      feiten,
    },
    {
      zin: 'de dienstbetrekking eindigt een week na de periode',
      zaak: { ...periode({}), dienstverband: { einde: '2024-04-19' } },
      peildatum: '2024-04-20',
      reden: 'geenKeuze',
      veld,
      feiten,
    },
    {
      zin: 'verlengd zonder vervolg',
      zaak: periode({ vervolgkeuze: 'verlengd' }),
      reden: 'geenKeuze',
      veld,
      feiten,
    },
    {
      zin: 'geen keuze vastgelegd, wel werk met loonwaarde',
      zaak: { ...periode({}), urenlog: [{ van: '2024-04-15', urenPerWeek: 9 }] },
      reden: 'nietVastgelegd',
      veld,
      feiten,
    },
    {
      zin: 'geen keuze vastgelegd, wel een aanbod',
      zaak: {
        spoor1: { arbeidstherapeutisch: [{ van, tot }], aanbiedingen: [{ datum: '2024-04-15' }] },
        spoor2: undefined,
      },
      reden: 'nietVastgelegd',
      veld,
      feiten,
    },
    {
      zin: 'geen keuze vastgelegd, wel het tweede spoor',
      zaak: { spoor1: { arbeidstherapeutisch: [{ van, tot }] } },
      reden: 'nietVastgelegd',
      veld,
      feiten,
    },
    {
      zin: 'de bedrijfsarts was er niet bij',
      zaak: periode({ vervolgkeuze: 'loonwaarde', vervolgInOverlegBedrijfsarts: false }),
      reden: 'zonderBedrijfsarts',
      veld: '/spoor1/arbeidstherapeutisch/0/vervolgInOverlegBedrijfsarts',
      feiten,
    },
    {
      zin: 'alleen de urenlog vertelt ervan',
      zaak: { spoor2: undefined, urenlog: [{ van, tot, urenPerWeek: 8, arbeidstherapeutisch: true }] },
      reden: 'geenKeuze',
      veld: '/urenlog/0',
      feiten,
    },
  ],
  nogNiet: [
    {
      zin: 'de laatste dag maar een van de periode',
      zaak: { spoor1: { arbeidstherapeutisch: [{ van, tot: '2024-04-13' }] } },
      peildatum: '2024-04-12',
      profiel: 'lopend',
    },
    { zin: 'de laatste dag van de periode', zaak: periode({}), peildatum: tot, profiel: 'lopend' },
  ],
  nvt: [
    { zin: 'geen werk zonder loonwaarde' },
    { zin: 'loopt nog op de dag van indienen', zaak: periode({ tot: undefined }) },
    {
      zin: 'de periode eindigt met de dienstbetrekking',
      zaak: { ...periode({}), dienstverband: { einde: tot } },
      peildatum: '2024-04-20',
    },
    {
      zin: 'de laatste werkdag, in het weekend daarna eindigt de dienstbetrekking',
      zaak: { ...periode({}), dienstverband: { einde: '2024-04-14' } },
      peildatum: '2024-04-20',
      profiel: 'lopend',
    },
    {
      zin: 'zonder einddatum, en de dienstbetrekking is voorbij',
      zaak: { ...periode({ tot: undefined }), dienstverband: { einde: tot } },
      peildatum: '2024-04-20',
      profiel: 'lopend',
    },
    {
      zin: 'de periode eindigt met volledig herstel',
      zaak: { ...periode({}), ziekte: { hersteldGemeldOp: '2024-04-15' } },
      peildatum: '2024-04-20',
      profiel: 'lopend',
    },
  ],
});
