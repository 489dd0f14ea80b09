// What the template is filled with, taken from riv itself on its way to the document, so that every contender prints the same.
import { kiesDocumenten } from '../../dist/dossier/keuze.js';
import { toetsPerProfiel } from '../../dist/dossier/lezers.js';
import { vulDocumenten } from '../../dist/dossier/vul.js';
import { STANDAARD_INSTELLINGEN } from '../../dist/instellingen/lees.js';
import { leesZaak } from '../../dist/zaak/lees.js';
import { DOCUMENT, PEILDATUM } from './opdracht.mjs';

const OPTIES = {
  ...STANDAARD_INSTELLINGEN,
  peildatum: PEILDATUM,
  formaten: ['docx'],
  nummer: 'laatste',
  alles: false,
};

/** The view of a case and, by `vul`, our document of it; `undefined` when there is nothing to make. */
export function weergaveVan(regel) {
  const [document] = kiesDocumenten(DOCUMENT);
  let weergave;
  const gevolgd = {
    ...document,
    view(grond) {
      weergave = document.view(grond);
      return weergave;
    },
  };
  const zaak = leesZaak(regel, 'zaak.json');
  const [stuk] = vulDocumenten(zaak, [gevolgd], OPTIES, toetsPerProfiel(zaak, OPTIES));
  return 'reden' in stuk ? undefined : { weergave, vul: () => stuk.vul()[0].inhoud };
}
