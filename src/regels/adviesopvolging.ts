import { plusDagen, type Datum } from '../kern/datum.ts';
import {
  beoordelen,
  nogNiet,
  tekort,
  type Context,
  type Feiten,
  type Melding,
  type Pointer,
  type Resultaat,
} from './regel.ts';

export type Opvolgreden = 'nietGevolgd' | 'nietVastgelegd' | 'redenNietGevolgd' | 'redenDeelsGevolgd';

/** An advice, or a point of it, that was not simply followed. */
interface Onopgevolgd {
  readonly stand: 'zonderReden' | 'metReden' | 'open';
  readonly deels: boolean;
  /** Day of the advice. */
  readonly op: Datum;
}

/** Where the case tells of it: what was done, the reason to be judged, and the piece that holds it. */
interface Plaatsen {
  readonly veld: Pointer;
  readonly reden: Pointer;
  readonly stuk: Pointer;
}

/** What there is to say of it. The adjustable number is `vervolgAdviesDagen`. */
export function weegOpvolging(
  { peildatum, richtwaarden }: Context,
  { stand, deels, op }: Onopgevolgd,
  { veld, reden, stuk }: Plaatsen,
  feiten: Feiten,
): Resultaat<Opvolgreden> {
  if (stand === 'zonderReden')
    return tekort('nietGevolgd', veld, { ...feiten, mate: deels ? 'deels' : 'niet' });
  if (stand === 'metReden') {
    const melding = deels ? 'redenDeelsGevolgd' : 'redenNietGevolgd';
    return beoordelen(melding, reden, feiten, undefined, [veld, stuk]);
  }
  const norm = richtwaarden.vervolgAdviesDagen;
  const uiterlijk = plusDagen(op, norm);
  if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
  return tekort('nietVastgelegd', veld, { ...feiten, norm }, uiterlijk);
}

/** `advies` in the middle of a sentence, with its day; `betrekt`: what the assessment framework wants considered. */
export function opvolgmeldingen(advies: string, betrekt: string): Readonly<Record<Opvolgreden, Melding>> {
  const kader = `Het beoordelingskader van UWV vraagt dat de werkgever ${betrekt} bij zijn aanpak betrekt`;
  const begin = `${advies.charAt(0).toUpperCase()}${advies.slice(1)}`;
  const metReden = (mate: 'niet' | 'deels'): Pick<Melding, 'tekst' | 'oordeel'> => ({
    tekst: `${begin} is met een vastgelegde reden ${mate} gevolgd. ${kader}; of de reden dat draagt, is te beoordelen.`,
    oordeel: {
      vraag: `Is de vastgelegde reden een goede reden om ${advies} ${mate === 'niet' ? 'geheel' : mate} niet te volgen?`,
      waarom:
        'De reden is vrije tekst. Of zij opweegt tegen het advies hangt af van de mogelijkheden van werknemer en bedrijf en van wat in plaats daarvan is gedaan.',
    },
  });
  return {
    nietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst: `${begin} is {mate} gevolgd; een reden is niet vastgelegd. ${kader}.`,
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst: `Wat met ${advies} is gedaan, is niet vastgelegd. ${kader}; dat na {norm} dagen blijkt hoe, is een eigen norm.`,
    },
    redenNietGevolgd: { ernst: { lopend: 'aandacht', indiening: 'loonsanctie' }, ...metReden('niet') },
    redenDeelsGevolgd: { ernst: 'aandacht', ...metReden('deels') },
  };
}
