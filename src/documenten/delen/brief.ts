import type { z } from 'zod';
import type { Ontbreekt } from '../../kern/waarden.ts';
import { kop } from '../../regels/inhoud/kop.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Documentgrond } from '../document.ts';
import { afzenderSchema, maakAfzender } from './kop.ts';
import { mistVan } from './mist.ts';
import { achternaamVan, metNaam, naamVan } from './naam.ts';
import { alsDag, alsTekst, alsTelefoon, Pen } from './pen.ts';
import { dag, groep, lijst, tekst } from './veld.ts';

/** Head and foot of a letter: no more than it prints. */
const kopSchema = groep('Hoofd en voet van de brief.', {
  zaaknummer: tekst('Zaaknummer, het kenmerk van de afzender.'),
  werkgever: tekst('Naam van de werkgever.'),
  afzender: afzenderSchema,
});

/** What every letter has around its text. */
const briefSchema = groep('De brief, zonder de tekst zelf.', {
  afzender: groep('De werkgever, die de brief stuurt.', {
    naam: tekst('Naam.'),
    straat: tekst('Straat en huisnummer.'),
    plaats: tekst('Postcode en plaats.'),
  }),
  aan: lijst('Naam en adres van wie de brief krijgt.', tekst('Regel van het adres.')),
  vanuit: tekst('Plaats waaruit de brief komt.'),
  datum: dag('Datum van de brief.'),
  betreft: tekst('Onderwerp.'),
  aanhef: tekst('Aanspreking.'),
  ondertekenaar: groep('Wie de brief ondertekent.', {
    naam: tekst('Naam.'),
    functie: tekst('Functie.'),
    telefoon: tekst('Telefoonnummer.'),
    email: tekst('E-mailadres.'),
  }),
  bijlagen: lijst('Wat bij de brief zit.', tekst('Bijlage.')),
});

/** The fields that the view of every letter begins with. */
export const briefvelden = { kop: kopSchema, brief: briefSchema };

/** What every letter is: made by the employer, on the peildatum. */
export const BRIEF = { edities: ['werkgever'], opgesteldOp: () => undefined } as const;

export const BRIEF_AAN_WERKNEMER = { ...BRIEF, lezer: 'werknemer' } as const;

/** A letter marks what is missing of the head of the dossier, and nothing else. */
export const briefpen = (grond: Documentgrond): Pen => new Pen(mistVan([kop], grond));

/** Who gets a letter, and how he is addressed. */
export interface Geadresseerde {
  readonly regels: readonly (string | Ontbreekt | null)[];
  readonly aanhef: string;
}

interface Briefgegevens {
  readonly aan: Geadresseerde;
  readonly betreft: string;
  readonly bijlagen?: readonly string[];
  /** Letters with consequences for the contract are signed by the employer himself. */
  readonly tekent?: 'werkgever';
}

/** Everything of a letter but its text. */
export const maakBrief = (grond: Documentgrond, gegevens: Briefgegevens, pen: Pen) => ({
  kop: maakKop(grond, pen),
  brief: maakOmlijsting(grond, gegevens, pen),
});

const maakKop = ({ zaak, afzender }: Documentgrond, pen: Pen): z.infer<typeof kopSchema> => ({
  zaaknummer: zaak.zaaknummer,
  werkgever: pen.tekst(zaak.werkgever?.naam, '/werkgever/naam'),
  afzender: maakAfzender(afzender),
});

function maakOmlijsting(
  { zaak, peildatum }: Documentgrond,
  { aan, betreft, bijlagen = [], tekent }: Briefgegevens,
  pen: Pen,
): z.infer<typeof briefSchema> {
  const { werkgever } = zaak;
  const [straat, plaats] = adresregels(werkgever?.adres);
  return {
    afzender: {
      naam: pen.tekst(werkgever?.naam, '/werkgever/naam'),
      straat: straat ?? null,
      plaats: plaats ?? null,
    },
    aan: aan.regels.filter((regel) => regel !== null && regel !== ''),
    vanuit: alsTekst(werkgever?.adres?.plaats),
    datum: alsDag(peildatum),
    betreft,
    aanhef: aan.aanhef,
    ondertekenaar: maakOndertekenaar(zaak, tekent, pen),
    bijlagen: [...bijlagen],
  };
}

