// Writes docs/zaak.schema.json and docs/config.schema.json; with --controle only checks that they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/instellingen/lees.ts';
import { zaakJsonSchema } from '../src/zaak/jsonschema.ts';

const bestanden = {
  'docs/zaak.schema.json': zaakJsonSchema(),
  'docs/config.schema.json': configJsonSchema(),
};
for (const [naam, schema] of Object.entries(bestanden)) {
  const pad = new URL(`../${naam}`, import.meta.url);
  const tekst = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--controle')) writeFileSync(pad, tekst);
  else if (readFileSync(pad, 'utf8') !== tekst) {
    console.error(`${naam} is not up to date: run npm run schema`);
    process.exitCode = 1;
  }
}
