import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { defineRegel, tekort } from '../regel.ts';

/** Terms of the law, from which art. 5 of the Regeling gives no way out. */
const WETTELIJK: Readonly<Record<string, string>> = {
  'termijn-42-weken': 'de aangifte na 42 weken (art. 38 lid 1 Ziektewet)',
  'termijn-riv-werknemer': 'het afschrift van het verslag (art. 25 lid 3 Wet WIA)',
  'termijn-wia-aanvraag': 'de WIA-aanvraag (art. 64 lid 3 Wet WIA)',
};

export default defineRegel({
  id: 'afwijking-alleen-art-2-4',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [procesgang({ artikel: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkgever en werknemer kunnen samen alleen van de termijnen van art. 2 en 4 van de Regeling procesgang afwijken, niet van termijnen van de wet.',
  meldingen: {
    nietMogelijk: {
      ernst: 'aandacht',
      tekst:
        'In de zaak is een afwijking vastgelegd van de termijn voor {termijn}. Art. 5 van de Regeling procesgang geldt alleen voor de termijnen van art. 2 en 4; UWV is aan deze afwijking niet gebonden.',
    },
  },
  herstel: 'Handel alsnog zo snel mogelijk en leg uit waarom het later was; reken niet op de afwijking.',
  toets({ zaak: { afwijkingen, meldingen, riv, wia } }) {
    const beroepen = [
      meldingen?.langdurigZiek?.beroepOpArtikel5 &&
        ({ regel: 'termijn-42-weken', veld: '/meldingen/langdurigZiek/beroepOpArtikel5' } as const),
      riv?.beroepOpArtikel5 && ({ regel: 'termijn-riv-werknemer', veld: '/riv/beroepOpArtikel5' } as const),
      wia?.beroepOpArtikel5 && ({ regel: 'termijn-wia-aanvraag', veld: '/wia/beroepOpArtikel5' } as const),
      ...(afwijkingen ?? []).map(({ regel }, i) => regel && ({ regel, veld: `/afwijkingen/${i}` } as const)),
    ];
    return beroepen.flatMap((beroep) => {
      const termijn = beroep ? WETTELIJK[beroep.regel] : undefined;
      return beroep && termijn ? [tekort('nietMogelijk', beroep.veld, { termijn })] : [];
    });
  },
});
