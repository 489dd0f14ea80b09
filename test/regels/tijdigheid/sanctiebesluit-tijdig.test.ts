import regel from '../../../src/regels/tijdigheid/sanctiebesluit-tijdig.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const besluit = (besluitVerzondenOp: string, meer: object = {}) => ({
  loonsanctie: { besluitDatum: '2025-11-20', besluitVerzondenOp },
  ...meer,
});
const veld = '/loonsanctie/besluitVerzondenOp';
const uiterlijk = '2025-11-23';
const peildatum = '2026-01-31';

regelTest(regel, {
  voldoet: [
    { zin: 'op de laatste dag', zaak: besluit('2025-11-23'), peildatum },
    { zin: 'een dag marge wordt niet tegengeworpen', zaak: besluit('2025-11-24'), peildatum },
    {
      zin: 'bij een te late aanvraag tellen de zes weken vanaf het latere einde',
      zaak: besluit('2025-12-03', { wia: { aanvraagdatum: '2025-10-29', uploaddatum: undefined } }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'twee dagen te laat verzonden',
      zaak: besluit('2025-11-25'),
      peildatum,
      reden: 'korter',
      veld,
      feiten: { op: '2025-11-25', uiterlijk, dagen: 2 },
      uiterlijk,
    },
    {
      zin: 'na het einde van de wachttijd',
      zaak: besluit('2026-01-06'),
      peildatum,
      reden: 'naEinde',
      veld,
      feiten: { op: '2026-01-06', einde: '2026-01-04' },
      uiterlijk,
    },
    {
      zin: 'verzending onbekend: de datum van het besluit',
      zaak: { loonsanctie: { besluitDatum: '2025-11-26' } },
      peildatum,
      reden: 'korter',
      veld: '/loonsanctie/besluitDatum',
      feiten: { op: '2025-11-26', uiterlijk, dagen: 3 },
      uiterlijk,
    },
  ],
  nvt: [{ zin: 'geen loonsanctie' }],
});
