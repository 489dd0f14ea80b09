import { grondenVan, heeftKostenonderbouwing } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-kosten',
  fase: 'grond',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '11' }), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever draagt de kosten van re-integratie, binnen de grenzen van de redelijkheid. Financiële belemmeringen zijn op zichzelf geen geldig argument om van een aangewezen traject af te zien (besluit 0010).',
  uitzonderingen: [
    'Uit cijfers blijkt dat de uitgaven in geen verhouding staan tot loon en premie of de bedrijfsvoering onevenredig belasten; dan weegt een mens de grond (grond-weegt-op).',
    'Bij een tijdelijk dienstverband vraagt UWV niet meer dan 70% van het loon dat nog te betalen is (par. 11); dat begrenst het bedrag, niet de plicht.',
  ],
  meldingen: {
    zonderCijfers: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} zijn kosten als grond aangevoerd, zonder dat daarvoor cijfers zijn vastgelegd. Volgens het beoordelingskader draagt de werkgever de kosten; niet van hem gevraagd worden trajecten die vooraf duidelijk niets opleveren, uitgaven die in geen verhouding staan tot loon en premie, en wat de bedrijfsvoering onevenredig belast.',
    },
  },
  herstel:
    'Onderbouw met cijfers waarom de uitgave niet redelijk was, of doe het alsnog; bij een tijdelijk contract kunt u UWV vragen in de kosten te delen.',
  toets({ zaak }) {
    const gronden = grondenVan(zaak, ['kosten']);
    if (gronden.length === 0 || heeftKostenonderbouwing(zaak)) return [];
    return gronden.map(({ plek, voor }) => tekort('zonderCijfers', `${plek}/soort`, { voor }));
  },
});
