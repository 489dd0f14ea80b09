import { laatsteArbeidsdeskundige } from '../../feiten/arbeidsdeskundige.ts';
import { eigenWerkTwijfel } from '../../feiten/spoor1.ts';
import {
  isAanpassingBezien,
  isInternGezocht,
  isPassendMakenBezien,
  standEigenWerk,
} from '../../feiten/spoor1-onderzoek.ts';
import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { spoor2Plicht } from '../../feiten/spoor2.ts';
import { datum, laatste } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-ad-onderzoek-indicatie',
  fase: 'spoor1',
  document: 'arbeidsdeskundig-onderzoek',
  bronnen: [praktijk('P11'), bbp({ paragraaf: '4' }), bbp({ paragraaf: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is terugkeer in het eigen werk aan het einde van het eerste ziektejaar onzeker, dan is een arbeidsdeskundig onderzoek gebruikelijk. De beleidsregels vragen dat de mogelijkheden in beeld zijn gebracht, door wie ook.',
  uitzonderingen: [
    'De mogelijkheden zijn op andere wijze volledig in beeld gebracht: eigen werk, aanpassing, ander werk in het bedrijf en een functie passend maken, elk met uitkomst.',
    'Er is binnen drie maanden concreet perspectief bij de eigen werkgever, met onderbouwing en einddatum vastgelegd.',
    'Volgens de bedrijfsarts waren er geen mogelijkheden.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'aandacht',
      tekst:
        'Terugkeer in het eigen werk is onzeker sinds {sinds}; een arbeidsdeskundig onderzoek ontbreekt, en de mogelijkheden in het bedrijf zijn ook niet anders volledig in beeld gebracht. Zo’n onderzoek is dan gebruikelijk, rond {uiterlijk}; een voorschrift is het niet.',
    },
    loopt: {
      ernst: 'aandacht',
      tekst:
        'Een arbeidsdeskundig onderzoek is aangevraagd; een rapport is er niet, en terugkeer in het eigen werk is onzeker sinds {sinds}. Zo’n onderzoek is gebruikelijk rond {uiterlijk}; een voorschrift is het niet.',
      herstel:
        'Wacht met indienen op het rapport als dat kan, of leg vast wanneer het komt en wat intussen is gedaan.',
    },
  },
  herstel:
    'Laat een arbeidsdeskundige eigen werk, aanpassing en ander werk beoordelen, of breng de mogelijkheden zelf volledig in beeld en leg de uitkomst vast.',
  toets(context) {
    const { zaak, tijdlijn, peildatum, profiel } = context;
    const moment = vraagmoment(context);
    const twijfel = eigenWerkTwijfel(context);
    const gebruikelijk = tijdlijn.mijlpalen['arbeidsdeskundig-onderzoek'].uiterlijk;
    if (moment.stand === 'nvt' || !gebruikelijk) return nvt;
    if (laatsteArbeidsdeskundige(zaak) || isVolledigInBeeld(zaak)) return voldoet;
    if (!twijfel) return profiel === 'lopend' ? nogNiet() : nvt;
    const uiterlijk = laatste(twijfel.op, gebruikelijk);
    const plicht = spoor2Plicht(context, uiterlijk);
    if (plicht.stand === 'nietNodig') return nvt;
    if (plicht.stand === 'uitgesteld' && peildatum <= plicht.tot) return nogNiet(plicht.tot);
    const aangevraagd = zaak.arbeidsdeskundigeOnderzoeken?.some((ad) => ad.aangevraagdOp) ?? false;
    if (profiel === 'lopend' && (peildatum <= uiterlijk || aangevraagd)) return nogNiet(uiterlijk);
    const feiten = { sinds: twijfel.op, uiterlijk };
    return tekort(aangevraagd ? 'loopt' : 'ontbreekt', '/arbeidsdeskundigeOnderzoeken', feiten, uiterlijk);
  },
});

const isVolledigInBeeld = (zaak: Zaak): boolean =>
  standEigenWerk(zaak) === 'bezien' &&
  isAanpassingBezien(zaak) &&
  isInternGezocht(zaak) &&
  isPassendMakenBezien(zaak);
