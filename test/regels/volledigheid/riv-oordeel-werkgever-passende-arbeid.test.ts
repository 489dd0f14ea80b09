import regel from '../../../src/regels/volledigheid/riv-oordeel-werkgever-passende-arbeid.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/eindevaluatie/oordeelPassendeArbeid';
const leeg = { oordeelPassendeArbeid: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'het oordeel staat in de eindevaluatie' },
    {
      zin: 'nooit mogelijkheden: het oordeel telt, waar het ook staat',
      zaak: {
        ...NOOIT_MOGELIJKHEDEN,
        eindevaluatie: { stuk: undefined, oordeelPassendeArbeid: { aanwezig: false } },
      },
    },
    {
      zin: 'nooit mogelijkheden en geen eindevaluatie: het oordeel staat in het verslag zelf (E68)',
      zaak: { ...NOOIT_MOGELIJKHEDEN, riv: { oordeelWerkgever: { passendeArbeidAanwezig: false } } },
    },
    {
      zin: 'alleen periodiek geëvalueerd: het oordeel staat in het verslag zelf',
      zaak: { eindevaluatie: undefined, riv: { oordeelWerkgever: { passendeArbeidAanwezig: false } } },
    },
  ],
  tekort: [
    { zin: 'het oordeel ontbreekt', zaak: { eindevaluatie: leeg }, reden: 'ontbreekt', veld },
    {
      zin: 'ook in een concept wordt de inhoud beoordeeld',
      zaak: { eindevaluatie: { stuk: { status: 'concept' }, ...leeg } },
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'nooit mogelijkheden: het oordeel blijft nodig',
      zaak: NOOIT_MOGELIJKHEDEN,
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'alleen periodiek geëvalueerd: het oordeel blijft nodig',
      zaak: { eindevaluatie: undefined },
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'de eindevaluatie ontbreekt als geheel: dit onderdeel ook, en het kan elders staan',
      zaak: { evaluaties: [], eindevaluatie: undefined },
      reden: 'ontbreekt',
      veld,
    },
    {
      zin: 'eerste slechte dag van een concept: de dag na week 91',
      zaak: { eindevaluatie: { stuk: { status: 'concept' }, ...leeg } },
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'ontbreekt',
      veld,
      uiterlijk: '2025-10-05',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag van een concept',
      zaak: { eindevaluatie: { stuk: { status: 'concept' }, ...leeg } },
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});
