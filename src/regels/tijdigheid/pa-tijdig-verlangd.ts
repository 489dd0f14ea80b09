import { soortRiv } from '../../feiten/riv.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { blijvendHersteldOp } from '../../tijdlijn/klok.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'pa-tijdig-verlangd',
  fase: 'tijdigheid',
  document: 'probleemanalyse',
  bronnen: [procesgang({ artikel: '2', lid: '2' }), bvhr({ artikel: '2a', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever verlangt het oordeel van de bedrijfsarts binnen zes weken na de eerste ziektedag. De datum van het verzoek laat zien of een late probleemanalyse aan het verzoek of aan de levering lag.',
  uitzonderingen: [
    'De probleemanalyse zelf was op tijd.',
    'Langdurig verzuim is niet verwacht of bleek pas later.',
    'De werknemer is hersteld, en er is geen probleemanalyse.',
    'Ziek uit dienst binnen tien weken, zonder probleemanalyse en plan van aanpak: dan volstaat een verkort verslag (art. 2a lid 1 Beleidsregels vorm- en herkenbaarheidsvereisten).',
  ],
  meldingen: {
    teLaat: {
      ernst: 'info',
      tekst:
        'Het oordeel is op {gevraagd} aan de bedrijfsarts gevraagd, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De vertraging ligt daarmee bij het verzoek; de Regeling procesgang legt dat bij de werkgever.',
    },
    nietVastTeStellen: {
      ernst: 'info',
      tekst:
        'De probleemanalyse is van {op}, na de laatste dag van de termijn, {uiterlijk}. Wanneer de werkgever het oordeel heeft gevraagd is niet vast te stellen, zodat niet blijkt of het verzoek of de levering te laat was.',
    },
    nietGevraagd: {
      ernst: 'aandacht',
      tekst:
        'Er is geen probleemanalyse en geen datum waarop de werkgever het oordeel heeft gevraagd. De Regeling procesgang vraagt dat uiterlijk op {uiterlijk}.',
      herstel: 'Vraag het oordeel nu aan de bedrijfsarts en leg de datum van het verzoek vast.',
    },
  },
  herstel: 'Leg de datum van het verzoek vast, met de opdracht of het bericht aan de arbodienst.',
  toets({ zaak, tijdlijn, peildatum }) {
    const { verwacht, pasLaterGebleken } = zaak.ziekte?.dreigendLangdurig ?? {};
    const uiterlijk = uiterlijkVoor(tijdlijn, 'probleemanalyse');
    if (!uiterlijk || verwacht === false || pasLaterGebleken) return nvt;
    const op = datumVan(zaak.probleemanalyse);
    const gevraagd = zaak.probleemanalyse?.aangevraagdOp;
    const veld = '/probleemanalyse/aangevraagdOp';
    if ((op && op <= uiterlijk) || (gevraagd && gevraagd <= uiterlijk)) return voldoet;
    const isKort =
      blijvendHersteldOp(zaak.ziekte) !== undefined || soortRiv({ zaak, tijdlijn }) === 'verkort';
    if (!op && !gevraagd && isKort) return nvt;
    if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
    if (gevraagd) {
      return tekort(
        'teLaat',
        veld,
        { gevraagd, uiterlijk, dagen: dagenTussen(uiterlijk, gevraagd) },
        uiterlijk,
      );
    }
    if (op) return tekort('nietVastTeStellen', veld, { op, uiterlijk }, uiterlijk);
    return tekort('nietGevraagd', veld, { uiterlijk }, uiterlijk);
  },
});
