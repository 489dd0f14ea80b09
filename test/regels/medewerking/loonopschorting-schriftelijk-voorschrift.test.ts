import regel from '../../../src/regels/medewerking/loonopschorting-schriftelijk-voorschrift.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Voorschriften = NonNullable<Afwijking['werkgever']>['verzuimvoorschriften'];

const opschorting = (
  verzuimvoorschriften: Voorschriften,
  ingangsdatum: string | undefined = '2024-06-10',
): Afwijking => ({
  loonmaatregelen: [{ soort: 'opschorting', ingangsdatum, grond: '629-6' }],
  werkgever: { verzuimvoorschriften },
});
const veld = '/loonmaatregelen/0';
const feiten = { ingang: '2024-06-10' };

regelTest(regel, {
  voldoet: [
    {
      zin: 'bekend gemaakt op de dag zelf',
      zaak: opschorting({ schriftelijk: true, bekendgemaaktOp: '2024-06-10' }),
    },
  ],
  tekort: [
    {
      zin: 'een dag na de ingang bekend gemaakt',
      zaak: opschorting({ schriftelijk: true, bekendgemaaktOp: '2024-06-11' }),
      reden: 'naIngang',
      veld,
      feiten: { ...feiten, op: '2024-06-11' },
    },
    {
      zin: 'niet schriftelijk',
      zaak: opschorting({ schriftelijk: false, bekendgemaaktOp: '2020-01-01' }),
      reden: 'nietSchriftelijk',
      veld,
      feiten,
    },
    { zin: 'voorschriften niet vastgelegd', zaak: opschorting(undefined), reden: 'onbekend', veld, feiten },
    {
      zin: 'datum niet vastgelegd',
      zaak: opschorting({ schriftelijk: true }),
      reden: 'onbekend',
      veld,
      feiten,
    },
    {
      zin: 'schriftelijk of niet is niet vastgelegd',
      zaak: opschorting({ bekendgemaaktOp: '2020-01-01' }),
      reden: 'onbekend',
      veld,
      feiten,
    },
  ],
  nvt: [
    { zin: 'geen maatregel' },
    { zin: 'een loonstop', zaak: { loonmaatregelen: [{ soort: 'loonstop', ingangsdatum: '2024-06-10' }] } },
  ],
});
