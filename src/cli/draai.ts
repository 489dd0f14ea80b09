import yargs from 'yargs';
import { versie } from '../batch/versie.ts';
import { GebruiksFout, OmgevingsFout, OngeldigeInvoer } from '../kern/fouten.ts';
import { AFLOOP, meldFout, type Afloop } from './afloop.ts';
import { schrijfJson } from './json.ts';
import type { Omgeving } from './omgeving.ts';
import { metAlgemeneOpties } from './opties.ts';
import { OPDRACHTEN } from './opdrachten/index.ts';
import type { Stand } from './opdrachten/opdracht.ts';

/** Runs one command line and gives its exit code. Throws nothing. */
export async function draai(argv: readonly string[], omgeving: Omgeving): Promise<Afloop> {
  let afloop: Afloop = AFLOOP.goed;
  const stand: Stand = { opdracht: '' };
  const parser = metAlgemeneOpties(yargs([...argv]), omgeving)
    .scriptName('riv')
    .locale('nl')
    .updateStrings(WOORDEN)
    .usage(
      '$0 <opdracht>\n\nControleert re-integratiedossiers voor de RIV-toets van UWV en maakt de stukken.',
    )
    .help('help', 'Deze uitleg tonen')
    .version('version', 'De versie van riv tonen', versie())
    .strict()
    .recommendCommands()
    .demandCommand(1, 'Geef een opdracht, bijvoorbeeld: riv toets <pad>.')
    // yargs lays out the help of every command, also when nobody asked for it.
    .wrap(argv.includes('--help') ? omgeving.breedte : null)
    .epilogue('Uitleg per opdracht: riv <opdracht> --help. Handleiding: docs/handleiding.md.')
    .exitProcess(false)
    .fail((melding: string | null, fout: Error | undefined) => {
      // A YError is yargs' own way to say that the command was used wrongly.
      if (fout && fout.name !== 'YError') throw fout;
      const woorden = stand.opdracht.split(' ').filter((woord) => /^\w/.test(woord));
      const uitleg = ['riv', ...woorden, '--help'].join(' ');
      throw new GebruiksFout(`${gewoon(fout?.message ?? melding ?? '', stand)}\nUitleg: ${uitleg}`);
    });
  for (const { registreer } of OPDRACHTEN) {
    registreer(parser, omgeving, (uitkomst) => (afloop = uitkomst), stand);
  }
  try {
    await parser.parseAsync([...argv], {}, (_fout, _opties, tekst) => {
      // yargs shows an empty list as the default of a list that must be given.
      if (tekst) omgeving.uit(`${tekst.replaceAll(' [standaard: []]', '')}\n`);
    });
    return afloop;
  } catch (fout) {
    const uitkomst = meldFout(fout, omgeving);
    // With --json stdout holds one document, whatever happened.
    if (argv.some((deel) => deel === '--json' || deel.startsWith('--json=')))
      omgeving.uit(schrijfJson({ versie: 1, fouten: foutenVan(fout) }));
    return uitkomst;
  }
}

/** What yargs says, in words of a user: it counts arguments where one was forgotten, and lists wrong choices under a heading. */
function gewoon(melding: string, { opdracht }: Stand): string {
  const gegeven = /^Niet genoeg niet-optie-argumenten: (\d+)/.exec(melding)?.[1];
  if (gegeven === undefined)
    return melding.replace(/^Ongeldige waarden:\s*/, '') || 'Er ontbreekt iets in de opdracht.';
  const nodig = opdracht.split(' ').filter((woord) => woord.startsWith('<'));
  return `Geef ook ${nodig.slice(Number(gegeven)).join(' en ')} op: riv ${opdracht}`;
}

const foutenVan = (fout: unknown): readonly object[] => {
  if (fout instanceof OngeldigeInvoer) return fout.fouten;
  const eigen = fout instanceof GebruiksFout || fout instanceof OmgevingsFout;
  return [{ melding: eigen ? fout.message : 'Er ging iets mis in riv zelf.' }];
};

/** Where yargs' own Dutch is no Dutch, or speaks to programmers. */
const WOORDEN = {
  'Commands:': 'Opdrachten:',
  'Positionals:': 'Wat u opgeeft:',
  'Did you mean %s?': 'Deze opdracht kent riv niet. Bedoelt u %s?',
  'aliases:': 'ook:',
  boolean: 'ja/nee',
  string: 'tekst',
  number: 'getal',
  array: 'lijst',
  required: 'verplicht',
  'Not enough arguments following: %s': 'Geef een waarde bij --%s.',
  'Argument: %s, Given: %s, Choices: %s': 'Bij --%s past %s niet. Kies uit: %s.',
};
