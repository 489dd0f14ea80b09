import regel from '../../../src/regels/tijdigheid/termijn-wia-aanvraag.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aanvraag = (aanvraagdatum: string | undefined, meer: object = {}) => ({
  wia: { aanvraagdatum, ...meer },
});
const veld = '/wia/aanvraagdatum';
const uiterlijk = '2025-10-19';
const peildatum = '2025-12-31';

regelTest(regel, {
  voldoet: [
    { zin: 'drie dagen voor de laatste dag' },
    { zin: 'op de laatste dag', zaak: aanvraag('2025-10-19'), peildatum },
    {
      zin: 'een datum in de brief van UWV gaat voor',
      zaak: aanvraag('2025-10-24', { uitersteDatumBrief: '2025-10-24' }),
      peildatum,
    },
    {
      zin: 'brief te laat: vier weken na ontvangst',
      zaak: aanvraag('2025-10-31', { briefDatum: '2025-10-01', briefOntvangenOp: '2025-10-03' }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: aanvraag('2025-10-20'),
      peildatum,
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'brief te laat, maar de aangifte kwam na 81 weken',
      zaak: {
        ...aanvraag('2025-10-31', { briefDatum: '2025-10-01', briefOntvangenOp: '2025-10-03' }),
        meldingen: { langdurigZiek: { datum: '2025-07-28' } },
      },
      peildatum,
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-31', uiterlijk, dagen: 12 },
      uiterlijk,
    },
    {
      zin: 'zonder kennisgeving, maar de aangifte kwam na 81 weken: geen bescherming',
      zaak: {
        ...aanvraag('2025-10-20', { briefDatum: undefined, briefOntvangenOp: undefined }),
        meldingen: { langdurigZiek: { datum: '2025-07-27' } },
      },
      peildatum,
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'niet gedaan',
      zaak: aanvraag(undefined, { uploaddatum: undefined }),
      peildatum: '2025-10-29',
      reden: 'nietGedaan',
      veld,
      feiten: { uiterlijk, dagen: 10 },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'te laat, maar een kennisgeving van UWV is niet vastgelegd (art. 64 lid 6)',
      zaak: aanvraag('2025-10-20', { briefDatum: undefined, briefOntvangenOp: undefined }),
      peildatum,
      reden: 'kennisgevingOnbekend',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: aanvraag(undefined), peildatum: '2025-10-19', uiterlijk }],
  nvt: [
    {
      zin: 'verkorte wachttijd toegekend',
      zaak: {
        ...aanvraag(undefined),
        vervroegdeIva: { aanvraagdatum: '2024-06-03', besluit: 'toegekend', eindeWachttijd: '2024-09-01' },
      },
    },
  ],
});
