import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen, type Datum } from '../../kern/datum.ts';
import { bbp, uwvPagina, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'geenTekortkomingen' | 'zonderActie' | 'nogZonderActie' | 'nietGemeld'>;

export default defineRegel({
  id: 'loonsanctie-herstelplan',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '25', lid: '9' }),
    wia({ artikel: '25', lid: '12' }),
    wia({ artikel: '25', lid: '14' }),
    bbp({ paragraaf: '3' }),
    uwvPagina('P27'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De loonsanctie dient het herstel van wat UWV tekort vond: voor elke tekortkoming een actie, en een melding aan UWV zodra zij is hersteld.',
  meldingen: {
    geenTekortkomingen: {
      ernst: 'aandacht',
      tekst:
        'Op {besluit} is een loonsanctie opgelegd; de tekortkomingen die UWV noemt, zijn niet vastgelegd. De Wet WIA verlengt het loon opdat die worden hersteld; of er een herstelplan is, is niet vast te stellen.',
      herstel: 'Neem de tekortkomingen uit het besluit over, elk met een herstelactie.',
    },
    zonderActie: {
      ernst: 'loonsanctie',
      tekst:
        'De loonsanctie van {besluit} loopt sinds {begin}; voor tekortkoming {nummer} is geen herstelactie en geen herstel vastgelegd. De Wet WIA verlengt het loon opdat de werkgever de tekortkoming herstelt; zonder herstel loopt de loonsanctie tot het einde door.',
    },
    nogZonderActie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Voor tekortkoming {nummer} uit de loonsanctie van {besluit} is geen herstelactie en geen herstel vastgelegd. De loonsanctie begint op {begin}; hoe eerder de tekortkoming is hersteld, hoe korter zij duurt.',
    },
    nietGemeld: {
      ernst: 'aandacht',
      tekst:
        'Alle tekortkomingen uit de loonsanctie zijn volgens de zaak hersteld, de laatste op {hersteld}; daarna is geen melding aan UWV vastgelegd. Volgens de Wet WIA eindigt de loonsanctie zes weken nadat UWV het herstel heeft vastgesteld, en meldt de werkgever het herstel.',
      herstel: 'Meld het herstel direct bij UWV, met het bewijs; elke dag uitstel is een dag loon.',
    },
  },
  herstel: 'Leg per tekortkoming vast wat u doet, wie, wanneer en met welk bewijs, en begin direct.',
  toets({ zaak: { loonsanctie }, tijdlijn, peildatum }): Uitkomst | readonly Uitkomst[] {
    const besluit = loonsanctie?.besluitDatum;
    const { vanaf, uiterlijk: einde } = tijdlijn.mijlpalen.loonsanctie;
    if (!besluit || (einde && peildatum > einde) || loonsanctie.bekorting?.uitkomst === 'hersteld')
      return nvt;
    const punten = loonsanctie.tekortkomingen ?? [];
    if (punten.length === 0) return tekort('geenTekortkomingen', '/loonsanctie/tekortkomingen', { besluit });
    const begin = vanaf ?? plusDagen(tijdlijn.eindeWachttijd, 1);
    const reden = peildatum < begin ? 'nogZonderActie' : 'zonderActie';
    const open = punten.flatMap(({ actie, hersteldOp }, i): Uitkomst[] =>
      hersteldOp || gevuld(actie)
        ? []
        : [tekort(reden, `/loonsanctie/tekortkomingen/${i}/actie`, { nummer: i + 1, besluit, begin })],
    );
    if (open.length > 0) return open;
    const hersteld = laatsteHerstel(punten);
    const gemeld = loonsanctie.bekorting?.gemeldOp;
    return hersteld && (!gemeld || gemeld < hersteld)
      ? tekort('nietGemeld', '/loonsanctie/bekorting/gemeldOp', { hersteld })
      : voldoet;
  },
});

type Punten = NonNullable<NonNullable<Zaak['loonsanctie']>['tekortkomingen']>;

/** The day on which the last of them was repaired; `undefined` as long as one is not. */
function laatsteHerstel(punten: Punten): Datum | undefined {
  let uit: Datum | undefined;
  for (const { hersteldOp } of punten) {
    if (!hersteldOp) return undefined;
    if (!uit || hersteldOp > uit) uit = hersteldOp;
  }
  return uit;
}
