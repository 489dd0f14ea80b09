import type { z } from 'zod';
import { isLater, type Kennis } from './kennis.ts';
import { maakZoekprofiel, zoekprofielVelden } from './opdracht.ts';
import { zegtIets, type Pen } from './pen.ts';
import { dag, misschien, tekst, vlag } from './veld.ts';

const gedateerd = {
  ontbreekt: tekst('Teken dat het profiel ontbreekt.'),
  datum: dag('Datum van het profiel.'),
  later: vlag('Het profiel is na het trajectplan opgesteld en daaraan toegevoegd.'),
};

export const persoonsprofielSchema = misschien('Persoonsprofiel.', {
  ...gedateerd,
  werkervaring: tekst('Werkervaring.'),
  opleiding: tekst('Opleiding en cursussen.'),
  ambities: tekst('Ambities en wensen.'),
  persoonskenmerken: tekst('Persoonlijke eigenschappen.'),
  belemmeringen: tekst('Belemmeringen, in werktermen.'),
  mogelijkheden: tekst('Mogelijkheden en beperkingen volgens de bedrijfsarts.'),
});

/** The profiles are pieces of the trajectplan with a date of their own: often made in its first weeks. */
export function maakPersoonsprofiel(kennis: Kennis, pen: Pen): z.infer<typeof persoonsprofielSchema> {
  const profiel = kennis.zaak.spoor2?.persoonsprofiel;
  const p = '/spoor2/persoonsprofiel' as const;
  const uit = {
    ontbreekt: pen.mist(p, 'persoonsprofiel'),
    datum: pen.dag(profiel?.vastgesteldOp, `${p}/vastgesteldOp`),
    later: isLater(profiel?.vastgesteldOp, kennis),
    werkervaring: pen.tekst(profiel?.werkervaring, `${p}/werkervaring`),
    opleiding: pen.tekst(profiel?.opleiding, `${p}/opleiding`),
    ambities: pen.tekst(profiel?.ambities, `${p}/ambities`),
    persoonskenmerken: pen.tekst(profiel?.persoonskenmerken, `${p}/persoonskenmerken`),
    belemmeringen: pen.tekst(profiel?.belemmeringen, `${p}/belemmeringen`),
    mogelijkheden: pen.tekst(profiel?.mogelijkheden, `${p}/mogelijkheden`),
  };
  return zegtIets(uit) ? uit : null;
}

export const gedateerdZoekprofielSchema = misschien('Zoekprofiel.', { ...gedateerd, ...zoekprofielVelden });

export function maakGedateerdZoekprofiel(
  kennis: Kennis,
  pen: Pen,
): z.infer<typeof gedateerdZoekprofielSchema> {
  const profiel = kennis.zaak.spoor2?.zoekprofiel;
  const p = '/spoor2/zoekprofiel' as const;
  const uit = {
    ontbreekt: pen.mist(p, 'zoekprofiel'),
    datum: pen.dag(profiel?.vastgesteldOp, `${p}/vastgesteldOp`),
    later: isLater(profiel?.vastgesteldOp, kennis),
    ...maakZoekprofiel(profiel, pen),
  };
  return zegtIets(uit) ? uit : null;
}
