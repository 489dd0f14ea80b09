import regel from '../../../src/regels/medewerking/informatieplicht-na-aanvraag.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

/** The application is of 16 October 2025. Seven days after 3 November end on 10 November. */
const wijziging = (gemeldOp?: string, datum: string | undefined = '2025-11-03'): Afwijking => ({
  wia: { wijzigingenNaAanvraag: [{ datum, gemeldOp }] },
});
const veld = '/wia/wijzigingenNaAanvraag/0';
const peildatum = '2025-12-01';
const uiterlijk = '2025-11-10';

regelTest(regel, {
  voldoet: [
    { zin: 'gemeld op de laatste goede dag', zaak: wijziging('2025-11-10'), peildatum },
    {
      zin: 'gemeld, dag van de wijziging onbekend',
      zaak: { wia: { wijzigingenNaAanvraag: [{ gemeldOp: '2025-11-10' }] } },
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'niet gemeld, de eerste dag na zeven dagen',
      zaak: wijziging(),
      peildatum: '2025-11-11',
      reden: 'nietGemeld',
      veld,
      feiten: { wijziging: '2025-11-03' },
      uiterlijk,
    },
    {
      zin: 'een dag te laat',
      zaak: wijziging('2025-11-11'),
      peildatum,
      reden: 'laat',
      veld: `${veld}/gemeldOp`,
      feiten: { wijziging: '2025-11-03', op: '2025-11-11', dagen: 8, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'zonder datum en zonder melding',
      zaak: { wia: { wijzigingenNaAanvraag: [{}] } },
      peildatum,
      reden: 'zonderDatum',
      veld,
    },
  ],
  nogNiet: [{ zin: 'de laatste dag van de zeven', zaak: wijziging(), peildatum: '2025-11-10', uiterlijk }],
  nvt: [
    { zin: 'geen wijziging', peildatum },
    { zin: 'een wijziging van voor de aanvraag', zaak: wijziging(undefined, '2025-10-15'), peildatum },
    {
      zin: 'geen aanvraag',
      zaak: { wia: { aanvraagdatum: undefined, wijzigingenNaAanvraag: [{ datum: '2025-11-03' }] } },
      peildatum,
    },
  ],
});
