import { datum, lengte, plusDagen } from '../../kern/datum.ts';
import { bw7, wia, zw } from '../../recht/bronnen.ts';
import { TERMIJNEN } from '../../recht/termijnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietSamengeteld' | 'laatsteDagOnbekend' | 'dataSpreken' | 'opDeGrens'>;

const VIER_WEKEN = TERMIJNEN.samentelling.dagen;

export default defineRegel({
  id: 'samentelling-toegepast',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '23', lid: '3' }),
    bw7({ artikel: '629', lid: '10' }),
    zw({ artikel: '38', lid: '1' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Perioden van ziekte die elkaar met minder dan vier weken herstel opvolgen, tellen als een geval; bij vier weken of meer begint een nieuw geval met een eigen eerste ziektedag.',
  uitzonderingen: ['UWV heeft de eerste ziektedag vastgesteld; die gaat voor.'],
  meldingen: {
    nietSamengeteld: {
      ernst: 'aandacht',
      tekst:
        'De eerste ziektedag is {d1}, de dag na een herstel van {dagen} dagen dat in de zaak staat. Volgens de Wet WIA en het BW telt ziekte die met minder dan vier weken onderbreking terugkeert als hetzelfde geval; dan ligt de eerste ziektedag eerder.',
      herstel:
        'Vul als eerste ziektedag de dag in waarop het geval begon; riv schuift de termijnen dan zelf op.',
    },
    laatsteDagOnbekend: {
      ernst: 'aandacht',
      tekst:
        'De werknemer is volgens de zaak vanaf {van} hersteld en op {ziek} opnieuw ziek gemeld; de laatste dag van het herstel ontbreekt. Zonder die dag is niet vast te stellen of het om een of twee gevallen gaat, en telt riv het herstel door.',
      herstel: 'Vul bij de onderbreking de laatste herstelde dag in: de dag vóór de nieuwe ziektedag.',
    },
    dataSpreken: {
      ernst: 'aandacht',
      tekst:
        'De nieuwe ziekmelding van {ziek} valt in het herstel dat van {van} tot en met {tot} loopt. De lengte van het herstel beslist of het om een of twee gevallen gaat en is nu niet vast te stellen.',
      herstel: 'Controleer de data: het herstel eindigt op de dag vóór de nieuwe ziektedag.',
    },
    opDeGrens: {
      ernst: 'info',
      tekst:
        'Het herstel van {van} tot en met {tot} duurde {dagen} dagen. Bij 27 dagen telt de ziekte samen, bij 28 dagen begint volgens de wet een nieuw geval; een dag verschil in de opgave verandert dus alle termijnen.',
      herstel:
        'Controleer de eerste en de laatste herstelde dag aan de hand van de ziek- en hersteldmeldingen.',
    },
  },
  herstel: 'Controleer de data van herstel en nieuwe ziekmelding, en ga na of UWV dezelfde data heeft.',
  toets({ zaak: { ziekte } }) {
    if (!ziekte?.onderbrekingen?.length) return nvt;
    const d1 = ziekte.eersteZiektedagVastgesteldDoorUwv ? undefined : ziekte.eersteZiektedag;
    return ziekte.onderbrekingen.map(({ van, tot, nieuweZiekmeldingOp: ziek }, i): Uitkomst => {
      const plek = `/ziekte/onderbrekingen/${i}` as const;
      if (!van) return nvt;
      if (!tot) return ziek ? tekort('laatsteDagOnbekend', `${plek}/tot`, { van, ziek }) : voldoet;
      if (ziek && ziek <= tot)
        return tekort('dataSpreken', `${plek}/nieuweZiekmeldingOp`, { ziek, van, tot });
      const dagen = lengte({ van, tot });
      if (d1 && plusDagen(tot, 1) === d1 && dagen < VIER_WEKEN)
        return tekort('nietSamengeteld', '/ziekte/eersteZiektedag', { d1, dagen });
      const grens = d1 && tot >= d1 && (dagen === VIER_WEKEN || dagen === VIER_WEKEN - 1);
      return grens ? tekort('opDeGrens', plek, { van, tot, dagen }) : voldoet;
    });
  },
});
