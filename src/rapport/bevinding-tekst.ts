import { schrijfDatum } from '../kern/datum.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import { vouw, type Verf } from './opmaak.ts';
import type { Plaats } from './toets-json.ts';
import { begrens, deelZinnen, gedeeldeStaart } from './teksten.ts';
import { besluitTekst, bronVan, bundel, ERNSTNAAM, type Bundel } from '../toets/teksten/uitslag.ts';
import { aanWie } from '../toets/teksten/woorden.ts';

export interface Stijl {
  readonly verf: Verf;
  readonly breedte: number;
  /** Where a field stands in zaak.json; of finds in a text, which are hard to see. */
  readonly plaatsVan?: ((veld: string) => Plaats) | undefined;
}

/** Each finding as a block of lines, in order: gravest first, each with norm, source and way out. */
export function schrijfBevindingen(bevindingen: readonly Bevinding[], stijl: Stijl): readonly string[] {
  const verteld = new Set<string>();
  return bundel(bevindingen).map((b) => schrijfBundel(b, stijl, verteld));
}

function schrijfBundel(bevindingen: Bundel, stijl: Stijl, verteld: Set<string>): string {
  const [b] = bevindingen;
  const { verf, breedte } = stijl;
  const kleur = b.ernst === 'aandacht' ? 'yellow' : b.ernst === 'info' ? 'dim' : 'red';
  const naam =
    b.uitkomst === 'beoordelen' ? `BEOORDELEN, ${ERNSTNAAM[b.ernst]}` : ERNSTNAAM[b.ernst].toUpperCase();
  const blok = (tekst: string): string => `  ${vouw(tekst, breedte, '  ')}`;
  return [
    `${verf(kleur, naam)}  ${verf('bold', b.regel)}`,
    ...schrijfPlekken(bevindingen, stijl, verteld, blok),
    blok(`Herstel: ${b.herstel}`),
    ...(b.verplichtePartij === 'werkgever' ? [] : [blok(aanWie(b.verplichtePartij))]),
    ...(b.richtwaardeGewijzigd ? [blok(`Rust op de gewijzigde richtwaarde ${b.richtwaardeGewijzigd}.`)] : []),
    verf('dim', blok(schrijfBron(b))),
  ].join('\n');
}

/** The source that asks it, of the level of the finding; `riv regels` tells the others. */
function schrijfBron(bevinding: Bevinding): string {
  const { bronnen, regel } = bevinding;
  const rest = bronnen.length - 1;
  const verder = rest === 0 ? '' : ` (en ${rest} andere: riv regels ${regel})`;
  const { citaat, norm } = bronVan(bevinding);
  return `Bron (${norm}): ${citaat}${verder}.`;
}

/** What is the same at several places is printed once: the whole text, or the sentences it ends with. */
function schrijfPlekken(
  bevindingen: Bundel,
  { verf, plaatsVan }: Stijl,
  verteld: Set<string>,
  blok: (tekst: string) => string,
): readonly string[] {
  const meldingen = bevindingen.map(({ melding }) => deelZinnen(melding));
  const staart = gedeeldeStaart(meldingen);
  const groepen = new Map<string, string[]>();
  bevindingen.forEach((b, nr) => {
    const eigen = meldingen[nr]?.slice(0, -staart.length || undefined).join(' ') ?? '';
    const tekst = schrijfPlek(b, eigen, verteld).map(blok).join('\n');
    groepen.set(tekst, [...(groepen.get(tekst) ?? []), verf('dim', schrijfPad(b, plaatsVan))]);
  });
  return [
    ...[...groepen].flatMap(([tekst, paden]) => [...paden, tekst]),
    ...(staart.length === 0 ? [] : [blok(staart.join(' '))]),
  ];
}

function schrijfPad({ veld, posities }: Bevinding, plaatsVan: Stijl['plaatsVan']): string {
  return posities && plaatsVan ? `  ${veld}  (zaak.json, regel ${plaatsVan(veld).lijn})` : `  ${veld}`;
}

function schrijfPlek(b: Bevinding, melding: string, verteld: Set<string>): readonly string[] {
  const uiterlijk = b.uiterlijk && schrijfDatum(b.uiterlijk);
  return [
    uiterlijk && !b.melding.includes(uiterlijk) ? `${melding} Uiterlijk: ${uiterlijk}.` : melding,
    ...(b.posities && b.posities.length > 1
      ? [`Plaatsen in deze tekst: teken ${begrens(b.posities.map(String))}.`]
      : []),
    ...(b.besluit ? [besluitTekst(b, b.besluit)] : []),
    ...(b.redenErnst && !b.besluit && b.ernstVoor
      ? [`Ernst verlaagd van ${ERNSTNAAM[b.ernstVoor]}: ${eenmalig(b.redenErnst, verteld)}.`]
      : []),
    ...(b.uitkomst === 'beoordelen' ? schrijfVraag(b) : []),
  ];
}

/** A reason is explained at the first finding it holds for; after that its name is enough. */
function eenmalig(reden: string, verteld: Set<string>): string {
  if (verteld.has(reden)) return reden.split(':')[0] ?? reden;
  verteld.add(reden);
  return reden;
}

/** What a person must decide, why, where to look, and how to record the answer. */
function schrijfVraag({ regel, vraag, waarom, lees, veld, feitenVingerafdruk }: Bevinding): string[] {
  const elders = (lees ?? []).filter((plek) => plek !== veld);
  return [
    ...(vraag === undefined ? [] : [`Vraag: ${vraag}`]),
    ...(waarom === undefined ? [] : [`Waarom riv dit niet beslist: ${waarom}`]),
    ...(elders.length === 0 ? [] : [`Lees ook: ${elders.join(', ')}`]),
    ...(feitenVingerafdruk === undefined
      ? []
      : [
          `Antwoord: ja is uitkomst "voldoet", nee is uitkomst "tekort". Leg dat vast in /beoordelingen, met regel ${regel}, veld ${veld}, door, datum en feitenVingerafdruk ${feitenVingerafdruk}.`,
        ]),
  ];
}
