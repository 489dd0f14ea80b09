// Who takes part, ours first. Names carry no versions: the report reads those from what is installed.
// `traag`: 1 takes seconds for a long table, 2 takes tens of them.

export const DEELNEMERS = [
  { id: 'rivklaar-6', naam: 'rivklaar, level 6', module: 'rivklaar', opties: { niveau: 6 }, eigen: true },
  { id: 'rivklaar-1', naam: 'rivklaar, level 1', module: 'rivklaar', opties: { niveau: 1 }, eigen: true },
  { id: 'docxtemplater', naam: 'docxtemplater, as documented', module: 'docxtemplater' },
  {
    id: 'docxtemplater-gekloond',
    naam: 'docxtemplater, unzipped once and cloned',
    module: 'docxtemplater',
    opties: { gekloond: true },
  },
  { id: 'easy-template-x', naam: 'easy-template-x', module: 'easy-template-x' },
  {
    id: 'docx-templates-vrij',
    naam: 'docx-templates, noSandbox',
    module: 'docx-templates',
    opties: { noSandbox: true },
    traag: 1,
  },
  {
    id: 'docx-templates',
    naam: 'docx-templates, default (sandbox)',
    module: 'docx-templates',
    traag: 2,
  },
  { id: 'docx-bouw', naam: 'docx, built in code (no template)', module: 'docx-bouw' },
  { id: 'docx-patch', naam: 'docx, patchDocument', module: 'docx-patch', traag: 1 },
];

/** Loads a contender; gives what makes one document of one case. `sjablonen` gives the template in a syntax. */
export async function laadDeelnemer(id, inhoud, sjablonen) {
  const { module, opties = {} } = DEELNEMERS.find((deelnemer) => deelnemer.id === id);
  const { laad, syntaxis } = await import(`./deelnemers/${module}.mjs`);
  return laad(syntaxis && sjablonen(syntaxis), opties, inhoud);
}
