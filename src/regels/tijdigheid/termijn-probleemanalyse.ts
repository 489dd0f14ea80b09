import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-probleemanalyse',
  fase: 'tijdigheid',
  document: 'probleemanalyse',
  bronnen: [
    procesgang({ artikel: '2', lid: '2' }),
    procesgang({ artikel: '2', lid: '3' }),
    procesgang({ artikel: '5' }),
    bbp({ paragraaf: '4' }),
    bbp({ paragraaf: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij dreigend langdurig verzuim vraagt de werkgever binnen zes weken na de eerste ziektedag een oordeel van de bedrijfsarts. Blijkt dat pas later, dan vraagt hij het onverwijld.',
  uitzonderingen: [
    'Langdurig verzuim is niet verwacht.',
    'Dat het verzuim lang zou duren bleek pas na zes weken.',
    'Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken (art. 5).',
  ],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De probleemanalyse is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Regeling procesgang vraagt het oordeel binnen zes weken na de eerste ziektedag.',
    },
    teLaatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'De probleemanalyse is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}, en in die tijd is van geen van beide partijen een activiteit vastgelegd. De Regeling procesgang vraagt het oordeel binnen zes weken na de eerste ziektedag; UWV weegt of door de vertraging kansen zijn gemist.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'De probleemanalyse is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. Werkgever en werknemer zijn samen, met reden, van de termijn afgeweken; de Regeling procesgang laat dat toe.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij de probleemanalyse.',
    },
    onverwijld: {
      ernst: 'aandacht',
      tekst:
        'Op {gebleken} bleek dat het verzuim lang kon duren; de probleemanalyse is van {op}, {dagen} dagen later. De Regeling procesgang vraagt het oordeel dan onverwijld. Beoordeel of daarvan sprake was.',
      oordeel: {
        vraag: 'Is het oordeel onverwijld gevraagd nadat bleek dat het verzuim lang kon duren?',
        waarom: 'Onverwijld is geen aantal dagen; het hangt af van wat redelijkerwijs kon.',
      },
    },
  },
  herstel:
    'Leg vast waarom het oordeel later kwam en wat er in de tussentijd is gedaan; een verslag achteraf van wat toen is gebeurd telt mee.',
  richtwaarde: 'evaluatieIntervalDagen',
  toets({ zaak, tijdlijn, peildatum, richtwaarden }) {
    const dreiging = zaak.ziekte?.dreigendLangdurig;
    if (dreiging?.verwacht === false) return nvt;
    const op = datumVan(zaak.probleemanalyse);
    const veld = '/probleemanalyse/stuk/opgesteldOp';
    if (dreiging?.pasLaterGebleken) {
      const gebleken = dreiging.vastgesteldOp;
      if (!op || !gebleken) return nvt;
      const dagen = dagenTussen(gebleken, op);
      return dagen <= richtwaarden.afschriftDagen
        ? voldoet
        : beoordelen('onverwijld', veld, { gebleken, op, dagen }, undefined, [
            '/ziekte/dreigendLangdurig',
            '/probleemanalyse/aangevraagdOp',
          ]);
    }
    const uiterlijk = uiterlijkVoor(tijdlijn, 'probleemanalyse');
    if (!uiterlijk) return nvt;
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    if (standAfwijking(zaak.probleemanalyse?.termijnafwijking) === 'volledig')
      return tekort('gemotiveerdLater', veld, feiten, uiterlijk);
    const stil =
      feiten.dagen > richtwaarden.evaluatieIntervalDagen && isStil(inspanningen(zaak), uiterlijk, op);
    return tekort(stil ? 'teLaatEnStil' : 'teLaat', veld, feiten, uiterlijk);
  },
});
