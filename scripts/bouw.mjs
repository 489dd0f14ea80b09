// Builds dist/: every module with its types (the API), and the command line in one bundle.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../', import.meta.url));

rmSync(join(project, 'dist'), { recursive: true, force: true });
draai('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// Nobody imports the command line: the bundle takes its place.
rmSync(join(project, 'dist/cli'), { recursive: true, force: true });
draai('scripts/bundel.mjs', 'dist/cli');

function draai(...argv) {
  const { status } = spawnSync(process.execPath, argv, { cwd: project, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
