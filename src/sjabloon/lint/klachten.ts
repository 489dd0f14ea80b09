import type { Soort, Waarde } from '../../kern/waarden.ts';
import { HELPERS } from '../taal/helpers.ts';
import { noemSoorten } from '../taal/helpers/helper.ts';
import type { Gebruik } from '../taal/loop.ts';
import type { Vulling } from '../taal/tag.ts';
import { plat } from './schrijf.ts';
import { bladeren, isBlad, volg, type Veld } from './velden.ts';

/** What is wrong with a path, for the template's author. */
export interface Klacht {
  readonly melding: string;
  readonly advies: string;
  readonly suggestie?: string;
  /** The field that was probably meant. */
  readonly bedoeld?: Veld;
}

/** The place of a value among the arguments of a helper. */
export interface Argument {
  readonly helper: string;
  readonly soorten: readonly Soort[];
}

const zoekVoorbeeld = (helper: string): string => HELPERS[helper]?.voorbeeld ?? '';

/** A value of this kind where a helper asks for another. */
export const overArgument = (
  { helper, soorten }: Argument,
  soort: Soort,
  naam: string,
): Klacht | undefined =>
  soorten.includes(soort)
    ? undefined
    : {
        melding: `${helper} verwacht ${noemSoorten(soorten)}; ${naam} is ${noemSoorten([soort])}.`,
        advies: `Voorbeeld: ${zoekVoorbeeld(helper)}`,
      };

/** A field that is printed, walked or entered, and cannot be; `naam` is the path as it was written. */
export function overGebruik(veld: Veld, gebruik: Gebruik | Vulling, naam: string): Klacht | undefined {
  const is = `${naam} is ${noemSoorten([veld.soort])}`;
  switch (gebruik) {
    case 'test':
    case 'vakje':
      return undefined;
    case 'beeld':
      return veld.soort === 'afbeelding'
        ? undefined
        : { melding: `${is} en geen afbeelding.`, advies: 'Noem een veld met een afbeelding.' };
    case 'print':
      return isBlad(veld.soort)
        ? undefined
        : { melding: `${is} en kan zo niet worden afgedrukt.`, advies: adviesVoorDruk(veld, naam) };
    case 'each':
      return veld.soort === 'lijst'
        ? undefined
        : { melding: `${is} en geen lijst.`, advies: adviesVoorBlok(veld, naam) };
    case 'with':
      return veld.soort === 'groep'
        ? undefined
        : { melding: `${is} en geen groep velden.`, advies: adviesVoorBlok(veld, naam) };
  }
}

/** A name that is no field; `waarin` is the field of the block around it. */
export function onbekend(naam: string, waarin: Veld | undefined): string {
  const [blok = ''] = plat(waarin?.pad ?? '')
    .split('.')
    .slice(-1);
  if (blok === '') return `Het veld ${naam} bestaat niet.`;
  return `Het veld ${naam} bestaat niet in de ${waarin?.pad.endsWith('[]') ? 'lijst' : 'groep'} ${blok}.`;
}

/** A path that goes on behind a field that is no group. */
export function overVervolg(veld: Veld, naam: string, rest: readonly string[]): Klacht {
  const is = `${naam} is ${noemSoorten([veld.soort])}`;
  if (veld.soort !== 'lijst')
    return { melding: `${is} en heeft geen velden.`, advies: `Schrijf ${naam}.`, bedoeld: veld };
  const bedoeld = veld.item && volg(veld.item, rest).veld;
  return {
    melding: `${is}: ${rest.join('.')} hoort bij elke regel daarvan.`,
    advies: bedoeld ? `Schrijf ${lus(naam, rest.join('.'))}.` : `Loop erdoor met {{#each ${naam}}}.`,
    ...(bedoeld && { bedoeld }),
  };
}

/** A helper that prints the items of a list, or a field of each: groups need a field, and other items have none. */
export function overItems(
  helper: string,
  lijst: string,
  naam: string | undefined,
  item: Veld,
): Klacht | undefined {
  if ((item.soort === 'groep') === (naam !== undefined)) return undefined;
  return item.soort === 'groep'
    ? {
        melding: `${lijst} is een lijst van groepen velden.`,
        advies: `Noem één veld: {{${helper} ${lijst} "${[...item.velden.keys()][0] ?? ''}"}}.`,
      }
    : { melding: `De regels van ${lijst} hebben geen velden.`, advies: `Schrijf {{${helper} ${lijst}}}.` };
}

const VERGELIJKERS = new Set(['gelijk', 'groter', 'kleiner']);

/** Two values that cannot be compared, in a helper that compares. */
export const overVergelijking = (
  helper: string,
  [a, b]: readonly (Soort | undefined)[],
): Klacht | undefined =>
  !VERGELIJKERS.has(helper) || a === undefined || b === undefined || a === b
    ? undefined
    : {
        melding: `${helper} vergelijkt ${noemSoorten([a])} met ${noemSoorten([b])}; dat is nooit waar.`,
        advies: 'Vergelijk twee waarden van dezelfde soort.',
      };

/** The kind of a value written in the template; `null` is of every kind. */
export function soortVan(waarde: Waarde): Soort | undefined {
  if (typeof waarde === 'string') return 'tekst';
  if (typeof waarde === 'number') return 'getal';
  return typeof waarde === 'boolean' ? 'janee' : undefined;
}

function adviesVoorDruk(veld: Veld, naam: string): string {
  const van = veld.soort === 'lijst' ? veld.item : veld;
  const blad = van && bladeren(van).find(({ pad }) => !pad.slice(van.pad.length).includes('[]'));
  if (!van || !blad) return 'Noem één veld.';
  const eigen = blad.pad.slice(van.pad.length + 1);
  if (veld.soort === 'lijst') return `Loop erdoor: ${lus(naam, eigen === '' ? 'this' : eigen)}.`;
  return `Noem één veld, zoals {{${naam === 'this' ? '' : `${naam}.`}${eigen}}}.`;
}

function adviesVoorBlok({ soort }: Veld, naam: string): string {
  if (soort === 'lijst') return `Schrijf {{#each ${naam}}}.`;
  return soort === 'groep' ? `Schrijf {{#with ${naam}}}.` : `Schrijf {{${naam}}} of {{#if ${naam}}}.`;
}

const lus = (lijst: string, veld: string): string => `{{#each ${lijst}}}{{${veld}}}{{/each}}`;
