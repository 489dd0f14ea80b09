import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { gatenInUrenlog, heeftGewerkt, urenBijEinde } from '../../feiten/gewerkte-uren.ts';
import { datum, lengte } from '../../kern/datum.ts';
import { procesgang, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'gewerkte-uren-log',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [procesgang({ artikel: '3' }), wia({ artikel: '25', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever houdt aantekening van het aantal feitelijk gewerkte uren. De Regeling procesgang noemt geen vorm; per week is gebruikelijk.',
  uitzonderingen: ['De werknemer heeft nog niet gewerkt, was hersteld, of was met verlof.'],
  meldingen: {
    geen: {
      ernst: 'aandacht',
      tekst:
        'Volgens het dossier wordt of werd gewerkt, maar gewerkte uren zijn niet bijgehouden. De Regeling procesgang vraagt aantekening van het aantal feitelijk gewerkte uren.',
    },
    gat: {
      ernst: 'aandacht',
      tekst:
        'Van {van} tot en met {tot} ({dagen} dagen) zijn geen gewerkte uren vastgelegd, ook geen nul. De Regeling procesgang vraagt aantekening van het aantal feitelijk gewerkte uren.',
    },
    nuOnbekend: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is gewerkt, maar hoeveel uur nu wordt gewerkt is niet vast te stellen: niet uit een aantekening van gewerkte uren, het resultaat of de eindevaluatie. De Regeling procesgang vraagt aantekening van het aantal feitelijk gewerkte uren; zonder die uren is niet te toetsen of het werk bij de mogelijkheden past.',
    },
  },
  herstel:
    'Vul de uren per week aan uit rooster of salarisadministratie; leg ook vast als er niet is gewerkt.',
  toets(context) {
    const { zaak, tijdlijn } = context;
    const heeftLog = zaak.urenlog?.some(({ van }) => van !== undefined) === true;
    if (!heeftLog && !heeftGewerkt(zaak)) return nvt;
    const einde = eindeBegeleiding(context);
    const gaten = gatenInUrenlog(zaak, tijdlijn, einde);
    const isBij = heeftLog && !gaten.some(({ tot }) => tot === einde);
    if (!isBij && urenBijEinde(zaak) === undefined) return tekort('nuOnbekend', '/urenlog');
    if (!heeftLog) return tekort('geen', '/urenlog');
    if (gaten.length === 0) return voldoet;
    return gaten.map((gat) => tekort('gat', '/urenlog', { van: gat.van, tot: gat.tot, dagen: lengte(gat) }));
  },
});
