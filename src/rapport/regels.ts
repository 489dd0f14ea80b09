import { schrijfDatum } from '../kern/datum.ts';
import { leesZin } from '../kern/zin.ts';
import { RICHTWAARDEN } from '../recht/richtwaarden.ts';
import type { Regel } from '../regels/regel.ts';
import { schrijfTabel, vouw, type Verf } from './opmaak.ts';
import { besluitenVan, ernstenVan, meldingenVan, schrijfBron, vragenVan } from './regeldelen.ts';
import { voorbeeldVan } from './voorbeeld.ts';
import { PARTIJNAAM } from '../toets/teksten/woorden.ts';

/** `riv regels`: the list. */
export function schrijfRegels(regels: readonly Regel[], breedte: number): string {
  if (regels.length === 0) return 'Geen regel past bij deze keuze.\n';
  const tabel = schrijfTabel(
    ['regel', 'fase', 'document', 'ernst', 'niveau'],
    regels.map((r) => [r.id, r.fase, r.document, ernstenVan(r).join('/'), r.bronnen[0].niveau]),
    breedte,
  );
  return `${tabel}\n${regels.length === 1 ? '1 regel' : `${regels.length} regels`}. Uitleg over één regel: riv regels <id>\n`;
}

/** `riv regels <id>`: one rule explained. */
export function schrijfRegel(regel: Regel, verf: Verf, breedte: number): string {
  const blok = (tekst: string): string => vouw(tekst, breedte, '  ');
  const regels = (teksten: readonly string[]): string[] => teksten.map((tekst) => `  ${blok(tekst)}`);
  const delen = [
    schrijfKop(regel, verf, breedte),
    blok(`Eis: ${regel.eis}`),
    ...(regel.uitzonderingen ?? []).map((u) => blok(`Uitzondering: ${u}`)),
    'Meldingen:',
    ...regels(
      meldingenVan(regel).map(
        ({ redenen, ernst, niveau, tekst }) =>
          `${redenen.join(', ')} [${ernst}${niveau === undefined ? '' : `; ${niveau}`}]: ${tekst}`,
      ),
    ),
    ...schrijfVragen(regel, blok, regels),
    blok(`Voorbeeld: ${voorbeeldVan(regel)}`),
    blok(`Herstel: ${leesZin(regel.herstel)}`),
    `Wie: ${PARTIJNAAM[regel.verplichtePartij ?? 'werkgever']}`,
    'Geldig:',
    ...regel.geldig.map(
      (g) =>
        `  vanaf ${schrijfDatum(g.vanaf)}${g.tot ? ` tot ${schrijfDatum(g.tot)}` : ''} (gemeten naar ${PEILNAAM[g.peil]})`,
    ),
    'Bronnen:',
    ...regel.bronnen.flatMap((b) => [
      ...regels([schrijfBron(b)]),
      ...(b.url === undefined ? [] : [`  ${b.url}`]),
    ]),
    ...besluitenVan(regel).map(([nummer, titel]) =>
      blok(`Besluit ${nummer} (zo leest riv de wet, waar de tekst ruimte laat): ${titel}`),
    ),
  ];
  if (regel.richtwaarde)
    delen.push(
      blok(
        `Het getal dat niet in wet of regeling staat (${RICHTWAARDEN[regel.richtwaarde].omschrijving}) is instelbaar: richtwaarden.${regel.richtwaarde} in riv.config.json.`,
      ),
    );
  if (regel.aliassen?.length) delen.push(`Ook bekend als: ${regel.aliassen.join(', ')}`);
  return `${delen.join('\n')}\n`;
}

function schrijfKop({ id, fase, document }: Regel, verf: Verf, breedte: number): string {
  const waarover = `(${fase}, ${document})`;
  return `${verf('bold', id)}${id.length + 2 + waarover.length > breedte ? '\n' : ''}  ${waarover}`;
}

/** The questions, and once why riv does not decide them. */
function schrijfVragen(
  regel: Regel,
  blok: (tekst: string) => string,
  regels: (teksten: readonly string[]) => readonly string[],
): readonly string[] {
  const vragen = vragenVan(regel);
  return [...new Set(vragen.map(({ waarom }) => waarom))].flatMap((waarom) => {
    const deze = vragen.filter((v) => v.waarom === waarom).map(({ vraag }) => vraag);
    const kop = 'Een mens beoordeelt';
    return [
      ...(deze.length === 1
        ? [blok(`${kop}: ${deze[0] ?? ''}`)]
        : [
            blok(`${kop}, naar wat in de zaak staat, een van deze vragen:`),
            ...regels(deze.map((v) => `- ${v}`)),
          ]),
      blok(`Waarom riv dit niet beslist: ${waarom}`),
    ];
  });
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
