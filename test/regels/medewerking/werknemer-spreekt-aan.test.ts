import regel from '../../../src/regels/medewerking/werknemer-spreekt-aan.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, NOOIT_MOGELIJKHEDEN, type Afwijking } from '../../hulp/zaak.ts';

/** The plan of 27 February 2024 is the last effort. */
const stil = (meer: Afwijking = {}): Afwijking => ({
  arbodienst: { spreekuren: [{ datum: '2024-02-15', verschenen: true }] },
  adviezen: [],
  evaluaties: [],
  bijstellingen: [],
  eerstejaarsevaluatie: undefined,
  spoor2: undefined,
  actueelOordeel: undefined,
  eindevaluatie: undefined,
  wia: undefined,
  ...meer,
});
const veld = '/aanspraakWerknemer';
const van = '2024-02-28';

regelTest(regel, {
  voldoet: [
    {
      zin: 'de werknemer sprak de werkgever in die tijd aan',
      zaak: stil({ aanspraakWerknemer: { werkgeverAangesprokenOp: ['2024-05-13'] } }),
      peildatum: '2024-07-01',
    },
    {
      zin: 'de werknemer vroeg daarna een deskundigenoordeel',
      zaak: stil({ deskundigenoordelen: [{ aanvrager: 'werknemer', aangevraagdOp: '2024-06-24' }] }),
      peildatum: '2024-07-01',
    },
  ],
  tekort: [
    {
      // 28 February up to 29 May: 92 days.
      zin: 'de eerste dag boven 91 dagen stilte',
      zaak: stil(),
      peildatum: '2024-05-30',
      reden: 'nietAangesproken',
      veld,
      feiten: { van, tot: '2024-05-29', dagen: 92 },
    },
    {
      zin: 'aangesproken voordat de stilte begon',
      zaak: stil({ aanspraakWerknemer: { werkgeverAangesprokenOp: ['2024-02-20'] } }),
      peildatum: '2024-05-30',
      reden: 'nietAangesproken',
      veld,
      feiten: { van, tot: '2024-05-29', dagen: 92 },
    },
    {
      zin: 'een deskundigenoordeel van de werkgever is geen aanspreken',
      zaak: stil({ deskundigenoordelen: [{ aanvrager: 'werkgever', aangevraagdOp: '2024-06-24' }] }),
      peildatum: '2024-07-01',
      reden: 'nietAangesproken',
      veld,
      feiten: { van, tot: '2024-06-23', dagen: 117 },
    },
  ],
  nvt: [
    { zin: 'er gebeurt steeds iets' },
    { zin: 'precies 91 dagen stilte', zaak: stil(), peildatum: '2024-05-29' },
    {
      zin: 'geen mogelijkheden om te werken',
      zaak: { ...stil(), ...NOOIT_MOGELIJKHEDEN },
      peildatum: '2024-07-01',
    },
    {
      zin: 'de bedrijfsarts had een nieuwe beoordeling gepland',
      zaak: stil({
        probleemanalyse: {
          belastbaarheid: { ...BASIS.probleemanalyse.belastbaarheid, volgendeBeoordeling: '2024-08-01' },
        },
      }),
      peildatum: '2024-07-01',
    },
    {
      zin: 'nog geen probleemanalyse',
      zaak: stil({ probleemanalyse: undefined, planVanAanpak: undefined }),
      peildatum: '2024-07-01',
    },
    { zin: 'huishoudelijk personeel', zaak: stil({ dienstverband: { huishoudelijkPersoneel: true } }) },
  ],
});
