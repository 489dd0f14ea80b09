import type { z } from 'zod';
import { rapportenArbeidsdeskundige } from '../../feiten/arbeidsdeskundige.ts';
import { urenverloop } from '../../feiten/urenverloop.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, alsTekst } from './pen.ts';
import { dag, getal, groep, janee, lijst, misschien, tekst, vlag } from './veld.ts';
import { ONDERZOEK, REACTIE, REDEN_NIET_PASSEND } from './woorden-verslag.ts';
import { AANPASSING, PARTIJ } from './woorden.ts';

/** What was done at the own employer, with dates. */
export const spoor1Schema = groep('Inspanningen in het eerste spoor.', {
  verhaal: tekst('Wat de eindevaluatie over het eerste spoor zegt.'),
  onderzoeken: lijst(
    'Wat is onderzocht.',
    groep('Onderzoek.', {
      wat: tekst('Wat is onderzocht.'),
      op: dag('Datum.'),
      uitkomst: tekst('Uitkomst.'),
      reden: tekst('Reden als het niet mogelijk is.'),
      toelichting: tekst('Toelichting.'),
    }),
  ),
  deskundigen: lijst(
    'Rapporten van een arbeidsdeskundige.',
    groep('Rapport.', {
      op: dag('Datum van het rapport.'),
      eigenWerk: janee('Het eigen werk is passend.'),
      aangepast: janee('Het eigen werk is passend te maken.'),
      intern: janee('Er is ander passend werk bij de werkgever.'),
      extern: janee('Er is passend werk bij andere werkgevers.'),
    }),
  ),
  aanpassingen: lijst(
    'Aanpassingen van het werk.',
    groep('Aanpassing.', {
      soort: tekst('Soort aanpassing.'),
      omschrijving: tekst('Aanpassing.'),
      vanaf: dag('Vanaf.'),
      gereedOp: dag('Gereed op.'),
    }),
  ),
  aanbiedingen: lijst(
    'Aangeboden passende arbeid.',
    groep('Aanbod.', {
      op: dag('Datum van het aanbod.'),
      functie: tekst('Functie of werkzaamheden.'),
      taken: tekst('Taken.'),
      urenPerWeek: getal('Uren per week.'),
      vanaf: dag('Ingangsdatum.'),
      schriftelijk: vlag('Schriftelijk aangeboden.'),
      reactie: tekst('Reactie van de werknemer.'),
      reactieOp: dag('Datum van de reactie.'),
    }),
  ),
  uren: lijst(
    'Gewerkte uren, in zo weinig stappen als mogelijk.',
    groep('Stap.', {
      van: dag('Eerste dag.'),
      tot: dag('Laatste dag.'),
      urenPerWeek: getal('Uren per week.'),
      loonwaarde: getal('Loonwaarde in procenten.'),
      arbeidstherapeutisch: vlag('Zonder loonwaarde.'),
      taken: tekst('Werkzaamheden.'),
    }),
  ),
  nietsIntern: misschien('Vastgesteld dat er intern niets mogelijk is.', {
    op: dag('Datum.'),
    door: tekst('Door wie.'),
    toelichting: tekst('Onderbouwing.'),
  }),
});

const ONDERZOEKEN = {
  eigenWerk: 'Eigen werk',
  aanpassingWerkplek: 'Aanpassing van werkplek of werk',
  anderWerkIntern: 'Ander werk in het bedrijf',
  functiePassendMaken: 'Een functie passend maken',
} as const;

export function maakSpoor1(kennis: Kennis): z.infer<typeof spoor1Schema> {
  const { toen: zaak } = kennis;
  const { spoor1, planVanAanpak, eindevaluatie } = zaak;
  const niets = spoor1?.nietsInternMogelijk;
  return {
    verhaal: alsTekst(eindevaluatie?.inspanningenSpoor1),
    onderzoeken: (Object.keys(ONDERZOEKEN) as (keyof typeof ONDERZOEKEN)[]).flatMap((naam) => {
      const o = spoor1?.[naam];
      if (!o) return [];
      return [
        {
          wat: ONDERZOEKEN[naam],
          op: alsDag(o.onderzochtOp),
          uitkomst: o.uitkomst ? ONDERZOEK[o.uitkomst] : null,
          reden: o.reden ? REDEN_NIET_PASSEND[o.reden] : null,
          toelichting: alsTekst(o.toelichting),
        },
      ];
    }),
    deskundigen: rapportenArbeidsdeskundige(zaak).map(({ op, onderzoek: { conclusie } }) => ({
      op: alsDag(op),
      eigenWerk: conclusie?.eigenWerkPassend ?? null,
      aangepast: conclusie?.eigenWerkPassendTeMaken ?? null,
      intern: conclusie?.anderWerkInternAanwezig ?? null,
      extern: conclusie?.werkExternMogelijk ?? null,
    })),
    aanpassingen: (planVanAanpak?.werkaanpassingen ?? []).map((a) => ({
      soort: a.soort ? AANPASSING[a.soort] : null,
      omschrijving: alsTekst(a.omschrijving),
      vanaf: alsDag(a.vanaf),
      gereedOp: isLater(a.gerealiseerdOp, kennis) ? null : alsDag(a.gerealiseerdOp),
    })),
    aanbiedingen: (spoor1?.aanbiedingen ?? []).map((a) => ({
      op: alsDag(a.datum),
      functie: alsTekst(a.functie),
      taken: alsTekst(a.taken),
      urenPerWeek: a.urenPerWeek ?? null,
      vanaf: alsDag(a.ingangsdatum),
      schriftelijk: a.schriftelijk === true,
      reactie: a.reactie ? REACTIE[a.reactie] : null,
      reactieOp: alsDag(a.reactieOp),
    })),
    uren: urenverloop(zaak).map((stap) => ({
      van: alsDag(stap.van),
      tot: alsDag(stap.tot),
      urenPerWeek: stap.uren ?? null,
      loonwaarde: stap.loonwaarde ?? null,
      arbeidstherapeutisch: stap.arbeidstherapeutisch,
      taken: alsTekst(stap.taken.join('; ')),
    })),
    nietsIntern: niets
      ? {
          op: alsDag(niets.vastgesteldOp),
          door: niets.door ? PARTIJ[niets.door] : null,
          toelichting: alsTekst(niets.toelichting),
        }
      : null,
  };
}
