import regel from '../../../src/regels/volledigheid/eje-in-dossier-vastgelegd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

const niet = { eerstejaarsevaluatie: { uitkomstInRiv: false } };

regelTest(regel, {
  voldoet: [
    { zin: 'de uitkomst is opgenomen' },
    { zin: 'het stuk zelf zit in het verslag', zaak: { eerstejaarsevaluatie: { uitkomstInRiv: undefined } } },
  ],
  tekort: [
    {
      zin: 'de uitkomst is niet opgenomen',
      zaak: niet,
      reden: 'nietOpgenomen',
      veld: '/eerstejaarsevaluatie/uitkomstInRiv',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'een lopende zaak', zaak: niet, profiel: 'lopend' },
    { zin: 'er is geen eerstejaarsevaluatie', zaak: { eerstejaarsevaluatie: undefined } },
  ],
});
