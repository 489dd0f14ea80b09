import regel from '../../../src/regels/spoor1/s1-aanbod-concreet.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ziekUitDienst, type Afwijking } from '../../hulp/zaak.ts';
import { adRapport } from './hulp.ts';

// The evaluation of 9 April 2024 is the first to report hours worked.
const zonderWerk = {
  evaluaties: BASIS.evaluaties.map((e) => ({ ...e, gewerkteUrenPerWeek: undefined })),
  eindevaluatie: { huidigWerk: undefined },
} satisfies Afwijking;
const bekend = (op: string | undefined) => ({ spoor1: { eigenWerk: { onderzochtOp: op } } });
/** In aangepast werk tot en met een dag. */
const loopt = (tot: string) => [{ van: '2024-04-01', tot, urenPerWeek: 8, werk: 'aangepast' as const }];
const nietsPassend = { eigenWerk: { uitkomst: 'nietMogelijk' } } as const;
const veld = '/spoor1/eigenWerk/uitkomst';

regelTest(regel, {
  voldoet: [
    { zin: 'er werd gewerkt, sinds wanneer het werk bekend was is niet vastgelegd' },
    { zin: 'werk op de 42e dag', zaak: bekend('2024-02-27') },
    {
      zin: 'een aanbod op de 42e dag',
      zaak: {
        ...zonderWerk,
        spoor1: { eigenWerk: { onderzochtOp: '2024-02-27' }, aanbiedingen: [{ datum: '2024-04-09' }] },
      },
    },
    {
      zin: 'werk dat liep op de dag van de vondst',
      zaak: { ...zonderWerk, ...bekend('2024-06-03'), urenlog: loopt('2024-06-03') },
    },
    {
      zin: 'later zag de bedrijfsarts nog ander werk, korter geleden dan 42 dagen',
      zaak: {
        ...zonderWerk,
        spoor1: { eigenWerk: { onderzochtOp: '2024-02-27' }, aanbiedingen: [{ datum: '2024-04-09' }] },
        actueelOordeel: { passendeArbeid: { aanwezig: true } },
      },
    },
    {
      zin: 'een aanbod zonder datum',
      zaak: { ...zonderWerk, spoor1: { eigenWerk: { onderzochtOp: '2024-02-27' }, aanbiedingen: [{}] } },
    },
    {
      zin: 'dagen zonder mogelijkheden tellen niet mee',
      zaak: {
        ...bekend('2024-02-16'),
        probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
        adviezen: wijzig(BASIS.adviezen, 0, { stuk: { opgesteldOp: '2024-03-01' } }),
      },
    },
  ],
  tekort: [
    {
      zin: 'werk op de 43e dag',
      zaak: bekend('2024-02-26'),
      reden: 'laat',
      veld: '/spoor1/aanbiedingen',
      feiten: { bekend: '2024-02-26', op: '2024-04-09', dagen: 43, norm: 42 },
    },
    {
      zin: 'geen aanbod en geen werk',
      zaak: { ...zonderWerk, ...bekend('2024-02-27') },
      reden: 'geenAanbod',
      veld,
    },
    {
      zin: 'een aanbod van voor de vondst',
      zaak: {
        ...zonderWerk,
        spoor1: { eigenWerk: { onderzochtOp: '2024-06-03' }, aanbiedingen: [{ datum: '2024-06-02' }] },
      },
      reden: 'geenAanbod',
      veld,
    },
    {
      zin: 'werk dat een dag voor de vondst eindigde',
      zaak: { ...zonderWerk, ...bekend('2024-06-03'), urenlog: loopt('2024-06-02') },
      reden: 'geenAanbod',
      veld,
    },
    {
      zin: 'op wat er later werd gevonden volgde geen aanbod',
      zaak: {
        ...zonderWerk,
        spoor1: { eigenWerk: { onderzochtOp: '2024-02-27' }, aanbiedingen: [{ datum: '2024-04-09' }] },
        eerstejaarsevaluatie: { conclusieSpoor1: { anderWerkInternAanwezig: true } },
      },
      reden: 'geenAanbod',
      veld: '/eerstejaarsevaluatie/conclusieSpoor1/anderWerkInternAanwezig',
    },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: { ...zonderWerk, ...bekend('2024-02-27') },
      peildatum: '2024-04-10',
      profiel: 'lopend',
      reden: 'geenAanbod',
      veld,
    },
    {
      zin: 'een passende functie in het overzicht',
      zaak: { ...zonderWerk, spoor1: { ...nietsPassend, functies: [{ passend: 'passend' }] } },
      reden: 'geenAanbod',
      veld: '/spoor1/functies/0/passend',
    },
    {
      zin: 'de eerstejaarsevaluatie zag ander werk',
      zaak: {
        ...zonderWerk,
        spoor1: nietsPassend,
        eerstejaarsevaluatie: { conclusieSpoor1: { anderWerkInternAanwezig: true } },
      },
      reden: 'geenAanbod',
      veld: '/eerstejaarsevaluatie/conclusieSpoor1/anderWerkInternAanwezig',
    },
    {
      zin: 'het actueel oordeel zag passend werk',
      zaak: { ...zonderWerk, spoor1: nietsPassend, actueelOordeel: { passendeArbeid: { aanwezig: true } } },
      reden: 'geenAanbod',
      veld: '/actueelOordeel/passendeArbeid/aanwezig',
    },
    {
      zin: 'ziek uit dienst op de zeventigste dag: een volledig verslag',
      zaak: ziekUitDienst('2024-03-18'),
      peildatum: '2024-03-19',
      reden: 'geenAanbod',
      veld,
    },
  ],
  beoordelen: [
    {
      zin: 'de arbeidsdeskundige zag werk, de werkgever beroept zich op de formatie',
      zaak: {
        ...zonderWerk,
        spoor1: { ...nietsPassend, geenFormatieruimte: 'Alle plaatsen zijn bezet.' },
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-12-16', { conclusie: { anderWerkInternAanwezig: true } }),
        ],
      },
      reden: 'tegenspraak',
      veld: '/arbeidsdeskundigeOnderzoeken/0/conclusie/anderWerkInternAanwezig',
    },
  ],
  nogNiet: [
    {
      zin: 'de 42e dag in een lopende zaak',
      zaak: { ...zonderWerk, ...bekend('2024-02-27') },
      peildatum: '2024-04-09',
      profiel: 'lopend',
      uiterlijk: '2024-04-09',
    },
    { zin: 'sinds wanneer is onbekend, de zaak loopt', zaak: zonderWerk, profiel: 'lopend' },
  ],
  nvt: [
    { zin: 'er is geen passend werk gevonden', zaak: { spoor1: nietsPassend } },
    {
      zin: 'ziek uit dienst op de 69e dag: een verkort verslag volstaat',
      zaak: ziekUitDienst('2024-03-17'),
      peildatum: '2024-03-18',
    },
    {
      zin: 'een passende functie, maar zonder formatieruimte',
      zaak: { spoor1: { ...nietsPassend, functies: [{ passend: 'passend', reden: 'geenFormatieruimte' }] } },
    },
    {
      zin: 'geen formatieruimte, met onderbouwing',
      zaak: {
        ...zonderWerk,
        spoor1: { eigenWerk: { onderzochtOp: '2024-02-27' }, geenFormatieruimte: 'Vol.' },
      },
    },
    {
      zin: 'kort daarna waren er geen mogelijkheden meer',
      zaak: {
        ...zonderWerk,
        ...bekend('2025-09-01'),
        actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
      },
    },
  ],
});
