import regel from '../../../src/regels/resultaat/resultaat-niet-structureel.ts';
import { naarMogelijkheden } from '../../hulp/resultaat.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

/** The second track is left out because of the result. */
const beroep = {
  spoor2: { uitzondering: { reden: 'bevredigendResultaat', vastgelegdOp: '2025-06-02' } },
} as const;
const geplaatst: Afwijking = { spoor2: { afgesloten: { op: '2025-08-01', resultaat: 'geplaatst' } } };
const structureel = { eindevaluatie: { huidigWerk: { structureel: true } } };
const contract = (anders: object, rest: Afwijking = beroep) =>
  naarMogelijkheden({ structureel: { contractvorm: 'bepaaldeTijd', ...anders } }, rest);
const plaatsing = (...soorten: ('proefplaatsing' | 'werkervaringsplaats' | 'dienstverband')[]) => ({
  ...geplaatst,
  spoor2: {
    ...geplaatst.spoor2,
    plaatsingen: soorten.map((soort, i) => ({ soort, van: `2025-0${i + 3}-03` })),
  },
});

regelTest(regel, {
  voldoet: [
    { zin: 'een beroep op structureel werk', zaak: naarMogelijkheden({}, beroep) },
    { zin: 'de eindevaluatie noemt het werk terecht structureel', zaak: naarMogelijkheden({}, structureel) },
    {
      zin: 'na een proefplaatsing een dienstverband',
      zaak: naarMogelijkheden({ soortWerk: 'andereWerkgever' }, plaatsing('proefplaatsing', 'dienstverband')),
    },
    {
      zin: 'het eigen dienstverband eindigt, maar het werk is bij een ander',
      zaak: naarMogelijkheden(
        { soortWerk: 'andereWerkgever' },
        { ...beroep, dienstverband: { einde: '2025-12-31' } },
      ),
    },
  ],
  tekort: [
    {
      zin: 'het contract eindigt op de laatste dag van de loondoorbetaling',
      zaak: contract({ contractTot: '2026-01-04' }),
      reden: 'eindigt',
      veld: '/resultaat/structureel/contractTot',
      feiten: { tot: '2026-01-04', einde: '2026-01-04' },
    },
    {
      zin: 'de eindevaluatie noemt het structureel, maar het eindigt eerder',
      zaak: contract({ contractTot: '2025-11-30' }, structureel),
      reden: 'eindigt',
      veld: '/resultaat/structureel/contractTot',
      feiten: { tot: '2025-11-30', einde: '2026-01-04' },
    },
    {
      zin: 'het tweede spoor is niet nodig bevonden bij de eerstejaarsevaluatie',
      zaak: contract(
        { contractTot: '2025-11-30' },
        {
          spoor2: { uitzondering: undefined },
          eerstejaarsevaluatie: { besluitSpoor2: { besluit: 'nietNodig', reden: 'bevredigendResultaat' } },
        },
      ),
      reden: 'eindigt',
      veld: '/resultaat/structureel/contractTot',
      feiten: { tot: '2025-11-30', einde: '2026-01-04' },
    },
    {
      zin: 'werk bij een ander zonder contract',
      zaak: naarMogelijkheden(
        { soortWerk: 'andereWerkgever', structureel: { contractvorm: 'geen' } },
        beroep,
      ),
      reden: 'zonderContract',
      veld: '/resultaat/structureel/contractvorm',
    },
    {
      zin: 'het traject is afgesloten met een proefplaatsing',
      zaak: plaatsing('dienstverband', 'proefplaatsing'),
      reden: 'proef',
      veld: '/spoor2/plaatsingen/1/soort',
      feiten: { van: '2025-04-03' },
    },
    {
      zin: 'het traject is afgesloten met een werkervaringsplaats',
      zaak: plaatsing('werkervaringsplaats'),
      reden: 'proef',
      veld: '/spoor2/plaatsingen/0/soort',
      feiten: { van: '2025-03-03' },
    },
    {
      zin: 'werk bij de eigen werkgever, van wie het dienstverband eindigt',
      zaak: naarMogelijkheden({}, { ...beroep, dienstverband: { einde: '2025-12-31' } }),
      reden: 'dienstverbandEindigt',
      veld: '/dienstverband/einde',
      feiten: { tot: '2025-12-31' },
    },
    {
      zin: 'de werknemer blijft na de wachttijd niet in dit werk',
      zaak: naarMogelijkheden({}, { ...beroep, eindevaluatie: { blijftInDitWerk: false } }),
      reden: 'blijftNiet',
      veld: '/eindevaluatie/blijftInDitWerk',
    },
  ],
  nvt: [
    { zin: 'niemand beroept zich op een resultaat' },
    {
      zin: 'een concept van de eindevaluatie noemt het werk structureel',
      zaak: contract(
        { contractTot: '2025-11-30' },
        { eindevaluatie: { stuk: { status: 'concept' }, huidigWerk: { structureel: true } } },
      ),
    },
    {
      zin: 'volgens een concept van de eindevaluatie blijft de werknemer niet',
      zaak: naarMogelijkheden(
        { structureel: { contractvorm: 'bepaaldeTijd' } },
        { ...beroep, eindevaluatie: { stuk: { status: 'concept' }, blijftInDitWerk: false } },
      ),
    },
    {
      zin: 'bij de eigen werkgever is geen nieuw contract nodig: of het structureel is, beoordeelt een mens',
      zaak: contract({ contractvorm: 'geen' }),
    },
    {
      zin: 'tijdelijk werk is alleen vastgelegd',
      zaak: contract({ contractTot: '2025-11-30' }, { spoor2: { uitzondering: undefined } }),
    },
    {
      zin: 'het contract eindigt de dag na de loondoorbetaling: dat beoordeelt een mens',
      zaak: contract({ contractTot: '2026-01-05' }),
    },
    {
      zin: 'het dienstverband eindigt en de werkgever wil de werknemer terug, maar er is geen onderbouwing',
      zaak: naarMogelijkheden(
        { structureel: undefined },
        { ...beroep, dienstverband: { einde: '2025-12-31' }, eindevaluatie: { bereidTerugTeNemen: true } },
      ),
    },
  ],
});
