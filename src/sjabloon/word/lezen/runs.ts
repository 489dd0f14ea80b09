import { isW, type WElement, type WKnoop } from './knopen.ts';
import { schrijfXml } from '../pakket/xml.ts';

/**
 * Brings the runs of a healed paragraph in one form, whatever cuts Word made: block tags stand between runs, no run
 * is empty, and neighbours with the same formatting are one run.
 */
export function voegRunsSamen(ouder: WElement): void {
  const nieuw: WKnoop[] = [];
  // The formatting of the last run, when it is one of text.
  let opmaak: string | null = null;
  for (const kind of ouder.kinderen.flatMap((k) => (isW(k, 'w:r') ? splits(k) : [k]))) {
    if (kind.soort === 'element' && kind.naam !== 'w:r' && kind.naam !== 'w:pPr') voegRunsSamen(kind);
    const vorige = nieuw.at(-1);
    const tekst = isTekstrun(kind) ? opmaakVan(kind) : null;
    if (vorige?.soort === 'element' && kind.soort === 'element' && tekst !== null && tekst === opmaak)
      for (const deel of inhoudVan(kind)) voegToe(vorige.kinderen, deel);
    else nieuw.push(kind);
    opmaak = tekst;
  }
  ouder.kinderen = nieuw;
}

/** The formatting of a run as XML; `''` when it has none of its own. */
export function opmaakVan(run: WElement): string {
  const rPr = rPrVan(run);
  return rPr ? schrijfXml(rPr) : '';
}

/** The properties of a run, which the schema puts first. */
export function rPrVan(run: WElement): WElement | undefined {
  const [eerste] = run.kinderen;
  return eerste && isW(eerste, 'w:rPr') ? eerste : undefined;
}

export const inhoudVan = (run: WElement): WKnoop[] => (rPrVan(run) ? run.kinderen.slice(1) : run.kinderen);

// Fields and drawings keep the run that Word gave them.
const isTekstrun = (knoop: WKnoop): knoop is WElement =>
  isW(knoop, 'w:r') && inhoudVan(knoop).every((k) => k.soort === 'stuk' || k.soort === 'uitvoer');

function splits(run: WElement): WKnoop[] {
  const opmaak = rPrVan(run) ? run.kinderen.slice(0, 1) : [];
  const delen: WKnoop[] = [];
  let inhoud: WKnoop[] = [];
  const sluit = (): void => {
    if (inhoud.length > 0) delen.push({ ...run, kinderen: [...opmaak, ...voegStukkenSamen(inhoud)] });
    inhoud = [];
  };
  for (const kind of inhoudVan(run)) {
    if (kind.soort === 'bloktag') {
      sluit();
      delen.push(kind);
    } else inhoud.push(kind);
  }
  sluit();
  return delen;
}

function voegStukkenSamen(knopen: readonly WKnoop[]): WKnoop[] {
  const nieuw: WKnoop[] = [];
  for (const knoop of knopen) voegToe(nieuw, knoop);
  return nieuw;
}

function voegToe(knopen: WKnoop[], knoop: WKnoop): void {
  const vorige = knopen.at(-1);
  if (vorige?.soort === 'stuk' && knoop.soort === 'stuk')
    knopen[knopen.length - 1] = { soort: 'stuk', tekst: vorige.tekst + knoop.tekst };
  else knopen.push(knoop);
}
