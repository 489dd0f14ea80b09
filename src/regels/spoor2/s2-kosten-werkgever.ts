import { zijnKostenAlsRedenGenoemd } from '../../feiten/spoor2-kosten.ts';
import { isTijdelijk } from '../../feiten/spoor2-uitzondering.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

const VELD = '/spoor2/kosten';

export default defineRegel({
  id: 's2-kosten-werkgever',
  fase: 'spoor2',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever draagt de kosten van de re-integratie. Hij vraagt de werknemer geen aanvullende verzekering te sluiten; terugbetaling spreekt hij alleen af voor het geval het traject slaagt en de werknemer daarna vrijwillig vertrekt.',
  uitzonderingen: [
    'Uitgaven die vooraf buiten verhouding zijn of niets opleveren, zijn niet te vragen; die reden toetst s2-verplicht-niet-gestart.',
    'Bij een tijdelijk contract: zie tijdelijk-contract-zelfde-inspanning.',
  ],
  meldingen: {
    werknemerBetaalt: {
      ernst: 'aandacht',
      tekst:
        'De werknemer moest (mee)betalen aan het traject. Volgens het beoordelingskader draagt de werkgever de kosten van de re-integratie.',
      herstel: 'Vergoed wat de werknemer heeft betaald.',
    },
    verzekeringGeeist: {
      ernst: 'aandacht',
      tekst:
        'Van de werknemer is gevraagd een aanvullende verzekering te sluiten. Volgens het beoordelingskader mag de werkgever dat niet verlangen voor wat niet in de basisverzekering zit.',
      herstel: 'Laat de eis vallen en leg vast hoe de kosten dan worden gedragen.',
    },
    bedingTeRuim: {
      ernst: 'aandacht',
      tekst:
        'Het afgesproken beding over terugbetaling gaat verder dan vrijwillig vertrek na een geslaagd traject. Het beoordelingskader noemt alleen dat geval.',
      herstel: 'Beperk het beding tot vrijwillig vertrek binnen een bepaalde tijd na een geslaagd traject.',
    },
    kostenAlsReden: {
      ernst: 'loonsanctie',
      tekst:
        'Kosten zijn als reden genoemd om niets te doen en het tweede spoor is niet begonnen. Volgens het beoordelingskader draagt de werkgever de kosten, tenzij zij vooraf buiten verhouding zijn; dat is niet onderbouwd.',
      herstel: 'Start het traject, of onderbouw met cijfers dat de uitgaven buiten verhouding zijn.',
    },
  },
  herstel: 'Leg vast dat de werkgever de kosten draagt.',
  toets({ zaak }) {
    const kosten = zaak.spoor2?.kosten;
    if (!kosten) return nvt;
    const uit: Resultaat<'werknemerBetaalt' | 'verzekeringGeeist' | 'bedingTeRuim' | 'kostenAlsReden'>[] = [];
    if (kosten.tenLasteVanWerknemer) uit.push(tekort('werknemerBetaalt', `${VELD}/tenLasteVanWerknemer`));
    if (kosten.aanvullendeVerzekeringGeeist)
      uit.push(tekort('verzekeringGeeist', `${VELD}/aanvullendeVerzekeringGeeist`));
    if (kosten.terugbetalingsbeding === 'ruimer')
      uit.push(tekort('bedingTeRuim', `${VELD}/terugbetalingsbeding`));
    if (zijnKostenAlsRedenGenoemd(zaak) && !isTijdelijk(zaak) && !startSpoor2(zaak))
      uit.push(tekort('kostenAlsReden', `${VELD}/kostenAlsRedenGenoemd`));
    return uit.length > 0 ? uit : voldoet;
  },
});
