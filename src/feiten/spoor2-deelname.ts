import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { rapportagesSpoor2 } from './spoor2-rapportages.ts';
import { gevuld } from './stukken.ts';
import { laatsteDatum, opDatum } from './volgorde.ts';

/** Something by which the employer could know that the employee does not take part enough. */
export interface Signaal {
  readonly op: Datum;
  /** The employer reacted to the report that says so. */
  readonly gereageerd: boolean;
  readonly veld: `/${string}`;
}

export interface Deelname {
  readonly signalen: readonly Signaal[];
  /** Participation or attendance is recorded at all. */
  readonly beoordeeld: boolean;
}

type Contact = NonNullable<NonNullable<Zaak['spoor2']>['contacten']>[number];

/** Reports that call the participation insufficient, and the second appointment missed without a word; by date. */
export const signalenDeelname = eenmaal((zaak: Zaak): Deelname => {
  const signalen: Signaal[] = [];
  const contacten = zaak.spoor2?.contacten ?? [];
  const gemist = contacten.filter(({ aanwezig }) => aanwezig === false);
  let beoordeeld = contacten.some(({ aanwezig }) => aanwezig !== undefined);
  for (const { op, rapportage, veld } of rapportagesSpoor2(zaak)) {
    const { deelname, van, tot = op, reactieWerkgever: r } = rapportage;
    if (deelname?.oordeel !== undefined) beoordeeld = true;
    if (deelname?.oordeel !== 'onvoldoende' || isAfwezigheidVerklaard(gemist, van, tot)) continue;
    const gereageerd = r?.datum !== undefined || gevuld(r?.reactie);
    signalen.push({ op, gereageerd, veld: `${veld}/deelname/oordeel` });
  }
  const tweede = tweedeZonderBericht(contacten);
  if (tweede) signalen.push(tweede);
  return { signalen: opDatum(signalen), beoordeeld };
});

/** Appointments were missed in the period, and of each the reason is one that excuses. */
function isAfwezigheidVerklaard(gemist: readonly Contact[], van: Datum | undefined, tot: Datum): boolean {
  const inPeriode = gemist.filter(({ datum }) => datum && datum >= (van ?? datum) && datum <= tot);
  return inPeriode.length > 0 && inPeriode.every(({ redenAfwezig }) => isVerklaard(redenAfwezig));
}

function tweedeZonderBericht(contacten: readonly Contact[]): Signaal | undefined {
  const gemist: { op: Datum; i: number }[] = [];
  contacten.forEach(({ datum, aanwezig, redenAfwezig }, i) => {
    if (datum && aanwezig === false && redenAfwezig === 'zonderBericht') gemist.push({ op: datum, i });
  });
  const tweede = opDatum(gemist)[1];
  return tweede && { op: tweede.op, gereageerd: false, veld: `/spoor2/contacten/${tweede.i}/aanwezig` };
}

const isVerklaard = (reden: string | undefined): boolean =>
  reden === 'ziek' || reden === 'vakantie' || reden === 'afgemeld';

/** From that day on something is recorded about the employee not taking part: what followed is for other rules. */
export const heeftSprekenOver = (zaak: Zaak, vanaf: Datum): boolean =>
  (laatsteAanspreking(zaak) ?? '') >= vanaf;

const laatsteAanspreking = eenmaal(({ nietMeewerken, loonmaatregelen }: Zaak): Datum | undefined =>
  laatsteDatum([
    ...(nietMeewerken ?? []).map(({ gewaarschuwdOp, datum }) => gewaarschuwdOp ?? datum),
    ...(loonmaatregelen ?? []).map(({ ingangsdatum }) => ingangsdatum),
  ]),
);
