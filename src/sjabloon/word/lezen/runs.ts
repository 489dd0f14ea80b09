import { isW, type WElement, type WKnoop } from './knopen.ts';
import { schrijfXml } from '../pakket/xml.ts';

/**
 * Brings the runs of a healed paragraph in one form, whatever cuts Word made: block tags stand between runs, no run
 * is empty, and neighbours with the same formatting are one run.
 */
export function voegRunsSamen(ouder: WElement): void {
  const nieuw: WKnoop[] = [];
  for (const kind of ouder.kinderen.flatMap((k) => (isW(k, 'w:r') ? splits(k) : [k]))) {
    if (kind.soort === 'element' && kind.naam !== 'w:r' && kind.naam !== 'w:pPr') voegRunsSamen(kind);
    const vorige = nieuw.at(-1);
    if (vorige && isTekstrun(vorige) && isTekstrun(kind) && opmaakVan(vorige) === opmaakVan(kind))
      vorige.kinderen = voegStukkenSamen([...vorige.kinderen, ...inhoudVan(kind)]);
    else nieuw.push(kind);
  }
  ouder.kinderen = nieuw;
}

/** The formatting of a run as XML; `''` when it has none of its own. */
export function opmaakVan(run: WElement): string {
  const rPr = run.kinderen.find((k) => isW(k, 'w:rPr'));
  return rPr ? schrijfXml(rPr) : '';
}

export const inhoudVan = (run: WElement): WKnoop[] => run.kinderen.filter((k) => !isW(k, 'w:rPr'));

// Fields and drawings keep the run that Word gave them.
const isTekstrun = (knoop: WKnoop): knoop is WElement =>
  isW(knoop, 'w:r') && inhoudVan(knoop).every((k) => k.soort === 'stuk' || k.soort === 'uitvoer');

function splits(run: WElement): WKnoop[] {
  const opmaak = run.kinderen.filter((k) => isW(k, 'w:rPr'));
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
  for (const knoop of knopen) {
    const vorige = nieuw.at(-1);
    if (vorige?.soort === 'stuk' && knoop.soort === 'stuk')
      nieuw[nieuw.length - 1] = { soort: 'stuk', tekst: vorige.tekst + knoop.tekst };
    else nieuw.push(knoop);
  }
  return nieuw;
}
