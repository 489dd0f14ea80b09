import { readFileSync } from 'node:fs';
import { datum } from '../../../src/kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt, type Weergave } from '../../../src/kern/waarden.ts';
import { leesSjabloon, type Sjabloonboom } from '../../../src/sjabloon/index.ts';

const bron = (naam: string): string => readFileSync(new URL(`./${naam}.hbs.txt`, import.meta.url), 'utf8');

/** A template with every feature, in invented, neutral words. */
export const planBoom = (): Sjabloonboom =>
  leesSjabloon(bron('plan'), { naam: 'plan', delen: { ondertekening: bron('ondertekening') } });

const dag = (tekst: string): DatumWaarde => new DatumWaarde(datum(tekst));

export const PLAN: Weergave = {
  concept: true,
  zaaknummer: 'RIV-2025-0042',
  afzender: { naam: 'Bureau Voorbeeld' },
  werknemer: { naam: 'A. Jansen-de Wit' },
  werkgever: { naam: 'Drukkerij Voorbeeld & Zn. B.V.' },
  eersteZiektedag: dag('2025-01-06'),
  uren: 37.5,
  casemanager: { naam: 'B. de Boer', telefoon: '030 123 45 67' },
  doel: 'terugkeer in eigen werk, zo nodig met andere taken',
  spoor: 'eerste',
  advies: 'Begin met twee ochtenden per week.\nBouw op zodra dat goed gaat.',
  toelichting:
    'De werknemer kan per dag enkele uren aaneengesloten werken.\n\nZwaar tillen hoort daar voorlopig niet bij; de werkgever past de taken daarop aan.\nHet rooster wordt elke twee weken besproken.',
  mogelijkheden: [
    'Werk achter een bureau',
    'Het begeleiden van nieuwe collega’s',
    'Controle van drukproeven',
  ],
  afspraken: ['thuiswerken op woensdag', 'een aangepast rooster', 'elke vrijdag kort overleg'],
  activiteiten: [
    {
      wat: 'Werkplekonderzoek',
      opmerking: 'door een ergonoom',
      wie: 'werkgever',
      uiterlijk: dag('2025-03-14'),
      kosten: new Bedrag(45_000),
    },
    {
      wat: 'Opbouw naar twintig uur per week',
      opmerking: '',
      wie: 'werknemer',
      uiterlijk: dag('2025-04-01'),
      kosten: null,
    },
    {
      wat: 'Gesprek over taken voor de langere termijn',
      opmerking: '',
      wie: 'samen',
      uiterlijk: new Ontbreekt('datum van het gesprek', '/activiteiten/2/uiterlijk', 'plan'),
      kosten: new Bedrag(0),
    },
  ],
  evaluatie: { weken: 6, volgende: dag('2025-04-15') },
  visie: new Ontbreekt('visie van de werknemer', '/visie', 'plan'),
};
