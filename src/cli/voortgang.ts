import { schrijfGetal } from '../kern/waarden.ts';
import type { Omgeving } from './omgeving.ts';

/** How far a long command is. */
export interface Stand {
  readonly gedaan: number;
  readonly mislukt: number;
  /** How many there are in all; absent as long as nobody knows. */
  readonly totaal: number | undefined;
  /** The part that is done, from 0 to 1; the rest of the time is reckoned from it. */
  readonly deel: number;
}

/** Tells on stderr how far a command is: a bar on a terminal, else a line now and then. */
export interface Voortgang {
  toon(stand: Stand): void;
  /** Says something in between without spoiling the bar. */
  zeg(tekst: string): void;
  /** Takes the bar away. */
  klaar(): void;
}

const OP_TERMINAL_MS = 100;
const IN_BESTAND_MS = 5_000;
const BALK = 24;
const VROEG_S = 30;
const VROEG_DEEL = 0.05;
const WIS = '\r\u001B[K';
/** What is too long for the terminal is cut off: of two rows only the last could be wiped. */
const opEenRegel = (tekst: string): string => `\u001B[?7l${tekst}\u001B[?7h`;

export function maakVoortgang(omgeving: Omgeving, isStil: boolean): Voortgang {
  const { klok, fout } = omgeving;
  const heeftBalk = omgeving.isTerminal && !('NO_COLOR' in omgeving.variabelen);
  const elke = heeftBalk ? OP_TERMINAL_MS : IN_BESTAND_MS;
  const begin = klok();
  let laatst = begin;
  let staatEr = false;
  const wis = (): void => {
    if (staatEr) fout(WIS);
    staatEr = false;
  };
  return {
    toon(stand) {
      const nu = klok();
      if (isStil || nu - laatst < elke) return;
      laatst = nu;
      const tekst = beschrijf(stand, (nu - begin) / 1000);
      if (!heeftBalk) {
        fout(`${tekst}\n`);
        return;
      }
      fout(`${WIS}${opEenRegel(`${teken(stand.deel)} ${tekst}`)}`);
      staatEr = true;
    },
    zeg(tekst) {
      wis();
      fout(tekst);
    },
    klaar: wis,
  };
}

function teken(deel: number): string {
  const vol = Math.floor(Math.min(deel, 1) * BALK);
  return `[${'='.repeat(vol)}${' '.repeat(BALK - vol)}]`;
}

/** `1.250 van 20.000 zaken, 410 per seconde, nog 46 s, 3 mislukt` */
function beschrijf({ gedaan, mislukt, totaal, deel }: Stand, seconden: number): string {
  const vanHoeveel = totaal === undefined ? '' : ` van ${schrijfGetal(totaal)}`;
  // Starting up takes seconds: what is reckoned from the very first cases may be off by hours.
  const isTeVroeg = seconden < VROEG_S && deel < VROEG_DEEL;
  const rest = deel > 0 && deel < 1 ? [`nog ${schrijfDuur((seconden * (1 - deel)) / deel)}`] : [];
  return [
    `${schrijfGetal(gedaan)}${vanHoeveel} ${(totaal ?? gedaan) === 1 ? 'zaak' : 'zaken'}`,
    ...(isTeVroeg ? [] : [schrijfTempo(gedaan / Math.max(seconden, 0.001)), ...rest]),
    ...(mislukt > 0 ? [`${schrijfGetal(mislukt)} mislukt`] : []),
  ].join(', ');
}

const schrijfTempo = (perSeconde: number): string =>
  perSeconde < 1
    ? `${schrijfGetal(Math.round(perSeconde * 60))} per minuut`
    : `${schrijfGetal(Math.round(perSeconde))} per seconde`;

/** `46 s`, `3 min 5 s`, `2 uur 10 min` */
export function schrijfDuur(seconden: number): string {
  const heel = Math.ceil(seconden);
  if (heel < 60) return `${heel} s`;
  if (heel < 3600) return `${Math.floor(heel / 60)} min ${heel % 60} s`;
  return `${Math.floor(heel / 3600)} uur ${Math.floor((heel % 3600) / 60)} min`;
}
