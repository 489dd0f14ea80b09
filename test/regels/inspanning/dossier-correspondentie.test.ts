import regel from '../../../src/regels/inspanning/dossier-correspondentie.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const contact = { datum: '2024-03-01', vorm: 'gesprek' as const, samenvatting: 'Opbouw besproken.' };

regelTest(regel, {
  voldoet: [
    { zin: 'datum en inhoud', zaak: { contacten: [contact] } },
    { zin: 'een onderwerp is genoeg', zaak: { contacten: [{ datum: '2024-03-01', onderwerp: 'Opbouw' }] } },
  ],
  tekort: [
    { zin: 'niets vastgelegd', reden: 'geen', veld: '/contacten' },
    {
      zin: 'een van de drie zonder datum, een zonder inhoud',
      zaak: {
        contacten: [contact, { ...contact, datum: undefined }, { datum: '2024-03-08', samenvatting: '  ' }],
      },
      reden: 'onvolledig',
      veld: '/contacten/1',
      feiten: { aantal: 2, totaal: 3 },
    },
  ],
  nogNiet: [
    {
      zin: 'lopende zaak, tot en met dag 56',
      profiel: 'lopend',
      peildatum: '2024-03-04',
      uiterlijk: '2024-03-04',
    },
  ],
});
