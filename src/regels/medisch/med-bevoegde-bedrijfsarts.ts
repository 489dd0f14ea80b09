import { artsstukken, isVanBedrijfsarts, type Artsstuk } from '../../feiten/medisch.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { arbowet, bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-bevoegde-bedrijfsarts',
  fase: 'medisch',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '6' }), arbowet({ artikel: '14', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wat over de mogelijkheden van de werknemer is vastgesteld komt van een bevoegde bedrijfsarts, of is onder zijn verantwoordelijkheid opgesteld.',
  uitzonderingen: [
    'Is van een probleemanalyse of actueel oordeel niet vast te stellen wie het opstelde, dan zegt doc-datum-en-opsteller dat.',
  ],
  meldingen: {
    nietGeregistreerd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens het dossier is de bedrijfsarts niet als bedrijfsarts geregistreerd, en is niet vastgelegd onder wiens verantwoordelijkheid is gewerkt. Op oordelen die niet door of onder verantwoordelijkheid van een bevoegde bedrijfsarts zijn gegeven kan UWV volgens zijn beoordelingskader niet afgaan.',
      herstel:
        'Vraag de arbodienst welke geregistreerde bedrijfsarts verantwoordelijk was, of laat de mogelijkheden opnieuw beoordelen.',
    },
    toezichtOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Opgesteld door een arts of ondersteuner die zelf geen bedrijfsarts is: {stuk}, van {op}. Onder verantwoordelijkheid van welke bedrijfsarts dat gebeurde, is niet vast te stellen. Het beoordelingskader van UWV vraagt dat een bevoegde bedrijfsarts verantwoordelijk is.',
    },
    registratieOnbekend: {
      ernst: 'info',
      tekst:
        'Of de bedrijfsarts als bedrijfsarts is geregistreerd, is in het dossier niet vastgelegd. Het beoordelingskader van UWV gaat uit van een bevoegde bedrijfsarts.',
      herstel: 'Zoek de registratie op in het BIG-register en leg haar vast.',
    },
  },
  herstel: 'Leg vast onder verantwoordelijkheid van welke bedrijfsarts is gewerkt.',
  toets(context) {
    const { arbodienst } = context.zaak;
    const stukken = artsstukken(context.zaak);
    if (stukken.length === 0 || soortRiv(context) === 'geen') return nvt;
    if (gevuld(arbodienst?.onderVerantwoordelijkheidVan)) return voldoet;
    if (arbodienst?.geregistreerd === false) return tekort('nietGeregistreerd', '/arbodienst/geregistreerd');
    const gedelegeerd = stukken.findLast(isGedelegeerd);
    if (gedelegeerd) {
      const { naam: stuk, op } = gedelegeerd;
      return tekort('toezichtOnbekend', '/arbodienst/onderVerantwoordelijkheidVan', { stuk, op });
    }
    if (arbodienst?.geregistreerd || arbodienst?.bigNummer) return voldoet;
    return tekort('registratieOnbekend', '/arbodienst/geregistreerd');
  },
});

/** Drawn up by somebody who works under a bedrijfsarts, who is not on the piece himself. */
function isGedelegeerd({ soort, stuk, belastbaarheid }: Artsstuk): boolean {
  if (isVanBedrijfsarts(stuk)) return false;
  const bron = belastbaarheid?.bron;
  if (bron === 'artsOnderVerantwoordelijkheid') return true;
  if (soort === 'probleemanalyse' || soort === 'actueelOordeel' || bron === 'bedrijfsarts') return false;
  return (
    bron === 'praktijkondersteuner' ||
    (stuk?.opstellers?.some(
      ({ rol }) => rol === 'artsOnderVerantwoordelijkheid' || rol === 'praktijkondersteuner',
    ) ??
      false)
  );
}
