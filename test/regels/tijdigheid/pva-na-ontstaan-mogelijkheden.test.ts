import regel from '../../../src/regels/tijdigheid/pva-na-ontstaan-mogelijkheden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, vastgesteld } from '../../hulp/zaak.ts';

/** No possibilities at first, then possibilities by an advice of 2 September 2024, then a plan. */
const eerstGeen = (plan: string | undefined) => ({
  probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const } },
  adviezen: [
    {
      id: 'a1',
      soort: 'terugkoppeling' as const,
      stuk: vanBedrijfsarts('2024-09-02'),
      belastbaarheid: { mogelijkheden: 'benutbaar' as const },
    },
  ],
  bijstellingen: [],
  evaluaties: [],
  arbodienst: { spreekuren: [] },
  planVanAanpak: plan ? { stuk: vastgesteld(plan) } : undefined,
});
const uiterlijk = '2024-09-16';
const veld = '/planVanAanpak/stuk/opgesteldOp';

regelTest(regel, {
  voldoet: [{ zin: 'plan op de laatste dag van de twee weken', zaak: eerstGeen('2024-09-16') }],
  tekort: [
    {
      zin: 'plan een dag later',
      zaak: eerstGeen('2024-09-17'),
      reden: 'teLaat',
      veld,
      feiten: { advies: '2024-09-02', op: '2024-09-17', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'meer dan zes weken na het advies, zonder activiteit',
      zaak: eerstGeen('2024-10-15'),
      reden: 'teLaatEnStil',
      veld,
      feiten: { advies: '2024-09-02', op: '2024-10-15', uiterlijk, dagen: 29 },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'de twee weken lopen nog', zaak: eerstGeen(undefined), peildatum: '2024-09-16', uiterlijk },
  ],
  nvt: [
    { zin: 'er waren steeds mogelijkheden' },
    { zin: 'een plan dat helemaal ontbreekt is een zaak van de volledigheid', zaak: eerstGeen(undefined) },
    { zin: 'er was al een plan', zaak: eerstGeen('2024-03-01') },
  ],
});
