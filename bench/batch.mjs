// Many cases checked and made into documents on disk, against naive ways to do that. Run with: npm run bench:batch.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesOpties } from './batch/opties.mjs';
import { meet } from './batch/meet.mjs';
import { zetOm } from './batch/omzetten.mjs';
import { DOCUMENT } from './batch/opdracht.mjs';
import { eersteRegels } from './batch/regels.mjs';
import { vergelijk } from './batch/vergelijk.mjs';
import { verslag } from './batch/verslag.mjs';
import { maakZaken } from './batch/zaken.mjs';

const TE_VERGELIJKEN = 24;

const { isVol, ...maat } = leesOpties(process.argv.slice(2));
const zeg = (tekst) => console.error(tekst);
const map = mkdtempSync(join(tmpdir(), 'rivklaar-batch-'));
const ruimOp = () => rmSync(map, { recursive: true, force: true });
process.once('SIGINT', () => {
  ruimOp();
  process.exit(130);
});
try {
  const werkers = availableParallelism();
  const sjabloon = join(map, 'docxtemplater.docx');
  writeFileSync(sjabloon, zetOm(readFileSync(new URL(`../templates/${DOCUMENT}.docx`, import.meta.url))));
  const zaken = maat.omvangen.map((omvang) => {
    zeg(`cases: ${omvang}`);
    return maakZaken(map, omvang, maat);
  });
  let vergeleken = 0;
  for (const { klein } of zaken)
    vergeleken += vergelijk(await eersteRegels(klein.bron, TE_VERGELIJKEN), readFileSync(sjabloon));
  if (vergeleken < 20) throw new Error(`only ${vergeleken} documents could be compared`);
  const uitslag = await meet(zaken, { ...maat, map, sjabloon, werkers, zeg });
  const tekst = verslag(uitslag, { ...maat, zaken, werkers, vergeleken });
  console.log(tekst);
  // Only a full run replaces the committed figures.
  if (isVol) writeFileSync(new URL('RESULTS-batch.md', import.meta.url), `${tekst}\n`);
} finally {
  ruimOp();
}
