import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { OFFICE, type Extra, type Proefdocument } from './pakket.ts';
import { p, r, rij, rx, sdt, tabel } from './xml.ts';

/** Check boxes and pictures, which a tag fills without being text. */

const VINK =
  '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';
const GOTHIC = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>';

const vakje = (id: number, tag: string): string =>
  sdt(id, 'Vakje', r('☐', GOTHIC), VINK).replace('<w:tag w:val="vakje"/>', `<w:tag w:val="${tag}"/>`);

const selectievakje: Proefdocument = {
  titel: 'Selectievakje',
  body:
    p(vakje(201, '{{vakje akkoord}}'), ' Ik ga akkoord.') +
    p(vakje(202, '{{vakje bezwaar}}'), ' Ik maak bezwaar.') +
    p(vakje(203, 'eigen'), ' Dit vakje vult de lezer zelf in.') +
    tabel(2, rij(2, p('{{#each afspraken}}', vakje(204, '{{vakje gedaan}}')), '{{wat}}{{/each}}')) +
    p('In de tekst: {{vakje akkoord}} akkoord, {{vakje bezwaar}} bezwaar.'),
};

/** A picture of one colour as PNG, stored so that every build gives the same bytes. */
export function png(breedte: number, hoogte: number, rgb: readonly [number, number, number]): Buffer {
  const stuk = (naam: string, inhoud: Buffer): Buffer => {
    const kop = Buffer.alloc(8);
    kop.writeUInt32BE(inhoud.length);
    kop.write(naam, 4, 'latin1');
    const staart = Buffer.alloc(4);
    staart.writeUInt32BE(crc32(Buffer.concat([Buffer.from(naam), inhoud])));
    return Buffer.concat([kop, inhoud, staart]);
  };
  const maat = Buffer.alloc(13);
  maat.writeUInt32BE(breedte);
  maat.writeUInt32BE(hoogte, 4);
  maat.set([8, 2, 0, 0, 0], 8);
  const regel = Buffer.from([0, ...Array.from({ length: breedte }, () => rgb).flat()]);
  const beeld = Buffer.concat(Array.from({ length: hoogte }, () => regel));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    stuk('IHDR', maat),
    stuk('IDAT', deflateSync(beeld, { level: 0 })),
    stuk('IEND', Buffer.alloc(0)),
  ]);
}

const beeld = (id: number, tekst: string, breedte: number, hoogte: number): string =>
  `<wp:extent cx="${breedte * 36_000}" cy="${hoogte * 36_000}"/>%<wp:docPr id="${id}" name="Afbeelding ${id}" descr="${tekst}"/>` +
  '<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="beeld.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
  '<pic:blipFill><a:blip r:embed="rId51"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${breedte * 36_000}" cy="${hoogte * 36_000}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;

const inTekst = (id: number, tekst: string, breedte: number, hoogte: number): string =>
  rx(
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${beeld(id, tekst, breedte, hoogte).replace('%', '')}</wp:inline></w:drawing>`,
    '<w:noProof/>',
  );

const zwevend = (id: number, tekst: string, breedte: number, hoogte: number): string =>
  rx(
    '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
      '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>' +
      `${beeld(id, tekst, breedte, hoogte).replace('%', '<wp:wrapSquare wrapText="bothSides"/>')}</wp:anchor></w:drawing>`,
  );

const GRIJS: Extra = {
  pad: 'word/media/image1.png',
  soort: `${OFFICE}/image`,
  type: 'image/png',
  id: 'rId51',
  inhoud: png(4, 2, [200, 200, 200]),
};

const plaatje: Proefdocument = {
  titel: 'Plaatje',
  extra: [GRIJS],
  body:
    p('Beeldmerk: ', inTekst(11, '{{logo}}', 40, 20)) +
    p(zwevend(12, '{{logo}}', 30, 30), 'Zwevend naast de tekst.') +
    p('In de tekst: {{afbeelding logo 4}} van vier centimeter.') +
    p(
      '{{#each stukken}}{{naam}}: ',
      inTekst(13, '{{beeld}}', 20, 20),
      '{{#unless @last}}; {{/unless}}{{/each}}',
    ) +
    p('Eigen plaatje: ', inTekst(14, 'grijs vlak', 20, 10)),
};

export const BEELDVORMEN = { selectievakje, plaatje } satisfies Readonly<Record<string, Proefdocument>>;
