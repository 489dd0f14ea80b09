import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken, type Rivstuk, type SoortRivstuk } from '../../feiten/rivstukken.ts';
import { gevuld, type Stuk } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bvhr, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'geenDatum' | 'zonderDatum' | 'geenOpsteller' | 'geenBedrijfsarts';

/** The elements of art. 2 lid 2 that are pieces of the case. */
const ELEMENTEN: readonly SoortRivstuk[] = [
  'probleemanalyse',
  'planVanAanpak',
  'actueelOordeel',
  'eindevaluatie',
  'oordeelWerknemer',
];

const ONDERTEKENAARS = ['werkgever', 'werknemer', 'bedrijfsarts', 'arbeidsdeskundige', 'bureau'] as const;

export default defineRegel({
  id: 'doc-datum-en-opsteller',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [
    bvhr({ artikel: '2', lid: '3' }),
    bbp({ paragraaf: '6' }),
    eigenNorm('elk vastgesteld stuk draagt een datum'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Elk element van het re-integratieverslag draagt de datum en de naam en functie van de opstellers of ondertekenaars. Probleemanalyse en actueel oordeel komen van een bedrijfsarts.',
  meldingen: {
    geenDatum: {
      ernst: 'aandacht',
      tekst:
        'Vastgesteld, maar zonder datum: {stuk}. De beleidsregel over de vorm van het verslag vraagt de datum bij elk element; zonder datum telt het stuk in geen enkele termijn mee.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Vastgesteld, maar zonder datum: {stuk}. Geen voorschrift vraagt die datum bij dit stuk; zonder datum telt het in geen enkele termijn mee en is niet vast te stellen of het op tijd was.',
    },
    geenOpsteller: {
      ernst: 'aandacht',
      tekst:
        'Zonder naam en functie van een opsteller of ondertekenaar: {stuk}. De beleidsregel over de vorm van het verslag vraagt deze bij elk element.',
    },
    geenBedrijfsarts: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is niet vast te stellen dat een bedrijfsarts dit stuk heeft opgesteld: {stuk}. Het beoordelingskader van UWV vraagt begeleiding door een bevoegde bedrijfsarts.',
      herstel: 'Vraag de arbodienst vast te leggen welke bedrijfsarts het stuk heeft opgesteld.',
    },
  },
  herstel: 'Vul op het stuk de datum en de naam en functie van de opstellers aan.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<Reden>[] = [];
    const stukken = rivstukken(context.zaak);
    for (const { soort, naam, plek, stuk } of stukken) {
      const isElement = ELEMENTEN.includes(soort);
      const geenDatum = isElement ? 'geenDatum' : 'zonderDatum';
      if (!stuk.opgesteldOp) uit.push(tekort(geenDatum, `${plek}/stuk/opgesteldOp`, { stuk: naam }));
      if (!isElement) continue;
      const isVanArts = soort === 'probleemanalyse' || soort === 'actueelOordeel';
      if (isVanArts && !isVanBedrijfsarts(stuk, context.zaak[soort]))
        uit.push(tekort('geenBedrijfsarts', plekOpsteller(plek, stuk), { stuk: naam }));
      else if (!heeftOpsteller(stuk))
        uit.push(tekort('geenOpsteller', plekOpsteller(plek, stuk), { stuk: naam }));
    }
    if (uit.length > 0) return uit;
    return stukken.length > 0 ? voldoet : nvt;
  },
});

const plekOpsteller = (plek: Rivstuk['plek'], stuk: Stuk): Rivstuk['plek'] =>
  stuk.opstellers?.length === 1 ? `${plek}/stuk/opstellers/0` : `${plek}/stuk/opstellers`;

const heeftOpsteller = ({ opstellers, ondertekening }: Stuk): boolean =>
  (opstellers?.some(({ naam, functie, rol }) => gevuld(naam) && (gevuld(functie) || rol !== undefined)) ??
    false) ||
  ONDERTEKENAARS.some((wie) => gevuld(ondertekening?.[wie]?.naam) && gevuld(ondertekening[wie].functie));

function isVanBedrijfsarts(stuk: Stuk, document: Zaak['probleemanalyse'] | Zaak['actueelOordeel']): boolean {
  const bron = document?.belastbaarheid?.bron;
  return (
    bron === 'bedrijfsarts' ||
    bron === 'artsOnderVerantwoordelijkheid' ||
    stuk.ondertekening?.bedrijfsarts?.ondertekendOp !== undefined ||
    (stuk.opstellers?.some(({ rol }) => rol === 'bedrijfsarts' || rol === 'arbodienst') ?? false)
  );
}
