import { bezwaarBijOnderzoek } from '../../feiten/spoor1-grenzen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-werk-mede-oorzaak',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Heeft de aard van het werk volgens de bedrijfsarts mede tot de beperkingen geleid, dan mag van de werkgever in het algemeen een grotere inspanning worden verwacht. De vraag komt op zodra hij een oplossing afwijst om redenen van het bedrijf.',
  meldingen: {
    zwaarder: {
      ernst: 'aandacht',
      tekst:
        'Volgens de bedrijfsarts is het werk mede oorzaak; een oplossing in het bedrijf is afgewezen om een reden die bij het bedrijf ligt. De Beleidsregels beoordelingskader poortwachter verwachten dan in het algemeen een grotere inspanning.',
    },
  },
  herstel:
    'Leg vast waarom de oplossing ook met een grotere inspanning niet kan, of bezie haar opnieuw. Leg nooit vast welke klachten het werk gaf.',
  toets({ zaak }) {
    if (zaak.ziekte?.werkgerelateerd !== true) return nvt;
    const bezwaar = bezwaarBijOnderzoek(zaak, [
      'onevenredigeKosten',
      'ernstigeVerstoringOrganisatie',
      'geenFormatieruimte',
      'functieVervallen',
      'reorganisatieOfInkrimping',
    ]);
    return bezwaar ? tekort('zwaarder', bezwaar.veld) : voldoet;
  },
});
