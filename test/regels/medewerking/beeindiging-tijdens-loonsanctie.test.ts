import regel from '../../../src/regels/medewerking/beeindiging-tijdens-loonsanctie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Dienstverband = NonNullable<Afwijking['dienstverband']>;

/** Sanction from 5 January 2026 (the day after the wachttijd) for 52 weeks, up to and including 3 January 2027. */
const einde = (dienstverband: Dienstverband): Afwijking => ({
  loonsanctie: { besluitDatum: '2025-11-20', besluitVerzondenOp: '2025-11-20', soort: 'inhoudelijk' },
  dienstverband: { einde: '2026-08-31', einddatumAangekondigdOp: '2026-06-15', ...dienstverband },
});
const veld = '/dienstverband/werknemerVerweer';
const peildatum = '2026-07-01';
const feiten = { op: '2026-06-15' };

regelTest(regel, {
  voldoet: [
    {
      zin: 'verweer gevoerd',
      zaak: einde({ wijzeEinde: 'ontbinding', werknemerVerweer: 'verweerGevoerd' }),
      peildatum,
    },
    {
      zin: 'ingestemd met een deugdelijke grond',
      zaak: einde({ wijzeEinde: 'wederzijdsGoedvinden', instemmingDeugdelijkeGrond: true }),
      peildatum,
    },
    {
      zin: 'de werknemer is gewaarschuwd',
      zaak: einde({ wijzeEinde: 'wederzijdsGoedvinden', werknemerGewaarschuwdOp: '2026-06-08' }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'met wederzijds goedvinden',
      zaak: einde({ wijzeEinde: 'wederzijdsGoedvinden' }),
      peildatum,
      reden: 'ingestemd',
      veld,
      feiten,
    },
    {
      zin: 'afgesproken op de eerste dag van de loonsanctie',
      zaak: einde({ einddatumAangekondigdOp: '2026-01-05', werknemerVerweer: 'ingestemd' }),
      peildatum,
      reden: 'ingestemd',
      veld,
      feiten: { op: '2026-01-05' },
    },
    {
      zin: 'geen verweer tegen opzegging',
      zaak: einde({ wijzeEinde: 'opzegging', werknemerVerweer: 'geenVerweer' }),
      peildatum,
      reden: 'geenVerweer',
      veld,
      feiten,
    },
    {
      zin: 'verweer onbekend',
      zaak: einde({ wijzeEinde: 'ontbinding', einddatumAangekondigdOp: undefined }),
      peildatum,
      reden: 'onbekend',
      veld,
      feiten: { op: '2026-08-31' },
    },
  ],
  nvt: [
    {
      zin: 'geen loonsanctie',
      zaak: { dienstverband: { einde: '2026-08-31', wijzeEinde: 'wederzijdsGoedvinden' } },
      peildatum,
    },
    {
      zin: 'afgesproken op de dag voor de loonsanctie',
      zaak: einde({ wijzeEinde: 'wederzijdsGoedvinden', einddatumAangekondigdOp: '2026-01-04' }),
      peildatum,
    },
    { zin: 'einde van rechtswege', zaak: einde({ wijzeEinde: 'vanRechtswege' }), peildatum },
    { zin: 'geen einde', zaak: einde({ einde: undefined, einddatumAangekondigdOp: undefined }), peildatum },
  ],
});
