import { gevuld } from '../../feiten/stukken.ts';
import { stagnatieVolgens } from '../../feiten/stagnatie.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'casemanager-tekort',
  fase: 'inspanning',
  document: 'plan-van-aanpak',
  bronnen: [bbp({ paragraaf: '6' }), procesgang({ artikel: '4', lid: '2', onderdeel: 'c' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Iemand begeleidt de activiteiten en houdt het contact. Dat er geen casemanager is, is op zichzelf geen tekort; wel als de re-integratie daardoor stilvalt.',
  meldingen: {
    stagnatie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is geen casemanager aangewezen, terwijl de re-integratie volgens het dossier stagneerde. Volgens het beoordelingskader telt het ontbreken van een casemanager als de re-integratie daardoor niet van de grond komt.',
    },
  },
  herstel: 'Wijs een casemanager aan, leg vast sinds wanneer, en laat hem de stagnatie aanpakken.',
  toets({ zaak }) {
    const stagnatie = stagnatieVolgens(zaak);
    if (!stagnatie) return nvt;
    return gevuld(zaak.casemanager?.naam) || zaak.casemanager?.aangewezenOp
      ? voldoet
      : tekort('stagnatie', '/casemanager');
  },
});
