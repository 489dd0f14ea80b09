import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken, type Rivstuk } from '../../feiten/rivstukken.ts';
import { schrijfDatum } from '../../kern/datum.ts';
import { somOp } from '../../kern/opsomming.ts';
import { ontbreekt } from '../../regels/inhoud/inhoud.ts';
import { INHOUDSTABELLEN } from '../../regels/inhoud/index.ts';
import type { Documentgrond } from '../document.ts';
import type { Gemist } from './opvragen.ts';

/** What the pieces of the report lack that only the employee can give: his view, and his signature. */
export function ontbrekendVanWerknemer(grond: Documentgrond): readonly Gemist[] {
  const { zaak, tijdlijn } = grond;
  if (tijdlijn && soortRiv({ zaak, tijdlijn }) === 'geen') return [];
  const mist = ontbreekt(INHOUDSTABELLEN, grond);
  const stukken = rivstukken(zaak);
  const zonder = (veld: string): string[] =>
    stukken.filter(({ plek }) => mist(`${plek}${veld}`) !== null).map(metDatum);
  const visies = zonder('/visieWerknemer');
  const handtekeningen = zonder('/stuk/ondertekening/werknemer');
  return [
    ...(visies.length === 0
      ? []
      : [
          {
            stuk: 'Uw visie',
            vraag: `Wij missen wat u vindt van de activiteiten en afspraken in ${somOp(visies)}. Wilt u dat in uw eigen woorden opschrijven? Wilt u dat niet, laat ons dat dan weten; u hoeft niet te zeggen waarom.`,
          },
        ]),
    ...(handtekeningen.length === 0
      ? []
      : [
          {
            stuk: 'Uw handtekening',
            vraag: `Wij vragen u te ondertekenen: ${somOp(handtekeningen)}. Bent u het met iets niet eens, schrijf dat er dan bij. Wilt u niet ondertekenen, dan horen wij graag waarom.`,
          },
        ]),
  ];
}

const metDatum = ({ naam, stuk }: Rivstuk): string =>
  stuk.opgesteldOp === undefined ? naam : `${naam} van ${schrijfDatum(stuk.opgesteldOp)}`;
