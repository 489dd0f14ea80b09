import regel from '../../../src/regels/spoor2/s2-minimaal-een-traject.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

type Slot = NonNullable<NonNullable<Afwijking['spoor2']>['afgesloten']>;
const veld = '/spoor2/afgesloten';
const op = '2025-06-02';
const slot = (afgesloten: Slot): Afwijking => ({ spoor2: { afgesloten: { op, ...afgesloten } } });

regelTest(regel, {
  voldoet: [
    { zin: 'het traject loopt' },
    { zin: 'geplaatst', zaak: slot({ resultaat: 'geplaatst' }) },
    { zin: 'mislukt ondanks inspanning', zaak: slot({ resultaat: 'mislukt', adequaat: true }) },
    {
      zin: 'een eerder gestopt traject, gevolgd door dit',
      zaak: {
        spoor2: { eerdereTrajecten: [{ van: '2024-09-02', tot: '2024-12-02', resultaat: 'beeindigd' }] },
      },
    },
  ],
  tekort: [
    {
      zin: 'gestopt zonder reden, 43 dagen geleden',
      zaak: slot({ resultaat: 'beeindigd' }),
      profiel: 'lopend',
      peildatum: '2025-07-15',
      reden: 'gestopt',
      veld,
      feiten: { op, dagen: 43 },
      uiterlijk: '2025-07-14',
    },
    {
      zin: 'mislukt, en niet adequaat: tot de aanvraag van 16 oktober',
      zaak: slot({ resultaat: 'mislukt', adequaat: false, toelichting: 'Het bureau deed weinig.' }),
      reden: 'nietAdequaat',
      veld,
      feiten: { op, dagen: 136 },
    },
    { zin: 'resultaat onbekend', zaak: slot({}), reden: 'resultaatOnbekend', veld, feiten: { op } },
    {
      zin: 'een eerder traject waarop niets volgde',
      zaak: {
        spoor2: {
          start: undefined,
          eerdereTrajecten: [{ van: '2025-01-13', tot: '2025-06-02', resultaat: 'beeindigd' }],
        },
      },
      reden: 'gestopt',
      veld: '/spoor2/eerdereTrajecten/0',
      feiten: { op, dagen: 136 },
    },
    {
      zin: 'het laatste van twee eerdere trajecten, waar het ook staat',
      zaak: {
        spoor2: {
          start: undefined,
          eerdereTrajecten: [
            { van: '2025-01-13', tot: '2025-06-02', resultaat: 'beeindigd' },
            { van: '2024-06-03', tot: '2024-12-02', resultaat: 'beeindigd' },
          ],
        },
      },
      reden: 'gestopt',
      veld: '/spoor2/eerdereTrajecten/0',
      feiten: { op, dagen: 136 },
    },
  ],
  beoordelen: [
    {
      zin: 'gestopt met een reden',
      zaak: slot({ resultaat: 'beeindigd', toelichting: 'Verhuisd naar het buitenland.' }),
      reden: 'gestoptMetReden',
      veld,
      feiten: { op },
      uiterlijk: '2025-07-14',
    },
    {
      zin: 'gestopt zonder reden, bij marginale mogelijkheden',
      zaak: {
        ...slot({ resultaat: 'beeindigd' }),
        adviezen: [
          { id: 'm', stuk: vanBedrijfsarts('2025-05-26'), belastbaarheid: { mogelijkheden: 'marginaal' } },
        ],
      },
      reden: 'uitzondering',
      veld,
      feiten: {
        op,
        vraag:
          'Waren de mogelijkheden volgens de bedrijfsarts zo klein, zonder uitzicht op meer, dat van een tweede spoor geen aanzienlijke benutting was te verwachten?',
      },
      uiterlijk: '2025-07-14',
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na het einde',
      zaak: slot({ resultaat: 'beeindigd' }),
      profiel: 'lopend',
      peildatum: '2025-07-14',
      uiterlijk: '2025-07-14',
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    {
      zin: 'gestopt omdat er geen mogelijkheden meer waren',
      zaak: {
        ...slot({ resultaat: 'beeindigd' }),
        adviezen: [
          { id: 'g', stuk: vanBedrijfsarts('2025-05-26'), belastbaarheid: { mogelijkheden: 'duurzaamGeen' } },
        ],
      },
    },
  ],
});
