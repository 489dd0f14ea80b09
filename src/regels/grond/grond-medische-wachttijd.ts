import { grondenVan } from '../../feiten/grond.ts';
import { wachttijdVan } from '../../feiten/medische-wachttijd.ts';
import { contactenBedrijfsarts } from '../../feiten/spreekuren.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'grond-medische-wachttijd',
  fase: 'grond',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '7.4' }),
    wia({ artikel: '25', lid: '9' }),
    eigenNorm('een wachttijd tot 91 dagen is nog kort'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wachten kan een tijd zonder inspanning dragen als de bedrijfsarts uitlegt waarom, de tijd kort is en vaststaat wanneer opnieuw wordt beoordeeld (besluit 0020). Wat intussen wel kan, gaat door.',
  meldingen: {
    zonderAdvies: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is een medische wachttijd als grond aangevoerd; een advies van de bedrijfsarts met een datum waaruit zij blijkt, is niet aangewezen. Volgens het beoordelingskader adviseert de bedrijfsarts of herstel te verwachten is en wanneer opnieuw wordt gekeken.',
    },
    zonderHertoets: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is een medische wachttijd als grond aangevoerd zonder vaste dag waarop opnieuw wordt beoordeeld. Volgens het beoordelingskader wordt binnen een bepaalde periode opnieuw naar de situatie gekeken.',
    },
    lang: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Voor {voor} is een medische wachttijd als grond aangevoerd; tussen het advies van {van} en de nieuwe beoordeling op {hertoets} liggen {dagen} dagen. Het beoordelingskader noemt geen aantal; naar de maat van riv is dat niet kort meer, en dan weegt zwaarder wat intussen wel kon.',
    },
    nietHertoetst: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is een medische wachttijd als grond aangevoerd tot de nieuwe beoordeling op {hertoets}; op of na die dag is geen contact met de bedrijfsarts vastgelegd. Vanaf die dag draagt de wachttijd geen stilstand meer.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een advies met een vaste dag voor de nieuwe beoordeling, zonder medische gegevens, en leg vast wat intussen wel kan.',
  richtwaarde: 'medischeWachttijdDagen',
  toets({ zaak, peildatum, richtwaarden }) {
    return grondenVan(zaak, ['medischeWachttijd']).map(({ grond, plek, voor }) => {
      const veld = `${plek}/hertoetsOp` as const;
      const wachttijd = wachttijdVan(zaak, grond, plek);
      if (!wachttijd) return tekort('zonderAdvies', `${plek}/adviesId`, { voor });
      const { op: van, tot: hertoets } = wachttijd;
      if (!hertoets) return tekort('zonderHertoets', veld, { voor });
      const dagen = dagenTussen(van, hertoets);
      if (dagen > richtwaarden.medischeWachttijdDagen)
        return tekort('lang', veld, { voor, van, hertoets, dagen });
      const laatste = contactenBedrijfsarts(zaak).at(-1)?.op;
      return peildatum > hertoets && (!laatste || laatste < hertoets)
        ? tekort('nietHertoetst', veld, { voor, hertoets })
        : voldoet;
    });
  },
});
