import regel from '../../../src/regels/tijdigheid/riv-afschrift-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/riv/stuk/verstrekkingen';
const zonder = { riv: { stuk: { verstrekkingen: [] } } };
const nogGeenAanvraag = { ...zonder, wia: { aanvraagdatum: undefined, uploaddatum: undefined } };
/** Employment ends after 67 days, when there was no probleemanalyse yet: the short report. */
const uitDienst = ziekUitDienst('2024-03-15');
const verkortNietGegeven = {
  ...uitDienst,
  riv: { ...uitDienst.riv, verkort: { ...uitDienst.riv?.verkort, stuk: { status: 'vastgesteld' as const } } },
};
const verkortVeld = '/riv/verkort/stuk/verstrekkingen';

regelTest(regel, {
  voldoet: [
    { zin: 'het afschrift is gegeven' },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    { zin: 'nooit gegeven', zaak: zonder, reden: 'nietGegeven', veld },
    {
      zin: 'alleen aan de bedrijfsarts',
      zaak: { riv: { stuk: { verstrekkingen: [{ aan: 'bedrijfsarts', op: '2025-10-02' }] } } },
      reden: 'nietGegeven',
      veld,
    },
    {
      zin: 'verkort verslag niet gegeven',
      zaak: verkortNietGegeven,
      reden: 'nietGegeven',
      veld: verkortVeld,
    },
    {
      zin: 'eerste slechte dag: de dag na week 91, nog geen WIA-aanvraag (E34)',
      zaak: nogGeenAanvraag,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'nogNietGegeven',
      veld,
      feiten: { uiterlijk: '2025-10-05' },
      uiterlijk: '2025-10-05',
    },
    {
      zin: 'laatste dag waarop een aanvraag nog kan komen: elf weken voor het einde',
      zaak: nogGeenAanvraag,
      profiel: 'lopend',
      peildatum: '2025-10-19',
      reden: 'nogNietGegeven',
      veld,
      feiten: { uiterlijk: '2025-10-05' },
      uiterlijk: '2025-10-05',
    },
    {
      zin: 'de dag na die voor de aanvraag: het verslag had erbij moeten zijn',
      zaak: nogGeenAanvraag,
      profiel: 'lopend',
      peildatum: '2025-10-20',
      reden: 'nietGegeven',
      veld,
      uiterlijk: '2025-10-05',
    },
    {
      zin: 'bij indiening voor de laatste dag: de plicht is nog niet geschonden',
      zaak: nogGeenAanvraag,
      peildatum: '2025-10-05',
      reden: 'voorIndiening',
      veld,
      feiten: { uiterlijk: '2025-10-05' },
      uiterlijk: '2025-10-05',
    },
    {
      zin: 'bij indiening de dag erna',
      zaak: nogGeenAanvraag,
      peildatum: '2025-10-06',
      reden: 'nietGegeven',
      veld,
      uiterlijk: '2025-10-05',
    },
    {
      zin: 'op de dag van de WIA-aanvraag nog niet gegeven',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-10-16',
      reden: 'nietGegeven',
      veld,
      uiterlijk: '2025-10-05',
    },
    {
      zin: 'bij indiening niet gegeven, ook zonder vastgelegde aanvraag',
      zaak: nogGeenAanvraag,
      reden: 'nietGegeven',
      veld,
    },
    {
      zin: 'uit dienst: zolang UWV het verslag niet vraagt',
      zaak: verkortNietGegeven,
      profiel: 'lopend',
      peildatum: '2024-03-16',
      reden: 'nogNietGegeven',
      veld: verkortVeld,
      feiten: { uiterlijk: '2024-03-15' },
      uiterlijk: '2024-03-15',
    },
    {
      zin: 'uit dienst: UWV vroeg om aanvulling',
      zaak: {
        ...verkortNietGegeven,
        meldingen: {
          ziekUitDienst: { datum: '2024-03-15', aanvullingGevraagd: { briefDatum: '2024-04-02' } },
        },
      },
      profiel: 'lopend',
      peildatum: '2024-04-02',
      reden: 'nietGegeven',
      veld: verkortVeld,
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'een verkort verslag dat niet is vastgesteld, is de ene bevinding van riv-verkort-elementen',
      zaak: { ...uitDienst, riv: { stuk: undefined, verkort: { actueleStand: 'Stand.' } } },
    },
  ],
});
