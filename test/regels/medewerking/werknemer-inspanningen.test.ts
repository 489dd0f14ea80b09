import regel from '../../../src/regels/medewerking/werknemer-inspanningen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV, type Afwijking } from '../../hulp/zaak.ts';

const werknemer = (werktMee: boolean | undefined, zorgGevolgd?: boolean): Afwijking => ({
  inspanningenWerknemer: { werktMee, zorgGevolgd },
});
const plek = '/inspanningenWerknemer';

regelTest(regel, {
  voldoet: [
    { zin: 'werkt mee en volgt de zorg' },
    { zin: 'over zorg hoeft niets te zijn vastgelegd', zaak: werknemer(true) },
  ],
  tekort: [
    { zin: 'werkt niet mee', zaak: werknemer(false), reden: 'werktNietMee', veld: `${plek}/werktMee` },
    {
      zin: 'volgt de zorg niet',
      zaak: werknemer(true, false),
      reden: 'zorgNietGevolgd',
      veld: `${plek}/zorgGevolgd`,
    },
    {
      zin: 'geen van beide',
      zaak: werknemer(false, false),
      reden: 'werktNietMee',
      veld: `${plek}/werktMee`,
      ook: [{ reden: 'zorgNietGevolgd', veld: `${plek}/zorgGevolgd` }],
    },
    {
      zin: 'niets vastgelegd bij indiening',
      zaak: { inspanningenWerknemer: undefined },
      reden: 'onbekend',
      veld: `${plek}/werktMee`,
    },
  ],
  nogNiet: [
    {
      zin: 'niets vastgelegd in een lopende zaak',
      zaak: { inspanningenWerknemer: undefined },
      profiel: 'lopend',
    },
  ],
  nvt: ZONDER_RIV.map(({ zin, zaak }) => ({ zin, zaak: { ...zaak, inspanningenWerknemer: undefined } })),
});
