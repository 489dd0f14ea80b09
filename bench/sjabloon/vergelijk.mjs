import { DEELNEMERS, laadDeelnemer } from './deelnemers.mjs';
import { TAKEN } from './taken.mjs';
import { tekstVan } from './tekst.mjs';
import { maakSjabloon } from './word/pakket.mjs';

/** Lets everyone fill every task, and throws when a reader would see a difference. */
export async function vergelijk() {
  for (const [taak, { inhoud, zaken }] of Object.entries(TAKEN).slice(0, 2)) {
    const gevallen = zaken().slice(0, 3);
    let verwacht;
    for (const { id } of DEELNEMERS) {
      const maak = await laadDeelnemer(id, inhoud, (syntaxis) => maakSjabloon(inhoud, syntaxis));
      const teksten = [];
      for (const zaak of gevallen) teksten.push(tekstVan(await maak(zaak)));
      verwacht ??= teksten;
      meld(taak, id, verwacht.flat(), teksten.flat());
    }
  }
}

function meld(taak, id, verwacht, teksten) {
  if (teksten.length !== verwacht.length) throw new Error(`${id} writes another number of parts for ${taak}`);
  for (const [nr, tekst] of verwacht.entries()) {
    const anders = teksten[nr] ?? '';
    if (anders === tekst) continue;
    let plek = 0;
    while (plek < tekst.length && tekst[plek] === anders[plek]) plek += 1;
    const stuk = (van) => JSON.stringify(van.slice(Math.max(0, plek - 40), plek + 60));
    throw new Error(`${id} writes another ${taak}:\n  ${stuk(anders)}\ninstead of\n  ${stuk(tekst)}`);
  }
}
