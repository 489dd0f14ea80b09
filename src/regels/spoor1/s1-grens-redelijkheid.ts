import { bezwaarBijOnderzoek, grensRedelijkheid } from '../../feiten/spoor1-grenzen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nvt, tekort } from '../regel.ts';

const VELD = '/spoor1/grensRedelijkheid';

export default defineRegel({
  id: 's1-grens-redelijkheid',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De grens van wat redelijk is, is in ieder geval bereikt als een oplossing het productieproces in gevaar kan brengen of de bedrijfsvoering in financieel opzicht onevenredig belast; een ander rooster of een andere taakverdeling hoeft niet als zij de organisatie te ernstig verstoort. Wie zich daarop beroept, toont dat aan, met cijfers of feiten. De vraag komt op zodra daarop een beroep is gedaan.',
  uitzonderingen: [
    'De kosten zijn voor het eerste spoor als deugdelijke grond aangevoerd; dan vraagt grond-weegt-op ernaar.',
  ],
  meldingen: {
    nietOnderbouwd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Een oplossing in het bedrijf is afgewezen om onevenredige kosten of ernstige verstoring; een onderbouwing ontbreekt. De Beleidsregels beoordelingskader poortwachter noemen als grens dat de productie in gevaar komt, de bedrijfsvoering onevenredig wordt belast of de organisatie te ernstig wordt verstoord, en vragen de werkgever dat aan te tonen.',
    },
    onderbouwd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De werkgever beroept zich op de grens van wat redelijk is. De Beleidsregels beoordelingskader poortwachter noemen als grens dat de productie in gevaar komt, de bedrijfsvoering onevenredig wordt belast of de organisatie te ernstig wordt verstoord; de werkgever toont dat aan.',
      oordeel: {
        vraag:
          'Blijkt uit de onderbouwing, met cijfers of feiten, dat de oplossing de productie in gevaar brengt, onevenredig kost of de organisatie te ernstig verstoort?',
        waarom:
          'Of cijfers een beroep op de grens dragen, hangt af van het hele bedrijf; de onderbouwing is vrije tekst.',
      },
      herstel:
        'Vul de onderbouwing aan met cijfers, of voer de oplossing alsnog uit; neem het oordeel op in de zaak.',
    },
  },
  herstel:
    'Onderbouw met cijfers wat de oplossing kost of verstoort, naast wat loondoorbetaling kost, of voer haar alsnog uit.',
  toets({ zaak }) {
    if (zaak.deugdelijkeGronden?.some(({ soort, voor }) => soort === 'kosten' && voor === 'spoor1'))
      return nvt;
    const bezwaar = bezwaarBijOnderzoek(zaak, ['onevenredigeKosten', 'ernstigeVerstoringOrganisatie']);
    const plek = bezwaar && (bezwaar.veld.replace('/reden', '/toelichting') as `/${string}`);
    if (grensRedelijkheid(zaak)) return beoordelen('onderbouwd', VELD, {}, undefined, plek ? [plek] : []);
    if (!bezwaar || !plek) return nvt;
    return bezwaar.toegelicht ? beoordelen('onderbouwd', plek) : tekort('nietOnderbouwd', VELD);
  },
});
