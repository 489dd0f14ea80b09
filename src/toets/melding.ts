import { isDatum, schrijfDatum } from '../kern/datum.ts';
import { schrijfGetal } from '../kern/waarden.ts';
import { RICHTWAARDEN } from '../recht/richtwaarden.ts';
import type { Ernst, Feiten, Melding, Regel, Resultaat } from '../regels/regel.ts';
import type { Bevinding } from './bevinding.ts';
import type { ToetsOpties } from './toets.ts';

/** Turns a rule's result into a finding that can be shown: texts filled in, ernst of the profile chosen. */
export function maakBevinding(regel: Regel, resultaat: Resultaat, opties: ToetsOpties): Bevinding {
  const vast = {
    regel: regel.id,
    uitkomst: resultaat.uitkomst,
    niveau: regel.bronnen[0].niveau,
    document: regel.document,
    verplichtePartij: regel.verplichtePartij ?? 'werkgever',
    bronnen: regel.bronnen,
    veld: resultaat.veld ?? '',
    ...('uiterlijk' in resultaat && { uiterlijk: resultaat.uiterlijk }),
    ...gewijzigdeRichtwaarde(regel, opties),
  } as const;
  if (resultaat.uitkomst !== 'tekort' && resultaat.uitkomst !== 'beoordelen') {
    return { ...vast, ernst: 'info', melding: RUST[resultaat.uitkomst], herstel: '' };
  }
  const melding = regel.meldingen[resultaat.reden];
  if (!melding) throw new Error(`rule ${regel.id} has no message ${resultaat.reden}`);
  return {
    ...vast,
    ernst: ernstVan(melding, opties),
    ...(melding.niveau && { niveau: melding.niveau }),
    melding: vul(melding.tekst, resultaat.feiten, regel.id),
    herstel: vul(melding.herstel ?? regel.herstel, resultaat.feiten, regel.id),
  };
}

const RUST = {
  voldoet: 'Deze controle vond geen tekort.',
  nogNiet: 'Nog niet aan de orde op de peildatum.',
  nvt: 'Niet van toepassing op deze zaak.',
} as const;

const ernstVan = (melding: Melding, { profiel }: ToetsOpties): Ernst =>
  typeof melding.ernst === 'string' ? melding.ernst : melding.ernst[profiel];

const PLAATS = /\{(\w+)\}/g;

function vul(tekst: string, feiten: Feiten, regel: string): string {
  if (!tekst.includes('{')) return tekst;
  return tekst.replace(PLAATS, (_, naam: string) => {
    const feit = feiten[naam];
    if (feit === undefined) throw new Error(`rule ${regel} gives no fact ${naam}`);
    if (typeof feit === 'number') return schrijfGetal(feit);
    return isDatum(feit) ? schrijfDatum(feit) : feit;
  });
}

function gewijzigdeRichtwaarde(
  { richtwaarde }: Regel,
  { richtwaarden }: ToetsOpties,
): { richtwaardeGewijzigd?: string } {
  if (!richtwaarde || richtwaarden[richtwaarde] === RICHTWAARDEN[richtwaarde].standaard) return {};
  return { richtwaardeGewijzigd: richtwaarde };
}
