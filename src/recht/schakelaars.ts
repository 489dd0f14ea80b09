import type { Bron } from './bron.ts';
import { praktijk } from './bronnen.ts';

/** A pending bill: off unless the configuration turns it on, and never law as long as it stands here. */
export interface Schakelaar {
  readonly omschrijving: string;
  /** What is known of the bill, and as of when. */
  readonly stand: string;
  /** What the bill would change; the reason that findings show. */
  readonly gevolg: string;
  readonly bronnen: readonly [Bron, ...Bron[]];
}

export const SCHAKELAARS = {
  rivBedrijfsartsLeidend: {
    omschrijving: 'bij de RIV-toets is het advies van de bedrijfsarts leidend',
    stand:
      'Wetsvoorstel 35 589 is ingetrokken (2023); een nieuw plan is aangekondigd, met 1 januari 2028 als streefdatum. Geen geldend recht.',
    gevolg: 'UWV zou niet meer toetsen of de bedrijfsarts de mogelijkheden goed heeft ingeschat',
    bronnen: [praktijk('P93'), praktijk('P94'), praktijk('P92')],
  },
  spoor1AfsluitenJaar2: {
    omschrijving: 'een kleine of middelgrote werkgever mag het eerste spoor na een jaar afsluiten',
    stand: 'Internetconsultatie eind 2023; latere stand niet gevonden. Geen geldend recht.',
    gevolg: 'het eerste spoor zou na een jaar onder voorwaarden mogen worden afgesloten',
    bronnen: [praktijk('P96')],
  },
} as const satisfies Readonly<Record<string, Schakelaar>>;

export type SchakelaarId = keyof typeof SCHAKELAARS;
export type Schakelaars = Readonly<Record<SchakelaarId, boolean>>;

export const SCHAKELAAR_IDS = Object.keys(SCHAKELAARS) as readonly SchakelaarId[];

export const ALLES_UIT: Schakelaars = Object.fromEntries(SCHAKELAAR_IDS.map((id) => [id, false])) as Record<
  SchakelaarId,
  boolean
>;
