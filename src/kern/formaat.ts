/** The forms a document can be made in. */
export const FORMATEN = ['docx', 'html', 'pdf'] as const;
export type Formaat = (typeof FORMATEN)[number];

/** The kind of template each form is made from: a PDF is what Word would print. */
export const SJABLOON_VAN: Readonly<Record<Formaat, 'docx' | 'hbs'>> = {
  docx: 'docx',
  html: 'hbs',
  pdf: 'docx',
};
