import regel from '../../../src/regels/tijdigheid/pa-tijdig-verlangd.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const pa = (opgesteldOp: string, aangevraagdOp?: string) => ({
  probleemanalyse: { stuk: { opgesteldOp }, aangevraagdOp },
});
const zonder = { probleemanalyse: undefined, planVanAanpak: undefined };
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
      zin: 'ziek uit dienst na tien weken',
      zaak: { ...zonder, dienstverband: { einde: '2024-03-18' } },
      peildatum: '2024-03-19',
      reden: 'nietGevraagd',
      veld,
      feiten: { uiterlijk },
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
    {
      zin: 'ziek uit dienst binnen tien weken: dan volstaat een verkort verslag, zonder probleemanalyse',
      zaak: { ...zonder, dienstverband: { einde: '2024-03-10' } },
      peildatum: '2024-03-11',
    },
    {
      zin: 'hersteld binnen zes weken, nog geen vier weken geleden',
      zaak: { ...zonder, ziekte: { hersteldGemeldOp: '2024-02-05' } },
      peildatum: '2024-02-26',
      profiel: 'lopend',
    },
  ],
});
