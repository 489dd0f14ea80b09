import { describe, expect, it } from 'vitest';
import { isHeel, maakVast } from '../../../src/dossier/pdf/vast.ts';
import { datum } from '../../../src/kern/datum.ts';

const pdf = (moment: string, merk: string, tekst = 'inhoud'): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.6\n'),
    Buffer.from([0xff, 0x00, 0x80]),
    Buffer.from(
      `${tekst} <xmp:CreateDate>2026-11-23T01:37:${moment}Z</xmp:CreateDate>
/CreationDate(D:202611230137${moment}Z')>>
trailer <</ID [ <${merk}>\n<${merk}> ]\n/DocChecksum /${merk}\n>>\n%%EOF\n`,
    ),
  ]);
const A = '4E925CC7C0A2C6FBD8D3F102D3238C78';
const B = 'FC3F4316D755DA0F484CFC454EA3AE63';
const DAG = datum('2025-10-17');

describe('maakVast', () => {
  it('maakt van dezelfde inhoud dezelfde bytes, met de dag die is gegeven', () => {
    const een = maakVast(pdf('14', A), DAG);
    expect(een.equals(maakVast(pdf('59', B), DAG))).toBe(true);
    expect(een.toString('latin1')).toContain("/CreationDate(D:20251017000000Z')");
    expect(een.toString('latin1')).toContain('<xmp:CreateDate>2025-10-17T00:00:00Z<');
  });

  it('houdt de lengte en de bytes ertussen, en geeft andere inhoud een ander merk', () => {
    const bron = pdf('14', A);
    const vast = maakVast(bron, DAG);
    expect(vast).toHaveLength(bron.length);
    expect([...vast.subarray(9, 12)]).toEqual([0xff, 0x00, 0x80]);
    const merk = (t: Buffer) => /DocChecksum \/(\w{32})\n/.exec(t.toString('latin1'))?.[1];
    expect(merk(vast)).toMatch(/^[0-9A-F]{32}$/);
    expect(merk(vast)).not.toBe(A);
    expect(merk(vast)).not.toBe(merk(maakVast(pdf('14', A, 'anders'), DAG)));
  });

  it('laat een PDF zonder die kenmerken zoals hij is', () => {
    const bron = Buffer.from('%PDF-1.7\n/ID [ <kort> ]\n%%EOF');
    expect(maakVast(bron, DAG).equals(bron)).toBe(true);
  });
});

describe('isHeel', () => {
  it.each([
    ['%PDF-1.6\ninhoud\n%%EOF\n', true],
    ['%PDF-1.6\ninhoud', false],
    ['', false],
    ['<html>%%EOF', false],
  ])('%j: %s', (tekst, heel) => expect(isHeel(Buffer.from(tekst))).toBe(heel));
});
