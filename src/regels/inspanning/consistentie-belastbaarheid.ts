import { tegenstrijdigeUren } from '../../feiten/belastbaarheid-vergelijking.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'consistentie-belastbaarheid',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '7.4' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De stukken gaan uit van dezelfde mogelijkheden: wat arbeidsdeskundige, bureau en werkgever gebruiken, is wat de bedrijfsarts toen had vastgesteld.',
  uitzonderingen: [
    'Een verschil van hoogstens één uur per week telt niet mee.',
    'De bedrijfsarts noemde alleen uren per dag; dan is een aantal per week niet vastgesteld.',
  ],
  meldingen: {
    uren: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        '{stuk} van {op} gaat uit van {uren} uur per week, terwijl de bedrijfsarts op {gesteldOp} {urenArts} uur had vastgesteld. UWV toetst of de vaststelling van de mogelijkheden aannemelijk is; het beoordelingskader vraagt dat de inspanningen daarop rusten.',
    },
    binnenOordeel: {
      verplichtePartij: 'bedrijfsarts',
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het oordeel van de bedrijfsarts van {op} noemt {uren} uur per {per}, en zegt tegelijk iets anders over de mogelijkheden om te werken. UWV toetst of de vaststelling van de mogelijkheden aannemelijk is.',
      herstel: 'Vraag de bedrijfsarts welke van beide geldt, en laat het stuk verbeteren.',
    },
  },
  herstel:
    'Leg de stukken naast elkaar; laat het stuk dat van verouderde of andere mogelijkheden uitgaat aanpassen, of leg vast waarom het verschil er is.',
  toets({ zaak }) {
    const { vergeleken, verschillen } = tegenstrijdigeUren(zaak);
    if (verschillen.length === 0) return vergeleken > 0 ? voldoet : nvt;
    return verschillen.map((v) =>
      v.soort === 'binnenOordeel'
        ? tekort('binnenOordeel', v.veld, { op: v.op, uren: v.uren, per: v.per })
        : tekort('uren', v.veld, {
            stuk: v.stuk,
            op: v.op,
            uren: v.uren,
            gesteldOp: v.gesteldOp,
            urenArts: v.urenArts,
          }),
    );
  },
});
