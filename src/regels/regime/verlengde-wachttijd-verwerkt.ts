import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { TERMIJNEN } from '../../recht/termijnen.ts';
import { defineRegel, nvt, tekort, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<
  'eindeOnbekend' | 'eindeTeVroeg' | 'verkortingTeKort' | 'nietGezamenlijk' | 'verlengd'
>;

export default defineRegel({
  id: 'verlengde-wachttijd-verwerkt',
  fase: 'regime',
  document: 'reintegratieverslag',
  bronnen: [
    wia({ artikel: '24', lid: '1' }),
    wia({ artikel: '24', lid: '3' }),
    wia({ artikel: '25', lid: '4' }),
    wia({ artikel: '64', lid: '3' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Op gezamenlijk verzoek verlengt UWV de loondoorbetaling tot de dag die het aangeeft. Het verslag is dan dertien weken en de WIA-aanvraag elf weken vóór dat nieuwe einde aan de orde. Verkorten kan op verzoek van een van beiden, maar niet tot eerder dan dertien weken na dat verzoek.',
  uitzonderingen: ['De dienstbetrekking eindigt binnen de dertien weken na het verzoek om verkorting.'],
  meldingen: {
    eindeOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Op {gevraagd} is om verlenging van de loondoorbetaling verzocht; de einddatum die UWV volgens de Wet WIA aangeeft, is niet vastgelegd. riv rekent daarom met het gewone einde van de wachttijd, {wachttijd}.',
      herstel:
        'Vul de einddatum uit het besluit van UWV in zodra die er is; houd tot dan de gewone data aan.',
    },
    eindeTeVroeg: {
      ernst: 'aandacht',
      tekst:
        'De verlenging eindigt volgens de zaak op {einde}, niet later dan het einde van de wachttijd op {wachttijd}. De Wet WIA verlengt het tijdvak na afloop van de wachttijd; riv rekent daarom zonder verlenging.',
      herstel: 'Controleer de einddatum aan de hand van het besluit van UWV.',
    },
    verkortingTeKort: {
      ernst: 'aandacht',
      tekst:
        'Op {gevraagd} is om verkorting van de verlenging verzocht; het vastgelegde einde is {einde}. Volgens de Wet WIA eindigt het tijdvak niet eerder dan dertien weken na het verzoek, dus niet voor {vroegst}.',
      herstel: 'Controleer het einde aan de hand van het besluit van UWV.',
    },
    nietGezamenlijk: {
      ernst: 'aandacht',
      tekst:
        'Het verzoek om verlenging is volgens de zaak niet door werkgever en werknemer samen gedaan. De Wet WIA vraagt een gezamenlijk verzoek.',
      herstel: 'Doe het verzoek alsnog samen, of ga uit van het gewone einde van de wachttijd.',
    },
    verlengd: {
      ernst: 'info',
      tekst:
        'De loondoorbetaling is verlengd tot en met {einde}. Het verslag is volgens de Wet WIA daarom uiterlijk op {verslag} aan de orde en de WIA-aanvraag uiterlijk op {aanvraag}.',
      herstel: 'Houd deze data aan en ga tot het nieuwe einde door met de re-integratie.',
    },
  },
  herstel: 'Controleer de verlenging aan de hand van het besluit van UWV.',
  toets({ zaak, tijdlijn }): readonly Uitkomst[] {
    const { verlenging, dienstverband } = zaak;
    if (!verlenging) return [nvt];
    const { aanvraagdatum, einde, verkortingGevraagdOp: gevraagd, doorBeidenGevraagd } = verlenging;
    const wachttijd = tijdlijn.eindeWachttijd;
    const samen: Uitkomst[] =
      doorBeidenGevraagd === false ? [tekort('nietGezamenlijk', '/verlenging/doorBeidenGevraagd')] : [];
    const veld = '/verlenging/einde';
    if (!einde)
      return aanvraagdatum
        ? [...samen, tekort('eindeOnbekend', veld, { gevraagd: aanvraagdatum, wachttijd })]
        : [nvt];
    if (einde <= wachttijd) return [...samen, tekort('eindeTeVroeg', veld, { einde, wachttijd })];
    const vroegst = gevraagd && plusDagen(gevraagd, TERMIJNEN.verkortingVerlenging.dagen);
    const eindigtDienst = dienstverband?.einde !== undefined && vroegst && dienstverband.einde < vroegst;
    if (gevraagd && vroegst && einde < vroegst && !eindigtDienst)
      return [...samen, tekort('verkortingTeKort', veld, { gevraagd, einde, vroegst })];
    const verslag = uiterlijkVoor(tijdlijn, 'riv-aan-werknemer');
    const aanvraag = uiterlijkVoor(tijdlijn, 'wia-aanvraag');
    if (!verslag || !aanvraag) return samen;
    return [...samen, tekort('verlengd', veld, { einde, verslag, aanvraag })];
  },
});
