// The first document of a fresh process: load, compile, fill, write.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sjabloonUit, zaakUit } from '../lees.mjs';
import { laadDeelnemer } from '../deelnemers.mjs';
import { rapport } from '../inhoud/rapport.mjs';

const [id, map] = process.argv.slice(2);
const maak = await laadDeelnemer(id, rapport, sjabloonUit(map, 'rapport'));
writeFileSync(join(map, 'een.docx'), await maak(zaakUit(map, 'rapport')));
