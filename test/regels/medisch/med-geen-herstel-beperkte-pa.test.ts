import regel from '../../../src/regels/medisch/med-geen-herstel-beperkte-pa.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts } from '../../hulp/zaak.ts';

const duurzaam = (meer: object = {}, na: object[] = []) => ({
  adviezen: [
    {
      stuk: vanBedrijfsarts('2024-12-10'),
      belastbaarheid: { mogelijkheden: 'duurzaamGeen' as const, ...meer },
    },
    ...na,
  ],
  actueelOordeel: undefined,
});
const GEEN = { kansOpHerstel: 'geen' } as const;
const stuk = { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' } as const;
const uiterlijk = '2025-04-27';

regelTest(regel, {
  voldoet: [
    {
      zin: 'de werknemer is erop gewezen',
      zaak: { ...duurzaam(GEEN), wia: { werknemerGewezenOpVerkorteWachttijdOp: '2024-12-20' } },
    },
    {
      zin: 'de werknemer vroeg haar aan',
      zaak: { ...duurzaam(GEEN), vervroegdeIva: { aanvraagdatum: '2025-01-06', besluit: 'loopt' } },
    },
  ],
  tekort: [
    {
      zin: 'geen kans op herstel, op de laatste dag voor een aanvraag',
      zaak: duurzaam(GEEN),
      profiel: 'lopend',
      peildatum: uiterlijk,
      reden: 'wijsWerknemer',
      veld: '/wia/werknemerGewezenOpVerkorteWachttijdOp',
      feiten: { ...stuk, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'kans op herstel niet vastgelegd',
      zaak: duurzaam(),
      reden: 'herstelOnbekend',
      veld: '/adviezen/0/belastbaarheid/kansOpHerstel',
      feiten: stuk,
    },
    {
      zin: 'kans op herstel onbekend',
      zaak: duurzaam({ kansOpHerstel: 'onbekend' }),
      reden: 'herstelOnbekend',
      veld: '/adviezen/0/belastbaarheid/kansOpHerstel',
      feiten: stuk,
    },
  ],
  nvt: [
    { zin: 'er waren altijd mogelijkheden' },
    {
      zin: 'een dag na de laatste dag voor een aanvraag',
      zaak: duurzaam(GEEN),
      profiel: 'lopend',
      peildatum: '2025-04-28',
    },
    { zin: 'een geringe kans op herstel', zaak: duurzaam({ kansOpHerstel: 'gering' }) },
    { zin: 'tijdelijk geen mogelijkheden', zaak: duurzaam({ mogelijkheden: 'tijdelijkGeen' }) },
    {
      zin: 'de ene kans is al gebruikt',
      zaak: { ...duurzaam(GEEN), vervroegdeIva: { eerderAangevraagd: true } },
      profiel: 'lopend',
      peildatum: '2025-02-03',
    },
    {
      zin: 'later waren er weer mogelijkheden',
      zaak: duurzaam(GEEN, [
        { stuk: vanBedrijfsarts('2025-02-03'), belastbaarheid: { mogelijkheden: 'benutbaar' } },
      ]),
      profiel: 'lopend',
      peildatum: '2025-03-03',
    },
  ],
});
