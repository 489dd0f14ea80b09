// The main job on the samples: a check of the defective case, and the documents of the complete one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const riv = fileURLToPath(new URL('../dist/cli/riv.js', import.meta.url));
const DAG = ['--peildatum', '2025-10-17'];
const STAPPEN = [
  { argv: ['toets', 'samples/gebrekkig', '--profiel', 'indiening', ...DAG], verwacht: 1 },
  { argv: ['toets', 'samples/compleet', '--profiel', 'indiening', ...DAG], verwacht: 0 },
  {
    argv: [
      'maak',
      'alles',
      'samples/compleet',
      '--formaat',
      'docx',
      '--formaat',
      'html',
      '--overschrijf',
      ...DAG,
    ],
    verwacht: 0,
  },
];

for (const { argv, verwacht } of STAPPEN) {
  console.log(`\n$ riv ${argv.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [riv, ...argv], { stdio: 'inherit' });
  console.log(`\nafloopcode ${status}${status === 1 ? ': bevindingen op of boven de drempel' : ''}`);
  if (status !== verwacht) process.exitCode = 1;
}
