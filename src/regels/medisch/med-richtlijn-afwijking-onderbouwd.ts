import { artsstukken } from '../../feiten/medisch.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-richtlijn-afwijking-onderbouwd',
  fase: 'medisch',
  document: 'actueel-oordeel',
  bronnen: [bbp({ paragraaf: '7.3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'bedrijfsarts',
  eis: 'Wijkt de bedrijfsarts van een richtlijn of protocol af, dan onderbouwt hij dat. De werkgever legt alleen vast dat dit is gebeurd.',
  meldingen: {
    nietOnderbouwd: {
      ernst: 'aandacht',
      tekst:
        'De bedrijfsarts liet weten dat van een richtlijn is afgeweken en dat dit niet is onderbouwd ({stuk}, van {op}). Het beoordelingskader van UWV vraagt een uitdrukkelijke onderbouwing.',
    },
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst:
        'De bedrijfsarts liet weten dat van een richtlijn is afgeweken ({stuk}, van {op}); of dat is onderbouwd, is niet vast te stellen. Het beoordelingskader van UWV vraagt een uitdrukkelijke onderbouwing.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts de afwijking in het medische deel te onderbouwen en leg alleen vast dat hij dat deed.',
  toets({ zaak }) {
    const stukken = artsstukken(zaak);
    const plaats = stukken.findLastIndex(({ signalen }) => signalen?.afwijkingRichtlijn === true);
    const afwijking = stukken[plaats];
    if (!afwijking) return nvt;
    const antwoorden = stukken.slice(plaats).map(({ signalen }) => signalen?.afwijkingRichtlijnOnderbouwd);
    if (antwoorden.includes(true)) return voldoet;
    const { naam: stuk, op, veld } = afwijking;
    const reden = antwoorden.includes(false) ? 'nietOnderbouwd' : 'nietVastTeStellen';
    return tekort(reden, `${veld}/signalen/afwijkingRichtlijnOnderbouwd`, { stuk, op });
  },
});
