import { leesZin } from '../../src/kern/zin.ts';
import {
  besluitenVan,
  ernstenVan,
  meldingenVan,
  schrijfBron,
  vragenVan,
  type Meldingregel,
} from '../../src/rapport/regeldelen.ts';
import { PARTIJNAAM } from '../../src/toets/teksten/woorden.ts';
import { voorbeeldVan } from '../../src/rapport/voorbeeld.ts';
import { BESLUITEN } from '../../src/recht/besluiten.ts';
import { RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { SCHAKELAARS, SCHAKELAAR_IDS } from '../../src/recht/schakelaars.ts';
import { SCHAKELAARREGELS } from '../../src/toets/schakelaarregels.ts';
import { REGELS, REGELSET } from '../../src/regels/index.ts';
import { FASEN, type Fase, type Regel } from '../../src/regels/regel.ts';
import { dekking } from './overzicht.ts';

const FASENAAM: Readonly<Record<Fase, string>> = {
  privacy: 'Privacy',
  regime: 'Bijzondere regimes',
  volledigheid: 'Volledigheid van het verslag',
  tijdigheid: 'Termijnen',
  inhoud: 'Inhoud van stukken',
  resultaat: 'Resultaat',
  inspanning: 'Inspanningen en samenhang van het dossier',
  spoor1: 'Eerste spoor',
  spoor2: 'Tweede spoor',
  medisch: 'Medische begeleiding en advies',
  medewerking: 'Conflict, medewerking en loonmaatregelen',
  grond: 'Deugdelijke grond',
};

/** `docs/regels.md`: every rule, for who reads rather than types commands. */
export function schrijfRegelboek(): string {
  const delen = [
    '# De regels van rivklaar',
    `Gemaakt met \`npm run regels\` uit de regels zelf; regelset ${REGELSET}, ${REGELS.length} regels. Wijzig dit bestand niet met de hand.`,
    'De ernst zegt wat er dreigt: `privacy` (het stuk mag zo niet worden gemaakt), `volledigheid` (een onderdeel van art. 6 lid 1 van de Regeling procesgang ontbreekt), ' +
      '`loonsanctie` (risico in de inhoudelijke toets), `aandacht`, `info`. Het niveau zegt welk soort norm het vraagt. Wat onder werkwijzer, praktijk of eigen norm staat, is geen wettelijke plicht.',
    '## Overzicht',
    tabel(
      ['regel', 'fase', 'document', 'ernst', 'niveau'],
      REGELS.map((r) => [
        `[${r.id}](#${r.id})`,
        r.fase,
        r.document,
        ernstenVan(r).join(', '),
        r.bronnen[0].niveau,
      ]),
    ),
    '## Wat een mens moet beoordelen',
    'Deze regels kunnen een vraag stellen die geen feit in de zaak beslist. Het antwoord legt u vast in `beoordelingen`, met de vingerafdruk die `riv toets` noemt.',
    tabel(['regel', 'vraag', 'waarom riv dit niet beslist'], vragentabel()),
    '## Bronnen en besluiten',
    BRONUITLEG,
    tabel(['besluit', 'vraag'], Object.entries(BESLUITEN)),
    '## Regeling procesgang en beoordelingskader, plaats voor plaats',
    tabel(
      ['plaats', 'regels, of waarom er geen is'],
      dekking().map(({ plaats, regels, zonderRegel }) => [
        plaats,
        zonderRegel ?? regels.map((id) => `[${id}](#${id})`).join(', '),
      ]),
    ),
    '## Schakelaars',
    'Aanhangige wetsvoorstellen. Zij staan uit, tot `schakelaars` in `riv.config.json` ze aanzet.',
    tabel(
      ['schakelaar', 'wat', 'stand', 'regels die dan niet meer wegen'],
      SCHAKELAAR_IDS.map((id) => [
        `\`${id}\``,
        SCHAKELAARS[id].omschrijving,
        SCHAKELAARS[id].stand,
        SCHAKELAARREGELS[id].map((regel) => `[${regel.id}](#${regel.id})`).join(', '),
      ]),
    ),
    ...FASEN.flatMap((fase) => {
      const regels = REGELS.filter((r) => r.fase === fase);
      return regels.length === 0 ? [] : [`## ${FASENAAM[fase]}`, ...regels.map(beschrijf)];
    }),
  ];
  return `${delen.join('\n\n')}\n`;
}

const BRONUITLEG =
  'Achter elke bron staat haar soort, en de dag van de tekst die is gelezen. "Tekst niet gelezen" betekent dat alleen bekend is wat anderen erover schrijven: lees die tekst zelf voordat u zich erop beroept. ' +
  'Bij een pagina van UWV of uit de praktijk, een uitspraak en een eigen norm staat geen dag; in `riv toets --json` en `riv regels --json` heeft elke bron ook een kenmerk `bewijs`: ' +
  '`V` de tekst zelf is gelezen, met het nummer in de bronnenlijst van de makers; `Rep` alleen gezien in openbare broncode; `U` niet gezien; `D` een eigen norm. ' +
  'Waar de wet ruimte laat, koos riv een lezing en legde die vast als besluit; de tekst staat in `src/recht/besluiten`.';

function beschrijf(regel: Regel): string {
  return [
    `### ${regel.id}`,
    plat(regel.eis),
    [
      ...(regel.uitzonderingen ?? []).map((u) => `- Uitzondering: ${plat(u)}`),
      ...meldingenVan(regel).map(schrijfMelding),
      `- Herstel: ${plat(leesZin(regel.herstel))}`,
      `- Wie: ${PARTIJNAAM[regel.verplichtePartij ?? 'werkgever']}`,
      ...(regel.richtwaarde
        ? [
            `- Instelbaar: \`richtwaarden.${regel.richtwaarde}\` (${RICHTWAARDEN[regel.richtwaarde].omschrijving})`,
          ]
        : []),
      ...regel.bronnen.map(
        (b) =>
          `- Bron: ${b.url === undefined ? plat(schrijfBron(b)) : `[${plat(schrijfBron(b))}](${b.url})`}`,
      ),
      ...besluitenVan(regel).map(([nummer, titel]) => `- Besluit ${nummer}: ${titel}`),
      `- Voorbeeld: ${plat(voorbeeldVan(regel))}`,
    ].join('\n'),
  ].join('\n\n');
}

/** The questions that stand together on the same ground, with the rules that ask them. */
function vragentabel(): string[][] {
  const rijen = new Map<string, { regels: string[]; vragen: string; waarom: string }>();
  for (const regel of REGELS) {
    const perGrond = new Map<string, string[]>();
    for (const { vraag, waarom } of vragenVan(regel))
      perGrond.set(waarom, [...(perGrond.get(waarom) ?? []), plat(vraag)]);
    for (const [waarom, lijst] of perGrond) {
      const vragen = lijst.join('<br>');
      const rij = rijen.get(vragen + waarom) ?? { regels: [], vragen, waarom: plat(waarom) };
      rij.regels.push(`[${regel.id}](#${regel.id})`);
      rijen.set(vragen + waarom, rij);
    }
  }
  return [...rijen.values()].map(({ regels, vragen, waarom }) => [regels.join('<br>'), vragen, waarom]);
}

const schrijfMelding = ({ ernst, niveau, tekst }: Meldingregel): string =>
  `- Melding (${ernst}${niveau === undefined ? '' : `; ${niveau}`}): ${plat(tekst)}`;

const plat = (tekst: string): string => tekst.replaceAll(/([<>|*_])/g, '\\$1');

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]): string =>
    `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [rij(kop), rij(kop.map(() => '---')), ...rijen.map(rij)].join('\n');
}
