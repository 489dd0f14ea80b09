import regel from '../../../src/regels/regime/loonsanctie-herstelplan.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Sanctie = NonNullable<Afwijking['loonsanctie']>;

const besluit = '2025-11-20';
const met = (tekortkomingen: Sanctie['tekortkomingen'], bekorting?: Sanctie['bekorting']): Afwijking => ({
  loonsanctie: { besluitDatum: besluit, tekortkomingen, bekorting },
});
const peildatum = '2026-03-02';
const plek = '/loonsanctie/tekortkomingen';
const hersteld = '2026-02-10';

regelTest(regel, {
  voldoet: [
    { zin: 'elke tekortkoming een actie', zaak: met([{ actie: 'Tweede spoor hervatten.' }]), peildatum },
    {
      zin: 'alles hersteld en op die dag gemeld',
      zaak: met([{ hersteldOp: hersteld }], { gemeldOp: hersteld }),
      peildatum,
    },
    {
      zin: 'een deel hersteld, de rest in uitvoering',
      zaak: met([{ hersteldOp: hersteld }, { actie: 'Zoekprofiel verbreden.' }]),
      peildatum,
    },
    {
      zin: 'de laatste dag van de loonsanctie',
      zaak: met([{ actie: 'Hervatten.' }]),
      peildatum: '2027-01-03',
    },
  ],
  tekort: [
    {
      zin: 'de tekortkomingen staan er niet',
      zaak: met(undefined),
      peildatum,
      reden: 'geenTekortkomingen',
      veld: plek,
      feiten: { besluit },
    },
    {
      zin: 'twee tekortkomingen zonder actie',
      zaak: met([{ omschrijving: 'Te laat begonnen.' }, { actie: 'Gedaan.' }, { actie: ' ' }]),
      peildatum,
      reden: 'zonderActie',
      veld: `${plek}/0/actie`,
      feiten: { nummer: 1, besluit, begin: '2026-01-05' },
      ook: [
        {
          reden: 'zonderActie',
          veld: `${plek}/2/actie`,
          feiten: { nummer: 3, besluit, begin: '2026-01-05' },
        },
      ],
    },
    {
      zin: 'de dag voordat de loonsanctie begint: nog geen tekort dat zwaar weegt',
      zaak: met([{}]),
      peildatum: '2026-01-04',
      profiel: 'lopend',
      reden: 'nogZonderActie',
      veld: `${plek}/0/actie`,
      feiten: { nummer: 1, besluit, begin: '2026-01-05' },
    },
    {
      zin: 'de eerste dag van de loonsanctie',
      zaak: met([{}]),
      peildatum: '2026-01-05',
      profiel: 'lopend',
      reden: 'zonderActie',
      veld: `${plek}/0/actie`,
      feiten: { nummer: 1, besluit, begin: '2026-01-05' },
    },
    {
      zin: 'de loonsanctie begint later, na verlof',
      zaak: { loonsanctie: { besluitDatum: besluit, begin: '2026-03-03', tekortkomingen: [{}] } },
      peildatum,
      profiel: 'lopend',
      reden: 'nogZonderActie',
      veld: `${plek}/0/actie`,
      feiten: { nummer: 1, besluit, begin: '2026-03-03' },
    },
    {
      zin: 'de laatste dag van de vrijwillige verlenging: de loonsanctie begint daarna',
      zaak: { ...met([{}]), verlenging: { aanvraagdatum: '2025-12-01', einde: '2026-07-05' } },
      peildatum: '2026-07-05',
      profiel: 'lopend',
      reden: 'nogZonderActie',
      veld: `${plek}/0/actie`,
      feiten: { nummer: 1, besluit, begin: '2026-07-06' },
    },
    {
      zin: 'de dag na de vrijwillige verlenging',
      zaak: { ...met([{}]), verlenging: { aanvraagdatum: '2025-12-01', einde: '2026-07-05' } },
      peildatum: '2026-07-06',
      profiel: 'lopend',
      reden: 'zonderActie',
      veld: `${plek}/0/actie`,
      feiten: { nummer: 1, besluit, begin: '2026-07-06' },
    },
    {
      zin: 'alles hersteld en niet gemeld',
      zaak: met([{ hersteldOp: '2026-02-03' }, { hersteldOp: hersteld }]),
      peildatum,
      reden: 'nietGemeld',
      veld: '/loonsanctie/bekorting/gemeldOp',
      feiten: { hersteld },
    },
    {
      zin: 'gemeld een dag voor het laatste herstel',
      zaak: met([{ hersteldOp: hersteld }], { gemeldOp: '2026-02-09' }),
      peildatum,
      reden: 'nietGemeld',
      veld: '/loonsanctie/bekorting/gemeldOp',
      feiten: { hersteld },
    },
  ],
  nvt: [
    { zin: 'geen loonsanctie' },
    { zin: 'de loonsanctie is voorbij', zaak: met(undefined), peildatum: '2027-01-04' },
    {
      zin: 'UWV heeft het herstel vastgesteld',
      zaak: met([{}], { gemeldOp: '2026-02-09', besluitOp: '2026-02-16', uitkomst: 'hersteld' }),
      peildatum,
    },
  ],
});
