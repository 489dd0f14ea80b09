import regel from '../../../src/regels/tijdigheid/wia-terugwerkend-52.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aanvraag = (aanvraagdatum: string) => ({ wia: { aanvraagdatum } });
const peildatum = '2027-06-30';

regelTest(regel, {
  voldoet: [
    { zin: 'aanvraag op tijd' },
    // 5 January 2026 is the first possible day; 52 weeks later is 4 January 2027.
    { zin: 'precies 52 weken na de eerste dag', zaak: aanvraag('2027-01-04'), peildatum },
  ],
  tekort: [
    {
      zin: 'een dag later gaat een dag verloren',
      zaak: aanvraag('2027-01-05'),
      peildatum,
      reden: 'rechtVerloren',
      veld: '/wia/aanvraagdatum',
      feiten: { op: '2027-01-05', einde: '2026-01-04', dagen: 1 },
    },
  ],
  nvt: [{ zin: 'geen aanvraag', zaak: { wia: undefined } }],
});
