import regel from '../../../src/regels/regime/meerdere-werkgevers.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Elders = NonNullable<NonNullable<Afwijking['werknemer']>['andereDienstverbanden']>;

const met = (andereDienstverbanden: Elders): Afwijking => ({ werknemer: { andereDienstverbanden } });
const plek = '/werknemer/andereDienstverbanden';

regelTest(regel, {
  voldoet: [
    { zin: 'daar niet ziek', zaak: met([{ ookZiekgemeld: false }]) },
    { zin: 'afgestemd', zaak: met([{ ookZiekgemeld: true, afstemming: 'Overleg in maart.' }]) },
  ],
  tekort: [
    {
      zin: 'ook ziek, niet afgestemd, en een tweede waarvan niets bekend is',
      zaak: met([{ ookZiekgemeld: true, afstemming: ' ' }, { urenPerWeek: 8 }]),
      reden: 'nietAfgestemd',
      veld: `${plek}/0/afstemming`,
      ook: [{ reden: 'onbekend', veld: `${plek}/1/ookZiekgemeld` }],
    },
  ],
  nvt: [{ zin: 'een werkgever' }, { zin: 'een lege lijst', zaak: met([]) }],
});
