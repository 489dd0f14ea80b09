import { resultaatstand } from '../feiten/resultaat.ts';
import type { Context, Fase } from '../regels/regel.ts';
import type { Bevinding } from './bevinding.ts';
import type { Gewicht } from './wegingen.ts';

/** UWV's test of the reintegration report, step by step (§§ 3-10 beoordelingskader). */
export const STAPPEN = [
  'regime',
  'klok',
  'volledigheid',
  'resultaat',
  'procesgang',
  'spoor1',
  'spoor2',
  'medisch',
  'medewerking',
  'grond',
] as const;
export type StapId = (typeof STAPPEN)[number];

/**
 * - `gepasseerd`: nothing in the way · `open`: what is said here is in the way · `vraag`: a person must judge first ·
 *   `nietBereikt`: UWV does not come to it, by an earlier step.
 */
export type Stapstand = 'gepasseerd' | 'open' | 'vraag' | 'nietBereikt';

export interface Stap {
  readonly id: StapId;
  readonly naam: string;
  readonly stand: Stapstand;
  /** Why it stands so. */
  readonly toelichting: string;
}

/** Where the case stands in UWV's test: the first step that is open or asks something; absent when none is. */
export interface Toetsgang {
  readonly stappen: readonly Stap[];
  readonly bij?: StapId;
}

const NAMEN: Readonly<Record<StapId, string>> = {
  regime: 'Toetst UWV dit dossier?',
  klok: 'Staan de datums vast?',
  volledigheid: 'Is het verslag volledig?',
  resultaat: 'Is het resultaat bevredigend?',
  procesgang: 'Inspanningen: procesgang en activiteiten',
  spoor1: 'Inspanningen: eerste spoor',
  spoor2: 'Inspanningen: tweede spoor',
  medisch: 'Inspanningen: medische begeleiding en advies',
  medewerking: 'Inspanningen: conflict en medewerking',
  grond: 'Is er een deugdelijke grond?',
};

/** Which rules speak at which step. Privacy stands outside the test. */
const FASEN_VAN: Readonly<Partial<Record<StapId, readonly Fase[]>>> = {
  volledigheid: ['volledigheid'],
  procesgang: ['tijdigheid', 'inhoud', 'inspanning'],
  spoor1: ['spoor1'],
  spoor2: ['spoor2'],
  medisch: ['medisch'],
  medewerking: ['medewerking'],
};

type Uitkomst = Omit<Stap, 'id' | 'naam'>;

/**
 * Where the case stands. `context` is absent as long as no first sick day is known; `aanvaard`: a ground is recorded
 * that the texts accept.
 */
export function toetsgangVan(
  context: Context | undefined,
  gewicht: Gewicht | undefined,
  bevindingen: readonly Bevinding[],
  aanvaard: boolean,
): Toetsgang {
  const stappen: Stap[] = [];
  let gesloten: string | undefined;
  for (const id of STAPPEN) {
    const uit: Uitkomst =
      gesloten === undefined
        ? bepaal(id, context, gewicht, bevindingen, aanvaard)
        : { stand: 'nietBereikt', toelichting: gesloten };
    stappen.push({ id, naam: NAMEN[id], ...uit });
    gesloten ??= eindeNa(id, uit, gewicht);
  }
  const bij = stappen.find(({ stand }) => stand === 'open' || stand === 'vraag')?.id;
  return { stappen, ...(bij && { bij }) };
}

/** Why the steps after this one are not reached. */
function eindeNa(id: StapId, { stand }: Uitkomst, gewicht: Gewicht | undefined): string | undefined {
  if (id === 'klok' && stand === 'open') return 'Zonder eerste ziektedag is niets te dateren.';
  if (id === 'regime' && gewicht?.poort.geenRivToets) return 'UWV toetst dit dossier niet.';
  if (id === 'resultaat' && stand === 'gepasseerd' && gewicht?.bevredigend)
    return 'Het resultaat is bevredigend; UWV kijkt niet naar de weg daarheen.';
  return undefined;
}

function bepaal(
  id: StapId,
  context: Context | undefined,
  gewicht: Gewicht | undefined,
  bevindingen: readonly Bevinding[],
  aanvaard: boolean,
): Uitkomst {
  const poort = gewicht?.poort;
  switch (id) {
    case 'regime':
      return {
        stand: 'gepasseerd',
        toelichting: poort?.geenRivToets ?? 'UWV toetst het re-integratieverslag.',
      };
    case 'klok':
      return context
        ? { stand: 'gepasseerd', toelichting: 'De eerste ziektedag is bekend.' }
        : { stand: 'open', toelichting: 'De eerste ziektedag ontbreekt.' };
    case 'resultaat':
      return resultaat(context, gewicht, bevindingen);
    case 'grond':
      return grond(bevindingen, aanvaard);
    default:
      return poort?.reden && FASEN_VAN[id]?.every((fase) => poort.dicht.has(fase))
        ? { stand: 'nietBereikt', toelichting: poort.reden }
        : uitBevindingen(id, bevindingen);
  }
}

