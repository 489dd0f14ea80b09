import regel from '../../../src/regels/spoor2/s2-mislukt-bijstelling.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, vastgesteld, type Afwijking } from '../../hulp/zaak.ts';

type Slot = NonNullable<NonNullable<Afwijking['spoor2']>['afgesloten']>;
const veld = '/spoor2/afgesloten';
const op = '2025-06-02';
const uiterlijk = '2025-07-14';
const mislukt = (meer: Slot = {}): Afwijking => ({
  spoor2: { afgesloten: { op, resultaat: 'mislukt', adequaat: true, ...meer } },
});
const plan = { bijstellingen: [...BASIS.bijstellingen, { id: 'b', stuk: vastgesteld('2025-06-02') }] };
const oordeel = { adviezen: [...BASIS.adviezen, { id: 'a', stuk: vanBedrijfsarts('2025-06-02') }] };
/** An earlier track failed on 2 December 2024; the present one began on 13 January 2025. */
const eerder: Afwijking = {
  spoor2: { eerdereTrajecten: [{ van: '2024-09-02', tot: '2024-12-02', resultaat: 'mislukt' }] },
};

regelTest(regel, {
  voldoet: [
    {
      zin: 'op de dag zelf bijgesteld, een tweede traject overwogen',
      zaak: { ...mislukt({ tweedeTrajectOverwogen: true }), ...plan, ...oordeel },
    },
    {
      zin: 'het eindrapport zegt dat een tweede traject niet zinvol is',
      zaak: {
        ...plan,
        ...oordeel,
        spoor2: {
          ...mislukt().spoor2,
          rapportages: [
            ...BASIS.spoor2.rapportages,
            { stuk: vastgesteld('2025-06-03'), eindadvies: { tweedeTrajectZinvol: false } },
          ],
        },
      },
    },
    { zin: 'na een eerder mislukt traject bijgesteld en opnieuw begonnen', zaak: eerder },
  ],
  tekort: [
    {
      zin: 'niets gedaan, 43 dagen later',
      zaak: mislukt(),
      profiel: 'lopend',
      peildatum: '2025-07-15',
      reden: 'geenPlan',
      veld,
      feiten: { op },
      uiterlijk,
      ook: [
        { reden: 'geenProbleemanalyse', veld, feiten: { op } },
        { reden: 'tweedeNietOverwogen', veld, feiten: { op } },
      ],
    },
    {
      zin: 'alleen het plan bijgesteld',
      zaak: { ...mislukt({ tweedeTrajectOverwogen: false }), ...plan, actueelOordeel: undefined },
      reden: 'geenProbleemanalyse',
      veld,
      feiten: { op },
    },
    {
      zin: 'opnieuw begonnen zonder nieuw oordeel van de bedrijfsarts',
      zaak: { ...eerder, adviezen: [] },
      reden: 'nietBijgesteld',
      veld: '/spoor2/eerdereTrajecten/0',
      feiten: {
        op: '2024-12-02',
        vervolg: '2025-01-13',
        wat: 'Een nieuw oordeel van de bedrijfsarts',
      },
    },
    {
      zin: 'opnieuw begonnen zonder bijgesteld plan',
      zaak: { ...eerder, bijstellingen: [] },
      reden: 'nietBijgesteld',
      veld: '/spoor2/eerdereTrajecten/0',
      feiten: {
        op: '2024-12-02',
        vervolg: '2025-01-13',
        wat: 'Een bijstelling van het plan van aanpak',
      },
    },
  ],
  nogNiet: [{ zin: 'de 42e dag', zaak: mislukt(), profiel: 'lopend', peildatum: '2025-07-14', uiterlijk }],
  nvt: [
    { zin: 'geen traject mislukt' },
    { zin: 'niet adequaat: zie s2-minimaal-een-traject', zaak: mislukt({ adequaat: false }) },
  ],
});
