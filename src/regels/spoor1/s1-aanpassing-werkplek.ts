import { isAanpassingBezien } from '../../feiten/spoor1-onderzoek.ts';
import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { dagenTussen, datum, type Datum } from '../../kern/datum.ts';
import { bbp, bw7, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'nietOnderzocht' | 'nietGerealiseerd';

export default defineRegel({
  id: 's1-aanpassing-werkplek',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '8' }), bw7({ artikel: '658a', lid: '2' }), wia({ artikel: '25', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Nagegaan is welke technische en organisatorische aanpassing van werk, werkplek of werktijden mogelijk is, en wat is afgesproken komt er ook. De controle vraagt daarnaar vanaf de dag dat terugkeer in het eigen werk onzeker is, uiterlijk aan het einde van het eerste ziektejaar; een afgesproken aanpassing vanaf haar eigen datum.',
  uitzonderingen: [
    'Er waren nog geen mogelijkheden om te werken.',
    'De aanpassing stond in het plan van aanpak of is door een arbeidsdeskundige beoordeeld.',
  ],
  meldingen: {
    nietOnderzocht: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Terugkeer in het eigen werk is onzeker sinds {sinds}, {waardoor}; een onderzoek naar technische of organisatorische aanpassing is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen na te gaan welke mogelijkheden door aanpassing te maken zijn.',
    },
    nietGerealiseerd: {
      ernst: 'aandacht',
      tekst:
        'In het plan van aanpak is een aanpassing afgesproken vanaf {vanaf}; {dagen} dagen later is niet vast te stellen dat zij er is. Volgens de Wet WIA leven partijen de afspraken uit het plan na.',
      herstel: 'Realiseer de aanpassing, of leg vast wanneer zij er was of waarom zij niet meer nodig is.',
    },
  },
  herstel:
    'Onderzoek welke technische en organisatorische aanpassing mogelijk is, zo nodig met een arbeidsdeskundige, en leg de uitkomst vast.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const moment = vraagmoment(context);
    if (moment.stand === 'nvt') return nvt;
    const { zaak, peildatum, richtwaarden } = context;
    const open = nietGerealiseerd(zaak, peildatum, richtwaarden.spoor1OnderzoekDagen);
    if (open.length > 0) return open;
    if (isAanpassingBezien(zaak)) return voldoet;
    if (moment.stand === 'nogNiet') return nogNiet(moment.uiterlijk);
    const { sinds, waardoor } = moment;
    return tekort('nietOnderzocht', '/spoor1/aanpassingWerkplek', { sinds, waardoor });
  },
});

function nietGerealiseerd({ planVanAanpak: plan }: Zaak, peildatum: Datum, na: number): Resultaat<Reden>[] {
  return (plan?.werkaanpassingen ?? []).flatMap(({ vanaf, gerealiseerdOp }, i): Resultaat<Reden>[] => {
    if (!vanaf || gerealiseerdOp) return [];
    const dagen = dagenTussen(vanaf, peildatum);
    if (dagen <= na) return [];
    return [
      tekort('nietGerealiseerd', `/planVanAanpak/werkaanpassingen/${i}/gerealiseerdOp`, { vanaf, dagen }),
    ];
  });
}
