import regel from '../../../src/regels/medewerking/opzegverbod-zwangerschap.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Soort = NonNullable<NonNullable<NonNullable<Afwijking['ziekte']>['wazoVerlof']>[number]['soort']>;

/** Leave from 2 December 2024 up to 23 March 2025; six weeks after it end on 4 May 2025. */
const verlof = { van: '2024-12-02', tot: '2025-03-23' };
const opgezegd = (opgezegdOp: string, soort: Soort = 'zwangerschapBevalling'): Afwijking => ({
  dienstverband: { opzegging: { opgezegdOp } },
  ziekte: { wazoVerlof: [{ soort, ...verlof }] },
});
const veld = '/dienstverband/opzegging/opgezegdOp';

regelTest(regel, {
  voldoet: [
    { zin: 'de eerste dag na zes weken', zaak: opgezegd('2025-05-05') },
    { zin: 'ruim voor de zwangerschap', zaak: opgezegd('2024-03-24') },
    { zin: 'verlof voor adoptie of pleegzorg', zaak: opgezegd('2025-01-06', 'adoptiePleegzorg') },
    {
      zin: 'na aanvullend verlof gelden geen zes weken',
      zaak: opgezegd('2025-03-24', 'aanvullendBevalling'),
    },
  ],
  tekort: [
    {
      zin: 'op de eerste verlofdag',
      zaak: opgezegd('2024-12-02'),
      reden: 'verlof',
      veld,
      feiten: { op: '2024-12-02', ...verlof },
    },
    {
      zin: 'op de laatste dag van aanvullend verlof',
      zaak: opgezegd('2025-03-23', 'aanvullendBevalling'),
      reden: 'verlof',
      veld,
      feiten: { op: '2025-03-23', ...verlof },
    },
    {
      zin: 'op de laatste dag van de zes weken',
      zaak: opgezegd('2025-05-04'),
      reden: 'zesWeken',
      veld,
      feiten: { op: '2025-05-04', ...verlof },
    },
    {
      // 252 days before 2 December 2024.
      zin: 'een dag die in de zwangerschap kan vallen',
      zaak: opgezegd('2024-03-25'),
      reden: 'voorVerlof',
      veld,
      feiten: { op: '2024-03-25', ...verlof },
    },
  ],
  nvt: [
    {
      zin: 'de werkneemster zegde zelf op',
      zaak: {
        ...opgezegd('2025-01-06'),
        dienstverband: { opzegging: { opgezegdOp: '2025-01-06', door: 'werknemer' } },
      },
    },
    {
      zin: 'er is niet opgezegd',
      zaak: { ziekte: { wazoVerlof: [{ soort: 'zwangerschapBevalling', ...verlof }] } },
    },
    { zin: 'er was geen verlof', zaak: { dienstverband: { opzegging: { opgezegdOp: '2025-01-06' } } } },
  ],
});
