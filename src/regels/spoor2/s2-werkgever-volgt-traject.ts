import { isZonderBureau } from '../../feiten/spoor2-begeleiding.ts';
import { isContactMetBureau, rapportagesSpoor2 } from '../../feiten/spoor2-rapportages.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const LIJST = '/spoor2/rapportages';

export default defineRegel({
  id: 's2-werkgever-volgt-traject',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '9' }),
    eigenNorm('de werkgever reageert binnen vier weken op een rapportage'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever laat het traject niet geheel aan het bureau over: hij houdt de vinger aan de pols, informeert naar de vorderingen en stuurt zo nodig bij.',
  uitzonderingen: [
    'Er is geen bureau: de werkgever voert het traject zelf uit of ondersteunt de werknemer, en dat blijkt uit de evaluaties.',
    'De werkgever had zelf contact met het bureau.',
    'Een enkele rapportage zonder reactie meldt s2-werkgever-vinger-aan-de-pols.',
  ],
  meldingen: {
    nergensReactie: {
      ernst: 'loonsanctie',
      tekst:
        'Sinds het begin van het tweede spoor op {start} is op geen enkele voortgangsrapportage (vastgelegd: {aantal}) een reactie van de werkgever vastgelegd, en ook geen contact van hem met het bureau. Volgens het beoordelingskader mag hij het traject niet geheel aan het bureau overlaten.',
    },
    nietsVernomen: {
      ernst: 'loonsanctie',
      tekst:
        'Sinds het begin van het tweede spoor op {start} ({dagen} dagen) is geen rapportage aan de werkgever vastgelegd en ook geen contact van hem met het bureau. Volgens het beoordelingskader informeert hij periodiek naar de vorderingen.',
    },
  },
  herstel:
    'Leg vast wanneer en hoe de werkgever het traject heeft gevolgd, ook achteraf als dat zo was. Bespreek de stand nu met werknemer en bureau en leg de reactie vast.',
  richtwaarde: 'spoor2ReactieDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop || isZonderBureau(zaak)) return nvt;
    const { van: start, tot, dagen } = loop;
    if ((zaak.contacten ?? []).some((contact) => isContactMetBureau(contact, start))) return voldoet;
    const reeks = rapportagesSpoor2(zaak);
    const [eerste] = reeks;
    if (!eerste) {
      const stilte = richtwaarden.spoor2RapportageStilteDagen;
      return dagen > stilte
        ? tekort('nietsVernomen', LIJST, { start, dagen })
        : nogNiet(plusDagen(start, stilte));
    }
    const isGereageerd = reeks.some(
      ({ rapportage: { reactieWerkgever: r } }) => r?.datum ?? gevuld(r?.reactie),
    );
    if (isGereageerd) return voldoet;
    const uiterlijk = plusDagen(eerste.op, richtwaarden.spoor2ReactieDagen);
    if (tot <= uiterlijk) return nogNiet(uiterlijk);
    return tekort('nergensReactie', LIJST, { start, aantal: reeks.length }, uiterlijk);
  },
});
