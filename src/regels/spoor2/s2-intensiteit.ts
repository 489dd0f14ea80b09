import { capaciteitOp } from '../../feiten/capaciteit.ts';
import { geenMogelijkheden, metingOp } from '../../feiten/mogelijkheden.ts';
import { isOpEigenKracht } from '../../feiten/spoor2-begeleiding.ts';
import { contactdagenCoach, langZonderContact } from '../../feiten/spoor2-activiteiten.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { eigenNorm, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

const LIJST = '/spoor2/contacten';

export default defineRegel({
  id: 's2-intensiteit',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [praktijk('P54'), eigenNorm('meer dan zes weken zonder contact met de coach valt op')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Gebruikelijk is dat coach en werknemer regelmatig contact hebben en dat het traject niet meer uren vraagt dan de belastbaarheid toelaat.',
  uitzonderingen: [
    'De werknemer zoekt op eigen kracht.',
    'Volgens de bedrijfsarts waren er in die tijd geen mogelijkheden.',
    'Er is geen enkel contact vastgelegd: zie s2-rapportage-contacten.',
  ],
  meldingen: {
    langeTijd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Tussen {van} en {tot} ({dagen} dagen) is geen contact van de coach met de werknemer vastgelegd. Gebruikelijk is regelmatig contact; de grens van {norm} dagen is een eigen norm van rivklaar.',
    },
    teVeelUren: {
      ernst: 'aandacht',
      tekst:
        'Het trajectplan gaat uit van {uren} uur per week; de bedrijfsarts vond toen {mogelijk} uur mogelijk. Gebruikelijk is dat het traject binnen de belastbaarheid blijft.',
      herstel: 'Pas de uren van het traject aan, of vraag de bedrijfsarts of de uren haalbaar zijn.',
    },
  },
  herstel: 'Vul de contacten aan die er waren, of leg vast waarom er zo lang geen contact was.',
  richtwaarde: 'spoor2ContactDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const uit: Resultaat<'langeTijd' | 'teVeelUren'>[] = [];
    const plan = zaak.spoor2?.trajectplan;
    const uren = plan?.urenPerWeek;
    const mogelijk = capaciteitOp(zaak, datumVan(plan) ?? loop.van)?.urenPerWeek;
    if (uren !== undefined && mogelijk !== undefined)
      uit.push(
        uren > mogelijk
          ? tekort('teVeelUren', '/spoor2/trajectplan/urenPerWeek', { uren, mogelijk })
          : voldoet,
      );
    if (contactdagenCoach(zaak).length === 0 || isOpEigenKracht(zaak)) return uit;
    const norm = richtwaarden.spoor2ContactDagen;
    const lang = langZonderContact(zaak, loop, norm).filter(
      ({ van }) => !geenMogelijkheden(metingOp(zaak, van)),
    );
    if (lang.length === 0) return [...uit, voldoet];
    return [
      ...uit,
      ...lang.map(({ van, tot, dagen }) => tekort('langeTijd', LIJST, { van, tot, dagen, norm })),
    ];
  },
});
