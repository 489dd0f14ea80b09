import type { z } from 'zod';
import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { isVrijgesteld, type Onderdeel } from '../../feiten/riv.ts';
import {
  isAardBedrijfBeschreven,
  isArbeidsrelatieBeoordeeld,
  isFunctieBekend,
  isPassendeArbeidBeoordeeld,
  redenGeenEerstejaarsevaluatie,
  stukkenVoor,
  zijnBekwaamhedenBekend,
} from '../../feiten/rivonderdelen.ts';
import type { Dossierstuk } from '../../feiten/rivstukken.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { schrijfDatum } from '../../kern/datum.ts';
import type { Ontbreekt } from '../../kern/waarden.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Tijdlijn } from '../../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { alsTekst, type Pen } from './pen.ts';
import { groep, lijst, tekst, vlag } from './veld.ts';
import { maakVerwijzingen, verwijzingSchema } from './verslag-stukken.ts';
import { ONDERDEEL } from './woorden-verslag.ts';

/** For each element of art. 6 lid 1 where it is found. */
export const onderdelenSchema = lijst(
  'De onderdelen van art. 6 lid 1 Regeling procesgang.',
  groep('Onderdeel.', {
    letter: tekst('Letter van het onderdeel.'),
    onderdeel: tekst('Wat het onderdeel inhoudt.'),
    inVerslag: vlag('Het staat in dit verslag zelf.'),
    stukken: lijst('De stukken waarin het staat.', verwijzingSchema),
    opmerkingen: lijst('Waarom iets er niet is, of waar het anders staat.', tekst('Opmerking, als zin.')),
    ontbreekt: lijst('Tekens van wat ontbreekt.', tekst('Wat ontbreekt.')),
  }),
);

interface Grond {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn | undefined;
}

const ALLE = Object.keys(ONDERDEEL) as Onderdeel[];
/** Art. 2a lid 3 BVHR. */
const VERKORT: readonly Onderdeel[] = ['a', 'b', 'c', 'd', 'e', 'l'];

/** `lijst`: the numbered pieces of the report, to which an element refers. */
export const maakOnderdelen = (
  grond: Grond,
  verkort: boolean,
  lijst: readonly Dossierstuk[],
  pen: Pen,
): z.infer<typeof onderdelenSchema> =>
  (verkort ? VERKORT : ALLE).map((letter) => ({
    letter,
    onderdeel: ONDERDEEL[letter],
    inVerslag: staatInVerslag(grond.zaak, letter),
    stukken: maakVerwijzingen(stukkenVoor(grond.zaak, letter), lijst),
    opmerkingen: opmerkingen(grond, letter),
    ontbreekt: plaatsen(grond.zaak, letter)
      .map((veld) => pen.mist(veld))
      .filter((mark): mark is Ontbreekt => mark !== null),
  }));

/** What the report itself prints of an element. */
function staatInVerslag(zaak: Zaak, letter: Onderdeel): boolean {
  switch (letter) {
    case 'a':
      return gevuld(zaak.werkgever?.naam) || gevuld(zaak.werknemer?.achternaam);
    case 'b':
      return isAardBedrijfBeschreven(zaak);
    case 'c':
      return isFunctieBekend(zaak);
    case 'd':
      return zijnBekwaamhedenBekend(zaak);
    case 'e':
      return (zaak.ziekte?.eersteZiektedag ?? zaak.ziekte?.eersteZiektedagVastgesteldDoorUwv) !== undefined;
    case 'i':
      return isArbeidsrelatieBeoordeeld(zaak);
    case 'k':
      return isPassendeArbeidBeoordeeld(zaak);
    default:
      return false;
  }
}

