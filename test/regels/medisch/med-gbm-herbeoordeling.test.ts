import regel from '../../../src/regels/medisch/med-gbm-herbeoordeling.ts';
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
const veld = '/adviezen/0/belastbaarheid/volgendeBeoordeling';
const stuk = { stuk: 'advies 1 van de bedrijfsarts', op: '2024-06-03' } as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'de volgende beoordeling na precies 91 dagen',
      zaak: { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen', { volgendeBeoordeling: '2024-09-02' })] },
    },
    {
      zin: 'binnen 91 dagen volgde een nieuw oordeel',
      zaak: { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-09-02', 'benutbaar')] },
    },
  ],
  tekort: [
    {
      zin: 'geen datum',
      zaak: { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen')] },
      reden: 'geenDatum',
      veld,
      feiten: stuk,
    },
    {
      zin: 'geen datum, en het volgende oordeel kwam na 92 dagen',
      zaak: { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen'), oordeel('2024-09-03', 'benutbaar')] },
      reden: 'geenDatum',
      veld,
      feiten: stuk,
    },
    {
      zin: 'de volgende beoordeling na 92 dagen',
      zaak: { adviezen: [oordeel('2024-06-03', 'tijdelijkGeen', { volgendeBeoordeling: '2024-09-03' })] },
      reden: 'laat',
      veld,
      feiten: { ...stuk, volgende: '2024-09-03', dagen: 92, norm: 91 },
    },
    {
      zin: 'duurzaam geen, maar met een geringe kans op herstel',
      zaak: { adviezen: [oordeel('2024-06-03', 'duurzaamGeen', { kansOpHerstel: 'gering' })] },
      reden: 'geenDatum',
      veld,
      feiten: stuk,
    },
  ],
  nvt: [
    { zin: 'er waren altijd mogelijkheden' },
    {
      zin: 'duurzaam geen zonder kans op herstel',
      zaak: { adviezen: [oordeel('2024-06-03', 'duurzaamGeen', { kansOpHerstel: 'geen' })] },
    },
    {
      zin: 'na het actueel oordeel beoordeelt UWV',
      zaak: { actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } } },
    },
  ],
});
