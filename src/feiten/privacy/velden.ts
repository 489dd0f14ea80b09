import { magZien } from '../../zaak/edities.ts';
import { zaakSchema } from '../../zaak/schema/zaak.ts';
import { vormVan, type Veld, type Vorm } from '../../zaak/vorm.ts';

/**
 * Whose words a field holds, which decides what can be done about them: the bedrijfsarts wrote an advice, the bureau or
 * the arbeidsdeskundige a report, the employee an opinion; the rest is the employer's own.
 */
export type Herkomst = 'werkgever' | 'bedrijfsarts' | 'bureau' | 'werknemer';

/** A field of the case that the scan reads. */
export interface Tekstveld {
  readonly herkomst: Herkomst;
  /** About work, education or a company. */
  readonly overWerk: boolean;
}

// Fields about work, whatever they belong to: there a hospital is an employer and a diagnosis a field of study.
const WERK = [
  /\/aardBedrijf\b/,
  /\/bekwaamheden\//,
  /\/(?:functie|functies|afdeling|taken|huidigeTaken|branches|zoekrichtingen|leerdoelen|belasting|niveau)$/,
  /\/functie\/naam$/,
  /\/scholing\/\*\/naam$/,
  /\/persoonsprofiel\/(?:werkervaring|opleiding|ambities)$/,
  /\/caoSectorMogelijkheden\//,
];

// The function of whoever drew up or signed a piece says nothing about the employee.
const NIET = [
  /\/stuk\/(?:opstellers|ondertekening)\/.*functie$/,
  /\/(?:contactpersoon|casemanager|coach|bedrijfsarts|afwijkingen|beoordelingen)\b.*\/functie$/,
];

// Short texts in which somebody may write what he likes; names of people and companies are not among them.
const KORT = [
  /\/(?:functie|afdeling|sector|niveau|werktijden|tussen|met|bewijs|kenmerk|bestand)$/,
  /\/(?:opleidingen|scholing|fasen)\/\*\/naam$/,
  /\/functie\/naam$/,
];

const EIGEN_WOORDEN = [
  /\/visieWerknemer\b/,
  /^\/oordeelWerknemer\/(?!stuk)/,
  /\/voorstellenWerknemer\/\*\/voorstel$/,
  /\/eigenInitiatieven$/,
];
const NAMEN =
  /\/(?:naam|achternaam|werkgever|formeleWerkgever|coach|bureau|organisatie|opdrachtgever|vestiging|door)$/;

/** How the scan reads a field of the schema; `undefined` when it does not. */
function tekstveldVan(pad: string, { kenmerk }: Veld): Tekstveld | undefined {
  if (!kenmerk || !magZien('werkgever', kenmerk.klasse)) return undefined;
  if (!kenmerk.vrijeTekst && !isKort(pad)) return undefined;
  return {
    herkomst: herkomstVan(pad, kenmerk.klasse === 'functioneel'),
    overWerk: WERK.some((werk) => werk.test(pad)),
  };
}

const isKort = (pad: string): boolean =>
  KORT.some((kort) => kort.test(pad)) && !NIET.some((niet) => niet.test(pad));

function herkomstVan(pad: string, functioneel: boolean): Herkomst {
  if (EIGEN_WOORDEN.some((eigen) => eigen.test(pad))) return 'werknemer';
  if (functioneel || /^\/actueelOordeel\/(?!stuk)/.test(pad)) return 'bedrijfsarts';
  return /^\/(?:spoor2|arbeidsdeskundigeOnderzoeken)\//.test(pad) ? 'bureau' : 'werkgever';
}

/** Names and, of an item of a list, its number. */
export type Pad = readonly (string | number)[];

/** Called for each text of a case, with the path to it: the first `diepte` parts of `pad` at that moment. */
export type Bezoek<T> = (tekst: string, veld: T, pad: Pad, diepte: number) => void;

/** Walks the fields of one kind through a case. */
export type Loper<T> = (waarde: unknown, bezoek: Bezoek<T>) => void;

type Gang<T> = (waarde: unknown, bezoek: Bezoek<T>, pad: (string | number)[], diepte: number) => void;

/**
 * The fields of the schema that `kies` wants, as one function that walks them through a case. Parts of the case without
 * such a field are never visited. Made once, from the schema.
 */
export function maakLoper<T>(kies: (pad: string, veld: Veld) => T | undefined): Loper<T> {
  const gang = maakGang(vormVan(zaakSchema), '', kies);
  return (waarde, bezoek) => gang?.(waarde, bezoek, [], 0);
}

function maakGang<T>(
  vorm: Vorm,
  pad: string,
  kies: (pad: string, veld: Veld) => T | undefined,
): Gang<T> | undefined {
  if (vorm.soort === 'veld') {
    const veld = kies(pad, vorm);
    return veld === undefined ? undefined : leesVeld(veld);
  }
  if (vorm.soort === 'lijst') {
    const item = maakGang(vorm.item, `${pad}/*`, kies);
    return item && doorLijst(item);
  }
  const delen = [...vorm.velden].flatMap(([naam, deel]) => {
    const gang = maakGang(deel, `${pad}/${naam}`, kies);
    return gang ? [{ naam, gang }] : [];
  });
  return delen.length === 0 ? undefined : doorGroep(delen);
}

function leesVeld<T>(veld: T): Gang<T> {
  const lees: Gang<T> = (waarde, bezoek, pad, diepte) => {
    if (typeof waarde === 'string') bezoek(waarde, veld, pad, diepte);
    else if (Array.isArray(waarde)) leesLijst(waarde, bezoek, pad, diepte);
  };
  const leesLijst = doorLijst(lees);
  return lees;
}

const doorLijst =
  <T>(item: Gang<T>): Gang<T> =>
  (waarde, bezoek, pad, diepte) => {
    const lijst = waarde as readonly unknown[];
    for (let i = 0; i < lijst.length; i++) {
      pad[diepte] = i;
      item(lijst[i], bezoek, pad, diepte + 1);
    }
  };

const doorGroep =
  <T>(delen: readonly { readonly naam: string; readonly gang: Gang<T> }[]): Gang<T> =>
  (waarde, bezoek, pad, diepte) => {
    const groep = waarde as Readonly<Record<string, unknown>>;
    for (const { naam, gang } of delen) {
      const deel = groep[naam];
      if (deel === undefined) continue;
      pad[diepte] = naam;
      gang(deel, bezoek, pad, diepte + 1);
    }
  };

/** Walks every text of a case that an employer may read. */
export const doorTeksten: Loper<Tekstveld> = maakLoper(tekstveldVan);

/** Walks every name in a case, of people and of companies. */
export const doorNamen: Loper<true> = maakLoper((pad, { kenmerk }) =>
  kenmerk && !kenmerk.vrijeTekst && NAMEN.test(pad) && !KORT.some((kort) => kort.test(pad))
    ? true
    : undefined,
);
