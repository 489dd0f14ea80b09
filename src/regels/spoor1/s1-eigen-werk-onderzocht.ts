import { standEigenWerk } from '../../feiten/spoor1-onderzoek.ts';
import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-eigen-werk-onderzocht',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '4' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Voordat het eigen werk wordt losgelaten, is bezien of de werknemer daarin kan terugkeren: ook voor een deel van de uren, met lichtere of andere taken of een ander rooster. De controle vraagt daarnaar vanaf de dag dat terugkeer in het eigen werk onzeker is, uiterlijk aan het einde van het eerste ziektejaar.',
  uitzonderingen: [
    'Er waren nog geen mogelijkheden om te werken.',
    'De werknemer werkte in het eigen of aangepaste eigen werk, of een arbeidsdeskundige beoordeelde het.',
    'Een ander rooster of een andere taakverdeling is onderzocht en afgewezen omdat zij de organisatie te ernstig verstoort; dan vraagt s1-grens-redelijkheid naar de onderbouwing.',
  ],
  meldingen: {
    nietOnderzocht: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Terugkeer in het eigen werk is onzeker sinds {sinds}, {waardoor}; dat het eigen werk is onderzocht of gedeeltelijk hervat, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen in de eerste plaats te bezien of terugkeer in de eigen functie mogelijk is.',
    },
    alleenVolledig: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het eigen werk is alleen in volle omvang onderzocht en niet mogelijk bevonden; terugkeer daarin is onzeker sinds {sinds}, {waardoor}. De Beleidsregels beoordelingskader poortwachter vragen ook gedeeltelijke hervatting, lichtere taken en een ander rooster te bezien.',
    },
    zonderVormen: {
      ernst: 'aandacht',
      tekst:
        'Het eigen werk is onderzocht en niet mogelijk bevonden, maar niet vast te stellen is in welke vormen. De Beleidsregels beoordelingskader poortwachter vragen ook gedeeltelijke hervatting, lichtere taken en een ander rooster te bezien.',
    },
    zonderUitkomst: {
      ernst: 'aandacht',
      tekst:
        'Het eigen werk is onderzocht, maar de uitkomst is niet vast te stellen. De Beleidsregels beoordelingskader poortwachter vragen in de eerste plaats te bezien of terugkeer in de eigen functie mogelijk is; zonder uitkomst is dat niet te zien.',
      herstel: 'Leg de uitkomst vast, met de reden als het eigen werk niet mogelijk is.',
    },
  },
  herstel:
    'Onderzoek het eigen werk in deeltijd, met lichtere taken, takenruil en een ander rooster, en leg de uitkomst vast; wat eerder feitelijk is geprobeerd mag achteraf worden beschreven.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const moment = vraagmoment(context);
    if (moment.stand === 'nvt') return nvt;
    const stand = standEigenWerk(context.zaak);
    if (stand === 'bezien') return voldoet;
    if (moment.stand === 'nogNiet') return nogNiet(moment.uiterlijk);
    const { sinds, waardoor } = moment;
    if (stand === 'niet') return tekort('nietOnderzocht', '/spoor1/eigenWerk', { sinds, waardoor });
    if (stand === 'alleenVolledig')
      return tekort('alleenVolledig', '/spoor1/eigenWerk/varianten', { sinds, waardoor });
    return tekort(
      stand,
      stand === 'zonderVormen' ? '/spoor1/eigenWerk/varianten' : '/spoor1/eigenWerk/uitkomst',
    );
  },
});
