import { schrijfDatum } from '../kern/datum.ts';
import type { Ernst } from '../regels/regel.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import type { Stap, Stapstand, Toetsgang } from '../toets/stappen.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import { vouw, type Verf } from './opmaak.ts';
import { aanWie, normnaam } from './woorden.ts';

export interface Toetsweergave {
  readonly bron: string;
  readonly uitslag: ToetsUitslag;
  readonly profiel: string;
  readonly peildatum: string;
  readonly alles: boolean;
}

const ERNSTNAAM: Readonly<Record<Ernst, string>> = {
  privacy: 'PRIVACY',
  volledigheid: 'ONVOLLEDIG',
  loonsanctie: 'RISICO LOONSANCTIE',
  aandacht: 'AANDACHT',
  info: 'TER INFORMATIE',
};

/** The findings of one case for the terminal: gravest first, each with norm, source and way out. */
export function schrijfToets(
  { bron, uitslag, profiel, peildatum, alles }: Toetsweergave,
  verf: Verf,
  breedte: number,
): string {
  const { tijdlijn } = uitslag;
  const kop = [
    verf('bold', `Zaak ${uitslag.zaaknummer}`) + `  (${bron})`,
    `Peildatum ${peildatum}, profiel ${profiel}` +
      (tijdlijn
        ? `; eerste ziektedag ${schrijfDatum(tijdlijn.eersteZiektedag)}, ${ziekteweek(tijdlijn)}einde wachttijd ${schrijfDatum(tijdlijn.eindeWachttijd)}`
        : ''),
  ];
  if (uitslag.naPeildatum > 0) {
    kop.push(
      uitslag.naPeildatum === 1
        ? 'Eén feit van na de peildatum is niet meegenomen.'
        : `${uitslag.naPeildatum} feiten van na de peildatum zijn niet meegenomen.`,
    );
  }
  const getoond = uitslag.bevindingen.filter((b) => b.uitkomst === 'tekort' || b.uitkomst === 'beoordelen');
  const delen = [kop.join('\n'), ...bundel(getoond).map((b) => schrijfBevindingen(b, verf, breedte))];
  if (alles) delen.push(schrijfOverige(uitslag.bevindingen));
  if (uitslag.zonderGevolg.length > 0) {
    delen.push(
      [
        'Vastgelegde besluiten zonder gevolg:',
        ...uitslag.zonderGevolg.map(({ veld, reden }) => `  ${vouw(`${veld}  ${reden}`, breedte, '  ')}`),
      ].join('\n'),
    );
  }
  delen.push(schrijfToetsgang(uitslag.toetsgang, verf, breedte));
  delen.push(schrijfSlot(uitslag, verf, breedte));
  return `${delen.join('\n\n')}\n`;
}

/** Nothing before the first sick day. */
const ziekteweek = ({ ziekteweek: week }: Tijdlijn): string => (week > 0 ? `ziekteweek ${week}, ` : '');

type Bundel = readonly [Bevinding, ...Bevinding[]];

/** Findings of one rule that ask the same and differ only in place stand together, at the place of the first. */
function bundel(bevindingen: readonly Bevinding[]): readonly Bundel[] {
  const bundels = new Map<string, [Bevinding, ...Bevinding[]]>();
  for (const b of bevindingen) {
    const sleutel = [b.uitkomst, b.ernst, b.regel, b.herstel, b.niveau].join('|');
    const eerder = bundels.get(sleutel);
    if (eerder) eerder.push(b);
    else bundels.set(sleutel, [b]);
  }
  return [...bundels.values()];
}

function schrijfBevindingen(bevindingen: Bundel, verf: Verf, breedte: number): string {
  const [b] = bevindingen;
  const stijl = b.ernst === 'aandacht' ? 'yellow' : b.ernst === 'info' ? 'dim' : 'red';
  const naam =
    b.uitkomst === 'beoordelen' ? `BEOORDELEN, ${ERNSTNAAM[b.ernst].toLowerCase()}` : ERNSTNAAM[b.ernst];
  const blok = (tekst: string): string => `  ${vouw(tekst, breedte, '  ')}`;
  return [
    `${verf(stijl, naam)}  ${verf('bold', b.regel)}`,
    ...bevindingen.flatMap((plek) => schrijfPlek(plek, verf, blok)),
    blok(`Herstel: ${b.herstel}`),
    ...(b.verplichtePartij === 'werkgever' ? [] : [blok(aanWie(b.verplichtePartij))]),
    ...(b.richtwaardeGewijzigd ? [blok(`Rust op de gewijzigde richtwaarde ${b.richtwaardeGewijzigd}.`)] : []),
    verf('dim', blok(schrijfBron(b))),
  ].join('\n');
}

/** The source that asks it, of the level of the finding; `riv regels` tells the others. */
function schrijfBron({ niveau, bronnen, regel }: Bevinding): string {
  const bron = bronnen.find((b) => b.niveau === niveau) ?? bronnen[0];
  const rest = bronnen.length - 1;
  const verder = rest === 0 ? '' : ` (en ${rest} andere: riv regels ${regel})`;
  return `Bron (${normnaam(niveau, bronnen)}): ${bron.citaat}${verder}.`;
}

