import regel from '../../../src/regels/tijdigheid/ziek-uit-dienst-melding.ts';
import { regelTest } from '../../hulp/regeltest.ts';

/** Employment ends on Friday 28 June 2024. */
const uit = (datum: string | undefined) => ({
  dienstverband: { einde: '2024-06-28' },
  meldingen: { ziekUitDienst: datum === undefined ? undefined : { datum } },
});
const veld = '/meldingen/ziekUitDienst/datum';
const uiterlijk = '2024-06-28';
const peildatum = '2024-07-15';
const eigenrisico = (datum: string | undefined) => ({
  ...uit(datum),
  werkgever: { eigenrisicodragerZw: true },
});

regelTest(regel, {
  voldoet: [
    { zin: 'op de laatste dag', zaak: uit('2024-06-28'), peildatum },
    {
      zin: 'eigenrisicodrager: zes weken na het einde',
      zaak: eigenrisico('2024-08-09'),
      peildatum: '2024-08-12',
    },
  ],
  tekort: [
    {
      zin: 'op de volgende werkdag',
      zaak: uit('2024-07-01'),
      peildatum,
      reden: 'volgendeWerkdag',
      veld,
      feiten: { op: '2024-07-01', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'daarna',
      zaak: uit('2024-07-02'),
      peildatum,
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-07-02', uiterlijk, dagen: 4 },
      uiterlijk,
    },
    {
      zin: 'niet gedaan',
      zaak: uit(undefined),
      peildatum,
      reden: 'nietGedaan',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'eigenrisicodrager: een dag na de zes weken',
      zaak: eigenrisico('2024-08-12'),
      peildatum: '2024-09-02',
      reden: 'teLaatEigenrisicodrager',
      veld,
      feiten: { op: '2024-08-12', uiterlijk: '2024-08-09', dagen: 3 },
      uiterlijk: '2024-08-09',
    },
    {
      zin: 'eigenrisicodrager: niet gedaan',
      zaak: eigenrisico(undefined),
      peildatum: '2024-08-10',
      reden: 'nietGedaanEigenrisicodrager',
      veld,
      feiten: { uiterlijk: '2024-08-09' },
      uiterlijk: '2024-08-09',
    },
  ],
  nogNiet: [
    {
      zin: 'eigenrisicodrager: de laatste dag van de zes weken',
      zaak: eigenrisico(undefined),
      peildatum: '2024-08-09',
      uiterlijk: '2024-08-09',
    },
    { zin: 'de laatste dag zelf', zaak: uit(undefined), peildatum: '2024-06-28', uiterlijk },
  ],
  nvt: [{ zin: 'het dienstverband loopt door' }],
});
