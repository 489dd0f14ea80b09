// Builds dist/: every module with its types (the API), and over it the command line in one bundle. A process of riv
// checks one case and ends; loading three hundred small modules would take longer than the check.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('../', import.meta.url));
rmSync(`${project}dist`, { recursive: true, force: true });

const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: project,
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

await build({
  absWorkingDir: project,
  entryPoints: ['src/cli/riv.ts'],
  outdir: 'dist/cli',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Only makes templates; never needed to run a command.
  external: ['docx'],
  banner: {
    js: "import { createRequire as maakRequire } from 'node:module'; const require = maakRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
