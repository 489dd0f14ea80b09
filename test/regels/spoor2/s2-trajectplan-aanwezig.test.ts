import regel from '../../../src/regels/spoor2/s2-trajectplan-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig, type Afwijking } from '../../hulp/zaak.ts';

// Start 13 January 2025; 42 days later is 24 February 2025.
const start = '2025-01-13';
const uiterlijk = '2025-02-24';
const veld = '/spoor2/trajectplan';
type Bijstelling = NonNullable<Afwijking['bijstellingen']>[number];
const bijstelling = (meer: Partial<Bijstelling>, op = '2024-12-20'): Afwijking => ({
  bijstellingen: [{ id: 'b', stuk: vastgesteld(op), ...meer }],
  spoor2: { trajectplan: undefined },
});
const geen = bijstelling({ einddoel: 'werkAndereWerkgever' });

regelTest(regel, {
  voldoet: [
    { zin: 'een bijstelling met stappen voor de start, en een trajectplan' },
    {
      zin: 'alleen een bijstelling met stappen in het tweede spoor',
      zaak: { spoor2: { trajectplan: undefined } },
    },
    {
      zin: 'een stap in de bijstelling die tweede spoor heet',
      zaak: bijstelling({ activiteiten: [{ wat: 'Bureau.', soort: 'tweedeSpoor' }] }),
    },
    {
      zin: 'het plan van aanpak zelf',
      zaak: { ...geen, planVanAanpak: { tweedeSpoorActiviteiten: 'Vanaf januari een bureau.' } },
    },
    {
      zin: 'een plan op de 42e dag',
      zaak: bijstelling({ tweedeSpoor: true, activiteiten: [{ wat: 'Bureau.' }] }, '2025-02-24'),
    },
    {
      zin: 'zelf uitgevoerd, dus geen rapportages af te spreken',
      zaak: { spoor2: { bureau: { zelfUitgevoerd: true }, rapportages: [] } },
    },
    {
      zin: 'rapportages afgesproken, nog geen gemaakt',
      zaak: { spoor2: { rapportages: [], trajectplan: { rapportagemomenten: 'Elk kwartaal.' } } },
    },
  ],
  tekort: [
    { zin: 'geen plan', zaak: geen, reden: 'ontbreekt', veld, feiten: { start }, uiterlijk },
    {
      zin: 'een trajectplan in concept',
      zaak: {
        ...geen,
        spoor2: { trajectplan: { stuk: { ...BASIS.spoor2.trajectplan.stuk, status: 'concept' } } },
      },
      reden: 'concept',
      veld,
      feiten: { start },
      uiterlijk,
    },
    {
      zin: 'een plan op de 43e dag',
      zaak: bijstelling({ tweedeSpoor: true, activiteiten: [{ wat: 'Bureau.' }] }, '2025-02-25'),
      reden: 'laat',
      veld,
      feiten: { start, op: '2025-02-25', uiterlijk, norm: 42 },
      uiterlijk,
    },
    {
      zin: 'een trajectplan zonder stappen, en geen bijstelling',
      zaak: { bijstellingen: [] },
      reden: 'zonderStappen',
      veld,
    },
    {
      zin: 'een bijstelling met profielen maar zonder activiteiten',
      zaak: bijstelling({ zoekprofielInPlan: true }),
      reden: 'zonderStappen',
      veld,
    },
    {
      zin: 'geen afspraken over rapportage',
      zaak: { spoor2: { rapportages: [] } },
      reden: 'zonderRapportage',
      veld,
    },
  ],
  nogNiet: [{ zin: 'de 42e dag', zaak: geen, peildatum: '2025-02-24', uiterlijk }],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});

regelTest(regel, {
  tekort: [
    {
      zin: 'een bijstelling over het eerste spoor telt niet',
      zaak: {
        bijstellingen: wijzig(BASIS.bijstellingen, 0, { tweedeSpoor: false }),
        spoor2: { trajectplan: undefined },
      },
      reden: 'ontbreekt',
      veld,
      feiten: { start },
    },
  ],
});
