import type { Opdracht } from './opdracht.ts';
import { bouw } from './sjabloon-bouw.ts';
import { kopieer } from './sjabloon-kopieer.ts';
import { lijst } from './sjabloon-lijst.ts';
import { lint } from './sjabloon-lint.ts';
import { velden } from './sjabloon-velden.ts';

const OPDRACHTEN: readonly Opdracht[] = [lijst, kopieer, velden, lint, bouw];

/** `riv sjabloon …`: everything about one's own house style. */
export const sjabloon: Opdracht = {
  registreer(argv, omgeving, klaar, stand) {
    argv.command({
      command: 'sjabloon',
      aliases: ['template'],
      describe: 'Werkt met sjablonen in uw eigen huisstijl: lijst, kopieer, velden, lint, bouw',
      builder: (sub: typeof argv) => {
        stand.opdracht = 'sjabloon';
        for (const { registreer } of OPDRACHTEN) registreer(sub, omgeving, klaar, stand);
        return sub
          .demandCommand(1, 'Geef een opdracht, bijvoorbeeld: riv sjabloon lint <bestand>.')
          .recommendCommands();
      },
      handler: () => undefined,
    });
  },
};
