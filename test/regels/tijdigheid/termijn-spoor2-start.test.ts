import regel from '../../../src/regels/tijdigheid/termijn-spoor2-start.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts } from '../../hulp/zaak.ts';

const start = (datum: string | undefined) => ({ spoor2: { start: datum } });
const niet = { spoor2: undefined };
/** The first year evaluation postpones the second track. */
const uitstel = (reden: 'concreetPerspectiefIntern' | 'aowBinnenEenJaar' | 'anders', meer: object = {}) => ({
  eerstejaarsevaluatie: { besluitSpoor2: { besluit: 'uitstellen' as const, reden, ...meer } },
});
const perspectief = (perspectiefTot: string) =>
  uitstel('concreetPerspectiefIntern', { perspectiefTot, toelichting: 'Terug naar 32 uur in maart.' });
const eensOverAow = (werknemerStemtIn: boolean, aowDatum = '2027-01-03') => ({
  werknemer: { aowDatum },
  spoor2: {
    start: undefined,
    uitzondering: { reden: 'aowBinnenEenJaar' as const, werkgeverStemtIn: true, werknemerStemtIn },
  },
});
const adviesGeen = {
  adviezen: [
    {
      id: 'g',
      stuk: vanBedrijfsarts('2025-01-20'),
      belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const },
    },
  ],
};
const uiterlijk = '2025-01-27';

regelTest(regel, {
  voldoet: [
    { zin: 'vier weken na de eerstejaarsevaluatie' },
    { zin: 'op de laatste dag van de zes weken', zaak: start('2025-01-27') },
    {
      zin: 'zonder eerstejaarsevaluatie op de laatste dag',
      zaak: { ...start('2025-02-17'), eerstejaarsevaluatie: undefined },
    },
    {
      zin: 'concreet perspectief tot 10 maart, daarna meteen begonnen',
      zaak: { ...start('2025-03-10'), ...perspectief('2025-03-10') },
    },
    {
      zin: 'een eerder traject begon op tijd',
      zaak: {
        spoor2: { start: '2025-06-01', eerdereTrajecten: [{ van: '2025-01-20', resultaat: 'mislukt' }] },
      },
    },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: start('2025-01-28'),
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-01-28', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'zonder eerstejaarsevaluatie een dag te laat',
      zaak: { ...start('2025-02-18'), eerstejaarsevaluatie: undefined },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-02-18', uiterlijk: '2025-02-17', dagen: 1 },
      uiterlijk: '2025-02-17',
    },
    {
      zin: 'zeventig dagen na week 52',
      zaak: { ...start('2025-03-17'), eerstejaarsevaluatie: { stuk: { opgesteldOp: '2025-01-05' } } },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-03-17', uiterlijk: '2025-02-16', dagen: 29 },
      uiterlijk: '2025-02-16',
    },
    {
      zin: 'niet begonnen',
      zaak: niet,
      peildatum: '2025-01-28',
      reden: 'nietGestart',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'een dag na het verlopen van het perspectief',
      zaak: { ...start('2025-03-11'), ...perspectief('2025-03-10') },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-03-11', uiterlijk: '2025-03-10', dagen: 1 },
      uiterlijk: '2025-03-10',
    },
    {
      zin: 'het einde van een tijdelijk contract is geen uitzondering',
      zaak: { spoor2: { start: undefined, uitzondering: { reden: 'contractEindigt' } } },
      peildatum: '2025-01-28',
      reden: 'nietGestart',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 1 },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'perspectief zonder einddatum',
      zaak: { ...niet, ...uitstel('concreetPerspectiefIntern', { toelichting: 'Er is perspectief.' }) },
      reden: 'uitzondering',
      veld: '/eerstejaarsevaluatie/besluitSpoor2',
      feiten: {
        uiterlijk,
        vraag: 'Waaruit blijkt het concrete perspectief op werk bij de eigen werkgever, en tot welke datum?',
      },
      uiterlijk,
    },
    {
      zin: 'perspectief van langer dan drie maanden',
      zaak: { ...niet, ...perspectief('2025-03-17') },
      reden: 'uitzondering',
      veld: '/eerstejaarsevaluatie/besluitSpoor2',
      feiten: {
        uiterlijk,
        vraag:
          'Waarom mocht het perspectief op werk bij de eigen werkgever langer duren dan gebruikelijk is?',
      },
      uiterlijk,
    },
    {
      zin: 'AOW binnen een jaar, maar de werknemer stemt niet in',
      zaak: eensOverAow(false),
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        uiterlijk,
        vraag:
          'Wordt de AOW-leeftijd binnen een jaar na het einde van de wachttijd bereikt, en vinden beide partijen dat het tweede spoor achterwege kan blijven?',
      },
      uiterlijk,
    },
    {
      zin: 'de arbeidsdeskundige zag intern werk',
      zaak: {
        ...niet,
        arbeidsdeskundigeOnderzoeken: [
          {
            stuk: { status: 'vastgesteld', opgesteldOp: '2024-12-02' },
            conclusie: { eigenWerkPassend: false, anderWerkInternAanwezig: true },
          },
        ],
      },
      reden: 'uitzondering',
      veld: '/arbeidsdeskundigeOnderzoeken/0/conclusie',
      feiten: {
        uiterlijk,
        vraag:
          'Bestaat er, gelet op de arbeidsdeskundige conclusie, nog concreet perspectief op werk bij de eigen werkgever?',
      },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'de laatste dag zelf', zaak: niet, peildatum: '2025-01-27', uiterlijk },
    {
      zin: 'het perspectief loopt nog',
      zaak: { ...niet, ...perspectief('2025-03-16') },
      peildatum: '2025-03-16',
      uiterlijk: '2025-03-16',
    },
  ],
  nvt: [
    { zin: 'geen mogelijkheden op de laatste dag', zaak: { ...niet, ...adviesGeen } },
    {
      zin: 'marginale mogelijkheden',
      zaak: {
        ...niet,
        adviezen: [{ ...adviesGeen.adviezen[0], belastbaarheid: { mogelijkheden: 'marginaal' } }],
      },
    },
    { zin: 'AOW binnen een jaar en beiden eens', zaak: eensOverAow(true) },
    {
      zin: 'een adequaat traject is mislukt, een tweede heeft met reden geen zin',
      zaak: {
        spoor2: {
          start: undefined,
          eerdereTrajecten: [{ resultaat: 'mislukt', adequaat: true }],
          uitzondering: { reden: 'trajectAlMislukt', toelichting: 'De arbeidsmarkt biedt dit werk niet.' },
        },
      },
    },
    { zin: 'uit dienst voor de laatste dag', zaak: { ...niet, dienstverband: { einde: '2024-12-31' } } },
    { zin: 'AOW-leeftijd bereikt', zaak: { ...niet, werknemer: { aowDatum: '2025-01-15' } } },
  ],
});
