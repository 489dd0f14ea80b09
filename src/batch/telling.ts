import type { Oordeel } from '../toets/bevinding.ts';
import { MISLUKT, type Status, type Zaakresultaat } from './resultaat.ts';

/** What a batch came to, in a few figures. */
export class Telling {
  zaken = 0;
  bestanden = 0;
  /** Cases of which everything was there, and the files of those. */
  ongewijzigd = 0;
  ongewijzigdeBestanden = 0;
  bewerkt = 0;
  /** Mandatory parts that are missing, over all documents made. */
  ontbrekend = 0;
  /** Cases with such a part. */
  onvolledig = 0;
  readonly perStatus = new Map<Status, number>();
  readonly perOordeel = new Map<Oordeel, number>();

  tel(resultaat: Zaakresultaat): void {
    this.zaken += 1;
    this.perStatus.set(resultaat.status, this.van(resultaat.status) + 1);
    if (!('zaak' in resultaat)) return;
    const { oordeel } = resultaat;
    this.perOordeel.set(oordeel, (this.perOordeel.get(oordeel) ?? 0) + 1);
    this.bestanden += resultaat.gemaakt.length;
    this.ontbrekend += resultaat.ontbrekend;
    if (resultaat.ontbrekend > 0) this.onvolledig += 1;
    if (resultaat.ongewijzigd && resultaat.status === 'gemaakt') {
      this.ongewijzigd += 1;
      this.ongewijzigdeBestanden += resultaat.gemaakt.length;
    }
    this.bewerkt += resultaat.bewerkt?.length ?? 0;
  }

  van(status: Status): number {
    return this.perStatus.get(status) ?? 0;
  }

  get mislukt(): number {
    return MISLUKT.reduce((som, status) => som + this.van(status), 0);
  }
}
