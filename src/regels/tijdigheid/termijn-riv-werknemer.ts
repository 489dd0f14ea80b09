import { eersteAfschrift } from '../../feiten/afschriften.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { uwvPagina, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-riv-werknemer',
  fase: 'tijdigheid',
  document: 'reintegratieverslag',
  bronnen: [
    wia({ artikel: '25', lid: '3' }),
    wia({ artikel: '25', lid: '4', onderdeel: 'a' }),
    wia({ artikel: '25', lid: '8' }),
    uwvPagina('P20'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever stelt het re-integratieverslag in overleg met de werknemer op en geeft hem uiterlijk dertien weken voor het einde van de wachttijd, of van het verlengde tijdvak, een afschrift.',
  uitzonderingen: ['Bij ziek uit dienst geldt de termijn van de Ziektewet.'],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De werknemer kreeg het re-integratieverslag op {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Wet WIA vraagt het uiterlijk dertien weken voor het einde van de wachttijd of van het verlengde tijdvak.',
    },
  },
  herstel: 'Leg vast waarom het afschrift later kwam en dat de werknemer de WIA-aanvraag op tijd kon doen.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'riv-aan-werknemer');
    if (!uiterlijk) return nvt;
    const afschrift = eersteAfschrift(zaak.riv?.stuk, 'werknemer');
    // A copy that was never given is a matter of riv-afschrift-werknemer.
    if (!afschrift) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    const { op, index } = afschrift;
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    return tekort('teLaat', `/riv/stuk/verstrekkingen/${index}/op`, feiten, uiterlijk);
  },
});
