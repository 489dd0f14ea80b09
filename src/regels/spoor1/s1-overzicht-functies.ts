import { zijnFunctiesNagegaan } from '../../feiten/arbeidsdeskundige.ts';
import { geenFormatieruimte } from '../../feiten/spoor1-grenzen.ts';
import { isInternNietsGevonden } from '../../feiten/spoor1-onderzoek.ts';
import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, werkwijzer } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-overzicht-functies',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [werkwijzer('P49'), bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Volgens de Werkwijzer Poortwachter hoort bij de conclusie dat er in het bedrijf geen ander werk is een overzicht van alle functies, ook tijdelijke en door flexibele krachten vervulde, met per functie de reden. De vraag komt op zodra die conclusie is getrokken.',
  uitzonderingen: [
    'Een arbeidsdeskundige is alle functies in het bedrijf nagegaan.',
    'Er zijn geen arbeidsplaatsen of er is geen formatieruimte, met onderbouwing.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'aandacht',
      tekst:
        'Ander werk in het bedrijf is niet gevonden; een overzicht van de functies met per functie de reden ontbreekt. Volgens de Werkwijzer Poortwachter is zo’n overzicht gebruikelijk.',
    },
    zonderReden: {
      ernst: 'aandacht',
      tekst:
        'In het overzicht van functies {aantal:staat|staan} {aantal} functies als niet passend zonder reden of toelichting. Volgens de Werkwijzer Poortwachter staat per functie waarom zij niet past.',
      herstel: 'Vul per functie de reden aan.',
    },
    flexibel: {
      ernst: 'aandacht',
      tekst:
        'In het bedrijf werken flexibele krachten; dat ook hun plaatsen zijn nagegaan, is niet vast te stellen. Volgens de Werkwijzer Poortwachter horen tijdelijke plaatsen en uitzendplaatsen in het overzicht.',
      herstel: 'Neem ook de plaatsen van uitzendkrachten en andere flexibele krachten in het overzicht op.',
    },
  },
  herstel: 'Maak het overzicht: elke functie in het bedrijf, met de reden waarom zij wel of niet past.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const { zaak } = context;
    const moment = vraagmoment(context);
    if (moment.stand === 'nvt' || !isInternNietsGevonden(zaak)) return nvt;
    const functies = zaak.spoor1?.functies ?? [];
    const nagegaan = zijnFunctiesNagegaan(zaak);
    if (functies.length === 0 && (nagegaan || geenFormatieruimte(zaak))) return voldoet;
    if (moment.stand === 'nogNiet') return nogNiet(moment.uiterlijk);
    if (functies.length === 0) return tekort('ontbreekt', '/spoor1/functies');
    const kaal = functies.filter((f) => f.passend === 'nietPassend' && !f.reden && !gevuld(f.toelichting));
    if (kaal.length > 0) {
      const eerste = functies.findIndex((f) => f === kaal[0]);
      return tekort('zonderReden', `/spoor1/functies/${eerste}/reden`, { aantal: kaal.length });
    }
    return nagegaan || isFlexibelBezien(zaak) ? voldoet : tekort('flexibel', '/spoor1/functies');
  },
});

const isFlexibelBezien = ({ werkgever, spoor1 }: Zaak): boolean =>
  werkgever?.aardBedrijf?.flexibeleKrachten !== true ||
  (spoor1?.functies?.some((f) => f.flexibel) ?? false) ||
  (spoor1?.anderWerkIntern?.varianten?.some((v) => v === 'flexibelePlaatsen' || v === 'tijdelijkePlaatsen') ??
    false);
