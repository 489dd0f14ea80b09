import { adviesverwijzingen } from '../../feiten/verwijzingen.ts';
import { vraagt } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-bijstelling-probleemanalyse-aanwezig',
  fase: 'volledigheid',
  document: 'bijstelling-probleemanalyse',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'f' }),
    procesgang({ artikel: '4', lid: '4' }),
    bvhr({ artikel: '2', lid: '7' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat ook de latere adviezen van de bedrijfsarts die de probleemanalyse bijstellen.',
  uitzonderingen: [
    'Een terugkoppeling die de belastbaarheid en het plan ongemoeid laat.',
    'Het advies is vervallen.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: { lopend: 'aandacht', indiening: 'volledigheid' },
      tekst:
        'Advies {nummer} van de bedrijfsarts wijzigt de belastbaarheid of het plan, maar een stuk daarvan ontbreekt. De Regeling procesgang noemt latere adviezen als onderdeel van het re-integratieverslag.',
    },
    concept: {
      ernst: { lopend: 'aandacht', indiening: 'volledigheid' },
      tekst:
        'Advies {nummer} van de bedrijfsarts is nog een concept. De Regeling procesgang noemt latere adviezen als onderdeel van het re-integratieverslag.',
      herstel: 'Laat de bedrijfsarts het advies vaststellen en dateren.',
    },
    verwijzing: {
      ernst: { lopend: 'aandacht', indiening: 'volledigheid' },
      tekst:
        'Hier wordt verwezen naar een advies van de bedrijfsarts dat in het dossier ontbreekt. De Regeling procesgang noemt latere adviezen als onderdeel van het re-integratieverslag.',
    },
  },
  herstel: 'Vraag de bedrijfsarts om een afschrift van het advies en voeg het bij het dossier.',
  toets(context) {
    if (!vraagt(context, 'f')) return nvt;
    const uit = [];
    for (const [i, advies] of (context.zaak.adviezen ?? []).entries()) {
      const wijzigt = advies.wijzigtBelastbaarheid === true || advies.bijstellingPlanNodig === true;
      if (!wijzigt && advies.soort !== 'bijstellingProbleemanalyse') continue;
      if (standVan(advies) === 'vervallen') continue;
      if (isVastgesteld(advies)) uit.push(voldoet);
      else
        uit.push(
          tekort(
            standVan(advies) === 'concept' ? 'concept' : 'ontbreekt',
            plekVanStuk(`/adviezen/${i}`, advies),
            { nummer: i + 1 },
          ),
        );
    }
    for (const veld of adviesverwijzingen(context.zaak)) uit.push(tekort('verwijzing', veld));
    return uit;
  },
});
