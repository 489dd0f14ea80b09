import type { z } from 'zod';
import type { Ontbreekt } from '../../kern/waarden.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { alsDag, zegtIets, type Pen } from './pen.ts';
import { dag, getal, groep, lijst, misschien, tekst, vlag } from './veld.ts';
import { AANPASSING, GESCHILVERVOLG, overeenstemming, PARTIJ, SOORT_ACTIVITEIT } from './woorden.ts';

type Plan = NonNullable<Zaak['planVanAanpak']>;

/** The parts that a plan and its adjustments have in common. */
export const doelenSchema = lijst(
  'Doelen van de activiteiten.',
  groep('Doel.', {
    nummer: getal('Volgnummer.'),
    omschrijving: tekst('Doelstelling.'),
    meetpunt: tekst('Waaraan te zien is dat het doel is bereikt.'),
    termijn: dag('Datum waarop het doel naar verwachting is bereikt.'),
    redenGeenTermijn: tekst('Waarom nog geen termijn te noemen is.'),
  }),
);

export const maakDoelen = (
  doelen: Plan['doelen'],
  veld: Pointer & `/${string}`,
  pen: Pen,
): z.infer<typeof doelenSchema> =>
  pen.lijst(
    doelen,
    veld,
    (doel, plek, nr) => ({
      nummer: nr + 1,
      omschrijving: pen.tekst(doel.omschrijving, `${plek}/omschrijving`),
      meetpunt: pen.tekst(doel.meetpunt, `${plek}/meetpunt`),
      termijn: pen.dag(doel.termijn, `${plek}/termijn`),
      redenGeenTermijn: pen.tekst(doel.redenGeenTermijn, `${plek}/redenGeenTermijn`),
    }),
    'omschrijving',
  );

export const activiteitenSchema = lijst(
  'Activiteiten van werkgever, werknemer en anderen.',
  groep('Activiteit.', {
    wat: tekst('Wat er gebeurt.'),
    wie: tekst('Wie het doet.'),
    start: dag('Begindatum.'),
    eind: dag('Einddatum of termijn.'),
    soort: tekst('Soort activiteit.'),
    spoor: getal('Eerste of tweede spoor: 1 of 2.'),
    doel: getal('Nummer van het doel waaraan de activiteit bijdraagt.'),
  }),
);

export const maakActiviteiten = (
  activiteiten: Plan['activiteiten'],
  doelen: Plan['doelen'],
  veld: Pointer & `/${string}`,
  pen: Pen,
): z.infer<typeof activiteitenSchema> =>
  pen.lijst(
    activiteiten,
    veld,
    (a, plek) => {
      const doel = a.doelId === undefined ? -1 : (doelen ?? []).findIndex(({ id }) => id === a.doelId);
      return {
        wat: pen.tekst(a.wat, `${plek}/wat`),
        wie: pen.woord(a.wie, PARTIJ, `${plek}/wie`),
        start: pen.dag(a.start, `${plek}/start`),
        eind: pen.dag(a.eind, `${plek}/eind`),
        soort: pen.woord(a.soort, SOORT_ACTIVITEIT, `${plek}/soort`),
        // An activity of the second track names its track already.
        spoor: a.spoor === undefined || a.soort === 'tweedeSpoor' ? null : a.spoor === 'spoor1' ? 1 : 2,
        doel: doel < 0 ? null : doel + 1,
      };
    },
    'wat',
  );

export const opbouwSchema = lijst(
  'Opbouwschema.',
  groep('Stap.', {
    vanaf: dag('Vanaf.'),
    urenPerWeek: getal('Uren per week.'),
    taken: tekst('Taken.'),
    loonwaarde: getal('Loonwaarde in procenten.'),
    arbeidstherapeutisch: vlag('Zonder loonwaarde.'),
  }),
);

export const maakOpbouw = (
  stappen: Plan['opbouwschema'],
  veld: Pointer & `/${string}`,
  pen: Pen,
): z.infer<typeof opbouwSchema> =>
  pen.lijst(
    stappen,
    veld,
    (stap, plek) => ({
      vanaf: pen.dag(stap.vanaf, `${plek}/vanaf`),
      urenPerWeek: pen.getal(stap.urenPerWeek, `${plek}/urenPerWeek`),
      taken: pen.tekst(stap.taken, `${plek}/taken`),
      loonwaarde: pen.getal(stap.loonwaardePercentage, `${plek}/loonwaardePercentage`),
      arbeidstherapeutisch: stap.arbeidstherapeutisch === true,
    }),
    'taken',
  );

