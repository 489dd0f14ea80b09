import regel from '../../../src/regels/tijdigheid/termijn-evaluatie-interval.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, evaluatie } from '../../hulp/zaak.ts';

/** Evaluations on these days after the plan of 27 February 2024; each names the next one 42 days on. */
const zonder = (...weg: string[]) => ({
  evaluaties: BASIS.evaluaties.filter(({ stuk }) => !weg.includes(stuk.opgesteldOp)),
});
const stilleTijd = {
  arbodienst: { spreekuren: [] },
  spoor2: undefined,
};

regelTest(regel, {
  voldoet: [
    { zin: 'elke 42 dagen, tot en met de eindevaluatie' },
    {
      zin: 'een afgesproken interval van acht weken gaat voor',
      zaak: {
        planVanAanpak: {
          evaluatieIntervalDagen: 84,
          evaluatiemomenten: undefined,
          eerstvolgendeEvaluatie: undefined,
        },
        ...zonder('2024-05-21'),
      },
    },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: {
        evaluaties: BASIS.evaluaties.map((e) =>
          e.stuk.opgesteldOp === '2024-04-09' ? evaluatie('2024-04-10', '2024-05-21') : e,
        ),
      },
      reden: 'interval',
      veld: '/evaluaties/0/stuk/opgesteldOp',
      feiten: { van: '2024-02-27', tot: '2024-04-10', dagen: 43, uiterlijk: '2024-04-09' },
      uiterlijk: '2024-04-09',
    },
    {
      zin: 'een evaluatie overgeslagen: 84 dagen',
      zaak: zonder('2024-05-21'),
      reden: 'interval',
      veld: '/evaluaties/1/stuk/opgesteldOp',
      feiten: { van: '2024-04-09', tot: '2024-07-02', dagen: 84, uiterlijk: '2024-05-21' },
      uiterlijk: '2024-05-21',
    },
    {
      zin: 'twee overgeslagen: 126 dagen, met spreekuren in die tijd',
      zaak: zonder('2024-05-21', '2024-07-02'),
      reden: 'langZonderEvaluatie',
      veld: '/evaluaties/1/stuk/opgesteldOp',
      feiten: { van: '2024-04-09', tot: '2024-08-13', dagen: 126, uiterlijk: '2024-05-21' },
      uiterlijk: '2024-05-21',
    },
    {
      zin: 'twee overgeslagen en verder niets vastgelegd',
      zaak: { ...zonder('2024-05-21', '2024-07-02'), ...stilleTijd },
      reden: 'stilgevallen',
      veld: '/evaluaties/1/stuk/opgesteldOp',
      feiten: { van: '2024-04-09', tot: '2024-08-13', dagen: 126, uiterlijk: '2024-05-21' },
      uiterlijk: '2024-05-21',
    },
    {
      zin: 'lopende zaak: de volgende evaluatie is een dag te laat',
      profiel: 'lopend',
      peildatum: '2024-05-22',
      zaak: zonder('2024-05-21'),
      reden: 'interval',
      veld: '/evaluaties',
      feiten: { van: '2024-04-09', tot: '2024-05-22', dagen: 43, uiterlijk: '2024-05-21' },
      uiterlijk: '2024-05-21',
    },
    {
      zin: 'twee gaten, elk een bevinding',
      zaak: zonder('2024-05-21', '2025-06-02'),
      reden: 'interval',
      veld: '/evaluaties/1/stuk/opgesteldOp',
      feiten: { van: '2024-04-09', tot: '2024-07-02', dagen: 84, uiterlijk: '2024-05-21' },
      uiterlijk: '2024-05-21',
      ook: [
        {
          reden: 'interval',
          veld: '/evaluaties/8/stuk/opgesteldOp',
          feiten: { van: '2025-04-21', tot: '2025-07-14', dagen: 84, uiterlijk: '2025-06-02' },
          uiterlijk: '2025-06-02',
        },
      ],
    },
    {
      zin: 'onderbreking door herstel telt mee, verlof volgens de Wazo niet',
      zaak: {
        ...zonder('2024-05-21'),
        ziekte: { wazoVerlof: [{ soort: 'zwangerschapBevalling', van: '2024-04-22', tot: '2024-05-01' }] },
      },
      reden: 'interval',
      veld: '/evaluaties/1/stuk/opgesteldOp',
      feiten: { van: '2024-04-09', tot: '2024-07-02', dagen: 74, uiterlijk: '2024-05-31' },
      uiterlijk: '2024-05-31',
    },
  ],
  nogNiet: [
    {
      zin: 'lopende zaak op de laatste goede dag',
      profiel: 'lopend',
      peildatum: '2024-05-21',
      zaak: zonder('2024-05-21'),
      uiterlijk: '2024-05-21',
    },
    {
      zin: 'zonder mogelijkheden, voor de volgende beoordeling',
      profiel: 'lopend',
      peildatum: '2024-07-01',
      zaak: {
        probleemanalyse: {
          belastbaarheid: { mogelijkheden: 'tijdelijkGeen', volgendeBeoordeling: '2024-07-15' },
        },
        evaluaties: [],
      },
      uiterlijk: '2024-07-15',
    },
  ],
  nvt: [
    { zin: 'zonder plan is er niets te evalueren', zaak: { planVanAanpak: undefined } },
    { zin: 'AOW-leeftijd bereikt', zaak: { werknemer: { aowDatum: '2024-02-01' } } },
  ],
});
