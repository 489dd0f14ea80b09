import { NAAMRUIMTEN, xml } from './xml.mjs';

/** Writes parts of a document as Word saves them: revision ids, paragraph ids, and tags that its spelling check cut up. */
export class Deelschrijver {
  #syntaxis;
  #alineas = 0;
  #tags = 0;

  constructor(syntaxis) {
    this.#syntaxis = syntaxis;
  }

  /** A whole part: document, page header or page footer. */
  deel(wortel, blokken, slot = '') {
    const inhoud = this.blokken(blokken) + slot;
    const binnen = wortel === 'document' ? `<w:body>${inhoud}</w:body>` : inhoud;
    return xml(`<w:${wortel} ${NAAMRUIMTEN}>${binnen}</w:${wortel}>`);
  }

  blokken(blokken, lijst) {
    return blokken.map((blok) => this.#blok(blok, lijst)).join('');
  }

  #blok(blok, lijst) {
    if (blok.soort === 'alinea') return this.#alinea(blok.stijl, this.#stukken(blok.stukken, lijst));
    if (blok.naam && this.#syntaxis.blok)
      return this.#alinea('Standaard', this.#tag(this.#syntaxis.blok(blok.naam)));
    if (blok.soort === 'tabel') return this.#tabel(blok);
    const [open, sluit] = this.#syntaxis[blok.soort](blok.naam);
    const binnen = this.blokken(blok.blokken, blok.soort === 'elk' ? blok.naam : lijst);
    return this.#alinea('Standaard', this.#tag(open)) + binnen + this.#alinea('Standaard', this.#tag(sluit));
  }

  #alinea(stijl, runs) {
    const nr = ++this.#alineas;
    const id = hex(nr * 0x01f3a7b1 + 0x10000000);
    const rsid = hex(0x00a30000 + (nr % 23) * 0x1c3);
    return (
      `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="${rsid}" w:rsidRDefault="${rsid}">` +
      `<w:pPr><w:pStyle w:val="${stijl}"/><w:spacing w:before="60" w:after="60"/>${OPMAAK}</w:pPr>${runs}</w:p>`
    );
  }

  #stukken(stukken, lijst) {
    return stukken
      .map((stuk) =>
        typeof stuk === 'string' ? run(stuk) : this.#tag(this.#syntaxis.veld(stuk.veld, lijst)),
      )
      .join('');
  }

  #tag(tag) {
    if (++this.#tags % 3 > 0) return run(tag);
    const [, voor, midden, na] = /^(\W+)(.*?)(\W+)$/.exec(tag);
    return (
      run(voor) +
      '<w:proofErr w:type="spellStart"/>' +
      run(midden) +
      '<w:proofErr w:type="spellEnd"/>' +
      run(na)
    );
  }

  #tabel({ breedten, rijen }) {
    const raster = breedten.map((breedte) => `<w:gridCol w:w="${breedte}"/>`).join('');
    const inhoud = rijen.map((r) => (r.soort === 'rij' ? this.#rij(r, breedten) : this.#rijen(r, breedten)));
    return `<w:tbl>${TABELOPMAAK}<w:tblGrid>${raster}</w:tblGrid>${inhoud.join('')}</w:tbl>`;
  }

  #rijen({ naam, rij }, breedten) {
    const { rijlus, elk } = this.#syntaxis;
    const [open, sluit] = elk(naam);
    if (rijlus === 'cellen') return this.#rij(rij, breedten, naam, { open, sluit });
    const tagrij = (tag) =>
      this.#rij({ stijl: rij.stijl, cellen: breedten.map((_, nr) => (nr === 0 ? [{ tag }] : [])) }, breedten);
    return tagrij(open) + this.#rij(rij, breedten, naam) + tagrij(sluit);
  }

  #rij({ stijl, cellen }, breedten, lijst, { open, sluit } = {}) {
    const laatste = cellen.length - 1;
    const xmlVan = cellen.map((stukken, nr) => {
      const [eerste] = stukken;
      const runs = eerste?.tag ? this.#tag(eerste.tag) : this.#stukken(stukken, lijst);
      const voor = open && nr === 0 ? this.#tag(open) : '';
      const na = sluit && nr === laatste ? this.#tag(sluit) : '';
      const breedte = `<w:tcPr><w:tcW w:w="${breedten[nr]}" w:type="dxa"/>${CELOPMAAK}</w:tcPr>`;
      return `<w:tc>${breedte}${this.#alinea(stijl, voor + runs + na)}</w:tc>`;
    });
    return `<w:tr w:rsidR="00B53C1A"><w:trPr><w:cantSplit/></w:trPr>${xmlVan.join('')}</w:tr>`;
  }
}

const hex = (n) => (n & 0x7fffffff).toString(16).toUpperCase().padStart(8, '0');

const OPMAAK = '<w:rPr><w:lang w:val="nl-NL"/></w:rPr>';
const rand = (zijde) => `<w:${zijde} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const CELOPMAAK = `<w:tcBorders>${['top', 'bottom'].map(rand).join('')}</w:tcBorders><w:vAlign w:val="center"/>`;
const TABELOPMAAK =
  '<w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/>' +
  '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>';

const run = (tekst) =>
  `<w:r>${OPMAAK}<w:t xml:space="preserve">${tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`;
