import type { z } from 'zod';
import { rapportenArbeidsdeskundige } from '../../feiten/arbeidsdeskundige.ts';
import { werkVanaf } from '../../feiten/gewerkt.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { dagenTussen, schrijfDatum, vergelijkDagen, type Datum } from '../../kern/datum.ts';
import type { Mijlpaal, MijlpaalId, Tijdlijn } from '../../tijdlijn/mijlpaal.ts';
import type { Kennis } from './kennis.ts';
import { eindeDienstverbandOp } from './partijen.ts';
import { alsDag } from './pen.ts';
import { dag, getal, groep, lijst, tekst } from './veld.ts';

/** The course of two years on half a page. */
export const verlooptabelSchema = lijst(
  'Wat er gebeurde en nog moet gebeuren, op volgorde van datum.',
  groep('Gebeurtenis.', {
    op: dag('Datum waarop het gebeurde.'),
    week: getal('Week sinds de eerste ziektedag.'),
    wat: tekst('Wat er gebeurde.'),
    uiterlijk: dag('Laatste dag volgens wet of regeling.'),
  }),
);

/** What a reader of the report looks for; the rest is custom or of no use to him. */
const STAPPEN: readonly MijlpaalId[] = [
  'ziekmelding-werkgever',
  'melding-arbodienst',
  'probleemanalyse',
  'plan-van-aanpak',
  'week-42-melding',
  'eerstejaarsevaluatie',
  'actueel-oordeel',
  'eindevaluatie',
  'riv-aan-werknemer',
  'wia-aanvraag',
  'ziek-uit-dienst-melding',
  'ziek-uit-dienst-riv',
];

/** Days that come by themselves. */
const DAGEN: readonly MijlpaalId[] = ['einde-eerste-ziektejaar', 'einde-wachttijd'];

interface Gebeurtenis {
  readonly op?: Datum | undefined;
  readonly wat: string;
  readonly uiterlijk?: Datum | undefined;
}

export function maakVerlooptabel(
  kennis: Kennis,
  tijdlijn: Tijdlijn | undefined,
): z.infer<typeof verlooptabelSchema> {
  if (!tijdlijn) return [];
  const { eersteZiektedag } = tijdlijn;
  return [...uitTijdlijn(tijdlijn), ...uitZaak(kennis, tijdlijn)]
    .map((g) => ({ ...g, bij: g.op ?? g.uiterlijk }))
    .filter((g): g is typeof g & { bij: Datum } => g.bij !== undefined)
    .sort((a, b) => vergelijkDagen(a.bij, b.bij))
    .map(({ op, wat, uiterlijk, bij }) => ({
      op: alsDag(op),
      week: bij < eersteZiektedag ? null : Math.floor(dagenTussen(eersteZiektedag, bij) / 7) + 1,
      wat,
      uiterlijk: alsDag(uiterlijk),
    }));
}

function uitTijdlijn({ eersteZiektedag, regime, mijlpalen }: Tijdlijn): Gebeurtenis[] {
  const geldt = ({ status }: Mijlpaal): boolean => status !== 'nvt';
  const stappen = STAPPEN.map((id) => mijlpalen[id]).filter(geldt);
  // Who leaves ill goes on to the Ziektewet: the wachttijd then is no concern of the employer.
  const dagen = regime === 'ziekUitDienst' ? [] : DAGEN.map((id) => mijlpalen[id]).filter(geldt);
  return [
    { op: eersteZiektedag, wat: 'Eerste ziektedag' },
    ...stappen.map((m) => ({ op: m.gedaanOp, wat: m.naam, uiterlijk: volgensWet(m) })),
    ...dagen.map((m) => ({ op: m.uiterlijk, wat: m.naam })),
  ];
}

/** A day of custom or of our own has no place beside days of the law. */
const volgensWet = ({ bronnen: [bron], uiterlijk }: Mijlpaal): Datum | undefined =>
  bron.niveau === 'wet' || bron.niveau === 'regeling' ? uiterlijk : undefined;

function uitZaak(kennis: Kennis, { eersteZiektedag, nietGeteld }: Tijdlijn): Gebeurtenis[] {
  const { toen: zaak } = kennis;
  const einde = eindeDienstverbandOp(kennis);
  return [
    ...nietGeteld.map(({ van, tot }) => ({
      op: van,
      wat: `Tot en met ${schrijfDatum(tot)} hersteld of met verlof; deze dagen tellen niet mee voor de wachttijd`,
    })),
    { op: werkVanaf(zaak, eersteZiektedag)?.op, wat: 'Eerste keer weer aan het werk' },
    ...rapportenArbeidsdeskundige(zaak).map(({ op }) => ({ op, wat: 'Rapport van de arbeidsdeskundige' })),
    { op: startSpoor2(zaak)?.op, wat: 'Begin van het tweede spoor' },
    ...(zaak.deskundigenoordelen ?? []).map(({ aangevraagdOp }) => ({
      op: aangevraagdOp,
      wat: 'Deskundigenoordeel gevraagd bij UWV',
    })),
    ...(einde === undefined ? [] : [{ op: einde, wat: 'Einde van het dienstverband' }]),
  ];
}
