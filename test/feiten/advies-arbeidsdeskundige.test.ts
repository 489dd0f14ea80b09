import { expect, it } from 'vitest';
import { onderzoekspunten } from '../../src/feiten/advies-arbeidsdeskundige.ts';
import { BASIS, vastgesteld, wijzig, zaak, type Afwijking } from '../hulp/zaak.ts';

const rapport = (op: string, meer: object = {}) => ({ stuk: vastgesteld(op), ...meer });
const bijgesteld = (op: string) => ({
  bijstellingen: wijzig(BASIS.bijstellingen, 0, {
    stuk: vastgesteld(op),
    aanleiding: 'arbeidsdeskundigRapport',
  }),
});
const FEBRUARI = { arbeidsdeskundigeOnderzoeken: [rapport('2025-02-03')] } as const;

it.each<[string, Afwijking, unknown[]]>([
  ['geen onderzoek', {}, []],
  ['een concept', { arbeidsdeskundigeOnderzoeken: [{ stuk: { status: 'concept' } }] }, []],
  ['niets vastgelegd', FEBRUARI, ['open']],
  ['een bijstelling op dezelfde dag', { ...FEBRUARI, ...bijgesteld('2025-02-03') }, ['verwerkt']],
  ['een bijstelling van ervoor', { ...FEBRUARI, ...bijgesteld('2025-02-02') }, ['open']],
  [
    'een later rapport',
    { arbeidsdeskundigeOnderzoeken: [rapport('2025-02-03'), rapport('2025-05-06')] },
    ['verwerkt', 'open'],
  ],
  [
    'eigen woorden gaan voor',
    {
      arbeidsdeskundigeOnderzoeken: [
        rapport('2025-02-03', { opvolging: 'nietGevolgd', redenNietGevolgd: 'Afdeling sluit.' }),
        rapport('2025-05-06', { opvolging: 'gevolgd' }),
      ],
    },
    ['metReden', 'gevolgd'],
  ],
])('wat met een arbeidsdeskundig rapport is gedaan: %s', (_, afwijking, verwacht) => {
  expect(onderzoekspunten(zaak(afwijking)).map(({ stand }) => stand)).toEqual(verwacht);
});

it('noemt dag, plaats en of het deels is gevolgd', () => {
  const gevonden = onderzoekspunten(
    zaak({ arbeidsdeskundigeOnderzoeken: [rapport('2025-02-03', { opvolging: 'deelsGevolgd' })] }),
  );
  expect(gevonden).toEqual([
    {
      stand: 'zonderReden',
      deels: true,
      alleenSpoor2: false,
      op: '2025-02-03',
      veld: '/arbeidsdeskundigeOnderzoeken/0',
    },
  ]);
});

it.each([
  [{ adviesSpoor2: true }, true],
  [{ adviesSpoor2: true, conclusie: { eigenWerkPassend: false, anderWerkInternAanwezig: false } }, true],
  [{ adviesSpoor2: true, conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: true } }, false],
  [{ adviesSpoor2: false }, false],
  [{}, false],
])('ziet of alleen het tweede spoor is geadviseerd: %o', (meer, verwacht) => {
  const [punt] = onderzoekspunten(zaak({ arbeidsdeskundigeOnderzoeken: [rapport('2025-02-03', meer)] }));
  expect(punt?.alleenSpoor2).toBe(verwacht);
});
