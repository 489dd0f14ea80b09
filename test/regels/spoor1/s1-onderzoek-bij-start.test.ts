import regel from '../../../src/regels/spoor1/s1-onderzoek-bij-start.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';

const veld = '/planVanAanpak/eigenWerkAanpassingOnderzocht';
const nietGezegd = { planVanAanpak: { eigenWerkAanpassingOnderzocht: undefined } } as const;
const onderzochtOp = (op: string) => ({ ...nietGezegd, spoor1: { eigenWerk: { onderzochtOp: op } } });

regelTest(regel, {
  voldoet: [
    { zin: 'het plan zegt dat het is nagegaan' },
    { zin: 'onderzocht op de dag van het plan', zaak: onderzochtOp('2024-02-27') },
    {
      zin: 'het plan bevat een aanpassing',
      zaak: { planVanAanpak: { ...nietGezegd.planVanAanpak, werkaanpassingen: [{ soort: 'taken' }] } },
    },
    {
      zin: 'het plan beschrijft de mogelijkheden in aangepast eigen werk',
      zaak: {
        planVanAanpak: { ...nietGezegd.planVanAanpak, zoekvolgorde: { aangepastEigenWerk: 'Halve dagen.' } },
      },
    },
  ],
  tekort: [
    {
      zin: 'een dag na het plan',
      zaak: onderzochtOp('2024-02-28'),
      reden: 'later',
      veld,
      feiten: { plan: '2024-02-27', op: '2024-02-28', dagen: 1 },
    },
    {
      zin: 'de aanpassing van de werkplek was er eerder dan het onderzoek van het eigen werk',
      zaak: {
        ...nietGezegd,
        spoor1: {
          eigenWerk: { onderzochtOp: '2024-06-03' },
          aanpassingWerkplek: { onderzochtOp: '2024-03-12' },
        },
      },
      reden: 'later',
      veld,
      feiten: { plan: '2024-02-27', op: '2024-03-12', dagen: 14 },
    },
    {
      zin: 'volgens het plan niet nagegaan',
      zaak: { planVanAanpak: { eigenWerkAanpassingOnderzocht: false } },
      reden: 'nietNagegaan',
      veld,
      feiten: { plan: '2024-02-27' },
    },
    {
      zin: 'nergens iets over gezegd',
      zaak: nietGezegd,
      reden: 'nietVastTeStellen',
      veld,
      feiten: { plan: '2024-02-27' },
    },
  ],
  nvt: [
    { zin: 'geen plan', zaak: { planVanAanpak: undefined } },
    { zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN },
    {
      zin: 'geen mogelijkheden toen het plan werd gemaakt',
      zaak: { ...nietGezegd, probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } } },
    },
  ],
});
