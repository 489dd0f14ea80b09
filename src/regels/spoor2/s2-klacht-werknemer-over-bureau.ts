import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-klacht-werknemer-over-bureau',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '6' }),
    eigenNorm('de werkgever spreekt het bureau binnen vier weken op een klacht aan'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Vindt de werknemer dat het re-integratiebedrijf te weinig doet, dan spreekt de werkgever dat bedrijf daarop aan.',
  uitzonderingen: ['De klacht is opgelost, of er is meteen een ander bureau ingeschakeld.'],
  meldingen: {
    nietAangesproken: {
      ernst: 'loonsanctie',
      tekst:
        'De klacht van de werknemer over het bureau is van {klacht}. Dat de werkgever het bureau daarop heeft aangesproken, is {dagen} dagen later niet vastgelegd. Volgens het beoordelingskader doet hij dat.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'De klacht van de werknemer over het bureau is van {klacht}; de werkgever sprak het bureau daarop aan op {op}, {dagen} dagen later. Het beoordelingskader noemt geen termijn; {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Leg vast wat er intussen met de klacht is gedaan.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      tekst:
        'Bij een klacht van de werknemer over het bureau ontbreekt de datum en staat niet wat de werkgever deed. Of hij het bureau heeft aangesproken, is niet vast te stellen.',
    },
  },
  herstel:
    'Spreek het bureau aan, leg datum en uitkomst vast en laat de werknemer weten wat ermee is gedaan.',
  richtwaarde: 'spoor2ReactieDagen',
  toets({ zaak, peildatum, richtwaarden }) {
    const norm = richtwaarden.spoor2ReactieDagen;
    return (zaak.spoor2?.klachten ?? []).map((item, i) => {
      const { datum: klacht, bureauAangesprokenOp: op, resultaat, anderBureauOp } = item;
      const veld = `/spoor2/klachten/${i}` as const;
      if (op) {
        const dagen = klacht ? dagenTussen(klacht, op) : 0;
        return klacht && dagen > norm
          ? tekort('laat', `${veld}/bureauAangesprokenOp`, { klacht, op, dagen, norm })
          : voldoet;
      }
      if (anderBureauOp !== undefined || resultaat === 'opgelost') return voldoet;
      if (!klacht) return tekort('zonderDatum', veld);
      const uiterlijk = plusDagen(klacht, norm);
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('nietAangesproken', veld, { klacht, dagen: dagenTussen(klacht, peildatum) }, uiterlijk);
    });
  },
});
