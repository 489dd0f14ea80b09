import { NIVEAUNAAM, PARTIJNAAM } from '../../src/rapport/woorden.ts';
import { kanBeoordelen } from '../../src/rapport/regels.ts';
import { voorbeeldVan } from '../../src/rapport/voorbeeld.ts';
import { RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { SCHAKELAARS } from '../../src/recht/schakelaars.ts';
import type { Bron } from '../../src/recht/bron.ts';
import { REGELS, REGELSET } from '../../src/regels/index.ts';
import { FASEN, type Fase, type Melding, type Regel } from '../../src/regels/regel.ts';
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
        ernstenIn(r).join(', '),
        r.bronnen[0].niveau,
      ]),
    ),
    '## Wat een mens moet beoordelen',
    'Deze regels kunnen een vraag stellen die geen feit in de zaak beslist. Het antwoord legt u vast in `beoordelingen`, met de vingerafdruk die `riv toets` noemt.',
    tabel(
      ['regel', 'vraag', 'waarom riv dit niet beslist'],
      REGELS.filter(kanBeoordelen).flatMap((r) =>
        Object.values(r.meldingen).flatMap(({ oordeel }) =>
          oordeel ? [[`[${r.id}](#${r.id})`, oordeel.vraag, oordeel.waarom]] : [],
        ),
      ),
    ),
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
      Object.entries(SCHAKELAARS).map(([id, s]) => [
        `\`${id}\``,
        s.omschrijving,
        s.stand,
        s.regels.map((regel) => `[${regel}](#${regel})`).join(', '),
      ]),
    ),
    ...FASEN.flatMap((fase) => {
      const regels = REGELS.filter((r) => r.fase === fase);
      return regels.length === 0 ? [] : [`## ${FASENAAM[fase]}`, ...regels.map(beschrijf)];
    }),
  ];
  return `${delen.join('\n\n')}\n`;
}

const ernstenVan = ({ ernst }: Melding): string =>
  typeof ernst === 'string' ? ernst : `${ernst.lopend}, bij indiening ${ernst.indiening}`;

const ernstenIn = ({ meldingen }: Regel): string[] => [
  ...new Set(
    Object.values(meldingen).flatMap(({ ernst }) =>
      typeof ernst === 'string' ? [ernst] : [ernst.lopend, ernst.indiening],
    ),
  ),
];

function beschrijf(regel: Regel): string {
  return [
    `### ${regel.id}`,
    plat(regel.eis),
    [
      ...(regel.uitzonderingen ?? []).map((u) => `- Uitzondering: ${plat(u)}`),
      ...Object.entries(regel.meldingen).map(
        ([reden, m]) =>
          `- \`${reden}\` (${ernstenVan(m)}${m.niveau ? `; ${NIVEAUNAAM[m.niveau]}` : ''}): ${plat(m.tekst)}`,
      ),
      `- Herstel: ${plat(regel.herstel)}`,
      `- Wie: ${PARTIJNAAM[regel.verplichtePartij ?? 'werkgever']}`,
      ...(regel.richtwaarde
        ? [
            `- Instelbaar: \`richtwaarden.${regel.richtwaarde}\` (${RICHTWAARDEN[regel.richtwaarde].omschrijving})`,
          ]
        : []),
      ...regel.bronnen.map((b) => `- Bron: ${schrijfBron(b)}`),
      `- Voorbeeld: ${plat(voorbeeldVan(regel))}`,
    ].join('\n'),
  ].join('\n\n');
}

const schrijfBron = ({ citaat, url, niveau, stand, bewijs }: Bron): string =>
  `${url === undefined ? plat(citaat) : `[${plat(citaat)}](${url})`} (${NIVEAUNAAM[niveau]}; tekst van ${stand}; bewijs ${bewijs})`;

const plat = (tekst: string): string => tekst.replaceAll(/([<>|*_])/g, '\\$1');

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]): string =>
    `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [rij(kop), rij(kop.map(() => '---')), ...rijen.map(rij)].join('\n');
}
