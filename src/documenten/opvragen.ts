import type { z } from 'zod';
import { eerste, plusDagen } from '../kern/datum.ts';
import { somOp } from '../kern/opsomming.ts';
import { bvhr, procesgang, wia } from '../recht/bronnen.ts';
import {
  aanBedrijfsarts,
  aanBureau,
  aanWerknemer,
  BRIEF,
  BRIEF_AAN_WERKNEMER,
  briefkopSchema,
  briefpen,
  briefSchema,
  maakBrief,
  maakBriefkop,
  type Geadresseerde,
} from './delen/brief.ts';
import { naamVan } from './delen/naam.ts';
import { gemistVan, type Gemist } from './delen/opvragen.ts';
import type { Gevraagde } from './delen/opvragen-verzoeken.ts';
import { alsDag, type Pen } from './delen/pen.ts';
import { dag, groep, lijst, tekst } from './delen/veld.ts';
import {
  defineDocument,
  type Document,
  type Documentgrond,
  type Documentnaam,
  type Nodig,
} from './document.ts';

/** In how many days we ask for an answer. Our own term. */
const ANTWOORD_DAGEN = 7;

const stukkenSchema = lijst(
  'Wat ontbreekt, per stuk.',
  groep('Stuk.', {
    naam: tekst('Welk stuk.'),
    vragen: lijst('Wat wordt gevraagd.', tekst('Vraag.')),
  }),
);

const gedeeld = {
  kop: briefkopSchema,
  brief: briefSchema,
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

const overSchema = groep('Wat ontbreekt voor het dossier van deze werknemer.', {
  ...gedeeld,
  werknemer: tekst('Naam van de werknemer.'),
  personeelsnummer: tekst('Personeelsnummer.'),
});

const werknemerSchema = groep('Wat van de werknemer ontbreekt.', gedeeld);

const NIETS: Readonly<Record<Gevraagde, string>> = {
  bedrijfsarts: 'Van de bedrijfsarts ontbreekt op de peildatum niets.',
  bureau: 'Van het re-integratiebureau ontbreekt op de peildatum niets.',
  werknemer: 'Van de werknemer ontbreekt op de peildatum niets.',
};

const BRONNEN: Document['bronnen'] = [
  wia({ artikel: '25', lid: '3' }),
  procesgang({ artikel: '6', lid: '1' }),
  bvhr({ artikel: '2', lid: '2' }),
];

/** A letter to a bedrijfsarts or bureau names the employee, for they have more than one. */
const maakOverBrief = (
  wie: 'bedrijfsarts' | 'bureau',
  id: Documentnaam,
  titel: string,
  aan: (grond: Documentgrond, pen: Pen) => Geadresseerde,
) =>
  defineDocument({
    id,
    titel,
    bronnen: BRONNEN,
    ...BRIEF,
    schema: overSchema,
    nodig: (grond) => isNodig(wie, grond),
    view: (grond): z.infer<typeof overSchema> => {
      const pen = briefpen(grond);
      const { werknemer } = grond.zaak;
      return {
        ...maakGedeeld(wie, grond, aan(grond, pen), pen),
        werknemer: naamVan(werknemer) ?? pen.mist('/werknemer/achternaam'),
        personeelsnummer: pen.tekst(werknemer?.personeelsnummer, '/werknemer/personeelsnummer'),
      };
    },
  });

export const briefBedrijfsarts = maakOverBrief(
  'bedrijfsarts',
  'brief-opvragen-bedrijfsarts',
  'Verzoek om stukken aan de bedrijfsarts',
  ({ zaak }, pen) => aanBedrijfsarts(zaak, pen),
);

export const briefBureau = maakOverBrief(
  'bureau',
  'brief-opvragen-bureau',
  'Verzoek om stukken aan het re-integratiebureau',
  ({ zaak }) => aanBureau(zaak),
);

export const briefWerknemer = defineDocument({
  id: 'brief-opvragen-werknemer',
  titel: 'Verzoek om stukken aan de werknemer',
  bronnen: BRONNEN,
  ...BRIEF_AAN_WERKNEMER,
  schema: werknemerSchema,
  nodig: (grond) => isNodig('werknemer', grond),
  view: (grond) => {
    const pen = briefpen(grond);
    return maakGedeeld('werknemer', grond, aanWerknemer(grond.zaak, pen), pen);
  },
});

function isNodig(wie: Gevraagde, grond: Documentgrond): Nodig {
  const bureau = grond.zaak.spoor2?.bureau;
  if (wie === 'bureau' && (!bureau || bureau.zelfUitgevoerd))
    return 'Er is geen re-integratiebureau ingeschakeld.';
  return gemistVan(wie, grond).length > 0 || NIETS[wie];
}

function maakGedeeld(wie: Gevraagde, grond: Documentgrond, aan: Geadresseerde, pen: Pen) {
  const gemist = gemistVan(wie, grond);
  const over =
    wie === 'werknemer'
      ? 'Uw bijdrage aan het re-integratiedossier'
      : 'Ontbrekende stukken voor het re-integratiedossier';
  const dagen = gemist.flatMap(({ uiterlijk }) => uiterlijk ?? []);
  return {
    kop: maakBriefkop(grond, pen),
    brief: maakBrief(grond, { aan, betreft: over }, pen),
    stukken: perStuk(gemist),
    uiterlijk: alsDag(eerste(plusDagen(grond.peildatum, ANTWOORD_DAGEN), ...dagen)),
    laatsteDagen: perDag(gemist),
  };
}

/** All that is asked of one piece together; the same question once. */
const perStuk = (gemist: readonly Gemist[]) =>
  [...new Set(gemist.map(({ stuk }) => stuk))].map((naam) => ({
    naam,
    vragen: [...new Set(gemist.filter(({ stuk }) => stuk === naam).map(({ vraag }) => vraag))],
  }));

/** Each last day once, with the pieces it is the last day for. */
function perDag(gemist: readonly Gemist[]) {
  const redenen = [...new Set(gemist.flatMap(({ waarom }) => waarom ?? []))];
  return redenen.map((waarom) => {
    const delen = gemist.filter((g) => g.waarom === waarom);
    const voor = [...new Set(delen.map(({ stuk }) => stuk.charAt(0).toLowerCase() + stuk.slice(1)))];
    return { dag: alsDag(delen[0]?.uiterlijk), voor: somOp(voor), waarom };
  });
}
