import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, bw7 } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

function toets({ spoor2 }: Zaak): Resultaat<'medisch'> {
  const zonder = spoor2?.trajectplan?.zonderMedischeTermen;
  if (zonder === undefined) return nvt;
  return zonder ? voldoet : tekort('medisch', '/spoor2/trajectplan');
}

export default defineRegel({
  id: 'privacy-spoor2-rapport',
  fase: 'privacy',
  document: 'trajectplan-spoor2',
  bronnen: [apZiekeWerknemer(), bw7({ artikel: '658a', lid: '5' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'Plan en rapporten van het re-integratiebureau bevatten geen medische termen.',
  meldingen: {
    medisch: {
      ernst: 'privacy',
      tekst:
        'Volgens de zaak bevat het trajectplan medische termen. Volgens de Autoriteit Persoonsgegevens krijgt een werkgever geen medische gegevens, ook niet langs de omweg van het bureau.',
    },
  },
  herstel: 'Vraag het bureau om een plan in werktermen, neem dat over en bewaar het eerdere niet.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
