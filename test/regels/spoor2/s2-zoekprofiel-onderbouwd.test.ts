import regel from '../../../src/regels/spoor2/s2-zoekprofiel-onderbouwd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, type Afwijking } from '../../hulp/zaak.ts';

type Zoekprofiel = NonNullable<NonNullable<Afwijking['spoor2']>['zoekprofiel']>;
const veld = '/spoor2/zoekprofiel';
const uiterlijk = '2025-03-10';
const met = (zoekprofiel: Zoekprofiel): Afwijking => ({ spoor2: { zoekprofiel } });
const zonder: Afwijking = { spoor2: { zoekprofiel: undefined } };

regelTest(regel, {
  voldoet: [
    { zin: 'functies, beredeneerd uit belastbaarheid en arbeidsmarkt' },
    { zin: 'een functie in twee branches', zaak: met({ functies: ['planner'], branches: ['zorg', 'bouw'] }) },
    { zin: 'niet meer uren dan mogelijk', zaak: met({ urenPerWeek: 16 }) },
    {
      zin: 'het zoekprofiel staat in de bijstelling',
      zaak: {
        ...zonder,
        bijstellingen: [
          ...BASIS.bijstellingen,
          { id: 'b', stuk: vastgesteld('2025-01-20'), zoekprofielInPlan: true },
        ],
      },
    },
  ],
  tekort: [
    {
      zin: 'geen zoekprofiel, een dag na acht weken',
      zaak: zonder,
      peildatum: '2025-03-11',
      reden: 'ontbreekt',
      veld,
      feiten: { start: '2025-01-13' },
      uiterlijk,
    },
    {
      zin: 'alleen wensen',
      zaak: met({ alleenWensen: true }),
      reden: 'alleenWensen',
      veld: `${veld}/alleenWensen`,
    },
    { zin: 'niets concreets', zaak: met({ functies: [] }), reden: 'nietConcreet', veld },
    {
      zin: 'geen onderbouwing',
      zaak: met({ onderbouwingBelastbaarheid: undefined, onderbouwingArbeidsmarkt: ' ' }),
      reden: 'nietBeredeneerd',
      veld,
    },
    {
      zin: 'de arbeidsmarkt ontbreekt',
      zaak: met({ onderbouwingArbeidsmarkt: undefined }),
      reden: 'deelsBeredeneerd',
      veld,
      feiten: { deel: 'waar dit werk te vinden is' },
    },
    {
      zin: 'de belastbaarheid ontbreekt',
      zaak: met({ onderbouwingBelastbaarheid: undefined }),
      reden: 'deelsBeredeneerd',
      veld,
      feiten: { deel: 'waarom dit werk bij de belastbaarheid past' },
    },
  ],
  beoordelen: [
    { zin: 'een enkele functie', zaak: met({ functies: ['wijnproever'] }), reden: 'enkelDoel', veld },
    {
      zin: 'meer uren dan de bedrijfsarts mogelijk vond',
      zaak: met({ urenPerWeek: 20 }),
      reden: 'meerUren',
      veld,
      feiten: { uren: 20, mogelijk: 16 },
    },
  ],
  nogNiet: [{ zin: 'de laatste dag van acht weken', zaak: zonder, peildatum: '2025-03-10', uiterlijk }],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});
