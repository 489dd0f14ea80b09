import { grondenVan } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, rechtspraak, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-vertrouwen-deskundigen',
  fase: 'grond',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '6' }), rechtspraak('C06'), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever is verantwoordelijk voor wat de deskundigen die hij inschakelt doen en nalaten; hij houdt zelf de vinger aan de pols.',
  meldingen: {
    bureau: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat op het re-integratiebedrijf is vertrouwd. Volgens het beoordelingskader komt het voor rekening van de werkgever als dat bedrijf inadequaat opereert en daardoor kansen zijn gemist; hij houdt zelf de vinger aan de pols.',
    },
    arbeidsdeskundige: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat op de arbeidsdeskundige is vertrouwd. Volgens het beoordelingskader is de werkgever verantwoordelijk als de inspanningen van hem en de deskundigen die hij inschakelde onvoldoende waren.',
    },
  },
  herstel:
    'Leg vast wanneer u naar de voortgang vroeg, wat u met de antwoorden deed en wie u zo nodig verving; haal in wat is gemist.',
  toets({ zaak }) {
    return grondenVan(zaak, ['vertrouwenBureau', 'vertrouwenArbeidsdeskundige']).map(
      ({ grond, plek, voor }) =>
        tekort(grond.soort === 'vertrouwenBureau' ? 'bureau' : 'arbeidsdeskundige', `${plek}/soort`, {
          voor,
        }),
    );
  },
});
