// Prints which rules rest on which article, which places of the two tested texts have no rule, and which citations are weak.
import { aangehaald, dekking, gebrekkigeDekking, isOnbevestigd, isVerouderd } from './recht/overzicht.ts';

/** Texts read in a state of before this day deserve a look at wetten.overheid.nl first. */
const GRENS = '2023-01-01';

const lijst = aangehaald();
const schrijf = (kop: string, regels: readonly string[]): void => {
  console.log(`\n${kop} (${regels.length})`);
  for (const regel of regels) console.log(`  ${regel}`);
};

schrijf(
  'Rules per place',
  lijst.map(({ bron, regels }) => `${bron.citaat}: ${regels.join(', ')}`),
);
schrijf(
  'Regeling procesgang and beoordelingskader: places without a rule',
  dekking(lijst)
    .filter(({ regels }) => regels.length === 0)
    .map(({ plaats, zonderRegel }) => `${plaats}: ${zonderRegel ?? 'NO REASON RECORDED'}`),
);
schrijf(
  'Citations of a text that nobody here has seen',
  lijst.filter(({ bron }) => isOnbevestigd(bron)).map(({ bron }) => `${bron.citaat} [${bron.bewijs}]`),
);
schrijf(
  `Citations read in a text older than ${GRENS}, and not compared with wetten.overheid.nl since`,
  lijst
    .filter(({ bron }) => isVerouderd(bron, GRENS))
    .map(({ bron }) => `${bron.citaat} [text of ${bron.stand ?? '?'}; ${bron.bewijs}]`),
);
const fouten = gebrekkigeDekking(dekking(lijst));
if (fouten.length > 0) {
  schrijf('Faults', fouten);
  process.exitCode = 1;
}
