import { laatsteAntwoord } from '../../feiten/medisch.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-geen-ziekte-arbeidsverhouding',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [bbp({ paragraaf: '7.2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Beperkingen door spanningen in de arbeidsverhouding, verandering van werk of veroudering zijn volgens het beoordelingskader niet als ziekte aan te merken. De controle vraagt dan of is vastgelegd wat met het conflict wordt gedaan.',
  meldingen: {
    geenRoute: {
      ernst: 'aandacht',
      tekst:
        'Volgens de bedrijfsarts komen de beperkingen niet uit ziekte maar uit de arbeidsverhouding of verandering van werk ({stuk}, van {op}); een conflict met een aanpak is niet vastgelegd. Het beoordelingskader van UWV merkt zulke beperkingen niet als ziekte aan.',
    },
    geenZiekte: {
      ernst: 'aandacht',
      tekst:
        'Volgens de probleemanalyse van {op} is er geen sprake van ziekte of gebrek. Volgens het beoordelingskader van UWV stelt de bedrijfsarts allereerst vast of er beperkingen door ziekte of gebrek zijn.',
      herstel:
        'Vraag de bedrijfsarts of dit nog zo is. Bespreek de ziekmelding met de werknemer; bij verschil van mening is een deskundigenoordeel mogelijk.',
    },
  },
  herstel:
    'Leg het conflict vast en wat eraan wordt gedaan, zoals een gesprek of mediation. Vraag niet naar medische gegevens.',
  toets({ zaak }) {
    const antwoord = laatsteAntwoord(zaak, 'geenZiekteMaarArbeidsverhouding');
    if (antwoord?.signalen?.geenZiekteMaarArbeidsverhouding) {
      // What was done about a recorded conflict is tested where conflicts are.
      if ((zaak.conflicten ?? []).length > 0) return voldoet;
      const { naam: stuk, op, veld } = antwoord;
      return tekort('geenRoute', `${veld}/signalen/geenZiekteMaarArbeidsverhouding`, { stuk, op });
    }
    const op = datumVan(zaak.probleemanalyse);
    const ziekte = zaak.probleemanalyse?.ziekteOfGebrek;
    if (op && ziekte === false) return tekort('geenZiekte', '/probleemanalyse/ziekteOfGebrek', { op });
    return (antwoord ?? (op && ziekte)) ? voldoet : nvt;
  },
});
