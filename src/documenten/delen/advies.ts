import type { z } from 'zod';
import { standVan } from '../../feiten/stukken.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { zegtIets, type Pen } from './pen.ts';
import { dag, getal, groep, lijst, misschien, tekst, vlag } from './veld.ts';
import { EINDDOEL, MOGELIJKHEDEN, OPVOLGING, PROGNOSE } from './woorden.ts';

/** What the bedrijfsarts advised in the probleemanalyse, in work terms, and what was done with it. */
export const adviesSchema = misschien('Advies van de bedrijfsarts in werktermen.', {
  mogelijkheden: tekst('Of er benutbare mogelijkheden zijn, als zinsdeel na “Volgens de bedrijfsarts”.'),
  urenPerDag: getal('Uren per dag dat gewerkt kan worden.'),
  urenPerWeek: getal('Uren per week dat gewerkt kan worden.'),
  analyse: tekst('Analyse in werktermen.'),
  samenvatting: tekst('Mogelijkheden en beperkingen in werktermen.'),
  eigenWerk: tekst('Mogelijkheden voor het eigen werk.'),
  anderWerk: tekst('Mogelijkheden voor ander werk.'),
  prognose: misschien('Verwachting in werktermen.', {
    richting: tekst('Richting.'),
    termijnWeken: getal('Termijn in weken.'),
    toelichting: tekst('Toelichting.'),
  }),
  onduidelijk: misschien('Wat nog niet te overzien is.', {
    toelichting: tekst('Wat nog onduidelijk is, in werktermen.'),
    duidelijkOp: dag('Datum waarop duidelijkheid wordt verwacht.'),
  }),
  einddoel: tekst('Einddoel volgens de bedrijfsarts.'),
  punten: lijst(
    'De afzonderlijke adviezen.',
    groep('Advies.', {
      tekst: tekst('Wat is geadviseerd.'),
      opvolging: tekst('Wat met het advies is gedaan.'),
      op: dag('Datum waarop het advies is opgevolgd.'),
      reden: tekst('Reden als het niet of deels is gevolgd.'),
    }),
  ),
  verwerkt: vlag('Zonder afzonderlijke adviezen is vastgelegd dat het advies in het plan is verwerkt.'),
});

export function maakAdvies({ probleemanalyse, planVanAanpak }: Zaak, pen: Pen): z.infer<typeof adviesSchema> {
  // A withdrawn analysis is no ground for a plan.
  const pa = standVan(probleemanalyse) === 'vervallen' ? undefined : probleemanalyse;
  const b = pa?.belastbaarheid;
  const uit = {
    mogelijkheden: b?.mogelijkheden ? MOGELIJKHEDEN[b.mogelijkheden] : null,
    urenPerDag: b?.urenPerDag ?? null,
    urenPerWeek: b?.urenPerWeek ?? null,
    analyse: pen.tekst(pa?.analyse, '/probleemanalyse/analyse'),
    samenvatting: pen.tekst(b?.samenvatting, '/probleemanalyse/belastbaarheid/samenvatting'),
    eigenWerk: pen.tekst(b?.mogelijkhedenEigenWerk, '/probleemanalyse/belastbaarheid/mogelijkhedenEigenWerk'),
    anderWerk: pen.tekst(b?.mogelijkhedenAnderWerk, '/probleemanalyse/belastbaarheid/mogelijkhedenAnderWerk'),
    prognose: b?.prognose
      ? {
          richting: b.prognose.richting ? PROGNOSE[b.prognose.richting] : null,
          termijnWeken: b.prognose.termijnWeken ?? null,
          toelichting: b.prognose.toelichting ?? null,
        }
      : null,
    onduidelijk: pa?.onduidelijk
      ? {
          toelichting: pa.onduidelijk.toelichting ?? null,
          duidelijkOp: pen.dag(pa.onduidelijk.duidelijkOp, '/probleemanalyse/onduidelijk/duidelijkOp'),
        }
      : null,
    einddoel: pen.woord(pa?.einddoel, EINDDOEL, '/probleemanalyse/einddoel'),
    punten: pen.lijst(
      pa?.adviespunten,
      '/probleemanalyse/adviespunten',
      (punt, veld) => ({
        tekst: pen.tekst(punt.tekst, `${veld}/tekst`),
        opvolging: pen.woord(punt.opvolging, OPVOLGING, `${veld}/opvolging`),
        op: pen.dag(punt.opgevolgdOp, `${veld}/opgevolgdOp`),
        reden: pen.tekst(punt.reden, `${veld}/reden`),
      }),
      'tekst',
    ),
    verwerkt: planVanAanpak?.adviespuntenVerwerkt === true && (pa?.adviespunten ?? []).length === 0,
  };
  return zegtIets(uit) ? uit : null;
}
