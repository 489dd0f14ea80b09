import { grondenVan, middelenBijNietMeewerken } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-onwillige-werknemer',
  fase: 'grond',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '3' }),
    bbp({ paragraaf: '11' }),
    wia({ artikel: '25', lid: '9' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkt de werknemer niet of onvoldoende mee, dan gebruikt de werkgever zijn middelen om hem daartoe te bewegen: aanspreken, deskundigenoordeel, opschorten of stoppen van het loon. Laat hij dat na, dan draagt deze grond de tekortkoming niet.',
  uitzonderingen: [
    'De werkgever gebruikte zijn middelen; dan weegt een mens de grond (grond-weegt-op).',
    'De werknemer had een deugdelijke grond, of wees op een concrete optie die beter past: dan is het geen weigering in deze zin.',
  ],
  meldingen: {
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat de werknemer niet meewerkte; wanneer dat was en wat de werkgever toen deed, is niet vastgelegd. Volgens het beoordelingskader gebruikt de werkgever dan zijn middelen; of dat is gebeurd, is niet vast te stellen.',
      herstel:
        'Leg elke keer vast met datum, en wat u toen deed: gesprek, waarschuwing, deskundigenoordeel, loonmaatregel.',
    },
    middelenOngebruikt: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat de werknemer niet meewerkte. Op het niet meewerken van {op} is geen loonmaatregel, deskundigenoordeel of verzoek om ontslag gevolgd, en geen waarschuwing waarna het ophield. Volgens het beoordelingskader mag van de werkgever worden verwacht dat hij zijn middelen gebruikt; deed hij dat niet, dan draagt deze grond de tekortkoming niet.',
    },
  },
  herstel:
    'Leg vast wat u deed en wanneer; duurt het niet meewerken voort, waarschuw schriftelijk, vraag een deskundigenoordeel en pas zo nodig een loonmaatregel toe.',
  toets({ zaak }) {
    const gronden = grondenVan(zaak, ['onwilligeWerknemer']);
    if (gronden.length === 0) return [];
    const middelen = middelenBijNietMeewerken(zaak);
    if (middelen.stand === 'gebruikt') return [];
    return gronden.map(({ plek, voor }) =>
      middelen.stand === 'ongebruikt'
        ? tekort('middelenOngebruikt', middelen.veld, { voor, op: middelen.op })
        : tekort('nietVastgelegd', `${plek}/soort`, { voor }),
    );
  },
});
