import regel from '../../../src/regels/inhoud/visies-in-eigen-woorden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig, type Afwijking } from '../../hulp/zaak.ts';

const zelfde = { opActiviteitenDoelenTermijnen: 'Wij zijn het eens.', mogelijkheden: 'Zestien uur.' };
const gelijk = { visieWerkgever: zelfde, visieWerknemer: { ...zelfde } };
const zonderStukken: Afwijking = {
  planVanAanpak: undefined,
  bijstellingen: [],
  evaluaties: [],
  eerstejaarsevaluatie: undefined,
  eindevaluatie: undefined,
};
const leeg = { opActiviteitenDoelenTermijnen: undefined };
const bij = (veld: string) => ({ reden: 'gelijk', veld: `${veld}/visieWerknemer` }) as const;

regelTest(regel, {
  voldoet: [
    { zin: 'elk in eigen woorden' },
    {
      zin: 'één vraag verschilt',
      zaak: {
        planVanAanpak: {
          visieWerkgever: zelfde,
          visieWerknemer: { ...zelfde, mogelijkheden: 'Twintig uur.' },
        },
      },
    },
    {
      zin: 'beide visies zijn leeg: dan ontbreken zij, en zijn zij niet gelijk',
      zaak: {
        ...zonderStukken,
        eindevaluatie: { stuk: vastgesteld('2025-09-29'), visieWerkgever: leeg, visieWerknemer: leeg },
      },
    },
  ],
  tekort: [
    { zin: 'gelijk in het plan', zaak: { planVanAanpak: gelijk }, ...bij('/planVanAanpak') },
    {
      zin: 'gelijk in een bijstelling',
      zaak: { bijstellingen: wijzig(BASIS.bijstellingen, 0, gelijk) },
      ...bij('/bijstellingen/0'),
    },
    {
      zin: 'gelijk in een evaluatie',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 2, gelijk) },
      ...bij('/evaluaties/2'),
    },
    {
      zin: 'gelijk in de eerstejaarsevaluatie',
      zaak: { eerstejaarsevaluatie: gelijk },
      ...bij('/eerstejaarsevaluatie'),
    },
    { zin: 'gelijk in de eindevaluatie', zaak: { eindevaluatie: gelijk }, ...bij('/eindevaluatie') },
  ],
  nvt: [
    { zin: 'er is geen stuk', zaak: zonderStukken },
    {
      zin: 'het stuk is vervallen',
      zaak: {
        ...zonderStukken,
        eindevaluatie: { stuk: { ...vastgesteld('2025-09-29'), status: 'vervallen' }, ...gelijk },
      },
    },
    {
      zin: 'een van beide ontbreekt',
      zaak: {
        ...zonderStukken,
        eindevaluatie: { stuk: vastgesteld('2025-09-29'), visieWerkgever: zelfde, visieWerknemer: undefined },
      },
    },
  ],
});
