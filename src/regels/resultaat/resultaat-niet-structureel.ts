import { beroepOpResultaat } from '../../feiten/resultaatberoep.ts';
import { eindeLoonperiode, eindigtMetLoon } from '../../feiten/resultaateinde.ts';
import {
  isOpEindigendDienstverband,
  isStructureel,
  isZonderContract,
} from '../../feiten/resultaatvoorwaarden.ts';
import { alsVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const ZWAAR = { lopend: 'aandacht', indiening: 'loonsanctie' } as const;
const NORM =
  'Het beoordelingskader vraagt dat aannemelijk is dat de werknemer ook na de loondoorbetaling in dit werk kan blijven; anders toetst UWV de inspanningen.';

export default defineRegel({
  id: 'resultaat-niet-structureel',
  fase: 'resultaat',
  document: 'eindevaluatie',
  bronnen: [bbp({ paragraaf: '3' }), bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werk waarop de zaak zich als resultaat beroept, is structureel: het gaat naar verwachting ook na de loondoorbetaling door.',
  uitzonderingen: [
    'De zaak legt alleen vast welk werk er is, en laat daarvoor geen tweede spoor achterwege; de eindevaluatie noemt het werk niet structureel.',
    'Werk bij de eigen werkgever zonder nieuw contract: het bestaande contract blijft gelden; of het werk structureel is, beoordeelt een mens.',
    'Werk dat langer duurt dan de loondoorbetaling: of het structureel is, beoordeelt een mens.',
  ],
  meldingen: {
    eindigt: {
      ernst: ZWAAR,
      tekst: `De zaak beroept zich op bereikt werk, maar dat eindigt op {tot}, niet later dan het einde van de loondoorbetaling op {einde}. ${NORM}`,
    },
    zonderContract: {
      ernst: ZWAAR,
      tekst: `De zaak beroept zich op werk bij een andere werkgever, maar daar ligt geen contract aan ten grondslag. ${NORM}`,
    },
    proef: {
      ernst: ZWAAR,
      tekst: `De zaak beroept zich op een plaatsing bij een andere werkgever, maar de laatste plaatsing, sinds {van}, is een proefplaatsing of werkervaringsplaats. ${NORM}`,
    },
    dienstverbandEindigt: {
      ernst: ZWAAR,
      tekst: `De zaak beroept zich op werk bij de eigen werkgever, maar het dienstverband eindigt op {tot} en een bereidheid om de werknemer terug te nemen is niet vastgelegd. ${NORM}`,
    },
    blijftNiet: {
      ernst: ZWAAR,
      tekst: `De zaak beroept zich op bereikt werk, maar volgens de eindevaluatie blijft de werknemer na de wachttijd naar verwachting niet in dit werk. ${NORM}`,
    },
  },
  herstel:
    'Maak het werk structureel en leg vast waaruit dat blijkt, of ga door met de re-integratie in beide sporen en leg dat vast.',
  toets(context) {
    const { zaak, tijdlijn } = context;
    const beroep = beroepOpResultaat(zaak);
    const eindevaluatie = alsVastgesteld(zaak.eindevaluatie);
    if (!beroep && eindevaluatie?.huidigWerk?.structureel !== true) return nvt;
    const tot = eindigtMetLoon(context);
    if (tot)
      return tekort('eindigt', '/resultaat/structureel/contractTot', {
        tot,
        einde: eindeLoonperiode(tijdlijn),
      });
    if (isZonderContract(zaak)) return tekort('zonderContract', '/resultaat/structureel/contractvorm');
    const proef = laatstePlaatsing(zaak);
    if (beroep === '/spoor2/afgesloten' && proef) return tekort('proef', proef.veld, { van: proef.van });
    const einde = zaak.dienstverband?.einde;
    if (einde && beroep !== '/spoor2/afgesloten' && isOpEindigendDienstverband(zaak))
      return tekort('dienstverbandEindigt', '/dienstverband/einde', { tot: einde });
    if (eindevaluatie?.blijftInDitWerk === false)
      return tekort('blijftNiet', '/eindevaluatie/blijftInDitWerk');
    return isStructureel(zaak) === true ? voldoet : nvt;
  },
});

/** The youngest placement, when it is one to try or to learn. */
function laatstePlaatsing({ spoor2 }: Zaak) {
  let gevonden: { van: NonNullable<Plaatsing['van']>; soort: Plaatsing['soort']; nr: number } | undefined;
  spoor2?.plaatsingen?.forEach(({ van, soort }, nr) => {
    if (van && (!gevonden || van >= gevonden.van)) gevonden = { van, soort, nr };
  });
  if (gevonden?.soort !== 'proefplaatsing' && gevonden?.soort !== 'werkervaringsplaats') return undefined;
  return { van: gevonden.van, veld: `/spoor2/plaatsingen/${gevonden.nr}/soort` as const };
}

type Plaatsing = NonNullable<NonNullable<Zaak['spoor2']>['plaatsingen']>[number];
