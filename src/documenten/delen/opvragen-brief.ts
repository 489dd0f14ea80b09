import { eerste, plusDagen } from '../../kern/datum.ts';
import { somOp } from '../../kern/opsomming.ts';
import type { Bronnen } from '../../recht/bron.ts';
import { bvhr, procesgang, wia } from '../../recht/bronnen.ts';
import type { Documentgrond, Nodig } from '../document.ts';
import { briefvelden, maakBrief, type Geadresseerde } from './brief.ts';
import { naamVan } from './naam.ts';
import type { Gevraagde } from './opvragen-verzoeken.ts';
import { gemistVan, type Gemist } from './opvragen.ts';
import { alsDag, type Pen } from './pen.ts';
import { dag, groep, lijst, tekst } from './veld.ts';

/** In how many days we ask for an answer. Our own term. */
const ANTWOORD_DAGEN = 7;

const stukkenSchema = lijst(
  'Wat ontbreekt, per stuk.',
  groep('Stuk.', {
    naam: tekst('Welk stuk.'),
    vragen: lijst('Wat wordt gevraagd.', tekst('Vraag.')),
  }),
);

/** The fields of the view of a letter that asks for pieces. */
export const verzoekvelden = {
  ...briefvelden,
  stukken: stukkenSchema,
  uiterlijk: dag('Wanneer het antwoord wordt verwacht.'),
  laatsteDagen: lijst(
    'Dagen waarop iets er volgens de wet of volgens UWV moet zijn, als die nabij zijn.',
    groep('Laatste dag.', {
      dag: dag('De dag.'),
      voor: tekst('Waarvoor.'),
      waarom: tekst('Waar die dag uit volgt.'),
    }),
  ),
};

/** A bedrijfsarts and a bureau have more than one employee: a letter to them names which. */
export const oververzoekvelden = {
  ...verzoekvelden,
  werknemer: tekst('Naam van de werknemer.'),
  personeelsnummer: tekst('Personeelsnummer.'),
};

const NIETS: Readonly<Record<Gevraagde, string>> = {
  bedrijfsarts: 'Van de bedrijfsarts ontbreekt op de peildatum niets.',
  bureau: 'Van het re-integratiebureau ontbreekt op de peildatum niets.',
  werknemer: 'Van de werknemer ontbreekt op de peildatum niets.',
};

/** Why the employer needs the pieces he asks for. */
export const BRONNEN: Bronnen = [
  wia({ artikel: '25', lid: '3' }),
  procesgang({ artikel: '6', lid: '1' }),
  bvhr({ artikel: '2', lid: '2' }),
];

/** Somebody is asked, and lacks something on the peildatum. */
export function isVerzoekNodig(wie: Gevraagde, grond: Documentgrond): Nodig {
  const bureau = grond.zaak.spoor2?.bureau;
  if (wie === 'bureau' && (!bureau || bureau.zelfUitgevoerd))
    return 'Er is geen re-integratiebureau ingeschakeld.';
  return gemistVan(wie, grond).length > 0 || NIETS[wie];
}

export function maakVerzoek(wie: Gevraagde, grond: Documentgrond, aan: Geadresseerde, pen: Pen) {
  const gemist = gemistVan(wie, grond);
  const over =
    wie === 'werknemer'
      ? 'Uw bijdrage aan het re-integratiedossier'
      : 'Ontbrekende stukken voor het re-integratiedossier';
  const dagen = gemist.flatMap(({ uiterlijk }) => uiterlijk ?? []);
  return {
    ...maakBrief(grond, { aan, betreft: over }, pen),
    stukken: perStuk(gemist),
    uiterlijk: alsDag(eerste(plusDagen(grond.peildatum, ANTWOORD_DAGEN), ...dagen)),
    laatsteDagen: perDag(gemist),
  };
}

/** As {@link maakVerzoek}, to who has more than one employee. */
export const maakOververzoek = (
  wie: 'bedrijfsarts' | 'bureau',
  grond: Documentgrond,
  aan: Geadresseerde,
  pen: Pen,
) => ({
  ...maakVerzoek(wie, grond, aan, pen),
  werknemer: naamVan(grond.zaak.werknemer) ?? pen.mist('/werknemer/achternaam'),
  personeelsnummer: pen.tekst(grond.zaak.werknemer?.personeelsnummer, '/werknemer/personeelsnummer'),
});

/** All that is asked of one piece together; the same question once. */
const perStuk = (gemist: readonly Gemist[]) =>
  [...new Set(gemist.map(({ stuk }) => stuk))].map((naam) => ({
    naam,
    vragen: [...new Set(gemist.filter(({ stuk }) => stuk === naam).map(({ vraag }) => vraag))],
  }));

/** Each last day once, with the pieces it is the last day for. */
function perDag(gemist: readonly Gemist[]) {
  const open = gemist.filter(({ waarom }) => waarom !== undefined);
  const keren = open.filter((g, nr) => open.findIndex((ander) => isZelfdeDag(ander, g)) === nr);
  return keren.map((g) => {
    const delen = open.filter((ander) => isZelfdeDag(ander, g));
    const voor = [...new Set(delen.map(({ stuk }) => stuk.charAt(0).toLowerCase() + stuk.slice(1)))];
    return { dag: alsDag(g.uiterlijk), voor: somOp(voor), waarom: g.waarom ?? null };
  });
}

const isZelfdeDag = (a: Gemist, b: Gemist): boolean => a.uiterlijk === b.uiterlijk && a.waarom === b.waarom;
