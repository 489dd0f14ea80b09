import type { Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { sluitEigenWerkUit } from './arbeidsdeskundige.ts';
import { eenmaal } from './eenmaal.ts';
import { eindeBegeleiding } from './evaluatiereeks.ts';
import { geenMogelijkheden, metingen, metingOp } from './mogelijkheden.ts';
import { startSpoor2 } from './spoor2.ts';
import { datumVan } from './stukken.ts';
import { opDatum, vroegste } from './volgorde.ts';

export interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
}

type Einddoel = NonNullable<NonNullable<Zaak['planVanAanpak']>['einddoel']>;

/** Own work, as it is or adapted. */
export const isEigenDoel = (doel: Einddoel | undefined): boolean =>
  doel === 'eigenWerk' || doel === 'aangepastEigenWerk';

/** Other work, at the own employer or at another. */
export const isAnderDoel = (doel: Einddoel | undefined): boolean =>
  doel === 'anderWerkIntern' || doel === 'werkAndereWerkgever';

/** A day from which the own work is no longer, or no longer certainly, what the re-integration leads to. */
export interface Wending {
  readonly op: Datum;
  readonly veld: `/${string}`;
  readonly bron:
    | 'bedrijfsarts'
    | 'arbeidsdeskundige'
    | 'eerstejaarsevaluatie'
    | 'plan'
    | 'onderzoek'
    | 'spoor2'
    | 'eersteJaar';
}

/** In order of date, without those of a day on which there were no possibilities to work. */
function metMogelijkheden(zaak: Zaak, wendingen: readonly Wending[]): readonly Wending[] {
  const reeks = metingen(zaak);
  let volgende = 0;
  return opDatum(wendingen).filter(({ op }) => {
    while ((reeks[volgende]?.op ?? ONEINDIG) <= op) volgende += 1;
    return !geenMogelijkheden(reeks[volgende - 1]);
  });
}

const ONEINDIG = '9999-12-31';

/**
 * Statements by those whose judgment it is that own work is not suitable and cannot be made so, oldest first: the goal
 * that the bedrijfsarts names, the conclusion of the arbeidsdeskundige, that of the eerstejaarsevaluatie. Not those of a
 * day without possibilities to work, and not an advice that a newer one replaced before anything could be done.
 */
export const adviezenTegenEigenWerk = eenmaal((zaak: Zaak): readonly Wending[] => {
  const uit: Wending[] = [];
  const neem = (op: Datum | undefined, veld: Wending['veld'], bron: Wending['bron']): void => {
    if (op) uit.push({ op, veld, bron });
  };
  const { probleemanalyse, eerstejaarsevaluatie } = zaak;
  if (isAnderDoel(probleemanalyse?.einddoel))
    neem(datumVan(probleemanalyse), '/probleemanalyse/einddoel', 'bedrijfsarts');
  zaak.adviezen?.forEach((advies, i) => {
    if (isAnderDoel(advies.einddoel) && advies.zonderGevolg?.soortReden !== 'nieuwerAdvies')
      neem(datumVan(advies), `/adviezen/${i}/einddoel`, 'bedrijfsarts');
  });
  zaak.arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, i) => {
    if (sluitEigenWerkUit(onderzoek.conclusie))
      neem(datumVan(onderzoek), `/arbeidsdeskundigeOnderzoeken/${i}/conclusie`, 'arbeidsdeskundige');
  });
  if (sluitEigenWerkUit(eerstejaarsevaluatie?.conclusieSpoor1))
    neem(datumVan(eerstejaarsevaluatie), '/eerstejaarsevaluatie/conclusieSpoor1', 'eerstejaarsevaluatie');
  return metMogelijkheden(zaak, uit);
});

/** The first day on which somebody left the own work as goal: an adviser, the parties in plan or evaluation, the second track. */
const eersteWending = eenmaal((zaak: Zaak): Wending | undefined => {
  const uit: Wending[] = [];
  const neem = (op: Datum | undefined, veld: Wending['veld'], bron: Wending['bron']): void => {
    if (op) uit.push({ op, veld, bron });
  };
  const [advies] = adviezenTegenEigenWerk(zaak);
  if (advies) uit.push(advies);
  const { planVanAanpak: plan, eerstejaarsevaluatie: eje, spoor1 } = zaak;
  if (isAnderDoel(plan?.einddoel)) neem(datumVan(plan), '/planVanAanpak/einddoel', 'plan');
  zaak.bijstellingen?.forEach((bijstelling, i) => {
    if (isAnderDoel(bijstelling.einddoel))
      neem(datumVan(bijstelling), `/bijstellingen/${i}/einddoel`, 'plan');
  });
  if (isAnderDoel(eje?.doelTweedeJaar))
    neem(datumVan(eje), '/eerstejaarsevaluatie/doelTweedeJaar', 'eerstejaarsevaluatie');
  if (spoor1?.eigenWerk?.uitkomst === 'nietMogelijk')
    neem(spoor1.eigenWerk.onderzochtOp, '/spoor1/eigenWerk/uitkomst', 'onderzoek');
  const start = startSpoor2(zaak);
  if (start) neem(start.op, start.veld, 'spoor2');
  return metMogelijkheden(zaak, uit)[0];
});

/**
 * Since when the return to own work was in doubt; `undefined` while it was not. At the latest at the end of the first
 * year (§ 5 beoordelingskader), unless the eerstejaarsevaluatie then kept own work as the goal and saw it on course.
 */
export function eigenWerkTwijfel(bereik: Bereik): Wending | undefined {
  const gezegd = eersteWending(bereik.zaak);
  const jaar = twijfelNaEersteJaar(bereik);
  const eerste = vroegste([...(gezegd ? [gezegd] : []), ...(jaar ? [jaar] : [])]);
  return eerste && eerste.op <= eindeBegeleiding(bereik) ? eerste : undefined;
}

function twijfelNaEersteJaar({ zaak, tijdlijn }: Pick<Bereik, 'zaak' | 'tijdlijn'>): Wending | undefined {
  const { eerstejaarsevaluatie: eje } = zaak;
  const opKoers = isEigenDoel(eje?.doelTweedeJaar) && eje?.opKoers !== false && eje?.koersJuist !== false;
  if (datumVan(eje) && opKoers) {
    const tot = eje?.besluitSpoor2?.perspectiefTot;
    return tot && { op: tot, veld: '/eerstejaarsevaluatie/besluitSpoor2', bron: 'eerstejaarsevaluatie' };
  }
  const jaar = tijdlijn.mijlpalen['einde-eerste-ziektejaar'].uiterlijk;
  if (!jaar) return undefined;
  const op = geenMogelijkheden(metingOp(zaak, jaar))
    ? metingen(zaak).find((meting) => meting.op > jaar && !geenMogelijkheden(meting))?.op
    : jaar;
  return op && { op, veld: '/eerstejaarsevaluatie', bron: 'eersteJaar' };
}
