// Puts the command line in one bundle: node scripts/bundel.mjs <folder>, two folders deep in the project, where the
// templates are found from. A process of riv checks one case and ends; loading three hundred small modules would take
// longer than the check.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('../', import.meta.url));
const uit = join(project, process.argv[2] ?? 'dist/cli');

const { metafile } = await build({
  absWorkingDir: project,
  // A worker of a batch is started by its file name. The engine has a door of its own in it, for who measures what is
  // shipped (bench/).
  entryPoints: { riv: 'src/cli/riv.ts', werker: 'src/batch/werker.ts', sjabloon: 'src/sjabloon/index.ts' },
  outdir: uit,
  bundle: true,
  splitting: true,
  chunkNames: 'deel-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Large, and only needed to make templates (riv sjabloon bouw).
  external: ['docx'],
  banner: {
    js: "import { createRequire as maakRequire } from 'node:module'; const require = maakRequire(import.meta.url);",
  },
  plugins: [{ name: 'taal', setup: metTaal }],
  metafile: true,
  logLevel: 'warning',
});
copyFileSync(join(project, 'node_modules/yargs/locales/nl.json'), join(uit, 'nl.json'));
writeFileSync(join(uit, 'LICENTIES.txt'), licenties(Object.keys(metafile.inputs)));

/** yargs looks for its Dutch three folders up from its own file; in the bundle it stands beside it. */
function metTaal({ onLoad }) {
  onLoad({ filter: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, ({ path }) => {
    const bron = readFileSync(path, 'utf8');
    const contents = bron.replace("'../../../locales'", "'..'");
    if (contents === bron) throw new Error('yargs keeps its languages elsewhere now');
    return { contents, loader: 'js' };
  });
}

/** The licences of the libraries in the bundle ask to go with it. */
function licenties(bestanden) {
  const mappen = new Set(
    bestanden.flatMap((bestand) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(bestand)?.[0] ?? []),
  );
  const delen = [...mappen].sort().map((map) => {
    const { name, version, license } = JSON.parse(readFileSync(join(project, map, 'package.json'), 'utf8'));
    const namen = readdirSync(join(project, map)).filter((naam) => /^(licen[cs]e|notice)\b/i.test(naam));
    const teksten = namen.map((naam) => readFileSync(join(project, map, naam), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...teksten].join('\n\n');
  });
  return `${delen.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
