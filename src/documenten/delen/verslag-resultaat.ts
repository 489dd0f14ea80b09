import type { z } from 'zod';
import { zijnBeidenEens } from '../../feiten/resultaatvoorwaarden.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { alsVastgesteld } from '../../feiten/vastgesteld.ts';
import { bereiktWerk } from '../../feiten/werk-bij-einde.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Kennis } from './kennis.ts';
import { werkgeversoordelen } from './oordelen.ts';
import { alsBedrag, alsDag, alsTekst, type Pen } from './pen.ts';
import { bedrag, dag, getal, groep, janee, misschien, tekst } from './veld.ts';
import { CONTRACTVORM, OORDEEL_RELATIE, SOORT_WERK } from './woorden-evaluatie.ts';

/** The work there is at the end of the period. */
export const resultaatSchema = misschien('Het resultaat van de re-integratie.', {
  op: dag('Datum waarop dit is vastgesteld.'),
  soortWerk: tekst('Soort werk.'),
  functie: tekst('Functie.'),
  urenPerWeek: getal('Uren per week.'),
  loonNu: bedrag('Loon per maand nu.'),
  loonVoor: bedrag('Loon per maand vóór de ziekte.'),
  loonwaarde: getal('Loonwaarde in procenten.'),
  structureel: janee('Het werk is volgens de werkgever structureel.'),
  contractvorm: tekst('Contractvorm.'),
  sinds: dag('Sinds.'),
  contractTot: dag('Einde van het contract of de plaatsing.'),
  toelichting: tekst('Waarom het werk structureel is.'),
  passend: janee('Het werk sluit aan bij de mogelijkheden.'),
  instemming: misschien('De werknemer stemt in met het werk.', {
    antwoord: janee('De werknemer stemt in.'),
    op: dag('Datum waarop dit is vastgelegd.'),
  }),
  beidenEens: janee('Beide partijen vinden dat redelijkerwijs niet meer te vragen was.'),
});

/** What the employer thinks, as art. 6 lid 1 onder i and k asks. */
export const oordelenSchema = groep('Oordelen van de werkgever.', {
  op: dag('Datum van het stuk waarin de oordelen staan.'),
  arbeidsrelatie: tekst('Oordeel over de arbeidsrelatie.'),
  toelichtingArbeidsrelatie: tekst('Toelichting.'),
  passendeArbeid: janee('Er is passende arbeid in het bedrijf.'),
  toelichtingPassendeArbeid: tekst('Toelichting.'),
});

/** The result as the check weighs it: what is recorded of it, and what the adopted final evaluation adds. */
export function maakResultaat({ toen }: Kennis): z.infer<typeof resultaatSchema> {
  const { resultaat: r } = toen;
  const eind = alsVastgesteld(toen.eindevaluatie);
  if (!r && !eind?.huidigWerk) return null;
  const werk = bereiktWerk(toen);
  return {
    op: alsDag(r?.vastgesteldOp ?? (eind?.huidigWerk && datumVan(eind))),
    soortWerk: werk.soort ? SOORT_WERK[werk.soort] : null,
    functie: alsTekst(werk.functie),
    urenPerWeek: werk.urenPerWeek ?? null,
    loonNu: alsBedrag(werk.loon),
    loonVoor: alsBedrag(werk.loonVoor),
    loonwaarde: werk.loonwaardePercentage ?? null,
    structureel: eind?.huidigWerk?.structureel ?? null,
    ...maakStructureel(r?.structureel),
    passend: r?.passendBijMogelijkheden ?? null,
    instemming:
      r?.instemmingWerknemer === undefined
        ? null
        : { antwoord: r.instemmingWerknemer, op: alsDag(r.instemmingVastgelegdOp) },
    beidenEens: zijnBeidenEens(toen) ?? null,
  };
}

type Structureel = NonNullable<Zaak['resultaat']>['structureel'];

const maakStructureel = (s: Structureel) => ({
  contractvorm: s?.contractvorm ? CONTRACTVORM[s.contractvorm] : null,
  sinds: alsDag(s?.sinds),
  contractTot: alsDag(s?.contractTot),
  toelichting: alsTekst(s?.toelichting),
});

export function maakOordelen({ toen }: Kennis, pen: Pen): z.infer<typeof oordelenSchema> {
  const oordelen = werkgeversoordelen(toen.eindevaluatie, toen);
  return {
    op: alsDag(oordelen.op),
    arbeidsrelatie: pen.woord(
      oordelen.arbeidsrelatie,
      OORDEEL_RELATIE,
      '/eindevaluatie/oordeelArbeidsrelatie',
    ),
    toelichtingArbeidsrelatie: alsTekst(oordelen.toelichtingArbeidsrelatie),
    passendeArbeid: pen.janee(oordelen.passendeArbeid, '/eindevaluatie/oordeelPassendeArbeid'),
    toelichtingPassendeArbeid: alsTekst(oordelen.toelichtingPassendeArbeid),
  };
}
