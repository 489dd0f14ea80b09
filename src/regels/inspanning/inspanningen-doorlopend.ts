import { stiltenVan } from '../../feiten/stilten.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bw7, eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'inspanningen-doorlopend',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [
    bw7({ artikel: '658a', lid: '2' }),
    bbp({ paragraaf: '4' }),
    wia({ artikel: '25', lid: '9' }),
    eigenNorm('56 en 91 dagen zonder enige activiteit vallen op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkgever en werknemer werken vanaf de probleemanalyse doorlopend aan de re-integratie; de wet vraagt maatregelen zo tijdig als redelijkerwijs nodig is. Hoe lang er niets mag gebeuren, staat nergens: het aantal dagen is een eigen norm.',
  uitzonderingen: [
    'Volgens de bedrijfsarts waren er in die tijd geen mogelijkheden om te werken.',
    'De werknemer was in die tijd hersteld of met verlof.',
    'De bedrijfsarts had voor die tijd een datum voor een nieuwe beoordeling vastgelegd.',
    'Stilte in een hele verlenging, na het dienstverband of na een aanvraag van een verkorte wachttijd meldt de controle daarop.',
  ],
  meldingen: {
    stil: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Van {van} tot en met {tot} ({dagen} dagen) is van geen van beide partijen een activiteit vastgelegd: geen advies, evaluatie, contact, gewerkt uur, aanbod, rapport of sollicitatie. Zo lange tijd valt op.',
    },
    lang: {
      ernst: 'loonsanctie',
      tekst:
        'Van {van} tot en met {tot} ({dagen} dagen) is van geen van beide partijen een activiteit vastgelegd: geen advies, evaluatie, contact, gewerkt uur, aanbod, rapport of sollicitatie. De wet vraagt de maatregelen zo tijdig mogelijk; UWV weegt of in die tijd kansen zijn gemist.',
    },
  },
  herstel:
    'Leg alsnog vast wat in die tijd is gedaan, met datum; een verslag achteraf van wat er werkelijk gebeurde mag. Is er niets gedaan, leg dan vast waarom, en maak de verloren tijd goed.',
  richtwaarde: 'stilteInspanningDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    if (!datumVan(zaak.probleemanalyse) && !datumVan(zaak.planVanAanpak)) return nvt;
    const { stilteInspanningDagen, stilteInspanningLangDagen } = richtwaarden;
    const gevonden = stiltenVan(context, 'begeleiding').filter(({ dagen }) => dagen > stilteInspanningDagen);
    if (gevonden.length === 0) return voldoet;
    return gevonden.map(({ van, tot, dagen }) =>
      tekort(dagen > stilteInspanningLangDagen ? 'lang' : 'stil', '/contacten', { van, tot, dagen }),
    );
  },
});
