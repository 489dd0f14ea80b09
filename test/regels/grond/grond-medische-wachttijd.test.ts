import regel from '../../../src/regels/grond/grond-medische-wachttijd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

/** Recorded on 2 June 2025, on an advice of the right case; the bedrijfsarts is last heard on 15 September. */
const soort = 'medischeWachttijd';
const adviesId = 'advies-1';
const van = '2025-06-02';
const veld = `${PLEK}/hertoetsOp`;

regelTest(regel, {
  voldoet: [
    {
      zin: 'kort, toegelicht en opnieuw beoordeeld',
      zaak: metGrond({ soort, adviesId, hertoetsOp: '2025-08-25' }),
    },
    { zin: '91 dagen', zaak: metGrond({ soort, adviesId, hertoetsOp: '2025-09-01' }) },
    {
      zin: 'opnieuw beoordeeld op de dag zelf',
      zaak: metGrond({ soort, adviesId, vastgelegdOp: '2025-07-14', hertoetsOp: '2025-09-15' }),
    },
    {
      zin: 'de nieuwe beoordeling is vandaag',
      zaak: metGrond({ soort, adviesId, vastgelegdOp: '2025-10-06', hertoetsOp: '2025-10-18' }),
    },
    {
      zin: 'de bedrijfsarts zei dat hervatting wacht',
      zaak: metGrond(
        { soort, hertoetsOp: '2025-08-25' },
        { adviezen: wijzig(BASIS.adviezen, 0, { signalen: { eersteBehandelingVoorgaat: true } }) },
      ),
    },
  ],
  tekort: [
    {
      zin: 'geen advies aangewezen',
      zaak: metGrond({ soort, hertoetsOp: '2025-08-25' }),
      reden: 'zonderAdvies',
      veld: `${PLEK}/adviesId`,
      feiten: { voor },
    },
    {
      zin: 'het advies is er niet',
      zaak: metGrond({ soort, adviesId: 'weg', hertoetsOp: '2025-08-25' }),
      reden: 'zonderAdvies',
      veld: `${PLEK}/adviesId`,
      feiten: { voor },
    },
    {
      zin: 'geen vaste dag',
      zaak: metGrond({ soort, adviesId }),
      reden: 'zonderHertoets',
      veld,
      feiten: { voor },
    },
    {
      zin: '92 dagen',
      zaak: metGrond({ soort, adviesId, hertoetsOp: '2025-09-02' }),
      reden: 'lang',
      veld,
      feiten: { voor, van, hertoets: '2025-09-02', dagen: 92 },
    },
    {
      zin: 'zonder datum van de grond telt de datum van het advies',
      zaak: metGrond({ soort, adviesId, vastgelegdOp: undefined, hertoetsOp: '2025-03-12' }),
      reden: 'lang',
      veld,
      feiten: { voor, van: '2024-12-10', hertoets: '2025-03-12', dagen: 92 },
    },
    {
      zin: 'de dag is voorbij zonder contact met de bedrijfsarts',
      zaak: metGrond({ soort, adviesId, vastgelegdOp: '2025-07-14', hertoetsOp: '2025-09-30' }),
      reden: 'nietHertoetst',
      veld,
      feiten: { voor, hertoets: '2025-09-30' },
    },
  ],
  nvt: [{ zin: 'geen grond' }],
});
