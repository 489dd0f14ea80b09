import regel from '../../../src/regels/spoor1/s1-vervanger-geen-excuus.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { adRapport } from './hulp.ts';

const NIET_PASSEND = { eigenWerkPassend: false, eigenWerkPassendTeMaken: false };
const vervanger = { uitkomst: 'nietMogelijk', reden: 'vervangerAangenomen' } as const;

regelTest(regel, {
  tekort: [
    {
      zin: 'bij het eigen werk; dat de bedrijfsarts een ander einddoel noemt, is geen andere reden',
      zaak: { spoor1: { eigenWerk: vervanger } },
      reden: 'vervanger',
      veld: '/spoor1/eigenWerk/reden',
    },
    {
      zin: 'bij ander werk in het bedrijf',
      zaak: { spoor1: { anderWerkIntern: vervanger } },
      reden: 'vervanger',
      veld: '/spoor1/anderWerkIntern/reden',
    },
    {
      zin: 'bij een functie in het overzicht',
      zaak: {
        spoor1: {
          functies: [
            { passend: 'nietPassend', reden: 'belastbaarheid' },
            { passend: 'nietPassend', reden: 'vervangerAangenomen' },
          ],
        },
      },
      reden: 'vervanger',
      veld: '/spoor1/functies/1/reden',
    },
    {
      zin: 'bij het eigen werk, dat volgens de eerstejaarsevaluatie ook niet passend te maken is',
      zaak: {
        spoor1: { eigenWerk: vervanger },
        eerstejaarsevaluatie: { conclusieSpoor1: NIET_PASSEND },
      },
      reden: 'vervanger',
      veld: '/spoor1/eigenWerk/reden',
    },
    {
      zin: 'bij het eigen werk, dat ook de arbeidsdeskundige niet passend te maken vond',
      zaak: {
        spoor1: { eigenWerk: vervanger },
        arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', { conclusie: NIET_PASSEND })],
      },
      reden: 'nietBeslissend',
      veld: '/spoor1/eigenWerk/reden',
      feiten: { op: '2024-12-16' },
    },
  ],
  nvt: [
    { zin: 'geen vervanger genoemd' },
    { zin: 'genoemd, maar het werk kan', zaak: { spoor1: { eigenWerk: { reden: 'vervangerAangenomen' } } } },
  ],
});