function schrijfPlek(b: Bevinding, verf: Verf, blok: (tekst: string) => string): readonly string[] {
  return [
    verf('dim', `  ${b.veld}`),
    blok(b.uiterlijk ? `${b.melding} Uiterlijk: ${schrijfDatum(b.uiterlijk)}.` : b.melding),
    ...(b.besluit ? [blok(schrijfBesluit(b))] : []),
    ...(b.redenErnst && !b.besluit && b.ernstVoor
      ? [blok(`Ernst verlaagd van ${ERNSTNAAM[b.ernstVoor].toLowerCase()}: ${b.redenErnst}.`)]
      : []),
    ...(b.uitkomst === 'beoordelen' ? schrijfVraag(b, blok) : []),
    ...(b.uitkomst === 'beoordelen' && b.feitenVingerafdruk
      ? [blok(`Leg het oordeel vast in beoordelingen, met feitenVingerafdruk ${b.feitenVingerafdruk}.`)]
      : []),
  ];
}

/** What a person must decide, and where to look. */
function schrijfVraag({ vraag, lees, veld }: Bevinding, blok: (tekst: string) => string): string[] {
  const elders = (lees ?? []).filter((plek) => plek !== veld);
  return [
    ...(vraag === undefined ? [] : [blok(`Vraag: ${vraag}`)]),
    ...(elders.length === 0 ? [] : [blok(`Lees ook: ${elders.join(', ')}`)]),
  ];
}

function schrijfBesluit({ besluit, ernst, ernstVoor }: Bevinding): string {
  if (!besluit) return '';
  const { soort, index, datum, door, functie, reden } = besluit;
  const wie = [door, functie].filter((deel) => deel !== undefined && deel !== '').join(', ');
  const wanneer = datum ? ` op ${schrijfDatum(datum)}` : '';
  const plaats = `/${soort === 'beoordeling' ? 'beoordelingen' : 'afwijkingen'}/${index}`;
  const kern = `${wanneer}${wie === '' ? '' : ` door ${wie}`} (${plaats})${reden === undefined ? '' : `: ${reden.replace(/\.*$/, '')}`}.`;
  if (soort === 'beoordeling') return `Zo beoordeeld${kern}`;
  const gevolg = ernstVoor
    ? ` Ernst was ${ERNSTNAAM[ernstVoor].toLowerCase()}.`
    : ernst === 'volledigheid'
      ? ' Een afwijking maakt een onvolledig verslag niet volledig.'
      : '';
  return `Bewust afgeweken${kern}${gevolg}`;
}

function schrijfOverige(bevindingen: readonly Bevinding[]): string {
  const kort = (b: Bevinding): string =>
    `  ${b.uitkomst.padEnd(8)}  ${b.regel}${b.uiterlijk ? `  (uiterlijk ${schrijfDatum(b.uiterlijk)})` : ''}`;
  const rest = bevindingen.filter((b) => b.uitkomst !== 'tekort' && b.uitkomst !== 'beoordelen');
  return ['Overige controles:', ...rest.map(kort)].join('\n');
}

const STANDNAAM: Readonly<Record<Stapstand, string>> = {
  gepasseerd: 'door',
  open: 'open',
  vraag: 'vraag',
  nietBereikt: '-',
};

/** Where the case stands in UWV's test; the step it stands at is marked. */
function schrijfToetsgang({ stappen, bij }: Toetsgang, verf: Verf, breedte: number): string {
  const regel = ({ id, naam, stand, toelichting }: Stap): string => {
    const zwijgt = stand === 'gepasseerd' && id !== 'resultaat' && id !== 'regime';
    const tekst = vouw(
      zwijgt ? naam : `${naam}${naam.endsWith('?') ? '' : ':'} ${toelichting}`,
      breedte,
      '         ',
    );
    const heel = `${id === bij ? '>' : ' '} ${STANDNAAM[stand].padEnd(5)}  ${tekst}`;
    return id === bij ? verf('bold', heel) : stand === 'nietBereikt' ? verf('dim', heel) : heel;
  };
  return [verf('bold', 'De toets van UWV, stap voor stap:'), ...stappen.map(regel)].join('\n');
}

const OORDEELNAAM = {
  tekort: 'Deze controles vonden tekorten.',
  beoordelen: 'Deze controles vonden punten die een mens moet beoordelen.',
  aandacht: 'Deze controles vonden alleen aandachtspunten.',
  'geen-tekort': 'Deze controles vonden geen tekort.',
} as const;

function schrijfSlot({ oordeel, tellingen, bevindingen }: ToetsUitslag, verf: Verf, breedte: number): string {
  const terInformatie = bevindingen.filter((b) => b.uitkomst === 'tekort' && b.ernst === 'info').length;
  const telling = [
    `${tellingen.tekort - terInformatie} tekort`,
    ...(terInformatie > 0 ? [`${terInformatie} ter informatie`] : []),
    `${tellingen.beoordelen} te beoordelen`,
    `${tellingen.nogNiet} nog niet aan de orde`,
    `${tellingen.voldoet} zonder tekort`,
    `${tellingen.nvt} niet van toepassing of zonder gegevens niet te controleren`,
  ].join(', ');
  const voorbehoud =
    'riv controleert volledigheid, termijnen en vaste onderdelen van stukken. Of de inspanningen inhoudelijk genoeg zijn, beoordeelt UWV.';
  return [
    verf('bold', OORDEELNAAM[oordeel]),
    vouw(`Uitkomst van ${bevindingen.length} controles: ${telling}.`, breedte, ''),
    vouw(voorbehoud, breedte, ''),
  ].join('\n');
}
