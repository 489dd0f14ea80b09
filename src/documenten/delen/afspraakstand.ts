import type { z } from 'zod';
import { gevuld } from '../../feiten/stukken.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Kennis } from './kennis.ts';
import { alsDag, type Pen } from './pen.ts';
import { dag, groep, lijst, tekst } from './veld.ts';
import { PARTIJ } from './woorden.ts';
import { STAND_ACTIVITEIT, STAND_DOEL } from './woorden-evaluatie.ts';

type Evaluatie = NonNullable<Zaak['evaluaties']>[number];
type Afspraak = NonNullable<NonNullable<Zaak['planVanAanpak']>['activiteiten']>[number];
type Doel = NonNullable<NonNullable<Zaak['planVanAanpak']>['doelen']>[number];

/** What came of each agreed activity. */
export const activiteitstandenSchema = lijst(
  'Stand van de afgesproken activiteiten.',
  groep('Activiteit.', {
    wat: tekst('Wat is afgesproken.'),
    wie: tekst('Wie het zou doen.'),
    termijn: dag('Afgesproken einddatum.'),
    stand: tekst('Stand.'),
    uitgevoerdOp: dag('Datum waarop de activiteit is uitgevoerd of afgerond.'),
    resultaat: tekst('Resultaat.'),
    reden: tekst('Reden als zij niet of deels is uitgevoerd.'),
  }),
);

/** The activity is named as it was agreed: in the plan, in an adjustment, or at the first year evaluation. */
export function maakActiviteitstanden(
  punten: Evaluatie['activiteiten'],
  veld: Pointer & `/${string}`,
  { toen }: Kennis,
  pen: Pen,
): z.infer<typeof activiteitstandenSchema> {
  const afspraken = perId<Afspraak>([
    toen.planVanAanpak?.activiteiten,
    ...(toen.bijstellingen ?? []).map(({ activiteiten }) => activiteiten),
    toen.eerstejaarsevaluatie?.nieuweAfspraken,
  ]);
  return pen.lijst(
    punten,
    veld,
    (punt, plek) => {
      const afspraak = afspraken.get(punt.activiteitId ?? '');
      const wie = punt.wie ?? afspraak?.wie;
      return {
        wat: pen.tekst(gevuld(punt.wat) ? punt.wat : afspraak?.wat, `${plek}/wat`),
        wie: wie ? PARTIJ[wie] : null,
        termijn: alsDag(afspraak?.eind),
        stand: pen.woord(punt.stand, STAND_ACTIVITEIT, `${plek}/stand`),
        uitgevoerdOp: alsDag(punt.uitgevoerdOp),
        resultaat: pen.tekst(punt.resultaat, `${plek}/resultaat`),
        reden: pen.tekst(punt.reden, `${plek}/reden`),
      };
    },
    'wat',
  );
}

/** What came of each goal. */
export const doelstandenSchema = lijst(
  'Stand van de afgesproken doelen.',
  groep('Doel.', {
    omschrijving: tekst('Doelstelling.'),
    termijn: dag('Datum waarop het doel bereikt zou zijn.'),
    stand: tekst('Stand.'),
    toelichting: tekst('Toelichting.'),
  }),
);

export function maakDoelstanden(
  punten: Evaluatie['doelen'],
  veld: Pointer & `/${string}`,
  { toen }: Kennis,
  pen: Pen,
): z.infer<typeof doelstandenSchema> {
  const doelen = perId<Doel>([
    toen.planVanAanpak?.doelen,
    ...(toen.bijstellingen ?? []).map((bijstelling) => bijstelling.doelen),
  ]);
  return pen.lijst(
    punten,
    veld,
    (punt, plek) => {
      const doel = doelen.get(punt.doelId ?? '');
      return {
        omschrijving: pen.tekst(doel?.omschrijving, `${plek}/omschrijving`),
        termijn: alsDag(doel?.termijn),
        stand: pen.woord(punt.stand, STAND_DOEL, `${plek}/stand`),
        toelichting: pen.tekst(punt.toelichting, `${plek}/toelichting`),
      };
    },
    'stand',
  );
}

/** Of the same id, what stands first counts. */
function perId<T extends { readonly id?: string | undefined }>(
  lijsten: readonly (readonly T[] | undefined)[],
): ReadonlyMap<string, T> {
  const uit = new Map<string, T>();
  for (const item of lijsten.flatMap((lijst) => lijst ?? []))
    if (item.id !== undefined && !uit.has(item.id)) uit.set(item.id, item);
  return uit;
}
