import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PLAT = fileURLToPath(new URL('proces/plat.mjs', import.meta.url));
const AANTAL = 20_000;
const STAP = 2_000;
const OMGEVINGEN = [
  { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' },
  { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
];

/** Fills 20,000 documents in one process, twice; throws when place or language changes a byte. */
export function meetPlat(map) {
  const [uitslag, elders] = OMGEVINGEN.map((omgeving) =>
    JSON.parse(
      execFileSync(process.execPath, [PLAT, map, AANTAL, STAP].map(String), {
        env: { ...process.env, ...omgeving },
        encoding: 'utf8',
      }),
    ),
  );
  if (uitslag.hash !== elders.hash)
    throw new Error(`not reproducible: ${uitslag.hash} here, ${elders.hash} elsewhere`);
  const omgevingen = OMGEVINGEN.map(({ TZ, LC_ALL }) => `TZ=${TZ} LC_ALL=${LC_ALL}`);
  return { ...uitslag, omgevingen };
}
