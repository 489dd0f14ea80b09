import { eindeBegeleiding, heeftBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { contactenBedrijfsarts } from '../../feiten/spreekuren.ts';
import { metingOp } from '../../feiten/mogelijkheden.ts';
import { tussenpozen } from '../../feiten/tussenpozen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, praktijk, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-spreekuur-interval',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [
    praktijk('P08'),
    procesgang({ artikel: '4', lid: '4' }),
    bbp({ paragraaf: '5' }),
    eigenNorm('56 en 91 dagen zonder contact met de bedrijfsarts vallen op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever zorgt dat de bedrijfsarts de werknemer regelmatig hoort. De Regeling procesgang noemt geen aantal dagen; gemiddeld eens in de zes weken is gebruikelijk.',
  uitzonderingen: [
    'Er is een andere tijd tussen spreekuren afgesproken.',
    'De bedrijfsarts heeft een latere volgende beoordeling vastgelegd.',
  ],
  meldingen: {
    interval: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} is {dagen} dagen lang geen contact van de bedrijfsarts met de werknemer vastgelegd. De Regeling procesgang vraagt dat de bedrijfsarts de werknemer regelmatig hoort; eens in de zes tot acht weken is gebruikelijk.',
    },
    lang: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} is {dagen} dagen lang geen contact van de bedrijfsarts met de werknemer vastgelegd. Zo lange tijd valt op: de Regeling procesgang vraagt dat de bedrijfsarts de werknemer regelmatig hoort, al noemt zij geen aantal dagen.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts de werknemer op te roepen; is een langere tussentijd verantwoord, laat hem dat met de datum van de volgende beoordeling vastleggen.',
  richtwaarde: 'spreekuurIntervalDagen',
  toets(context) {
    const { zaak, tijdlijn, richtwaarden } = context;
    const contacten = contactenBedrijfsarts(zaak);
    const [begin] = contacten;
    if (!begin || !heeftBegeleiding(tijdlijn)) return nvt;
    const norm = zaak.arbodienst?.spreekuurafspraak?.intervalDagen ?? richtwaarden.spreekuurIntervalDagen;
    const einde = { op: eindeBegeleiding(context), veld: '/arbodienst/spreekuren' } as const;
    const bevindingen = tussenpozen(begin.op, contacten, einde)
      .filter(({ dagen }) => dagen > norm)
      .filter(({ van, tot }) => {
        const volgende = metingOp(zaak, van)?.volgendeBeoordeling;
        return !volgende || tot > volgende;
      })
      .map(({ van, tot, dagen, veld }) =>
        tekort(dagen > richtwaarden.spreekuurStilteDagen ? 'lang' : 'interval', veld, { van, tot, dagen }),
      );
    return bevindingen.length > 0 ? bevindingen : voldoet;
  },
});
