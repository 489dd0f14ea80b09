import regel from '../../../src/regels/volledigheid/riv-verkort-elementen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vastgesteld, ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const einde = '2024-03-15';
const verkort = (afwijking: object) => ({ ...ziekUitDienst(einde), riv: { verkort: afwijking } });
const zonder = { ...ziekUitDienst(einde), riv: { stuk: undefined, verkort: undefined } };

regelTest(regel, {
  voldoet: [
    { zin: 'het verslag is volledig', zaak: ziekUitDienst(einde) },
    {
      zin: 'een gewoon verslag in plaats van een verkort',
      zaak: { ...ziekUitDienst(einde), riv: { stuk: vastgesteld(einde) } },
    },
  ],
  tekort: [
    { zin: 'er is geen verslag', zaak: zonder, reden: 'ontbreekt', veld: '/riv/verkort' },
    {
      zin: 'het verslag is een concept zonder actuele stand',
      zaak: verkort({ stuk: { status: 'concept' } }),
      reden: 'concept',
      veld: '/riv/verkort/stuk/status',
      ook: [{ reden: 'actueleStand', veld: '/riv/verkort/actueleStand' }],
    },
    {
      zin: 'de onderbouwing van de verwachting ontbreekt',
      zaak: verkort({
        stuk: { status: 'vastgesteld', opgesteldOp: einde },
        actueleStand: 'Stand.',
        langdurigNietVerwacht: true,
      }),
      reden: 'onderbouwing',
      veld: '/riv/verkort/onderbouwingVerstrekt',
    },
    {
      zin: 'eerste slechte dag: de dag na het einde van het dienstverband',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-03-16',
      reden: 'ontbreekt',
      veld: '/riv/verkort',
      uiterlijk: einde,
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: de laatste dag van het dienstverband',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: einde,
      uiterlijk: einde,
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'het volledige verslag geldt' },
    { zin: 'einde dienstverband binnen zes weken', zaak: ziekUitDienst('2024-02-18') },
    { zin: 'na tien weken geldt het volledige verslag', zaak: ziekUitDienst('2024-03-18') },
  ],
});
