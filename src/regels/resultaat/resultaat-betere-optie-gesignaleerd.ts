import { alleenOpLoonwaarde, resultaatstand } from '../../feiten/resultaat.ts';
import { betereOpties } from '../../feiten/resultaatvoorwaarden.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const ZWAAR = { lopend: 'aandacht', indiening: 'loonsanctie' } as const;
const NORM =
  'Werk met 65 % van het oude loon wordt dan volgens het beoordelingskader niet op voorhand als bevredigend resultaat aanvaard.';

export default defineRegel({
  id: 'resultaat-betere-optie-gesignaleerd',
  fase: 'resultaat',
  document: 'eindevaluatie',
  bronnen: [bbp({ paragraaf: '3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wees de werknemer op een concrete mogelijkheid die beter bij hem past, dan is die onderzocht voordat werk met 65 % van het oude loon als resultaat telt.',
  uitzonderingen: [
    'De werkgever heeft de mogelijkheid met een reden afgewezen, en die is deugdelijk: dat beoordeelt een mens.',
    'Het resultaat berust niet op 65 % van het oude loon.',
  ],
  meldingen: {
    onbeantwoord: {
      ernst: ZWAAR,
      tekst: `De werknemer wees op een concrete mogelijkheid die beter past; een antwoord met redenen is niet vastgelegd. ${NORM}`,
    },
    inOnderzoek: {
      ernst: 'aandacht',
      tekst: `De werknemer wees op een concrete mogelijkheid die beter past; zij wordt nog onderzocht. ${NORM}`,
    },
    afgewezen: {
      ernst: ZWAAR,
      tekst: `De werknemer wees op een concrete mogelijkheid die beter past; de werkgever wees haar af, met een reden. Was het aanbieden ervan redelijkerwijs van hem te vragen, dan geldt het volgende. ${NORM}`,
      herstel:
        'Vul de reden zo nodig aan en neem het oordeel op in de zaak; is zij niet houdbaar, onderzoek de mogelijkheid dan alsnog.',
      oordeel: {
        vraag:
          'Blijkt uit de vastgelegde reden dat het aanbieden van deze mogelijkheid redelijkerwijs niet van de werkgever kon worden gevraagd, of dat zij niet beter aansloot?',
        waarom: 'De reden staat in woorden; het beoordelingskader vraagt wat in redelijkheid te vragen was.',
      },
    },
  },
  herstel:
    'Onderzoek de mogelijkheid, bied haar aan als dat redelijk is, en leg anders vast waarom niet. Bij verschil van mening kan UWV een deskundigenoordeel geven.',
  toets({ zaak }) {
    const stand = resultaatstand(zaak);
    if (stand.stand === 'geen') return nvt;
    if (!alleenOpLoonwaarde(zaak)) {
      if (stand.weg !== 'loonwaarde') return nvt;
      if (stand.stand !== 'bevredigend' && stand.mist.includes('loonwaarde')) return nvt;
    }
    const opties = betereOpties(zaak);
    if (opties.length === 0) return voldoet;
    return opties.map(({ stand: antwoord, veld }) => {
      if (antwoord === 'afgewezen') return beoordelen('afgewezen', veld, {}, undefined, ['/resultaat']);
      return tekort(antwoord === 'open' ? 'onbeantwoord' : 'inOnderzoek', veld);
    });
  },
});
