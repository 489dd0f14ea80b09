import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { praktijk, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-melding-arbodienst',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [praktijk('P04'), procesgang({ artikel: '2', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft de arbodienst of bedrijfsarts tijdig de gegevens over het verzuim. De Regeling procesgang noemt geen dag; gebruikelijk is een melding binnen een week.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De ziekte is op {op} aan de arbodienst gemeld, {dagen} dagen na de laatste gebruikelijke dag, {uiterlijk}. De Regeling procesgang vraagt een tijdige melding; binnen een week is gebruikelijk.',
      herstel: 'Leg vast waarom de melding later kwam en dat de begeleiding er niet door is vertraagd.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'In de zaak staat geen datum van de melding aan de arbodienst en ook geen contact met de bedrijfsarts. Gebruikelijk is een melding uiterlijk op {uiterlijk}.',
    },
    datumOnbekend: {
      ernst: 'info',
      tekst:
        'De bedrijfsarts is betrokken, maar de datum van de melding aan de arbodienst is niet vast te stellen. Gebruikelijk is een melding uiterlijk op {uiterlijk}.',
    },
  },
  herstel: 'Leg de datum van de melding vast; doe de melding alsnog als zij niet is gedaan.',
  richtwaarde: 'meldingArbodienstDagen',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'melding-arbodienst');
    if (!uiterlijk) return nvt;
    const op = zaak.arbodienst?.melding?.datum;
    const veld = '/arbodienst/melding/datum';
    if (op && op <= uiterlijk) return voldoet;
    if (op) return tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
    if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const betrokken = zaak.probleemanalyse?.stuk ?? zaak.arbodienst?.spreekuren?.[0];
    return tekort(betrokken ? 'datumOnbekend' : 'nietVastgelegd', veld, { uiterlijk }, uiterlijk);
  },
});
