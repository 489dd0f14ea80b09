import type { Zaak } from '../zaak/schema/zaak.ts';
import type { MetStuk, Stuk } from './stukken.ts';
import { isVastgesteld } from './vastgesteld.ts';

export type SoortRivstuk =
  | 'probleemanalyse'
  | 'advies'
  | 'planVanAanpak'
  | 'bijstelling'
  | 'evaluatie'
  | 'eerstejaarsevaluatie'
  | 'actueelOordeel'
  | 'eindevaluatie'
  | 'oordeelWerknemer';

/** An adopted piece that belongs in the reintegration report. */
export interface Rivstuk {
  readonly soort: SoortRivstuk;
  /** As a message calls it, with its article: `het plan van aanpak`. */
  readonly naam: string;
  readonly plek: `/${string}`;
  readonly stuk: Stuk;
}

/** Every adopted piece of the report that the case holds, in the order of the report. */
export function rivstukken(zaak: Zaak): readonly Rivstuk[] {
  const uit: Rivstuk[] = [];
  const neem = (soort: SoortRivstuk, naam: string, plek: Rivstuk['plek'], document?: MetStuk): void => {
    if (document?.stuk && isVastgesteld(document)) uit.push({ soort, naam, plek, stuk: document.stuk });
  };
  neem('probleemanalyse', 'de probleemanalyse', '/probleemanalyse', zaak.probleemanalyse);
  zaak.adviezen?.forEach((advies, i) => {
    neem('advies', `advies ${i + 1} van de bedrijfsarts`, `/adviezen/${i}`, advies);
  });
  neem('planVanAanpak', 'het plan van aanpak', '/planVanAanpak', zaak.planVanAanpak);
  zaak.bijstellingen?.forEach((b, i) => {
    neem('bijstelling', `bijstelling ${b.nummer ?? i + 1} van het plan van aanpak`, `/bijstellingen/${i}`, b);
  });
  zaak.evaluaties?.forEach((evaluatie, i) => {
    neem('evaluatie', `periodieke evaluatie ${i + 1}`, `/evaluaties/${i}`, evaluatie);
  });
  const eje = zaak.eerstejaarsevaluatie;
  neem('eerstejaarsevaluatie', 'de eerstejaarsevaluatie', '/eerstejaarsevaluatie', eje);
  neem('actueelOordeel', 'het actueel oordeel', '/actueelOordeel', zaak.actueelOordeel);
  neem('eindevaluatie', 'de eindevaluatie', '/eindevaluatie', zaak.eindevaluatie);
  neem('oordeelWerknemer', 'het oordeel van de werknemer', '/oordeelWerknemer', zaak.oordeelWerknemer);
  return uit;
}

export type SoortBijlage = 'arbeidsdeskundig' | 'trajectplan' | 'voortgangsrapportage';

/** An adopted piece of the dossier, whatever it belongs to. */
export interface Dossierstuk extends Omit<Rivstuk, 'soort'> {
  readonly soort: SoortRivstuk | SoortBijlage;
}

/** Adopted pieces that may go with the report and are no element of it: of experts and of the second track. */
export function bijgevoegdeStukken({ arbeidsdeskundigeOnderzoeken, spoor2 }: Zaak): readonly Dossierstuk[] {
  const uit: Dossierstuk[] = [];
  const neem = (soort: SoortBijlage, naam: string, plek: Dossierstuk['plek'], document?: MetStuk): void => {
    if (document?.stuk && isVastgesteld(document)) uit.push({ soort, naam, plek, stuk: document.stuk });
  };
  arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, i, alle) => {
    const naam = alle.length === 1 ? 'het arbeidsdeskundig rapport' : `arbeidsdeskundig rapport ${i + 1}`;
    neem('arbeidsdeskundig', naam, `/arbeidsdeskundigeOnderzoeken/${i}`, onderzoek);
  });
  const plan = 'het trajectplan van het tweede spoor';
  neem('trajectplan', plan, '/spoor2/trajectplan', spoor2?.trajectplan);
  spoor2?.rapportages?.forEach((r, i) => {
    const naam = `voortgangsrapportage ${r.nummer ?? i + 1} van het tweede spoor`;
    neem('voortgangsrapportage', naam, `/spoor2/rapportages/${i}`, r);
  });
  return uit;
}
