import { datum, type Datum } from '../kern/datum.ts';
import type { Niveau } from './bron.ts';

/** Which text of an article was read, and where. */
export interface Tekst {
  /**
   * First day on which the text that was read was in force, or the day of the copy when that is all we know; absent for
   * a text that was not seen.
   */
  readonly stand?: Datum;
  /** Evidence mark: `V` = the text itself was read (L-number of the source list), `U` = the text was not seen. */
  readonly bewijs: string;
}

/** One article: which text was read and how many numbered leden it has (`number`: not counted). */
interface Artikel<L extends number = number> extends Tekst {
  readonly leden: L;
}

export interface Regeling {
  readonly bwb?: string;
  /** Citeertitel. */
  readonly titel: string;
  /** Name as it stands in a citation. */
  readonly kort: string;
  readonly niveau: Niveau;
  /** Of a beleidsregel: whose it is. */
  readonly maker?: string;
  readonly artikelen: Readonly<Record<string, Artikel>>;
}

const gelezen = (stand: string, bewijs: string): Tekst => ({ stand: datum(stand), bewijs });

// The Git mirror of wetten.overheid.nl was last written on 10 May 2017; its articles may be older than that day.
const SPIEGEL = '2017-05-10';
const wia2017 = gelezen(SPIEGEL, 'V:L01');
// Consolidated texts that the public repository MinBZK/regelrecht-corpus took from wetten.overheid.nl.
const CORPUS = 'MinBZK/regelrecht-corpus';
const wia2026 = gelezen('2026-07-01', `V:L01, tekst van ${CORPUS}`);
const zw2017 = gelezen(SPIEGEL, 'V:L05');
const zw2026 = gelezen('2026-07-01', `V:L05, tekst van ${CORPUS}`);
const wazo2025 = gelezen('2025-01-01', `V: tekst van ${CORPUS}`);
const bw2026 = gelezen('2026-07-01', `V:L04, tekst van ${CORPUS}`);
const arbowet2026 = gelezen('2026-07-01', `V:L11, tekst van ${CORPUS}`);
const arbobesluit2026 = gelezen('2026-08-01', `V:L14, tekst van ${CORPUS}`);
const uavg2026 = gelezen('2026-09-01', `V: tekst van ${CORPUS}`);
const procesgang2017 = gelezen(SPIEGEL, 'V:L02');
const procesgang2023 = gelezen('2023-07-01', 'V:L10 (Stcrt. 2023, 13931)');
const bvhr2005 = gelezen('2005-12-21', 'V:L08');
const NIET_GEZIEN: Tekst = { bewijs: 'U: tekst niet gezien' };

const lid = <const L extends number>(leden: L, tekst: Tekst): Artikel<L> => ({ leden, ...tekst });
/** An article that is not divided into leden. */
const heel = (tekst: Tekst): Artikel<0> => lid(0, tekst);
/** An article whose leden were not counted: any number is accepted. */
const open = (tekst: Tekst): Artikel => ({ leden: Infinity, ...tekst });

/**
 * The register: every regulation that riv cites, with the articles it may cite. An article or lid that is not here is
 * a compile error at the place that cites it. Numbers of regulations come from the source pages, never from memory.
 */
