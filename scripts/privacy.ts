import { pathToFileURL } from 'node:url';
import { KLASSEN, type Klasse } from '../src/feiten/privacy/klassen.ts';
import { scanTekst } from '../src/feiten/privacy/scan.ts';

// Precision and recall of the privacy scan per class, on labelled sentences: those of the scanner's maker unless a
// module is named that exports a list of `{ zin, klassen }`. Prints every miss and every false alarm.

interface Gelabeld {
  readonly zin: string;
  readonly klassen: readonly Klasse[];
}

const bron = process.argv[2] ?? 'test/regels/privacy/zinnen-eigen.ts';
const module = (await import(pathToFileURL(bron).href)) as Readonly<Record<string, unknown>>;
const zinnen = Object.values(module).find((waarde) => Array.isArray(waarde)) as readonly Gelabeld[];

const gemeten = zinnen.map(({ zin, klassen }) => {
  const gevonden = new Set<string>(scanTekst(zin).map(({ klasse }) => klasse));
  return { zin, klassen, gevonden };
});

const deel = (goed: number, alles: number): string => (alles === 0 ? '-' : (goed / alles).toFixed(3));

function meet(naam: string, klassen: readonly Klasse[]): void {
  let goed = 0;
  let gelabeld = 0;
  let gemeld = 0;
  for (const { klassen: echt, gevonden } of gemeten)
    for (const klasse of klassen) {
      if (echt.includes(klasse)) gelabeld++;
      if (gevonden.has(klasse)) gemeld++;
      if (echt.includes(klasse) && gevonden.has(klasse)) goed++;
    }
  console.log(
    `${naam.padEnd(14)} gelabeld ${String(gelabeld).padStart(4)}  gemeld ${String(gemeld).padStart(4)}  recall ${deel(goed, gelabeld)}  precisie ${deel(goed, gemeld)}`,
  );
}

for (const klasse of KLASSEN) meet(klasse, [klasse]);
meet('alle klassen', KLASSEN);
const onschuldig = gemeten.filter(({ klassen }) => klassen.length === 0);
const alarm = onschuldig.filter(({ gevonden }) => gevonden.size > 0).length;
console.log(`onschuldige zinnen: ${onschuldig.length}, met een melding: ${alarm}`);
const stil = gemeten.filter(({ klassen, gevonden }) => klassen.length > 0 && gevonden.size === 0).length;
console.log(`andere zinnen: ${gemeten.length - onschuldig.length}, zonder enige melding: ${stil}`);

for (const { zin, klassen, gevonden } of gemeten) {
  const mist = klassen.filter((klasse) => !gevonden.has(klasse));
  const teveel = [...gevonden].filter((klasse) => !(klassen as readonly string[]).includes(klasse));
  if (mist.length + teveel.length === 0) continue;
  const delen = [...mist.map((klasse) => `-${klasse}`), ...teveel.map((klasse) => `+${klasse}`)];
  console.log(`${delen.join(' ')}: ${zin}`);
}
