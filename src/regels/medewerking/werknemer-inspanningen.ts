import { soortRiv } from '../../feiten/riv.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'werktNietMee' | 'zorgNietGevolgd' | 'onbekend'>;

export default defineRegel({
  id: 'werknemer-inspanningen',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '28', lid: '2' }),
    wia({ artikel: '25', lid: '6' }),
    wia({ artikel: '88', lid: '1', onderdeel: 'a' }),
    wia({ artikel: '90', lid: '1' }),
    bbp({ paragraaf: '9' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'De werknemer werkt mee aan redelijke voorschriften en maatregelen, aan plan en verslag, verricht voldoende re-integratie-inspanningen en ondergaat een adequate behandeling.',
  uitzonderingen: ['De werknemer valt niets te verwijten (art. 90 lid 1 Wet WIA).'],
  meldingen: {
    werktNietMee: {
      ernst: 'aandacht',
      tekst:
        'Volgens het dossier werkt de werknemer niet mee aan plan en verslag. De Wet WIA vraagt dat van hem; UWV kan een uitkering geheel of gedeeltelijk weigeren. Of de werkgever zijn middelen heeft gebruikt toetst UWV apart.',
    },
    zorgNietGevolgd: {
      ernst: 'aandacht',
      tekst:
        'Volgens het dossier volgt de werknemer de aangewezen zorg niet. De Wet WIA vraagt een adequate behandeling te ondergaan; UWV kan een uitkering geheel of gedeeltelijk weigeren. De keuze van arts en van algemeen aanvaarde behandeling blijft volgens het beoordelingskader vrij.',
      herstel:
        'Vraag de bedrijfsarts of dit zo is en wat het betekent voor de re-integratie. Leg niets vast over de aard van de zorg.',
    },
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Of de werknemer aan plan en verslag meewerkte is niet vast te stellen. UWV beoordeelt ook zijn inspanningen; de Wet WIA vraagt zijn medewerking.',
      herstel: 'Leg vast of de werknemer meewerkt, en wat hij zelf heeft ondernomen.',
    },
  },
  herstel:
    'Bespreek met de werknemer wat van hem wordt gevraagd en waarom het niet lukt; leg zijn reden en de afspraken vast.',
  toets(context) {
    const { zaak, profiel } = context;
    const { werktMee, zorgGevolgd } = zaak.inspanningenWerknemer ?? {};
    const uit: Uitkomst[] = [];
    if (werktMee === false) uit.push(tekort('werktNietMee', '/inspanningenWerknemer/werktMee'));
    if (zorgGevolgd === false) uit.push(tekort('zorgNietGevolgd', '/inspanningenWerknemer/zorgGevolgd'));
    if (werktMee === undefined && soortRiv(context) !== 'geen')
      uit.push(profiel === 'lopend' ? nogNiet() : tekort('onbekend', '/inspanningenWerknemer/werktMee'));
    if (uit.length > 0) return uit;
    return werktMee ? voldoet : nvt;
  },
});
