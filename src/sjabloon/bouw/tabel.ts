import type * as Docx from 'docx';
import { isElement, metTags, type Element, type SjabloonKnoop } from '../bron/boom.ts';
import { kolomdelen, rijenVan } from '../bron/tabel.ts';
import { hoogteVan, KLASSEN } from '../opmaak.ts';
import { TEKSTBREEDTE } from './bladzijde.ts';
import type { Inhoudsbouwer, Omgeving } from './inhoud.ts';

/** A Word table: header rows repeat, rows stay whole, block tags have rows of their own. */
export function bouwTabel(tabel: Element, bouwer: Inhoudsbouwer): Docx.Table[] {
  const { docx } = bouwer;
  const breedten = kolomdelen(tabel).map((deel) => Math.round(deel * TEKSTBREEDTE));
  const soort = tabel.klassen.includes('handtekening')
    ? 'teken'
    : tabel.klassen.includes('tabel-gegevens')
      ? 'gegevens'
      : 'lijst';
  const laatste = rijenVan(tabel).at(-1);

  const rij = (tr: Element, kop: boolean): Docx.TableRow =>
    new docx.TableRow({
      cantSplit: true,
      ...(kop && { tableHeader: true }),
      ...hoogteVanRij(tr),
      children: celVanRij(tr).map(({ cel, begin }) =>
        bouwCel(cel, bouwer, {
          breedte: breedten.slice(begin, begin + cel.kolommen).reduce((a, b) => a + b, 0),
          stijl: soort === 'teken' && tr === laatste ? 'Tekenlijn' : stijlVan(cel, soort, kop),
          keepNext: (soort === 'teken' && tr !== laatste) || blijftBijVolgende(tr.kinderen),
        }),
      ),
    });

  const tagrij = (bron: string): Docx.TableRow =>
    new docx.TableRow({
      cantSplit: true,
      children: [
        new docx.TableCell({
          columnSpan: breedten.length,
          width: { size: TEKSTBREEDTE, type: 'dxa' },
          children: [bouwer.tag(bron)],
        }),
      ],
    });

  const rijen = (knopen: readonly SjabloonKnoop[], kop: boolean): Docx.TableRow[] =>
    knopen.flatMap((knoop): Docx.TableRow[] => {
      if (knoop.soort === 'blok')
        return metTags(
          knoop,
          (kinderen) => rijen(kinderen, kop),
          (bron) => [tagrij(bron)],
        );
      if (!isElement(knoop)) return [];
      return knoop.naam === 'tr' ? [rij(knoop, kop)] : rijen(knoop.kinderen, knoop.naam === 'thead');
    });

  const heeftKop = tabel.kinderen.some((k) => isElement(k) && k.naam === 'thead');
  return [
    new docx.Table({
      style: { lijst: 'RivTabel', gegevens: 'RivGegevens', teken: 'RivHandtekening' }[soort],
      width: { size: TEKSTBREEDTE, type: 'dxa' },
      layout: 'fixed',
      columnWidths: breedten,
      tableLook: {
        firstRow: heeftKop,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: rijen(tabel.kinderen, false),
    }),
  ];
}

interface Celopmaak {
  readonly breedte: number;
  readonly stijl: string;
  readonly keepNext: boolean;
}

function bouwCel(
  cel: Element,
  bouwer: Inhoudsbouwer,
  { breedte, stijl, keepNext }: Celopmaak,
): Docx.TableCell {
  const { docx } = bouwer;
  const omgeving: Omgeving = { stijl, ...(keepNext && { keepNext: true }) };
  const inhoud = cel.alinea ? [bouwer.alinea(cel, omgeving)] : bouwer.blokken(cel.kinderen, omgeving);
  return new docx.TableCell({
    width: { size: breedte, type: 'dxa' },
    ...(cel.kolommen > 1 && { columnSpan: cel.kolommen }),
    children: inhoud,
  });
}

const TWIPS_PER_MM = 1440 / 25.4;

function hoogteVanRij(rij: Element): Pick<Docx.ITableRowOptions, 'height'> {
  const hoogte = hoogteVan(rij.kinderen.filter(isElement).flatMap(({ klassen }) => klassen));
  return hoogte === undefined
    ? {}
    : { height: { value: Math.round(hoogte * TWIPS_PER_MM), rule: 'atLeast' } };
}

function stijlVan(cel: Element, soort: string, kop: boolean): string {
  if (soort === 'teken') return 'Tekenregel';
  if (cel.naam === 'td') return 'Tabeltekst';
  return kop || soort === 'lijst' ? 'Tabelkop' : 'Tabelnaam';
}

/** Does a paragraph in this row ask to stay with what follows? */
const blijftBijVolgende = (knopen: readonly SjabloonKnoop[]): boolean =>
  knopen.some(
    (k) =>
      isElement(k) && (k.klassen.some((naam) => KLASSEN[naam]?.bijVolgende) || blijftBijVolgende(k.kinderen)),
  );

function celVanRij(rij: Element): { cel: Element; begin: number }[] {
  let begin = 0;
  return rij.kinderen.filter(isElement).map((cel) => {
    const hier = begin;
    begin += cel.kolommen;
    return { cel, begin: hier };
  });
}
