import regel from '../../../src/regels/medewerking/weigering-vastgelegd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const aanbod = (...meer: NonNullable<NonNullable<Afwijking['spoor1']>['aanbiedingen']>): Afwijking => ({
  spoor1: {
    aanbiedingen: [{ id: 'w1', datum: '2024-05-27', reactie: 'geweigerd', reactieOp: '2024-06-03' }, ...meer],
  },
});
const spreekuur = (...later: string[]): Afwijking => ({
  arbodienst: {
    spreekuren: [
      { datum: '2024-06-03', verschenen: false },
      ...later.map((datum) => ({ datum, verschenen: true })),
    ],
  },
});

regelTest(regel, {
  tekort: [
    {
      zin: 'aangeboden werk is geweigerd en er volgt niets',
      zaak: aanbod(),
      reden: 'werkGeweigerd',
      veld: '/spoor1/aanbiedingen/0/reactie',
      feiten: { op: '2024-06-03' },
    },
    {
      zin: 'na 43 dagen pas weer aanvaard werk',
      zaak: aanbod({ datum: '2024-07-16', reactie: 'aanvaard' }),
      reden: 'werkGeweigerd',
      veld: '/spoor1/aanbiedingen/0/reactie',
      feiten: { op: '2024-06-03' },
    },
    {
      zin: 'niet op het spreekuur, en 43 dagen later weer',
      zaak: spreekuur('2024-07-16'),
      reden: 'spreekuurGemist',
      veld: '/arbodienst/spreekuren/0/verschenen',
      feiten: { op: '2024-06-03' },
    },
    {
      zin: 'werkt niet mee, zonder meer',
      zaak: { inspanningenWerknemer: { werktMee: false } },
      reden: 'zonderDatum',
      veld: '/inspanningenWerknemer/werktMee',
    },
    {
      zin: 'verwijst naar een maatregel en een aanbod die er niet zijn, ook als er een andere maatregel is',
      zaak: {
        nietMeewerken: [{ datum: '2024-06-03', maatregelId: 'm2', aanbodId: 'w9' }],
        loonmaatregelen: [{ id: 'm1', ingangsdatum: '2024-06-05' }],
      },
      reden: 'verwijzing',
      veld: '/nietMeewerken/0/aanbodId',
      feiten: { wat: 'een aanbod van werk' },
      ook: [
        {
          reden: 'verwijzing',
          veld: '/nietMeewerken/0/maatregelId',
          feiten: { wat: 'een loonmaatregel' },
        },
      ],
    },
    {
      zin: 'een weigering zonder datum',
      zaak: { nietMeewerken: [{ aard: 'maatregelenGeweigerd' }] },
      reden: 'zonderDatum',
      veld: '/nietMeewerken/0',
    },
  ],
  nvt: [
    {
      zin: 'de loonmaatregel en het aanbod waarnaar wordt verwezen staan in het dossier',
      zaak: {
        ...aanbod(),
        nietMeewerken: [{ datum: '2024-06-03', aanbodId: 'w1', maatregelId: 'm1' }],
        loonmaatregelen: [{ id: 'm1', ingangsdatum: '2024-06-05' }],
      },
    },
    { zin: 'niets geweigerd' },
    {
      zin: 'de weigering is zelf vastgelegd',
      zaak: { ...aanbod(), nietMeewerken: [{ datum: '2024-06-05', aanbodId: 'w1', deugdelijkeGrond: true }] },
    },
    {
      zin: 'op dezelfde dag is vastgelegd waarom de werknemer niet kwam',
      zaak: { ...spreekuur(), nietMeewerken: [{ datum: '2024-06-03', deugdelijkeGrond: true }] },
    },
    { zin: 'binnen zes weken werk aanvaard', zaak: aanbod({ datum: '2024-07-15', reactie: 'aanvaard' }) },
    { zin: 'binnen zes weken weer op het spreekuur', zaak: spreekuur('2024-07-15') },
    {
      zin: 'een deskundigenoordeel gevraagd na de weigering',
      zaak: {
        ...aanbod(),
        deskundigenoordelen: [{ aangevraagdOp: '2024-06-10', vraag: 'passendWerkAanwezig' }],
      },
    },
    {
      zin: 'een te late WIA-aanvraag zonder datum gaat niet over de re-integratie',
      zaak: { nietMeewerken: [{ aard: 'wiaTeLaat' }] },
    },
  ],
});
