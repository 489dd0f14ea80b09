import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { periodenZonderLoonwaarde, type ZonderLoonwaarde } from '../../feiten/spoor1-arbeidstherapeutisch.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'geenKeuze' | 'nietVastgelegd' | 'zonderBedrijfsarts'>;

export default defineRegel({
  id: 's1-arbeidstherapeutisch-vervolg',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Na een periode zonder loonwaarde kiezen werkgever en werknemer, in overleg met de bedrijfsarts, voor gewoon werk of voor een andere weg. De controle vraagt ernaar zodra de periode voorbij is.',
  uitzonderingen: ['De periode loopt nog.', 'De periode eindigt met de dienstbetrekking.'],
  meldingen: {
    geenKeuze: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De periode zonder loonwaarde die op {van} begon, eindigde op {tot}; een keuze voor het vervolg is niet vastgelegd en een volgende stap is niet te zien. De Beleidsregels beoordelingskader poortwachter vragen daarna een keuze, in overleg met de bedrijfsarts.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'De periode zonder loonwaarde die op {van} begon, eindigde op {tot} en er volgde een stap; de keuze daarvoor is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen daarna een keuze, in overleg met de bedrijfsarts.',
    },
    zonderBedrijfsarts: {
      ernst: 'aandacht',
      tekst:
        'Na de periode zonder loonwaarde van {van} tot en met {tot} is een keuze gemaakt; dat de bedrijfsarts daarbij was betrokken is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen die keuze in overleg met de bedrijfsarts.',
      herstel: 'Leg de keuze alsnog aan de bedrijfsarts voor, of leg vast wanneer dat is gebeurd.',
    },
  },
  herstel:
    'Maak met de bedrijfsarts de keuze voor het vervolg en leg haar vast, met wat er daarna feitelijk gebeurde.',
  toets(context) {
    const { zaak, profiel, peildatum } = context;
    const einde = eindeBegeleiding(context);
    return periodenZonderLoonwaarde(zaak, einde).map((periode): Uitkomst => {
      const { van, tot, loopt, slot } = periode;
      if (eindigtMetDienst(zaak, periode)) return nvt;
      // On its last day the period is not over.
      if (loopt || tot >= einde) return profiel === 'lopend' && einde === peildatum ? nogNiet() : nvt;
      const keuze = slot?.periode.vervolgkeuze;
      if (!keuze || keuze === 'verlengd') {
        const veld = slot ? (`${slot.veld}/vervolgkeuze` as const) : periode.veld;
        return tekort(isVervolgd(zaak, periode) ? 'nietVastgelegd' : 'geenKeuze', veld, { van, tot });
      }
      if (slot.periode.vervolgInOverlegBedrijfsarts) return voldoet;
      return tekort('zonderBedrijfsarts', `${slot.veld}/vervolgInOverlegBedrijfsarts`, { van, tot });
    });
  },
});

const WEEKEND = 2;

/** With the employment ends what there is to choose; the last working day may lie before a weekend. */
function eindigtMetDienst({ dienstverband }: Zaak, { tot }: ZonderLoonwaarde): boolean {
  const einde = dienstverband?.einde;
  return einde !== undefined && tot <= einde && dagenTussen(tot, einde) <= WEEKEND;
}

/** Work with loonwaarde, a new offer or the second track after the period. */
const isVervolgd = ({ urenlog, spoor1, spoor2 }: Zaak, { tot }: ZonderLoonwaarde): boolean =>
  (urenlog?.some((u) => u.van && u.van >= tot && !u.arbeidstherapeutisch && (u.urenPerWeek ?? 0) > 0) ??
    false) ||
  (spoor1?.aanbiedingen?.some(({ datum: op }) => op && op >= tot) ?? false) ||
  (spoor2?.start !== undefined && spoor2.start >= tot);
