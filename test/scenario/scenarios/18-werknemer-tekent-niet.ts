import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Werknemer werkt mee maar tekent het plan niet',
  verhaal:
    'De werknemer tekent op aanraden van zijn vakbond niets en geeft ook geen schriftelijke visie. De werkgever vraagt het hem drie keer en legt vast waarom hij weigert. ' +
    'Over één punt, het tempo van de opbouw, zijn zij het niet eens; op 19 maart praten zij dat uit. In de praktijk doet de werknemer alles wat is afgesproken; de latere stukken tekent hij wel.',
  zaak: dossier({
    planVanAanpak: {
      stuk: {
        ondertekening: {
          werknemer: {
            naam: undefined,
            ondertekendOp: undefined,
            geweigerd: {
              vastgelegdOp: '2024-03-12',
              reden: 'Tekent niets voordat de vakbond het heeft gezien.',
              uitnodigingen: ['2024-02-27', '2024-03-05', '2024-03-12'],
            },
          },
        },
      },
      overeenstemming: 'deels',
      geschilpunten: {
        punten: ['Het tempo van de opbouw.'],
        soortVervolg: 'gesprek',
        vervolg: 'Op 19 maart 2024 besproken: het tempo volgt het advies van de bedrijfsarts.',
      },
      visieWerknemer: {
        opActiviteitenDoelenTermijnen: undefined,
        nietGegeven: { gevraagdOp: '2024-02-27', reden: 'Wil eerst overleg met de vakbond.' },
      },
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'doc-ondertekend-werknemer', waarom: 'Weigering, reden en drie uitnodigingen liggen vast.' },
    { kandidaat: 'pva-visie-werknemer', waarom: 'De visie is gevraagd en de reden van weigering ligt vast.' },
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Het plan is er, ook zonder handtekening.' },
    {
      kandidaat: 'weigering-werknemer-aangesproken',
      waarom: 'Niet tekenen is geen weigering om mee te werken.',
    },
    { kandidaat: 'maatregel-nagelaten', waarom: 'De werknemer werkte gewoon mee.' },
  ],
  bron: 'WIA art. 25 lid 2 (overeenstemming, geen handtekening); correcties E23, E44; wvp 3.2 A',
};

export default scenario;
