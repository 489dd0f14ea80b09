import { eindeToetstijdvak } from '../../feiten/regime.ts';
import { datumVan, type MetStuk } from '../../feiten/stukken.ts';
import { datum, type Datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'stuk-na-einde-wachttijd',
  fase: 'grond',
  document: 'reintegratieverslag',
  bronnen: [bbp({ paragraaf: '5' }), bbp({ paragraaf: '3' }), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een stuk dat na het einde van de wachttijd of haar verlenging is opgesteld, kan het verslag compleet maken. Het is geen inspanning in de tijd die UWV toetst (besluit 0021).',
  meldingen: {
    achteraf: {
      ernst: 'aandacht',
      tekst:
        'Opgesteld op {op}, na het einde van het tijdvak dat UWV toetst ({einde}): {stuk}. Volgens het beoordelingskader kan een rapportage achteraf het verslag compleet maken; zij is zelf geen inspanning in dat tijdvak.',
    },
    bijHerstel: {
      ernst: 'info',
      tekst:
        'Van de stukken {aantal:is|zijn} er {aantal} opgesteld na het einde van het tijdvak dat UWV toetst ({einde}). Bij een loonsanctie tellen zij als herstel; wat in dat tijdvak is nagelaten, wordt er niet achteraf mee ingevuld.',
    },
  },
  herstel:
    'Beschrijf in het stuk wat destijds is gedaan, met de data van toen en de stukken waaruit dat blijkt, en houd de datum van nu aan.',
  toets({ zaak, tijdlijn }) {
    const einde = eindeToetstijdvak({ zaak, tijdlijn });
    const laat = stukkenNa(zaak, einde);
    const [eerste] = laat;
    if (eerste && zaak.loonsanctie?.besluitDatum)
      return tekort('bijHerstel', eerste.veld, { aantal: laat.length, einde });
    return laat.map(({ stuk, op, veld }) => tekort('achteraf', veld, { stuk, op, einde }));
  },
});

interface LaatStuk {
  readonly stuk: string;
  readonly op: Datum;
  readonly veld: `/${string}`;
}

/** Pieces that plan, look back on or examine efforts; an actueel oordeel is of its own day. */
function stukkenNa(zaak: Zaak, einde: Datum): readonly LaatStuk[] {
  const uit: LaatStuk[] = [];
  const neem = (stuk: string, plek: `/${string}`, document: MetStuk | undefined): void => {
    const op = datumVan(document);
    if (op && op > einde) uit.push({ stuk, op, veld: `${plek}/stuk/opgesteldOp` });
  };
  neem('de probleemanalyse', '/probleemanalyse', zaak.probleemanalyse);
  neem('het plan van aanpak', '/planVanAanpak', zaak.planVanAanpak);
  neem('de eerstejaarsevaluatie', '/eerstejaarsevaluatie', zaak.eerstejaarsevaluatie);
  neem('de eindevaluatie', '/eindevaluatie', zaak.eindevaluatie);
  zaak.arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, i) => {
    neem('een arbeidsdeskundig rapport', `/arbeidsdeskundigeOnderzoeken/${i}`, onderzoek);
  });
  neem('het trajectplan van het tweede spoor', '/spoor2/trajectplan', zaak.spoor2?.trajectplan);
  return uit;
}
