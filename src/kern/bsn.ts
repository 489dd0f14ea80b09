const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** True for eight or nine digits that pass the 11-proef; eight digits get a leading zero. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{8,9}$/.test(tekst)) return false;
  const som = GEWICHTEN.reduce((totaal, gewicht, i) => totaal + gewicht * Number(vulAan(tekst)[i]), 0);
  return som !== 0 && som % 11 === 0;
}

/** The nine digits of a BSN that was written with eight. */
export const vulAan = (bsn: string): string => bsn.padStart(9, '0');

/** `******782`: what a reader sees who may not have the number itself. */
export const maskeerBsn = (bsn: string): string => '******' + vulAan(bsn).slice(-3);
