import { parse as parseMetPlaats } from '@humanwhocodes/momoa';
import type { OngeldigeInvoer } from '../kern/fouten.ts';
import { plaatsVan } from './decodeer.ts';
import { onleesbaar } from './gebrek.ts';

interface Uitleg {
  readonly melding: string;
  readonly verwacht: string;
}

/** What `JSON.parse` stumbled over, at its place and in words that help. */
export function syntaxfout(tekst: string, bestand: string, oorzaak: unknown): OngeldigeInvoer {
  const positie = positieVan(oorzaak) ?? positieVolgensMomoa(tekst);
  return onleesbaar(bestand, plaatsVan(tekst, positie), legUit(tekst, positie));
}

// V8 names the position in some of its messages, always at the end; those that quote the text end otherwise.
function positieVan(oorzaak: unknown): number | undefined {
  const gevonden =
    oorzaak instanceof Error ? / in JSON at position (\d+)(?: \(.*\))?$/.exec(oorzaak.message) : null;
  return gevonden ? Number(gevonden[1]) : undefined;
}

function positieVolgensMomoa(tekst: string): number {
  try {
    parseMetPlaats(tekst);
  } catch (fout) {
    if (fout instanceof Error && 'offset' in fout && typeof fout.offset === 'number') return fout.offset;
  }
  return tekst.length;
}

function legUit(tekst: string, positie: number): Uitleg {
  const teken = tekst.charAt(positie);
  const voor = tekst.slice(0, positie).trimEnd();
  const vorig = voor.slice(-1);
  if (/\\(u[0-9a-fA-F]{0,3})?$/.test(tekst.slice(Math.max(0, positie - 5), positie))) return UITLEG.escape;
  if (teken === '') return UITLEG.einde;
  if (teken < ' ') return teken === '\t' ? UITLEG.tab : UITLEG.regeleinde;
  if (teken === "'") return UITLEG.enkel;
  if (/[“”„‟‘’‚‛«»]/.test(teken)) return UITLEG.krul;
  if (teken === '#' || /^\/[/*]/.test(tekst.slice(positie, positie + 2))) return UITLEG.commentaar;
  if (isHeel(voor)) return UITLEG.naHetEinde;
  if (vorig === ':' && /[,}\]]/.test(teken)) return UITLEG.geenWaarde;
  if (vorig === ',' && /[}\]]/.test(teken)) return UITLEG.slotkomma;
  if (teken === ',') return UITLEG.losseKomma;
  if (/[}\]]/.test(teken)) return UITLEG.haak;
  if (/[\d.+-]/.test(teken)) return UITLEG.getal;
  if (/[\p{L}_$]/u.test(teken)) return UITLEG.zonderAanhalingstekens;
  if (/["{[]/.test(teken) && /["}\]\p{L}\p{N}]/u.test(vorig)) return UITLEG.komma;
  return UITLEG.overig;
}

const UITLEG = {
  einde: {
    melding: 'Het bestand houdt op voordat alles is afgesloten.',
    verwacht: 'een afsluitend aanhalingsteken, } of ]',
  },
  regeleinde: {
    melding: 'Een tekst wordt niet op dezelfde regel afgesloten.',
    verwacht: String.raw`een afsluitend aanhalingsteken; \n voor een nieuwe regel binnen een tekst`,
  },
  tab: {
    melding: 'In een tekst staat een tab.',
    verwacht: String.raw`een spatie, of \t voor een tab binnen een tekst`,
  },
  escape: {
    melding: String.raw`Na een \ staat een teken dat daar niet kan staan.`,
    verwacht: String.raw`\\ voor een backslash, of / in een pad`,
  },
  enkel: {
    melding: 'Hier staat een enkel aanhalingsteken.',
    verwacht: 'dubbele aanhalingstekens: "…"',
  },
  krul: {
    melding: 'Hier staat een gekruld aanhalingsteken.',
    verwacht: 'rechte dubbele aanhalingstekens: "…"',
  },
  commentaar: {
    melding: 'Hier staat commentaar; dat kent JSON niet.',
    verwacht: 'JSON zonder commentaar; in een zaak kan uitleg in een veld toelichting',
  },
  naHetEinde: {
    melding: 'Na de laatste haak staat nog iets.',
    verwacht: 'niets na de laatste }; één object per bestand',
  },
  geenWaarde: {
    melding: 'Na de dubbele punt ontbreekt een waarde.',
    verwacht: 'een waarde, of het veld weglaten',
  },
  slotkomma: { melding: 'Na het laatste onderdeel staat een komma.', verwacht: 'geen komma vóór } of ]' },
  losseKomma: {
    melding: 'Hier staat een komma zonder onderdeel ervoor.',
    verwacht: 'één komma tussen twee onderdelen',
  },
  haak: { melding: 'Deze haak sluit iets dat zo niet is geopend.', verwacht: '} bij {, ] bij [' },
  getal: {
    melding: 'Hier past geen getal, of het is anders geschreven dan JSON vraagt.',
    verwacht: 'een getal zoals 7.5 of -3: een punt als decimaalteken, geen voorloopnul of plusteken',
  },
  zonderAanhalingstekens: {
    melding: 'Een naam of tekst staat niet tussen aanhalingstekens.',
    verwacht: 'dubbele aanhalingstekens om namen en teksten; alleen true, false, null en getallen niet',
  },
  komma: {
    melding: 'Tussen twee onderdelen ontbreekt een komma of dubbele punt.',
    verwacht: 'een komma tussen twee velden, een dubbele punt tussen naam en waarde',
  },
  overig: { melding: 'Hier staat een teken dat in JSON niet past.', verwacht: 'JSON volgens RFC 8259' },
} as const satisfies Record<string, Uitleg>;

function isHeel(tekst: string): boolean {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    return false;
  }
}
