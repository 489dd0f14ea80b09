import { plusDagen, type Datum } from '../../kern/datum.ts';
import type { Bevinding } from '../../toets/bevinding.ts';
import type { Documentgrond } from '../document.ts';
import { ontbrekendInRapportages, nietOverGerapporteerd } from './opvragen-bureau.ts';
import { VERZOEKEN, type Gevraagde, type Verzoek } from './opvragen-verzoeken.ts';
import { ontbrekendVanWerknemer } from './opvragen-werknemer.ts';

/** One thing that somebody is asked for, in words made for him. */
export interface Gemist {
  readonly stuk: string;
  readonly vraag: string;
  /** Last good day by law or by a letter of UWV, with what it follows from. */
  readonly uiterlijk?: Datum;
  readonly waarom?: string;
}

/** How long before its last good day a piece is asked for. Our own term. */
const VOORUIT_DAGEN = 28;

/** All that a party is asked for on the peildatum, in the order of the dossier, each once. */
export function gemistVan(wie: Gevraagde, grond: Documentgrond): readonly Gemist[] {
  const { zaak } = grond;
  const { bevindingen = [] } = grond.toets?.('lopend') ?? {};
  const open = bevindingen.filter((bevinding) => isTeVragen(bevinding, grond.peildatum));
  const gevonden = VERZOEKEN[wie].flatMap((verzoek): Gemist[] => {
    const bevinding = open.find((b) => b.regel === verzoek.regel && (verzoek.als?.(b, zaak) ?? true));
    if (!bevinding) return [];
    const { stuk, vraag } = verzoek;
    return [{ stuk, vraag, ...laatsteDag(verzoek, bevinding, grond) }];
  });
  const uitFeiten =
    wie === 'bureau'
      ? [...nietOverGerapporteerd(grond), ...ontbrekendInRapportages(grond)]
      : wie === 'werknemer'
        ? ontbrekendVanWerknemer(grond)
        : [];
  return [...gevonden, ...uitFeiten];
}

/** Missing, or to be missed soon; what somebody left out on purpose is not asked for. */
const isTeVragen = ({ uitkomst, uiterlijk, besluit }: Bevinding, peildatum: Datum): boolean =>
  (uitkomst === 'tekort' && besluit === undefined) ||
  (uitkomst === 'nogNiet' && uiterlijk !== undefined && uiterlijk <= plusDagen(peildatum, VOORUIT_DAGEN));

/** The day that UWV gave, else that of the law, as long as it is to come and near. */
function laatsteDag(
  { uwv, dag }: Verzoek,
  { uiterlijk }: Bevinding,
  { zaak, tijdlijn, peildatum }: Documentgrond,
): Pick<Gemist, 'uiterlijk' | 'waarom'> {
  const tot = plusDagen(peildatum, VOORUIT_DAGEN);
  const isNabij = (op: Datum | undefined): op is Datum => op !== undefined && op > peildatum && op <= tot;
  const { gevraagd, termijn, aangevuldOp } = zaak.wia?.aanvullingGevraagd ?? {};
  if (uwv && gevraagd?.includes(uwv) && !aangevuldOp && isNabij(termijn))
    return { uiterlijk: termijn, waarom: 'Die dag heeft UWV ons gegeven om het verslag aan te vullen.' };
  if (!dag || !isNabij(uiterlijk)) return {};
  if (dag === 'probleemanalyse') return { uiterlijk, waarom: WAAROM.probleemanalyse };
  return { uiterlijk, waarom: WAAROM[tijdlijn?.regime === 'ziekUitDienst' ? 'uitDienst' : 'verslag'] };
}

const WAAROM = {
  probleemanalyse:
    'Binnen zes weken na de eerste ziektedag wordt uw oordeel gevraagd (art. 2 lid 2 Regeling procesgang eerste en tweede ziektejaar).',
  verslag:
    'Dan moet de werknemer het re-integratieverslag hebben: in de regel dertien weken voor het einde van de wachttijd (art. 25 lid 3 en 4 Wet WIA).',
  uitDienst:
    'Dan moet de werknemer het re-integratieverslag hebben: op de laatste dag van het dienstverband (art. 38 lid 2 Ziektewet).',
} as const;
