import type { z } from 'zod';
import { gedateerdeSollicitaties, sollicitatiesPerWeek } from '../../feiten/sollicitaties.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { eerste } from '../../kern/datum.ts';
import type { Kennis } from './kennis.ts';
import { alsDag, alsTekst, zegtIets, type Pen } from './pen.ts';
import {
  maakPlaatsingen,
  maakTrajectactiviteiten,
  plaatsingenSchema,
  trajectactiviteitenSchema,
} from './traject.ts';
import { dag, getal, groep, lijst, misschien, tekst, vlag } from './veld.ts';
import { TRAJECTRESULTAAT, UITZONDERING_SPOOR2 } from './woorden-verslag.ts';

/** What was done at other employers, with dates and numbers. */
export const spoor2Schema = misschien('Inspanningen in het tweede spoor.', {
  verhaal: tekst('Wat de eindevaluatie over het tweede spoor zegt.'),
  start: dag('Begin van het tweede spoor.'),
  eerder: lijst(
    'Eerdere trajecten, oudste eerst.',
    groep('Een traject.', {
      van: dag('Eerste dag.'),
      tot: dag('Laatste dag.'),
      bureau: tekst('Naam van het bureau.'),
      resultaat: tekst('Resultaat.'),
      toelichting: tekst('Toelichting.'),
    }),
  ),
  bureau: tekst('Re-integratiebureau.'),
  zelfUitgevoerd: vlag('De werkgever voert het traject zelf uit.'),
  trajectplanOp: dag('Datum van het trajectplan.'),
  zoekprofielOp: dag('Datum van het zoekprofiel.'),
  activiteiten: trajectactiviteitenSchema,
  sollicitaties: misschien('Sollicitaties in cijfers.', {
    aantal: getal('Aantal sollicitaties.'),
    gesprekken: getal('Aantal sollicitatiegesprekken.'),
    gemiddelde: getal('Gemiddeld per week sinds het zoekprofiel.'),
  }),
  rapportages: getal('Aantal voortgangsrapportages.'),
  plaatsingen: plaatsingenSchema,
  afgesloten: misschien('Afsluiting van het traject.', {
    op: dag('Datum.'),
    resultaat: tekst('Resultaat.'),
    toelichting: tekst('Toelichting.'),
  }),
  uitzondering: misschien('Vastgelegde reden om het tweede spoor niet of later te beginnen.', {
    reden: tekst('Reden.'),
    op: dag('Datum waarop dit is vastgelegd.'),
    toelichting: tekst('Onderbouwing.'),
  }),
});

export function maakSpoor2(kennis: Kennis, pen: Pen): z.infer<typeof spoor2Schema> {
  const { toen: zaak } = kennis;
  const { spoor2, eindevaluatie } = zaak;
  const verhaal = alsTekst(eindevaluatie?.inspanningenSpoor2);
  if (!spoor2 && verhaal === null) return null;
  const { afgesloten, uitzondering, bureau } = spoor2 ?? {};
  const uit = {
    verhaal,
    start: alsDag(startSpoor2(zaak)?.op),
    eerder: (spoor2?.eerdereTrajecten ?? []).map((traject) => ({
      van: alsDag(traject.van),
      tot: alsDag(traject.tot),
      bureau: alsTekst(traject.bureau),
      resultaat: traject.resultaat ? TRAJECTRESULTAAT[traject.resultaat] : null,
      toelichting: alsTekst(traject.toelichting),
    })),
    bureau: alsTekst(bureau?.naam),
    zelfUitgevoerd: bureau?.zelfUitgevoerd === true,
    trajectplanOp: alsDag(datumVan(spoor2?.trajectplan)),
    zoekprofielOp: alsDag(spoor2?.zoekprofiel?.vastgesteldOp),
    activiteiten: maakTrajectactiviteiten(kennis, { tot: kennis.dag }, null, pen),
    sollicitaties: maakCijfers(kennis),
    // Nobody reports on a track that did not begin: a zero would be an empty row.
    rapportages: (spoor2?.rapportages ?? []).filter((r) => datumVan(r) !== undefined).length || null,
    plaatsingen: maakPlaatsingen(kennis, { tot: kennis.dag }, pen),
    afgesloten: afgesloten
      ? {
          op: alsDag(afgesloten.op),
          resultaat: afgesloten.resultaat ? TRAJECTRESULTAAT[afgesloten.resultaat] : null,
          toelichting: alsTekst(afgesloten.toelichting),
        }
      : null,
    uitzondering: uitzondering
      ? {
          reden: uitzondering.reden ? UITZONDERING_SPOOR2[uitzondering.reden] : null,
          op: alsDag(uitzondering.vastgelegdOp),
          toelichting: alsTekst(uitzondering.toelichting),
        }
      : null,
  };
  return zegtIets(uit) ? uit : null;
}

function maakCijfers({ toen, dag }: Kennis) {
  const alle = gedateerdeSollicitaties(toen);
  if (alle.length === 0) return null;
  const tot = eerste(toen.spoor2?.afgesloten?.op ?? dag, dag);
  const gemiddelde = sollicitatiesPerWeek(toen, tot)?.gemiddelde;
  return {
    aantal: alle.length,
    gesprekken: alle.filter(({ gesprekOp }) => gesprekOp !== undefined).length,
    gemiddelde: gemiddelde === undefined ? null : Math.round(gemiddelde * 10) / 10,
  };
}
