import regel from '../../../src/regels/spoor1/s1-ad-onderzoek-indicatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { adRapport, GEEN_TWIJFEL } from './hulp.ts';

// In doubt since 10 December 2024; the first year ends on 5 January 2025.
const uiterlijk = '2025-01-05';
const feiten = { sinds: '2024-12-10', uiterlijk };
const onvolledig = { spoor1: { functiePassendMaken: undefined } };
const veld = '/arbeidsdeskundigeOnderzoeken';

regelTest(regel, {
  voldoet: [
    { zin: 'op andere wijze volledig in beeld gebracht' },
    { zin: 'een rapport', zaak: { ...onvolledig, arbeidsdeskundigeOnderzoeken: [adRapport('2025-02-03')] } },
  ],
  tekort: [
    {
      zin: 'geen onderzoek, en niet alles in beeld',
      zaak: onvolledig,
      reden: 'ontbreekt',
      veld,
      feiten,
      uiterlijk,
    },
    {
      zin: 'de eerste dag van het tweede jaar',
      zaak: onvolledig,
      peildatum: '2025-01-06',
      profiel: 'lopend',
      reden: 'ontbreekt',
      veld,
      feiten,
      uiterlijk,
    },
    {
      zin: 'ook bij marginale mogelijkheden',
      zaak: {
        ...onvolledig,
        probleemanalyse: { belastbaarheid: { mogelijkheden: 'marginaal' } },
        adviezen: [],
      },
      reden: 'ontbreekt',
      veld,
      feiten: { sinds: '2024-12-16', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'aangevraagd en bij het indienen niet klaar',
      zaak: { ...onvolledig, arbeidsdeskundigeOnderzoeken: [{ id: 'ad-1', aangevraagdOp: '2025-09-01' }] },
      reden: 'loopt',
      veld,
      feiten,
    },
  ],
  nogNiet: [
    {
      zin: 'de laatste dag van het eerste jaar',
      zaak: onvolledig,
      peildatum: uiterlijk,
      profiel: 'lopend',
      uiterlijk,
    },
    {
      zin: 'aangevraagd in een lopende zaak',
      zaak: { ...onvolledig, arbeidsdeskundigeOnderzoeken: [{ id: 'ad-1', aangevraagdOp: '2024-12-16' }] },
      peildatum: '2025-02-03',
      profiel: 'lopend',
    },
    { zin: 'geen twijfel aan het eigen werk', zaak: { ...GEEN_TWIJFEL, ...onvolledig }, profiel: 'lopend' },
    {
      zin: 'er is perspectief tot een datum die nog niet voorbij is',
      zaak: {
        ...onvolledig,
        spoor2: {
          start: undefined,
          uitzondering: {
            reden: 'concreetPerspectiefIntern',
            vastgelegdOp: '2024-12-16',
            geldigTot: '2025-03-14',
            toelichting: 'Opbouw in de planning.',
            werkgeverStemtIn: true,
            werknemerStemtIn: true,
            adviesId: 'advies-1',
          },
        },
      },
      peildatum: '2025-02-03',
      profiel: 'lopend',
      uiterlijk: '2025-03-14',
    },
  ],
  nvt: [
    { zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN },
    { zin: 'geen twijfel, ook niet bij het indienen', zaak: { ...GEEN_TWIJFEL, ...onvolledig } },
  ],
});
