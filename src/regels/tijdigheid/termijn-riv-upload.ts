import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-riv-upload',
  fase: 'tijdigheid',
  document: 'reintegratieverslag',
  bronnen: [uwvPagina('P20'), uwvPagina('P25')],
  geldig: [{ vanaf: datum('2013-07-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV vraagt de werkgever die de stukken zelf indient, ze uiterlijk een dag na de WIA-aanvraag te uploaden.',
  uitzonderingen: ['De werknemer dient de stukken zelf in.'],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De stukken zijn geüpload op {op}, {dagen} dagen na {uiterlijk}. UWV vraagt ze uiterlijk een dag na de aanvraag; dat is gebruik, geen voorschrift.',
      herstel: 'Bewaar de ontvangstbevestiging van UWV.',
    },
    nietGedaan: {
      ernst: 'aandacht',
      tekst:
        'Er is geen datum vastgelegd waarop de stukken zijn geüpload. UWV vraagt ze uiterlijk op {uiterlijk}, een dag na de aanvraag; dat is gebruik, geen voorschrift.',
    },
  },
  herstel: 'Upload de stukken direct en leg de datum vast, of leg vast dat de werknemer ze indient.',
  richtwaarde: 'uploadNaAanvraagDagen',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'riv-upload-werkgever');
    if (!uiterlijk || !zaak.wia?.aanvraagdatum || zaak.wia.ingediendDoor === 'werknemer') return nvt;
    const op = zaak.wia.uploaddatum;
    const veld = '/wia/uploaddatum';
    if (!op)
      return peildatum <= uiterlijk
        ? nogNiet(uiterlijk)
        : tekort('nietGedaan', veld, { uiterlijk }, uiterlijk);
    if (op <= uiterlijk) return voldoet;
    return tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
  },
});
