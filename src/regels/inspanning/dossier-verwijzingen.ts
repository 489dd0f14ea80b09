import { overigeVerwijzingen } from '../../feiten/verwijzingen.ts';
import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort } from '../regel.ts';

export default defineRegel({
  id: 'dossier-verwijzingen',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [procesgang({ artikel: '3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het dossier laat het verloop van het verzuim en de ondernomen activiteiten zien; waarnaar een stuk verwijst, is daarom vastgelegd.',
  uitzonderingen: [
    'Een advies of een bijstelling die ontbreekt, noemen de regels over het verslag.',
    'Waarnaar een keer niet meewerken verwijst, staat bij weigering-vastgelegd.',
  ],
  meldingen: {
    los: {
      ernst: 'aandacht',
      tekst:
        'Hier wordt verwezen naar {wat} met een id dat in het dossier niet voorkomt. De Regeling procesgang vraagt een dossier dat het verloop en de activiteiten laat zien.',
    },
  },
  herstel: 'Leg vast waarnaar wordt verwezen, of verbeter het id.',
  toets({ zaak }) {
    const los = overigeVerwijzingen(zaak);
    return los.length === 0 ? nvt : los.map(({ veld, wat }) => tekort('los', veld, { wat }));
  },
});
