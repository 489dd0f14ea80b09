import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { profielVoor } from '../../feiten/spoor2-belastbaarheid.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-fml-voor-start',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '7.4' }),
    eigenNorm('een belastbaarheidsprofiel bij de start van het tweede spoor is hooguit een half jaar oud'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Vóór het zoeken naar werk bij een andere werkgever zijn de functionele mogelijkheden duidelijk: een (bedrijfs)arts heeft beschreven wat de werknemer kan. Een FML is niet nodig; een beschrijving volstaat.',
  meldingen: {
    ontbreekt: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor begon op {start}. Dat een (bedrijfs)arts de mogelijkheden van de werknemer heeft beschreven, is nergens vastgelegd. Het beoordelingskader vraagt daarover vooraf helderheid.',
    },
    naStart: {
      ernst: 'aandacht',
      tekst:
        'Het tweede spoor begon op {start}; de eerste beschrijving van de mogelijkheden door een (bedrijfs)arts is van {op}. Het beoordelingskader vraagt daarover vooraf helderheid.',
      herstel: 'Leg vast waarop het traject tot dan toe berustte, en pas het zo nodig aan het profiel aan.',
    },
    zonderBeschrijving: {
      ernst: 'aandacht',
      tekst:
        'Het tweede spoor begon op {start}. Op {op} zag de bedrijfsarts mogelijkheden, maar welke dat zijn is niet vastgelegd; of zij vooraf duidelijk waren, is niet vast te stellen.',
    },
    verouderd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het tweede spoor begon op {start}; de jongste beschrijving van de mogelijkheden was toen {dagen} dagen oud ({op}). Dat is lang; de grens van {norm} dagen is een eigen norm van rivklaar.',
      herstel:
        'Leg vast dat de bedrijfsarts het profiel bij de start nog juist vond, of vraag een nieuw profiel.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een beschrijving van de mogelijkheden op de zes belastingsvelden en geef die aan wie het traject uitvoert.',
  richtwaarde: 'spoor2BelastbaarheidDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const start = loop.van;
    const profiel = profielVoor(zaak, start);
    switch (profiel.stand) {
      case 'ontbreekt':
        return tekort('ontbreekt', '/spoor2/belastbaarheidBijStart', { start });
      case 'naStart':
      case 'zonderBeschrijving':
        return tekort(profiel.stand, profiel.veld, { start, op: profiel.op });
      default: {
        const dagen = dagenTussen(profiel.op, start);
        const norm = richtwaarden.spoor2BelastbaarheidDagen;
        return dagen > norm
          ? tekort('verouderd', profiel.veld, { start, op: profiel.op, dagen, norm })
          : voldoet;
      }
    }
  },
});
