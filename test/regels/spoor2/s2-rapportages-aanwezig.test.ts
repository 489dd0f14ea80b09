import regel from '../../../src/regels/spoor2/s2-rapportages-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, type Afwijking } from '../../hulp/zaak.ts';

type Rapportage = NonNullable<NonNullable<Afwijking['spoor2']>['rapportages']>[number];
const veld = '/spoor2/rapportages';
/** The four reports of the right case, dated as they are, with some of them changed. */
const met = (wijzig: Record<number, Partial<Rapportage>>, meer: Afwijking['spoor2'] = {}): Afwijking => ({
  spoor2: { rapportages: BASIS.spoor2.rapportages.map((r) => ({ ...r, ...wijzig[r.nummer] })), ...meer },
});

regelTest(regel, {
  voldoet: [
    { zin: 'vier rapportages die op elkaar aansluiten' },
    { zin: 'een week ertussen', zaak: met({ 2: { van: '2025-03-21' } }) },
    {
      zin: 'zonder periode: van de vorige tot de datum',
      zaak: met({ 2: { van: undefined, tot: undefined } }),
    },
    {
      zin: 'een rapportage te laat is voor de regel over de tussentijd',
      zaak: { spoor2: { rapportages: BASIS.spoor2.rapportages.filter(({ nummer }) => nummer !== 2) } },
    },
    {
      zin: 'later opgesteld over een eerdere periode',
      zaak: { spoor2: { rapportages: [...BASIS.spoor2.rapportages].reverse() } },
    },
  ],
  tekort: [
    {
      zin: 'acht dagen tussen twee perioden',
      zaak: met({ 2: { van: '2025-03-22' } }),
      reden: 'gat',
      veld,
      feiten: { van: '2025-03-14', tot: '2025-03-21', dagen: 8 },
    },
    {
      zin: '57 dagen waarin ook niets is vastgelegd',
      zaak: met({ 3: { van: '2025-07-10' } }),
      reden: 'gatEnStil',
      veld,
      feiten: { van: '2025-05-14', tot: '2025-07-09', dagen: 57 },
    },
    {
      zin: '57 dagen, met een gesprek erin',
      zaak: met({ 3: { van: '2025-07-10' } }, { contacten: [{ datum: '2025-06-02', aanwezig: true }] }),
      reden: 'gat',
      veld,
      feiten: { van: '2025-05-14', tot: '2025-07-09', dagen: 57 },
    },
    {
      zin: 'de eerste weken ontbreken',
      zaak: met({ 1: { van: '2025-02-03' } }),
      reden: 'gat',
      veld,
      feiten: { van: '2025-01-13', tot: '2025-02-02', dagen: 21 },
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    { zin: 'geen enkele rapportage: zie termijn-spoor2-rapportage', zaak: { spoor2: { rapportages: [] } } },
    { zin: 'zelf uitgevoerd', zaak: { spoor2: { bureau: { zelfUitgevoerd: true } } } },
  ],
});
