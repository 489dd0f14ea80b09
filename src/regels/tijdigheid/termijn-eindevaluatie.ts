import { datumVan } from '../../feiten/stukken.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { procesgang, uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-eindevaluatie',
  fase: 'tijdigheid',
  document: 'eindevaluatie',
  bronnen: [uwvPagina('P23'), procesgang({ artikel: '6', lid: '1', onderdeel: 'h' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het verslag bevat de meest recente evaluatie. UWV adviseert de eindevaluatie ten minste twee weken voor de WIA-aanvraag te houden, en voordat de werknemer het verslag krijgt.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De eindevaluatie is van {op}, {dagen} dagen na {uiterlijk}. UWV adviseert haar uiterlijk op die dag; de Regeling procesgang noemt geen dag.',
    },
  },
  herstel: 'Voeg de eindevaluatie direct bij het verslag en geef de werknemer een aangevuld afschrift.',
  richtwaarde: 'eindevaluatieVoorAanvraagDagen',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'eindevaluatie');
    if (!uiterlijk) return nvt;
    const op = datumVan(zaak.eindevaluatie);
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    return tekort('teLaat', '/eindevaluatie/stuk/opgesteldOp', feiten, uiterlijk);
  },
});
