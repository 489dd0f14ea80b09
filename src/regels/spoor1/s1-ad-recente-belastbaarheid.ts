import { isVanArts } from '../../feiten/mogelijkheden.ts';
import { laatsteArbeidsdeskundige } from '../../feiten/arbeidsdeskundige.ts';
import { adviesMet, dagVanArts } from '../../feiten/stukken.ts';
import { eersteDatum } from '../../feiten/volgorde.ts';
import { dagenTussen, datum, type Datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-ad-recente-belastbaarheid',
  fase: 'spoor1',
  document: 'arbeidsdeskundig-onderzoek',
  bronnen: [
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '7.4' }),
    eigenNorm('het belastbaarheidsprofiel is hoogstens 91 dagen ouder dan het arbeidsdeskundig rapport'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het arbeidsdeskundig onderzoek rust op een belastbaarheid die een (bedrijfs)arts heeft vastgesteld en die toen nog gold. De beleidsregels noemen geen leeftijd; rivklaar let standaard op wat ouder is dan 91 dagen. De vraag komt op met het rapport.',
  meldingen: {
    nietVanArts: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het arbeidsdeskundig rapport van {rapport} rust op een belastbaarheid die niet door een arts is vastgesteld. Volgens de Beleidsregels beoordelingskader poortwachter kan de werkgever daar niet in redelijkheid op afgaan.',
    },
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Van het arbeidsdeskundig rapport van {rapport} is niet vast te stellen op welke belastbaarheid, van welke datum, het rust. De Beleidsregels beoordelingskader poortwachter gaan uit van de mogelijkheden die de bedrijfsarts heeft vastgesteld.',
      herstel: 'Leg vast welk profiel van de bedrijfsarts, van welke datum, is gebruikt.',
    },
    achterhaald: {
      ernst: 'aandacht',
      tekst:
        'Het arbeidsdeskundig rapport van {rapport} rust op een belastbaarheid van {profiel}; op {gewijzigd} stelde de bedrijfsarts een gewijzigde belastbaarheid vast. De Beleidsregels beoordelingskader poortwachter gaan uit van de mogelijkheden van dat moment.',
    },
    ouder: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het arbeidsdeskundig rapport van {rapport} rust op een belastbaarheid van {profiel}, {dagen} dagen eerder. Een norm voor die tijd is er niet; {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Laat de bedrijfsarts bevestigen dat de belastbaarheid toen nog gold.',
    },
  },
  herstel:
    'Laat de bedrijfsarts de belastbaarheid vaststellen en vraag de arbeidsdeskundige of de conclusies daarmee gelijk blijven.',
  richtwaarde: 'adBelastbaarheidDagen',
  toets({ zaak, richtwaarden }) {
    const gevonden = laatsteArbeidsdeskundige(zaak);
    if (!gevonden) return nvt;
    const { op: rapport, onderzoek, index } = gevonden;
    const plek = `/arbeidsdeskundigeOnderzoeken/${index}` as const;
    if (!isVanArts(onderzoek.bronBelastbaarheid))
      return tekort('nietVanArts', `${plek}/bronBelastbaarheid`, { rapport });
    const veld = `${plek}/datumBelastbaarheid` as const;
    const profiel = onderzoek.datumBelastbaarheid ?? profielVan(zaak, onderzoek.adviesId);
    if (!profiel || profiel > rapport) return tekort('onbekend', veld, { rapport });
    const gewijzigd = wijziging(zaak, profiel, rapport);
    if (gewijzigd) return tekort('achterhaald', veld, { rapport, profiel, gewijzigd });
    const dagen = dagenTussen(profiel, rapport);
    const norm = richtwaarden.adBelastbaarheidDagen;
    return dagen > norm ? tekort('ouder', veld, { rapport, profiel, dagen, norm }) : voldoet;
  },
});

const profielVan = (zaak: Zaak, adviesId: string | undefined): Datum | undefined => {
  const advies = adviesMet(zaak, adviesId);
  return advies && vastgesteldOp(advies);
};

/** The first changed capacity that the bedrijfsarts established after one day and not after the other. */
function wijziging({ adviezen }: Zaak, na: Datum, tot: Datum): Datum | undefined {
  const gewijzigd = (adviezen ?? []).map((a) => (a.wijzigtBelastbaarheid ? vastgesteldOp(a) : undefined));
  return eersteDatum(gewijzigd.filter((op) => op && op > na && op < tot));
}

/** The day on which the bedrijfsarts stated it; a draft states nothing. */
const vastgesteldOp = (advies: NonNullable<Zaak['adviezen']>[number]): Datum | undefined => {
  const op = dagVanArts(advies);
  return op && (advies.belastbaarheid?.vastgesteldOp ?? op);
};
