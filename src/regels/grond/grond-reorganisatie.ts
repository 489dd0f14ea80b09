import { grondenVan } from '../../feiten/grond.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bw7, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'grond-reorganisatie',
  fase: 'grond',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' }), bw7({ artikel: '658a', lid: '1' }), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Ook bij inkrimping zoekt de werkgever actief naar mogelijkheden. Herplaatsing in het eigen bedrijf is niet te verlangen als er geen arbeidsplaats of formatieruimte is; dan komt werk bij een andere werkgever in beeld.',
  uitzonderingen: [
    'De grond geldt het eerste spoor en de zaak onderbouwt dat er geen arbeidsplaats of formatieruimte is.',
  ],
  meldingen: {
    nietDragend: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is een reorganisatie als grond aangevoerd. Volgens het beoordelingskader zoekt de werkgever zelfs bij inkrimping actief naar mogelijkheden om de werknemer gedeeltelijk aan het werk te houden; dat er geen arbeidsplaats of formatieruimte was, is niet onderbouwd vastgelegd. Dat een ander in de functie is aangesteld, telt daarbij niet.',
    },
    tweedeSpoor: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is een reorganisatie als grond aangevoerd. Is er in het eigen bedrijf geen passend werk, dan bevordert de werkgever volgens het BW juist werk bij een andere werkgever; een reorganisatie draagt het uitblijven daarvan niet.',
    },
  },
  herstel:
    'Onderbouw met formatie en data welke plaatsen er waren en waarom geen ervan kon; haal in wat is gemist, zo nodig bij een andere werkgever.',
  toets({ zaak }) {
    return grondenVan(zaak, ['reorganisatie']).map(({ grond, plek, voor }) => {
      const veld = `${plek}/soort` as const;
      if (grond.voor === 'spoor2') return tekort('tweedeSpoor', veld, { voor });
      return grond.voor === 'spoor1' && gevuld(zaak.spoor1?.geenFormatieruimte)
        ? voldoet
        : tekort('nietDragend', veld, { voor });
    });
  },
});
