import { langeTabel } from './inhoud/lange-tabel.mjs';
import { rapport } from './inhoud/rapport.mjs';
import { maakLijst, maakZaak } from './inhoud/zaak.mjs';

const zaken = (aantal, maak) => Array.from({ length: aantal }, (_, nr) => maak(nr));

/** What is made: a content, and the cases to fill it with. */
export const TAKEN = {
  rapport: { inhoud: rapport, zaken: (aantal = 50) => zaken(aantal, maakZaak) },
  'rijen-100': { inhoud: langeTabel, zaken: () => zaken(10, maakLijst(100)) },
  'rijen-5000': { inhoud: langeTabel, zaken: () => zaken(2, maakLijst(5000)) },
};
