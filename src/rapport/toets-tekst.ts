import { schrijfDatum, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import {
  GEEN_GELDEND_RECHT,
  gewijzigdeRichtwaarden,
  laterTekst,
  oordeelTekst,
  tellingTekst,
  VOORBEHOUD,
  wieTekst,
} from '../toets/teksten/uitslag.ts';
import { schrijfBevindingen } from './bevinding-tekst.ts';
import { vouw, type Verf } from './opmaak.ts';
import { begrens } from './teksten.ts';
import type { Plaats } from './toets-json.ts';
import { schrijfToetsgang } from './toetsgang-tekst.ts';

export interface Toetsweergave {
  readonly bron: string;
  readonly uitslag: ToetsUitslag;
  readonly profiel: string;
  readonly peildatum: Datum;
  readonly alles: boolean;
  /** Where a field stands in zaak.json; asked only for finds in a text. */
  readonly plaatsVan?: (veld: string) => Plaats;
}

/** The findings of one case for the terminal, and where it stands in UWV's test. */
export function schrijfToets(weergave: Toetsweergave, verf: Verf, breedte: number): string {
  const { uitslag, alles, plaatsVan } = weergave;
  const { bevindingen, zonderGevolg } = uitslag;
  const getoond = bevindingen.filter((b) => b.uitkomst === 'tekort' || b.uitkomst === 'beoordelen');
  const beantwoord = bevindingen.filter((b) => b.uitkomst === 'voldoet' && b.besluit);
  const delen = [
    schrijfKop(weergave, verf, breedte),
    ...schrijfBevindingen(getoond, { verf, breedte, plaatsVan }),
    ...(alles ? [schrijfOverige(bevindingen)] : []),
    ...lijst(
      'Vragen die volgens een vastgelegd oordeel voldoen:',
      beantwoord.map((b) => `${b.regel} ${b.veld}: beoordeeld${b.besluit ? wieTekst(b.besluit) : ''}`),
      breedte,
    ),
    ...lijst(
      'Vastgelegde besluiten zonder gevolg:',
      zonderGevolg.map(({ veld, reden }) => `${veld}  ${reden}`),
      breedte,
    ),
    schrijfToetsgang(uitslag.toetsgang, verf, breedte),
    schrijfSlot(uitslag, verf, breedte),
  ];
  return `${delen.join('\n\n')}\n`;
}

function lijst(kop: string, regels: readonly string[], breedte: number): string[] {
  if (regels.length === 0) return [];
  return [[kop, ...regels.map((regel) => `  ${vouw(regel, breedte, '  ')}`)].join('\n')];
}

/** Which case, on which day, by which settings, and what was left out. */
function schrijfKop(
  { bron, uitslag, profiel, peildatum }: Toetsweergave,
  verf: Verf,
  breedte: number,
): string {
  const { tijdlijn, naPeildatumVelden: later } = uitslag;
  const { schakelaars } = uitslag.instellingen;
  const gewijzigd = gewijzigdeRichtwaarden(uitslag);
  const regels = [
    `Peildatum ${schrijfDatum(peildatum)}, profiel ${profiel}` +
      (tijdlijn
        ? `; eerste ziektedag ${schrijfDatum(tijdlijn.eersteZiektedag)}, ${ziekteweek(tijdlijn)}einde wachttijd ${schrijfDatum(tijdlijn.eindeWachttijd)}`
        : ''),
    ...(gewijzigd.length === 0 ? [] : [`Gewijzigde richtwaarden: ${begrens(gewijzigd, gewijzigd.length)}.`]),
    ...(schakelaars.length === 0 ? [] : [`Schakelaars aan: ${begrens(schakelaars)}. ${GEEN_GELDEND_RECHT}`]),
    ...(later.length === 0 ? [] : [`${laterTekst(later.length)}: ${begrens(later)}.`]),
  ];
  return [
    verf('bold', `Zaak ${uitslag.zaaknummer}`) + `  (${bron})`,
    ...regels.map((regel) => vouw(regel, breedte, '')),
  ].join('\n');
}

/** Nothing before the first sick day. */
const ziekteweek = ({ ziekteweek: week }: Tijdlijn): string => (week > 0 ? `ziekteweek ${week}, ` : '');

/** The outcomes without a finding; what is the same to read stands there once, with how often. */
function schrijfOverige(bevindingen: readonly Bevinding[]): string {
  const aantallen = new Map<string, number>();
  for (const b of bevindingen)
    if (b.uitkomst !== 'tekort' && b.uitkomst !== 'beoordelen') {
      const wanneer = b.uiterlijk ? `  (uiterlijk ${schrijfDatum(b.uiterlijk)})` : '';
      const oordeel = b.besluit ? `  (volgens /beoordelingen/${b.besluit.index})` : '';
      const regel = `  ${b.uitkomst.padEnd(8)}  ${b.regel}${b.veld === '' ? '' : `  ${b.veld}`}${wanneer}${oordeel}`;
      aantallen.set(regel, (aantallen.get(regel) ?? 0) + 1);
    }
  const regels = [...aantallen].map(([regel, n]) => (n === 1 ? regel : `${regel}  (${n} keer)`));
  return ['Overige controles:', ...regels].join('\n');
}

const schrijfSlot = (uitslag: ToetsUitslag, verf: Verf, breedte: number): string =>
  [
    verf('bold', oordeelTekst(uitslag)),
    vouw(tellingTekst(uitslag), breedte, ''),
    vouw(VOORBEHOUD, breedte, ''),
  ].join('\n');
