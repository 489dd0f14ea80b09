import { capaciteitOp } from '../../feiten/capaciteit.ts';
import { heeftProfielenInPlan, loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, praktijk, rechtspraak } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const PROFIEL = '/spoor2/zoekprofiel';
const BREDER = 'Verbreed of wijzig het zoekprofiel, of leg vast waarom het zo een reële kans op werk geeft.';
const WAAROM =
  'Of werk bereikbaar is, hangt af van de persoon en de arbeidsmarkt; dat staat alleen in woorden.';

export default defineRegel({
  id: 's2-zoekprofiel-onderbouwd',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '9' }), rechtspraak('C01'), praktijk('P50')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De mogelijkheden op werk bij een andere werkgever zijn concreet in beeld: een beredeneerd zoekprofiel met functies, branches of werkzaamheden die passen bij de belastbaarheid en die er op de arbeidsmarkt zijn, en niet alleen wensen.',
  uitzonderingen: ['Een bijgesteld plan van aanpak bevat het zoekprofiel.'],
  meldingen: {
    ontbreekt: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor begon op {start}; een zoekprofiel is niet vastgelegd, ook niet in een bijgesteld plan van aanpak. Volgens het beoordelingskader zijn de mogelijkheden tot werkhervatting voldoende in beeld gebracht; zonder zoekprofiel is dat niet te zien.',
      herstel: 'Stel het zoekprofiel alsnog op en richt het zoeken erop.',
    },
    alleenWensen: {
      ernst: 'loonsanctie',
      niveau: 'rechtspraak',
      tekst:
        'Het zoekprofiel berust alleen op wensen van de werknemer. Het beoordelingskader vraagt dat de mogelijkheden in beeld zijn gebracht; de rechtbank vond een zoekprofiel dat niet beredeneerd is onvoldoende.',
      herstel:
        'Vul het profiel aan met functies die bij de belastbaarheid en de arbeidsmarkt passen, en zoek ook daarin.',
    },
    nietConcreet: {
      ernst: 'loonsanctie',
      tekst:
        'Het zoekprofiel noemt geen functies, branches of werkzaamheden. Volgens het beoordelingskader zijn de mogelijkheden tot werkhervatting voldoende in beeld gebracht; zo is dat niet te zien.',
    },
    nietBeredeneerd: {
      ernst: 'loonsanctie',
      niveau: 'rechtspraak',
      tekst:
        'In het zoekprofiel staat niet waarom het werk bij de belastbaarheid past en ook niet waar het te vinden is. De rechtbank vond een zoekprofiel dat niet helder en beredeneerd is onvoldoende.',
    },
    deelsBeredeneerd: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'In het zoekprofiel ontbreekt {deel}. Gebruikelijk is een zoekprofiel dat zowel uit de belastbaarheid als uit de arbeidsmarkt is beredeneerd.',
    },
    enkelDoel: {
      ernst: 'loonsanctie',
      tekst:
        'Het zoekprofiel noemt één functie en geen andere branches of werkzaamheden. Het beoordelingskader vraagt dat de mogelijkheden tot werkhervatting voldoende in beeld zijn.',
      herstel: BREDER,
      oordeel: { vraag: 'Geeft dit ene doel een reële kans op passend werk?', waarom: WAAROM },
    },
    meerUren: {
      ernst: 'loonsanctie',
      tekst:
        'Het zoekprofiel gaat uit van {uren} uur per week; de bedrijfsarts vond het laatst {mogelijk} uur mogelijk. Het beoordelingskader vraagt dat de mogelijkheden tot werkhervatting voldoende in beeld zijn.',
      herstel: BREDER,
      oordeel: { vraag: 'Past dit zoekprofiel bij wat de werknemer kan?', waarom: WAAROM },
    },
  },
  herstel:
    'Vul het zoekprofiel aan: welke functies, branches of werkzaamheden, waarom die bij de belastbaarheid passen en waar de vacatures zijn.',
  richtwaarde: 'zoekprofielWeken',
  toets(context) {
    const { zaak, peildatum, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const profiel = zaak.spoor2?.zoekprofiel;
    if (!profiel) {
      if (heeftProfielenInPlan(zaak)) return voldoet;
      const uiterlijk = plusDagen(loop.van, 7 * richtwaarden.zoekprofielWeken);
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('ontbreekt', PROFIEL, { start: loop.van }, uiterlijk);
    }
    if (profiel.alleenWensen) return tekort('alleenWensen', `${PROFIEL}/alleenWensen`);
    const { functies = [], branches = [], taken = [], urenPerWeek: uren } = profiel;
    if (functies.length + branches.length + taken.length === 0) return tekort('nietConcreet', PROFIEL);
    const past = gevuld(profiel.onderbouwingBelastbaarheid);
    const markt = gevuld(profiel.onderbouwingArbeidsmarkt);
    if (!past && !markt) return tekort('nietBeredeneerd', PROFIEL);
    const gemeten = capaciteitOp(zaak, peildatum);
    const lees = gemeten ? [gemeten.veld] : [];
    const mogelijk = gemeten?.urenPerWeek;
    if (uren !== undefined && mogelijk !== undefined && uren > mogelijk)
      return beoordelen('meerUren', PROFIEL, { uren, mogelijk }, undefined, lees);
    if (functies.length === 1 && branches.length + taken.length < 2)
      return beoordelen('enkelDoel', PROFIEL, {}, undefined, ['/spoor2/persoonsprofiel', ...lees]);
    if (past && markt) return voldoet;
    const deel = past ? 'waar dit werk te vinden is' : 'waarom dit werk bij de belastbaarheid past';
    return tekort('deelsBeredeneerd', PROFIEL, { deel });
  },
});
