export const VERWIJZING = 'only links parts of the case to each other';

/** What a paper that employer and employee sign does not print of its `stuk`, in the rich case. */
export const NIET_STUK = {
  '/stuk/bijlage': 'the file itself',
  '/stuk/ondertekening/bedrijfsarts': 'does not sign this document',
  '/stuk/ondertekening/arbeidsdeskundige': 'does not sign this document',
  '/stuk/ondertekening/bureau': 'does not sign this document',
  '/stuk/ondertekening/werkgever/ondertekendOp': 'the rich case also records a refusal, which is printed',
  '/stuk/ondertekening/werkgever/onbereikbaar': 'the rich case also records a refusal, which is printed',
  '/stuk/ondertekening/werknemer/ondertekendOp': 'the rich case also records a refusal, which is printed',
  '/stuk/ondertekening/werknemer/onbereikbaar': 'the rich case also records a refusal, which is printed',
};
