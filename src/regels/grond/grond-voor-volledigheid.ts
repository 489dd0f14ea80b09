import { grondenVoorVolledigheid } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-voor-volledigheid',
  fase: 'grond',
  document: 'reintegratieverslag',
  bronnen: [bbp({ paragraaf: '5' }), wia({ artikel: '25', lid: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een ontbrekend stuk is altijd te herstellen, ook met een rapportage achteraf van wat destijds is gebeurd; UWV vraagt er eerst om.',
  meldingen: {
    herstelbaar: {
      ernst: 'aandacht',
      tekst:
        'Voor een ontbrekend stuk is een grond aangevoerd. Volgens het beoordelingskader is herstel van de volledigheid altijd mogelijk; een rapportage achteraf van wat destijds is gebeurd volstaat, en UWV vraagt volgens de Wet WIA eerst om aanvulling.',
    },
  },
  herstel:
    'Lever het stuk alsnog, of stel een rapportage op van wat destijds is gebeurd, met de datum van nu.',
  toets: ({ zaak }) => grondenVoorVolledigheid(zaak).map(({ plek }) => tekort('herstelbaar', `${plek}/voor`)),
});
