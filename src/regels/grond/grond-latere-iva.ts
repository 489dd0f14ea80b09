import { grondenVan } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

export default defineRegel({
  id: 'grond-latere-iva',
  fase: 'grond',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '3' }), wia({ artikel: '65' }), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV beoordeelt of destijds in redelijkheid tot de verrichte inspanningen kon worden gekomen, en of in redelijkheid kon worden aangenomen dat er geen mogelijkheden waren. Een uitkering die later wordt toegekend, verandert dat oordeel niet (besluit 0019).',
  uitzonderingen: ['UWV heeft een verkorte wachttijd vastgesteld; dan toetst het geen verslag.'],
  meldingen: {
    nietDragend: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd dat later een IVA-uitkering is of wordt toegekend. Volgens het beoordelingskader gaat het erom of destijds in redelijkheid kon worden aangenomen dat er geen mogelijkheden waren; een later besluit over de uitkering draagt de tekortkoming niet.',
    },
  },
  herstel:
    'Laat zien waarop het oordeel over de mogelijkheden destijds rustte: welk advies van de bedrijfsarts, van wanneer, en wat u zelf hebt gevraagd.',
  toets: ({ zaak }) =>
    grondenVan(zaak, ['latereIva']).map(({ plek, voor }) => tekort('nietDragend', `${plek}/soort`, { voor })),
});
