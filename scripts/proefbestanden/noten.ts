import { rx } from './xml.ts';

/** Footnotes and endnotes: the note, the mark in it, and the place in the text that points at it. */

const MARKERING = '<w:rStyle w:val="Voetnootmarkering"/>';

export const nootmerk = (soort: string): string => rx(`<w:${soort}Ref/>`, MARKERING);

export const noot = (soort: 'footnote' | 'endnote', id: number, ...alineas: string[]): string =>
  `<w:${soort} w:id="${id}">${alineas.join('')}</w:${soort}>`;

export const verwijs = (soort: string, id: number): string =>
  rx(`<w:${soort}Reference w:id="${id}"/>`, MARKERING);
