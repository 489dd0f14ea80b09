import type { SjabloonKnoop } from './boom.ts';

/**
 * Collapses white space as HTML does, in the source already, so that both carriers hold the same characters: runs
 * become one space, and a space goes where another, a line break or the paragraph's edge is certain to be beside it,
 * whatever branch of a block is taken.
 */
export function voegWitruimteSamen(knopen: SjabloonKnoop[]): void {
  elkeTekst(knopen, (tekst) => tekst.replace(/[ \t\r\n\f]+/g, ' '));
  loop(knopen, true, VOORUIT);
  loop(knopen, true, ACHTERUIT);
  ruimOp(knopen);
}

interface Richting {
  volgorde(knopen: readonly SjabloonKnoop[]): readonly SjabloonKnoop[];
  knip(tekst: string): string;
  eindigtMetSpatie(tekst: string): boolean;
}

const VOORUIT: Richting = {
  volgorde: (knopen) => knopen,
  knip: (tekst) => tekst.replace(/^ /, ''),
  eindigtMetSpatie: (tekst) => tekst.endsWith(' '),
};

const ACHTERUIT: Richting = {
  volgorde: (knopen) => [...knopen].reverse(),
  knip: (tekst) => tekst.replace(/ $/, ''),
  eindigtMetSpatie: (tekst) => tekst.startsWith(' '),
};

// `spatie`: it is certain that a space (or an edge) comes just before; returns the same for what follows.
function loop(knopen: readonly SjabloonKnoop[], spatie: boolean, r: Richting): boolean {
  for (const knoop of r.volgorde(knopen)) {
    if (knoop.soort === 'tekst') {
      if (spatie) knoop.tekst = r.knip(knoop.tekst);
      if (knoop.tekst !== '') spatie = r.eindigtMetSpatie(knoop.tekst);
    } else if (knoop.soort === 'uitvoer') spatie = false;
    else if (knoop.soort === 'element') {
      if (knoop.naam === 'br') spatie = true;
      else spatie = knoop.kinderen.length > 0 && loop(knoop.kinderen, spatie, r);
    } else {
      const [eerste, ...anders] = knoop.takken;
      const kinderen = eerste?.kinderen ?? [];
      // A loop's body also follows itself.
      const begin = spatie && (knoop.open.blok !== 'each' || besluitMetSpatie(kinderen, r));
      const uitkomsten = [loop(kinderen, begin, r), ...anders.map((tak) => loop(tak.kinderen, spatie, r))];
      const altijdEen = knoop.takken.length > 1 && knoop.takken.at(-1)?.voorwaarde === null;
      spatie = uitkomsten.every(Boolean) && (altijdEen || spatie);
    }
  }
  return spatie;
}

function besluitMetSpatie(knopen: readonly SjabloonKnoop[], r: Richting): boolean {
  const laatste = r.volgorde(knopen).at(-1);
  return laatste?.soort === 'tekst' && r.eindigtMetSpatie(laatste.tekst);
}

function elkeTekst(knopen: readonly SjabloonKnoop[], maak: (tekst: string) => string): void {
  for (const knoop of knopen) {
    if (knoop.soort === 'tekst') knoop.tekst = maak(knoop.tekst);
    else if (knoop.soort === 'element') elkeTekst(knoop.kinderen, maak);
    else if (knoop.soort === 'blok') for (const tak of knoop.takken) elkeTekst(tak.kinderen, maak);
  }
}

function ruimOp(knopen: SjabloonKnoop[]): void {
  for (let i = knopen.length - 1; i >= 0; i--) {
    const knoop = knopen[i];
    if (knoop?.soort === 'tekst' && knoop.tekst === '') knopen.splice(i, 1);
    else if (knoop?.soort === 'element') ruimOp(knoop.kinderen);
    else if (knoop?.soort === 'blok') for (const tak of knoop.takken) ruimOp(tak.kinderen);
  }
}
