import type { z } from 'zod';
import { dagenTussen } from '../../kern/datum.ts';
import { datumVan, type Stuk } from '../../feiten/stukken.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Documentgrond } from '../document.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, zegtIets, type Pen } from './pen.ts';
import { dag, getal, groep, janee, lijst, misschien, tekst, vlag } from './veld.ts';
import { ROL, WIJZE } from './woorden.ts';

type Plan = NonNullable<Zaak['planVanAanpak']>;

export const termijnSchema = groep('De probleemanalyse waarop het plan rust.', {
  datum: dag('Datum van de probleemanalyse.'),
  dagenErna: getal('Dagen tussen probleemanalyse en plan.'),
  uiterlijk: dag('Laatste dag waarop het plan op tijd was.'),
  opTijd: janee('Het plan is binnen de termijn opgesteld.'),
});

export const zoekvolgordeSchema = misschien('Volgorde van zoeken naar werk.', {
  eigenWerk: tekst('Mogelijkheden in het eigen werk.'),
  aangepastEigenWerk: tekst('Mogelijkheden in aangepast eigen werk.'),
  anderWerkIntern: tekst('Mogelijkheden in ander werk bij de werkgever.'),
  andereWerkgever: tekst('Mogelijkheden bij een andere werkgever.'),
  beidenWillenExtern: vlag('Beide partijen willen naar een andere werkgever.'),
});

export const evaluatieSchema = groep('Afspraken over evaluatie.', {
  momenten: lijst('Data van de evaluaties.', dag('Datum.')),
  eerste: dag('Datum van de eerste evaluatie.'),
  eersteJaar: dag('Datum van de eerstejaarsevaluatie.'),
  intervalDagen: getal('Dagen tussen twee evaluaties.'),
});

export const contactSchema = misschien('Afspraken over contact.', {
  frequentie: tekst('Afgesproken contact.'),
  intervalDagen: getal('Dagen tussen twee contacten.'),
});

export const afwijkingSchema = misschien('Gezamenlijke afwijking van een termijn.', {
  reden: tekst('Reden.'),
  instemmingWerkgever: janee('De werkgever stemt in.'),
  instemmingWerknemer: janee('De werknemer stemt in.'),
  vastgelegdOp: dag('Datum waarop de afwijking is vastgelegd.'),
});

export const afschriftenSchema = lijst(
  'Wie een afschrift kreeg.',
  groep('Afschrift.', {
    aan: tekst('Ontvanger.'),
    op: dag('Datum van verstrekking.'),
    wijze: tekst('Wijze van verstrekking.'),
  }),
);

/** Was the plan in time after the probleemanalyse it rests on? */
export function maakTermijn(
  { tijdlijn }: Documentgrond,
  { toen: { planVanAanpak: plan, probleemanalyse } }: Kennis,
  pen: Pen,
): z.infer<typeof termijnSchema> {
  const pa = plan?.datumProbleemanalyse ?? datumVan(probleemanalyse);
  const op = plan?.stuk?.opgesteldOp;
  const uiterlijk = tijdlijn?.mijlpalen['plan-van-aanpak'].uiterlijk;
  return {
    datum: pen.dag(pa, '/planVanAanpak/datumProbleemanalyse'),
    dagenErna: pa && op ? dagenTussen(pa, op) : null,
    uiterlijk: alsDag(uiterlijk),
    opTijd: pa && op && uiterlijk ? op <= uiterlijk : null,
  };
}

export function maakZoekvolgorde(plan: Plan | undefined, pen: Pen): z.infer<typeof zoekvolgordeSchema> {
  const zoek = plan?.zoekvolgorde;
  const stap = (naam: 'eigenWerk' | 'aangepastEigenWerk' | 'anderWerkIntern' | 'andereWerkgever') =>
    pen.tekst(zoek?.[naam], `/planVanAanpak/zoekvolgorde/${naam}`);
  const uit = {
    eigenWerk: stap('eigenWerk'),
    aangepastEigenWerk: stap('aangepastEigenWerk'),
    anderWerkIntern: stap('anderWerkIntern'),
    andereWerkgever: stap('andereWerkgever'),
    beidenWillenExtern: zoek?.beidenWillenExtern === true,
  };
  return zegtIets(uit) ? uit : null;
}

export const maakEvaluatie = (plan: Plan | undefined, pen: Pen): z.infer<typeof evaluatieSchema> => ({
  momenten: pen.dagen(plan?.evaluatiemomenten, '/planVanAanpak/evaluatiemomenten'),
  eerste: pen.dag(plan?.eerstvolgendeEvaluatie, '/planVanAanpak/eerstvolgendeEvaluatie'),
  eersteJaar: pen.dag(plan?.evaluatieEindeEersteJaar, '/planVanAanpak/evaluatieEindeEersteJaar'),
  intervalDagen: plan?.evaluatieIntervalDagen ?? null,
});

export function maakContact(plan: Plan | undefined, pen: Pen): z.infer<typeof contactSchema> {
  const uit = {
    frequentie: pen.tekst(plan?.contactfrequentie, '/planVanAanpak/contactfrequentie'),
    intervalDagen: plan?.contactIntervalDagen ?? null,
  };
  return zegtIets(uit) ? uit : null;
}

export const maakAfwijking = (
  afwijking: Plan['termijnafwijking'],
  veld: Pointer & `/${string}`,
  pen: Pen,
): z.infer<typeof afwijkingSchema> =>
  afwijking
    ? {
        reden: pen.tekst(afwijking.reden, `${veld}/reden`),
        instemmingWerkgever: pen.janee(afwijking.instemmingWerkgever, `${veld}/instemmingWerkgever`),
        instemmingWerknemer: pen.janee(afwijking.instemmingWerknemer, `${veld}/instemmingWerknemer`),
        vastgelegdOp: alsDag(afwijking.vastgelegdOp),
      }
    : null;

/** Who gets a copy, with its date if that was known; then the copies that must be given and were not. */
export function maakAfschriften(
  stuk: Stuk | undefined,
  kennis: Kennis,
  veld: Pointer & `/${string}`,
  pen: Pen,
): z.infer<typeof afschriftenSchema> {
  const gegeven = (stuk?.verstrekkingen ?? []).map(({ aan, op, wijze }) => ({
    aan: aan ? ROL[aan] : null,
    ...(isLater(op, kennis)
      ? { op: null, wijze: null }
      : { op: alsDag(op), wijze: wijze ? WIJZE[wijze] : null }),
  }));
  const mist = ['werknemer', 'casemanager', 'bedrijfsarts of arbodienst']
    .map((aan) => ({
      aan,
      op: pen.mist(`${veld}/stuk/verstrekkingen`, `afschrift aan de ${aan}`),
      wijze: null,
    }))
    .filter(({ op }) => op !== null);
  return [...gegeven, ...mist];
}