function maakOndertekenaar({ werkgever, casemanager }: Zaak, tekent: 'werkgever' | undefined, pen: Pen) {
  const contact = werkgever?.contactpersoon;
  const eigen = casemanager?.werktVoor === 'werkgever' ? casemanager : undefined;
  const wie = tekent === 'werkgever' ? metNaam(contact, eigen) : metNaam(eigen, contact);
  return {
    naam: pen.tekst(wie?.naam, '/werkgever/contactpersoon/naam'),
    functie: alsTekst(wie?.functie),
    telefoon: wie?.telefoon === undefined ? null : alsTelefoon(wie.telefoon),
    email: alsTekst(wie?.email),
  };
}

/** The employee, with his address. */
export function aanWerknemer({ werknemer }: Zaak, pen: Pen): Geadresseerde {
  const naam = naamVan(werknemer);
  const voor =
    werknemer?.aanhef === 'mevrouw' ? 'Mevrouw ' : werknemer?.aanhef === 'de heer' ? 'De heer ' : '';
  return {
    regels: [
      'Persoonlijk en vertrouwelijk',
      naam === null ? pen.mist('/werknemer/achternaam') : `${voor}${naam}`,
      ...adresregels(werknemer?.adres),
    ],
    aanhef: aanhefVoor(werknemer),
  };
}

/** The bedrijfsarts at the arbodienst; the case knows no address of either. */
export const aanBedrijfsarts = ({ arbodienst }: Zaak, pen: Pen): Geadresseerde =>
  aanOrganisatie(arbodienst?.naam, arbodienst?.bedrijfsarts?.naam, pen.mist('/arbodienst/bedrijfsarts/naam'));

/** The coach at the bureau; the case knows no address of either. */
export const aanBureau = ({ spoor2 }: Zaak): Geadresseerde =>
  aanOrganisatie(spoor2?.bureau?.naam, spoor2?.bureau?.coach?.naam, null);

function aanOrganisatie(
  naam: string | undefined,
  persoon: string | undefined,
  anders: Ontbreekt | null,
): Geadresseerde {
  const wie = alsTekst(persoon);
  const organisatie = alsTekst(naam);
  return {
    regels: organisatie ? [organisatie, wie === null ? null : `t.a.v. ${wie}`] : [wie ?? anders],
    aanhef: 'Geachte heer of mevrouw,',
  };
}

/** A surname after `heer` or `mevrouw` begins with a capital, also when that is its tussenvoegsel. */
function aanhefVoor(werknemer: Zaak['werknemer']): string {
  const naam = achternaamVan(werknemer)?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (naam === undefined) return 'Geachte heer of mevrouw,';
  switch (werknemer?.aanhef) {
    case 'mevrouw':
      return `Geachte mevrouw ${naam},`;
    case 'de heer':
      return `Geachte heer ${naam},`;
    // Who chose no form of address is called by name alone.
    case 'geen':
      return `Geachte ${naamVan(werknemer) ?? naam},`;
    case undefined:
      return 'Geachte heer of mevrouw,';
  }
}

type Adres = NonNullable<Zaak['werknemer']>['adres'];

/** Street, and postcode with town; a Dutch address has two spaces between these. */
function adresregels(adres: Adres): string[] {
  const postcode = adres?.postcode?.replace(/^(\d{4}) ?/, '$1 ');
  const plaats = [postcode, adres?.plaats].flatMap((deel) => alsTekst(deel) ?? []).join('  ');
  return [adres?.straat, plaats].flatMap((regel) => alsTekst(regel) ?? []);
}
