import { isOpEigenKracht, isZonderBureau } from '../../feiten/spoor2-begeleiding.ts';
import { nietUitgevoerd, soortenActiviteit } from '../../feiten/spoor2-activiteiten.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const LIJST = '/spoor2/activiteiten';

/** Kinds that lead to an employer; the others prepare for it. */
const NAAR_WERK = [
  'sollicitatiebegeleiding',
  'jobhunting',
  'netwerken',
  'werkervaringsplaats',
  'proefplaatsing',
  'detachering',
  'dienstverband',
];

export default defineRegel({
  id: 's2-activiteiten-samenhangend',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '9' }), praktijk('P51')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Er worden activiteiten ondernomen om passend werk bij een andere werkgever te vinden. Gebruikelijk is een keten die de afstand tussen persoonsprofiel en zoekprofiel overbrugt: begeleiding, training, bemiddeling, een plaats om te leren.',
  uitzonderingen: [
    'De werknemer kan volgens de bedrijfsarts of arbeidsdeskundige op eigen kracht zoeken: ondersteuning volstaat.',
    'De langere oriëntatie is met reden vastgelegd.',
    'Er zijn rapportages: wat daarin ontbreekt, meldt s2-rapportage-activiteiten.',
  ],
  meldingen: {
    geen: {
      ernst: 'loonsanctie',
      tekst:
        'Sinds het begin van het tweede spoor op {start} is geen activiteit, contact of sollicitatie vastgelegd, en er is geen bureau dat erover rapporteert. Het beoordelingskader vraagt activiteiten om passend werk bij een andere werkgever te vinden.',
    },
    alleenSollicitaties: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'In het tweede spoor zijn alleen sollicitaties vastgelegd en geen andere activiteiten. Gebruikelijk is een keten van activiteiten die de afstand tot het gezochte werk overbrugt.',
    },
    nietNaarWerk: {
      ernst: 'loonsanctie',
      tekst:
        'Sinds het begin van het tweede spoor op {start} zijn alleen activiteiten van oriëntatie en scholing vastgelegd; {dagen} dagen later is er geen sollicitatie, bemiddeling, netwerkgesprek of plaatsing. Het beoordelingskader vraagt activiteiten om werk bij een andere werkgever te vinden.',
    },
    nietUitgevoerd: {
      ernst: 'aandacht',
      tekst:
        'Het trajectplan noemt activiteiten die volgens het plan al voorbij zijn en waarvan geen uitvoering is vastgelegd: {soorten}. UWV kijkt of het plan ook is uitgevoerd.',
      herstel: 'Leg de uitvoering alsnog vast, of waarom de activiteit is vervallen.',
    },
  },
  herstel:
    'Leg vast wat is gedaan om de afstand tot het gezochte werk te verkleinen, en zet stappen die naar een werkgever leiden.',
  richtwaarde: 'spoor2OverwegenDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop || !zaak.spoor2) return nvt;
    const { contacten = [], sollicitaties = [], orientatieOnderbouwd } = zaak.spoor2;
    const start = loop.van;
    const begin = 7 * richtwaarden.zoekprofielWeken;
    if (loop.dagen <= begin) return nogNiet(plusDagen(start, begin));
    const soorten = soortenActiviteit(zaak);
    if (soorten.size === 0) {
      if (sollicitaties.length > 0)
        return isOpEigenKracht(zaak) ? voldoet : tekort('alleenSollicitaties', LIJST);
      return isZonderBureau(zaak) && contacten.length === 0 ? tekort('geen', LIJST, { start }) : nvt;
    }
    const naarWerk = sollicitaties.length > 0 || NAAR_WERK.some((soort) => soorten.has(soort));
    if (!naarWerk && loop.dagen > richtwaarden.spoor2OverwegenDagen && !gevuld(orientatieOnderbouwd))
      return tekort('nietNaarWerk', LIJST, { start, dagen: loop.dagen });
    const open = nietUitgevoerd(zaak, loop.tot);
    return open.length > 0
      ? tekort('nietUitgevoerd', '/spoor2/trajectplan/activiteiten', { soorten: open.join(', ') })
      : voldoet;
  },
});
