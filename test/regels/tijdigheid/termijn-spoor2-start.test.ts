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
/** By the advice of 20 January 2025 the resumption waits until the bedrijfsarts looks again. */
const wachten = (volgendeBeoordeling: string) => ({
  adviezen: [
    {
      id: 'w',
      stuk: vanBedrijfsarts('2025-01-20'),
      belastbaarheid: { mogelijkheden: 'benutbaar' as const, volgendeBeoordeling },
      signalen: { eersteBehandelingVoorgaat: true },
    },
  ],
});
const eensOverAow = (werknemerStemtIn: boolean, aowDatum = '2027-01-03', begin?: string) => ({
  werknemer: { aowDatum },
  spoor2: {
    start: begin,
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
      zin: 'de bedrijfsarts liet dertien weken wachten, acht weken later begonnen',
      zaak: { ...start('2025-06-16'), ...wachten('2025-04-21') },
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
      zin: 'een dag na het verlopen van het perspectief',
      zaak: { ...start('2025-03-11'), ...perspectief('2025-03-10') },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-03-11', uiterlijk: '2025-03-10', dagen: 1 },
      uiterlijk: '2025-03-10',
    },
    {
      zin: 'het einde van een tijdelijk contract is geen uitzondering',
      zaak: { spoor2: { start: '2025-01-28', uitzondering: { reden: 'contractEindigt' } } },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-01-28', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'perspectief zonder einddatum verlengt niets',
      zaak: {
        ...start('2025-01-28'),
        ...uitstel('concreetPerspectiefIntern', { toelichting: 'Er is perspectief.' }),
      },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-01-28', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'acht weken en een dag na de herbeoordeling waarop de bedrijfsarts liet wachten',
      zaak: { ...start('2025-05-06'), ...wachten('2025-03-10') },
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-05-06', uiterlijk: '2025-05-05', dagen: 1 },
      uiterlijk: '2025-05-05',
    },
    {
      zin: 'de werknemer stemt niet in met overslaan wegens de AOW',
      zaak: eensOverAow(false, '2026-06-01', '2025-02-10'),
      reden: 'teLaat',
      veld: '/spoor2/start',
      feiten: { start: '2025-02-10', uiterlijk, dagen: 14 },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'perspectief van langer dan drie maanden',
      zaak: { ...start('2025-03-17'), ...perspectief('2025-03-17') },
      reden: 'uitzondering',
      veld: '/eerstejaarsevaluatie/besluitSpoor2',
      feiten: {
        start: '2025-03-17',
        uiterlijk,
        vraag:
          'Was er, gelet op de onderbouwing, ook na de gebruikelijke drie maanden nog concreet perspectief op structureel werk bij de eigen werkgever?',
      },
      uiterlijk,
    },
    {
      zin: 'een wachttijd van meer dan dertien weken',
      zaak: { ...start('2025-04-28'), ...wachten('2025-04-22') },
      reden: 'uitzondering',
      veld: '/adviezen/0',
      feiten: {
        start: '2025-04-28',
        uiterlijk,
        vraag:
          'Was het medisch nodig dat het tweede spoor langer dan gebruikelijk wachtte op de herbeoordeling door de bedrijfsarts?',
      },
      uiterlijk,
    },
    {
      zin: 'marginale mogelijkheden',
      zaak: {
        ...start('2025-02-10'),
        adviezen: [{ ...adviesGeen.adviezen[0], belastbaarheid: { mogelijkheden: 'marginaal' } }],
      },
      reden: 'uitzondering',
      veld: '/adviezen/0',
      feiten: {
        start: '2025-02-10',
        uiterlijk,
        vraag:
          'Waren de mogelijkheden volgens de bedrijfsarts zo klein, zonder uitzicht op meer, dat van een tweede spoor geen aanzienlijke benutting was te verwachten?',
      },
      uiterlijk,
    },
    {
      zin: 'AOW later dan een jaar, en beiden eens',
      zaak: eensOverAow(true, '2027-01-05', '2025-02-10'),
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        start: '2025-02-10',
        uiterlijk,
        vraag:
          'Mocht het tweede spoor achterwege blijven, hoewel de AOW-leeftijd later dan een jaar na het einde van de wachttijd wordt bereikt?',
      },
      uiterlijk,
    },
    {
      zin: 'de arbeidsdeskundige zag intern werk',
      zaak: {
        ...start('2025-02-10'),
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
        start: '2025-02-10',
        uiterlijk,
        vraag:
          'Bestond er, gelet op de arbeidsdeskundige conclusie, nog concreet perspectief op werk bij de eigen werkgever?',
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
    {
      zin: 'niet begonnen: zie s2-verplicht-niet-gestart',
      zaak: niet,
      peildatum: '2025-01-28',
    },
    { zin: 'geen mogelijkheden op de laatste dag', zaak: { ...niet, ...adviesGeen } },
    {
      zin: 'marginale mogelijkheden en niet begonnen: zie s2-verplicht-niet-gestart',
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
