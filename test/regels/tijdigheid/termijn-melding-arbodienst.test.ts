import regel from '../../../src/regels/tijdigheid/termijn-melding-arbodienst.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const op = (datum: string) => ({ arbodienst: { melding: { datum } } });
const veld = '/arbodienst/melding/datum';

regelTest(regel, {
  voldoet: [
    { zin: 'melding op de derde dag' },
    { zin: 'melding op de laatste gebruikelijke dag', zaak: op('2024-01-15') },
  ],
  tekort: [
    {
      zin: 'melding een dag later',
      zaak: op('2024-01-16'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-01-16', uiterlijk: '2024-01-15', dagen: 1 },
      uiterlijk: '2024-01-15',
    },
    {
      zin: 'geen datum, wel een probleemanalyse',
      zaak: { arbodienst: { melding: undefined } },
      reden: 'datumOnbekend',
      veld,
      feiten: { uiterlijk: '2024-01-15' },
      uiterlijk: '2024-01-15',
    },
    {
      zin: 'geen datum en geen spoor van de bedrijfsarts',
      zaak: { arbodienst: undefined, probleemanalyse: undefined },
      reden: 'nietVastgelegd',
      veld,
      feiten: { uiterlijk: '2024-01-15' },
      uiterlijk: '2024-01-15',
    },
    {
      zin: 'de configuratie vraagt drie dagen',
      zaak: op('2024-01-12'),
      richtwaarden: { meldingArbodienstDagen: 3 },
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-01-12', uiterlijk: '2024-01-11', dagen: 1 },
      uiterlijk: '2024-01-11',
    },
  ],
  nogNiet: [
    { zin: 'de week loopt nog', zaak: op('2024-01-15'), peildatum: '2024-01-14', uiterlijk: '2024-01-15' },
  ],
});
