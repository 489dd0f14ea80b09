import regel from '../../../src/regels/spoor2/s2-sollicitaties-wekelijks.ts';
import { datum, plusDagen } from '../../../src/kern/datum.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, type Afwijking } from '../../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
const LOG = '/spoor2/sollicitaties';
// The zoekprofiel is of Monday 10 February 2025; up to Thursday 16 October that is 35 whole weeks and four days.
const vanaf = '2025-02-10';
const wekelijks = (van: string, aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({ datum: plusDagen(datum(van), 7 * i) }));
const met = (spoor2: Spoor2): Afwijking => ({ spoor2 });
const reden = (van: string, tot: string): NonNullable<Spoor2['nogNietSolliciteren']>[number] => ({
  van,
  tot,
  soortReden: 'scholing',
  reden: 'Eerst de cursus.',
});
const contact = (dag: string): Spoor2 => ({ contacten: [{ datum: dag, aanwezig: true }] });

const begeleid: Spoor2 = {
  contacten: ['2025-02-24', '2025-03-24', '2025-04-21', '2025-05-12'].map((dag) => ({
    datum: dag,
    aanwezig: true,
  })),
};

regelTest(regel, {
  voldoet: [
    { zin: 'elke week', zaak: met({ sollicitaties: wekelijks('2025-02-12', 36) }) },
    {
      zin: '56 dagen niets, in een verder druk log',
      zaak: met({
        sollicitaties: [
          ...wekelijks('2025-02-12', 16),
          ...wekelijks('2025-02-13', 16),
          ...wekelijks('2025-07-24', 12),
        ],
      }),
    },
    {
      zin: 'een week overgeslagen, afgerond een per week',
      zaak: met({ sollicitaties: wekelijks('2025-02-19', 34) }),
    },
    {
      zin: 'een kwart van de tijd met reden niet',
      zaak: met({
        sollicitaties: wekelijks('2025-04-16', 26),
        nogNietSolliciteren: [reden('2025-02-10', '2025-04-13')],
      }),
    },
    {
      zin: 'sinds mei gedetacheerd: wie werkt hoeft niet te solliciteren',
      zaak: met({
        sollicitaties: wekelijks('2025-02-12', 11),
        plaatsingen: [{ soort: 'detachering', van: '2025-04-28' }],
      }),
    },
  ],
  tekort: [
    {
      zin: 'veertien weken geen enkele, terwijl de begeleiding doorliep: meer dan dertien weken valt een gat',
      zaak: met({ sollicitaties: [], ...begeleid }),
      peildatum: '2025-05-18',
      reden: 'geen',
      veld: LOG,
      feiten: { vanaf, weken: 14, lang: 91 },
    },
    {
      zin: 'dertien weken geen enkele is nog weinig',
      zaak: met({ sollicitaties: [], ...begeleid }),
      peildatum: '2025-05-17',
      reden: 'weinig',
      veld: LOG,
      feiten: { vanaf, weken: 13, aantal: 0, gemiddelde: 0, norm: 1 },
    },
    {
      zin: 'het bureau zocht maar een paar dagen',
      zaak: met({
        sollicitaties: [],
        ...begeleid,
        activiteiten: [{ datum: '2025-02-10', tot: '2025-02-15', soort: 'jobhunting' }],
      }),
      peildatum: '2025-05-18',
      reden: 'geen',
      veld: LOG,
      feiten: { vanaf, weken: 14, lang: 91 },
    },
    {
      zin: 'geen enkele sollicitatie, maar het bureau zocht werk',
      zaak: met({
        sollicitaties: [],
        ...begeleid,
        activiteiten: [{ datum: '2025-02-10', tot: '2025-02-16', soort: 'jobhunting' }],
      }),
      peildatum: '2025-05-18',
      reden: 'weinig',
      veld: LOG,
      feiten: { vanaf, weken: 14, aantal: 0, gemiddelde: 0, norm: 1 },
    },
    {
      zin: 'de helft: aandacht, geen tekortkoming op zichzelf',
      zaak: met({ sollicitaties: wekelijks('2025-02-12', 36).filter((_, i) => i % 2 === 0) }),
      reden: 'weinig',
      veld: LOG,
      feiten: { vanaf, weken: 35, aantal: 18, gemiddelde: 0.5, norm: 1 },
    },
    {
      zin: 'drie in ruim acht maanden, met begeleiding ertussen: aandacht',
      zaak: met({
        sollicitaties: [{ datum: '2025-03-05' }, { datum: '2025-06-04' }, { datum: '2025-09-03' }],
        ...contact('2025-04-14'),
        activiteiten: [{ datum: '2025-06-16', tot: '2025-08-29', soort: 'training' }],
      }),
      reden: 'weinig',
      veld: LOG,
      feiten: { vanaf, weken: 35, aantal: 3, gemiddelde: 0.1, norm: 1 },
    },
    {
      zin: 'weken met reden tellen niet mee in het gemiddelde',
      zaak: met({
        sollicitaties: wekelijks('2025-04-16', 13),
        ...contact('2025-08-25'),
        nogNietSolliciteren: [reden('2025-02-10', '2025-04-13')],
      }),
      reden: 'weinig',
      veld: LOG,
      feiten: { vanaf, weken: 26, aantal: 13, gemiddelde: 0.5, norm: 1 },
    },
    {
      zin: '57 dagen niets, in een verder druk log',
      zaak: met({
        sollicitaties: [
          ...wekelijks('2025-02-12', 16),
          ...wekelijks('2025-02-13', 16),
          ...wekelijks('2025-07-25', 12),
        ],
      }),
      reden: 'gat',
      veld: LOG,
      feiten: { van: '2025-05-29', tot: '2025-07-25', dagen: 57 },
    },
    {
      zin: '92 dagen geen sollicitatie en ook niets anders, al kwam er een rapportage',
      zaak: met({ sollicitaties: [...wekelijks('2025-02-12', 12), ...wekelijks('2025-07-31', 11)] }),
      reden: 'stilgevallen',
      veld: LOG,
      feiten: { van: '2025-04-30', tot: '2025-07-31', dagen: 92 },
    },
    {
      zin: 'alleen rapportages, geen log',
      reden: 'nietVastgelegd',
      veld: LOG,
      feiten: { vanaf },
    },
  ],
  beoordelen: [
    {
      zin: 'meer dan de helft van de weken een reden',
      zaak: met({
        sollicitaties: wekelijks('2025-07-23', 13),
        nogNietSolliciteren: [reden('2025-02-10', '2025-07-20')],
      }),
      reden: 'redenen',
      veld: '/spoor2/nogNietSolliciteren',
      feiten: { vanaf, aantal: 13, teWegen: 23, weken: 35 },
    },
  ],
  nogNiet: [{ zin: 'de eerste week', zaak: {}, peildatum: '2025-02-15' }],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    { zin: 'geen zoekprofiel', zaak: met({ zoekprofiel: undefined }) },
  ],
});

regelTest(regel, {
  tekort: [
    {
      zin: 'zo lang stil dat ook de rapportage uitbleef: die regel meldt de stilte',
      zaak: met({
        sollicitaties: [...wekelijks('2025-02-12', 5), ...wekelijks('2025-07-02', 15)],
        rapportages: BASIS.spoor2.rapportages
          .filter(({ nummer }) => nummer !== 2)
          .map((r) => (r.nummer === 3 ? { ...r, stuk: { ...r.stuk, opgesteldOp: '2025-06-30' } } : r)),
      }),
      reden: 'weinig',
      veld: LOG,
      feiten: { vanaf, weken: 35, aantal: 20, gemiddelde: 0.6, norm: 1 },
    },
    {
      zin: 'zelf uitgevoerd: dan meldt deze regel haar',
      zaak: met({
        sollicitaties: [...wekelijks('2025-02-12', 5), ...wekelijks('2025-07-02', 15)],
        bureau: { zelfUitgevoerd: true },
        rapportages: [],
      }),
      reden: 'stilgevallen',
      veld: LOG,
      feiten: { van: '2025-03-12', tot: '2025-07-02', dagen: 112 },
    },
  ],
});
