import type { Bevonden } from '../feiten/privacy/vindplaatsen.ts';
import type { Herkomst } from '../feiten/privacy/velden.ts';
import type { Vindplaats } from '../feiten/privacy/vrije-tekst.ts';
import { nvt, voldoet, type Melding, type Resultaat } from './regel.ts';

type Stukherkomst = Exclude<Herkomst, 'werknemer'>;

/** Where the text came from decides the way out; the words themselves never stand in a message. */
const UITWEG: Readonly<Record<Stukherkomst, string>> = {
  werkgever: '',
  bedrijfsarts:
    'Vraag de bedrijfsarts om een versie zonder deze gegevens en neem die over; het eerdere stuk hoort niet in het dossier van de werkgever. ',
  bureau:
    'Vraag de opsteller om een versie zonder deze gegevens en neem die over; het eerdere stuk hoort niet in het dossier van de werkgever. ',
};

/**
 * The messages of a rule about what texts give away: `wat` completes "Op teken 12 van deze tekst staat …", `norm` is the
 * next sentence, `watDan` says what may stand there instead. Facts: `positie` and `aantal`.
 */
export function tekstmeldingen(
  wat: string,
  norm: string,
  watDan: string,
): Readonly<Record<Stukherkomst, Melding>> {
  const melding = (herkomst: Stukherkomst): Melding => ({
    ernst: 'privacy',
    tekst: `Op teken {positie} van deze tekst staat ${wat} ({aantal} keer in deze tekst). ${norm}`,
    herstel: `${UITWEG[herkomst]}${watDan}`,
  });
  return {
    werkgever: melding('werkgever'),
    bedrijfsarts: melding('bedrijfsarts'),
    bureau: melding('bureau'),
  };
}

/** The outcome for the texts of a case: one result for each find. */
export function uitTeksten<V extends Vindplaats, K extends string>(
  { gelezen, vindplaatsen }: Bevonden<V>,
  meld: (vindplaats: V) => Resultaat<K>,
): Resultaat<K> | readonly Resultaat<K>[] {
  if (vindplaatsen.length > 0) return vindplaatsen.map(meld);
  return gelezen ? voldoet : nvt;
}
