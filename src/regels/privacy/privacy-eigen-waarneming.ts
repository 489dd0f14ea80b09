import { belastbaarheden } from '../../feiten/privacy/belastbaarheden.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'werkgever' | 'leek';

function toets(zaak: Zaak): Resultaat<Reden> | readonly Resultaat<Reden>[] {
  const profielen = belastbaarheden(zaak).filter(({ belastbaarheid }) => belastbaarheid.bron !== undefined);
  const uit = profielen.flatMap(({ veld, belastbaarheid: { bron } }): Resultaat<Reden>[] => {
    if (bron === 'werkgever') return [tekort('werkgever', veld)];
    return bron === 'werknemer' || bron === 'overig' ? [tekort('leek', `${veld}/bron`)] : [];
  });
  if (uit.length > 0) return uit;
  return profielen.length > 0 ? voldoet : nvt;
}

export default defineRegel({
  id: 'privacy-eigen-waarneming',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer('P76'), praktijk('P77')],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'Mogelijkheden en beperkingen komen van de bedrijfsarts of wie onder zijn verantwoordelijkheid werkt, niet van de werkgever of de werknemer.',
  meldingen: {
    werkgever: {
      ernst: 'privacy',
      tekst:
        'De mogelijkheden en beperkingen op deze plaats zijn volgens de zaak door de werkgever vastgesteld. Volgens de Autoriteit Persoonsgegevens mag een werkgever ze niet zelf vaststellen of vastleggen.',
      herstel: 'Haal ze weg, vraag de bedrijfsarts om een oordeel en neem dat over, met datum en bron.',
    },
    leek: {
      ernst: 'aandacht',
      tekst:
        'De mogelijkheden en beperkingen op deze plaats zijn volgens de zaak niet door een arts vastgesteld. Volgens de Autoriteit Persoonsgegevens stelt de bedrijfsarts ze vast.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een oordeel en vermeld hem als bron; laat tot die tijd de beperkingen weg.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
