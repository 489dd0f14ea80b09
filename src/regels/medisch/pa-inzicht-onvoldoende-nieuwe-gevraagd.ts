import { artsstukken, laatsteVerzoek } from '../../feiten/medisch.ts';
import { geenMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { datumVan, gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

type Probleemanalyse = NonNullable<Zaak['probleemanalyse']>;

export default defineRegel({
  id: 'pa-inzicht-onvoldoende-nieuwe-gevraagd',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '5' }),
    eigenNorm('zes weken wachten op een nieuw oordeel'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Geeft de probleemanalyse onvoldoende inzicht in het verzuim en in wat te doen is, dan kan de werkgever een nieuwe vragen; hij blijft zelf verantwoordelijk voor de aanpak.',
  uitzonderingen: [
    'Er waren geen mogelijkheden: dan volstaat een beperkte probleemanalyse.',
    'Een latere bijstelling geeft analyse en advies alsnog.',
    'Ontbreekt alleen de analyse of alleen het advies, dan zeggen de regels over het plan van aanpak dat.',
  ],
  meldingen: {
    nietGevraagd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Van de probleemanalyse van {op} zijn geen analyse en geen advies vastgelegd, en een nieuwe is niet gevraagd. Volgens het beoordelingskader van UWV kan de werkgever dat verlangen; UWV weegt of kansen op werkhervatting zijn gemist.',
    },
    nietGekregen: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Op {gevraagd} is om een nieuw oordeel van de bedrijfsarts gevraagd; een later oordeel is niet vastgelegd. Na {dagen} dagen valt dat op; dat aantal is een eigen norm.',
      herstel: 'Vraag de bedrijfsarts opnieuw om het oordeel en leg vast wat hij antwoordt.',
    },
  },
  herstel:
    'Leg analyse en advies van de probleemanalyse vast; staan zij er niet in, vraag de bedrijfsarts dan een nieuwe.',
  richtwaarde: 'vervolgAdviesDagen',
  toets(context) {
    const { zaak, peildatum, richtwaarden } = context;
    const pa = zaak.probleemanalyse;
    const op = datumVan(pa);
    if (!pa || !op || soortRiv(context) === 'geen') return nvt;
    const verzoek = laatsteVerzoek(zaak);
    if (verzoek) {
      const { op: gevraagd, veld } = verzoek;
      const dagen = richtwaarden.vervolgAdviesDagen;
      const uiterlijk = plusDagen(gevraagd, dagen);
      if (artsstukken(zaak).some((stuk) => stuk.op >= gevraagd)) return voldoet;
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('nietGekregen', veld, { gevraagd, dagen }, uiterlijk);
    }
    const isLater = zaak.adviezen?.some((advies) => geeftInzicht(advies) && (datumVan(advies) ?? op) > op);
    if (geeftInzicht(pa) || isLater || zaak.planVanAanpak?.adviespuntenVerwerkt) return voldoet;
    if (geenMogelijkheden(pa.belastbaarheid)) return nvt;
    return tekort('nietGevraagd', '/probleemanalyse/nieuweGevraagdOp', { op });
  },
});

type Inzicht = Pick<Probleemanalyse, 'adviespunten' | 'belastbaarheid' | 'analyse'> & {
  readonly toelichting?: string | undefined;
};

const geeftInzicht = ({ analyse, toelichting, belastbaarheid: b, adviespunten }: Inzicht): boolean =>
  (adviespunten ?? []).length > 0 ||
  [analyse, toelichting, b?.samenvatting, b?.mogelijkhedenEigenWerk, b?.mogelijkhedenAnderWerk].some(gevuld);
