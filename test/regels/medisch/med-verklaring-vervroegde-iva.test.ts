import regel from '../../../src/regels/medisch/med-verklaring-vervroegde-iva.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aanvraag = (meer: object = {}) => ({ vervroegdeIva: { aanvraagdatum: '2024-10-01', ...meer } });
const veld = '/vervroegdeIva/verklaringBedrijfsarts';
const feiten = { op: '2024-10-01' } as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'verklaring met gegevens van de specialist',
      zaak: aanvraag({
        verklaringBedrijfsarts: true,
        specialistgegevensBijVerklaring: true,
        besluit: 'loopt',
      }),
    },
  ],
  tekort: [
    {
      zin: 'zonder verklaring',
      zaak: aanvraag({ verklaringBedrijfsarts: false }),
      reden: 'zonderVerklaring',
      veld,
      feiten,
    },
    { zin: 'niet vastgelegd', zaak: aanvraag(), reden: 'nietVastTeStellen', veld, feiten },
    {
      zin: 'zonder gegevens van de specialist',
      zaak: aanvraag({ verklaringBedrijfsarts: true }),
      reden: 'zonderSpecialist',
      veld: '/vervroegdeIva/specialistgegevensBijVerklaring',
      feiten,
    },
    {
      zin: 'ziekengeld, maar de laatste werkgever is eigenrisicodrager',
      zaak: {
        ...aanvraag({ ziekengeldZonderLoon: true }),
        werkgever: { eigenrisicodragerZw: true },
        dienstverband: { einde: '2024-09-01' },
      },
      reden: 'nietVastTeStellen',
      veld,
      feiten,
    },
  ],
  nvt: [
    { zin: 'geen aanvraag' },
    { zin: 'al afgewezen', zaak: aanvraag({ besluit: 'afgewezen', besluitOp: '2024-12-02' }) },
    { zin: 'al toegekend', zaak: aanvraag({ besluit: 'toegekend', besluitOp: '2024-12-02' }) },
    { zin: 'ziekengeld zonder loon', zaak: aanvraag({ ziekengeldZonderLoon: true }) },
  ],
});
