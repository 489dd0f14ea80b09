import { isHerstelMogelijk, periodesZonderMogelijkheden } from '../../feiten/medisch-zonder-mogelijkheden.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-geen-herstel-beperkte-pa',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '7.4' }),
    wia({ artikel: '23', lid: '6' }),
    wia({ artikel: '66', lid: '2' }),
    eigenNorm('de werknemer hoort van de mogelijkheid van een verkorte wachttijd'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is er geen herstel meer te verwachten of te beïnvloeden, dan volstaat een probleemanalyse zonder advies voor een plan van aanpak, en kan de werknemer eenmaal een verkorte wachttijd aanvragen.',
  uitzonderingen: [
    'Er is nog een kans op herstel, ook een geringe: dan blijft periodieke beoordeling nodig.',
    'De laatste dag voor een aanvraag van een verkorte wachttijd is voorbij.',
  ],
  meldingen: {
    herstelOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Volgens {stuk}, van {op}, zijn er duurzaam geen mogelijkheden; of de bedrijfsarts nog enige kans op herstel ziet, is niet vast te stellen. Volgens het beoordelingskader van UWV hangt daarvan af of periodieke beoordeling nog nodig is.',
    },
    wijsWerknemer: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens {stuk}, van {op}, zijn er duurzaam geen mogelijkheden en is er geen kans op herstel. Dat de werknemer op een verkorte wachttijd is gewezen, is niet vastgelegd. Hij kan haar tot en met {uiterlijk} aanvragen, en maar een keer; dat de werkgever hem daarop wijst is een eigen norm.',
      herstel:
        'Bespreek met de bedrijfsarts of een aanvraag kans heeft en wijs de werknemer op de mogelijkheid, op de ene kans en op de verklaring van de bedrijfsarts. De werknemer beslist zelf.',
    },
  },
  herstel: 'Vraag de bedrijfsarts of nog enige kans op herstel bestaat en leg alleen dat antwoord vast.',
  toets({ zaak, tijdlijn, peildatum }) {
    const periode = periodesZonderMogelijkheden(zaak).at(-1);
    const oordeel = periode?.oordelen.at(-1);
    if (!oordeel || periode?.tot || oordeel.belastbaarheid.mogelijkheden !== 'duurzaamGeen') return nvt;
    const { belastbaarheid, naam: stuk, op, veld } = oordeel;
    if (isHerstelMogelijk(belastbaarheid)) return nvt;
    if (belastbaarheid.kansOpHerstel !== 'geen')
      return tekort('herstelOnbekend', `${veld}/belastbaarheid/kansOpHerstel`, { stuk, op });
    const { vervroegdeIva, wia: aanvraag } = zaak;
    if (vervroegdeIva?.aanvraagdatum || aanvraag?.werknemerGewezenOpVerkorteWachttijdOp) return voldoet;
    const uiterlijk = uiterlijkVoor(tijdlijn, 'verkorte-wachttijd');
    if (vervroegdeIva?.eerderAangevraagd || !uiterlijk || peildatum > uiterlijk) return nvt;
    const plek = '/wia/werknemerGewezenOpVerkorteWachttijdOp';
    return tekort('wijsWerknemer', plek, { stuk, op, uiterlijk }, uiterlijk);
  },
});
