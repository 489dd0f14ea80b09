import { gevuld } from '../../feiten/stukken.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { eersteMogelijkheden } from '../../tijdlijn/oordelen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietBezien' | 'metReden'>;

export default defineRegel({
  id: 's1-arbeidsconflict-herplaatsing',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij een conflict van puur persoonlijke aard beziet de werkgever of de werknemer op een andere plek in het bedrijf kan werken, waar het conflict niet speelt. De beleidsregels noemen geen termijn; rivklaar vraagt ernaar standaard 42 dagen nadat het conflict bekend werd, en bij het indienen altijd.',
  uitzonderingen: [
    'Het conflict is opgelost.',
    'Herplaatsing kan redelijkerwijs niet worden verwacht.',
    'Zolang de zaak loopt: de mediation is nog bezig.',
  ],
  meldingen: {
    nietBezien: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is een persoonlijk conflict dat niet is opgelost; dat een andere plek in het bedrijf is bezien, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter verwachten dat van de werkgever.',
    },
    metReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is een persoonlijk conflict dat niet is opgelost; een andere plek in het bedrijf is met reden niet overwogen. Volgens de Beleidsregels beoordelingskader poortwachter kan dat alleen achterwege blijven als herplaatsing redelijkerwijs niet kan worden verwacht.',
      oordeel: {
        vraag:
          'Kon herplaatsing op een andere plek in het bedrijf, gelet op de vastgelegde reden, redelijkerwijs niet van de werkgever worden verwacht?',
        waarom: 'Of de reden deugt, hangt af van het conflict en van het bedrijf; de reden is vrije tekst.',
      },
    },
  },
  herstel:
    'Bezie alsnog of de werknemer elders in het bedrijf kan werken, en leg de uitkomst of de reden waarom niet vast.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets({ zaak, peildatum, profiel, richtwaarden }) {
    if (!eersteMogelijkheden(zaak)) return nvt;
    const dagen = richtwaarden.spoor1OnderzoekDagen;
    return (zaak.conflicten ?? []).flatMap((conflict, i): Uitkomst[] => {
      const { ontstaanOp: op, mediation, andereFunctieOverwogen: overwogen } = conflict;
      if (conflict.soort !== 'persoonlijk' || conflict.opgelostOp || mediation?.resultaat === 'opgelost')
        return [];
      if (overwogen || conflict.actie === 'andereFunctie') return [voldoet];
      const veld = `/conflicten/${i}` as const;
      if (gevuld(conflict.redenGeenAndereFunctie))
        return [beoordelen('metReden', `${veld}/redenGeenAndereFunctie`, {}, undefined, [veld])];
      if (profiel === 'lopend' && mediation?.resultaat === 'loopt') return [nogNiet()];
      if (profiel === 'lopend' && op && dagenTussen(op, peildatum) <= dagen)
        return [nogNiet(plusDagen(op, dagen))];
      return [tekort('nietBezien', `${veld}/andereFunctieOverwogen`)];
    });
  },
});
