import regel from '../../../src/regels/resultaat/resultaat-onderbouwd.ts';
import { naarMogelijkheden, NAAR_MOGELIJKHEDEN, OP_LOONWAARDE, opLoonwaarde } from '../../hulp/resultaat.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const structureel = (anders: object) =>
  naarMogelijkheden({ structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-05-01', ...anders } });
const zonderUren = { belastbaarheid: { urenPerWeek: undefined } };
const nietVastTeStellen = (mist: string) =>
  ({ reden: 'nietVastTeStellen', veld: '/resultaat', feiten: { mist } }) as const;

regelTest(regel, {
  voldoet: [
    { zin: 'structureel werk naar de mogelijkheden', zaak: NAAR_MOGELIJKHEDEN },
    { zin: 'werk met 65 % van het oude loon', zaak: OP_LOONWAARDE },
  ],
  tekort: [
    {
      zin: 'geen woord over de duur',
      zaak: naarMogelijkheden({ structureel: undefined }),
      ...nietVastTeStellen('waaruit blijkt dat het werk structureel is'),
    },
    {
      zin: 'geen uren, ook niet in de eindevaluatie',
      zaak: naarMogelijkheden({ urenPerWeek: undefined }, { eindevaluatie: undefined }),
      ...nietVastTeStellen('de omvang van het werk'),
    },
    {
      zin: 'geen uren van de bedrijfsarts',
      zaak: naarMogelijkheden({}, { probleemanalyse: zonderUren, adviezen: [], actueelOordeel: zonderUren }),
      ...nietVastTeStellen('hoeveel uur per week de bedrijfsarts mogelijk acht'),
    },
    {
      zin: 'niemand zegt of het past',
      zaak: naarMogelijkheden({ passendBijMogelijkheden: undefined }),
      ...nietVastTeStellen('of het werk bij de mogelijkheden aansluit'),
    },
    {
      zin: 'twee feiten tegelijk',
      zaak: naarMogelijkheden({ structureel: undefined, passendBijMogelijkheden: undefined }),
      ...nietVastTeStellen(
        'waaruit blijkt dat het werk structureel is; of het werk bij de mogelijkheden aansluit',
      ),
    },
    {
      zin: 'geen enkel loon, en het werk past niet',
      zaak: opLoonwaarde({ loonNu: undefined }, { dienstverband: { brutoMaandloon: undefined } }),
      ...nietVastTeStellen('het loon nu en vóór de ziekte'),
    },
    {
      zin: 'het loon nu ontbreekt',
      zaak: opLoonwaarde({ loonNu: undefined, inspanningenGingenVooraf: undefined }),
      ...nietVastTeStellen('de loonwaarde'),
    },
    {
      zin: 'waarop het oude loon berust is niet genoemd',
      zaak: opLoonwaarde({}, { dienstverband: { grondslagLoon: undefined } }),
      ...nietVastTeStellen('waarop het loon vóór de ziekte berust'),
    },
    {
      zin: 'loon en percentage verschillen',
      zaak: opLoonwaarde({ loonwaardePercentage: 50 }),
      ...nietVastTeStellen('welke loonwaarde juist is (de lonen en het percentage verschillen)'),
    },
  ],
  beoordelen: [
    {
      zin: 'een contract voor bepaalde tijd',
      zaak: structureel({ contractvorm: 'bepaaldeTijd' }),
      reden: 'structureel',
      veld: '/resultaat/structureel',
      feiten: { vorm: 'een contract voor bepaalde tijd' },
    },
    {
      zin: 'een contract dat de dag na de loondoorbetaling eindigt',
      zaak: structureel({ contractvorm: 'bepaaldeTijd', contractTot: '2026-01-05' }),
      reden: 'structureel',
      veld: '/resultaat/structureel',
      feiten: { vorm: 'een contract voor bepaalde tijd' },
    },
    {
      zin: 'bij de eigen werkgever zonder nieuw contract',
      zaak: structureel({ contractvorm: 'geen' }),
      reden: 'structureel',
      veld: '/resultaat/structureel',
      feiten: { vorm: 'het bestaande contract, zonder nieuwe afspraak over dit werk' },
    },
    {
      zin: 'detachering',
      zaak: structureel({ contractvorm: 'detachering' }),
      reden: 'structureel',
      veld: '/resultaat/structureel',
      feiten: { vorm: 'detachering' },
    },
    {
      zin: 'onbepaalde tijd, maar de bedrijfsarts bevestigt niet dat het duurzaam past',
      zaak: structureel({ bedrijfsartsBevestigt: false }),
      reden: 'structureel',
      veld: '/resultaat/structureel',
      feiten: { vorm: 'een contract voor onbepaalde tijd, met iets dat daartegen spreekt' },
    },
    {
      zin: 'minder uren dan de bedrijfsarts mogelijk acht',
      zaak: naarMogelijkheden({ urenPerWeek: 14.5 }),
      reden: 'mogelijkheden',
      veld: '/resultaat',
      feiten: { uren: 14.5, capaciteit: 16, op: '2025-09-15' },
    },
    {
      zin: 'de vraag noemt de dag waarop de bedrijfsarts het vaststelde, niet die van het stuk',
      zaak: {
        ...naarMogelijkheden({ urenPerWeek: 14.5 }),
        actueelOordeel: { belastbaarheid: { vastgesteldOp: '2025-09-10' } },
      },
      reden: 'mogelijkheden',
      veld: '/resultaat',
      feiten: { uren: 14.5, capaciteit: 16, op: '2025-09-10' },
    },
    {
      zin: 'minder uren dan het contract, dat onder de mogelijkheden ligt',
      zaak: naarMogelijkheden(
        { urenPerWeek: 20 },
        {
          dienstverband: { functie: { urenPerWeek: 24 } },
          actueelOordeel: { belastbaarheid: { urenPerWeek: 40 } },
        },
      ),
      reden: 'contracturen',
      veld: '/resultaat',
      feiten: { uren: 20, contract: 24, capaciteit: 40, op: '2025-09-15' },
    },
    {
      zin: 'ver onder het eigen niveau',
      zaak: naarMogelijkheden({ niveau: 'veelLager' }),
      reden: 'niveau',
      veld: '/resultaat',
    },
    {
      zin: '65 %, maar over de inspanningen staat niets',
      zaak: opLoonwaarde({ inspanningenGingenVooraf: undefined }),
      reden: 'inspanningen',
      veld: '/resultaat',
    },
    {
      zin: 'twee vragen tegelijk',
      zaak: naarMogelijkheden({ urenPerWeek: 12, structureel: { contractvorm: 'detachering' } }),
      reden: 'structureel',
      veld: '/resultaat/structureel',
      feiten: { vorm: 'detachering' },
      ook: [
        {
          reden: 'mogelijkheden',
          veld: '/resultaat',
          feiten: { uren: 12, capaciteit: 16, op: '2025-09-15' },
        },
      ],
    },
  ],
  nogNiet: [
    {
      zin: '65 %, terwijl het einde nog niet nabij is',
      zaak: opLoonwaarde(
        { vastgesteldOp: '2025-03-03' },
        { actueelOordeel: undefined, eindevaluatie: undefined, riv: undefined, wia: undefined },
      ),
      peildatum: '2025-06-02',
      profiel: 'lopend',
    },
  ],
  nvt: [
    { zin: 'geen resultaat vastgelegd' },
    {
      zin: 'de feiten zeggen nee',
      zaak: naarMogelijkheden({ passendBijMogelijkheden: false, loonNu: 1000 }),
    },
    {
      zin: 'het werk eindigt met de loondoorbetaling: een eigen controle',
      zaak: structureel({ contractvorm: 'bepaaldeTijd', contractTot: '2026-01-04' }),
    },
    {
      zin: 'alleen de instemming ontbreekt: een eigen controle',
      zaak: naarMogelijkheden({ soortWerk: 'andereWerkgever' }),
    },
  ],
});
