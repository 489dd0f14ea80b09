import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { periodenZonderLoonwaarde } from '../../feiten/spoor1-arbeidstherapeutisch.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { GRENZEN } from '../../recht/grenzen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'langer' | 'zonderDoelOfEvaluatie'>;

export default defineRegel({
  id: 's1-arbeidstherapeutisch-max-6-weken',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '8' }), bbp({ paragraaf: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werk zonder loonwaarde (arbeidstherapeutisch) duurt in de regel niet langer dan zes weken en dient om te zien wat de werknemer kan. De controle vraagt ernaar vanaf de dag na die zes weken; aansluitende perioden tellen samen.',
  uitzonderingen: ['De bedrijfsarts heeft een langere periode onderbouwd.'],
  meldingen: {
    langer: {
      ernst: 'aandacht',
      tekst:
        'Van {van} tot en met {tot} is {dagen} dagen zonder loonwaarde gewerkt, met een doel en een evaluatie. De Beleidsregels beoordelingskader poortwachter gaan uit van in de regel niet langer dan zes weken, hier tot en met {uiterlijk}.',
    },
    zonderDoelOfEvaluatie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Van {van} tot en met {tot} is {dagen} dagen zonder loonwaarde gewerkt, en een doel of een evaluatie daarvan is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter gaan uit van in de regel niet langer dan zes weken, hier tot en met {uiterlijk}, en alleen om te zien wat de werknemer kan; te lang zo werken noemen zij als aanleiding om bij te stellen.',
      herstel:
        'Ga over op werk met loonwaarde of kies een andere weg, en leg vast waarvoor de periode diende en wat zij heeft geleerd.',
    },
  },
  herstel:
    'Ga over op werk met loonwaarde, of laat de bedrijfsarts onderbouwen waarom een langere periode nodig is of was.',
  toets(context) {
    const { zaak, profiel } = context;
    return periodenZonderLoonwaarde(zaak, eindeBegeleiding(context)).map((periode): Uitkomst => {
      const { van, tot, dagen, veld, loopt } = periode;
      const uiterlijk = plusDagen(van, GRENZEN.arbeidstherapeutisch.dagen - 1);
      if (dagen <= GRENZEN.arbeidstherapeutisch.dagen)
        return loopt && profiel === 'lopend' ? nogNiet(uiterlijk) : voldoet;
      if (periode.onderbouwd) return voldoet;
      const reden = periode.metDoel && periode.geevalueerd ? 'langer' : 'zonderDoelOfEvaluatie';
      return tekort(reden, veld, { van, tot, dagen, uiterlijk }, uiterlijk);
    });
  },
});
