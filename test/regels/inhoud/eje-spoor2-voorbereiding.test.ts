import regel from '../../../src/regels/inhoud/eje-spoor2-voorbereiding.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vastgesteld, type Afwijking } from '../../hulp/zaak.ts';

/** At the first year evaluation of 16 December 2024 nobody works, and nothing is prepared elsewhere. */
const stil = (rest: Afwijking = {}): Afwijking => ({
  spoor2: undefined,
  bijstellingen: [],
  ...rest,
  eerstejaarsevaluatie: {
    gewerkteUrenPerWeek: 0,
    besluitSpoor2: undefined,
    bijstellingId: undefined,
    ...rest.eerstejaarsevaluatie,
  },
});
const uiterlijk = '2024-12-30';
const bevinding = {
  reden: 'geenStappen',
  veld: '/bijstellingen',
  feiten: { evaluatie: '2024-12-16', uiterlijk },
  uiterlijk,
} as const;
const peildatum = '2025-01-06';

regelTest(regel, {
  voldoet: [
    { zin: 'het tweede spoor is begonnen', zaak: { eerstejaarsevaluatie: { gewerkteUrenPerWeek: 0 } } },
    {
      zin: 'een bijstelling met externe stappen',
      zaak: stil({ bijstellingen: [{ stuk: vastgesteld('2024-12-20'), tweedeSpoor: true }] }),
      peildatum,
    },
    {
      zin: 'het plan had ze al',
      zaak: stil({ planVanAanpak: { tweedeSpoorActiviteiten: 'Oriëntatie met een coach.' } }),
      peildatum,
    },
    {
      zin: 'nieuwe afspraken over het tweede spoor',
      zaak: stil({ eerstejaarsevaluatie: { nieuweAfspraken: [{ wat: 'Bureau kiezen.', spoor: 'spoor2' }] } }),
      peildatum,
    },
  ],
  tekort: [
    { zin: 'de dag na de twee weken', zaak: stil(), peildatum: '2024-12-31', ...bevinding },
    { zin: 'de laatste dag van de zes weken', zaak: stil(), peildatum: '2025-01-27', ...bevinding },
    {
      zin: 'nieuwe afspraken alleen over het eigen bedrijf',
      zaak: stil({
        eerstejaarsevaluatie: { nieuweAfspraken: [{ wat: 'Functies nalopen.', spoor: 'spoor1' }] },
      }),
      peildatum,
      ...bevinding,
    },
  ],
  nogNiet: [{ zin: 'op de laatste dag van de twee weken', zaak: stil(), peildatum: uiterlijk, uiterlijk }],
  nvt: [
    { zin: 'na de zes weken gaat het om het begin zelf', zaak: stil(), peildatum: '2025-01-28' },
    { zin: 'geen eerstejaarsevaluatie', zaak: { eerstejaarsevaluatie: undefined } },
    { zin: 'er wordt gewerkt', zaak: stil({ eerstejaarsevaluatie: { gewerkteUrenPerWeek: 4 } }), peildatum },
    {
      zin: 'of er wordt gewerkt is niet bekend',
      zaak: stil({ evaluaties: [], eerstejaarsevaluatie: { gewerkteUrenPerWeek: undefined } }),
      peildatum,
    },
    {
      zin: 'er is concreet perspectief bij de eigen werkgever',
      zaak: stil({
        eerstejaarsevaluatie: {
          besluitSpoor2: {
            besluit: 'uitstellen',
            reden: 'concreetPerspectiefIntern',
            perspectiefTot: '2025-03-10',
            toelichting: 'Terug in maart.',
          },
        },
      }),
      peildatum,
    },
  ],
});