export const REGELINGEN = {
  wia: {
    bwb: 'BWBR0019057',
    titel: 'Wet werk en inkomen naar arbeidsvermogen',
    kort: 'Wet WIA',
    niveau: 'wet',
    artikelen: {
      '4': lid(3, wia2017),
      '23': lid(6, wia2026),
      '24': lid(3, wia2026),
      '25': lid(16, wia2026),
      '26': lid(4, wia2026),
      '27': lid(8, wia2026),
      '28': lid(3, wia2026),
      '29': lid(2, wia2026),
      '30': lid(5, wia2026),
      '31': heel(wia2026),
      '43': heel(wia2017),
      '47': lid(2, wia2017),
      '54': lid(4, wia2017),
      '64': lid(13, wia2026),
      '65': heel(wia2026),
      '66': lid(7, wia2026),
      '88': lid(5, wia2017),
      '90': lid(3, wia2017),
      '123b': lid(3, wia2017),
      '138': heel(wia2017),
    },
  },
  zw: {
    bwb: 'BWBR0001888',
    titel: 'Ziektewet',
    kort: 'Ziektewet',
    niveau: 'wet',
    artikelen: {
      '29': lid(13, zw2017),
      '29a': lid(6, zw2017),
      '29b': lid(11, zw2017),
      '29d': lid(5, zw2017),
      '38': lid(8, zw2026),
      '38a': lid(9, zw2026),
      '38aa': lid(3, zw2026),
      '38ab': lid(2, zw2026),
      '38b': lid(4, zw2026),
      '39': lid(4, zw2026),
      '39a': lid(4, zw2026),
      '45': lid(8, zw2017),
      '63a': lid(9, zw2017),
      '76a': lid(7, zw2017),
    },
  },
  bw7: {
    bwb: 'BWBR0005290',
    titel: 'Burgerlijk Wetboek Boek 7',
    kort: 'Burgerlijk Wetboek Boek 7',
    niveau: 'wet',
    artikelen: {
      '629': lid(13, bw2026),
      '629a': lid(7, bw2026),
      '658a': lid(6, bw2026),
      '658b': lid(7, bw2026),
      '660a': lid(2, bw2026),
      '670': lid(14, bw2026),
      '670a': lid(8, bw2026),
    },
  },
  procesgang: {
    bwb: 'BWBR0013540',
    titel: 'Regeling procesgang eerste en tweede ziektejaar',
    kort: 'Regeling procesgang eerste en tweede ziektejaar',
    niveau: 'regeling',
    artikelen: {
      '1': heel(procesgang2017),
      '2': lid(3, procesgang2017),
      '3': heel(procesgang2017),
      '4': lid(5, procesgang2017),
      '5': heel(procesgang2017),
      '6': lid(2, procesgang2017),
      '7': heel(procesgang2017),
      '7a': heel(procesgang2017),
      '7b': open(procesgang2023),
      '8': heel(procesgang2017),
      '9': heel(procesgang2017),
    },
  },
  bbp: {
    bwb: 'BWBR0014375',
    titel: 'Beleidsregels beoordelingskader poortwachter',
    kort: 'Beleidsregels beoordelingskader poortwachter',
    niveau: 'beleidsregel',
    maker: 'UWV',
    artikelen: { '1': heel(gelezen('2006-11-18', 'V:L03')) },
  },
  bvhr: {
    bwb: 'BWBR0015184',
    titel: 'Beleidsregels vorm- en herkenbaarheidsvereisten reïntegratieverslagen',
    kort: 'Beleidsregels vorm- en herkenbaarheidsvereisten reïntegratieverslagen',
    niveau: 'beleidsregel',
    maker: 'UWV',
    artikelen: {
      '1': heel(bvhr2005),
      '2': lid(10, bvhr2005),
      '2a': lid(3, bvhr2005),
      '3': lid(7, bvhr2005),
    },
  },
  verhaalZiekengeld: {
    bwb: 'BWBR0017876',
    titel: 'Besluit verhaal ziekengeld',
    kort: 'Besluit verhaal ziekengeld',
    // Rules of UWV that the minister approves (art. 39a lid 1 ZW): binding, below a wet.
    niveau: 'regeling',
    artikelen: {
      '1': heel(gelezen('2005-03-01', 'V:L09')),
      '2': lid(2, gelezen('2005-03-01', 'V:L09')),
      '3': lid(2, gelezen('2005-03-01', 'V:L09')),
    },
  },
  atw: {
    bwb: 'BWBR0002448',
    titel: 'Algemene termijnenwet',
    kort: 'Algemene termijnenwet',
    niveau: 'wet',
    artikelen: {
      '1': lid(2, gelezen('2010-10-10', 'V:L07')),
      '2': heel(gelezen('2010-10-10', 'V:L07')),
      '3': lid(3, gelezen('2010-10-10', 'V:L07')),
      '4': heel(gelezen('2010-10-10', 'V:L07')),
      '5': heel(gelezen('2010-10-10', 'V:L07')),
    },
  },
  awb: {
    bwb: 'BWBR0005537',
    titel: 'Algemene wet bestuursrecht',
    kort: 'Algemene wet bestuursrecht',
    niveau: 'wet',
    artikelen: {
      '3:41': lid(2, NIET_GEZIEN),
      '4:14': open(NIET_GEZIEN),
      '4:15': open(NIET_GEZIEN),
      '6:7': heel(NIET_GEZIEN),
      '6:8': lid(4, NIET_GEZIEN),
      '6:9': lid(2, NIET_GEZIEN),
    },
  },
  wazo: {
    bwb: 'BWBR0013008',
    titel: 'Wet arbeid en zorg',
    kort: 'Wet arbeid en zorg',
    niveau: 'wet',
    artikelen: {
      '3:1': lid(9, wazo2025),
      '3:1a': lid(8, wazo2025),
      '3:2': open(wazo2025),
      '3:7': lid(2, wazo2025),
      '3:8': lid(5, wazo2025),
      '3:10': lid(4, wazo2025),
    },
  },
  suwi: {
    bwb: 'BWBR0013060',
    titel: 'Wet structuur uitvoeringsorganisatie werk en inkomen',
    kort: 'Wet SUWI',
    niveau: 'wet',
    artikelen: {
      '32': lid(7, gelezen(SPIEGEL, 'V:L12')),
      '32a': lid(3, gelezen(SPIEGEL, 'V:L12')),
    },
  },
  arbowet: {
    bwb: 'BWBR0010346',
    titel: 'Arbeidsomstandighedenwet',
    kort: 'Arbeidsomstandighedenwet',
    niveau: 'wet',
    artikelen: { '14': lid(15, arbowet2026), '44': heel(arbowet2026) },
  },
  arbobesluit: {
    bwb: 'BWBR0008498',
    titel: 'Arbeidsomstandighedenbesluit',
    kort: 'Arbeidsomstandighedenbesluit',
    // An algemene maatregel van bestuur: binding, below a wet.
    niveau: 'regeling',
    artikelen: { '2.14d': lid(6, arbobesluit2026) },
  },
  schattingsbesluit: {
    bwb: 'BWBR0011478',
    titel: 'Schattingsbesluit arbeidsongeschiktheidswetten',
    kort: 'Schattingsbesluit arbeidsongeschiktheidswetten',
    niveau: 'regeling',
    artikelen: { '2': lid(7, gelezen(SPIEGEL, 'V:L06')) },
  },
  apZiekeWerknemer: {
    bwb: 'BWBR0037896',
    titel: 'Beleidsregels De zieke werknemer',
    kort: 'Autoriteit Persoonsgegevens, Beleidsregels De zieke werknemer',
    niveau: 'beleidsregel',
    maker: 'Autoriteit Persoonsgegevens',
    artikelen: {},
  },
  avg: {
    titel: 'Algemene verordening gegevensbescherming',
    kort: 'AVG',
    niveau: 'wet',
    artikelen: {
      '4': open(NIET_GEZIEN),
      '5': lid(2, NIET_GEZIEN),
      '6': open(NIET_GEZIEN),
      '9': open(NIET_GEZIEN),
      '15': open(NIET_GEZIEN),
    },
  },
  uavg: {
    bwb: 'BWBR0040940',
    titel: 'Uitvoeringswet Algemene verordening gegevensbescherming',
    kort: 'Uitvoeringswet AVG',
    niveau: 'wet',
    artikelen: {
      '30': lid(6, uavg2026),
      '46': heel(uavg2026),
    },
  },
} as const satisfies Record<string, Regeling>;

export type RegelingId = keyof typeof REGELINGEN;

/** Places whose text is younger than that of the article around them. */
export const JONGER: Readonly<Record<string, Tekst>> = {
  // Stcrt. 2023, 13931 changed these two parts (the re-integratievisie) from 1 July 2023.
  'procesgang|4|2|a': procesgang2023,
  'procesgang|4|2|b': procesgang2023,
  'procesgang|4|2|': procesgang2023,
};
