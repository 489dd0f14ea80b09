import regel from '../../../src/regels/tijdigheid/termijn-riv-upload.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const op = (uploaddatum: string | undefined, meer: object = {}) => ({ wia: { uploaddatum, ...meer } });
const veld = '/wia/uploaddatum';
const uiterlijk = '2025-10-17';

regelTest(regel, {
  voldoet: [{ zin: 'een dag na de aanvraag' }],
  tekort: [
    {
      zin: 'twee dagen na de aanvraag',
      zaak: op('2025-10-18'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-18', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'niet vastgelegd',
      zaak: op(undefined),
      reden: 'nietGedaan',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de dag na de aanvraag', zaak: op(undefined), peildatum: '2025-10-17', uiterlijk }],
  nvt: [
    { zin: 'de werknemer dient zelf in', zaak: op(undefined, { ingediendDoor: 'werknemer' }) },
    { zin: 'nog geen aanvraag', zaak: op(undefined, { aanvraagdatum: undefined }) },
  ],
});
