import { stringify } from 'csv-stringify/sync';
import type { Invoerfout } from '../kern/fouten.ts';
import { noemStuk } from '../rapport/teksten.ts';
import { ERNSTEN } from '../regels/regel.ts';
import type { Oordeel } from '../toets/bevinding.ts';
import { ERNSTNAAM } from '../toets/teksten/uitslag.ts';
import { NIVEAUNAAM, PARTIJNAAM } from '../toets/teksten/woorden.ts';
import type { GemaaktBestand, Status, Termijn, Uitwerking, Zaakresultaat } from './resultaat.ts';

const STATUS: Readonly<Record<Status, string>> = {
  gemaakt: 'gemaakt',
  getoetst: 'getoetst',
  niets: 'niets te maken',
  geweigerd: 'geweigerd om privacy',
  ongeldig: 'invoer ongeldig',
  omgeving: 'niet geschreven',
  bug: 'fout in riv',
};

const OORDEEL: Readonly<Record<Oordeel, string>> = {
  tekort: 'tekort',
  beoordelen: 'te beoordelen',
  aandacht: 'aandacht',
  'geen-tekort': 'geen tekort',
};

/** How many mandatory parts are missing in the documents of a case. */
export const ONTBREEKT = 'ontbreekt in stukken';

const KOLOMMEN = [
  'zaak',
  'bron',
  'status',
  ONTBREEKT,
  'oordeel',
  ...ERNSTEN.map((ernst) => ERNSTNAAM[ernst]),
  'te beoordelen',
  'volgende termijn: datum',
  'volgende termijn',
  'norm',
  'wettelijke termijn: datum',
  'wettelijke termijn',
  'stukken',
  'toelichting',
] as const;

/** What stands above the rows: a byte order mark and semicolons, which a Dutch Excel opens right away. */
export const schrijfKop = (): string => `\uFEFF${alsCsv(KOLOMMEN)}`;

export const schrijfRij = (resultaat: Zaakresultaat): string => alsCsv(rijVan(resultaat));

const alsCsv = (rij: readonly (string | number)[]): string =>
  stringify([rij.map((cel) => (typeof cel === 'string' ? zonderFormule(cel) : cel))], {
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_string: true,
  });

/**
 * What a spreadsheet would reckon with becomes text, also where one that cuts at another mark would begin a cell; the
 * characters are those of OWASP's advice on CSV injection, with their wide forms.
 */
const zonderFormule = (cel: string): string => cel.replace(FORMULE, "$1'");

const FORMULE = /(^[\s\p{C}"']*|[,;|\t\r\n][\s\p{C}"']*)(?=[=+\-@＝＋－＠])/gu;

function rijVan(resultaat: Zaakresultaat): readonly (string | number)[] {
  const { bron, status } = resultaat;
  if (!('zaak' in resultaat)) {
    const leeg = KOLOMMEN.slice(3, -1).map(() => '');
    return ['', bron, STATUS[status], ...leeg, waarom(resultaat)];
  }
  const { zaak, oordeel, tekorten, tellingen, ontbrekend, volgendeTermijn, volgendeWettelijke, gemaakt } =
    resultaat;
  return [
    zaak,
    bron,
    `${STATUS[status]}${resultaat.ongewijzigd ? ' (ongewijzigd)' : ''}`,
    ontbrekend,
    OORDEEL[oordeel],
    ...ERNSTEN.map((ernst) => tekorten[ernst]),
    tellingen.beoordelen,
    volgendeTermijn?.uiterlijk ?? '',
    schrijfTermijn(volgendeTermijn),
    volgendeTermijn ? NIVEAUNAAM[volgendeTermijn.niveau] : '',
    volgendeWettelijke?.uiterlijk ?? '',
    schrijfTermijn(volgendeWettelijke),
    gemaakt.map(({ bestand }) => bestand).join(' | '),
    waarom(resultaat),
  ];
}

/** What is to be done, and by whom. */
const schrijfTermijn = (termijn: Termijn | undefined): string =>
  termijn ? `${termijn.naam} (${PARTIJNAAM[termijn.partij]})` : '';

/** Why something was not made, in one cell. */
export function waarom(resultaat: Zaakresultaat): string {
  if ('fouten' in resultaat) {
    const [eerste] = resultaat.fouten;
    const meer = resultaat.fouten.length - 1;
    const rest = meer === 0 ? '' : ` En nog ${meer} ${meer === 1 ? 'invoerfout' : 'invoerfouten'}.`;
    return eerste ? `${schrijfInvoerfout(eerste)}${rest}` : '';
  }
  if (!('zaak' in resultaat)) return `Fout in riv zelf (${resultaat.melding}). Meld dit.`;
  const bewerkt = resultaat.bewerkt ?? [];
  return [
    ...redenenVan(resultaat, false).map(({ stuk, reden }) => `${stuk}: ${reden}`),
    ...resultaat.gemaakt.filter(({ verwijderdeTekens: n = 0 }) => n > 0).map(schrijfVerwijderd),
    ...(bewerkt.length > 0
      ? [`Na het maken door iemand gewijzigd en zo gelaten: ${bewerkt.join(' | ')}.`]
      : []),
  ].join(' ');
}

/** `Regel 5, kolom 3, veld /werkgver: Dit veld is niet bekend. Bedoelt u "werkgever"?` */
function schrijfInvoerfout({ lijn, kolom, pad, melding, verwacht, suggestie }: Invoerfout): string {
  const inRegel = `Regel ${lijn}, kolom ${kolom}${pad && `, veld ${pad}`}`;
  const plek = lijn > 0 ? inRegel : pad && `Veld ${pad}`;
  const raad = suggestie === undefined ? `Verwacht: ${verwacht}.` : `Bedoelt u "${suggestie}"?`;
  return `${plek && `${plek}: `}${melding} ${raad}`;
}

/** Why documents were not made; what the case does not call for needs that only where nothing was made, or all is asked. */
export const redenenVan = (
  { status, nietGemaakt }: Uitwerking,
  metNietNodig: boolean,
): { readonly stuk: string; readonly reden: string }[] =>
  nietGemaakt
    .filter(({ oorzaak }) => oorzaak !== 'nietNodig' || status === 'niets' || metNietNodig)
    .map((wat) => ({ stuk: noemStuk(wat), reden: wat.reden }));

const schrijfVerwijderd = ({ bestand, verwijderdeTekens: n = 0 }: GemaaktBestand): string =>
  `${n} ${n === 1 ? 'teken dat Word niet kan bevatten is' : 'tekens die Word niet kan bevatten zijn'} weggelaten in ${bestand}.`;
