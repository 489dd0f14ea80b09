import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draaiBatch, draaiLus, draaiMaak, draaiVloer } from './draai.mjs';
import { eersteRegels } from './regels.mjs';

/** Of the cases that are made up, some have nothing to make; more than this is a fault of ours. */
const GENOEG = 0.95;

/**
 * Lets all take turns, round after round, so that whatever else the machine does meets all alike.
 * @returns the measurements of each, by name.
 */
export async function meet(zaken, opties) {
  const { map, rondes, zeg } = opties;
  const uitslag = new Map();
  const noteer = (naam, meting) => {
    uitslag.set(naam, [...(uitslag.get(naam) ?? []), meting]);
    zeg(`  ${naam}: ${meting.seconden.toFixed(2)} s, CPU ${meting.cpu.toFixed(2)} s`);
  };
  const losse = await schrijfLosse(zaken.at(-1).klein.bron, map, opties.processen * rondes);
  for (let ronde = 0; ronde < rondes; ronde++) {
    zeg(`round ${ronde + 1} of ${rondes}`);
    for (const zaak of zaken) await meetOmvang(zaak, opties, noteer);
    for (let nr = 0; nr < opties.processen; nr++)
      noteer('proces', { zaken: 1, ...(await draaiMaak(map, losse[ronde * opties.processen + nr])) });
  }
  return uitslag;
}

async function meetOmvang({ omvang, klein, groot }, { map, sjabloon, werkers, lus }, noteer) {
  await meetBatch({ map, ...klein }, `${omvang} klein`, noteer, async (uitvoer) =>
    noteer(`${omvang} vloer`, await draaiVloer(map, uitvoer, werkers)),
  );
  noteer(`${omvang} lus`, await draaiLus({ map, sjabloon, bron: klein.bron, aantal: lus }));
  await meetBatch({ map, ...groot }, `${omvang} groot`, noteer);
  await meetBatch({ map, ...klein, werkers: 1 }, `${omvang} alleen`, noteer);
  await meetBatch({ map, ...klein, wat: 'toets' }, `${omvang} toets`, noteer);
}

async function meetBatch(opdracht, naam, noteer, erna) {
  const { bron, aantal } = opdracht;
  const { seconden, cpu, rss } = await draaiBatch(opdracht, async (uitvoer) => {
    eisGemaakt(uitvoer, bron);
    await erna?.(uitvoer);
  });
  noteer(naam, { zaken: aantal, seconden, cpu, rss });
}

function eisGemaakt(uitvoer, bron) {
  const regels = readFileSync(join(uitvoer, 'resultaten.ndjson'), 'utf8').trim().split('\n');
  const goed = regels.filter((regel) => ['gemaakt', 'getoetst'].includes(JSON.parse(regel).status));
  if (goed.length < GENOEG * regels.length)
    throw new Error(`of ${regels.length} cases in ${bron} only ${goed.length} were made`);
}

/** The first cases, each in a file of its own. */
async function schrijfLosse(bron, map, aantal) {
  return (await eersteRegels(bron, aantal)).map((regel, nr) => {
    const pad = join(map, `zaak-${nr}.json`);
    writeFileSync(pad, regel);
    return pad;
  });
}
