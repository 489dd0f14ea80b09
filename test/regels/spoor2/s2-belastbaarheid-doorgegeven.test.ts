import { expect, it } from 'vitest';
import regel from '../../../src/regels/spoor2/s2-belastbaarheid-doorgegeven.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

type Rapportage = NonNullable<NonNullable<Afwijking['spoor2']>['rapportages']>[number];
/** The bedrijfsarts changed the possibilities on 7 April 2025; the second report is about that time. */
const gewijzigd = (rapport2: Partial<Rapportage> = {}, op = '2025-04-07'): Afwijking => ({
  adviezen: [{ id: 'a', stuk: vanBedrijfsarts(op), wijzigtBelastbaarheid: true }],
  spoor2: {
    rapportages: BASIS.spoor2.rapportages.map((r) => (r.nummer === 2 ? { ...r, ...rapport2 } : r)),
  },
});
const veld = '/adviezen/0';
const op = '2025-04-07';

regelTest(regel, {
  voldoet: [
    { zin: 'op de 28e dag doorgegeven', zaak: gewijzigd({ belastbaarheidDoorgegevenOp: '2025-05-05' }) },
    { zin: 'het bureau meldt de wijziging zelf', zaak: gewijzigd({ belastbaarheidGewijzigd: true }) },
  ],
  tekort: [
    {
      zin: 'nergens doorgegeven',
      zaak: gewijzigd(),
      reden: 'nietDoorgegeven',
      veld,
      feiten: { op },
      uiterlijk: '2025-05-05',
    },
    {
      zin: 'de uren gingen van 16 naar 20 en het bureau hoorde het niet',
      zaak: {
        ...gewijzigd(),
        adviezen: [
          {
            id: 'a',
            stuk: vanBedrijfsarts(op),
            wijzigtBelastbaarheid: true,
            belastbaarheid: { mogelijkheden: 'benutbaar', urenPerWeek: 20 },
          },
        ],
      },
      reden: 'urenNietDoorgegeven',
      veld,
      feiten: { op, eerst: 16, nu: 20 },
      uiterlijk: '2025-05-05',
    },
    {
      zin: 'een eerder bericht telt niet',
      zaak: gewijzigd({ belastbaarheidDoorgegevenOp: '2025-04-06' }),
      reden: 'nietDoorgegeven',
      veld,
      feiten: { op },
    },
    {
      zin: 'op de 29e dag',
      zaak: gewijzigd({ belastbaarheidDoorgegevenOp: '2025-05-06' }),
      reden: 'laat',
      veld,
      feiten: { op, gegeven: '2025-05-06', dagen: 29, norm: 28 },
    },
  ],
  nogNiet: [{ zin: 'de 28e dag', zaak: gewijzigd(), peildatum: '2025-05-05', uiterlijk: '2025-05-05' }],
  nvt: [
    { zin: 'geen wijziging sinds de start' },
    { zin: 'een wijziging op de dag van de start', zaak: gewijzigd({}, '2025-01-13') },
    { zin: 'zelf uitgevoerd', zaak: { ...gewijzigd(), spoor2: { bureau: { zelfUitgevoerd: true } } } },
    { zin: 'geen tweede spoor', zaak: { ...gewijzigd(), spoor2: undefined } },
  ],
});

it('een werkwijzer draagt geen loonsanctierisico', () => {
  expect(regel.meldingen.urenNietDoorgegeven.ernst).toEqual('aandacht');
});
