import { schrijfDatum, schrijfDatumMetDag, type Datum } from '../kern/datum.ts';
import type { Mijlpaal, MijlpaalStatus, Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { isPlicht } from '../tijdlijn/plicht.ts';
import { vouw, type Verf } from './opmaak.ts';
import { normVan, PARTIJNAAM } from '../toets/teksten/woorden.ts';

export const STATUSNAAM: Readonly<Record<MijlpaalStatus, string>> = {
  gedaan: 'gedaan',
  teLaat: 'gedaan, te laat',
  verstreken: 'verstreken',
  nu: 'nu aan de orde',
  toekomst: 'komt nog',
  nvt: 'niet van toepassing',
};

const dag = (datum: Datum | undefined): string => (datum ? schrijfDatum(datum) : '');

/** The milestones in order of their last good day; what does not apply is left out unless `alles`. */
export const ordenMijlpalen = (tijdlijn: Tijdlijn, alles: boolean): readonly Mijlpaal[] =>
  Object.values(tijdlijn.mijlpalen)
    .filter((m) => alles || m.status !== 'nvt')
    .sort((a, b) => vergelijk(a.uiterlijk ?? a.streef ?? VER, b.uiterlijk ?? b.streef ?? VER));

const VER = '9999';
const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `riv termijnen`: what must be done by which day, gravest date first; under it who, when to aim, and the source. */
export function schrijfTermijnen(
  zaaknummer: string,
  tijdlijn: Tijdlijn,
  alles: boolean,
  verf: Verf,
  breedte: number,
): string {
  const kop = [
    verf('bold', `Zaak ${zaaknummer}`),
    `Peildatum ${schrijfDatum(tijdlijn.peildatum)}; eerste ziektedag ${schrijfDatumMetDag(tijdlijn.eersteZiektedag)}; ziekteweek ${tijdlijn.ziekteweek}`,
    `Einde wachttijd ${schrijfDatum(tijdlijn.eindeWachttijd)}; einde loondoorbetaling ${schrijfDatum(tijdlijn.eindeLoondoorbetaling)}`,
  ];
  const mijlpalen = ordenMijlpalen(tijdlijn, alles).map((m) => schrijfMijlpaal(m, verf, breedte));
  return `${[kop.join('\n'), 'uiterlijk'.padEnd(KOLOM) + 'mijlpaal', ...mijlpalen].join('\n\n')}\n`;
}

const KOLOM = 20;

function standVan(m: Mijlpaal): string {
  if (m.gedaanOp) return `${STATUSNAAM[m.status]} op ${schrijfDatum(m.gedaanOp)}`;
  if (isPlicht(m)) return STATUSNAAM[m.status];
  if (m.status === 'verstreken') return 'voorbij';
  return m.status === 'nu' ? 'nu mogelijk' : STATUSNAAM[m.status];
}

function schrijfMijlpaal(m: Mijlpaal, verf: Verf, breedte: number): string {
  const stand = standVan(m);
  const inspringing = ' '.repeat(KOLOM);
  const bij = [
    PARTIJNAAM[m.partij],
    ...(m.streef ? [`streef ${schrijfDatum(m.streef)}`] : []),
    ...(m.vastgesteldDoor ? ['datum van UWV'] : []),
    `${m.bronnen[0].citaat} (${normVan(m.bronnen[0])})`,
  ].join(' · ');
  const kleur =
    m.status === 'verstreken' || m.status === 'teLaat' ? 'red' : m.status === 'nu' ? 'yellow' : 'green';
  return [
    `${verf('bold', dag(m.uiterlijk).padEnd(KOLOM))}${m.naam}: ${verf(kleur, stand)}`,
    ...(m.toelichting ? [inspringing + vouw(m.toelichting, breedte, inspringing)] : []),
    verf('dim', inspringing + vouw(bij, breedte, inspringing)),
  ].join('\n');
}

/** One case of `riv termijnen --json`. */
export const termijnenNaarJson = (zaaknummer: string, tijdlijn: Tijdlijn, alles: boolean): object => ({
  zaak: zaaknummer,
  peildatum: tijdlijn.peildatum,
  eersteZiektedag: tijdlijn.eersteZiektedag,
  regime: tijdlijn.regime,
  ziektedag: tijdlijn.ziektedag,
  ziekteweek: tijdlijn.ziekteweek,
  nietGeteld: tijdlijn.nietGeteld,
  eindeWachttijd: tijdlijn.eindeWachttijd,
  eindeLoondoorbetaling: tijdlijn.eindeLoondoorbetaling,
  mijlpalen: ordenMijlpalen(tijdlijn, alles).map(({ bronnen, ...m }) => ({
    ...m,
    niveau: bronnen[0].niveau,
    bronnen: bronnen.map(({ citaat, url }) => ({ citaat, ...(url !== undefined && { url }) })),
  })),
});
