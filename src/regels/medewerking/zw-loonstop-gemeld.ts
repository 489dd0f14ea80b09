import { soortVan } from '../../feiten/medewerking-loonmaatregel.ts';
import { eersteDatum, laatsteDatum } from '../../feiten/volgorde.ts';
import { datum, type Datum } from '../../kern/datum.ts';
import { zw } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'zw-loonstop-gemeld',
  fase: 'medewerking',
  document: 'melding-uwv',
  bronnen: [zw({ artikel: '38a', lid: '7' }), zw({ artikel: '38a', lid: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'In een vangnetgeval meldt de werkgever aan UWV dat de werknemer door art. 7:629 lid 3 BW geen recht op loon heeft. De wet noemt geen termijn.',
  meldingen: {
    nietGemeld: {
      ernst: 'aandacht',
      tekst:
        'Er is een loonstop met ingang van {ingang}; een melding daarvan aan UWV is niet vastgelegd. De Ziektewet vraagt die melding als er aanspraak op ziekengeld is; UWV kan een boete van ten hoogste € 455 opleggen.',
      herstel: 'Meld de loonstop direct aan UWV, of leg de datum vast als dat al is gedaan.',
    },
    ingangOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Er is een loonstop vastgelegd zonder ingangsdatum; een melding daarvan aan UWV is niet vastgelegd. De Ziektewet vraagt die melding als er aanspraak op ziekengeld is.',
      herstel:
        'Leg de ingangsdatum vast en meld de loonstop direct aan UWV, of leg de datum van de melding vast.',
    },
    latereNietGemeld: {
      ernst: 'aandacht',
      tekst:
        'Aan UWV is op {op} een loonstop gemeld; of ook de loonstop met ingang van {ingang} is gemeld, zoals de Ziektewet vraagt, is niet vast te stellen.',
    },
  },
  herstel: 'Ga na of elke loonstop aan UWV is gemeld en leg de datum van de laatste melding vast.',
  toets({ zaak }) {
    const { vanToepassing, loonstopGemeldOp: op } = zaak.ziekte?.vangnet ?? {};
    if (!vanToepassing) return nvt;
    const loonstops = (zaak.loonmaatregelen ?? []).filter((maatregel) => soortVan(maatregel) === 'loonstop');
    const stops = loonstops.flatMap(({ ingangsdatum }): Datum[] => (ingangsdatum ? [ingangsdatum] : []));
    const eerste = eersteDatum(stops);
    const ingang = laatsteDatum(stops);
    const veld = '/ziekte/vangnet/loonstopGemeldOp';
    if (loonstops.length === 0) return nvt;
    if (!eerste || !ingang) return op ? voldoet : tekort('ingangOnbekend', veld);
    if (!op) return tekort('nietGemeld', veld, { ingang: eerste });
    return stops.length > 1 && op < ingang ? tekort('latereNietGemeld', veld, { op, ingang }) : voldoet;
  },
});
