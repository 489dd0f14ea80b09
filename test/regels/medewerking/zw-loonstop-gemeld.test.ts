import regel from '../../../src/regels/medewerking/zw-loonstop-gemeld.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const vangnet = (loonstopGemeldOp: string | undefined, ...ingang: string[]): Afwijking => ({
  ziekte: { vangnet: { vanToepassing: true, loonstopGemeldOp } },
  loonmaatregelen: ingang.map((ingangsdatum) => ({ soort: 'loonstop' as const, ingangsdatum })),
});
const veld = '/ziekte/vangnet/loonstopGemeldOp';

regelTest(regel, {
  voldoet: [
    {
      zin: 'een loonstop zonder ingangsdatum, gemeld',
      zaak: { ...vangnet('2024-06-12'), loonmaatregelen: [{ soort: 'loonstop' }] },
    },
    { zin: 'gemeld', zaak: vangnet('2024-06-12', '2024-06-10') },
    { zin: 'een aangekondigde loonstop vooraf gemeld', zaak: vangnet('2024-06-07', '2024-06-10') },
    {
      zin: 'gemeld op de dag van de laatste loonstop',
      zaak: vangnet('2024-09-02', '2024-06-10', '2024-09-02'),
    },
  ],
  tekort: [
    {
      zin: 'een loonstop zonder ingangsdatum die niet is gemeld',
      zaak: { ...vangnet(undefined), loonmaatregelen: [{ soort: 'loonstop' }] },
      reden: 'ingangOnbekend',
      veld,
    },
    {
      zin: 'niet gemeld',
      zaak: vangnet(undefined, '2024-06-10'),
      reden: 'nietGemeld',
      veld,
      feiten: { ingang: '2024-06-10' },
    },
    {
      zin: 'geen van twee gemeld: de eerste telt, waar die ook staat',
      zaak: vangnet(undefined, '2024-09-02', '2024-06-10'),
      reden: 'nietGemeld',
      veld,
      feiten: { ingang: '2024-06-10' },
    },
    {
      zin: 'een latere loonstop na de melding',
      zaak: vangnet('2024-06-12', '2024-09-02', '2024-06-10'),
      reden: 'latereNietGemeld',
      veld,
      feiten: { op: '2024-06-12', ingang: '2024-09-02' },
    },
  ],
  nvt: [
    { zin: 'geen vangnet', zaak: { loonmaatregelen: [{ soort: 'loonstop', ingangsdatum: '2024-06-10' }] } },
    { zin: 'geen loonstop', zaak: vangnet(undefined) },
    {
      zin: 'een opschorting neemt het recht op loon niet weg',
      zaak: {
        ...vangnet(undefined),
        loonmaatregelen: [{ grond: '629-6', ingangsdatum: '2024-06-10' }],
      },
    },
  ],
});
