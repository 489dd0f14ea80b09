import { join } from 'node:path';
import { redenenVan, waarom } from '../../batch/overzicht.ts';
import { OVERZICHT, RESULTATEN } from '../../batch/overzichtbestand.ts';
import { MISLUKT } from '../../batch/resultaat.ts';
import type { Telling } from '../../batch/telling.ts';
import type { Oordeel, Zaakresultaat } from '../../index.ts';
import { schrijfGetal } from '../../kern/waarden.ts';
import { schrijfInvoerfouten } from '../../rapport/invoerfouten.ts';
import { vouw } from '../../rapport/opmaak.ts';
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
    [telling.van('getoetst'), `getoetst: ${schrijfOordelen(telling)}`],
    [
      gelukt,
      `${isProef ? 'te maken' : 'gemaakt'}, ${tel(telling.bestanden, 'bestand', 'bestanden')}${
        telling.ongewijzigd > 0
          ? `; ${schrijfGetal(telling.ongewijzigd)} ongewijzigd en niet opnieuw gemaakt`
          : ''
      }`,
    ],
    [telling.van('niets'), `zonder stuk om te maken${isProef ? '' : '; het overzicht zegt waarom'}`],
    [telling.van('geweigerd'), 'om privacy niet (helemaal) gemaakt'],
    [telling.van('ongeldig'), 'met ongeldige invoer'],
    [telling.van('omgeving'), 'niet (helemaal) geschreven'],
    [telling.van('bug'), 'door een fout in riv zelf mislukt'],
  ];
  return [
    ...regels.filter(([n]) => n > 0).map(([n, tekst]) => `  ${tel(n, 'zaak', 'zaken')} ${tekst}.`),
    ...(telling.ontbrekend > 0 ? [`  ${schrijfOntbrekend(telling, isProef)}`] : []),
    ...(telling.van('getoetst') === 0 && telling.perOordeel.size > 0
      ? [
          `  De controle van ${telling.zaken === 1 ? 'dit dossier' : 'deze dossiers'}: ${schrijfOordelen(telling)}.`,
        ]
      : []),
    ...(telling.bewerkt > 0
      ? [`  ${tel(telling.bewerkt, 'bestand', 'bestanden')} door iemand gewijzigd en zo gelaten.`]
      : []),
  ];
}

function schrijfOntbrekend({ ontbrekend: n, metOntbrekend }: Telling, isProef: boolean): string {
  const waar = `In de stukken van ${tel(metOntbrekend, 'zaak', 'zaken')}`;
  const wat = n === 1 ? '1 verplicht onderdeel' : `${schrijfGetal(n)} verplichte onderdelen`;
  if (isProef) return `${waar} ${n === 1 ? 'zou' : 'zouden'} ${wat} als ontbrekend zijn gemarkeerd.`;
  return n === 1
    ? `${waar} is ${wat} dat ontbreekt gemarkeerd. Vul het aan voordat u het stuk gebruikt.`
    : `${waar} zijn ${wat} die ontbreken gemarkeerd. Vul die aan voordat u de stukken gebruikt.`;
}

const OORDEELNAAM: Readonly<Record<Oordeel, string>> = {
  tekort: 'met een tekort',
  beoordelen: 'nog te beoordelen',
  aandacht: 'met een aandachtspunt',
  'geen-tekort': 'zonder tekort in deze controles',
};

const schrijfOordelen = ({ perOordeel }: Telling): string =>
  (Object.keys(OORDEELNAAM) as Oordeel[])
    .map((oordeel) => [perOordeel.get(oordeel) ?? 0, OORDEELNAAM[oordeel]] as const)
    .filter(([n]) => n > 0)
    .map(([n, naam]) => `${schrijfGetal(n)} ${naam}`)
    .join(', ');

/** What a trial says of one case. */
export function schrijfProef(resultaat: Zaakresultaat): string {
  if (!('zaak' in resultaat)) return '';
  const { zaak, gemaakt } = resultaat;
  return gemaakt.map(({ bestand }) => `${zaak}/${bestand}\n`).join('');
}

/** Why a case failed; of a trial, why something would not be made. Empty when there is nothing to tell. */
export function schrijfMislukt(resultaat: Zaakresultaat, isProef: boolean, breedte: number): string {
  if ('fouten' in resultaat) return schrijfInvoerfouten(resultaat.fouten, 'deze zaak');
  const { bron } = resultaat;
  const regel = (tekst: string): string => `${vouw(`${bron}: ${tekst}`, breedte, '  ')}\n`;
  if (!('zaak' in resultaat)) return regel(waarom(resultaat));
  const isTeVertellen = isProef || MISLUKT.includes(resultaat.status);
  if (!isTeVertellen) return '';
  return redenenVan(resultaat, isProef)
    .map(({ stuk, reden }) => regel(`${stuk} ${isProef ? 'komt er niet' : 'niet gemaakt'}. ${reden}`))
    .join('');
}

const tel = (n: number, een: string, meer: string): string => `${schrijfGetal(n)} ${n === 1 ? een : meer}`;
