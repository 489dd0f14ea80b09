import regel from '../../../src/regels/grond/grond-onwillige-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

const met = (meer: Afwijking): Afwijking => metGrond({ soort: 'onwilligeWerknemer' }, meer);
const op = '2025-03-03';
const keer = { datum: op, aard: 'nietVerschenen' } as const;

regelTest(regel, {
  tekort: [
    {
      zin: 'wanneer de werknemer niet meewerkte staat er niet',
      zaak: met({}),
      reden: 'nietVastgelegd',
      veld: `${PLEK}/soort`,
      feiten: { voor },
    },
    {
      zin: 'de werknemer had zelf een deugdelijke grond: dat is geen onwil',
      zaak: met({ nietMeewerken: [{ ...keer, deugdelijkeGrond: true }] }),
      reden: 'nietVastgelegd',
      veld: `${PLEK}/soort`,
      feiten: { voor },
    },
    {
      zin: 'niets gedaan',
      zaak: met({ nietMeewerken: [keer] }),
      reden: 'middelenOngebruikt',
      veld: '/nietMeewerken/0',
      feiten: { voor, op },
    },
    {
      zin: 'gewaarschuwd, maar het ging door',
      zaak: met({
        nietMeewerken: [
          { ...keer, gewaarschuwdOp: '2025-03-05' },
          { ...keer, datum: '2025-04-07' },
        ],
      }),
      reden: 'middelenOngebruikt',
      veld: '/nietMeewerken/0',
      feiten: { voor, op },
    },
    {
      zin: 'een loonmaatregel die voor die dag is geëindigd',
      zaak: met({
        nietMeewerken: [keer],
        loonmaatregelen: [{ ingangsdatum: '2025-02-24', einddatum: '2025-03-02' }],
      }),
      reden: 'middelenOngebruikt',
      veld: '/nietMeewerken/0',
      feiten: { voor, op },
    },
  ],
  nvt: [
    { zin: 'geen grond', zaak: { nietMeewerken: [keer] } },
    {
      zin: 'een loonmaatregel op die dag: dan weegt een mens de grond',
      zaak: met({ nietMeewerken: [keer], loonmaatregelen: [{ ingangsdatum: op }] }),
    },
  ],
});
