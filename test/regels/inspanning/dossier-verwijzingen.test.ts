import regel from '../../../src/regels/inspanning/dossier-verwijzingen.ts';
import { regelTest } from '../../hulp/regeltest.ts';

regelTest(regel, {
  tekort: [
    {
      zin: 'een deskundigenoordeel over een geschil dat er niet is, en een maatregel over een aanbod dat er niet is',
      zaak: {
        deskundigenoordelen: [{ aangevraagdOp: '2024-06-03', geschilId: 'g2' }],
        geschillen: [{ id: 'g1', sinds: '2024-06-01' }],
        loonmaatregelen: [{ ingangsdatum: '2024-06-10', aanbodId: 'w1' }],
      },
      reden: 'los',
      veld: '/deskundigenoordelen/0/geschilId',
      feiten: { wat: 'een geschil' },
      ook: [{ reden: 'los', veld: '/loonmaatregelen/0/aanbodId', feiten: { wat: 'een aanbod van werk' } }],
    },
    {
      zin: 'activiteiten voor doelen die er niet zijn: één bevinding, bij de eerste',
      zaak: { planVanAanpak: { activiteiten: [{ doelId: 'x' }, { doelId: 'y' }] } },
      reden: 'los',
      veld: '/planVanAanpak/activiteiten/0/doelId',
      feiten: { wat: 'een doel van het plan van aanpak' },
    },
  ],
  nvt: [
    { zin: 'alles waarnaar wordt verwezen is er' },
    {
      zin: 'wat er na de peildatum bij komt',
      zaak: {
        bijstellingen: [{ evaluatieId: 'e9', stuk: { status: 'vastgesteld', opgesteldOp: '2024-06-03' } }],
        evaluaties: [{ id: 'e9', stuk: { status: 'vastgesteld', opgesteldOp: '2025-10-19' } }],
      },
    },
    { zin: 'een advies dat er niet is', zaak: { twijfels: [{ datum: '2024-06-03', adviesId: 'x' }] } },
    {
      zin: 'een weigering die naar een maatregel verwijst',
      zaak: { nietMeewerken: [{ datum: '2024-06-03', maatregelId: 'm2' }] },
    },
  ],
});
