import regel from '../../../src/regels/privacy/privacy-bewaartermijn.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const EINDE = '2025-09-01';
const afgerond = (dossierVernietigenOp?: string, juridischeReden?: string) => ({
  bewaartermijn: { reintegratieAfgerondOp: EINDE, dossierVernietigenOp, juridischeReden },
});

regelTest(regel, {
  voldoet: [
    { zin: 'precies twee jaar na het einde', zaak: afgerond('2027-09-01') },
    { zin: 'langer, met een reden', zaak: afgerond('2030-01-01', 'Lopend beroep.') },
    { zin: 'geen datum, met een reden', zaak: afgerond(undefined, 'Lopend beroep.') },
    { zin: 'een datum in een lopende zaak', zaak: { bewaartermijn: { dossierVernietigenOp: '2029-01-01' } } },
    {
      zin: 'de datum voor het re-integratiedossier',
      zaak: {
        bewaartermijn: {
          reintegratieAfgerondOp: EINDE,
          perCategorie: [{ categorie: 'reintegratiedossier', vernietigenOp: '2027-01-01' }],
        },
      },
    },
    { zin: 'de dag van vernietiging zelf', zaak: afgerond('2025-10-18'), peildatum: '2025-10-18' },
  ],
  tekort: [
    {
      zin: 'geen datum na de afronding',
      zaak: afgerond(),
      reden: 'ontbreekt',
      veld: '/bewaartermijn/dossierVernietigenOp',
      feiten: { einde: EINDE, maanden: 24 },
    },
    {
      zin: 'geen datum na het einde van het dienstverband',
      zaak: { dienstverband: { einde: EINDE }, bewaartermijn: undefined },
      reden: 'ontbreekt',
      veld: '/bewaartermijn/dossierVernietigenOp',
      feiten: { einde: EINDE, maanden: 24 },
    },
    {
      zin: 'een dag later dan twee jaar',
      zaak: afgerond('2027-09-02'),
      reden: 'lang',
      veld: '/bewaartermijn/dossierVernietigenOp',
      feiten: { vernietiging: '2027-09-02', einde: EINDE, maanden: 24 },
    },
    {
      zin: 'een kortere richtwaarde',
      zaak: afgerond('2027-01-01'),
      richtwaarden: { bewaartermijnMaanden: 12 },
      reden: 'lang',
      veld: '/bewaartermijn/dossierVernietigenOp',
      feiten: { vernietiging: '2027-01-01', einde: EINDE, maanden: 12 },
    },
    {
      zin: 'de dag is voorbij',
      zaak: afgerond('2025-10-17'),
      peildatum: '2025-10-18',
      reden: 'verstreken',
      veld: '/bewaartermijn/dossierVernietigenOp',
      feiten: { vernietiging: '2025-10-17' },
    },
  ],
  nvt: [{ zin: 'een lopende zaak zonder datum', zaak: { bewaartermijn: undefined } }],
});
