import type { Zaak } from '../../zaak/schema/zaak.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { werkInEindevaluatie } from '../../feiten/werk-bij-einde.ts';
import type { Kennis } from './kennis.ts';
import { werkgeversoordelen } from './oordelen.ts';
import { alsBedrag, alsDag, alsIets, type Pen } from './pen.ts';
import { bedrag, dag, getal, groep, janee, lijst, misschien, tekst } from './veld.ts';
import { maakWerkomvang, werkomvangVelden } from './werkomvang.ts';
import { CONTRACTVORM, OORDEEL_RELATIE, SOORT_WERK } from './woorden-evaluatie.ts';

type Eind = NonNullable<Zaak['eindevaluatie']>;

const D = '/eindevaluatie' as const;

/** What the evaluation at the end holds besides what every evaluation holds. */
export const eindbalansSchema = {
  aardBedrijf: groep('Aard van het bedrijf.', {
    omschrijving: tekst('Sector, activiteiten, omvang en functies, in woorden.'),
    sector: tekst('Sector of branche.'),
    aantalWerknemers: getal('Aantal werknemers.'),
    vestigingen: getal('Aantal vestigingen.'),
    aantalFuncties: getal('Aantal verschillende functies.'),
    soortenFuncties: lijst('Soorten functies.', tekst('Soort functie.')),
    flexibeleKrachten: janee('Er wordt met uitzendkrachten of andere flexibele krachten gewerkt.'),
  }),
  voortgang: tekst('Voortgang en uitvoering van de afspraken.'),
  huidigWerk: misschien('Huidig werk.', {
    soort: tekst('Soort werk.'),
    ...werkomvangVelden,
    loon: bedrag('Loon of loonwaarde per maand nu.'),
    loonVoor: bedrag('Loon per maand vóór de ziekte.'),
    blijftInDitWerk: janee('De werknemer blijft naar verwachting na de wachttijd in dit werk.'),
  }),
  duurzaamheid: misschien('Waaruit blijkt dat het werk structureel is.', {
    ontbreekt: tekst('Teken dat de onderbouwing ontbreekt.'),
    contractvorm: tekst('Contractvorm.'),
    sinds: dag('Sinds wanneer dit werk wordt gedaan.'),
    contractTot: dag('Einde van het contract of de plaatsing.'),
    bedrijfsartsBevestigt: janee('De bedrijfsarts bevestigt dat het werk duurzaam passend is.'),
    toelichting: tekst('Toelichting.'),
  }),
  inspanningenSpoor1: tekst('Wat in het eerste spoor is onderzocht, aangeboden en aangepast.'),
  inspanningenSpoor2: tekst('Begin, activiteiten en resultaat van het tweede spoor.'),
  oordelen: misschien('Oordelen van de werkgever.', {
    arbeidsrelatie: tekst('Kwaliteit van de arbeidsrelatie.'),
    toelichtingArbeidsrelatie: tekst('Toelichting op de arbeidsrelatie.'),
    passendeArbeid: janee('Er is passende arbeid in het bedrijf.'),
    toelichtingPassendeArbeid: tekst('Toelichting op de passende arbeid.'),
    bereidTerugTeNemen: janee('De werkgever wil de werknemer na het dienstverband weer in dienst nemen.'),
    beidenEens: janee('Beide partijen vinden dat redelijkerwijs niet meer te vragen was.'),
  }),
};

export const maakEindbalans = (eind: Eind | undefined, { toen }: Kennis, pen: Pen) => ({
  aardBedrijf: maakAard(eind, toen.werkgever, pen),
  voortgang: pen.tekst(eind?.voortgang, `${D}/voortgang`),
  huidigWerk: maakHuidigWerk(eind, toen, pen),
  duurzaamheid: maakDuurzaamheid(toen.resultaat, pen),
  inspanningenSpoor1: pen.tekst(eind?.inspanningenSpoor1, `${D}/inspanningenSpoor1`),
  inspanningenSpoor2: pen.tekst(eind?.inspanningenSpoor2, `${D}/inspanningenSpoor2`),
  oordelen: maakOordelen(eind, toen, pen),
});

