import regel from '../../../src/regels/grond/grond-medische-wachttijd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

const soort = 'medischeWachttijd';
const adviesId = 'wacht';
const veld = `${PLEK}/hertoetsOp`;

type Grond = Omit<Parameters<typeof metGrond>[0], 'soort'>;

/** The bedrijfsarts advised on this day that the resumption waits; he is last heard on 15 September 2025. */
const met = (grond: Grond, op = '2025-06-02', advies: object = {}): Afwijking =>
  metGrond(
    { soort, ...grond },
    {
      adviezen: [
        { id: adviesId, stuk: vanBedrijfsarts(op), signalen: { eersteBehandelingVoorgaat: true }, ...advies },
      ],
    },
  );
const volgende = (volgendeBeoordeling: string) => ({ belastbaarheid: { volgendeBeoordeling } });

regelTest(regel, {
  voldoet: [
    { zin: 'kort, toegelicht en opnieuw beoordeeld', zaak: met({ adviesId, hertoetsOp: '2025-08-25' }) },
    { zin: '91 dagen', zaak: met({ adviesId, hertoetsOp: '2025-09-01' }) },
    {
      zin: 'opnieuw beoordeeld op de dag zelf',
      zaak: met({ adviesId, hertoetsOp: '2025-09-15' }, '2025-07-14'),
    },
    {
      zin: 'de nieuwe beoordeling is vandaag',
      zaak: met({ adviesId, hertoetsOp: '2025-10-18' }, '2025-10-06'),
    },
    { zin: 'de bedrijfsarts zei dat hervatting wacht', zaak: met({ hertoetsOp: '2025-08-25' }) },
    {
      zin: 'de vaste dag staat in het advies',
      zaak: met({ adviesId }, '2025-06-02', volgende('2025-08-25')),
    },
  ],
  tekort: [
    {
      zin: 'geen advies aangewezen, en de bedrijfsarts zei het niet',
      zaak: met({ hertoetsOp: '2025-08-25' }, '2025-06-02', { signalen: undefined }),
      reden: 'zonderAdvies',
      veld: `${PLEK}/adviesId`,
      feiten: { voor },
    },
    {
      zin: 'het advies is er niet',
      zaak: met({ adviesId: 'weg', hertoetsOp: '2025-08-25' }),
      reden: 'zonderAdvies',
      veld: `${PLEK}/adviesId`,
      feiten: { voor },
    },
    {
      zin: 'het advies is een concept: dan staat het begin niet vast',
      zaak: met({ adviesId, hertoetsOp: '2029-01-01' }, '2025-06-02', { stuk: { status: 'concept' } }),
      reden: 'zonderAdvies',
      veld: `${PLEK}/adviesId`,
      feiten: { voor },
    },
    {
      zin: 'geen vaste dag',
      zaak: met({ adviesId }),
      reden: 'zonderHertoets',
      veld,
      feiten: { voor },
    },
    {
      zin: '92 dagen',
      zaak: met({ adviesId, hertoetsOp: '2025-09-02' }),
      reden: 'lang',
      veld,
      feiten: { voor, van: '2025-06-02', hertoets: '2025-09-02', dagen: 92 },
    },
    {
      zin: 'de dag van het advies telt, niet die waarop de grond later is vastgelegd',
      zaak: met({ adviesId, vastgelegdOp: '2025-08-25', hertoetsOp: '2025-09-02' }),
      reden: 'lang',
      veld,
      feiten: { voor, van: '2025-06-02', hertoets: '2025-09-02', dagen: 92 },
    },
    {
      zin: 'zonder advies en zonder datum van de grond telt de uitspraak van de bedrijfsarts',
      zaak: met({ vastgelegdOp: undefined, hertoetsOp: '2029-01-01' }),
      reden: 'lang',
      veld,
      feiten: { voor, van: '2025-06-02', hertoets: '2029-01-01', dagen: 1309 },
    },
    {
      zin: 'de dag is voorbij zonder contact met de bedrijfsarts',
      zaak: met({ adviesId, hertoetsOp: '2025-09-30' }, '2025-07-14'),
      reden: 'nietHertoetst',
      veld,
      feiten: { voor, hertoets: '2025-09-30' },
    },
  ],
  nvt: [{ zin: 'geen grond' }],
});
