import { datum, type Datum } from '../kern/datum.ts';
import type { Bron, Niveau } from './bron.ts';
import { PAGINAS, type Pagina, type PaginaId } from './paginas.ts';
import { UITSPRAKEN, type Uitspraak, type UitspraakId } from './rechtspraak.ts';
import { JONGER, REGELINGEN, type Regeling, type RegelingId } from './regelingen.ts';

/** `1` … `N`: the leden that an article has. Unknown number of leden: any. */
type Lid<N extends number, T extends unknown[] = []> = number extends N
  ? `${number}`
  : T['length'] extends N
    ? never
    : `${[...T, 0]['length'] & number}` | Lid<N, [...T, 0]>;

type Letter =
  'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q';

type Leden<A> = A extends { readonly leden: infer L extends number } ? L : never;

/** A place in one regulation; an article or lid that does not exist is a compile error. */
export type Plaats<K extends RegelingId> = {
  [A in keyof (typeof REGELINGEN)[K]['artikelen']]: {
    readonly artikel: A;
    readonly lid?: Lid<Leden<(typeof REGELINGEN)[K]['artikelen'][A]>>;
    readonly onderdeel?: Letter;
    /** Date of the text that was read, when it differs from what the register knows. */
    readonly stand?: Datum;
  };
}[keyof (typeof REGELINGEN)[K]['artikelen']];

const gemaakt = new Map<string, Bron>();

/** The same place always gives the same object. */
function intern(sleutel: string, maak: () => Bron): Bron {
  const bekend = gemaakt.get(sleutel);
  if (bekend) return bekend;
  const bron = Object.freeze(maak());
  gemaakt.set(sleutel, bron);
  return bron;
}

const juriconnect = (bwb: string, artikel?: string, lid?: string): string =>
  `https://wetten.overheid.nl/jci1.3:c:${bwb}${artikel ? `&artikel=${artikel}` : ''}${lid ? `&lid=${lid}` : ''}`;

interface LossePlaats {
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
  readonly stand?: Datum;
}

function regeling<K extends RegelingId>(id: K): (plaats: Plaats<K>) => Bron {
  const { kort, niveau, maker, bwb, artikelen }: Regeling = REGELINGEN[id];
  return (plaats) => {
    const { artikel, lid, onderdeel, stand } = plaats as unknown as LossePlaats;
    const sleutel = `${id}|${artikel}|${lid ?? ''}|${onderdeel ?? ''}`;
    return intern(`${sleutel}|${stand ?? ''}`, () => {
      const tekst = JONGER[sleutel] ?? artikelen[artikel];
      if (!tekst) throw new RangeError(`not in the register: ${id} ${artikel}`);
      const dag = stand ?? tekst.stand;
      return {
        regeling: id,
        niveau,
        ...(maker && { maker }),
        artikel,
        ...(lid && { lid }),
        ...(onderdeel && { onderdeel }),
        citaat: `${kort}, art. ${artikel}${lid ? ` lid ${lid}` : ''}${onderdeel ? ` onder ${onderdeel}` : ''}`,
        url: bwb ? juriconnect(bwb, artikel, lid) : AVG_ADRES,
        ...(dag && { stand: dag }),
        bewijs: tekst.bewijs,
      };
    });
  };
}

const AVG_ADRES = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** Wet werk en inkomen naar arbeidsvermogen. */
export const wia = regeling('wia');
/** Ziektewet. */
export const zw = regeling('zw');
/** Burgerlijk Wetboek Boek 7. */
export const bw7 = regeling('bw7');
/** Regeling procesgang eerste en tweede ziektejaar. */
export const procesgang = regeling('procesgang');
/** Beleidsregels vorm- en herkenbaarheidsvereisten reïntegratieverslagen. */
export const bvhr = regeling('bvhr');
/** Besluit verhaal ziekengeld. */
export const verhaalZiekengeld = regeling('verhaalZiekengeld');
/** Algemene wet bestuursrecht. */
export const awb = regeling('awb');
/** Algemene termijnenwet. */
export const atw = regeling('atw');
/** Wet arbeid en zorg. */
export const wazo = regeling('wazo');
/** Wet structuur uitvoeringsorganisatie werk en inkomen. */
export const suwi = regeling('suwi');
/** Arbeidsomstandighedenwet. */
export const arbowet = regeling('arbowet');
/** Arbeidsomstandighedenbesluit. */
export const arbobesluit = regeling('arbobesluit');
/** Schattingsbesluit arbeidsongeschiktheidswetten. */
export const schattingsbesluit = regeling('schattingsbesluit');
/** Algemene verordening gegevensbescherming. */
export const avg = regeling('avg');
/** Uitvoeringswet Algemene verordening gegevensbescherming. */
export const uavg = regeling('uavg');

export const BBP_PARAGRAFEN = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7.1',
  '7.2',
  '7.3',
  '7.4',
  '8',
  '9',
  '10',
  '11',
] as const;

