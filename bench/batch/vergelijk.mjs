import { tekstVan } from '../sjabloon/tekst.mjs';
import { laad } from './docxtemplater.mjs';
import { weergaveVan } from './weergaven.mjs';

/** Fills the documents of these cases both ways; throws when a reader would see a difference. @returns how many there were. */
export function vergelijk(regels, sjabloon) {
  const maak = laad(sjabloon);
  let aantal = 0;
  for (const [nr, regel] of regels.entries()) {
    const stuk = weergaveVan(regel);
    if (stuk === undefined) continue;
    const verwacht = tekstVan(stuk.vul());
    const teksten = tekstVan(maak(stuk.weergave));
    if (teksten.length !== verwacht.length)
      throw new Error(`docxtemplater writes other parts for case ${nr}`);
    for (const [deel, tekst] of verwacht.entries()) meld(nr, tekst, teksten[deel]);
    aantal += 1;
  }
  return aantal;
}

function meld(nr, tekst, anders) {
  if (tekst === anders) return;
  let plek = 0;
  while (plek < tekst.length && tekst[plek] === anders[plek]) plek += 1;
  const stuk = (van) => JSON.stringify(van.slice(Math.max(0, plek - 60), plek + 80));
  throw new Error(`docxtemplater writes for case ${nr}:\n  ${stuk(anders)}\ninstead of\n  ${stuk(tekst)}`);
}