/** In the words of the evaluation, else those of the case; its numbers beside them. */
function maakAard(eind: Eind | undefined, werkgever: Zaak['werkgever'], pen: Pen) {
  const aard = werkgever?.aardBedrijf;
  const eigen = gevuld(eind?.aardBedrijf);
  const uit = {
    sector: pen.tekst(aard?.sector, '/werkgever/aardBedrijf/sector'),
    aantalWerknemers: aard?.aantalWerknemers ?? null,
    vestigingen: aard?.vestigingen ?? null,
    aantalFuncties: aard?.aantalFuncties ?? null,
    soortenFuncties: (aard?.soortenFuncties ?? []).filter(gevuld),
    flexibeleKrachten: eigen ? null : (aard?.flexibeleKrachten ?? null),
  };
  return {
    omschrijving: pen.tekst(eigen ? eind.aardBedrijf : aard?.activiteiten, '/werkgever/aardBedrijf'),
    ...uit,
  };
}

function maakHuidigWerk(eind: Eind | undefined, toen: Zaak, pen: Pen) {
  const werk = werkInEindevaluatie(eind, toen);
  const p = `${D}/huidigWerk` as const;
  return alsIets({
    soort: pen.woord(werk.soort, SOORT_WERK, `${p}/soort`),
    ...maakWerkomvang({ ...werk, structureel: eind?.huidigWerk?.structureel }, p, pen),
    loon: alsBedrag(werk.loon) ?? pen.mist(`${p}/loon`),
    loonVoor: alsBedrag(werk.loonVoor) ?? pen.mist(`${p}/loonVoor`),
    blijftInDitWerk: pen.janee(eind?.blijftInDitWerk, `${D}/blijftInDitWerk`),
  });
}

function maakDuurzaamheid(resultaat: Zaak['resultaat'], pen: Pen) {
  const s = resultaat?.structureel;
  const p = '/resultaat/structureel' as const;
  return alsIets({
    ontbreekt: pen.mist(p),
    contractvorm: pen.woord(s?.contractvorm, CONTRACTVORM, `${p}/contractvorm`),
    sinds: pen.dag(s?.sinds, `${p}/sinds`),
    contractTot: alsDag(s?.contractTot),
    bedrijfsartsBevestigt: pen.janee(s?.bedrijfsartsBevestigt, `${p}/bedrijfsartsBevestigt`),
    toelichting: pen.tekst(s?.toelichting, `${p}/toelichting`),
  });
}

function maakOordelen(eind: Eind | undefined, toen: Zaak, pen: Pen) {
  const oordelen = werkgeversoordelen(eind, toen);
  return alsIets({
    arbeidsrelatie: pen.woord(oordelen.arbeidsrelatie, OORDEEL_RELATIE, `${D}/oordeelArbeidsrelatie`),
    toelichtingArbeidsrelatie: pen.tekst(
      oordelen.toelichtingArbeidsrelatie,
      `${D}/oordeelArbeidsrelatie/toelichting`,
    ),
    passendeArbeid: pen.janee(oordelen.passendeArbeid, `${D}/oordeelPassendeArbeid`),
    toelichtingPassendeArbeid: pen.tekst(
      oordelen.toelichtingPassendeArbeid,
      `${D}/oordeelPassendeArbeid/toelichting`,
    ),
    bereidTerugTeNemen: pen.janee(eind?.bereidTerugTeNemen, `${D}/bereidTerugTeNemen`),
    beidenEens: pen.janee(
      eind?.beidenEensGeenMeerMogelijk ?? toen.resultaat?.beidenEens,
      '/resultaat/beidenEens',
    ),
  });
}
