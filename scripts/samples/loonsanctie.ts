/**
 * Makes samples/loonsanctie/zaak.json from samples/gebrekkig/zaak.json: what follows when such a report is handed in.
 * UWV extends the wage period, the employer repairs. Run: npx tsx scripts/samples/loonsanctie.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  maakAdviezen,
  maakCoachcontacten,
  maakContacten,
  maakEvaluaties,
  maakRapportages,
  maakSollicitaties,
} from './loonsanctie-verloop.ts';
import { leesVoorbeeld, zaakbestand } from './voorbeeldbestand.ts';
import { lees, nieuw, wijzig, zet, type Json } from './wijzigingen.ts';

type Groep = Record<string, Json>;
const lijst = (zaak: Json, pad: string): Groep[] => lees(zaak, pad) as Groep[];

const SANCTIE: Groep = {
  besluitDatum: '2025-11-13',
  besluitVerzondenOp: '2025-11-13',
  soort: 'inhoudelijk',
  begin: '2026-01-05',
  tot: '2027-01-04',
  tekortkomingen: [
    {
      omschrijving:
        'Het tweede spoor is te laat begonnen en tot het einde van de wachttijd met te weinig activiteiten gevoerd.',
      actie:
        'Het traject is in december 2025 uitgebreid met wekelijkse begeleiding en een jobhunter. Dit leidde tot een proefplaatsing van twintig uur bij Groothandel Koperhof vanaf 2 maart 2026.',
      bewijs: 'Voortgangsrapportages 4 en 5; overeenkomst proefplaatsing van 12 februari 2026',
      hersteldOp: '2026-03-02',
    },
    {
      omschrijving: 'Aan het einde van het eerste ziektejaar is niet geëvalueerd of de koers nog juist was.',
      actie:
        'Werkgever en werknemer hebben alsnog vastgelegd wat er in het eerste ziektejaar is gedaan en welke koers daarna is gekozen.',
      bewijs: 'Verslag van de evaluatie van 5 januari 2026',
      hersteldOp: '2026-01-05',
    },
    {
      omschrijving: 'Tussen 15 oktober 2024 en 12 februari 2025 is het plan niet geëvalueerd.',
      actie: 'Sinds november 2025 evalueren werkgever en werknemer elke zes weken, met verslag en visies.',
      bewijs: 'Evaluaties van 24 november 2025, 5 januari en 16 februari 2026',
      hersteldOp: '2026-02-16',
    },
  ],
};

const NIET_VERSCHENEN: Groep = { datum: '2026-03-10', aard: 'nietVerschenen', deugdelijkeGrond: false };

export function maakLoonsanctie(gebrekkig: Json): Json {
  const vul = (pad: string, meer: readonly Groep[]) =>
    zet(
      pad,
      [...lijst(gebrekkig, pad), ...meer].sort((a, b) =>
        typeof a.datum === 'string' && typeof b.datum === 'string' ? a.datum.localeCompare(b.datum) : 0,
      ),
    );
  const uren = (van: string, tot: string, urenPerWeek: number): Groep => ({
    ...lijst(gebrekkig, '/urenlog').at(-1),
    van,
    tot,
    urenPerWeek,
  });
  return wijzig(gebrekkig, [
    zet('/zaaknummer', 'RK-2024-0111'),
    zet(
      '/toelichting',
      'Voorbeeldzaak van rivklaar met een loonsanctie. Personen, bedrijven, nummers en gebeurtenissen zijn verzonnen.',
    ),
    vul('/adviezen', maakAdviezen(gebrekkig)),
    vul('/evaluaties', maakEvaluaties(gebrekkig)),
    vul('/contacten', maakContacten()),
    vul('/spoor2/rapportages', maakRapportages(gebrekkig)),
    vul('/spoor2/contacten', maakCoachcontacten()),
    vul('/spoor2/sollicitaties', maakSollicitaties()),
    vul('/spoor2/activiteiten', [
      {
        datum: '2025-10-27',
        tot: '2025-11-28',
        soort: 'sollicitatiebegeleiding',
        omschrijving: 'Brieven en gesprekken oefenen, en de lijst van bedrijven uitbreiden.',
        resultaat: 'Lijst van twintig bedrijven voor de jobhunter.',
      },
      {
        datum: '2025-12-01',
        tot: '2026-02-27',
        soort: 'jobhunting',
        omschrijving: 'Vier uur per week bedrijven benaderen met een jobhunter.',
        resultaat: 'Elf bedrijven gesproken, twee gesprekken, één proefplaatsing.',
      },
    ]),
    vul('/spoor2/plaatsingen', [
      {
        soort: 'proefplaatsing',
        werkgever: 'Groothandel Koperhof',
        functie: 'Medewerker binnendienst',
        van: '2026-03-02',
        tot: '2026-04-24',
        urenPerWeek: 20,
        leerdoelen: 'Bestellingen verwerken, klanten aan de telefoon adviseren, retouren afhandelen.',
        instemmingWerknemer: true,
      },
    ]),
    vul('/arbodienst/spreekuren', [
      { datum: '2025-11-04', vorm: 'spreekuur', verschenen: true, adviesId: 'advies-15' },
      { datum: '2026-02-03', vorm: 'spreekuur', verschenen: true, adviesId: 'advies-16' },
    ]),
    vul('/urenlog', [uren('2025-10-20', '2026-01-04', 16), uren('2026-01-05', '2026-03-01', 16)]),
    zet('/nietMeewerken', [NIET_VERSCHENEN]),
    nieuw('/loonsanctie', SANCTIE, 'wia'),
  ]);
}

const map = new URL('../../samples/', import.meta.url);
const GEBREKKIG = fileURLToPath(new URL('gebrekkig/zaak.json', map));
export const LOONSANCTIE = fileURLToPath(new URL('loonsanctie/zaak.json', map));

export const tekstVanLoonsanctie = (): Promise<string> =>
  zaakbestand(LOONSANCTIE, maakLoonsanctie(leesVoorbeeld(GEBREKKIG)));

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(LOONSANCTIE, await tekstVanLoonsanctie());
