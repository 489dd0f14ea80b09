// Ours against the least any engine can do: deflate and checksum the parts that changed, on disk also copy and write.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { sjabloonUit } from '../lees.mjs';
import { laadDeelnemer } from '../deelnemers.mjs';
import { mediaan } from '../getallen.mjs';
import { TAKEN } from '../taken.mjs';

const [map, ms] = process.argv.slice(2);
const { inhoud, zaken } = TAKEN.rapport;
const sjablonen = sjabloonUit(map, 'rapport');
const gevallen = zaken();
const vast = unzipSync(sjablonen('rivklaar'));

const uitslag = [];
for (const niveau of [6, 1]) {
  const maak = await laadDeelnemer(`rivklaar-${niveau}`, inhoud, sjablonen);
  const delen = gevallen.map((zaak) => {
    const uit = unzipSync(maak(zaak));
    return Object.keys(uit)
      .filter((naam) => !vast[naam] || Buffer.compare(uit[naam], vast[naam]) !== 0)
      .map((naam) => uit[naam]);
  });
  const perst = (nr) =>
    delen[nr].map((deel) => [crc32(deel), deflateRawSync(deel, { level: niveau, memLevel: 9 })]);
  // As many bytes as ours writes for the parts that stay and for the zip's own records.
  const rest = Buffer.alloc(maak(gevallen[0]).length - perst(0).reduce((n, [, data]) => n + data.length, 0));
  const schrijf = (nr, bytes) => writeFileSync(join(map, `vloer-${nr}.docx`), bytes);

  uitslag.push({ doel: 'memory', niveau, ...omEnOm((nr) => maak(gevallen[nr]), perst) });
  uitslag.push({
    doel: 'disk',
    niveau,
    ...omEnOm(
      (nr) => schrijf(nr, maak(gevallen[nr])),
      (nr) => schrijf(nr, Buffer.concat([rest, ...perst(nr).map(([, data]) => data)])),
    ),
  });
}
console.log(JSON.stringify(uitslag));

/** Microseconds per document of both, taken in turns so that both meet the same noise. */
function omEnOm(ons, vloer) {
  const tijden = { ons: [], vloer: [] };
  const meet = (werk) => {
    const begin = performance.now();
    for (let nr = 0; nr < gevallen.length; nr++) werk(nr);
    return ((performance.now() - begin) * 1000) / gevallen.length;
  };
  const begin = performance.now();
  while (performance.now() - begin < Number(ms)) {
    tijden.ons.push(meet(ons));
    tijden.vloer.push(meet(vloer));
  }
  return { ons: mediaan(tijden.ons), vloer: mediaan(tijden.vloer) };
}
