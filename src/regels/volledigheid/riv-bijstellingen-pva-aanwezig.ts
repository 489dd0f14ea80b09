import { isNogTijd, vraagt } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { bijstellingverwijzingen } from '../../feiten/verwijzingen.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'verwijzing' | 'concept' | 'ontbreekt';

export default defineRegel({
  id: 'riv-bijstellingen-pva-aanwezig',
  fase: 'volledigheid',
  document: 'bijstelling-plan-van-aanpak',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'g' }),
    procesgang({ artikel: '4', lid: '5' }),
    bvhr({ artikel: '2', lid: '8' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat elke bijstelling van het plan van aanpak; een bijstelling waarnaar een ander stuk verwijst, is dus aanwezig.',
  meldingen: {
    verwijzing: {
      ernst: { lopend: 'aandacht', indiening: 'volledigheid' },
      tekst:
        'Hier wordt verwezen naar een bijstelling van het plan van aanpak die in het dossier ontbreekt. De Regeling procesgang noemt elke bijstelling als onderdeel van het re-integratieverslag.',
    },
    concept: {
      ernst: { lopend: 'aandacht', indiening: 'volledigheid' },
      tekst:
        'Bijstelling {nummer} van het plan van aanpak is nog een concept. De Regeling procesgang noemt elke bijstelling als onderdeel van het re-integratieverslag.',
      herstel: 'Stel de bijstelling samen met de werknemer vast en dateer haar.',
    },
    ontbreekt: {
      ernst: { lopend: 'aandacht', indiening: 'volledigheid' },
      tekst:
        'Van bijstelling {nummer} van het plan van aanpak is geen stuk vastgelegd. De Regeling procesgang noemt elke bijstelling als onderdeel van het re-integratieverslag.',
    },
  },
  herstel: 'Voeg de bijstelling bij, of leg alsnog vast wat toen is afgesproken.',
  toets(context) {
    if (!vraagt(context, 'g')) return nvt;
    const uit: Resultaat<Reden>[] = [];
    for (const { veld, op } of bijstellingverwijzingen(context.zaak)) {
      // A new plan follows within two weeks of its cause (art. 4 lid 5 with lid 1).
      const uiterlijk = op && plusDagen(op, 14);
      if (uiterlijk && isNogTijd(context, uiterlijk)) uit.push({ ...nogNiet(uiterlijk), veld });
      else uit.push(tekort('verwijzing', veld, {}, uiterlijk));
    }
    for (const [i, bijstelling] of (context.zaak.bijstellingen ?? []).entries()) {
      const stand = standVan(bijstelling);
      if (isVastgesteld(bijstelling)) uit.push(voldoet);
      else if (stand !== 'vervallen') {
        const plek = plekVanStuk(`/bijstellingen/${i}`, bijstelling);
        uit.push(
          tekort(stand === 'concept' ? 'concept' : 'ontbreekt', plek, {
            nummer: bijstelling.nummer ?? i + 1,
          }),
        );
      }
    }
    return uit;
  },
});
