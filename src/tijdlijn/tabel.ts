import type { Mijlpaal, Tijdlijn } from './mijlpaal.ts';
import { MIJLPALEN } from './mijlpaal.ts';

/** The timeline as a Markdown table that a lawyer can read; the source in the last column gives the date. */
export function schrijfTijdlijn(tijdlijn: Tijdlijn): string {
  const regels = MIJLPALEN.map((id) => rij(tijdlijn.mijlpalen[id]));
  return [
    `Eerste ziektedag ${tijdlijn.eersteZiektedag}, peildatum ${tijdlijn.peildatum}, regime ${tijdlijn.regime}, laatste dag wachttijd ${tijdlijn.eindeWachttijd}.`,
    '',
    '| mijlpaal | vanaf | streef | uiterlijk | status | bron |',
    '|---|---|---|---|---|---|',
    ...regels,
    '',
  ].join('\n');
}

const rij = ({ id, vanaf, streef, uiterlijk, status, bronnen }: Mijlpaal): string =>
  `| ${id} | ${vanaf ?? ''} | ${streef ?? ''} | ${uiterlijk ?? ''} | ${status} | ${bronnen[0].niveau}: ${bronnen[0].citaat} |`;
