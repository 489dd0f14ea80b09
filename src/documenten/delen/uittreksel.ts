import type { z } from 'zod';
import { dagVanArts, type MetStuk } from '../../feiten/stukken.ts';
import { isOpgesteld } from '../../feiten/vastgesteld.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { activiteitenBij, adviesVelden, maakOnduidelijk } from './advies.ts';
import { belastbaarheidVelden, gewijzigdeVelden, maakBelastbaarheid, type Velden } from './belastbaarheid.ts';
import { alsDag, type Pen } from './pen.ts';
import { dag, groep, janee, lijst, misschien, tekst } from './veld.ts';
import { AANLEIDING_ADVIES, SOORT_ADVIES, ZONDER_GEVOLG } from './woorden-advies.ts';
import { EINDDOEL, OPVOLGING, ROL } from './woorden.ts';

type Probleemanalyse = NonNullable<Zaak['probleemanalyse']>;
type Advies = NonNullable<Zaak['adviezen']>[number];

const gemeenschappelijk = {
  datum: dag('Datum van het stuk.'),
  opgesteldDoor: lijst('Wie het stuk opstelden, met functie of rol.', tekst('Opsteller.')),
  ...belastbaarheidVelden,
  ...adviesVelden,
  nieuwGevraagdOp: dag('Datum waarop de werkgever een nieuw oordeel vroeg.'),
};

export const analyseSchema = misschien('Uit de probleemanalyse.', {
  ...gemeenschappelijk,
  aangevraagdOp: dag('Datum waarop de werkgever het oordeel heeft gevraagd.'),
  eersteZiektedag: dag('Eerste ziektedag zoals die in de probleemanalyse staat.'),
  ziekteOfGebrek: janee('Volgens de bedrijfsarts is er sprake van ziekte of gebrek.'),
  geenPlan: tekst('Motivering dat geen plan van aanpak nodig is.'),
});

export const adviezenSchema = lijst(
  'Uit de latere adviezen en bijstellingen, oudste eerst.',
  groep('Advies.', {
    ...gemeenschappelijk,
    soort: tekst('Soort advies.'),
    aanleiding: tekst('Aanleiding.'),
    gewijzigd: janee('De mogelijkheden zijn gewijzigd.'),
    bijstellenPlan: janee('Volgens de bedrijfsarts moet het plan van aanpak worden bijgesteld.'),
    zonderGevolg: misschien('Waarom niets met het advies is gedaan.', {
      soort: tekst('Soort reden.'),
      reden: tekst('Reden.'),
      op: dag('Datum waarop dit is vastgelegd.'),
    }),
  }),
);

/** What was not withdrawn and is no draft of the bedrijfsarts. */
const telt = ({ stuk }: MetStuk): boolean => stuk?.status === undefined || stuk.status === 'vastgesteld';

function maakGemeenschappelijk(zaak: Zaak, bron: Probleemanalyse | Advies, veld: `/${string}`, pen: Pen) {
  const { stuk } = bron;
  const datum = dagVanArts(bron) ?? stuk?.opgesteldOp;
  const plannen = [zaak.planVanAanpak ?? {}, ...(zaak.bijstellingen ?? []).filter(isOpgesteld)];
  return {
    datum: pen.dag(datum, `${veld}/stuk/opgesteldOp`),
    opgesteldDoor: (stuk?.opstellers ?? []).map(({ naam, functie, rol }) =>
      [naam, functie ?? (rol && ROL[rol])].filter((deel) => deel !== undefined).join(', '),
    ),
    ...maakBelastbaarheid(bron.belastbaarheid, `${veld}/belastbaarheid`, pen),
    einddoel: pen.woord(bron.einddoel, EINDDOEL, `${veld}/einddoel`),
    punten: pen.lijst(
      bron.adviespunten,
      `${veld}/adviespunten`,
      (punt, plek) => ({
        tekst: pen.tekst(punt.tekst, `${plek}/tekst`),
        activiteiten: activiteitenBij(plannen, punt.id),
        opvolging: pen.woord(punt.opvolging, OPVOLGING, `${plek}/opvolging`),
        op: alsDag(punt.opgevolgdOp),
        reden: pen.tekst(punt.reden, `${plek}/reden`),
      }),
      'tekst',
    ),
  };
}

export function maakAnalyse(zaak: Zaak, pen: Pen): z.infer<typeof analyseSchema> {
  const { probleemanalyse: pa } = zaak;
  const p = '/probleemanalyse' as const;
  if (!pa || !telt(pa)) return null;
  return {
    ...maakGemeenschappelijk(zaak, pa, p, pen),
    analyse: pen.tekst(pa.analyse, `${p}/analyse`),
    onduidelijk: maakOnduidelijk(pa, pen),
    nieuwGevraagdOp: alsDag(pa.nieuweGevraagdOp),
    aangevraagdOp: alsDag(pa.aangevraagdOp),
    eersteZiektedag: alsDag(pa.eersteZiektedag),
    ziekteOfGebrek: pa.ziekteOfGebrek ?? null,
    geenPlan: pen.tekst(pa.geenPlanGemotiveerd, `${p}/geenPlanGemotiveerd`),
  };
}

/** Each with what it says anew: goal and fields that are as they were stand at the piece that first said so. */
export function maakAdviezen(zaak: Zaak, pen: Pen): z.infer<typeof adviezenSchema> {
  const pa = zaak.probleemanalyse && telt(zaak.probleemanalyse) ? zaak.probleemanalyse : undefined;
  let einddoel = pa?.einddoel;
  let velden: Velden = { ...pa?.belastbaarheid?.velden };
  return (zaak.adviezen ?? [])
    .map((advies, nr) => ({ advies, nr, op: dagVanArts(advies) ?? '' }))
    .filter(({ advies }) => telt(advies))
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
    .map(({ advies, nr }) => {
      const nieuw = gewijzigdeVelden(advies.belastbaarheid?.velden, velden);
      const belastbaarheid = advies.belastbaarheid && { ...advies.belastbaarheid, velden: nieuw };
      const uit = maakLater(zaak, { ...advies, belastbaarheid }, `/adviezen/${nr}`, pen);
      const isZelfdeDoel = advies.einddoel !== undefined && advies.einddoel === einddoel;
      einddoel = advies.einddoel ?? einddoel;
      velden = { ...velden, ...nieuw };
      return isZelfdeDoel ? { ...uit, einddoel: null } : uit;
    });
}

function maakLater(zaak: Zaak, advies: Advies, veld: Pointer & `/${string}`, pen: Pen) {
  const { zonderGevolg } = advies;
  return {
    ...maakGemeenschappelijk(zaak, advies, veld, pen),
    analyse: pen.tekst(advies.toelichting, `${veld}/toelichting`),
    onduidelijk: null,
    nieuwGevraagdOp: alsDag(advies.nieuwOordeelGevraagdOp),
    soort: SOORT_ADVIES[advies.soort ?? 'terugkoppeling'],
    aanleiding: advies.aanleiding ? AANLEIDING_ADVIES[advies.aanleiding] : null,
    gewijzigd: advies.wijzigtBelastbaarheid ?? null,
    bijstellenPlan: advies.bijstellingPlanNodig ?? null,
    zonderGevolg: zonderGevolg
      ? {
          soort: zonderGevolg.soortReden ? ZONDER_GEVOLG[zonderGevolg.soortReden] : null,
          reden: pen.tekst(zonderGevolg.reden, `${veld}/zonderGevolg/reden`),
          op: alsDag(zonderGevolg.vastgelegdOp),
        }
      : null,
  };
}
