import { schrijfDatum } from '../../kern/datum.ts';
import type { Ernst } from '../../regels/regel.ts';
import type { Besluit, Bevinding } from '../bevinding.ts';
import type { Stap, Stapstand } from '../stap.ts';
import type { ToetsUitslag } from '../toets.ts';
import { normnaam } from './woorden.ts';

/** What a check is told in, the same on the terminal and in a report. Never that a case satisfies the law. */

export const ERNSTNAAM: Readonly<Record<Ernst, string>> = {
  privacy: 'privacy',
  volledigheid: 'onvolledig',
  loonsanctie: 'risico loonsanctie',
  aandacht: 'aandacht',
  info: 'ter informatie',
};

/** How a step of UWV's test stands, in a word, and what that word means. */
export const STAPSTAND: Readonly<Record<Stapstand, readonly [naam: string, betekenis: string]>> = {
  gepasseerd: ['door', 'deze controles vonden niets dat in de weg staat'],
  nee: ['nee', 'het antwoord is nee'],
  open: ['open', 'dit staat in de weg'],
  vraag: ['vraag', 'een mens moet eerst oordelen'],
  nogNiet: ['later', 'nog niet aan de orde of nog niet te controleren'],
  nietBereikt: ['-', 'hier komt UWV niet aan toe'],
};

/** A step that was passed without more ado needs no words. */
export const zwijgt = ({ id, stand, regels }: Stap): boolean =>
  stand === 'gepasseerd' && regels.length === 0 && id !== 'resultaat' && id !== 'regime';

const OORDEELNAAM = {
  tekort: 'Deze controles vonden tekorten.',
  beoordelen: 'Deze controles vonden punten die een mens moet beoordelen.',
  aandacht: 'Deze controles vonden alleen aandachtspunten.',
  'geen-tekort': 'Deze controles vonden geen tekort.',
} as const;

/** Points of attention that all ask somebody to judge are no shortcomings yet. */
export function oordeelTekst({ oordeel, tellingen, bevindingen }: ToetsUitslag): string {
  if (oordeel !== 'aandacht' || tellingen.beoordelen === 0) return OORDEELNAAM[oordeel];
  return bevindingen.some((b) => b.uitkomst === 'tekort' && b.ernst === 'aandacht')
    ? 'Deze controles vonden aandachtspunten, en punten die een mens moet beoordelen.'
    : 'Deze controles vonden geen tekort, wel punten die een mens moet beoordelen.';
}

/** How many checks came out how. */
export function tellingTekst({ tellingen, bevindingen }: ToetsUitslag): string {
  const terInformatie = bevindingen.filter((b) => b.uitkomst === 'tekort' && b.ernst === 'info').length;
  const delen = [
    `${tellingen.tekort - terInformatie} tekort`,
    ...(terInformatie > 0 ? [`${terInformatie} ter informatie`] : []),
    `${tellingen.beoordelen} te beoordelen`,
    `${tellingen.nogNiet} nog niet aan de orde`,
    `${tellingen.voldoet} zonder tekort`,
    `${tellingen.nvt} niet van toepassing of zonder gegevens niet te controleren`,
  ];
  return `Uitkomst van ${bevindingen.length} controles: ${delen.join(', ')}.`;
}

export const VOORBEHOUD =
  'riv controleert volledigheid, termijnen en vaste onderdelen van stukken. Of de inspanningen inhoudelijk genoeg zijn, beoordeelt UWV.';

/** The adjustable numbers that are not at their default. */
export const gewijzigdeRichtwaarden = ({ instellingen }: ToetsUitslag): readonly string[] =>
  Object.entries(instellingen.richtwaarden).map(
    ([id, { waarde, standaard }]) => `${id} ${waarde} (standaard ${standaard})`,
  );

export const GEEN_GELDEND_RECHT = 'Dit zijn voorstellen en geen geldend recht.';

/** `Eén feit van na de peildatum is niet meegenomen`: without full stop, so that the places can follow. */
export const laterTekst = (aantal: number): string =>
  `${aantal === 1 ? 'Eén feit van na de peildatum is' : `${aantal} feiten van na de peildatum zijn`} niet meegenomen`;

/** The source that asks it, of the level of the finding, and the kind of norm it is. */
export function bronVan({ niveau, bronnen }: Bevinding): { readonly citaat: string; readonly norm: string } {
  const { citaat } = bronnen.find((b) => b.niveau === niveau) ?? bronnen[0];
  return { citaat, norm: normnaam(niveau, bronnen) };
}

export type Bundel = readonly [Bevinding, ...Bevinding[]];

/** Findings of one rule that ask the same and differ only in place stand together, at the place of the first. */
export function bundel(bevindingen: readonly Bevinding[]): readonly Bundel[] {
  const bundels = new Map<string, [Bevinding, ...Bevinding[]]>();
  for (const b of bevindingen) {
    const sleutel = [b.uitkomst, b.ernst, b.regel, b.herstel, b.niveau, b.richtwaardeGewijzigd].join('|');
    const eerder = bundels.get(sleutel);
    if (eerder) eerder.push(b);
    else bundels.set(sleutel, [b]);
  }
  return [...bundels.values()];
}

/** What was decided on a finding earlier, by whom, and what that did. */
export function besluitTekst({ ernst, ernstVoor }: Bevinding, besluit: Besluit): string {
  if (besluit.soort === 'beoordeling') return `Zo beoordeeld${wieTekst(besluit)}`;
  const gevolg = ernstVoor
    ? ` Ernst was ${ERNSTNAAM[ernstVoor]}.`
    : ernst === 'volledigheid'
      ? ' Een afwijking maakt een onvolledig verslag niet volledig.'
      : '';
  return `Bewust afgeweken${wieTekst(besluit)}${gevolg}`;
}

/** ` op 1 oktober 2025 door A. Voorbeeld, jurist (/beoordelingen/0): reden.` */
export function wieTekst({ soort, index, datum, door, functie, reden, redenOp }: Besluit): string {
  const wie = [door, functie].filter((deel) => deel !== undefined && deel !== '').join(', ');
  const wanneer = datum ? ` op ${schrijfDatum(datum)}` : '';
  const plaats = `/${soort === 'beoordeling' ? 'beoordelingen' : 'afwijkingen'}/${index}`;
  const waarom =
    redenOp === undefined
      ? reden === undefined
        ? ''
        : `: ${reden.replace(/\.*$/, '')}`
      : `: zie ${redenOp} (niet getoond, om een bevinding over privacy)`;
  return `${wanneer}${wie === '' ? '' : ` door ${wie}`} (${plaats})${waarom}.`;
}
