import { capaciteitOp } from '../../feiten/capaciteit.ts';
import { soortVan } from '../../feiten/medewerking-loonmaatregel.ts';
import { datum, eerste, type Datum } from '../../kern/datum.ts';
import { bbp, bw7 } from '../../recht/bronnen.ts';
import type { Tijdlijn } from '../../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';

type Aanbod = NonNullable<NonNullable<Zaak['spoor1']>['aanbiedingen']>[number];
type Uitkomst = Resultaat<'nietGetoetst' | 'loonstop' | 'teVeelUren' | 'vroegVeelLager'>;

export default defineRegel({
  id: 's1-aanbod-passend-criteria',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bw7({ artikel: '658a', lid: '4' }), bbp({ paragraaf: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Aangeboden werk is voor de krachten en bekwaamheden van de werknemer berekend, tenzij aanvaarding om redenen van lichamelijke, geestelijke of sociale aard niet van hem kan worden gevergd. De beleidsregels noemen als leidraad onder meer arbeidsverleden, opleiding, gezondheid, persoonlijke eigenschappen, afstand en loon; het werkpatroon sluit in redelijke mate aan en het niveau mag in eerste instantie niet veel lager zijn. De vraag komt op als de werknemer het werk niet aanvaardt.',
  uitzonderingen: ['De werknemer aanvaardde het aanbod.'],
  meldingen: {
    nietGetoetst: {
      ernst: 'aandacht',
      tekst:
        'Aangeboden werk is niet aanvaard; dat het op de gezondheid van de werknemer is getoetst, is niet vast te stellen. Het Burgerlijk Wetboek vraagt werk dat voor zijn krachten en bekwaamheden is berekend.',
    },
    loonstop: {
      ernst: 'loonsanctie',
      tekst:
        'Op {loonstop} is het loon gestopt om een geweigerd aanbod; dat dit werk op de gezondheid van de werknemer is getoetst, is niet vast te stellen. Het Burgerlijk Wetboek vraagt werk dat voor zijn krachten en bekwaamheden is berekend.',
      herstel:
        'Laat de bedrijfsarts of UWV (deskundigenoordeel) het werk beoordelen, en betaal het loon alsnog als het niet passend blijkt.',
    },
    teVeelUren: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is werk van {uren} uur per week aangeboden; de bedrijfsarts achtte toen {mogelijk} uur mogelijk, en het aanbod is niet aanvaard. Het Burgerlijk Wetboek vraagt werk dat voor de krachten van de werknemer is berekend.',
      herstel: 'Doe een aanbod binnen de belastbaarheid, of vraag de bedrijfsarts of de uren haalbaar zijn.',
    },
    vroegVeelLager: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'Op {op}, in het eerste ziektejaar, is werk aangeboden dat ver onder het niveau van de werknemer ligt, en het is niet aanvaard. Volgens de Beleidsregels beoordelingskader poortwachter mag het niveau in eerste instantie niet veel lager zijn; dat rivklaar daarvoor het eerste ziektejaar aanhoudt, is een eigen lezing.',
      herstel: 'Zoek werk dichter bij het eigen niveau, of leg vast waarom dat er toen niet was.',
    },
  },
  herstel:
    'Toets het aangeboden werk aan de leidraad, vooral aan de belastbaarheid, en leg dat per punt vast.',
  toets({ zaak, tijdlijn }) {
    const gestopt = loonstops(zaak);
    return (zaak.spoor1?.aanbiedingen ?? []).map((aanbod, i): Uitkomst => {
      if (aanbod.reactie === 'aanvaard') return voldoet;
      const veld = `/spoor1/aanbiedingen/${i}/getoetstOp` as const;
      const getoetst = aanbod.getoetstOp?.includes('gezondheid') ?? false;
      const loonstop = aanbod.id === undefined ? undefined : gestopt.get(aanbod.id);
      if (!getoetst && loonstop) return tekort('loonstop', veld, { loonstop });
      const teVeel = aanbod.reactie && meerDanMogelijk(zaak, aanbod);
      if (teVeel) return tekort('teVeelUren', `/spoor1/aanbiedingen/${i}/urenPerWeek`, teVeel);
      if (!getoetst && aanbod.reactie) return tekort('nietGetoetst', veld);
      return isVroegVeelLager(aanbod, tijdlijn) && aanbod.reactie
        ? tekort('vroegVeelLager', `/spoor1/aanbiedingen/${i}/veelLagerNiveau`, { op: aanbod.datum })
        : voldoet;
    });
  },
});

/** The first day on which the wages stopped because of an offer, by the id of the offer. */
function loonstops({ loonmaatregelen }: Zaak): ReadonlyMap<string, Datum> {
  const uit = new Map<string, Datum>();
  for (const maatregel of loonmaatregelen ?? []) {
    const { aanbodId, ingangsdatum: op } = maatregel;
    if (!aanbodId || !op || soortVan(maatregel) !== 'loonstop') continue;
    uit.set(aanbodId, eerste(op, uit.get(aanbodId) ?? op));
  }
  return uit;
}

/** What is asked in hours beside what the bedrijfsarts had stated then; hours a day do not say how many days a week. */
function meerDanMogelijk(zaak: Zaak, { datum: op, urenPerWeek: uren }: Aanbod) {
  const mogelijk = op && capaciteitOp(zaak, op)?.urenPerWeek;
  return op && mogelijk !== undefined && uren !== undefined && uren > mogelijk
    ? { op, uren, mogelijk }
    : undefined;
}

function isVroegVeelLager(
  aanbod: Aanbod,
  { mijlpalen }: Tijdlijn,
): aanbod is Aanbod & { datum: NonNullable<Aanbod['datum']> } {
  const jaar = mijlpalen['einde-eerste-ziektejaar'].uiterlijk;
  return (
    aanbod.veelLagerNiveau === true &&
    aanbod.datum !== undefined &&
    jaar !== undefined &&
    aanbod.datum <= jaar
  );
}
