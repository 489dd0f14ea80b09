import { Ontbreekt } from '../../kern/waarden.ts';
import { ontbreekt, type Inhoudstabel, type Mist } from '../../regels/inhoud/inhoud.ts';
import type { Documentgrond } from '../document.ts';

/** The marks of a document: by its content tables, each saying whether somebody deviated there on purpose. */
export function mistVan(tabellen: readonly Inhoudstabel[], grond: Documentgrond): Mist {
  const mist = grond.mist ?? ontbreekt(tabellen, grond);
  const { afwijkingOp } = grond;
  if (!afwijkingOp) return mist;
  return (veld, wat) => {
    const mark = mist(veld, wat);
    return mark && afwijkingOp(mark) ? new Ontbreekt(mark.wat, mark.veld, mark.regel, true) : mark;
  };
}
