import regel from '../../../src/regels/tijdigheid/termijn-vervroegde-iva.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aanvraag = (aanvraagdatum: string, meer: object = {}) => ({
  vervroegdeIva: { aanvraagdatum, ...meer },
});

regelTest(regel, {
  voldoet: [
    { zin: 'op de eerste dag die UWV noemt', zaak: aanvraag('2024-01-29') },
    { zin: 'op de laatste dag', zaak: aanvraag('2025-04-27') },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: aanvraag('2025-04-28'),
      reden: 'teLaat',
      veld: '/vervroegdeIva/aanvraagdatum',
      feiten: { op: '2025-04-28', uiterlijk: '2025-04-27' },
      uiterlijk: '2025-04-27',
    },
    {
      zin: 'een dag voor de derde week',
      zaak: aanvraag('2024-01-28'),
      reden: 'vroeg',
      veld: '/vervroegdeIva/aanvraagdatum',
      feiten: { op: '2024-01-28', vanaf: '2024-01-29' },
    },
    {
      zin: 'al eerder aangevraagd',
      zaak: aanvraag('2024-06-03', { eerderAangevraagd: true }),
      reden: 'tweedeKeer',
      veld: '/vervroegdeIva/eerderAangevraagd',
      feiten: { op: '2024-06-03' },
    },
  ],
  nvt: [{ zin: 'niet aangevraagd' }],
});
