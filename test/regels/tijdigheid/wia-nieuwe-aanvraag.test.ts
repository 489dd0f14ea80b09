import regel from '../../../src/regels/tijdigheid/wia-nieuwe-aanvraag.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const afgewezen = (nieuweAanvraagTermijn?: string) => ({
  wia: { afwijzingUitsluitingsgrond: true, nieuweAanvraagTermijn },
});
const veld = '/wia/nieuweAanvraagTermijn';

regelTest(regel, {
  tekort: [
    { zin: 'termijn niet vastgelegd', zaak: afgewezen(), reden: 'termijnOnbekend', veld },
    {
      zin: 'een dag na de termijn',
      zaak: afgewezen('2026-03-01'),
      peildatum: '2026-03-02',
      reden: 'verstreken',
      veld,
      feiten: { uiterlijk: '2026-03-01' },
      uiterlijk: '2026-03-01',
    },
  ],
  nogNiet: [
    {
      zin: 'de termijn loopt',
      zaak: afgewezen('2026-03-01'),
      peildatum: '2026-03-01',
      uiterlijk: '2026-03-01',
    },
  ],
  nvt: [{ zin: 'niet afgewezen op een uitsluitingsgrond' }],
});
