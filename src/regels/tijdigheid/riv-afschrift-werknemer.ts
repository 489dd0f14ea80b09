import { isNogTijd, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { wia, zw } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Context } from '../regel.ts';

export default defineRegel({
  id: 'riv-afschrift-werknemer',
  fase: 'tijdigheid',
  document: 'reintegratieverslag',
  bronnen: [
    wia({ artikel: '25', lid: '3' }),
    wia({ artikel: '25', lid: '8' }),
    wia({ artikel: '65' }),
    zw({ artikel: '38', lid: '2' }),
    zw({ artikel: '38', lid: '6' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft de werknemer een afschrift van het re-integratieverslag: uiterlijk dertien weken voor het einde van de wachttijd, bij ziek uit dienst op de laatste dag van de dienstbetrekking.',
  uitzonderingen: [
    'Een afschrift dat wel maar te laat is gegeven, staat bij de termijn.',
    'Een verkort verslag dat nog niet is vastgesteld, staat bij dat verslag.',
  ],
  meldingen: {
    voorIndiening: {
      ernst: 'aandacht',
      tekst:
        'Er is nog niet vastgelegd dat de werknemer een afschrift van het re-integratieverslag heeft gekregen. De wet vraagt dat de werkgever hem dat uiterlijk op {uiterlijk} geeft, en de werknemer heeft het bij zijn aanvraag nodig.',
    },
    nogNietGegeven: {
      ernst: 'aandacht',
      tekst:
        'Er is niet vastgelegd dat de werknemer een afschrift van het re-integratieverslag heeft gekregen; {uiterlijk} was daarvoor de laatste dag. De wet vraagt dat de werkgever hem dat geeft; vraagt UWV bij de aanvraag om het verslag en is het er dan nog niet, dan kan dat gevolgen hebben.',
    },
    nietGegeven: {
      ernst: 'loonsanctie',
      tekst:
        'Er is niet vastgelegd dat de werknemer een afschrift van het re-integratieverslag heeft gekregen. De wet vraagt dat de werkgever hem dat geeft.',
    },
  },
  herstel: 'Geef de werknemer het verslag en leg de datum vast.',
  toets(context) {
    const { riv } = context.zaak;
    if (soortRiv(context) === 'geen') return nvt;
    for (const stuk of [riv?.stuk, riv?.verkort?.stuk]) {
      if (stuk?.verstrekkingen?.some(({ aan, op }) => aan === 'werknemer' && op !== undefined))
        return voldoet;
    }
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const isVerkort = soortRiv(context) === 'verkort' && !isVastgesteld(riv);
    if (isVerkort && !isVastgesteld(riv?.verkort)) return nvt;
    const plek = isVerkort ? '/riv/verkort/stuk/verstrekkingen' : '/riv/stuk/verstrekkingen';
    if (uiterlijk && context.peildatum <= uiterlijk)
      return tekort('voorIndiening', plek, { uiterlijk }, uiterlijk);
    return uiterlijk && context.profiel === 'lopend' && !isBijUwv(context)
      ? tekort('nogNietGegeven', plek, { uiterlijk }, uiterlijk)
      : tekort('nietGegeven', plek, {}, uiterlijk);
  },
});

/**
 * UWV looks at the report with the WIA application (art. 25 lid 8 WIA), which must come with it (art. 65); with the
 * Ziektewet when it asks (art. 38 lid 6 ZW). Once the last day for the application is over, it should have been there.
 */
function isBijUwv({ zaak: { wia: aanvraag, meldingen }, tijdlijn, peildatum }: Context): boolean {
  if (aanvraag?.aanvullingGevraagd) return true;
  if (tijdlijn.regime === 'ziekUitDienst') return meldingen?.ziekUitDienst?.aanvullingGevraagd !== undefined;
  const laatsteDag = uiterlijkVoor(tijdlijn, 'wia-aanvraag');
  return aanvraag?.aanvraagdatum !== undefined || (laatsteDag !== undefined && peildatum > laatsteDag);
}
