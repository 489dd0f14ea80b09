import { OMVANGEN } from './opdracht.mjs';

const VOL = { aantal: 20_000, rondes: 3, lus: 200, processen: 7 };
const KORT = { aantal: 2_000, rondes: 1, lus: 40, processen: 3 };
/** `vol` alone lies within what `gemengd` and `bureau` say of it, and takes as long as the two. */
const GEMETEN = ['bureau', 'gemengd'];
const OPTIES = ['--kort', '--aantal', '--rondes', '--omvang'];
/** Fewer are done in one thread (src/batch/batch.ts), and would say nothing of more. */
const MINST = 200;

/** How much is measured: `lus` cases by the plain loop and so many processes in each round, the batch a tenth of its cases too. */
export function leesOpties(argumenten) {
  const waarden = new Map();
  for (let i = 0; i < argumenten.length; i++) {
    const naam = argumenten[i];
    if (!OPTIES.includes(naam)) stop(`unknown option ${naam}; choose ${OPTIES.join(', ')}`);
    waarden.set(naam, naam === '--kort' ? true : argumenten[(i += 1)]);
  }
  const maat = waarden.has('--kort') ? KORT : VOL;
  const getal = (naam, anders) => {
    const n = Number(waarden.get(naam) ?? anders);
    return Number.isInteger(n) && n > 0 ? n : stop(`${naam} takes a number`);
  };
  const omvang = waarden.get('--omvang');
  if (waarden.has('--omvang') && !OMVANGEN.includes(omvang)) stop(`--omvang: one of ${OMVANGEN.join(', ')}`);
  const groot = Math.max(getal('--aantal', maat.aantal), 2 * MINST);
  return {
    ...maat,
    groot,
    klein: Math.max(MINST, Math.round(groot / 10)),
    rondes: getal('--rondes', maat.rondes),
    omvangen: omvang ? [omvang] : GEMETEN,
    isVol: argumenten.length === 0,
  };
}

function stop(tekst) {
  console.error(tekst);
  process.exit(2);
}
