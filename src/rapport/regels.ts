import { schrijfDatum } from '../kern/datum.ts';
import { RICHTWAARDEN } from '../recht/richtwaarden.ts';
import type { Ernst, Melding, Regel } from '../regels/regel.ts';
import { schrijfTabel, vouw, type Verf } from './opmaak.ts';
import { voorbeeldVan } from './voorbeeld.ts';
import { NIVEAUNAAM, PARTIJNAAM } from './woorden.ts';

const ernstVan = ({ ernst }: Melding): string =>
  typeof ernst === 'string' ? ernst : `${ernst.lopend} (lopend), ${ernst.indiening} (indiening)`;

/** The ernsten a rule can give. */
export const ernstenVan = (regel: Regel): readonly Ernst[] => [
  ...new Set(
    Object.values(regel.meldingen).flatMap(({ ernst }) =>
      typeof ernst === 'string' ? [ernst] : [ernst.lopend, ernst.indiening],
    ),
  ),
];

/** True when the rule can leave the decision to a person. */
export const kanBeoordelen = ({ meldingen }: Regel): boolean =>
  Object.values(meldingen).some(({ oordeel }) => oordeel !== undefined);

/** `riv regels`: the list. */
export const schrijfRegels = (regels: readonly Regel[]): string =>
  schrijfTabel(
    ['regel', 'fase', 'document', 'ernst', 'niveau'],
    regels.map((r) => [r.id, r.fase, r.document, ernstenVan(r).join('/'), r.bronnen[0].niveau]),
  ) + `\n${regels.length} regels. Uitleg over één regel: riv regels <id>\n`;

/** `riv regels <id>`: one rule explained. */
export function schrijfRegel(regel: Regel, verf: Verf, breedte: number): string {
  const blok = (tekst: string): string => vouw(tekst, breedte, '  ');
  const delen = [
    `${verf('bold', regel.id)}  (${regel.fase}, ${regel.document})`,
    blok(`Eis: ${regel.eis}`),
    ...(regel.uitzonderingen ?? []).map((u) => blok(`Uitzondering: ${u}`)),
    'Meldingen:',
    ...Object.entries(regel.meldingen).map(
      ([reden, m]) =>
        `  ${blok(`${reden} [${ernstVan(m)}${m.niveau ? `; ${NIVEAUNAAM[m.niveau]}` : ''}]: ${m.tekst}`)}`,
    ),
    ...Object.values(regel.meldingen).flatMap(({ oordeel }) =>
      oordeel === undefined
        ? []
        : [
            blok(`Een mens beoordeelt: ${oordeel.vraag}`),
            blok(`Waarom riv dit niet beslist: ${oordeel.waarom}`),
          ],
    ),
    blok(`Voorbeeld: ${voorbeeldVan(regel)}`),
    blok(`Herstel: ${regel.herstel}`),
    `Wie: ${PARTIJNAAM[regel.verplichtePartij ?? 'werkgever']}`,
    'Geldig:',
    ...regel.geldig.map(
      (g) =>
        `  vanaf ${schrijfDatum(g.vanaf)}${g.tot ? ` tot ${schrijfDatum(g.tot)}` : ''} (gemeten naar ${PEILNAAM[g.peil]})`,
    ),
    'Bronnen:',
    ...regel.bronnen.flatMap((b) => [
      `  ${blok(`${b.citaat} (${NIVEAUNAAM[b.niveau]}; gelezen in de tekst van ${schrijfDatum(b.stand)})`)}`,
      ...(b.url === undefined ? [] : [`  ${b.url}`]),
    ]),
  ];
  if (regel.richtwaarde)
    delen.push(
      `Het getal dat niet in wet of regeling staat (${RICHTWAARDEN[regel.richtwaarde].omschrijving}) is instelbaar: richtwaarden.${regel.richtwaarde} in riv.config.json.`,
    );
  if (regel.aliassen?.length) delen.push(`Ook bekend als: ${regel.aliassen.join(', ')}`);
  return `${delen.join('\n')}\n`;
}

const PEILNAAM = {
  eersteZiektedag: 'de eerste ziektedag',
  peildatum: 'de peildatum',
  datumStuk: 'de datum van het stuk',
} as const;

/** One rule of `riv regels --json`. */
export const regelNaarJson = (regel: Regel): object => ({
  id: regel.id,
  aliassen: regel.aliassen ?? [],
  fase: regel.fase,
  document: regel.document,
  verplichtePartij: regel.verplichtePartij ?? 'werkgever',
  niveau: regel.bronnen[0].niveau,
  eis: regel.eis,
  uitzonderingen: regel.uitzonderingen ?? [],
  meldingen: regel.meldingen,
  herstel: regel.herstel,
  geldig: regel.geldig,
  ...(regel.richtwaarde && { richtwaarde: regel.richtwaarde }),
  bronnen: regel.bronnen,
});
