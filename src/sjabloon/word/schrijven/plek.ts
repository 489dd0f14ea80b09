import { isW, type WElement } from '../lezen/knopen.ts';

/** The place that a step writes to, as far as it decides what may be written there. */
export interface Plek {
  /** The part. */
  readonly deel: string;
  /** Word takes no drawing here. */
  readonly alleenTekst: boolean;
  /** Word takes a comment here. */
  readonly metOpmerking: boolean;
}

/** The place of a part itself; only the main document takes comments. */
export const plekVan = (deel: string, isHoofd: boolean): Plek => ({
  deel,
  alleenTekst: false,
  metOpmerking: isHoofd,
});

/** The place inside an element. */
export function plekIn(element: WElement, plek: Plek): Plek {
  if (isW(element, 'w:txbxContent', 'mc:Fallback')) return { ...plek, metOpmerking: false };
  if (!isW(element, 'w:sdt')) return plek;
  const pr = element.kinderen.find((k) => isW(k, 'w:sdtPr'));
  const isTekst = pr?.kinderen.some((k) => isW(k, 'w:text', 'w:date', 'w:comboBox', 'w:dropDownList'));
  return isTekst ? { ...plek, alleenTekst: true, metOpmerking: false } : plek;
}
