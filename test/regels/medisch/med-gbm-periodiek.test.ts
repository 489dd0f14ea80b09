import regel from '../../../src/regels/medisch/med-gbm-periodiek.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts } from '../../hulp/zaak.ts';

const oordeel = (
  op: string,
  mogelijkheden: 'tijdelijkGeen' | 'duurzaamGeen' | 'benutbaar',
  meer: object = {},
) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden, ...meer },
});
const STIL = { arbodienst: { spreekuren: [] } } as const;
const veld = '/adviezen/0';

regelTest(regel, {
  voldoet: [
    {
      zin: 'een nieuw oordeel na precies 182 dagen',
      zaak: {
        ...STIL,
        adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-12-02', 'benutbaar')],
      },
    },
    {
      zin: 'nog geen half jaar op de peildatum',
      zaak: { ...STIL, adviezen: [oordeel('2024-06-03', 'tijdelijkGeen')] },
      profiel: 'lopend',
      peildatum: '2024-12-02',
    },
    {
      zin: 'de aanvraag sluit de tijd af',
      zaak: {
        ...STIL,
        adviezen: [oordeel('2025-04-17', 'tijdelijkGeen')],
        actueelOordeel: undefined,
      },
      peildatum: '2025-12-01',
    },
  ],
  tekort: [
    {
      zin: '183 dagen zonder enig contact',
      zaak: {
        ...STIL,
        adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-12-03', 'benutbaar')],
      },
      reden: 'nietBeoordeeld',
      veld,
      feiten: { van: '2024-06-03', tot: '2024-12-03', dagen: 183 },
    },
    {
      zin: 'lopend, 183 dagen zonder oordeel',
      zaak: { ...STIL, adviezen: [oordeel('2024-06-03', 'tijdelijkGeen')] },
      profiel: 'lopend',
      peildatum: '2024-12-03',
      reden: 'nietBeoordeeld',
      veld,
      feiten: { van: '2024-06-03', tot: '2024-12-03', dagen: 183 },
    },
    {
      zin: 'wel contact, geen oordeel vastgelegd',
      zaak: { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-12-03', 'benutbaar')] },
      reden: 'geenOordeel',
      veld,
      feiten: { van: '2024-06-03', tot: '2024-12-03', dagen: 183, norm: 182 },
    },
    {
      zin: 'duurzaam geen, maar herstel is te beïnvloeden',
      zaak: {
        ...STIL,
        adviezen: [
          oordeel('2024-06-03', 'duurzaamGeen', { beinvloedbaar: true }),
          oordeel('2024-12-03', 'benutbaar'),
        ],
      },
      reden: 'nietBeoordeeld',
      veld,
      feiten: { van: '2024-06-03', tot: '2024-12-03', dagen: 183 },
    },
  ],
  nvt: [
    { zin: 'er waren altijd mogelijkheden' },
    {
      zin: 'geen herstel meer te verwachten',
      zaak: { ...STIL, adviezen: [oordeel('2024-06-03', 'duurzaamGeen', { kansOpHerstel: 'geen' })] },
    },
  ],
});
