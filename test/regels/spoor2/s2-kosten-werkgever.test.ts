import regel from '../../../src/regels/spoor2/s2-kosten-werkgever.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
const VELD = '/spoor2/kosten';
const kosten = (k: NonNullable<Spoor2['kosten']>, meer: Spoor2 = {}): Afwijking => ({
  spoor2: { kosten: k, ...meer },
});
const niet: Spoor2 = { start: undefined, trajectplan: undefined, rapportages: undefined };

regelTest(regel, {
  voldoet: [
    {
      zin: 'de werkgever betaalt',
      zaak: kosten({ tenLasteVanWerknemer: false, terugbetalingsbeding: 'geen' }),
    },
    {
      zin: 'terugbetaling alleen bij vrijwillig vertrek',
      zaak: kosten({ terugbetalingsbeding: 'alleenBijVrijwilligVertrek' }),
    },
    { zin: 'kosten genoemd, maar het traject loopt', zaak: kosten({ kostenAlsRedenGenoemd: true }) },
    {
      zin: 'kosten genoemd en als vooraf onevenredig vastgelegd',
      zaak: kosten(
        { kostenAlsRedenGenoemd: true },
        { ...niet, uitzondering: { reden: 'voorafZinloos', grondVoorafZinloos: 'kostenBovenLoonEnPremie' } },
      ),
    },
  ],
  tekort: [
    {
      zin: 'alles tegelijk',
      zaak: kosten({
        tenLasteVanWerknemer: true,
        aanvullendeVerzekeringGeeist: true,
        terugbetalingsbeding: 'ruimer',
      }),
      reden: 'werknemerBetaalt',
      veld: `${VELD}/tenLasteVanWerknemer`,
      ook: [
        { reden: 'verzekeringGeeist', veld: `${VELD}/aanvullendeVerzekeringGeeist` },
        { reden: 'bedingTeRuim', veld: `${VELD}/terugbetalingsbeding` },
      ],
    },
    {
      zin: 'niets gedaan vanwege de kosten',
      zaak: kosten({ kostenAlsRedenGenoemd: true }, niet),
      reden: 'kostenAlsReden',
      veld: `${VELD}/kostenAlsRedenGenoemd`,
    },
  ],
  nvt: [{ zin: 'over kosten niets vastgelegd' }],
});
