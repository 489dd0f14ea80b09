import regel from '../../../src/regels/medewerking/uwv-oproep-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const oproep = (verschenen?: boolean, datum: string | undefined = '2025-11-24'): Afwijking => ({
  wia: { oproepen: [{ datum, verschenen }] },
});
const veld = '/wia/oproepen/0/verschenen';
const peildatum = '2025-12-01';

regelTest(regel, {
  voldoet: [{ zin: 'verschenen', zaak: oproep(true), peildatum }],
  tekort: [
    {
      zin: 'niet verschenen',
      zaak: oproep(false),
      peildatum,
      reden: 'nietVerschenen',
      veld,
      feiten: { oproep: '2025-11-24' },
    },
    {
      zin: 'niet vastgelegd, de dag erna',
      zaak: oproep(),
      peildatum: '2025-11-25',
      reden: 'onbekend',
      veld,
      feiten: { oproep: '2025-11-24' },
    },
    {
      zin: 'niet verschenen, dag onbekend',
      zaak: { wia: { oproepen: [{ verschenen: false }] } },
      peildatum,
      reden: 'nietVerschenen',
      veld,
      feiten: { oproep: 'een onbekende dag' },
    },
  ],
  nogNiet: [{ zin: 'de dag zelf', zaak: oproep(), peildatum: '2025-11-24', uiterlijk: '2025-11-24' }],
  nvt: [
    { zin: 'geen oproep' },
    { zin: 'een oproep in de toekomst', zaak: oproep(), peildatum: '2025-11-23' },
  ],
});
