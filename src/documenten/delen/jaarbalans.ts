import type { Zaak } from '../../zaak/schema/zaak.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, alsIets, zegtIets, type Pen } from './pen.ts';
import { activiteitenSchema, maakActiviteiten } from './plan.ts';
import { dag, groep, janee, lijst, misschien, tekst } from './veld.ts';
import { maakWerkomvang, werkomvangVelden } from './werkomvang.ts';
import { EINDDOEL } from './woorden.ts';
import { BESLUIT_SPOOR2, REDEN_GEEN_SPOOR2, SITUATIES } from './woorden-evaluatie.ts';

type Jaar = NonNullable<Zaak['eerstejaarsevaluatie']>;

const J = '/eerstejaarsevaluatie' as const;

/** What the evaluation after a year holds besides what every evaluation holds. */
export const jaarbalansSchema = {
  terugblik: misschien('Terugblik op het eerste jaar.', {
    ontbreekt: tekst('Teken dat de terugblik ontbreekt.'),
    doelenEnAfspraken: tekst('Doelen en afspraken van het eerste jaar en wat ervan kwam.'),
    activiteitenWerkgever: tekst('Activiteiten van de werkgever.'),
    activiteitenWerknemer: tekst('Activiteiten van de werknemer.'),
    afsprakenNagekomen: janee('De afspraken zijn nagekomen.'),
    redenNietNagekomen: tekst('Reden als afspraken niet zijn nagekomen.'),
  }),
  huidigWerk: misschien('Huidig werk.', werkomvangVelden),
  koersJuist: janee('De ingezette koers is nog juist.'),
  situaties: groep('De acht situaties van het beoordelingskader.', {
    ontbreekt: tekst('Teken dat het antwoord op de acht situaties ontbreekt.'),
    punten: lijst(
      'De situaties.',
      groep('Situatie.', {
        situatie: tekst('De situatie, als zin.'),
        doetZichVoor: janee('De situatie doet zich voor.'),
        vervolg: tekst('Vervolgactie.'),
      }),
    ),
  }),
  conclusieSpoor1: misschien('Conclusie over het eerste spoor.', {
    eigenWerkPassend: janee('Het eigen werk is passend.'),
    eigenWerkPassendTeMaken: janee('Het eigen werk is passend te maken.'),
    anderWerkInternAanwezig: janee('Er is ander passend werk bij de werkgever.'),
    toelichting: tekst('Toelichting.'),
  }),
  besluitSpoor2: misschien('Besluit over het tweede spoor.', {
    besluit: tekst('Besluit, als zin.'),
    startdatum: dag('Begin van het tweede spoor.'),
    reden: tekst('Reden om nog niet of niet te beginnen, als zin.'),
    toelichting: tekst('Toelichting.'),
    perspectiefTot: dag('Datum waarop de hervatting bij de eigen werkgever bereikt moet zijn.'),
  }),
  tweedeJaar: misschien('Het tweede jaar.', {
    doel: tekst('Doel voor het tweede jaar.'),
    advies: tekst('Advies van bedrijfsarts en arbeidsdeskundige voor het tweede jaar.'),
    activiteiten: activiteitenSchema,
  }),
};

export const maakJaarbalans = (jaar: Jaar | undefined, kennis: Kennis, pen: Pen) => ({
  terugblik: maakTerugblik(jaar?.terugblik, pen),
  huidigWerk: alsIets(maakWerkomvang(jaar?.huidigWerk ?? {}, `${J}/huidigWerk`, pen)),
  koersJuist: pen.janee(jaar?.koersJuist, `${J}/koersJuist`),
  situaties: maakSituaties(jaar?.situaties, pen),
  conclusieSpoor1: maakConclusie(jaar?.conclusieSpoor1, pen),
  besluitSpoor2: maakBesluit(jaar?.besluitSpoor2, kennis, pen),
  tweedeJaar: maakTweedeJaar(jaar, pen),
});

function maakTerugblik(t: Jaar['terugblik'], pen: Pen) {
  const p = `${J}/terugblik` as const;
  return alsIets({
    ontbreekt: pen.mist(p),
    doelenEnAfspraken: pen.tekst(t?.doelenEnAfspraken, `${p}/doelenEnAfspraken`),
    activiteitenWerkgever: pen.tekst(t?.activiteitenWerkgever, `${p}/activiteitenWerkgever`),
    activiteitenWerknemer: pen.tekst(t?.activiteitenWerknemer, `${p}/activiteitenWerknemer`),
    afsprakenNagekomen: pen.janee(t?.afsprakenNagekomen, `${p}/afsprakenNagekomen`),
    redenNietNagekomen: pen.tekst(t?.redenNietNagekomen, `${p}/redenNietNagekomen`),
  });
}

/** All eight, as soon as one of them is answered. */
function maakSituaties(situaties: Jaar['situaties'], pen: Pen) {
  const p = `${J}/situaties` as const;
  const punten = (Object.keys(SITUATIES) as (keyof typeof SITUATIES)[]).map((naam) => ({
    situatie: SITUATIES[naam],
    doetZichVoor: pen.janee(situaties?.[naam]?.doetZichVoor, `${p}/${naam}/doetZichVoor`),
    vervolg: pen.tekst(situaties?.[naam]?.vervolg, `${p}/${naam}/vervolg`),
  }));
  return {
    ontbreekt: pen.mist(p),
    punten: punten.filter(({ doetZichVoor, vervolg }) => doetZichVoor !== null || vervolg !== null),
  };
}

function maakConclusie(c: Jaar['conclusieSpoor1'], pen: Pen) {
  const p = `${J}/conclusieSpoor1` as const;
  return alsIets({
    eigenWerkPassend: pen.janee(c?.eigenWerkPassend, `${p}/eigenWerkPassend`),
    eigenWerkPassendTeMaken: pen.janee(c?.eigenWerkPassendTeMaken, `${p}/eigenWerkPassendTeMaken`),
    anderWerkInternAanwezig: pen.janee(c?.anderWerkInternAanwezig, `${p}/anderWerkInternAanwezig`),
    toelichting: pen.tekst(c?.toelichting, `${p}/toelichting`),
  });
}

function maakBesluit(b: Jaar['besluitSpoor2'], kennis: Kennis, pen: Pen) {
  const p = `${J}/besluitSpoor2` as const;
  const begonnen = b?.besluit === 'loopt' ? kennis.toen.spoor2?.start : undefined;
  const start = b?.startdatum ?? (isLater(begonnen, kennis) ? undefined : begonnen);
  return alsIets({
    besluit: pen.woord(b?.besluit, BESLUIT_SPOOR2, `${p}/besluit`),
    startdatum: start ? alsDag(start) : pen.mist(`${p}/startdatum`),
    reden: pen.woord(b?.reden, REDEN_GEEN_SPOOR2, `${p}/reden`),
    toelichting: pen.tekst(b?.toelichting, `${p}/toelichting`),
    perspectiefTot: pen.dag(b?.perspectiefTot, `${p}/perspectiefTot`),
  });
}

function maakTweedeJaar(jaar: Jaar | undefined, pen: Pen) {
  const activiteiten = maakActiviteiten(jaar?.nieuweAfspraken, undefined, `${J}/nieuweAfspraken`, pen);
  const uit = {
    doel: pen.woord(jaar?.doelTweedeJaar, EINDDOEL, `${J}/doelTweedeJaar`),
    advies: pen.tekst(jaar?.adviesTweedeJaar, `${J}/adviesTweedeJaar`),
  };
  return alsIets(uit) || zegtIets(activiteiten) ? { ...uit, activiteiten } : null;
}
