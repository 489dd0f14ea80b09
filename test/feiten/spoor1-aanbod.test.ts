import { describe, expect, it } from 'vitest';
import { aanbodstand } from '../../src/feiten/spoor1-aanbod.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext, type Geval } from '../hulp/regeltest.ts';
import { BASIS, type Afwijking } from '../hulp/zaak.ts';

const veld = '/spoor1/eigenWerk/uitkomst' as const;
const BEKEND = datum('2024-02-27');
/** Nobody worked. */
const NIETS = {
  evaluaties: BASIS.evaluaties.map((e) => ({ ...e, gewerkteUrenPerWeek: undefined })),
  eindevaluatie: { huidigWerk: undefined },
} satisfies Afwijking;
const stand = (afwijking: Afwijking, rest: Partial<Geval> = {}, op: typeof BEKEND | undefined = BEKEND) =>
  aanbodstand(maakContext({ zaak: { ...NIETS, ...afwijking }, ...rest }), {
    op,
    veld,
    doorDeskundige: false,
  });
const aanbod = (op: string | undefined): Afwijking => ({ spoor1: { aanbiedingen: [{ datum: op }] } });

describe('het aanbod van passend werk', () => {
  it('is gedaan tot en met de 42e dag, en daarna laat', () => {
    expect(stand(aanbod('2024-04-09'))).toEqual({ stand: 'gedaan' });
    expect(stand(aanbod('2024-04-10'))).toEqual({
      stand: 'laat',
      feiten: { bekend: '2024-02-27', op: '2024-04-10', dagen: 43 },
    });
    expect(stand(aanbod(undefined))).toEqual({ stand: 'gedaan' });
  });

  it('ontbreekt als er niets was sinds het werk bekend was', () => {
    expect(stand({})).toEqual({ stand: 'geen', veld });
    expect(stand(aanbod('2024-02-26'))).toEqual({ stand: 'geen', veld });
  });

  it('komt in een lopende zaak nog tot en met de 42e dag', () => {
    expect(stand({}, { profiel: 'lopend', peildatum: '2024-04-09' })).toEqual({
      stand: 'nogNiet',
      uiterlijk: '2024-04-09',
    });
    expect(stand({}, { profiel: 'lopend', peildatum: '2024-04-10' })).toEqual({ stand: 'geen', veld });
  });

  it('is niet te vragen zolang een grens van par. 9 geldt, tenzij een deskundige het werk zag', () => {
    const vol: Afwijking = { spoor1: { geenFormatieruimte: 'Alle plaatsen zijn bezet.' } };
    expect(stand(vol)).toEqual({ stand: 'nvt' });
    const deskundige = {
      arbeidsdeskundigeOnderzoeken: [
        {
          stuk: { status: 'vastgesteld' as const, opgesteldOp: '2024-12-16' },
          conclusie: { anderWerkInternAanwezig: true },
        },
      ],
    };
    expect(stand({ ...vol, ...deskundige })).toMatchObject({ stand: 'tegenspraak' });
  });
});