/** Where the content table may ask for a mark. */
function plaatsen({ adviezen, bijstellingen }: Zaak, letter: Onderdeel): readonly Pointer[] {
  switch (letter) {
    case 'a':
      return ['/werknemer/achternaam', '/werkgever/naam', '/arbodienst/bedrijfsarts/naam'];
    case 'b':
      return ['/werkgever/aardBedrijf'];
    case 'c':
      return ['/dienstverband/functie'];
    case 'd':
      return ['/werknemer/bekwaamheden'];
    case 'e':
      return ['/ziekte/eersteZiektedag'];
    case 'f':
      return [
        '/probleemanalyse/stuk/status',
        ...(adviezen ?? []).map((_, i): Pointer => `/adviezen/${i}/stuk/status`),
        '/adviezen',
      ];
    case 'g':
      return [
        '/planVanAanpak/stuk/status',
        '/probleemanalyse/geenPlanGemotiveerd',
        ...(bijstellingen ?? []).map((_, i): Pointer => `/bijstellingen/${i}/stuk/status`),
        '/bijstellingen',
      ];
    case 'h':
      return ['/eerstejaarsevaluatie/stuk/status', '/eindevaluatie/stuk/status'];
    case 'i':
      return [
        '/eindevaluatie/oordeelArbeidsrelatie',
        '/actueelOordeel/stuk/status',
        '/actueelOordeel/arbeidsrelatie',
      ];
    case 'j':
      return ['/actueelOordeel/stuk/status', '/actueelOordeel/verloop', '/actueelOordeel/belastbaarheid'];
    case 'k':
      return [
        '/actueelOordeel/stuk/status',
        '/actueelOordeel/passendeArbeid',
        '/eindevaluatie/oordeelPassendeArbeid',
      ];
    case 'l':
      return ['/oordeelWerknemer/stuk/status'];
  }
}

const NOOIT =
  'Niet van toepassing: volgens de bedrijfsarts waren er van begin tot eind geen mogelijkheden om te werken.';

const GEEN_EERSTEJAARSEVALUATIE = {
  nooitMogelijkheden: NOOIT,
  geenTermijn: undefined,
  eerderUitDienst: 'Een eerstejaarsevaluatie is niet van toepassing: het dienstverband eindigt eerder.',
  eersteJaarZonder:
    'Een eerstejaarsevaluatie is niet van toepassing: volgens de bedrijfsarts waren er in het eerste ziektejaar geen mogelijkheden om te werken.',
} as const;

/** Why an element is not there, or where else it is. */
function opmerkingen({ zaak, tijdlijn }: Grond, letter: Onderdeel): string[] {
  const uit: (string | undefined)[] = [vrijstelling({ zaak, tijdlijn }, letter)];
  const { oordeelWerknemer, planVanAanpak, eerstejaarsevaluatie, probleemanalyse } = zaak;
  if (letter === 'g' && planVanAanpak === undefined && hadNooitMogelijkheden(zaak))
    uit.push(NOOIT, alsTekst(probleemanalyse?.geenPlanGemotiveerd) ?? undefined);
  if (letter === 'h' && tijdlijn && eerstejaarsevaluatie === undefined) {
    const reden = redenGeenEerstejaarsevaluatie({ zaak, tijdlijn });
    uit.push(reden && GEEN_EERSTEJAARSEVALUATIE[reden]);
  }
  if (letter === 'l' && stukkenVoor(zaak, 'l').length === 0) {
    const { gevraagdOp, rechtstreeksNaarUwv } = oordeelWerknemer ?? {};
    if (zaak.wia?.aanvraagBevatOordeelWerknemer) uit.push('Het oordeel staat in de WIA-aanvraag.');
    if (gevraagdOp) uit.push(`Het oordeel is gevraagd op ${schrijfDatum(gevraagdOp)}.`);
    if (rechtstreeksNaarUwv) uit.push('De werknemer dient zijn oordeel zelf bij UWV in.');
  }
  return uit.filter((zin) => zin !== undefined);
}

function vrijstelling({ zaak, tijdlijn }: Grond, letter: Onderdeel): string | undefined {
  if (!tijdlijn || !isVrijgesteld({ zaak, tijdlijn }, letter)) return undefined;
  const reden = zaak.riv?.nietRedelijkerwijsTeVerlangen?.find(
    (w) => w.onderdeel === letter && gevuld(w.reden),
  )?.reden;
  return `Niet te verlangen gezien de resterende duur van het dienstverband (art. 6 lid 2 Regeling procesgang). Reden: ${reden?.trim() ?? ''}`;
}
