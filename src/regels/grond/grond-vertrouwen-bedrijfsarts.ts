import { grondenVan, onbeantwoordeTwijfel } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, rechtspraak, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-vertrouwen-bedrijfsarts',
  fase: 'grond',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '6' }),
    rechtspraak('C07'),
    rechtspraak('C06'),
    wia({ artikel: '25', lid: '9' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever blijft eindverantwoordelijk en kan zich niet zonder meer achter het oordeel van de bedrijfsarts verschuilen. Volgens vaste rechtspraak van de Centrale Raad van Beroep komt een onjuist advies voor zijn rekening (besluit 0019; alleen samenvattingen gelezen).',
  uitzonderingen: [
    'De rechtbank Oost-Brabant aanvaardt de grond als er redelijkerwijs geen reden was om aan het advies te twijfelen; de Centrale Raad van Beroep heeft dat in 2023 volgens beschrijvingen afgewezen.',
  ],
  meldingen: {
    zonderTwijfel: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat op het advies van de bedrijfsarts is vertrouwd. Volgens het beoordelingskader kan de werkgever zich daar niet zonder meer achter verschuilen, en volgens vaste rechtspraak komt een onjuist advies voor zijn rekening. In de zaak bleef geen twijfel onbeantwoord; de rechtbank Oost-Brabant (2022) aanvaardde de grond in zo’n geval, maar de Centrale Raad van Beroep heeft dat volgens beschrijvingen afgewezen.',
    },
    metTwijfel: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat op het advies van de bedrijfsarts is vertrouwd, terwijl op {twijfel} twijfel of tegenspraak over een advies is vastgelegd waarmee niets is gedaan. Volgens het beoordelingskader kan de werkgever zich niet zonder meer achter het oordeel verschuilen, en ook de rechtspraak die een uitzondering maakt, doet dat alleen zonder reden tot twijfel.',
    },
  },
  herstel:
    'Leg vast welke vragen u de bedrijfsarts stelde en wat u zelf deed; vraag zo nodig een nieuw oordeel of een deskundigenoordeel en haal in wat is gemist. Laat een jurist de grond wegen als u erop rekent.',
  toets({ zaak }) {
    const twijfel = onbeantwoordeTwijfel(zaak);
    return grondenVan(zaak, ['vertrouwenBedrijfsarts']).map(({ plek, voor }) =>
      twijfel
        ? tekort('metTwijfel', `${plek}/soort`, { voor, twijfel })
        : tekort('zonderTwijfel', `${plek}/soort`, { voor }),
    );
  },
});
