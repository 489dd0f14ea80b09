import { isDatum, schrijfDatum } from '../kern/datum.ts';
import { schrijfGetal } from '../kern/waarden.ts';
import { vulZin } from '../kern/zin.ts';
import type { Ernst, Feiten, Melding, Regel, Resultaat } from '../regels/regel.ts';
import type { Bevinding, ToetsOpties } from './bevinding.ts';
import { stapVan } from './stap.ts';

/** Turns a rule's result into a finding that can be shown: texts filled in, ernst of the profile chosen. */
export function maakBevinding(regel: Regel, resultaat: Resultaat, opties: ToetsOpties): Bevinding {
  if (!('reden' in resultaat)) return stil(regel, resultaat);
  const melding = regel.meldingen[resultaat.reden];
  if (!melding) throw new Error(`rule ${regel.id} has no message ${resultaat.reden}`);
  return {
    ...vast(regel),
    uitkomst: resultaat.uitkomst,
    veld: resultaat.veld,
    ernst: ernstVan(melding, opties),
    ...(melding.niveau && { niveau: melding.niveau }),
    ...(melding.verplichtePartij && { verplichtePartij: melding.verplichtePartij }),
    ...(resultaat.uitkomst === 'beoordelen' && { lees: resultaat.lees ?? [resultaat.veld] }),
    ...(resultaat.uitkomst === 'beoordelen' &&
      melding.oordeel && {
        vraag: vul(melding.oordeel.vraag, resultaat.feiten, regel.id),
        waarom: vul(melding.oordeel.waarom, resultaat.feiten, regel.id),
      }),
    ...(resultaat.uiterlijk && { uiterlijk: resultaat.uiterlijk }),
    melding: vul(melding.tekst, resultaat.feiten, regel.id),
    herstel: vul(melding.herstel ?? regel.herstel, resultaat.feiten, regel.id),
  };
}

const RUST = {
  voldoet: 'Deze controle vond geen tekort.',
  nogNiet: 'Nog niet aan de orde op de peildatum.',
  nvt: 'Niet van toepassing op deze zaak.',
} as const;

export type Rust = keyof typeof RUST;
type Stil = Exclude<Resultaat, { reden: string }>;

/** True when the rule had nothing to say: no text, no place and no day of its own. */
export const isInRust = (resultaat: Resultaat): resultaat is Stil =>
  !('reden' in resultaat) && !resultaat.veld && !('uiterlijk' in resultaat && resultaat.uiterlijk);

/** Most outcomes of most cases need no text of their own: one object per rule and outcome serves them all. */
const gedeeld = new Map<Regel, Record<Rust, Bevinding>>();

/** What is said of a rule that had nothing to say. */
export function rustVan(regel: Regel): Readonly<Record<Rust, Bevinding>> {
  let eigen = gedeeld.get(regel);
  if (!eigen) {
    const maak = (uitkomst: Rust): Bevinding =>
      Object.freeze({
        ...vast(regel),
        uitkomst,
        veld: '',
        ernst: 'info',
        melding: RUST[uitkomst],
        herstel: '',
      });
    eigen = { voldoet: maak('voldoet'), nogNiet: maak('nogNiet'), nvt: maak('nvt') };
    gedeeld.set(regel, eigen);
  }
  return eigen;
}

function stil(regel: Regel, resultaat: Stil): Bevinding {
  const uiterlijk = 'uiterlijk' in resultaat ? resultaat.uiterlijk : undefined;
  return {
    ...rustVan(regel)[resultaat.uitkomst],
    veld: resultaat.veld ?? '',
    ...(uiterlijk && { uiterlijk }),
  };
}

function vast(regel: Regel) {
  const stap = stapVan(regel);
  return {
    regel: regel.id,
    fase: regel.fase,
    ...(stap && { stap }),
    niveau: regel.bronnen[0].niveau,
    document: regel.document,
    verplichtePartij: regel.verplichtePartij ?? ('werkgever' as const),
    bronnen: regel.bronnen,
  };
}

const ernstVan = (melding: Melding, { profiel }: ToetsOpties): Ernst =>
  typeof melding.ernst === 'string' ? melding.ernst : melding.ernst[profiel];

const vul = (tekst: string, feiten: Feiten, regel: string): string =>
  vulZin(tekst, (naam) => {
    const feit = feiten[naam];
    if (feit === undefined) throw new Error(`rule ${regel} gives no fact ${naam}`);
    if (typeof feit === 'number') return { tekst: schrijfGetal(feit), isEen: feit === 1 };
    return { tekst: isDatum(feit) ? schrijfDatum(feit) : feit, isEen: false };
  });
