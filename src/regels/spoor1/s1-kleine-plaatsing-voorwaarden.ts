import { gevuld } from '../../feiten/stukken.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/spoor1/kleinePlaatsing';

export default defineRegel({
  id: 's1-kleine-plaatsing-voorwaarden',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een plaatsing bij de eigen werkgever voor weinig uren of een beperkt takenpakket kan in plaats komen van werk elders als de werknemer dat wil, zij redelijkerwijs mogelijk is en er concreet uitzicht is op meer uren. De vraag komt op met de plaatsing.',
  uitzonderingen: ['Het tweede spoor loopt ernaast, zodat de plaatsing niets in de weg staat.'],
  meldingen: {
    nietVervuld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Bij de beperkte plaatsing bij de eigen werkgever is niet vervuld: {voorwaarde}. De Beleidsregels beoordelingskader poortwachter noemen die omstandigheid als relevant voor zo’n plaatsing als de werknemer zijn mogelijkheden bij een andere werkgever wellicht beter kan benutten.',
    },
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Bij de beperkte plaatsing bij de eigen werkgever is niet vast te stellen: {voorwaarde}. De Beleidsregels beoordelingskader poortwachter noemen die omstandigheid als relevant voor zo’n plaatsing als de werknemer zijn mogelijkheden bij een andere werkgever wellicht beter kan benutten.',
      herstel: 'Leg per omstandigheid vast wat daarover is besproken en afgesproken.',
    },
  },
  herstel: 'Maak een afspraak over meer uren, met datum, of begin met het tweede spoor.',
  toets({ zaak }) {
    const plaatsing = zaak.spoor1?.kleinePlaatsing;
    if (!plaatsing || startSpoor2(zaak)) return nvt;
    const voorwaarden = [
      ['dat de werknemer dit wil', plaatsing.werknemerWilDit],
      ['dat zij redelijkerwijs mogelijk is', plaatsing.redelijk],
      ['concreet uitzicht op groei', plaatsing.concreteGroei],
    ] as const;
    const met = (stand: boolean | undefined): string =>
      voorwaarden
        .map(([naam, vervuld]) => (vervuld === stand ? naam : ''))
        .filter(gevuld)
        .join(', ');
    const [niet, onbekend] = [met(false), met(undefined)];
    if (niet) return tekort('nietVervuld', VELD, { voorwaarde: niet });
    return onbekend ? tekort('onbekend', VELD, { voorwaarde: onbekend }) : voldoet;
  },
});
