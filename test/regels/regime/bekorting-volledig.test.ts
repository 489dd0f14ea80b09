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
