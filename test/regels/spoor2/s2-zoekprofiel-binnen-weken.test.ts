import regel from '../../../src/regels/spoor2/s2-zoekprofiel-binnen-weken.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, vastgesteld } from '../../hulp/zaak.ts';

const veld = '/spoor2/zoekprofiel/vastgesteldOp';
const start = '2025-01-13';
const uiterlijk = '2025-03-10';
const op = (vastgesteldOp: string | undefined) => ({ spoor2: { zoekprofiel: { vastgesteldOp } } });

regelTest(regel, {
  voldoet: [
    { zin: 'na vier weken' },
    { zin: 'na precies acht weken', zaak: op('2025-03-10') },
    {
      zin: 'later, met reden',
      zaak: { spoor2: { ...op('2025-04-07').spoor2, orientatieOnderbouwd: 'Beroepskeuzetest nodig.' } },
    },
  ],
  tekort: [
    {
      zin: 'een dag later',
      zaak: op('2025-03-11'),
      reden: 'laat',
      veld,
      feiten: { start, op: '2025-03-11', dagen: 1, uiterlijk, weken: 8 },
      uiterlijk,
    },
    { zin: 'zonder datum', zaak: op(undefined), reden: 'zonderDatum', veld, feiten: { start } },
    {
      zin: 'de configuratie zegt zes weken',
      zaak: op('2025-03-10'),
      richtwaarden: { zoekprofielWeken: 6 },
      reden: 'laat',
      veld,
      feiten: { start, op: '2025-03-10', dagen: 14, uiterlijk: '2025-02-24', weken: 6 },
    },
  ],
  nogNiet: [
    {
      zin: 'nog geen zoekprofiel na acht weken',
      zaak: { spoor2: { zoekprofiel: undefined } },
      peildatum: '2025-03-10',
      uiterlijk,
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    { zin: 'geen zoekprofiel: zie s2-zoekprofiel-onderbouwd', zaak: { spoor2: { zoekprofiel: undefined } } },
    {
      zin: 'het zoekprofiel staat in het plan',
      zaak: {
        spoor2: { zoekprofiel: undefined },
        bijstellingen: [
          ...BASIS.bijstellingen,
          { id: 'b', stuk: vastgesteld('2025-01-20'), zoekprofielInPlan: true },
        ],
      },
      peildatum: '2025-02-03',
    },
    {
      zin: 'er waren op de laatste dag geen mogelijkheden',
      zaak: {
        ...op('2025-05-05'),
        adviezen: [
          {
            id: 'g',
            stuk: vanBedrijfsarts('2025-02-03'),
            belastbaarheid: { mogelijkheden: 'tijdelijkGeen' },
          },
        ],
      },
    },
  ],
});
