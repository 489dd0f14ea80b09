import { isNogTijd } from '../../feiten/riv.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-twijfel-advies',
  fase: 'medisch',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '10' }),
    eigenNorm('zes weken om iets met twijfel over een advies te doen'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Twijfelt de werkgever aan een advies, of spreekt de werknemer het tegen, dan wordt daarover een vraag gesteld aan de bedrijfsarts, een tweede bedrijfsarts of UWV.',
  meldingen: {
    geenActie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Op {wanneer} is twijfel van de {wie} over een advies vastgelegd; wat daarmee is gedaan, is niet vastgelegd. Volgens het beoordelingskader van UWV gaat de werkgever met werknemer en bedrijfsarts na welke actie nodig is, en zetten partijen bij vragen of verschil van inzicht zo snel mogelijk een stap.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Op {wanneer} is twijfel van de {wie} over een advies vastgelegd; de vraag daarover is van {op}, {dagen} dagen later. Het beoordelingskader van UWV noemt geen aantal; {norm} dagen is een eigen norm.',
      herstel: 'Leg vast waarom de vraag later werd gesteld en wat intussen is gedaan.',
    },
  },
  herstel:
    'Leg de vraag alsnog voor aan de bedrijfsarts, wijs de werknemer op een second opinion of vraag een deskundigenoordeel, en leg de datum vast.',
  richtwaarde: 'vervolgAdviesDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const { twijfels } = zaak;
    if (!twijfels || twijfels.length === 0) return nvt;
    const norm = richtwaarden.vervolgAdviesDagen;
    return twijfels.map(({ datum: sinds, van: wie = 'werkgever', actie, actieOp: op }, i) => {
      const veld = `/twijfels/${i}` as const;
      const uiterlijk = sinds && plusDagen(sinds, norm);
      const wanneer = sinds ?? 'een onbekende dag';
      if (actie === undefined || actie === 'geen') {
        if (uiterlijk && isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
        return tekort('geenActie', `${veld}/actie`, { wanneer, wie }, uiterlijk);
      }
      if (!sinds || !op || !uiterlijk || op <= uiterlijk) return voldoet;
      const dagen = dagenTussen(sinds, op);
      return tekort('laat', `${veld}/actieOp`, { wanneer, wie, op, dagen, norm }, uiterlijk);
    });
  },
});
