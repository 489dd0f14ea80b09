import regel from '../../../src/regels/tijdigheid/termijn-spreekuur-interval.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS } from '../../hulp/zaak.ts';

const zonder = (...weg: string[]) => ({
  arbodienst: { spreekuren: BASIS.arbodienst.spreekuren.filter(({ datum }) => !weg.includes(datum)) },
});

regelTest(regel, {
  voldoet: [
    { zin: 'ten hoogste 54 dagen ertussen' },
    {
      zin: 'precies 56 dagen',
      zaak: {
        arbodienst: {
          spreekuren: BASIS.arbodienst.spreekuren.map((s) =>
            s.datum === '2024-04-09' ? { ...s, datum: '2024-04-11' } : s,
          ),
        },
      },
    },
    {
      zin: 'een langere afgesproken tijd',
      zaak: {
        arbodienst: {
          ...zonder('2024-05-21').arbodienst,
          spreekuurafspraak: { intervalDagen: 84, stabieleSituatie: true },
        },
      },
    },
    {
      zin: 'de bedrijfsarts zette de volgende beoordeling later',
      zaak: {
        ...zonder('2024-04-09'),
        probleemanalyse: { belastbaarheid: { volgendeBeoordeling: '2024-05-21' } },
      },
    },
  ],
  tekort: [
    {
      zin: '57 dagen',
      zaak: {
        arbodienst: {
          spreekuren: BASIS.arbodienst.spreekuren.map((s) =>
            s.datum === '2024-04-09' ? { ...s, datum: '2024-04-12' } : s,
          ),
        },
      },
      reden: 'interval',
      veld: '/arbodienst/spreekuren/1/datum',
      feiten: { van: '2024-02-15', tot: '2024-04-12', dagen: 57 },
    },
    {
      zin: '96 dagen',
      zaak: zonder('2024-04-09'),
      reden: 'lang',
      veld: '/arbodienst/spreekuren/1/datum',
      feiten: { van: '2024-02-15', tot: '2024-05-21', dagen: 96 },
    },
    {
      zin: 'een spreekuur waarop de werknemer niet verscheen telt niet',
      zaak: {
        arbodienst: {
          spreekuren: BASIS.arbodienst.spreekuren.map((s) =>
            s.datum === '2024-05-21' ? { ...s, verschenen: false } : s,
          ),
        },
      },
      reden: 'interval',
      veld: '/arbodienst/spreekuren/3/datum',
      feiten: { van: '2024-04-09', tot: '2024-07-02', dagen: 84 },
    },
    {
      zin: 'lopende zaak: sinds de probleemanalyse geen contact meer',
      profiel: 'lopend',
      peildatum: '2024-04-12',
      zaak: { arbodienst: { spreekuren: [] } },
      reden: 'interval',
      veld: '/arbodienst/spreekuren',
      feiten: { van: '2024-02-15', tot: '2024-04-12', dagen: 57 },
    },
  ],
  nvt: [
    {
      zin: 'nog geen contact met de bedrijfsarts',
      zaak: { arbodienst: { spreekuren: [] } },
      peildatum: '2024-02-01',
    },
  ],
});
