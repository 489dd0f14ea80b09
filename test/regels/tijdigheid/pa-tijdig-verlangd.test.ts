import regel from '../../../src/regels/tijdigheid/pa-tijdig-verlangd.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const pa = (opgesteldOp: string, aangevraagdOp?: string) => ({
  probleemanalyse: { stuk: { opgesteldOp }, aangevraagdOp },
});
const veld = '/probleemanalyse/aangevraagdOp';
const uiterlijk = '2024-02-19';

regelTest(regel, {
  voldoet: [
    { zin: 'probleemanalyse zelf op tijd' },
    { zin: 'probleemanalyse op tijd zonder datum van het verzoek', zaak: pa('2024-02-19') },
    { zin: 'op de laatste dag gevraagd, later geleverd', zaak: pa('2024-03-04', '2024-02-19') },
  ],
  tekort: [
    {
      zin: 'een dag te laat gevraagd',
      zaak: pa('2024-03-04', '2024-02-20'),
      reden: 'teLaat',
      veld,
      feiten: { gevraagd: '2024-02-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'te late probleemanalyse, datum van het verzoek onbekend',
      zaak: pa('2024-02-20'),
      reden: 'nietVastTeStellen',
      veld,
      feiten: { op: '2024-02-20', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'geen probleemanalyse en geen verzoek',
      zaak: { probleemanalyse: undefined },
      reden: 'nietGevraagd',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'de termijn loopt nog', zaak: { probleemanalyse: undefined }, peildatum: '2024-02-19', uiterlijk },
  ],
  nvt: [
    { zin: 'pas later gebleken', zaak: { ziekte: { dreigendLangdurig: { pasLaterGebleken: true } } } },
    { zin: 'niet verwacht', zaak: { ziekte: { dreigendLangdurig: { verwacht: false } } } },
  ],
});
