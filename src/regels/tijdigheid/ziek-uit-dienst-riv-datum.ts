import { eersteAfschrift } from '../../feiten/afschriften.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { verhaalZiekengeld, zw } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'ziek-uit-dienst-riv-datum',
  fase: 'tijdigheid',
  document: 'reintegratieverslag',
  bronnen: [
    zw({ artikel: '38', lid: '2' }),
    zw({ artikel: '38', lid: '6' }),
    zw({ artikel: '39a', lid: '1' }),
    verhaalZiekengeld({ artikel: '3' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Liggen tussen de eerste ziektedag en de laatste dag van de dienstbetrekking ten minste zes weken, dan stelt de werkgever uiterlijk op die laatste dag een re-integratieverslag op en geeft hij de werknemer een afschrift.',
  uitzonderingen: ['De werkgever is eigenrisicodrager voor de Ziektewet.'],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De werknemer kreeg het verslag op {op}, {dagen} dagen na de laatste dag van de dienstbetrekking, {uiterlijk}. De Ziektewet vraagt het uiterlijk op die dag; UWV geeft bij een ontbrekend verslag eerst een termijn en kan daarna ziekengeld op de werkgever verhalen.',
    },
  },
  herstel: 'Leg vast waarom het verslag later kwam; reageer op tijd als UWV om aanvulling vraagt.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'ziek-uit-dienst-riv');
    if (!uiterlijk) return nvt;
    const volledig = eersteAfschrift(zaak.riv?.stuk, 'werknemer');
    const verkort = eersteAfschrift(zaak.riv?.verkort?.stuk, 'werknemer');
    const afschrift = volledig ?? verkort;
    // A copy that was never given is a matter of riv-afschrift-werknemer.
    if (!afschrift) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    const { op, index } = afschrift;
    if (op <= uiterlijk) return voldoet;
    const plek = volledig ? '/riv/stuk/verstrekkingen' : '/riv/verkort/stuk/verstrekkingen';
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    return tekort('teLaat', `${plek}/${index}/op`, feiten, uiterlijk);
  },
});
