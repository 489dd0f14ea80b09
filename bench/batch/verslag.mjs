import { getal, maal, mediaan } from '../sjabloon/getallen.mjs';
import { machine } from '../sjabloon/verslag/machine.mjs';
import { tabel } from '../sjabloon/verslag/tabel.mjs';
import { DOCUMENT } from './opdracht.mjs';

const aantal = (n) => n.toLocaleString('en');
const procent = (deel) => `${Math.round(100 * deel)}%`;

/** Medians over the rounds; times per case in milliseconds. */
function samen(metingen) {
  const van = (doe) => mediaan(metingen.map(doe));
  const perSeconde = metingen.map(({ zaken, seconden }) => zaken / seconden);
  return {
    zaken: metingen[0].zaken,
    perSeconde: mediaan(perSeconde),
    laagste: Math.min(...perSeconde),
    hoogste: Math.max(...perSeconde),
    ms: van(({ zaken, seconden }) => (1000 * seconden) / zaken),
    cpu: van(({ zaken, cpu }) => (1000 * cpu) / zaken),
    rss: van(({ rss }) => rss ?? 0),
  };
}

export function verslag(uitslag, maat) {
  const { zaken, rondes, vergeleken } = maat;
  const s = (naam) => samen(uitslag.get(naam));
  return [
    `# Many cases to documents on disk\n\n${machine()}`,
    `${DOCUMENT}, checked against all rules and written as a Word document on disk. Cases: ${zaken
      .map(({ omvang, groot }) => `${omvang} ${(groot.grootte / 1000).toFixed(0)} kB`)
      .join(
        ', ',
      )} of compact JSON on average. Medians of ${rondes} runs, each a process of its own, taking turns.`,
    `The text of ${vergeleken} documents was the same in ours and in docxtemplater's; that was checked before anything was timed.`,
    `## The batch\n\n${batch(s, maat)}`,
    `## Linear: ${aantal(maat.groot)} cases against ${aantal(maat.klein)}\n\n${lineair(s, maat)}`,
    `## The floor: deflate and write\n\n${vloer(uitslag, s, maat)}`,
    `## The naive ways\n\n${naief(s, maat)}`,
  ].join('\n\n');
}

const batch = (s, { omvangen, werkers }) =>
  tabel(
    ['run', 'cases', 'cases/s', 'lowest', 'highest', 'CPU ms per case', 'peak MB'],
    omvangen.flatMap((omvang) =>
      [
        [`${omvang}, ${werkers} threads`, 'klein'],
        [`${omvang}, ${werkers} threads`, 'groot'],
        [`${omvang}, one thread`, 'alleen'],
        [`${omvang}, check only (riv batch toets)`, 'toets'],
      ].map(([naam, soort]) => {
        const m = s(`${omvang} ${soort}`);
        const snelheid = [m.perSeconde, m.laagste, m.hoogste, m.cpu, m.rss].map(getal);
        return [naam, aantal(m.zaken), ...snelheid];
      }),
    ),
  );

const lineair = (s, { omvangen }) =>
  tabel(
    ['ratio', 'time per case', 'CPU per case', 'peak memory'],
    omvangen.map((omvang) => {
      const [groot, klein] = [s(`${omvang} groot`), s(`${omvang} klein`)];
      return [omvang, ...['ms', 'cpu', 'rss'].map((wat) => (groot[wat] / klein[wat]).toFixed(2))];
    }),
  );

const vloer = (uitslag, s, { omvangen }) =>
  tabel(
    [
      'per case',
      'kB deflated',
      'batch ms',
      'floor ms',
      'share',
      'batch CPU ms',
      'floor CPU ms',
      'share of CPU',
    ],
    omvangen.map((omvang) => {
      const [groot, bodem] = [s(`${omvang} groot`), s(`${omvang} vloer`)];
      const [{ bytes, zaken }] = uitslag.get(`${omvang} vloer`);
      const tijden = [groot.ms, bodem.ms].map(getal);
      const cpu = [groot.cpu, bodem.cpu].map(getal);
      const kB = (bytes / zaken / 1000).toFixed(0);
      return [omvang, kB, ...tijden, procent(bodem.ms / groot.ms), ...cpu, procent(bodem.cpu / groot.cpu)];
    }),
  );

function naief(s, { omvangen, werkers }) {
  const rij = (naam, omvang, m) => [
    naam,
    getal(m.perSeconde),
    getal(m.cpu),
    getal(m.rss),
    maal(s(`${omvang} groot`).perSeconde / m.perSeconde),
    maal(s(`${omvang} alleen`).perSeconde / m.perSeconde),
  ];
  return tabel(
    ['contender', 'cases/s', 'CPU ms per case', 'peak MB', `ours, ${werkers} threads`, 'ours, one thread'],
    [
      ...omvangen.map((omvang) => rij(`loop with docxtemplater, ${omvang}`, omvang, s(`${omvang} lus`))),
      rij(`one riv process per case, ${omvangen.at(-1)}`, omvangen.at(-1), s('proces')),
    ],
  );
}
