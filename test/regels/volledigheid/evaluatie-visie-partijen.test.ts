import regel from '../../../src/regels/volledigheid/evaluatie-visie-partijen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, evaluatie, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonderVisies = { visieWerkgever: undefined, visieWerknemer: undefined };
/** An older case with one evaluation without any visie. */
const oud = (eersteZiektedag: string, op: string) => ({
  ziekte: { eersteZiektedag },
  evaluaties: [{ ...evaluatie(op, op), ...zonderVisies }],
  eerstejaarsevaluatie: undefined,
  eindevaluatie: undefined,
});

regelTest(regel, {
  voldoet: [
    { zin: 'elke evaluatie heeft beide visies' },
    {
      zin: 'de visie is gevraagd maar niet gegeven',
      zaak: {
        evaluaties: wijzig(BASIS.evaluaties, 3, {
          visieWerknemer: {
            opActiviteitenDoelenTermijnen: undefined,
            nietGegeven: { gevraagdOp: '2024-08-01' },
          },
        }),
      },
    },
    {
      zin: 'een van de deelvragen volstaat',
      zaak: {
        evaluaties: wijzig(BASIS.evaluaties, 3, {
          visieWerkgever: { opActiviteitenDoelenTermijnen: ' ', mogelijkheden: 'Meer uren.' },
        }),
      },
    },
  ],
  tekort: [
    {
      zin: 'een evaluatie zonder visie van de werknemer',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 3, { visieWerknemer: undefined }) },
      reden: 'visieWerknemer',
      veld: '/evaluaties/3/visieWerknemer',
      feiten: { op: '2024-08-13' },
    },
    {
      zin: 'de eindevaluatie zonder visies',
      zaak: { eindevaluatie: zonderVisies },
      reden: 'visieWerkgever',
      veld: '/eindevaluatie/visieWerkgever',
      feiten: { op: '2025-09-29' },
      ook: [{ reden: 'visieWerknemer', veld: '/eindevaluatie/visieWerknemer', feiten: { op: '2025-09-29' } }],
    },
    {
      zin: 'de eerstejaarsevaluatie zonder visie van de werknemer',
      zaak: { eerstejaarsevaluatie: { visieWerknemer: undefined } },
      reden: 'visieWerknemer',
      veld: '/eerstejaarsevaluatie/visieWerknemer',
      feiten: { op: BASIS.eerstejaarsevaluatie.stuk.opgesteldOp },
    },
    {
      zin: 'eerste dag van de plicht bij een eerste ziektedag op 1 juli 2023',
      zaak: oud('2023-07-01', '2023-07-01'),
      reden: 'visieWerkgever',
      veld: '/evaluaties/0/visieWerkgever',
      feiten: { op: '2023-07-01' },
      ook: [{ reden: 'visieWerknemer', veld: '/evaluaties/0/visieWerknemer', feiten: { op: '2023-07-01' } }],
    },
    {
      zin: 'eerste dag van de plicht bij een oudere zaak: 2 juli 2023',
      zaak: oud('2023-06-30', '2023-07-02'),
      reden: 'visieWerkgever',
      veld: '/evaluaties/0/visieWerkgever',
      feiten: { op: '2023-07-02' },
      ook: [{ reden: 'visieWerknemer', veld: '/evaluaties/0/visieWerknemer', feiten: { op: '2023-07-02' } }],
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'laatste dag zonder plicht bij een oudere zaak: 1 juli 2023',
      zaak: oud('2023-06-30', '2023-07-01'),
    },
    { zin: 'een evaluatie van vóór de plicht', zaak: oud('2023-01-09', '2023-06-30') },
    {
      zin: 'een concept',
      zaak: {
        evaluaties: [{ ...zonderVisies, stuk: { status: 'concept', opgesteldOp: '2024-04-09' } }],
        eerstejaarsevaluatie: undefined,
        eindevaluatie: undefined,
      },
    },
  ],
});
