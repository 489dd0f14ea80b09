import { join } from 'node:path';
import { waarom } from '../../batch/overzicht.ts';
import { OVERZICHT, RESULTATEN } from '../../batch/overzichtbestand.ts';
import type { Telling } from '../../batch/telling.ts';
import type { Zaakresultaat } from '../../index.ts';
import { schrijfGetal } from '../../kern/waarden.ts';
import { schrijfInvoerfouten } from '../../rapport/invoerfouten.ts';
import { schrijfDuur } from '../voortgang.ts';

export interface Verloop {
  readonly uitvoer: string;
  readonly isProef: boolean;
  /** The batch came to its end. */
  readonly isAf: boolean;
  /** So many failures were told as they came. */
  readonly verteld: number;
  readonly seconden: number;
}

/** The end of a batch: what was done, what was not, and where to look. */
export function schrijfSamenvatting(telling: Telling, verloop: Verloop): string {
  const { uitvoer, isProef, isAf, verteld, seconden } = verloop;
  const regels = [
    `${tel(telling.zaken, 'zaak', 'zaken')} in ${schrijfDuur(seconden)}.`,
    ...wat(telling, isProef),
    ...(telling.mislukt > verteld
      ? [`Alleen de eerste ${verteld} mislukte zaken zijn hierboven genoemd.`]
      : []),
    ...(isProef
      ? ['Dit was een proef: er is niets geschreven.']
      : isAf
        ? [`Overzicht: ${join(uitvoer, OVERZICHT)}. Per zaak: ${join(uitvoer, RESULTATEN)}.`]
        : ['De batch is niet afgemaakt. Ga verder met dezelfde opdracht en --hervat.']),
  ];
  return `${regels.join('\n')}\n`;
}

function wat(telling: Telling, isProef: boolean): string[] {
  const gelukt = telling.van('gemaakt');
  const regels: [number, string][] = [
    [telling.van('getoetst'), 'getoetst'],
    [
      gelukt,
      `${isProef ? 'te maken' : 'gemaakt'}, ${tel(telling.bestanden, 'bestand', 'bestanden')}${
        telling.ongewijzigd > 0
          ? `; ${schrijfGetal(telling.ongewijzigd)} ongewijzigd en niet opnieuw gemaakt`
          : ''
      }`,
    ],
    [telling.van('niets'), 'zonder stuk om te maken'],
    [telling.van('geweigerd'), 'om privacy niet (helemaal) gemaakt'],
    [telling.van('ongeldig'), 'met ongeldige invoer'],
    [telling.van('omgeving'), 'niet (helemaal) geschreven'],
    [telling.van('bug'), 'door een fout in riv zelf mislukt'],
  ];
  return [
    ...regels.filter(([n]) => n > 0).map(([n, tekst]) => `  ${tel(n, 'zaak', 'zaken')} ${tekst}.`),
    ...(telling.ontbrekend > 0
      ? [
          `  In de stukken ${telling.ontbrekend === 1 ? 'is 1 verplicht onderdeel dat ontbreekt' : `zijn ${schrijfGetal(telling.ontbrekend)} verplichte onderdelen die ontbreken`} gemarkeerd.`,
        ]
      : []),
    ...(telling.bewerkt > 0
      ? [`  ${tel(telling.bewerkt, 'bestand', 'bestanden')} door iemand gewijzigd en zo gelaten.`]
      : []),
  ];
}

/** What a trial says of one case. */
export function schrijfProef(resultaat: Zaakresultaat): string {
  if (!('zaak' in resultaat)) return '';
  const { zaak, gemaakt } = resultaat;
  return gemaakt.map(({ bestand }) => `${zaak}/${bestand}\n`).join('');
}

/** Why a case failed, or a trial makes nothing of it; empty when there is nothing to tell. */
export function schrijfMislukt(resultaat: Zaakresultaat, isProef: boolean): string {
  if ('fouten' in resultaat) return schrijfInvoerfouten(resultaat.fouten);
  const uitleg = waarom(resultaat);
  const { bron, status } = resultaat;
  const isTeVertellen = status !== 'gemaakt' && status !== 'getoetst' && (status !== 'niets' || isProef);
  return isTeVertellen ? `${bron}: ${uitleg}\n` : '';
}

const tel = (n: number, een: string, meer: string): string => `${schrijfGetal(n)} ${n === 1 ? een : meer}`;
