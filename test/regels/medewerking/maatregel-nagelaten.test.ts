import regel from '../../../src/regels/medewerking/maatregel-nagelaten.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Item = NonNullable<Afwijking['nietMeewerken']>[number];

/** Warned on 5 June 2024 after a first refusal; refused again on 1 July: seven days end on 8 July. */
const opnieuw = (velden: Item = {}, meer: Afwijking = {}): Afwijking => ({
  nietMeewerken: [
    { datum: '2024-06-03', aard: 'maatregelenGeweigerd', gewaarschuwdOp: '2024-06-05' },
    { datum: '2024-07-01', aard: 'maatregelenGeweigerd', ...velden },
  ],
  ...meer,
});
const veld = '/nietMeewerken/1';
const uiterlijk = '2024-07-08';
const feiten = { reactie: '2024-06-05', op: '2024-07-01', aantal: 1 };

regelTest(regel, {
  voldoet: [
    {
      zin: 'daarna een loonstop, ook later',
      zaak: opnieuw({}, { loonmaatregelen: [{ ingangsdatum: '2024-08-01' }] }),
    },
    {
      zin: 'daarna een deskundigenoordeel over de inspanningen van de werknemer',
      zaak: opnieuw(
        {},
        {
          deskundigenoordelen: [
            { aangevraagdOp: '2024-07-03', vraag: 'inspanningWerknemer', uitkomst: 'nee' },
          ],
        },
      ),
    },
    {
      zin: 'daarna een verzoek om ontslag',
      zaak: opnieuw({}, { dienstverband: { opzegging: { toestemmingGevraagdOp: '2024-09-02' } } }),
    },
  ],
  tekort: [
    {
      zin: 'niets, de eerste dag na zeven dagen',
      zaak: opnieuw(),
      peildatum: '2024-07-09',
      reden: 'geenVervolg',
      veld,
      feiten,
      uiterlijk,
    },
    {
      zin: 'alleen opnieuw gewaarschuwd, en de weigering duurt voort',
      zaak: opnieuw({ gewaarschuwdOp: '2024-07-02' }),
      reden: 'geenVervolg',
      veld,
      feiten,
    },
    {
      zin: 'een oordeel over de werkgever telt niet',
      zaak: opnieuw(
        {},
        { deskundigenoordelen: [{ aangevraagdOp: '2024-07-03', vraag: 'inspanningWerkgever' }] },
      ),
      reden: 'geenVervolg',
      veld,
      feiten,
    },
    {
      zin: 'een deskundigenoordeel dat de werknemer vroeg, is geen middel van de werkgever',
      zaak: opnieuw(
        {},
        {
          deskundigenoordelen: [
            { aanvrager: 'werknemer', aangevraagdOp: '2024-07-03', vraag: 'passendWerkAanwezig' },
          ],
        },
      ),
      reden: 'geenVervolg',
      veld,
      feiten,
    },
    {
      zin: 'een loonmaatregel aangekondigd, zonder ingangsdatum',
      zaak: opnieuw({}, { loonmaatregelen: [{ soort: 'loonstop', gemeldOp: '2024-07-03' }] }),
      reden: 'alleenAangekondigd',
      veld,
      feiten: { op: '2024-07-01', gemeld: '2024-07-03' },
      uiterlijk,
    },
    {
      zin: 'een aankondiging van voor de nieuwe weigering telt daarvoor niet',
      zaak: opnieuw({}, { loonmaatregelen: [{ soort: 'loonstop', gemeldOp: '2024-06-20' }] }),
      reden: 'geenVervolg',
      veld,
      feiten,
    },
    {
      zin: 'aangekondigd, en daarna nog een weigering waarop niets volgde',
      zaak: {
        nietMeewerken: [
          ...(opnieuw().nietMeewerken ?? []),
          { datum: '2024-09-02', aard: 'maatregelenGeweigerd' },
        ],
        loonmaatregelen: [{ soort: 'loonstop', gemeldOp: '2024-07-03' }],
      },
      reden: 'geenVervolg',
      veld: '/nietMeewerken/2',
      feiten: { reactie: '2024-06-05', op: '2024-09-02', aantal: 1 },
    },
    {
      zin: 'een loonstop die voor de nieuwe weigering eindigde',
      zaak: opnieuw({}, { loonmaatregelen: [{ ingangsdatum: '2024-06-10', einddatum: '2024-06-30' }] }),
      reden: 'geenVervolg',
      veld,
      feiten,
    },
  ],
  nogNiet: [{ zin: 'de laatste dag van de zeven', zaak: opnieuw(), peildatum: '2024-07-08', uiterlijk }],
  nvt: [
    { zin: 'geen weigering' },
    {
      zin: 'een eerste weigering zonder enige reactie meldt de andere regel',
      zaak: { nietMeewerken: [{ datum: '2024-06-03', aard: 'maatregelenGeweigerd' }] },
    },
    {
      zin: 'na de waarschuwing geen nieuwe weigering',
      zaak: {
        nietMeewerken: [{ datum: '2024-06-03', aard: 'maatregelenGeweigerd', gewaarschuwdOp: '2024-06-05' }],
      },
    },
    { zin: 'de tweede keer een deugdelijke grond', zaak: opnieuw({ deugdelijkeGrond: true }) },
    { zin: 'de tweede keer alleen informatie', zaak: opnieuw({ aard: 'informatieNietGegeven' }) },
  ],
});
