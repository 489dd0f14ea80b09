import { eersteAfschrift, type Afschrift } from '../../feiten/afschriften.ts';
import { datumInGeval, type Stuk } from '../../feiten/stukken.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { eigenNorm, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet } from '../regel.ts';

const ONTVANGERS = {
  werknemer: 'de werknemer',
  casemanager: 'de casemanager',
  bedrijfsarts: 'de bedrijfsarts of arbodienst',
} as const;
type Ontvanger = keyof typeof ONTVANGERS;

export default defineRegel({
  id: 'pva-afschrift-onverwijld',
  fase: 'tijdigheid',
  document: 'plan-van-aanpak',
  bronnen: [
    procesgang({ artikel: '4', lid: '3' }),
    procesgang({ artikel: '4', lid: '5' }),
    eigenNorm('onverwijld is binnen zeven dagen'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft onverwijld een afschrift van het plan van aanpak en van elke bijstelling aan de werknemer, de casemanager en de bedrijfsarts of arbodienst.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het stuk is van {stuk}; het afschrift aan {aan} is van {op}, {dagen} dagen later. De Regeling procesgang vraagt het onverwijld; rivklaar houdt een week aan.',
    },
  },
  herstel:
    'Leg vast waarom het afschrift later is gegeven; geef volgende afschriften op de dag van het stuk.',
  richtwaarde: 'afschriftDagen',
  toets({ zaak, richtwaarden }) {
    const stukken = [
      { document: zaak.planVanAanpak, plek: '/planVanAanpak/stuk/verstrekkingen' } as const,
      ...(zaak.bijstellingen ?? []).map(
        (document, i) => ({ document, plek: `/bijstellingen/${i}/stuk/verstrekkingen` }) as const,
      ),
    ];
    return stukken.flatMap(({ document, plek }) => {
      const stuk = datumInGeval(zaak, document);
      // Whether a copy was given at all is a matter of pva-afschriften.
      const laatste = stuk && laatsteAfschrift(document?.stuk);
      if (!laatste) return [];
      const dagen = dagenTussen(stuk, laatste.op);
      if (dagen <= richtwaarden.afschriftDagen) return [voldoet];
      const { op, index, aan } = laatste;
      return [tekort('teLaat', `${plek}/${index}/op`, { stuk, aan: ONTVANGERS[aan], op, dagen })];
    });
  },
});

/** The recipient who got the first copy last. */
function laatsteAfschrift(stuk: Stuk | undefined): (Afschrift & { readonly aan: Ontvanger }) | undefined {
  return (Object.keys(ONTVANGERS) as Ontvanger[])
    .flatMap((aan) => {
      const afschrift = eersteAfschrift(stuk, aan);
      return afschrift ? [{ ...afschrift, aan }] : [];
    })
    .reduce<(Afschrift & { readonly aan: Ontvanger }) | undefined>(
      (a, b) => (a && a.op >= b.op ? a : b),
      undefined,
    );
}
