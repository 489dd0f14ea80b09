import regel from '../../../src/regels/medisch/med-zes-belastingsvelden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, NOOIT_MOGELIJKHEDEN, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const beperkt = { oordeel: 'beperkt' } as const;
const ZES = {
  persoonlijkFunctioneren: { oordeel: 'nietBeperkt' },
  sociaalFunctioneren: { oordeel: 'nietBeperkt' },
  fysiekeOmgeving: beperkt,
  dynamischeHandelingen: beperkt,
  statischeHoudingen: beperkt,
  werktijden: beperkt,
} as const;
const analyse = (belastbaarheid: object) => ({ probleemanalyse: { belastbaarheid } });
const veld = '/probleemanalyse/belastbaarheid/velden';
const stuk = { stuk: 'de probleemanalyse', op: '2024-02-15' } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'inzetbaarheidsprofielen' },
    { zin: 'een lijst van UWV', zaak: analyse({ vorm: 'fml' }) },
    { zin: 'een brief op alle zes velden', zaak: analyse({ vorm: 'brief', velden: ZES }) },
    {
      zin: 'een terugkoppeling tussendoor telt niet',
      zaak: {
        adviezen: wijzig(BASIS.adviezen, 0, { soort: 'terugkoppeling', belastbaarheid: { vorm: 'brief' } }),
      },
    },
  ],
  tekort: [
    {
      zin: 'vijf van de zes velden',
      zaak: analyse({ vorm: 'brief', velden: { ...ZES, werktijden: undefined } }),
      reden: 'onvolledig',
      veld,
      feiten: { ...stuk, aantal: 5 },
    },
    {
      zin: 'een veld niet beoordeeld',
      zaak: analyse({ vorm: 'brief', velden: { ...ZES, werktijden: { oordeel: 'nietBeoordeeld' } } }),
      reden: 'onvolledig',
      veld,
      feiten: { ...stuk, aantal: 5 },
    },
    { zin: 'geen velden', zaak: analyse({ vorm: 'brief' }), reden: 'geen', veld, feiten: stuk },
    {
      zin: 'een bijstelling van de probleemanalyse telt mee',
      zaak: { adviezen: wijzig(BASIS.adviezen, 0, { belastbaarheid: { vorm: undefined } }) },
      reden: 'geen',
      veld: '/adviezen/0/belastbaarheid/velden',
      feiten: { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' },
    },
  ],
  nvt: [...ZONDER_RIV, { zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN }],
});
