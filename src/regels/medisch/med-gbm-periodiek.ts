import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { eersteNa } from '../../feiten/volgorde.ts';
import { isHerstelMogelijk, periodesZonderMogelijkheden } from '../../feiten/medisch-zonder-mogelijkheden.ts';
import { contactenBedrijfsarts } from '../../feiten/spreekuren.ts';
import { dagenTussen, datum, eerste } from '../../kern/datum.ts';
import { bbp, eigenNorm, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'med-gbm-periodiek',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '7.4' }),
    procesgang({ artikel: '4', lid: '4' }),
    eigenNorm('een half jaar zonder nieuw oordeel over ontbrekende mogelijkheden valt op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Zolang er geen mogelijkheden zijn maar herstel te verwachten of te beïnvloeden is, beoordeelt de bedrijfsarts periodiek of er verbetering komt; de werkgever zorgt dat hij de werknemer regelmatig hoort.',
  uitzonderingen: ['Er is geen herstel meer te verwachten.'],
  meldingen: {
    nietBeoordeeld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Van {van} tot {tot}, {dagen} dagen, gold het oordeel dat er geen mogelijkheden waren; in die tijd is geen contact van de bedrijfsarts met de werknemer vastgelegd. Het beoordelingskader van UWV vraagt periodieke beoordeling, zonder aantal dagen te noemen.',
    },
    geenOordeel: {
      ernst: 'aandacht',
      verplichtePartij: 'bedrijfsarts',
      niveau: 'eigen-norm',
      tekst:
        'Van {van} tot {tot}, {dagen} dagen, gold het oordeel dat er geen mogelijkheden waren. De bedrijfsarts had intussen contact met de werknemer, maar een nieuw oordeel is niet vastgelegd. Na {norm} dagen valt dat op; dat aantal is een eigen norm.',
      herstel: 'Leg vast wat de bedrijfsarts na die contacten over de mogelijkheden oordeelde.',
    },
  },
  herstel: 'Vraag de bedrijfsarts de mogelijkheden nu opnieuw te beoordelen en leg zijn oordeel vast.',
  richtwaarde: 'gbmStilteDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const norm = richtwaarden.gbmStilteDagen;
    const einde = eindeBegeleiding(context);
    return periodesZonderMogelijkheden(zaak).flatMap(({ oordelen, tot: eind }) =>
      oordelen.flatMap(
        ({ op: van, veld, belastbaarheid }, i): Resultaat<'nietBeoordeeld' | 'geenOordeel'>[] => {
          if (!isHerstelMogelijk(belastbaarheid)) return [];
          const tot = eerste(oordelen[i + 1]?.op ?? eind ?? einde, einde);
          const dagen = dagenTussen(van, tot);
          if (dagen <= norm) return [voldoet];
          const gehoord = eersteNa(contactenBedrijfsarts(zaak), van)?.op;
          return gehoord && gehoord < tot
            ? [tekort('geenOordeel', veld, { van, tot, dagen, norm })]
            : [tekort('nietBeoordeeld', veld, { van, tot, dagen })];
        },
      ),
    );
  },
});
