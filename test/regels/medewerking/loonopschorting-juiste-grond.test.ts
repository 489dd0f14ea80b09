import regel from '../../../src/regels/medewerking/loonopschorting-juiste-grond.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Maatregel = NonNullable<Afwijking['loonmaatregelen']>[number];
type Aard = NonNullable<NonNullable<Afwijking['nietMeewerken']>[number]['aard']>;

const opschorting = (velden: Maatregel = {}, aard?: Aard): Afwijking => ({
  loonmaatregelen: [
    { id: 'm1', soort: 'opschorting', ingangsdatum: '2024-06-10', grond: '629-6', ...velden },
  ],
  nietMeewerken: aard ? [{ datum: '2024-06-03', aard, maatregelId: 'm1' }] : [],
});
const veld = '/loonmaatregelen/0/grond';

regelTest(regel, {
  voldoet: [
    { zin: 'op lid 6', zaak: opschorting() },
    { zin: 'geen informatie gegeven', zaak: opschorting({}, 'informatieNietGegeven') },
    { zin: 'niet verschenen', zaak: opschorting({}, 'nietVerschenen') },
    { zin: 'soort volgt uit de grond', zaak: opschorting({ soort: undefined }) },
  ],
  tekort: [
    {
      zin: 'grond niet vastgelegd',
      zaak: opschorting({ grond: undefined }),
      reden: 'grondOnbekend',
      veld,
      feiten: { ingang: '2024-06-10' },
    },
    {
      zin: 'op een grond voor loonstop',
      zaak: opschorting({ grond: '629-3-c' }),
      reden: 'verkeerdeGrond',
      veld,
      feiten: { ingang: '2024-06-10', grond: 'art. 7:629 lid 3 onder c BW' },
    },
    {
      zin: 'passend werk geweigerd',
      zaak: opschorting({ ingangsdatum: undefined }, 'passendWerkGeweigerd'),
      reden: 'aardPastNiet',
      veld,
      feiten: { ingang: 'een onbekende dag' },
    },
  ],
  nvt: [
    { zin: 'geen maatregel' },
    { zin: 'een loonstop', zaak: opschorting({ soort: 'loonstop', grond: '629-3-c' }) },
    { zin: 'soort en grond onbekend', zaak: opschorting({ soort: undefined, grond: undefined }) },
  ],
});
