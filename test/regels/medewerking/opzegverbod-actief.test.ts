import regel from '../../../src/regels/medewerking/opzegverbod-actief.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Dienstverband = NonNullable<Afwijking['dienstverband']>;

/** First sick day 8 January 2024: two years end on 7 January 2026. */
const opgezegd = (
  opgezegdOp: string | undefined,
  dienstverband: Dienstverband = {},
  meer: Afwijking = {},
): Afwijking => ({
  dienstverband: { wijzeEinde: 'opzegging', opzegging: { opgezegdOp }, ...dienstverband },
  ...meer,
});
const gevraagd = (toestemmingGevraagdOp: string, opgezegdOp?: string): Afwijking => ({
  dienstverband: { opzegging: { toestemmingGevraagdOp, opgezegdOp } },
});
const veld = '/dienstverband/opzegging/opgezegdOp';
const ziektedag = '2024-01-08';
const peildatum = '2026-03-02';

regelTest(regel, {
  voldoet: [
    { zin: 'opgezegd op de eerste dag na twee jaar', zaak: opgezegd('2026-01-08'), peildatum },
    { zin: 'de ziekte begon na het verzoek om toestemming', zaak: gevraagd('2024-01-07', '2024-03-01') },
    {
      zin: 'opgezegd terwijl de werknemer hersteld was',
      zaak: opgezegd(
        '2024-06-12',
        {},
        { ziekte: { onderbrekingen: [{ van: '2024-06-10', tot: '2024-06-16' }] } },
      ),
    },
    { zin: 'opgezegd voor de ziekte', zaak: opgezegd('2024-01-05') },
    {
      zin: 'het einde door opzegging valt na het verbod',
      zaak: opgezegd(undefined, { einde: '2026-02-28' }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'opgezegd op de laatste dag van twee jaar',
      zaak: opgezegd('2026-01-07'),
      peildatum,
      reden: 'opgezegd',
      veld,
      feiten: { op: '2026-01-07', ziektedag, tot: '2026-01-07' },
    },
    {
      zin: 'een week hersteld schuift het verbod op',
      zaak: opgezegd(
        '2026-01-14',
        {},
        { ziekte: { onderbrekingen: [{ van: '2024-06-10', tot: '2024-06-16' }] } },
      ),
      peildatum,
      reden: 'opgezegd',
      veld,
      feiten: { op: '2026-01-14', ziektedag, tot: '2026-01-14' },
    },
    {
      // Eight days late: the wages run to 12 January 2026 instead of 4 January.
      zin: 'een late WIA-aanvraag schuift het verbod op',
      zaak: opgezegd('2026-01-15', {}, { wia: { aanvraagdatum: '2025-10-27' } }),
      peildatum,
      reden: 'opgezegd',
      veld,
      feiten: { op: '2026-01-15', ziektedag, tot: '2026-01-15' },
    },
    {
      // 52 weeks of sanction: 364 days after 7 January 2026.
      zin: 'een loonsanctie schuift het verbod op',
      zaak: opgezegd('2026-12-01', {}, { loonsanctie: { besluitDatum: '2025-11-20', soort: 'inhoudelijk' } }),
      peildatum: '2026-12-10',
      reden: 'opgezegd',
      veld,
      feiten: { op: '2026-12-01', ziektedag, tot: '2027-01-06' },
    },
    {
      zin: 'verzoek op de eerste ziektedag',
      zaak: gevraagd('2024-01-08'),
      reden: 'gevraagd',
      veld: '/dienstverband/opzegging/toestemmingGevraagdOp',
      feiten: { op: '2024-01-08', ziektedag, tot: '2026-01-07' },
    },
    {
      zin: 'het dienstverband eindigt door opzegging, dag van opzegging onbekend',
      zaak: opgezegd(undefined, { einde: '2025-12-31' }),
      reden: 'eindeDoorOpzegging',
      veld: '/dienstverband/einde',
      feiten: { einde: '2025-12-31', tot: '2026-01-07' },
    },
  ],
  nvt: [
    {
      zin: 'de werknemer zegde zelf op',
      zaak: { dienstverband: { opzegging: { opgezegdOp: '2024-06-03', door: 'werknemer' } } },
    },
    {
      zin: 'het einde komt door de opzegging van de werknemer',
      zaak: {
        dienstverband: { wijzeEinde: 'opzegging', einde: '2024-07-31', opzegging: { door: 'werknemer' } },
      },
    },
    { zin: 'er is niet opgezegd' },
    { zin: 'wederzijds goedvinden', zaak: gevraagdMet('wederzijdsGoedvinden') },
    { zin: 'in de proeftijd', zaak: gevraagdMet('proeftijd') },
    {
      zin: 'de AOW-leeftijd is bereikt',
      zaak: opgezegd('2025-06-02', {}, { werknemer: { aowDatum: '2025-01-01' } }),
    },
  ],
});

function gevraagdMet(wijzeEinde: 'wederzijdsGoedvinden' | 'proeftijd'): Afwijking {
  return { dienstverband: { wijzeEinde, opzegging: { opgezegdOp: '2024-06-03' } } };
}
