import regel from '../../../src/regels/tijdigheid/42-weken-eerste-ziektedag-juist.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const opgave = (eersteZiektedag: string | undefined) => ({
  meldingen: { langdurigZiek: { eersteZiektedag } },
});

regelTest(regel, {
  voldoet: [
    { zin: 'dezelfde dag' },
    {
      zin: 'de correctie is aan UWV doorgegeven',
      zaak: { ...opgave('2024-01-09'), ziekte: { correctie: { doorgegevenAanUwvOp: '2024-11-01' } } },
    },
  ],
  tekort: [
    {
      zin: 'een dag verschil',
      zaak: opgave('2024-01-09'),
      reden: 'wijktAf',
      veld: '/meldingen/langdurigZiek/eersteZiektedag',
      feiten: { opgegeven: '2024-01-09', dossier: '2024-01-08' },
    },
  ],
  nvt: [
    {
      zin: 'vangnet: lid 1 geldt niet (lid 4)',
      zaak: { ...opgave('2024-01-09'), ziekte: { vangnet: { vanToepassing: true } } },
    },
    { zin: 'geen opgave vastgelegd', zaak: opgave(undefined) },
    { zin: 'geen aangifte', zaak: { meldingen: undefined } },
  ],
});
