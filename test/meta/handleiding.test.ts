import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { HELPERS } from '../../src/sjabloon/index.ts';
import { PROJECT } from '../hulp/project.ts';

const handleiding = readFileSync(join(PROJECT, 'docs/handleiding.md'), 'utf8');

/** The cells of each row of the first table under a heading, its head left out. */
function tabelOnder(kop: string): string[][] {
  const deel = (handleiding.split(`\n### ${kop}\n`)[1] ?? '').split('\n');
  const begin = deel.findIndex((regel) => regel.startsWith('|'));
  const einde = deel.findIndex((regel, nr) => nr > begin && !regel.startsWith('|'));
  return deel.slice(begin + 2, einde).map((rij) =>
    rij
      .slice(1, -1)
      .split('|')
      .map((cel) => cel.trim()),
  );
}

it('de handleiding kent elke helper zoals hij is', () => {
  expect(tabelOnder('Helpers in sjablonen')).toEqual(
    Object.entries(HELPERS).map(([naam, { argumenten, facultatief = [], meer, beschrijving, voorbeeld }]) => {
      const vorm = [naam, ...argumenten, ...facultatief.map((f) => `[${f}]`), ...(meer ? ['…'] : [])];
      return [`\`${vorm.join(' ')}\``, beschrijving, `\`${voorbeeld}\``];
    }),
  );
});

it('de handleiding kent elk document', () => {
  expect(tabelOnder('Welke stukken').map(([naam]) => naam)).toEqual(DOCUMENTEN.map(({ id }) => `\`${id}\``));
});
