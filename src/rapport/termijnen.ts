import { schrijfDatum, schrijfDatumMetDag, type Datum } from '../kern/datum.ts';
import type { Mijlpaal, MijlpaalStatus, Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { schrijfTabel, type Verf } from './opmaak.ts';
import { NIVEAUNAAM } from './toets-tekst.ts';

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

/** `riv termijnen`: one line per milestone, with the date, the status and the source. */
export function schrijfTermijnen(zaaknummer: string, tijdlijn: Tijdlijn, alles: boolean, verf: Verf): string {
  const kop = [
    verf('bold', `Zaak ${zaaknummer}`),
    `Peildatum ${schrijfDatum(tijdlijn.peildatum)}; eerste ziektedag ${schrijfDatumMetDag(tijdlijn.eersteZiektedag)}; ziekteweek ${tijdlijn.ziekteweek}`,
    `Einde wachttijd ${schrijfDatum(tijdlijn.eindeWachttijd)}; einde loondoorbetaling ${schrijfDatum(tijdlijn.eindeLoondoorbetaling)}`,
  ];
  const rijen = ordenMijlpalen(tijdlijn, alles).map((m) => [
    m.naam,
    m.partij,
    dag(m.streef),
    dag(m.uiterlijk),
    m.gedaanOp ? `${STATUSNAAM[m.status]} (${schrijfDatum(m.gedaanOp)})` : STATUSNAAM[m.status],
    `${m.bronnen[0].citaat} (${NIVEAUNAAM[m.bronnen[0].niveau]})`,
  ]);
  const tabel = schrijfTabel(['mijlpaal', 'wie', 'streef', 'uiterlijk', 'status', 'bron'], rijen);
  const noten = ordenMijlpalen(tijdlijn, alles)
    .filter((m) => m.toelichting)
    .map((m) => `- ${m.naam}: ${m.toelichting ?? ''}`);
  return `${[...kop, '', tabel.trimEnd(), ...(noten.length > 0 ? ['', ...noten] : [])].join('\n')}\n`;
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