function resultaat(
  context: Context | undefined,
  gewicht: Gewicht | undefined,
  bevindingen: readonly Bevinding[],
): Uitkomst {
  if (!context || !gewicht) return { stand: 'nietBereikt', toelichting: '' };
  const { poort, bevredigend } = gewicht;
  if (poort.dicht.has('resultaat')) return { stand: 'gepasseerd', toelichting: poort.reden ?? '' };
  const gevonden = resultaatstand(context.zaak);
  if (gevonden.stand === 'bevredigend') {
    const weg = gevonden.weg === 'loonwaarde' ? 'de loonwaarde' : 'de mogelijkheden';
    return {
      stand: 'gepasseerd',
      toelichting: `Er is een bevredigend resultaat vastgelegd, gelet op ${weg}; UWV gaat dan door naar de WIA-aanspraak.`,
    };
  }
  if (bevredigend === 'oordeel')
    return {
      stand: 'gepasseerd',
      toelichting:
        'Het resultaat is naar een vastgelegd oordeel bevredigend; UWV gaat dan door naar de WIA-aanspraak.',
    };
  const vragen = telling(bevindingen, ['resultaat']).vragen;
  if (vragen > 0)
    return { stand: 'vraag', toelichting: 'De feiten beslissen niet of het resultaat bevredigend is.' };
  return {
    stand: 'gepasseerd',
    toelichting: 'Er is geen bevredigend resultaat vastgelegd; UWV toetst de inspanningen.',
  };
}

/** How many findings of these phases are in the way, and how many ask a person. */
function telling(
  bevindingen: readonly Bevinding[],
  fasen: readonly Fase[],
): { tekorten: number; vragen: number } {
  let tekorten = 0;
  let vragen = 0;
  for (const { fase, ernst, uitkomst } of bevindingen) {
    if (!fasen.includes(fase)) continue;
    if (ernst !== 'loonsanctie' && ernst !== 'volledigheid') continue;
    if (uitkomst === 'tekort') tekorten += 1;
    else if (uitkomst === 'beoordelen') vragen += 1;
  }
  return { tekorten, vragen };
}

function uitBevindingen(id: StapId, bevindingen: readonly Bevinding[]): Uitkomst {
  const { tekorten, vragen } = telling(bevindingen, FASEN_VAN[id] ?? []);
  if (tekorten > 0) {
    const gevolg =
      id === 'volledigheid'
        ? 'UWV vraagt de werkgever eerst om aanvulling (art. 25 lid 8 WIA)'
        : 'UWV weegt of daardoor kansen zijn gemist';
    return { stand: 'open', toelichting: `${bevindingenTekst(tekorten)}; ${gevolg}.` };
  }
  if (vragen > 0)
    return { stand: 'vraag', toelichting: `Een mens moet eerst ${vragenTekst(vragen)} beantwoorden.` };
  return { stand: 'gepasseerd', toelichting: 'Deze controles vonden geen tekort.' };
}

/** Only asked when something is in the way before it. */
function grond(bevindingen: readonly Bevinding[], aanvaard: boolean): Uitkomst {
  const { tekorten } = telling(bevindingen, [...Object.values(FASEN_VAN).flat(), 'resultaat']);
  if (tekorten === 0)
    return { stand: 'nietBereikt', toelichting: 'Er is geen tekort dat een grond nodig heeft.' };
  const eigen = bevindingen.filter(({ fase }) => fase === 'grond');
  if (eigen.some(({ uitkomst }) => uitkomst === 'beoordelen'))
    return { stand: 'vraag', toelichting: 'Er is een grond vastgelegd; een mens moet haar wegen.' };
  if (aanvaard)
    return {
      stand: 'vraag',
      toelichting:
        'Er is een grond vastgelegd die de beleidsregels aanvaarden; een mens moet zien of zij elk tekort draagt.',
    };
  return { stand: 'open', toelichting: 'Er is geen grond vastgelegd die het tekort kan dragen.' };
}

const bevindingenTekst = (n: number): string =>
  n === 1 ? 'Er staat één bevinding open' : `Er staan ${n} bevindingen open`;
const vragenTekst = (n: number): string => (n === 1 ? 'één vraag' : `${n} vragen`);
