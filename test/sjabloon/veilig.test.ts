import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileWord } from '../../src/sjabloon/index.ts';
import { alinea, foutenVan, maakDocx } from './hulp.ts';

const weigert = (bytes: Uint8Array): string[] => foutenVan(() => compileWord(bytes));
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('een vreemd bestand als sjabloon', () => {
  it.each([
    ['geen zip', Buffer.from('tekst')],
    ['leeg', new Uint8Array()],
    ['een zip zonder document', zipSync({ 'a.txt': Buffer.from('a') })],
    ['een afgebroken bestand', maakDocx(alinea('a')).slice(0, 400)],
    ['een document met wachtwoord', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('%s', (_naam, bytes) => {
    expect(weigert(bytes)).toEqual([
      '0:0 Dit is geen Word-document. Sla het in Word op als .docx, zonder wachtwoord.',
    ]);
  });

  it.each([
    ['DOCTYPE', `<!DOCTYPE w:document [<!ENTITY a "b">]><w:document ${WORD}/>`, /heeft een DOCTYPE/],
    ['niet welgevormd', `<w:document ${WORD}><w:body></w:document>`, /is beschadigd/],
    ['onbekende entiteit', `<w:document ${WORD}>&a;</w:document>`, /is beschadigd/],
    [
      'te diep',
      `<w:document ${WORD}>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</w:document>`,
      /is beschadigd/,
    ],
    ['andere naamruimte', '<w:document xmlns:w="urn:iets"/>', /niet door Word geschreven/],
  ])('%s', (_naam, xml, melding) => {
    expect(weigert(maakDocx('', { extra: { 'tekst/hoofd.xml': xml } })).join()).toMatch(melding);
  });

  it('een zip-bom', () => {
    const bom = zipSync({ 'a.bin': new Uint8Array(65 * 2 ** 20) }, { level: 9 });
    expect(weigert(bom)).toEqual(['0:0 Het document is te groot. Haal grote afbeeldingen weg.']);
  });

  it('een zip-bom die over zijn grootte liegt', () => {
    const bom = Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(65 * 2 ** 20) }, { level: 9 }));
    for (const kop of ['PK\u0001\u0002', 'PK\u0003\u0004']) {
      const plaats = bom.indexOf(kop, 0, 'latin1');
      bom.writeUInt32LE(10, plaats + (kop.endsWith('\u0002') ? 24 : 22));
    }
    expect(weigert(bom)).toHaveLength(1);
  });
});
