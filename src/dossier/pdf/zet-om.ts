import { OmgevingsFout } from '../../kern/fouten.ts';
import { inEigenMap } from './eigen-map.ts';
import { vindOffice, type Variabelen } from './office.ts';
import type { Einde } from './proces.ts';
import { draaiRonde, type Documenten, type Werkplaats } from './ronde.ts';

export interface Omzetwijze {
  /** The environment of the process: where programs are (PATH), and RIV_SOFFICE. */
  readonly variabelen: Variabelen;
  /** How long LibreOffice may take over so many documents, in milliseconds. */
  readonly geduld?: ((aantal: number) => number) | undefined;
}

/** How LibreOffice ended when it left a document without a PDF. */
export type Uitval = Exclude<Einde, 'nietGestart'>;

const PER_KEER = 50;
const POGINGEN = 2;
/** A document takes a third of a second; the first start on a slow machine half a minute. */
const GEDULD = (aantal: number): number => 60_000 + 5_000 * aantal;

/**
 * Converts Word documents with LibreOffice, many in one run, and hands over each PDF. Gives the places of the documents
 * that have none, also after a second try.
 * @throws OmgevingsFout when there is no LibreOffice, or it does not start.
 */
export async function zetOm(
  documenten: readonly Uint8Array[],
  { variabelen, geduld = GEDULD }: Omzetwijze,
  bijPdf: (plaats: number, pdf: Uint8Array) => void,
): Promise<ReadonlyMap<number, Uitval>> {
  const office = vindOffice(variabelen);
  return inEigenMap(async (map, onderbreking) => {
    const uitval = new Map<number, Uitval>();
    const alle = [...documenten.entries()];
    for (let begin = 0; begin < alle.length; begin += PER_KEER) {
      const deel = new Map(alle.slice(begin, begin + PER_KEER));
      const werkplaats = { office, variabelen, geduld, map, onderbreking };
      const { rest, einde } = await zetDeelOm(deel, werkplaats, bijPdf);
      // A LibreOffice that makes nothing of fifty documents makes nothing of the next ones.
      const heeftZin = !onderbreking.aborted && rest.size < PER_KEER;
      for (const plaats of rest.keys()) uitval.set(plaats, einde);
      if (heeftZin) continue;
      for (const [plaats] of alle.slice(begin + PER_KEER)) uitval.set(plaats, einde);
      break;
    }
    return uitval;
  });
}

/** Tries twice. @throws OmgevingsFout when LibreOffice does not start. */
async function zetDeelOm(
  deel: Documenten,
  werkplaats: Werkplaats,
  bijPdf: (plaats: number, pdf: Uint8Array) => void,
): Promise<{ readonly rest: Documenten; readonly einde: Uitval }> {
  let rest = [...deel];
  let einde: Uitval = 'zelf';
  for (let poging = 1; poging <= POGINGEN && rest.length > 0 && einde !== 'onderbroken'; poging++) {
    // The document that stopped LibreOffice is the first without a PDF; last in line it cannot keep the others back.
    if (poging > 1) rest = [...rest.slice(1), ...rest.slice(0, 1)];
    const ronde = await draaiRonde(new Map(rest), werkplaats);
    if (ronde.einde === 'nietGestart')
      throw new OmgevingsFout(`LibreOffice (${werkplaats.office}) is niet te starten.`);
    einde = ronde.einde;
    for (const [plaats, pdf] of ronde.pdfs) bijPdf(plaats, pdf);
    rest = rest.filter(([plaats]) => !ronde.pdfs.has(plaats));
  }
  return { rest: new Map(rest), einde };
}
