/**
 * Makes samples/eindrapport/zaak.json from samples/loonsanctie/zaak.json: the second track ends with a job, UWV shortens
 * the loonsanctie, and the bureau writes its last report. Run: npx tsx scripts/samples/eindrapport.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contact, gesprek, opDag } from './loonsanctie-verloop.ts';
import { leesVoorbeeld, zaakbestand } from './voorbeeldbestand.ts';
import { lees, nieuw, weg, wijzig, zet, type Json } from './wijzigingen.ts';

type Groep = Record<string, Json>;
const lijst = (zaak: Json, pad: string): Groep[] => lees(zaak, pad) as Groep[];

const COACHCONTACTEN: readonly Groep[] = [
  contact('2026-03-17', 'Gemiste afspraak inhalen.', 'Wijzigingen van het rooster meteen doorgeven.'),
  contact('2026-04-02', 'Halverwege de proefplaatsing.', 'Kassa en retouren erbij nemen.'),
  contact('2026-04-16', 'Gesprek over een contract voorbereiden.', 'Wensen over werkdagen op papier.'),
  contact('2026-04-28', 'Eindgesprek van de proefplaatsing.', 'Begin in vaste uren op 4 mei.'),
];

const CONTACTEN: readonly Groep[] = [
  gesprek(
    '2026-03-17',
    'Gemiste afspraak',
    'De werknemer had zijn rooster verwisseld; de afspraak is ingehaald.',
  ),
  gesprek('2026-04-13', 'Voortgang', 'De proefplaatsing verloopt goed.'),
  gesprek(
    '2026-05-04',
    'Eerste dag in dienst bij Koperhof',
    'Het contract is getekend; de eerste dag verliep goed.',
  ),
];

const BEKORTING: Groep = {
  gemeldOp: '2026-03-17',
  beantwoordtAllePunten: true,
  bewijsBijgevoegd: true,
  besluitOp: '2026-04-02',
  hersteldVastgesteldOp: '2026-04-02',
  uitkomst: 'hersteld',
};

const RESULTAAT_PROEF = 'Alle leerdoelen gehaald. Koperhof bood een contract van twintig uur aan.';

const PROEF: Groep = {
  datum: '2026-03-02',
  tot: '2026-04-24',
  soort: 'proefplaatsing',
  omschrijving: 'Twintig uur per week op proef bij Groothandel Koperhof.',
  resultaat: 'Alle leerdoelen gehaald.',
};

const NAZORG: Groep = {
  datum: '2026-04-16',
  tot: '2026-05-06',
  soort: 'overig',
  omschrijving: 'Begeleiding bij de overgang van proefplaatsing naar een eigen contract.',
  resultaat: 'Contract getekend op 30 april.',
};

const NIET_SOLLICITEREN: Groep = {
  van: '2026-02-12',
  tot: '2026-05-06',
  soortReden: 'plaatsing',
  reden: 'Proefplaatsing met uitzicht op een contract, en daarna een baan.',
};

const BAAN: Groep = {
  soort: 'dienstverband',
  werkgever: 'Groothandel Koperhof',
  functie: 'Medewerker binnendienst',
  van: '2026-05-04',
  urenPerWeek: 20,
  resultaat: 'Contract voor een jaar, met de bedoeling het daarna te verlengen.',
  instemmingWerknemer: true,
};

const RAPPORT_6: Groep = {
  van: '2026-01-20',
  tot: '2026-03-19',
  samenvatting:
    'De overeenkomst voor de proefplaatsing is op 12 februari getekend. Sinds 2 maart werkt de werknemer twintig uur per week op proef bij Groothandel Koperhof; het solliciteren rust zolang.',
  deelname: {
    oordeel: 'grotendeels',
    toelichting: 'Eén afspraak gemist, op 10 maart; ingehaald op 17 maart.',
  },
  urenSpoor1: 0,
  visieWerknemer: 'Het werk bevalt en het tempo is goed vol te houden.',
  visieCoach: 'De plaats past bij het zoekprofiel en bij wat de bedrijfsarts adviseert.',
  reactieWerkgever: {
    datum: '2026-03-24',
    reactie: 'Wij zijn blij met het verloop en blijven het loon en de begeleiding betalen.',
  },
  afspraken: [
    { wat: 'Met Koperhof over een contract praten.', wie: 'bureau', uiterlijk: '2026-04-24' },
    { wat: 'De leerdoelen van de proefplaatsing afronden.', wie: 'werknemer', uiterlijk: '2026-04-24' },
  ],
  volgendeRapportage: '2026-05-07',
};

const EINDRAPPORT: Groep = {
  van: '2026-03-20',
  tot: '2026-05-06',
  eindrapport: true,
  samenvatting:
    'De proefplaatsing is op 24 april met goed gevolg afgerond. Sinds 4 mei is de werknemer voor twintig uur per week in dienst van Groothandel Koperhof. Daarmee is het doel van het traject bereikt.',
  deelname: { oordeel: 'volledig', toelichting: 'Geen afspraken gemist.' },
  urenSpoor1: 0,
  visieWerknemer: 'Ik heb weer werk dat bij mij past. De laatste maanden gaven de doorslag.',
  visieCoach:
    'De leerplaats, het cv en de proefplaatsing sloten goed op elkaar aan. Nazorg is tot in juli geregeld.',
  reactieWerkgever: {
    datum: '2026-05-08',
    reactie: 'Wij sluiten het traject af en danken werknemer en bureau voor hun inzet.',
  },
  afspraken: [{ wat: 'Twee keer bellen over hoe het gaat.', wie: 'bureau', uiterlijk: '2026-07-03' }],
  eindadvies: {
    resultaat: 'geplaatst',
    tweedeTrajectZinvol: false,
    reden: 'De werknemer heeft een baan voor alle uren die hij volgens de bedrijfsarts kan werken.',
  },
};

/** As the last report of the case; a last report names no next one. */
function rapport(zaak: Json, nummer: number, op: string, inhoud: Groep): Groep {
  const vorige = lijst(zaak, '/spoor2/rapportages').at(-1) ?? {};
  const basis = wijzig(vorige, [weg('/volgendeRapportage')]) as Groep;
  return { ...basis, id: `rapport-${nummer}`, nummer, stuk: opDag(vorige.stuk ?? null, op, op), ...inhoud };
}

