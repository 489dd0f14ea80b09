import { join } from 'node:path';
import { ONTBREEKT, redenenVan, waarom } from '../../batch/overzicht.ts';
import { MISLUKT, OVERZICHT, RESULTATEN } from '../../batch/resultaat.ts';
import type { Telling } from '../../batch/telling.ts';
import type { Datum, Oordeel, Zaakresultaat } from '../../index.ts';
import { schrijfGetal } from '../../kern/waarden.ts';
import { schrijfInvoerfouten } from '../../rapport/invoerfouten.ts';
import { vouw } from '../../rapport/opmaak.ts';
import { schrijfDuur } from '../voortgang.ts';

export interface Verloop {
  readonly uitvoer: string;
  readonly peildatum: Datum;
  readonly isProef: boolean;
  /** The batch came to its end. */
  readonly isAf: boolean;
  /** So many failures were told as they came. */
  readonly verteld: number;
  readonly seconden: number;
}

/** The end of a batch: what was done, what was not, and where to look. */
export function schrijfSamenvatting(telling: Telling, verloop: Verloop): string {
  const { uitvoer, peildatum, isProef, isAf, verteld, seconden } = verloop;
  const regels = [
    `${tel(telling.zaken, 'zaak', 'zaken')} in ${schrijfDuur(seconden)}.`,
    ...wat(telling, isProef),
    ...(telling.mislukt > verteld
      ? [
          `Alleen de eerste ${verteld} mislukte zaken zijn hierboven genoemd${isAf ? '; het overzicht noemt ze alle' : ''}.`,
        ]
      : []),
    ...(isProef
      ? ['Dit was een proef: er is niets geschreven.']
      : isAf
        ? [`Overzicht: ${join(uitvoer, OVERZICHT)}. Per zaak: ${join(uitvoer, RESULTATEN)}.`]
        : ['De batch is niet afgemaakt. Ga verder met dezelfde opdracht en --hervat.']),
    ...(telling.mislukt > 0 && isAf && !isProef
      ? [
          `Los op wat mislukte en geef dezelfde opdracht nog eens, met --peildatum ${peildatum}: wat niet is veranderd, blijft staan.`,
        ]
      : []),
  ];
  return `${regels.join('\n')}\n`;
}

function wat(telling: Telling, isProef: boolean): string[] {
  const regels: [number, string][] = [
    [telling.van('getoetst'), `getoetst: ${schrijfOordelen(telling)}`],
    ...(isProef ? teMaken(telling) : gemaakt(telling)),
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
      ? [
          `  ${tel(telling.bewerkt, 'bestand', 'bestanden')} door iemand gewijzigd en zo gelaten; het overzicht noemt ze.`,
        ]
      : []),
  ];
}

function gemaakt(telling: Telling): [number, string][] {
  const { bestanden, ongewijzigd } = telling;
  const rest =
    ongewijzigd > 0
      ? `; bij ${tel(ongewijzigd, 'zaak', 'zaken')} was niets veranderd en bleef alles staan`
      : '';
  return [[telling.van('gemaakt'), `gemaakt, ${tel(bestanden, 'bestand', 'bestanden')}${rest}`]];
}

function teMaken(telling: Telling): [number, string][] {
  const { bestanden, ongewijzigd, ongewijzigdeBestanden } = telling;
  return [
    [
      telling.van('gemaakt') - ongewijzigd,
      `te maken, ${tel(bestanden - ongewijzigdeBestanden, 'bestand', 'bestanden')}`,
    ],
    [ongewijzigd, `ongewijzigd; die ${ongewijzigd === 1 ? 'wordt' : 'worden'} niet opnieuw gemaakt`],
  ];
}

/** In how many cases a document is not ready to be sent. */
function schrijfOntbrekend({ ontbrekend, onvolledig }: Telling, isProef: boolean): string {
  const isEen = ontbrekend === 1;
  const waar = `In de stukken van ${tel(onvolledig, 'zaak', 'zaken')}`;
  const wat = tel(ontbrekend, 'verplicht onderdeel', 'verplichte onderdelen');
  if (isProef) return `${waar} ${isEen ? 'zou' : 'zouden'} ${wat} ontbreken.`;
  return `${waar} ${isEen ? 'ontbreekt' : 'ontbreken'} ${wat}, daar gemarkeerd (kolom "${ONTBREEKT}"). Vul aan voordat u verstuurt.`;
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

/** What a trial says of one case: what would be made of it. */
export function schrijfProef(resultaat: Zaakresultaat): string {
  if (!('zaak' in resultaat) || resultaat.ongewijzigd) return '';
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
