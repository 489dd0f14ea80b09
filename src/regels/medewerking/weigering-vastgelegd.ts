import { weigeringverwijzingen } from '../../feiten/verwijzingen.ts';
import { onbeantwoordeSignalen, weigeringenZonderDatum } from '../../feiten/medewerking-signalen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, tekort, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'werkGeweigerd' | 'spreekuurGemist' | 'zonderDatum' | 'verwijzing'>;

export default defineRegel({
  id: 'weigering-vastgelegd',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [procesgang({ artikel: '3' }), bbp({ paragraaf: '8' }), bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het dossier laat zien wanneer de werknemer niet meewerkte, of hij daarvoor een deugdelijke grond had, en wat de werkgever deed; UWV beoordeelt of een weigering redelijk was.',
  uitzonderingen: [
    'De werkgever heeft daarna gewaarschuwd, een deskundigenoordeel gevraagd of een loonmaatregel getroffen.',
    'De werknemer werkte kort daarna weer mee.',
  ],
  meldingen: {
    werkGeweigerd: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'Op {op} is aangeboden werk geweigerd. Of de werknemer daarvoor een deugdelijke grond had, en wat de werkgever daarna deed, is niet vast te stellen. Volgens het beoordelingskader weegt UWV of een weigering redelijk was, en of de werkgever erop reageerde.',
    },
    spreekuurGemist: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is de werknemer niet op het spreekuur verschenen. Of hij daarvoor een deugdelijke grond had, en wat de werkgever daarna deed, is niet vast te stellen. De Regeling procesgang vraagt een dossier dat het verloop en de activiteiten laat zien.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'Volgens het dossier werkte de werknemer niet mee; wanneer dat was, en wat de werkgever daarop deed, is niet vast te stellen. Het beoordelingskader verwacht dat de werkgever de werknemer aanspreekt als hij niet meewerkt.',
    },
    verwijzing: {
      ernst: 'aandacht',
      tekst:
        'Bij een keer dat de werknemer niet meewerkte wordt verwezen naar {wat} met een id dat in het dossier niet voorkomt; wat de werkgever deed, is daardoor niet vast te stellen. De Regeling procesgang vraagt een dossier dat het verloop en de activiteiten laat zien.',
      herstel: 'Leg vast waarnaar wordt verwezen, of verbeter het id.',
    },
  },
  herstel:
    'Leg per keer de datum, de aard, de reden van de werknemer en de reactie van de werkgever vast; een verslag achteraf van wat er werkelijk gebeurde mag.',
  toets({ zaak, richtwaarden }) {
    const eerste = new Map<string, Uitkomst>();
    for (const { op, aard, veld } of onbeantwoordeSignalen(zaak, richtwaarden.evaluatieIntervalDagen)) {
      const reden = aard === 'nietVerschenen' ? 'spreekuurGemist' : 'werkGeweigerd';
      if (!eerste.has(reden)) eerste.set(reden, tekort(reden, veld, { op }));
    }
    const uit = [...eerste.values()];
    const zonderDatum = weigeringenZonderDatum(zaak);
    if (zonderDatum) uit.push(tekort('zonderDatum', zonderDatum));
    for (const { veld, wat } of weigeringverwijzingen(zaak)) uit.push(tekort('verwijzing', veld, { wat }));
    return uit;
  },
});
