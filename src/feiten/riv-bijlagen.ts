/**
 * Pieces that UWV likes to see with the report but that art. 6 lid 1 Regeling procesgang does not name. Their absence
 * never makes a report incomplete: the administrative sanction was not accepted for them (`wvp.md` 2.16, P59).
 */
const BIJLAGEN: ReadonlySet<string> = new Set([
  'arbeidsdeskundig-onderzoek',
  'trajectplan-spoor2',
  'voortgangsrapportage-spoor2',
  'wia-aanvraag',
  'melding-uwv',
]);

/** True for a document whose absence may never be called incompleteness. */
export const isRivBijlage = (document: string): boolean => BIJLAGEN.has(document);
