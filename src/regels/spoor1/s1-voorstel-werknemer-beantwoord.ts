import { gevuld } from '../../feiten/stukken.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietBeantwoord' | 'kortGeleden' | 'nietBeantwoordZonderDatum' | 'zonderReden'>;

export default defineRegel({
  id: 's1-voorstel-werknemer-beantwoord',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Op een voorstel van de werknemer voor passend werk gaat de werkgever in; wijst hij het af, dan motiveert hij dat voldoende. De beleidsregels noemen geen termijn voor het antwoord; rivklaar vraagt ernaar standaard na 28 dagen, en bij het indienen altijd.',
  meldingen: {
    nietBeantwoord: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De werknemer deed een voorstel voor werk; {dagen} dagen daarna is een antwoord niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen de werkgever positief op zo’n voorstel te reageren.',
      herstel: 'Beantwoord het voorstel alsnog, en onderzoek het als het nog uitvoerbaar is.',
    },
    kortGeleden: {
      ernst: 'aandacht',
      tekst:
        'De werknemer deed {dagen} dagen geleden een voorstel voor werk; een antwoord is nog niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen de werkgever positief op zo’n voorstel te reageren, zonder termijn; {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Beantwoord het voorstel, het liefst voor het indienen, en leg dat vast.',
    },
    nietBeantwoordZonderDatum: {
      ernst: 'aandacht',
      tekst:
        'De werknemer deed een voorstel voor werk; een antwoord is niet vastgelegd, en ook niet wanneer het voorstel werd gedaan. De Beleidsregels beoordelingskader poortwachter vragen de werkgever positief op zo’n voorstel te reageren.',
      herstel:
        'Leg vast wanneer het voorstel is gedaan en beantwoord, en beantwoord het als dat nog niet is gebeurd.',
    },
    zonderReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Een voorstel van de werknemer voor werk is afgewezen zonder vastgelegde reden. Volgens de Beleidsregels beoordelingskader poortwachter kan dat alleen als de werkgever het voldoende motiveert.',
    },
  },
  herstel: 'Leg vast waarom het voorstel redelijkerwijs niet kon worden gevolgd, of ga er alsnog op in.',
  richtwaarde: 'antwoordVoorstelDagen',
  toets({ zaak, peildatum, profiel, richtwaarden }) {
    return (zaak.spoor1?.voorstellenWerknemer ?? []).map((voorstel, i): Uitkomst => {
      const { datum: op, antwoord, antwoordOp, reden } = voorstel;
      const veld = `/spoor1/voorstellenWerknemer/${i}` as const;
      if (antwoord === 'afgewezen') return gevuld(reden) ? voldoet : tekort('zonderReden', `${veld}/reden`);
      if (antwoord ?? antwoordOp) return voldoet;
      if (!op) return tekort('nietBeantwoordZonderDatum', `${veld}/antwoord`);
      const dagen = dagenTussen(op, peildatum);
      const norm = richtwaarden.antwoordVoorstelDagen;
      if (dagen <= norm)
        return profiel === 'lopend'
          ? nogNiet(plusDagen(op, norm))
          : tekort('kortGeleden', `${veld}/antwoord`, { dagen, norm });
      return tekort('nietBeantwoord', `${veld}/antwoord`, { dagen });
    });
  },
});
