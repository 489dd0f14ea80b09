import type { Af } from './in-volgorde.ts';
import type { EerderGedaan } from './journaal.ts';
import { sleutelVan } from './journaalstand.ts';
import type { PdfMaker } from './pdf.ts';
import type { Ploeg } from './ploeg.ts';
import type { Uitwerking, Zaakresultaat } from './resultaat.ts';
import { bekijkBestanden, legVast, type Vastlegplaats, type VastTeLeggen } from './vastleggen.ts';
import type { Verwerkt } from './verwerk.ts';
import { naamVanInvoer, type Zaakinvoer } from './zaakinvoer.ts';

/** Where results are written. */
export interface Bestemming extends Vastlegplaats {
  readonly maakPdf: PdfMaker;
  /** Nothing is written; only looked at what is there. */
  readonly isProef: boolean;
}

type Klaar = Zaakresultaat | VastTeLeggen;

interface StaatEr {
  readonly soort: 'staatEr';
  readonly gedaan: EerderGedaan;
  readonly bewerkt: readonly string[];
}

type Vers = Af<Zaakinvoer, Exclude<Verwerkt, { readonly soort: 'bekend' }> | StaatEr> & {
  /** Of a case that was made before: what a person changed since. */
  readonly bewerkt?: readonly string[];
};

/** Turns what the workers hand over into results, and writes it: group by group, in the order of the input. */
export class Afhandeling {
  readonly #ploeg: Ploeg;
  readonly #bestemming: Bestemming;
  /** Case numbers that were seen, and where: a second one would write over the first. */
  readonly #gezien = new Map<string, string>();

  constructor(ploeg: Ploeg, bestemming: Bestemming) {
    this.#ploeg = ploeg;
    this.#bestemming = bestemming;
  }

  /** @throws OmgevingsFout when it makes no sense to go on. */
  async handelAf(groep: readonly Af<Zaakinvoer, Verwerkt>[]): Promise<readonly Zaakresultaat[]> {
    const vers = await Promise.all(groep.map((af) => this.#ververs(af)));
    const klaar = vers.map((af) => this.#bereid(af));
    const teSchrijven = klaar.filter(isVastTeLeggen);
    const geschreven = await this.#schrijf(teSchrijven);
    const bij = new Map(teSchrijven.map((zaak, nr) => [zaak, geschreven[nr] ?? zaak.uitwerking]));
    return klaar.map((wat, nr) =>
      isVastTeLeggen(wat)
        ? alsResultaat(naamOp(groep, nr), bij.get(wat) ?? wat.uitwerking, wat.bewerkt)
        : wat,
    );
  }

  async #schrijf(groep: readonly VastTeLeggen[]): Promise<readonly Uitwerking[]> {
    const bestemming = this.#bestemming;
    return bestemming.isProef ? [] : legVast(await bestemming.maakPdf(groep), bestemming);
  }

  /** What was made before is made again when it is not there any more. */
  async #ververs({ invoer, uitkomst }: Af<Zaakinvoer, Verwerkt>): Promise<Vers> {
    if (uitkomst.soort !== 'bekend') return { invoer, uitkomst };
    const bestemming = this.#bestemming;
    const gedaan = bestemming.journaal.zoek(uitkomst.invoer);
    const stand = gedaan && (await bekijkBestanden(gedaan, bestemming));
    if (gedaan && stand?.isHeel)
      return { invoer, uitkomst: { soort: 'staatEr', gedaan, bewerkt: stand.bewerkt } };
    const opnieuw = await this.#ploeg.werk(invoer, true);
    if (opnieuw.soort === 'bekend') throw new TypeError('a case that is made anew cannot be known');
    const isDezelfde = opnieuw.soort === 'uitgewerkt' && opnieuw.invoer === uitkomst.invoer;
    return { invoer, uitkomst: opnieuw, ...(stand && isDezelfde && { bewerkt: stand.bewerkt }) };
  }

  #bereid({ invoer, uitkomst, bewerkt = [] }: Vers): Klaar {
    const bron = naamVanInvoer(invoer);
    switch (uitkomst.soort) {
      case 'ongeldig':
        return { versie: 1, bron, status: 'ongeldig', fouten: uitkomst.fouten };
      case 'bug':
        return { versie: 1, bron, status: 'bug', melding: uitkomst.melding };
      case 'staatEr': {
        const { gedaan } = uitkomst;
        return (
          this.#zieDubbel(gedaan.uitwerking.zaak, invoer) ?? {
            ...alsResultaat(bron, gedaan.uitwerking, uitkomst.bewerkt),
            ...((!gedaan.vanDeze || this.#bestemming.isProef) && { ongewijzigd: true }),
          }
        );
      }
      case 'uitgewerkt': {
        const { uitwerking, bestanden, invoer: hash } = uitkomst;
        const dubbel = this.#zieDubbel(uitwerking.zaak, invoer);
        if (dubbel) return dubbel;
        const map = this.#bestemming.journaal.mapVoor(uitwerking.zaak);
        return { invoer: hash, map, uitwerking, bestanden, bewerkt };
      }
    }
  }

  #zieDubbel(zaak: string, invoer: Zaakinvoer): Zaakresultaat | undefined {
    const bron = naamVanInvoer(invoer);
    const sleutel = sleutelVan(zaak);
    const eerder = this.#gezien.get(sleutel);
    if (eerder === undefined) {
      this.#gezien.set(sleutel, bron);
      return undefined;
    }
    return {
      versie: 1,
      bron,
      status: 'ongeldig',
      fouten: [
        {
          bestand: invoer.bestand,
          lijn: invoer.lijn ?? 0,
          kolom: invoer.lijn === undefined ? 0 : 1,
          pad: '/zaaknummer',
          melding: `Zaaknummer ${zaak} komt in deze batch al voor, in ${eerder}.`,
          verwacht: 'in elke zaak een eigen zaaknummer',
        },
      ],
    };
  }
}

const isVastTeLeggen = (wat: Klaar): wat is VastTeLeggen => 'bestanden' in wat;

const naamOp = (groep: readonly Af<Zaakinvoer, Verwerkt>[], nr: number): string => {
  const af = groep[nr];
  return af ? naamVanInvoer(af.invoer) : '';
};

const alsResultaat = (
  bron: string,
  uitwerking: Uitwerking,
  bewerkt: readonly string[],
): Zaakresultaat & Uitwerking => ({
  versie: 1,
  bron,
  ...uitwerking,
  ...(bewerkt.length > 0 && { bewerkt }),
});
