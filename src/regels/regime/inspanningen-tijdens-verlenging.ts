import { isBevredigend } from '../../feiten/resultaat.ts';
import { stiltenVan } from '../../feiten/stilten.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'inspanningen-tijdens-verlenging',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '1' }),
    bbp({ paragraaf: '3' }),
    wia({ artikel: '25', lid: '9' }),
    wia({ artikel: '25', lid: '4' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV beoordeelt de inspanningen over de eerste twee ziektejaren en over de tijd waarmee werkgever en werknemer de loondoorbetaling vrijwillig hebben verlengd; de re-integratie gaat in die tijd door.',
  uitzonderingen: [
    'Volgens de bedrijfsarts waren er bij het begin van de verlenging geen mogelijkheden, of had hij een datum voor een nieuwe beoordeling vastgelegd.',
    'Het resultaat is bevredigend; dan kijkt UWV niet naar de weg daarheen (par. 3 beoordelingskader).',
  ],
  meldingen: {
    stil: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De vrijwillige verlenging loopt vanaf {van}; tot en met {tot} is geen activiteit vastgelegd, het actueel oordeel en de eindevaluatie daargelaten: {dagen} dagen, verlof en herstel niet meegeteld. Volgens het beoordelingskader tellen de inspanningen in de verlenging mee.',
    },
  },
  herstel:
    'Leg vast wat in de verlenging is gedaan, met data en stukken; is er niets gedaan, hervat dan de activiteiten uit het plan van aanpak en evalueer ze.',
  richtwaarde: 'evaluatieIntervalDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum, richtwaarden } = context;
    const { einde } = zaak.verlenging ?? {};
    const van = plusDagen(tijdlijn.eindeWachttijd, 1);
    if (!einde || einde < van || tijdlijn.hersteldSinds || isBevredigend(zaak)) return nvt;
    // Within the usual time between two evaluations silence says nothing yet.
    const vroegst = plusDagen(van, richtwaarden.evaluatieIntervalDagen);
    if (peildatum <= vroegst) return nogNiet(vroegst);
    const [stil] = stiltenVan(context, 'verlenging');
    if (!stil) return voldoet;
    return tekort('stil', '/verlenging', { van: stil.van, tot: stil.tot, dagen: stil.dagen });
  },
});
