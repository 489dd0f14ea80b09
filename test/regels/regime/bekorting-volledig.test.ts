import regel from '../../../src/regels/regime/bekorting-volledig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Sanctie = NonNullable<Afwijking['loonsanctie']>;

const gemeld = '2026-02-09';
const met = (bekorting: Sanctie['bekorting'], tekortkomingen?: Sanctie['tekortkomingen']): Afwijking => ({
  loonsanctie: {
    besluitDatum: '2025-11-20',
    tekortkomingen,
    bekorting: { gemeldOp: gemeld, bewijsBijgevoegd: true, ...bekorting },
  },
});
const peildatum = '2026-03-09';
const plek = '/loonsanctie/bekorting';

regelTest(regel, {
  voldoet: [
    { zin: 'volledig met bewijs', zaak: met({ beantwoordtAllePunten: true }), peildatum },
    {
      zin: 'van het punt staat vast dat het is beantwoord',
      zaak: met({}, [{ beantwoordInVerzoek: true }]),
      peildatum,
    },
    {
      zin: 'het punt is met bewijs hersteld',
      zaak: met({}, [{ omschrijving: 'Te laat.', hersteldOp: '2026-01-12', bewijs: 'verslag' }]),
      peildatum,
    },
    {
      zin: 'UWV heeft het herstel vastgesteld',
      zaak: met({ bewijsBijgevoegd: false, besluitOp: '2026-02-23', uitkomst: 'hersteld' }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'niet elk punt beantwoord',
      zaak: met({ beantwoordtAllePunten: false }),
      peildatum,
      reden: 'nietAllePunten',
      veld: `${plek}/beantwoordtAllePunten`,
      feiten: { gemeld },
    },
    {
      zin: 'het punt dat open bleef staat erbij',
      zaak: met({ beantwoordtAllePunten: false }, [
        { beantwoordInVerzoek: true },
        { beantwoordInVerzoek: false },
      ]),
      peildatum,
      reden: 'puntOpen',
      veld: '/loonsanctie/tekortkomingen/1/beantwoordInVerzoek',
      feiten: { gemeld, nummer: 2 },
    },
    ...(
      [
        ['omschrijving', 'omschrijving', { hersteldOp: '2026-01-12', bewijs: 'verslag' }],
        ['hersteldOp', 'datum van herstel', { omschrijving: 'Te laat.', bewijs: 'verslag' }],
        ['bewijs', 'bewijs van het herstel', { omschrijving: 'Te laat.', hersteldOp: '2026-01-12' }],
      ] as const
    ).map(([deel, mist, punt]) => ({
      zin: `bij het punt ontbreekt: ${mist}`,
      zaak: met({}, [punt]),
      peildatum,
      reden: 'puntOnvolledig' as const,
      veld: `/loonsanctie/tekortkomingen/0/${deel}` as const,
      feiten: { gemeld, nummer: 1, mist },
    })),
    {
      zin: 'zonder bewijs',
      zaak: met({ bewijsBijgevoegd: false }),
      peildatum,
      reden: 'zonderBewijs',
      veld: `${plek}/bewijsBijgevoegd`,
      feiten: { gemeld },
    },
    {
      zin: 'over het bewijs staat niets',
      zaak: met({ bewijsBijgevoegd: undefined }),
      peildatum,
      reden: 'nietVastgelegd',
      veld: `${plek}/bewijsBijgevoegd`,
      feiten: { gemeld },
    },
  ],
  nvt: [
    { zin: 'geen verzoek', zaak: { loonsanctie: { besluitDatum: '2025-11-20' } }, peildatum },
    { zin: 'het verzoek is van na de peildatum', zaak: met({}), peildatum: '2026-02-08' },
  ],
});
