/** The page that templates are built for, in twips. */
export const A4 = { width: 11906, height: 16838 };
export const MARGE = { top: 1304, bottom: 1247, left: 1134, right: 1134, header: 624, footer: 567 };

/** Width between the margins. */
export const TEKSTBREEDTE = A4.width - MARGE.left - MARGE.right;
