// Validates Word files against the schema: file names in, one JSON line per file out, its faults as `{ deel, pad, fout }`.
// A program of its own: the validator brings a .NET runtime that does not share a process well.
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

for (const bestand of process.argv.slice(2)) {
  const fouten = await validate(new Uint8Array(readFileSync(bestand)), 'docx', 'Microsoft365').then(
    (lijst) =>
      lijst.map(({ path, description }) => ({ deel: path.partUri, pad: path.xpath, fout: description })),
    (fout) => [{ deel: '', pad: '', fout: `cannot be opened: ${String(fout).slice(0, 300)}` }],
  );
  console.log(JSON.stringify({ bestand, fouten }));
}
// The runtime keeps the process alive.
process.stdout.write('', () => process.exit(0));
