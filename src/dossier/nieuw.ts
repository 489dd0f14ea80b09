import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OmgevingsFout } from '../kern/fouten.ts';
import { schrijfDatum, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import { ordenMijlpalen } from '../rapport/termijnen.ts';
import { bouwTijdlijn } from '../tijdlijn/bouw.ts';
import { zaakJsonSchema } from '../zaak/jsonschema.ts';
import { leesZaak } from '../zaak/lees.ts';
import { SCHEMA_VERSIE, type Zaak } from '../zaak/schema/zaak.ts';
import { schrijfBestand } from './schrijf.ts';

/** What `riv nieuw` may be told; only the number and the first sick day are needed to compute anything. */
export interface NieuweZaak {
  readonly zaaknummer: string;
  readonly eersteZiektedag?: string | undefined;
  readonly werkgever?: string | undefined;
  readonly voorletters?: string | undefined;
  readonly achternaam?: string | undefined;
  readonly geboortedatum?: string | undefined;
  readonly functie?: string | undefined;
  readonly urenPerWeek?: number | undefined;
  readonly casemanager?: string | undefined;
}

export interface NieuweZaakOpties {
  readonly map: string;
  readonly peildatum: Datum;
  readonly richtwaarden: Richtwaarden;
}

/**
 * Writes a new case folder: `zaak.json`, the schema beside it for the editor, and a LEESMIJ with the deadlines.
 * Returns the paths. A case that is there already stays, whatever was asked.
 * @throws OngeldigeInvoer when what was given is no valid case; OmgevingsFout when there is one. Nothing is written then.
 */
export function maakNieuweZaak(gegevens: NieuweZaak, opties: NieuweZaakOpties): readonly string[] {
  const bestand = join(opties.map, 'zaak.json');
  const tekst = `${JSON.stringify(skelet(gegevens), null, 2)}\n`;
  const zaak = leesZaak(tekst, bestand);
  const bestanden = {
    [bestand]: tekst,
    [join(opties.map, 'zaak.schema.json')]: `${JSON.stringify(zaakJsonSchema(), null, 2)}\n`,
    [join(opties.map, 'LEESMIJ.md')]: leesmij(zaak, opties),
  };
  const aanwezig = Object.keys(bestanden).find((pad) => existsSync(pad));
  if (aanwezig !== undefined) {
    throw new OmgevingsFout(`${aanwezig} bestaat al; riv nieuw vervangt nooit iets in een zaakmap.`);
  }
  for (const [pad, inhoud] of Object.entries(bestanden)) schrijfBestand(pad, inhoud, false);
  return Object.keys(bestanden);
}

/** Given values only; `JSON.stringify` leaves out what is undefined. */
const skelet = (g: NieuweZaak): object => ({
  $schema: './zaak.schema.json',
  schemaVersie: SCHEMA_VERSIE,
  zaaknummer: g.zaaknummer,
  werknemer: { voorletters: g.voorletters, achternaam: g.achternaam, geboortedatum: g.geboortedatum },
  werkgever: { naam: g.werkgever },
  dienstverband: { functie: { naam: g.functie, urenPerWeek: g.urenPerWeek } },
  arbodienst: {},
  casemanager: { naam: g.casemanager },
  ziekte: { eersteZiektedag: g.eersteZiektedag, onderbrekingen: [] },
});

function leesmij(zaak: Zaak, { peildatum, richtwaarden }: NieuweZaakOpties): string {
  const tijdlijn = bouwTijdlijn(zaak, peildatum, richtwaarden);
  const termijnen = (tijdlijn ? ordenMijlpalen(tijdlijn, false) : []).flatMap((m) =>
    m.uiterlijk
      ? [`| ${m.naam} | ${schrijfDatum(m.uiterlijk)} | ${m.partij} | ${m.bronnen[0].citaat} |`]
      : [],
  );
  return [
    `# Zaak ${zaak.zaaknummer}`,
    '',
    'Vul `zaak.json` aan. Een editor die JSON Schema kent (zoals VS Code) geeft uitleg en vult velden aan.',
    'Zet nooit medische gegevens in deze map: geen aard of oorzaak van de ziekte, klachten of behandeling.',
    '',
    '- `riv toets .` zegt wat nu aan de orde is en wat ontbreekt.',
    '- `riv termijnen .` toont alle termijnen van vandaag gezien.',
    '- `riv maak plan-van-aanpak .` maakt het plan van aanpak in Word.',
    '',
    ...(tijdlijn
      ? [
          `Termijnen, berekend op ${schrijfDatum(peildatum)} met eerste ziektedag ${schrijfDatum(tijdlijn.eersteZiektedag)}:`,
          '',
          '| mijlpaal | uiterlijk | wie | bron |',
          '|---|---|---|---|',
          ...termijnen,
        ]
      : ['Zonder eerste ziektedag zijn er nog geen termijnen: vul `ziekte.eersteZiektedag` in.']),
    '',
  ].join('\n');
}
