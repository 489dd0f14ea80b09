import regel from '../../../src/regels/tijdigheid/afwijking-alleen-art-2-4.ts';
import { regelTest } from '../../hulp/regeltest.ts';

regelTest(regel, {
  tekort: [
    {
      zin: 'beroep op art. 5 bij de aangifte',
      zaak: { meldingen: { langdurigZiek: { beroepOpArtikel5: true } } },
      reden: 'nietMogelijk',
      veld: '/meldingen/langdurigZiek/beroepOpArtikel5',
      feiten: { termijn: 'de aangifte na 42 weken (art. 38 lid 1 Ziektewet)' },
    },
    {
      zin: 'beroep op art. 5 bij verslag en aanvraag',
      zaak: { riv: { beroepOpArtikel5: true }, wia: { beroepOpArtikel5: true } },
      reden: 'nietMogelijk',
      veld: '/riv/beroepOpArtikel5',
      feiten: { termijn: 'het afschrift van het verslag (art. 25 lid 3 Wet WIA)' },
      ook: [
        {
          reden: 'nietMogelijk',
          veld: '/wia/beroepOpArtikel5',
          feiten: { termijn: 'de WIA-aanvraag (art. 64 lid 3 Wet WIA)' },
        },
      ],
    },
    {
      zin: 'een vastgelegde afwijking van die controle',
      zaak: { afwijkingen: [{ regel: 'termijn-wia-aanvraag', reden: 'Afgesproken.', datum: '2025-10-01' }] },
      reden: 'nietMogelijk',
      veld: '/afwijkingen/0',
      feiten: { termijn: 'de WIA-aanvraag (art. 64 lid 3 Wet WIA)' },
    },
  ],
  nvt: [
    { zin: 'geen beroep op art. 5' },
    {
      zin: 'een afwijking van een termijn waarvoor art. 5 wel geldt',
      zaak: {
        afwijkingen: [{ regel: 'termijn-plan-van-aanpak', reden: 'Afgesproken.', datum: '2024-03-01' }],
      },
    },
  ],
});
