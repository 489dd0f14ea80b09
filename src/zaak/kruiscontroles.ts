import { isBsn, vulAan } from '../kern/bsn.ts';
import { isDatum } from '../kern/datum.ts';
import { kaal } from '../kern/tekst.ts';
import type { Gebrek, Pad } from './gebrek.ts';
import { lijstcontroles } from './lijstcontroles.ts';
import { record, waarde, type Ruw } from './ruw.ts';

/**
 * What no field shows by itself. Works on the parsed file as it is: the schema may have found faults elsewhere, and a
 * value of the wrong kind is simply not compared. Missing content and dangling references are findings, not faults.
 */
export function kruiscontroles(ruw: unknown): Gebrek[] {
  const zaak = record(ruw);
  if (!zaak) return [];
  const werknemer = record(waarde(zaak, 'werknemer')) ?? {};
  return [
    ...zaaknummer(zaak, werknemer),
    ...nummersWerknemer(werknemer),
    ...eersteZiektedag(zaak, werknemer),
    ...onderbrekingen(zaak),
    ...lijstcontroles(zaak),
  ];
}

const fout = (pad: Pad, melding: string, verwacht: string): Gebrek => ({
  pad,
  plek: 'waarde',
  melding,
  verwacht,
});

// Names that Windows keeps for devices; a case folder travels.
const APPARAAT = /^(con|prn|aux|nul|(com|lpt)[1-9])$/i;

// Prefixes tell nobody apart, and VAN or DEN easily stands in a number.
const TUSSENVOEGSELS = new Set(['van', 'von', 'den', 'der', 'ten', 'ter', 'het']);

function zaaknummer(zaak: Ruw, werknemer: Ruw): Gebrek[] {
  const nummer = waarde(zaak, 'zaaknummer');
  if (typeof nummer !== 'string') return [];
  const cijfers = nummer.replaceAll('-', '');
  const bsn = cijfersVan(waarde(werknemer, 'bsn'));
  // Many write a BSN without its leading zero.
  if (isBsn(cijfers) || (bsn !== undefined && cijfers.includes(bsn.replace(/^0/, ''))))
    return [
      fout(
        ['zaaknummer'],
        'Het zaaknummer is een BSN.',
        'een nummer dat geen BSN is: het komt in bestandsnamen',
      ),
    ];
  if (APPARAAT.test(nummer))
    return [
      fout(
        ['zaaknummer'],
        'Onder deze naam kan Windows geen map maken.',
        'een ander nummer: het komt in bestandsnamen',
      ),
    ];
  const achternaam = waarde(werknemer, 'achternaam');
  const delen = typeof achternaam === 'string' ? (kaal(achternaam).match(/\p{L}{3,}/gu) ?? []) : [];
  const letters = kaal(nummer);
  if (!delen.some((deel) => !TUSSENVOEGSELS.has(deel) && letters.includes(deel))) return [];
  return [
    fout(
      ['zaaknummer'],
      'In het zaaknummer staat een deel van de achternaam van de werknemer.',
      'een nummer zonder naam: het komt in bestandsnamen',
    ),
  ];
}

function nummersWerknemer(werknemer: Ruw): Gebrek[] {
  const bsn = cijfersVan(waarde(werknemer, 'bsn'));
  if (bsn === undefined) return [];
  const uit: Gebrek[] = [];
  if (!isBsn(bsn))
    uit.push(
      fout(
        ['werknemer', 'bsn'],
        'Dit nummer doorstaat de 11-proef niet.',
        'een burgerservicenummer van negen cijfers',
      ),
    );
  const personeelsnummer = waarde(werknemer, 'personeelsnummer');
  if (typeof personeelsnummer === 'string' && cijfersVan(personeelsnummer.replace(/[\s.-]/g, '')) === bsn)
    uit.push(
      fout(
        ['werknemer', 'personeelsnummer'],
        'Het personeelsnummer is het BSN.',
        'een eigen nummer van de werkgever, of het veld weglaten',
      ),
    );
  return uit;
}

const cijfersVan = (bsn: unknown): string | undefined =>
  typeof bsn === 'string' && /^\d{8,9}$/.test(bsn) ? vulAan(bsn) : undefined;

function eersteZiektedag(zaak: Ruw, werknemer: Ruw): Gebrek[] {
  const geboren = waarde(werknemer, 'geboortedatum');
  const ziekte = record(waarde(zaak, 'ziekte'));
  if (!ziekte || !isDatum(geboren)) return [];
  return ['eersteZiektedag', 'eersteZiektedagVastgesteldDoorUwv'].flatMap((veld) => {
    const dag = waarde(ziekte, veld);
    if (!isDatum(dag) || dag >= geboren) return [];
    return [
      fout(['ziekte', veld], 'Deze dag ligt vóór de geboortedatum.', 'een dag na werknemer.geboortedatum'),
    ];
  });
}

function onderbrekingen(zaak: Ruw): Gebrek[] {
  const lijst = waarde(record(waarde(zaak, 'ziekte')) ?? {}, 'onderbrekingen');
  if (!Array.isArray(lijst)) return [];
  const perioden = lijst.flatMap((item: unknown, i) => {
    const periode = record(item) ?? {};
    const [van, tot] = [waarde(periode, 'van'), waarde(periode, 'tot')];
    return isDatum(van) && isDatum(tot) && van <= tot ? [{ i, van, tot }] : [];
  });
  perioden.sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : a.i - b.i));
  let bezetTot = '';
  return perioden.flatMap(({ i, van, tot }) => {
    const overlapt = van <= bezetTot;
    if (tot > bezetTot) bezetTot = tot;
    if (!overlapt) return [];
    return [
      fout(
        ['ziekte', 'onderbrekingen', i, 'van'],
        'Deze onderbreking overlapt een andere.',
        'onderbrekingen die elkaar niet overlappen',
      ),
    ];
  });
}