export function maakEindrapport(loonsanctie: Json): Json {
  const achter = (pad: string, meer: readonly Groep[]) => zet(pad, [...lijst(loonsanctie, pad), ...meer]);
  const tekortkomingen = lijst(loonsanctie, '/loonsanctie/tekortkomingen');
  return wijzig(loonsanctie, [
    zet('/zaaknummer', 'RK-2024-0112'),
    zet(
      '/toelichting',
      'Voorbeeldzaak van rivklaar met het eindrapport van een tweede spoor. Personen, bedrijven, nummers en gebeurtenissen zijn verzonnen.',
    ),
    achter('/contacten', CONTACTEN),
    achter('/spoor2/contacten', COACHCONTACTEN),
    achter('/spoor2/rapportages', [
      rapport(loonsanctie, 6, '2026-03-20', RAPPORT_6),
      rapport(loonsanctie, 7, '2026-05-07', EINDRAPPORT),
    ]),
    achter('/spoor2/activiteiten', [PROEF, NAZORG]),
    achter('/spoor2/nogNietSolliciteren', [NIET_SOLLICITEREN]),
    zet(
      '/spoor2/plaatsingen',
      [...lijst(loonsanctie, '/spoor2/plaatsingen'), BAAN].map((p) =>
        p.soort === 'proefplaatsing' ? { ...p, resultaat: RESULTAAT_PROEF } : p,
      ),
    ),
    nieuw('/nietMeewerken/0/gewaarschuwdOp', '2026-03-16', 'deugdelijkeGrond'),
    zet(
      '/loonsanctie/tekortkomingen',
      tekortkomingen.map((t) => ({ ...t, beantwoordInVerzoek: true })),
    ),
    nieuw('/loonsanctie/bekorting', BEKORTING, 'tekortkomingen'),
    nieuw(
      '/spoor2/afgesloten',
      {
        op: '2026-05-07',
        resultaat: 'geplaatst',
        adequaat: true,
        tweedeTrajectOverwogen: false,
        toelichting: 'Geplaatst bij Groothandel Koperhof voor twintig uur per week.',
      },
      'rapportages',
    ),
  ]);
}

const map = new URL('../../samples/', import.meta.url);
const LOONSANCTIE = fileURLToPath(new URL('loonsanctie/zaak.json', map));
export const EINDRAPPORTZAAK = fileURLToPath(new URL('eindrapport/zaak.json', map));

export const tekstVanEindrapport = (): Promise<string> =>
  zaakbestand(EINDRAPPORTZAAK, maakEindrapport(leesVoorbeeld(LOONSANCTIE)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(EINDRAPPORTZAAK), { recursive: true });
  writeFileSync(EINDRAPPORTZAAK, await tekstVanEindrapport());
}
