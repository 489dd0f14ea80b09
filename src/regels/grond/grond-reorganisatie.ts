import { grondenVan } from '../../feiten/grond.ts';
import { geenFormatieruimte } from '../../feiten/spoor1-grenzen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bw7, wia } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-reorganisatie',
  fase: 'grond',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' }), bw7({ artikel: '658a', lid: '1' }), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Ook bij inkrimping zoekt de werkgever actief naar mogelijkheden. Herplaatsing in het eigen bedrijf is niet te verlangen als er geen arbeidsplaats of formatieruimte is; dan komt werk bij een andere werkgever in beeld.',
  uitzonderingen: [
    'De grond geldt het eerste spoor en de zaak legt vast waarom er geen arbeidsplaats of formatieruimte is: of dat zo is, beoordeelt een mens.',
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
    formatie: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is een reorganisatie als grond aangevoerd, en vastgelegd is waarom er geen arbeidsplaats of formatieruimte was. Volgens het beoordelingskader is herplaatsing dan niet te verlangen, maar zoekt de werkgever ook bij inkrimping actief naar mogelijkheden om de werknemer gedeeltelijk aan het werk te houden.',
      herstel: 'Vul de onderbouwing aan met formatie en data, en neem het oordeel op in de zaak.',
      oordeel: {
        vraag:
          'Blijkt uit de onderbouwing dat er ook na actief zoeken geen arbeidsplaats of formatieruimte was waarin de werknemer, al was het gedeeltelijk, kon werken?',
        waarom: 'De onderbouwing is vrije tekst; geen veld zegt welke plaatsen er na de reorganisatie waren.',
      },
    },
  },
  herstel:
    'Onderbouw met formatie en data welke plaatsen er waren en waarom geen ervan kon; haal in wat is gemist, zo nodig bij een andere werkgever.',
  toets({ zaak }) {
    return grondenVan(zaak, ['reorganisatie']).map(({ grond, plek, voor }) => {
      const veld = `${plek}/soort` as const;
      if (grond.voor === 'spoor2') return tekort('tweedeSpoor', veld, { voor });
      return grond.voor === 'spoor1' && geenFormatieruimte(zaak)
        ? beoordelen('formatie', veld, { voor }, undefined, ['/spoor1'])
        : tekort('nietDragend', veld, { voor });
    });
  },
});
