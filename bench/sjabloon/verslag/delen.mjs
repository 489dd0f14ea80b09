import { DEELNEMERS } from '../deelnemers.mjs';
import { LEEG } from '../eerste.mjs';
import { getal, maal } from '../getallen.mjs';
import { tabel } from './tabel.mjs';

const [ONS6, ONS1] = DEELNEMERS;
const VERHOUDING = ['ours, level 6', 'ours, level 1'];

/** How many times as fast ours is, at both levels; nothing beside our own figures. */
const verhouding = (id, van) => {
  if (DEELNEMERS.find((d) => d.id === id)?.eigen) return ['', ''];
  return [ONS6, ONS1].map((ons) => maal(van(ons.id) / van(id)));
};

const rijenVan = (uitslag, cellen) =>
  DEELNEMERS.filter(({ id }) => uitslag.has(id)).map(({ id, naam }) => [
    naam,
    ...cellen(id, uitslag.get(id)),
  ]);

export const perSeconde = (kop, uitslag) => `## ${kop}

${tabel(
  ['contender', 'documents/s', 'lowest', 'highest', 'CPU ms', 'file kB', ...VERHOUDING],
  rijenVan(uitslag, (id, u) => [
    getal(u.perSeconde),
    getal(u.laagste),
    getal(u.hoogste),
    getal(u.cpu),
    (u.grootte / 1000).toFixed(1),
    ...verhouding(id, (wie) => uitslag.get(wie).perSeconde),
  ]),
)}`;

export const perDocument = (kop, uitslag) => `## ${kop}

${tabel(
  ['contender', 'ms per document', 'CPU ms', 'file kB', ...VERHOUDING],
  rijenVan(uitslag, (id, u) => [
    getal(1000 / u.perSeconde),
    getal(u.cpu),
    (u.grootte / 1000).toFixed(1),
    ...verhouding(id, (wie) => uitslag.get(wie).perSeconde),
  ]),
)}`;

export const eersteDocument = (kop, uitslag) => `## ${kop}

${tabel(
  ['contender', 'ms', ...VERHOUDING],
  [
    ['node, doing nothing', getal(uitslag.get(LEEG)), '', ''],
    ...rijenVan(uitslag, (id, ms) => [getal(ms), ...verhouding(id, (wie) => 1 / uitslag.get(wie))]),
  ],
)}`;

export const geheugen = (kop, uitslagen) => `## ${kop}

${tabel(
  ['contender', ...Object.keys(uitslagen)],
  DEELNEMERS.map(({ id, naam }) => [
    naam,
    ...Object.values(uitslagen).map((uitslag) => (uitslag.has(id) ? getal(uitslag.get(id).rss) : '')),
  ]),
)}`;

export const vloer = (kop, uitslag) => `## ${kop}

${tabel(
  ['ours against the floor', 'ours µs', 'floor µs', 'ours documents/s', 'floor documents/s', 'ours : floor'],
  uitslag.map(({ doel, niveau, ons, vloer: bodem }) => [
    `level ${niveau}, ${doel}`,
    getal(ons),
    getal(bodem),
    getal(1e6 / ons),
    getal(1e6 / bodem),
    (bodem / ons).toFixed(2),
  ]),
)}`;

export const plat = (kop, { reeks, hash, omgevingen }) => `## ${kop}

${tabel(
  ['documents', 'documents/s', 'RSS MB'],
  reeks.map(({ nr, perSeconde: snelheid, rss }) => [nr.toLocaleString('en'), getal(snelheid), getal(rss)]),
)}

SHA-256 over all documents, the same with ${omgevingen.join(' and with ')}:
\`${hash}\``;
