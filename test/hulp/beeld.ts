import { crc32, deflateSync } from 'node:zlib';

const getal = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};

export const PNG_BEGIN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function brok(naam: string, inhoud: Uint8Array): Buffer {
  const met = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  return Buffer.concat([getal(inhoud.length), met, getal(crc32(met))]);
}

/** The head of a PNG: so wide and high, eight bits grey. */
export const ihdr = (breed: number, hoog: number): Buffer =>
  brok('IHDR', Buffer.concat([getal(breed), getal(hoog), Buffer.from([8, 0, 0, 0, 0])]));

export const phys = (perMeter: number, eenheid = 1): Buffer =>
  brok('pHYs', Buffer.concat([getal(perMeter), getal(perMeter), Buffer.from([eenheid])]));

const lijn = (breed: number): Buffer => Buffer.from([0, ...Array.from({ length: breed }, () => 0x80)]);

/** A grey PNG that every program opens; `extra` are chunks between its head and its pixels. */
export const maakPng = (breed: number, hoog: number, ...extra: Uint8Array[]): Buffer =>
  Buffer.concat([
    PNG_BEGIN,
    ihdr(breed, hoog),
    ...extra,
    brok('IDAT', deflateSync(Buffer.concat(Array.from({ length: hoog }, () => lijn(breed))))),
    brok('IEND', Buffer.alloc(0)),
  ]);

/** A JPEG of 8 by 4 pixels at 300 per inch. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEBLAEsAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCbAUQH/9k=',
  'base64',
);
