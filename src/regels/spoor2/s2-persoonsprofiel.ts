import { heeftProfielenInPlan, loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const ONDERDELEN = {
  werkervaring: 'werkervaring',
  opleiding: 'opleiding',
  ambities: 'ambities en wensen',
  persoonskenmerken: 'persoonlijke eigenschappen',
  belemmeringen: 'belemmeringen',
  mogelijkheden: 'mogelijkheden volgens de bedrijfsarts',
} as const;
type Onderdeel = keyof typeof ONDERDELEN;

export default defineRegel({
  id: 's2-persoonsprofiel',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '9' }), praktijk('P51'), praktijk('P52')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij het zoeken naar werk bij een andere werkgever is duidelijk wat de werknemer kan, kent en meebrengt. Gebruikelijk is een persoonsprofiel met werkervaring, opleiding, wensen, eigenschappen, belemmeringen en mogelijkheden.',
  uitzonderingen: ['Een bijgesteld plan van aanpak bevat het persoonsprofiel.'],
  meldingen: {
    ontbreekt: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor begon op {start}; een persoonsprofiel is niet vastgelegd, ook niet in een bijgesteld plan van aanpak. Het beoordelingskader vraagt helderheid over mogelijkheden, kennis, ervaring en persoonlijke eigenschappen.',
      herstel: 'Stel het persoonsprofiel alsnog samen met de werknemer op en gebruik het in het zoekprofiel.',
    },
    onvolledig: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'In het persoonsprofiel ontbreekt: {onderdelen}. Gebruikelijk is dat het profiel ook dat beschrijft, zodat te zien is waarom dit zoekprofiel past.',
      herstel: 'Vul het persoonsprofiel aan, in werktermen en zonder medische gegevens.',
    },
  },
  herstel: 'Vul het persoonsprofiel aan.',
  richtwaarde: 'zoekprofielWeken',
  toets(context) {
    const { zaak, peildatum, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const profiel = zaak.spoor2?.persoonsprofiel;
    const mist = (Object.keys(ONDERDELEN) as Onderdeel[]).filter((deel) => !gevuld(profiel?.[deel]));
    if (mist.length === 0 || heeftProfielenInPlan(zaak)) return voldoet;
    const uiterlijk = plusDagen(loop.van, 7 * richtwaarden.zoekprofielWeken);
    if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
    if (mist.length === Object.keys(ONDERDELEN).length)
      return tekort('ontbreekt', '/spoor2/persoonsprofiel', { start: loop.van }, uiterlijk);
    const onderdelen = mist.map((deel) => ONDERDELEN[deel]).join(', ');
    return tekort('onvolledig', '/spoor2/persoonsprofiel', { onderdelen });
  },
});
