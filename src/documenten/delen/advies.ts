import type { z } from 'zod';
import { datumVan, standVan } from '../../feiten/stukken.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { belastbaarheidVelden, maakBelastbaarheid } from './belastbaarheid.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, zegtIets, type Pen } from './pen.ts';
import { dag, groep, lijst, misschien, tekst, vlag } from './veld.ts';
import { EINDDOEL, OPVOLGING } from './woorden.ts';

type Probleemanalyse = NonNullable<Zaak['probleemanalyse']>;
type Plan = NonNullable<Zaak['planVanAanpak']>;
type Adviespunt = NonNullable<Probleemanalyse['adviespunten']>[number];

/** What he advises besides the possibilities: fields of a larger group. */
export const adviesVelden = {
  analyse: tekst('Analyse of advies in werktermen.'),
  onduidelijk: misschien('Wat nog niet te overzien is.', {
    toelichting: tekst('Wat nog onduidelijk is, in werktermen.'),
    duidelijkOp: dag('Datum waarop duidelijkheid wordt verwacht.'),
  }),
  einddoel: tekst('Einddoel volgens de bedrijfsarts.'),
  punten: lijst(
    'De afzonderlijke adviezen.',
    groep('Advies.', {
      tekst: tekst('Wat is geadviseerd.'),
      activiteiten: lijst('Afgesproken activiteiten die het advies opvolgen.', tekst('Activiteit.')),
      opvolging: tekst('Wat met het advies is gedaan.'),
      op: dag('Datum waarop het advies is opgevolgd.'),
      reden: tekst('Reden als het niet of deels is gevolgd.'),
    }),
  ),
};

/** What the bedrijfsarts advised in the probleemanalyse, in work terms, and what was done with it. */
export const adviesSchema = misschien('Advies van de bedrijfsarts in werktermen.', {
  datum: dag('Datum van de probleemanalyse.'),
  ...belastbaarheidVelden,
  ...adviesVelden,
  verwerkt: vlag('Zonder afzonderlijke adviezen is vastgelegd dat het advies in het plan is verwerkt.'),
});

export function maakAdvies(kennis: Kennis, pen: Pen): z.infer<typeof adviesSchema> {
  const { probleemanalyse, planVanAanpak } = kennis.toen;
  // A withdrawn analysis is no ground for a plan.
  const pa = standVan(probleemanalyse) === 'vervallen' ? undefined : probleemanalyse;
  const uit = {
    ...maakBelastbaarheid(pa?.belastbaarheid, '/probleemanalyse/belastbaarheid', pen),
    analyse: pen.tekst(pa?.analyse, '/probleemanalyse/analyse'),
    onduidelijk: maakOnduidelijk(pa, pen),
    einddoel: pen.woord(pa?.einddoel, EINDDOEL, '/probleemanalyse/einddoel'),
    punten: pen.lijst(
      pa?.adviespunten,
      '/probleemanalyse/adviespunten',
      (_, veld, nr) => maakPunt(kennis, nr, veld, pen),
      'tekst',
    ),
    verwerkt: planVanAanpak?.adviespuntenVerwerkt === true && (pa?.adviespunten ?? []).length === 0,
  };
  return zegtIets(uit) ? { datum: alsDag(datumVan(pa)), ...uit } : null;
}

/** What the probleemanalyse cannot tell yet. */
export const maakOnduidelijk = (pa: Probleemanalyse | undefined, pen: Pen) =>
  pa?.onduidelijk
    ? {
        toelichting: pa.onduidelijk.toelichting ?? null,
        duidelijkOp: pen.dag(pa.onduidelijk.duidelijkOp, '/probleemanalyse/onduidelijk/duidelijkOp'),
      }
    : null;

/** The activities of these plans that carry out an advice. */
export const activiteitenBij = (
  plannen: readonly Pick<Plan, 'activiteiten'>[],
  adviespuntId: string | undefined,
): string[] =>
  plannen
    .flatMap(({ activiteiten }) => activiteiten ?? [])
    .filter((activiteit) => adviespuntId !== undefined && activiteit.adviespuntId === adviespuntId)
    .map(({ wat }) => (wat ?? '').trim())
    .filter((wat) => wat !== '');

/** The plan cannot know how an advice was followed afterwards: then it says where it has taken it up. */
function maakPunt({ dag, toen, zaak }: Kennis, nr: number, veld: Pointer & `/${string}`, pen: Pen) {
  const punt: Adviespunt = zaak.probleemanalyse?.adviespunten?.[nr] ?? {};
  const activiteiten = activiteitenBij([toen.planVanAanpak ?? {}], punt.id);
  const gemeenschappelijk = { tekst: pen.tekst(punt.tekst, `${veld}/tekst`), activiteiten };
  const { opvolging, opgevolgdOp } = punt;
  const isGevolgd = opvolging !== undefined && opvolging !== 'nietGevolgd';
  // Followed without a date, and with an activity: that activity is how.
  const isAfspraak = isGevolgd && opvolging !== 'deelsGevolgd' && opgevolgdOp === undefined;
  if (isLater(opgevolgdOp, { dag }) || (isAfspraak && activiteiten.length > 0))
    return {
      ...gemeenschappelijk,
      opvolging:
        isGevolgd && activiteiten.length === 0
          ? 'opgenomen in dit plan'
          : opvolging === undefined
            ? pen.mist(`${veld}/opvolging`)
            : null,
      op: null,
      reden: null,
    };
  return {
    ...gemeenschappelijk,
    opvolging: pen.woord(opvolging, OPVOLGING, `${veld}/opvolging`),
    op: alsDag(opgevolgdOp),
    reden: pen.tekst(punt.reden, `${veld}/reden`),
  };
}