/** The annex of the Beleidsregels beoordelingskader poortwachter, by section. */
export const bbp = ({ paragraaf }: { readonly paragraaf: (typeof BBP_PARAGRAFEN)[number] }): Bron =>
  intern(`bbp|${paragraaf}`, () => {
    const { bwb, kort, niveau, maker, artikelen } = REGELINGEN.bbp;
    const { stand, bewijs } = artikelen['1'];
    return {
      regeling: 'bbp',
      niveau,
      maker,
      onderdeel: `bijlage par. ${paragraaf}`,
      citaat: `${kort}, bijlage, par. ${paragraaf}`,
      url: juriconnect(bwb),
      ...(stand && { stand }),
      bewijs,
    };
  });

/** Guidance of the Autoriteit Persoonsgegevens, known to us only through pages about it. */
export const apZiekeWerknemer = (via: PaginaId = 'P73'): Bron =>
  intern(`ap|${via}`, () => {
    const { bwb, kort, niveau, maker } = REGELINGEN.apZiekeWerknemer;
    return {
      regeling: 'apZiekeWerknemer',
      niveau,
      maker,
      citaat: `${kort} (beschreven door ${huis(via)})`,
      url: juriconnect(bwb),
      bewijs: `U: tekst niet gezien, beschreven door ${via}`,
    };
  });

const huis = (id: PaginaId): string => {
  const pagina: Pagina = PAGINAS[id];
  return pagina.url ? new URL(pagina.url).hostname.replace(/^www\./, '') : 'een pagina zonder bekend adres';
};

function pagina(niveau: Niveau, id: PaginaId, aanhef: string): Bron {
  return intern(`${niveau}|${id}|${aanhef}`, () => {
    const { over, url }: Pagina = PAGINAS[id];
    return {
      regeling: id,
      niveau,
      citaat: `${aanhef} ${huis(id)}: ${over}`,
      ...(url && { url }),
      bewijs: `V:${id}`,
    };
  });
}

/** Custom of UWV, on its own page or described by another. Never a duty. */
export const uwvPagina = (id: PaginaId): Bron =>
  pagina('uwv-praktijk', id, huis(id).endsWith('uwv.nl') ? 'UWV,' : 'Praktijk van UWV, beschreven door');

/** Custom of the trade. Never a duty. */
export const praktijk = (id: PaginaId): Bron => pagina('praktijk', id, 'Praktijk, beschreven door');

/** Pages that quote the Werkwijzer Poortwachter of UWV, and the paragraphs seen in a public repository (R01). */
type WerkwijzerBron = Extract<PaginaId, 'P02' | 'P03' | 'P15' | 'P16' | 'P17' | 'P49' | 'P70' | 'P71'>;
type WerkwijzerParagraaf = '3.1' | '3.2.4' | '4.3.1' | '4.3.2' | '4.3.4' | '5.14';

/** The Werkwijzer Poortwachter (last edition 1 August 2022), never seen itself. No rights follow from it. */
export const werkwijzer = (bron: WerkwijzerBron | { readonly paragraaf: WerkwijzerParagraaf }): Bron =>
  typeof bron === 'string'
    ? pagina('werkwijzer', bron, 'UWV, Werkwijzer Poortwachter, aangehaald door')
    : intern(`werkwijzer|${bron.paragraaf}`, () => ({
        regeling: 'werkwijzer',
        niveau: 'werkwijzer',
        onderdeel: `par. ${bron.paragraaf}`,
        citaat: `UWV, Werkwijzer Poortwachter, par. ${bron.paragraaf} (alleen gezien in een openbare broncoderepository)`,
        stand: datum('2022-08-01'),
        bewijs: 'Rep:R01',
      }));

/** A decision of a court; none was read in full, and `bewijs` says so. */
export const rechtspraak = (id: UitspraakId): Bron =>
  intern(`rechtspraak|${id}`, () => {
    const { nummer, over, url, gelezen }: Uitspraak = UITSPRAKEN[id];
    return {
      regeling: id,
      niveau: 'rechtspraak',
      citaat: `${nummer}: ${over} (alleen een samenvatting gelezen)`,
      ...(url && { url }),
      bewijs: `${gelezen === 'officieleSamenvatting' ? 'V' : 'U'}:${id}, alleen een samenvatting gelezen`,
    };
  });

/** A number of days, weeks or years: then the default of `richtwaarden.ts`, which the configuration may change. */
const STANDAARDWAARDE = /\b(?:\d+|een|vier|zes|zeven|dertien) (?:dagen|week|weken|jaar)\b/;

/** A norm of our own: says so. */
export const eigenNorm = (omschrijving: string): Bron =>
  intern(`eigen|${omschrijving}`, () => ({
    regeling: 'eigen-norm',
    niveau: 'eigen-norm',
    citaat: `Eigen norm van rivklaar${STANDAARDWAARDE.test(omschrijving) ? ' (standaardwaarde)' : ''}: ${omschrijving}`,
    bewijs: 'D',
  }));
