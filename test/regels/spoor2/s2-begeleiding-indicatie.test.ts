import regel from '../../../src/regels/spoor2/s2-begeleiding-indicatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
const op = '2024-12-10';
const zaak = (
  oordeel: 'opEigenKracht' | 'begeleidingNodig' | undefined,
  bureau: Spoor2['bureau'],
  werknemerWenstBegeleiding?: boolean,
): Afwijking => ({
  adviezen: [
    {
      id: 'a',
      stuk: vanBedrijfsarts(op),
      ...(oordeel && { signalen: { begeleidingNodigTweedeSpoor: oordeel } }),
    },
  ],
  spoor2: {
    bureau,
    ...(werknemerWenstBegeleiding !== undefined && { werknemerWenstBegeleiding }),
  },
});
const geen = { naam: undefined, contractdatum: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'nodig, en er is een bureau', zaak: zaak('begeleidingNodig', {}) },
    {
      zin: 'nodig, en er zijn andere deskundigen',
      zaak: zaak('begeleidingNodig', { ...geen, ingeschakeldeDeskundigen: true }),
    },
    {
      zin: 'nodig, en de werkgever betaalt het bureau van de werknemer',
      zaak: zaak('begeleidingNodig', { gekozenDoorWerknemer: true, betaaldDoorWerkgever: true }),
    },
    {
      zin: 'de werknemer wil het, de werkgever begeleidt zelf',
      zaak: zaak('opEigenKracht', { ...geen, zelfUitgevoerd: true }, true),
    },
  ],
  tekort: [
    {
      zin: 'nodig, geen bureau',
      zaak: zaak('begeleidingNodig', geen),
      reden: 'nodigNietGeregeld',
      veld: '/spoor2/bureau',
      feiten: { op },
    },
    {
      zin: 'nodig, en de werkgever doet het zelf zonder deskundigen',
      zaak: zaak('begeleidingNodig', { ...geen, zelfUitgevoerd: true }),
      reden: 'nodigNietGeregeld',
      veld: '/spoor2/bureau',
      feiten: { op },
    },
    {
      zin: 'op eigen kracht volgens de bedrijfsarts, maar de werknemer wil begeleiding',
      zaak: zaak('opEigenKracht', geen, true),
      reden: 'gewenstNietGeregeld',
      veld: '/spoor2/bureau',
    },
    {
      zin: 'een bureau dat de werknemer zelf betaalt',
      zaak: zaak(undefined, { gekozenDoorWerknemer: true, betaaldDoorWerkgever: false }, true),
      reden: 'nietBetaald',
      veld: '/spoor2/bureau/betaaldDoorWerkgever',
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { ...zaak('begeleidingNodig', geen), spoor2: undefined } },
    { zin: 'geen bureau, en niemand vraagt erom', zaak: zaak(undefined, geen) },
    { zin: 'geen bureau, op eigen kracht', zaak: zaak('opEigenKracht', geen, false) },
  ],
});
