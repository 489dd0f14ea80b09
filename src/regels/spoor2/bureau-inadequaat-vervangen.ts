import { datum } from '../../kern/datum.ts';
import { bbp, rechtspraak } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'bureau-inadequaat-vervangen',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '6' }), rechtspraak('C06')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Leidt het aanspreken van het re-integratiebedrijf niet tot resultaat, dan schakelt de werkgever een ander in. Wat het bedrijf nalaat, komt voor zijn rekening.',
  uitzonderingen: ['Het bureau is nog niet aangesproken: zie s2-klacht-werknemer-over-bureau.'],
  meldingen: {
    nietVervangen: {
      ernst: 'loonsanctie',
      tekst:
        'De werkgever sprak het bureau op {op} aan op een klacht van de werknemer, zonder resultaat. Een ander bureau is daarna niet ingeschakeld. Volgens het beoordelingskader doet de werkgever dat.',
    },
    uitkomstOnbekend: {
      ernst: 'aandacht',
      tekst:
        'De werkgever sprak het bureau op {op} aan op een klacht van de werknemer. Wat daarvan kwam, is niet vastgelegd; of een ander bureau nodig was, is niet vast te stellen.',
      herstel: 'Leg vast of de klacht is opgelost.',
    },
  },
  herstel: 'Schakel een ander bureau in, of leg vast waardoor het traject alsnog op gang kwam.',
  toets({ zaak }) {
    return (zaak.spoor2?.klachten ?? []).map((klacht, i) => {
      const { bureauAangesprokenOp: op, resultaat, anderBureauOp } = klacht;
      const veld = `/spoor2/klachten/${i}` as const;
      if (anderBureauOp !== undefined || resultaat === 'opgelost') return voldoet;
      if (!op) return nvt;
      if (resultaat === undefined) return tekort('uitkomstOnbekend', `${veld}/resultaat`, { op });
      return resultaat === 'nietOpgelost'
        ? tekort('nietVervangen', `${veld}/anderBureauOp`, { op })
        : nogNiet();
    });
  },
});
