import { describe, expect, it } from 'vitest';
import { compileWord } from '../../src/sjabloon/index.ts';
import { alinea, deelVan, EIGENSCHAPPEN, maakDocx } from './hulp.ts';

const KERN = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

const metKern = (inhoud: string): Uint8Array => {
  const typen = deelVan(maakDocx(''), '[Content_Types].xml');
  const relaties = deelVan(maakDocx(''), '_rels/.rels');
  return maakDocx(alinea('x'), {
    extra: {
      '[Content_Types].xml': typen.replace(
        '</Types>',
        '<Override PartName="/eigen/kern.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
      ),
      '_rels/.rels': relaties.replace(
        '</Relationships>',
        '<Relationship Id="k" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="eigen/kern.xml"/></Relationships>',
      ),
      'eigen/kern.xml': `<c:coreProperties xmlns:c="${KERN}" xmlns:d="http://purl.org/dc/elements/1.1/">${inhoud}</c:coreProperties>`,
    },
  });
};
const kern = (inhoud: string): string =>
  deelVan(compileWord(metKern(inhoud)).render({}, EIGENSCHAPPEN), 'eigen/kern.xml');

describe('de kerngegevens van het document', () => {
  it('zijn van het sjabloon waar zij over alle documenten van zijn soort gaan', () => {
    const xml = kern(
      '<d:title>oud</d:title><d:creator>An Jansen</d:creator><c:category>Verzuim &amp; zo</c:category><c:keywords>a, b</c:keywords><d:description>uitleg</d:description><c:contentStatus>Definitief</c:contentStatus><d:language>en-GB</d:language><c:lastModifiedBy>An</c:lastModifiedBy>',
    );
    for (const deel of [
      '<dc:title>Titel</dc:title>',
      '<dc:creator>rivklaar</dc:creator>',
      '<cp:category>Verzuim &amp; zo</cp:category>',
      '<cp:keywords>a, b</cp:keywords>',
      '<dc:description>uitleg</dc:description>',
      '<cp:contentStatus>Definitief</cp:contentStatus>',
      '<dc:language>en-GB</dc:language>',
      '<cp:lastModifiedBy>rivklaar</cp:lastModifiedBy>',
    ])
      expect(xml).toContain(deel);
    expect(xml).not.toMatch(/oud|An Jansen/);
  });

  it('en anders van ons', () => {
    expect(kern('<d:language>Nederlands, denk ik</d:language><c:category> </c:category>')).toBe(kern(''));
    expect(kern('')).toContain('<dc:language>nl-NL</dc:language><cp:lastModifiedBy>');
  });
});
