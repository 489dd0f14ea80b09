import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bw7, werkwijzer } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietAfgestemd' | 'onbekend'>;

export default defineRegel({
  id: 'meerdere-werkgevers',
  fase: 'regime',
  document: 'dossier',
  bronnen: [werkwijzer('P70'), bw7({ artikel: '658a', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Heeft de werknemer meer werkgevers, dan heeft elk zijn eigen verantwoordelijkheid voor de re-integratie; de Werkwijzer Poortwachter behandelt dit onderwerp, en gebruikelijk is dat zij afstemmen.',
  meldingen: {
    nietAfgestemd: {
      ernst: 'aandacht',
      tekst:
        'De werknemer is ook bij een andere werkgever ziek gemeld; hoe de re-integratie is afgestemd, is niet vastgelegd. Gebruikelijk is dat de werkgevers afstemmen; elke werkgever blijft voor zijn eigen inspanningen verantwoordelijk.',
    },
    onbekend: {
      ernst: 'info',
      tekst:
        'De werknemer heeft ook een andere werkgever; of hij daar ziek is gemeld, is niet vastgelegd. Werk elders kan tellen bij het bepalen van wat mogelijk is.',
      herstel: 'Leg vast of de werknemer ook daar ziek is gemeld, en zo ja hoe is afgestemd.',
    },
  },
  herstel:
    'Stem met instemming van de werknemer af met de andere werkgever, en leg datum en afspraken vast. Geef geen gezondheidsgegevens door.',
  toets({ zaak: { werknemer } }) {
    const elders = werknemer?.andereDienstverbanden ?? [];
    if (elders.length === 0) return nvt;
    return elders.map(({ ookZiekgemeld, afstemming }, i): Uitkomst => {
      const plek = `/werknemer/andereDienstverbanden/${i}` as const;
      if (ookZiekgemeld === undefined) return tekort('onbekend', `${plek}/ookZiekgemeld`);
      return ookZiekgemeld && !gevuld(afstemming) ? tekort('nietAfgestemd', `${plek}/afstemming`) : voldoet;
    });
  },
});
