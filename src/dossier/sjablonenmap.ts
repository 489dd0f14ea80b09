import { extname, join } from 'node:path';
import { DOCUMENTEN } from '../documenten/index.ts';
import { SJABLOON_VAN, type Formaat } from '../kern/formaat.ts';
import { dichtstbij } from '../kern/tekst.ts';
import { bestandenIn, isMap, isSjabloonVanDocument, stamVan } from './sjabloonbestand.ts';

// What Word also saves, and riv does not read.
const WORD = ['.dotx', '.docm', '.dotm', '.doc', '.dot', '.odt', '.rtf'];
const SOORTEN = ['.docx', '.hbs', ...WORD];

/** What is in a folder with templates and will not be used, or not as its owner may think. One sentence each. */
export function meldingenOverMap(map: string, formaten: readonly Formaat[]): readonly string[] {
  if (!isMap(map)) return [];
  const bestanden = bestandenIn(map).filter((naam) => !naam.startsWith('~$') && !naam.startsWith('.'));
  const delen = bestandenIn(join(map, 'delen')).filter((naam) => naam.endsWith('.hbs'));
  const namen = DOCUMENTEN.map(({ id }) => id);
  const isVoorWord = formaten.some((formaat) => SJABLOON_VAN[formaat] === 'docx');
  const uit: string[] = [];
  if (delen.length === 0 && !bestanden.some(isSjabloonVanDocument))
    uit.push(
      `In de map ${map} staat geen sjabloon met de naam van een document, zoals plan-van-aanpak.docx. Alle namen: riv sjabloon lijst.`,
    );
  for (const bestand of bestanden) {
    const soort = extname(bestand);
    if (isSjabloonVanDocument(bestand) || !SOORTEN.includes(soort.toLowerCase())) continue;
    const bedoeld = dichtstbij(stamVan(bestand), namen);
    const naam = bedoeld === undefined ? undefined : `${bedoeld}${soort === '.hbs' ? soort : '.docx'}`;
    uit.push(
      `${join(map, bestand)} wordt niet gebruikt. ${naam === undefined ? 'De naam is niet die van een document.' : WORD.includes(soort.toLowerCase()) ? `Sla het in Word op als ${naam}.` : `Bedoelt u ${naam}?`}`,
    );
  }
  if (delen.length > 0 && isVoorWord && !bestanden.some((naam) => naam.endsWith('.docx')))
    uit.push(
      `De delen in ${join(map, 'delen')} gelden alleen voor HTML. Voor Word maakt u er een sjabloon mee: riv sjabloon bouw.`,
    );
  return uit;
}
