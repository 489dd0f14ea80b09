import { dagnummer, type Dagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';

/** The kinds of activity that were carried out, placements among them. */
export const soortenActiviteit = eenmaal(({ spoor2 }: Zaak): ReadonlySet<string> => {
  const uit = new Set<string>();
  for (const { soort } of spoor2?.activiteiten ?? []) uit.add(soort ?? 'overig');
  for (const { soort } of spoor2?.plaatsingen ?? []) uit.add(soort ?? 'overig');
  return uit;
});

const SOORTEN = {
  sollicitatiebegeleiding: 'begeleiding bij solliciteren',
  loopbaanorientatie: 'loopbaanoriëntatie',
  training: 'training',
  scholing: 'scholing',
  jobhunting: 'bemiddeling door een jobhunter',
  netwerken: 'netwerken',
  werkervaringsplaats: 'werkervaringsplaats',
  proefplaatsing: 'proefplaatsing',
  detachering: 'detachering',
} as const;

/** One kind may stand for another: what is learnt, and where work is tried. */
const GELIJKWAARDIG: Readonly<Partial<Record<string, readonly string[]>>> = {
  training: ['scholing'],
  scholing: ['training'],
  werkervaringsplaats: ['proefplaatsing', 'detachering', 'dienstverband'],
  proefplaatsing: ['werkervaringsplaats', 'detachering', 'dienstverband'],
  detachering: ['proefplaatsing', 'dienstverband'],
};

/** Kinds that the trajectplan has ended by a day, of which no execution is recorded; in words. */
export function nietUitgevoerd(zaak: Zaak, dag: Datum): readonly string[] {
  const gedaan = soortenActiviteit(zaak);
  const open = new Set<string>();
  for (const { soort, van, tot } of zaak.spoor2?.trajectplan?.activiteiten ?? []) {
    const einde = tot ?? van;
    if (!soort || soort === 'overig' || !einde || einde >= dag) continue;
    if (![soort, ...(GELIJKWAARDIG[soort] ?? [])].some((s) => gedaan.has(s))) open.add(SOORTEN[soort]);
  }
  return [...open];
}

/** Days on which the coach and the employee spoke, in order, without what was missed. */
export const contactdagenCoach = eenmaal(({ spoor2 }: Zaak): readonly Datum[] => {
  const uit: Datum[] = [];
  for (const { datum, aanwezig } of spoor2?.contacten ?? []) if (datum && aanwezig !== false) uit.push(datum);
  return uit.sort();
});

/** Stretches of the track longer than `lang` days without such a contact; none when there is no contact at all. */
export function langZonderContact(
  zaak: Zaak,
  loop: Dagen,
  lang: number,
): readonly (Dagen & { dagen: number })[] {
  const uit: (Dagen & { dagen: number })[] = [];
  const contacten = contactdagenCoach(zaak).filter((dag) => dag >= loop.van && dag <= loop.tot);
  if (contacten.length === 0) return uit;
  let van = loop.van;
  let vanNummer = dagnummer(van);
  for (const tot of [...contacten, loop.tot]) {
    const totNummer = dagnummer(tot);
    if (totNummer - vanNummer > lang) uit.push({ van, tot, dagen: totNummer - vanNummer });
    van = tot;
    vanNummer = totNummer;
  }
  return uit;
}
