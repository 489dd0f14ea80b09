// Our template in docxtemplater's words: the same parts, styles and texts, only the tags written as its syntax asks.
import { Buffer } from 'node:buffer';
import { unzipSync, zipSync } from 'fflate';

const TAG = /\{\{[^{}]*\}\}/g;
const ALINEA = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const RIJ = /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs;

/** @returns the template, for {@link ./docxtemplater.mjs}; throws for a tag that has no counterpart. */
export function zetOm(sjabloon) {
  const delen = unzipSync(sjabloon);
  for (const naam of Object.keys(delen))
    if (/^word\/(document|header\d*|footer\d*)\.xml$/.test(naam))
      delen[naam] = Buffer.from(zetDeelOm(Buffer.from(delen[naam]).toString()));
  return Buffer.from(zipSync(delen, { level: 6 }));
}

const zetDeelOm = (xml) => zetTagsOm(zetRijenOm(xml));

// A loop over rows begins in their first cell and ends in their last; ours has a row of its own for each tag.
function zetRijenOm(xml) {
  return xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (tabel) => {
    const rijen = [...tabel.matchAll(RIJ)].map(([rij]) => rij);
    if (rijen.length === 0) return tabel;
    const uit = [];
    let vooraf = '';
    for (const rij of rijen) {
      const [tag, ...meer] = tekstIn(rij).match(TAG) ?? [];
      if (meer.length > 0 || tag !== tekstIn(rij)) {
        uit.push(vooraf === '' ? rij : rij.replace(ALINEA, eenmaal(zetVoor(vooraf))));
        vooraf = '';
      } else if (tag.startsWith('{{#')) vooraf += tag;
      else if (tag.startsWith('{{/') && vooraf === '' && uit.length > 0)
        uit.push(uit.pop().replace(/<\/w:tc>(?!.*<\/w:tc>)/s, `${alinea(tag)}</w:tc>`));
      else throw new Error(`a row that holds only ${tag}`);
    }
    const begin = tabel.indexOf(rijen[0]);
    const einde = tabel.lastIndexOf(rijen.at(-1)) + rijen.at(-1).length;
    return tabel.slice(0, begin) + uit.join('') + tabel.slice(einde);
  });
}

const eenmaal = (doe) => {
  let gedaan = false;
  return (stuk) => {
    if (gedaan) return stuk;
    gedaan = true;
    return doe(stuk);
  };
};

const run = (tekst) => `<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r>`;
const alinea = (tekst) => `<w:p>${run(tekst)}</w:p>`;
const zetVoor = (tags) => (p) =>
  p.replace(/^(<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?)/s, (begin) => begin + run(tags));

const tekstIn = (xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t]) => t).join('');

/** Every tag in reading order; a paragraph that is one tag becomes one of each tag that takes its place. */
function zetTagsOm(xml) {
  const open = [];
  return xml.replace(ALINEA, (p) => {
    const tekst = tekstIn(p);
    const [tag, ...meer] = tekst.match(TAG) ?? [];
    if (tag === undefined) return p;
    const alineas = /^\{\{alineas (.*)\}\}$/.exec(tekst);
    if (alineas)
      return [`{{#regels ${alineas[1]}}}`, '{{tekst}}', '{{/}}'].map((t) => p.replace(tag, () => t)).join('');
    if (meer.length === 0 && tag === tekst)
      return zetTagOm(tag, open)
        .map((t) => p.replace(tag, () => t))
        .join('');
    return p.replace(TAG, (t) => zetTagOm(t, open).join(''));
  });
}

function zetTagOm(tag, open) {
  const [, soort, rest] = /^\{\{(#\w+|else if|else|\/\w+)?\s*(.*?)\}\}$/s.exec(tag);
  switch (soort) {
    case undefined:
      return [tag];
    case '#if':
    case '#unless': {
      const [ja, nee] = soort === '#if' ? '#^' : '^#';
      open.push({ soort: soort.slice(1), anders: `{{${nee}if ${rest}}}`, diepte: 1 });
      return [`{{${ja}if ${rest}}}`];
    }
    case '#each':
    case '#with':
      open.push({ soort: soort.slice(1), diepte: 1 });
      return [tag];
  }
  const blok = open.at(-1);
  if (soort === '/if' || soort === '/unless' || soort === '/each' || soort === '/with') {
    if (soort !== `/${blok?.soort}`) throw new Error(`${tag} closes no block`);
    open.pop();
    return Array(blok.diepte).fill('{{/}}');
  }
  if (blok?.anders === undefined) throw new Error(`no counterpart: ${tag}`);
  const { anders } = blok;
  delete blok.anders;
  if (soort === 'else') return ['{{/}}', anders];
  blok.diepte += 1;
  blok.anders = `{{^if ${rest}}}`;
  return ['{{/}}', anders, `{{#if ${rest}}}`];
}
