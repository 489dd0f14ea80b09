import { grondenVan, type Grond } from '../../feiten/grond.ts';
import { contactenBedrijfsarts } from '../../feiten/spreekuren.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
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
        'Voor {voor} is een medische wachttijd als grond aangevoerd; een advies van de bedrijfsarts waaruit zij blijkt, is niet aangewezen. Volgens het beoordelingskader adviseert de bedrijfsarts of herstel te verwachten is en wanneer opnieuw wordt gekeken.',
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
        'Voor {voor} is een medische wachttijd als grond aangevoerd; tussen {van} en de nieuwe beoordeling op {hertoets} liggen {dagen} dagen. Het beoordelingskader noemt geen aantal; naar de maat van riv is dat niet kort meer, en dan weegt zwaarder wat intussen wel kon.',
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
      const { hertoetsOp: hertoets } = grond;
      const veld = `${plek}/hertoetsOp` as const;
      const van = grond.vastgelegdOp ?? datumAdvies(zaak, grond);
      if (!isToegelicht(zaak, grond)) return tekort('zonderAdvies', `${plek}/adviesId`, { voor });
      if (!hertoets) return tekort('zonderHertoets', veld, { voor });
      const dagen = van ? dagenTussen(van, hertoets) : 0;
      if (van && dagen > richtwaarden.medischeWachttijdDagen)
        return tekort('lang', veld, { voor, van, hertoets, dagen });
      const laatste = contactenBedrijfsarts(zaak).at(-1)?.op;
      return peildatum > hertoets && (!laatste || laatste < hertoets)
        ? tekort('nietHertoetst', veld, { voor, hertoets })
        : voldoet;
    });
  },
});

const datumAdvies = ({ adviezen }: Zaak, { adviesId }: Grond) =>
  datumVan(adviesId === undefined ? undefined : adviezen?.find(({ id }) => id === adviesId));

/** The advice that the ground names is there, or the bedrijfsarts said that the resumption waits. */
const isToegelicht = (zaak: Zaak, grond: Grond): boolean =>
  grond.adviesId === undefined
    ? [zaak.probleemanalyse, ...(zaak.adviezen ?? [])].some(
        (advies) => datumVan(advies) !== undefined && advies?.signalen?.eersteBehandelingVoorgaat === true,
      )
    : datumAdvies(zaak, grond) !== undefined;
