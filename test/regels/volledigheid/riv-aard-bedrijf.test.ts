import regel from '../../../src/regels/volledigheid/riv-aard-bedrijf.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/werkgever/aardBedrijf';
const leeg = { werkgever: { aardBedrijf: undefined }, eindevaluatie: { aardBedrijf: undefined } };
const concept = { ...leeg, eindevaluatie: { ...leeg.eindevaluatie, stuk: { status: 'concept' as const } } };

regelTest(regel, {
  voldoet: [
    { zin: 'de aard staat bij de werkgever', zaak: { eindevaluatie: { aardBedrijf: undefined } } },
    { zin: 'de aard staat in de eindevaluatie', zaak: { werkgever: { aardBedrijf: undefined } } },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    { zin: 'de aard staat nergens', zaak: leeg, reden: 'ontbreekt', veld },
    {
      zin: 'alleen een aantal werknemers zegt niets over de aard',
      zaak: { ...leeg, werkgever: { aardBedrijf: { sector: undefined, activiteiten: '  ' } } },
      reden: 'ontbreekt',
      veld,
    },
    { zin: 'de eindevaluatie is een concept zonder de aard', zaak: concept, reden: 'ontbreekt', veld },
    {
      zin: 'nooit mogelijkheden: de aard blijft nodig',
      zaak: { ...NOOIT_MOGELIJKHEDEN, werkgever: { aardBedrijf: undefined } },
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'verkort verslag zonder de aard',
      zaak: { ...ziekUitDienst('2024-03-15'), werkgever: { aardBedrijf: undefined } },
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'de eindevaluatie ontbreekt als geheel: dit onderdeel ook, en het kan elders staan',
      zaak: { werkgever: { aardBedrijf: undefined }, evaluaties: [], eindevaluatie: undefined },
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: concept,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'ontbreekt',
      veld,
      uiterlijk: '2025-10-05',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: concept,
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});