export const werkaanpassingenSchema = lijst(
  'Aanpassingen van het werk.',
  groep('Aanpassing.', {
    soort: tekst('Soort aanpassing.'),
    omschrijving: tekst('Omschrijving.'),
    vanaf: dag('Afgesproken ingangsdatum.'),
    gerealiseerdOp: dag('Datum waarop de aanpassing er was.'),
  }),
);

export const maakWerkaanpassingen = (
  plan: Plan | undefined,
  pen: Pen,
): Exclude<z.infer<typeof werkaanpassingenSchema>, Ontbreekt> =>
  pen.lijst(
    plan?.werkaanpassingen,
    '/planVanAanpak/werkaanpassingen',
    (a, plek) => ({
      soort: pen.woord(a.soort, AANPASSING, `${plek}/soort`),
      omschrijving: pen.tekst(a.omschrijving, `${plek}/omschrijving`),
      vanaf: alsDag(a.vanaf),
      gerealiseerdOp: alsDag(a.gerealiseerdOp),
    }),
    'omschrijving',
  );

/** A party's view, in one text or as answers to the questions of the form. */
export const visieSchema = (partij: string) =>
  misschien(`Visie van ${partij}.`, {
    ontbreekt: tekst('Teken dat de visie ontbreekt.'),
    opActiviteitenDoelenTermijnen: tekst('Visie op activiteiten, doelen en termijnen.'),
    mogelijkheden: tekst('Welke mogelijkheden deze partij ziet om (meer) te werken.'),
    activiteitenTotNu: tekst('Wat deze partij van de activiteiten tot nu toe vindt.'),
    nieuweAfspraken: tekst('Wat deze partij van de afspraken vindt.'),
    gevraagdOp: dag('Datum waarop de visie is gevraagd, als zij niet is gegeven.'),
    redenNietGegeven: tekst('Reden waarom de visie niet is gegeven.'),
  });

export function maakVisie(
  visie: Plan['visieWerknemer'],
  veld: Pointer & `/${string}`,
  pen: Pen,
): z.infer<ReturnType<typeof visieSchema>> {
  const uit = {
    ontbreekt: pen.mist(veld),
    opActiviteitenDoelenTermijnen: pen.tekst(
      visie?.opActiviteitenDoelenTermijnen,
      `${veld}/opActiviteitenDoelenTermijnen`,
    ),
    mogelijkheden: pen.tekst(visie?.mogelijkheden, `${veld}/mogelijkheden`),
    activiteitenTotNu: pen.tekst(visie?.activiteitenTotNu, `${veld}/activiteitenTotNu`),
    nieuweAfspraken: pen.tekst(visie?.nieuweAfspraken, `${veld}/nieuweAfspraken`),
    gevraagdOp: alsDag(visie?.nietGegeven?.gevraagdOp),
    redenNietGegeven: visie?.nietGegeven?.reden ?? null,
  };
  return zegtIets(uit) ? uit : null;
}

export const instemmingSchema = misschien('Overeenstemming of geschil over het stuk.', {
  overeenstemming: tekst('Zin die zegt in hoeverre partijen het eens zijn.'),
  punten: lijst('Geschilpunten.', tekst('Geschilpunt.')),
  soortVervolg: tekst('Soort vervolg op de geschilpunten.'),
  vervolg: tekst('Vervolg op de geschilpunten.'),
});

export function maakInstemming(
  plan: Pick<Plan, 'overeenstemming' | 'geschilpunten'> | undefined,
  veld: Pointer & `/${string}`,
  pen: Pen,
  over: 'dit plan' | 'deze evaluatie' | 'deze bijstelling' = 'dit plan',
): z.infer<typeof instemmingSchema> {
  const geschil = plan?.geschilpunten;
  const uit = {
    overeenstemming: pen.woord(plan?.overeenstemming, overeenstemming(over), `${veld}/overeenstemming`),
    punten: pen.teksten(geschil?.punten, `${veld}/geschilpunten/punten`),
    soortVervolg: geschil?.soortVervolg ? GESCHILVERVOLG[geschil.soortVervolg] : null,
    vervolg: pen.tekst(geschil?.vervolg, `${veld}/geschilpunten/vervolg`),
  };
  return zegtIets(uit) ? uit : null;
}
