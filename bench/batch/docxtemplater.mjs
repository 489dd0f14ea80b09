// The converted template filled with docxtemplater; what a tag means is told by its `parser` option.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { Afbeelding, Ontbreekt } from '../../dist/kern/waarden.js';
import { drukAf, OntbrekendeLijst } from '../../dist/sjabloon/taal/bereken.js';
import { HELPERS, isWaar, regelsVan } from '../../dist/sjabloon/taal/helpers.js';
import { leesTag } from '../../dist/sjabloon/taal/lees-tag.js';

const UITVOER = { type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } };

/** Gives what makes one document of one view: a new instance for each, which its author says is needed. */
export const laad = (sjabloon) => (weergave) => {
  const document = new Docxtemplater(new PizZip(sjabloon), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    parser,
  });
  document.render(weergave);
  return document.getZip().generate(UITVOER);
};

// Each tag is read once for all documents: generous, since docxtemplater would read it for each.
const gelezen = new Map();

function parser(tag) {
  let get = gelezen.get(tag);
  if (get === undefined) gelezen.set(tag, (get = lees(tag)));
  return { get };
}

function lees(tag) {
  const [, blok, rest] = /^(?:(if|each|with|regels) )?(.*)$/s.exec(tag);
  if (blok === undefined) return leesUitvoer(tag);
  const waarde = bereken(uitdrukkingVan(`{{#if ${rest}}}`));
  switch (blok) {
    case 'if':
      return (scope, context) => isWaar(waarde(scope, context));
    case 'with':
      return (scope, context) => {
        const w = waarde(scope, context);
        return isWaar(w) && w;
      };
    case 'each':
      return (scope, context) => {
        const w = waarde(scope, context);
        if (Array.isArray(w)) return w;
        return w instanceof Ontbreekt ? [new OntbrekendeLijst(w.wat, w.veld, w.regel, w.afgeweken)] : false;
      };
    case 'regels':
      return (scope, context) => regelsVan(waarde(scope, context), (w) => druk(w, rest));
  }
}

function leesUitvoer(tag) {
  const waarde = bereken(uitdrukkingVan(`{{${tag}}}`));
  return (scope, context) => druk(waarde(scope, context), tag);
}

function druk(w, tag) {
  if (typeof w === 'string') return w;
  if (w instanceof Afbeelding) throw new Error(`a picture: ${tag}`);
  return drukAf(w, { bron: tag, plaats: { bestand: 'docxtemplater', lijn: 0, kolom: 0 } }).tekst;
}

function uitdrukkingVan(bron) {
  const tag = leesTag(bron);
  if (tag instanceof Error || tag.uitdrukking === undefined) throw new Error(`not a tag: ${bron}`);
  return tag.uitdrukking;
}

/** An expression as a function of docxtemplater's scope; nothing is looked up in an outer one, as with us. */
function bereken(u) {
  switch (u.soort) {
    case 'vast':
      return () => u.waarde;
    case 'pad':
      if (u.omhoog > 0) throw new Error('a path to an outer scope');
      return (scope) => u.delen.reduce(veld, scope);
    case 'lus':
      return (scope, { scopePath, scopePathItem, scopePathLength }) => {
        const lus = scopePath.findLastIndex((tag) => tag.startsWith('each '));
        const nr = scopePathItem[lus];
        return u.naam === 'index' ? nr : u.naam === 'first' ? nr === 0 : nr === scopePathLength[lus] - 1;
      };
    case 'aanroep': {
      const argumenten = u.argumenten.map(bereken);
      const helper = HELPERS[u.helper];
      return (scope, context) => helper.bereken(...argumenten.map((a) => a(scope, context)));
    }
  }
}

function veld(w, naam) {
  if (w instanceof Ontbreekt) return w;
  return typeof w === 'object' && w !== null && Object.hasOwn(w, naam) ? (w[naam] ?? null) : null;
}
