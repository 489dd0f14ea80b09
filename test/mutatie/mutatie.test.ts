import { describe, expect, it } from 'vitest';
import { datum, isDatum, type Datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import type { MijlpaalId } from '../../src/tijdlijn/mijlpaal.ts';
import { INHOUDSTABELLEN } from '../../src/regels/inhoud/index.ts';
import { bezoek, isGevuld, wijsAan } from '../../src/regels/inhoud/plek.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';
import {
  bevindingenVan,
  bladeren,
  eenDagLater,
  maakProef,
  metWaarde,
  mogenVeranderen,
  veranderd,
  waardeOp,
  type Proef,
} from './mutaties.ts';
import { ZONDER_BEVINDING } from './zonder-bevinding.ts';

const ZAAK = voorbeeld('compleet');
const BIJ_INDIENING = maakProef(ZAAK, datum('2025-10-17'));
/** Late enough that every term of the case has ended. */
const AAN_HET_EIND = maakProef(ZAAK, datum('2026-01-03'));

/** Rules that changed although they never looked there; none is expected. */
function onverwacht(proef: Proef, pad: string, waarde: unknown): readonly string[] {
  const na = metWaarde(proef.zaak, pad, waarde);
  const anders = veranderd(proef, bevindingenVan(na, proef.peildatum));
  if (anders.length === 0) return [];
  const mogen = mogenVeranderen(proef, pad, na);
  return anders.filter((regel) => !mogen.has(regel)).map((regel) => `${regel} by ${pad}`);
}

const patroon = (pad: string): string => pad.replace(/\/\d+(?=\/|$)/g, '/*');

/** Adds up what yields nothing, by pattern, so that the list stays readable. */
const zwijgers = (paden: readonly string[]): readonly string[] => [...new Set(paden.map(patroon))].sort();

const VAST = new Set(['/schemaVersie', '/zaaknummer']);
const BLADEREN = bladeren(BIJ_INDIENING.zaak).filter((pad) => !VAST.has(pad));

/** Every mandatory field that is filled in, with the rule that asks it. */
const VERPLICHT = INHOUDSTABELLEN.flatMap(({ eisen }) =>
  eisen.flatMap(({ regel, velden }) =>
    velden.flatMap(({ veld }) => {
      const plekken: { regel: string; pad: string }[] = [];
      bezoek(BIJ_INDIENING.zaak, veld, (waarde, nr) => {
        if (isGevuld(waarde)) plekken.push({ regel, pad: wijsAan(veld, nr) });
      });
      return plekken;
    }),
  ),
);

/** A handful: a rule that does not look somewhere cannot change with it, and this only shows that the proof works. */
const enkele = <T>(alle: readonly T[]): readonly T[] =>
  alle.filter((_, i) => i % Math.ceil(alle.length / 12) === 0);

describe('één feit weg uit samples/compleet', () => {
  it('verandert alleen wat regels vinden die naar dat feit keken', () => {
    expect(enkele(BLADEREN).flatMap((pad) => onverwacht(BIJ_INDIENING, pad, undefined))).toEqual([]);
  });

  it('geeft bij elk verplicht veld van een stuk de bevinding van zijn regel', () => {
    expect(VERPLICHT.length).toBeGreaterThan(300);
    const stil = VERPLICHT.filter(({ regel, pad }) => {
      const na = metWaarde(BIJ_INDIENING.zaak, pad, undefined);
      return !veranderd(BIJ_INDIENING, bevindingenVan(na, BIJ_INDIENING.peildatum)).includes(regel);
    });
    expect(zwijgers(stil.map(({ pad }) => pad))).toEqual(Object.keys(ZONDER_BEVINDING.veld).sort());
  }, 60_000);

  it.each<[string, ...string[]]>([
    ['a', '/werkgever', '/werknemer', '/arbodienst', '/probleemanalyse/administratieveGegevensVermeld'],
    ['b', '/werkgever/aardBedrijf', '/eindevaluatie/aardBedrijf'],
    ['c', '/dienstverband/functie', '/probleemanalyse/functieVermeld', '/actueelOordeel/functieVermeld'],
    [
      'd',
      '/werknemer/bekwaamheden',
      '/probleemanalyse/bekwaamhedenVermeld',
      '/actueelOordeel/bekwaamhedenVermeld',
    ],
    ['f', '/probleemanalyse'],
    ['g', '/planVanAanpak'],
    ['h', '/eerstejaarsevaluatie'],
    ['h', '/eindevaluatie'],
    ['i', '/eindevaluatie/oordeelArbeidsrelatie'],
    ['i', '/actueelOordeel/arbeidsrelatie'],
    ['j', '/actueelOordeel'],
    ['k', '/actueelOordeel/passendeArbeid'],
    ['k', '/eindevaluatie/oordeelPassendeArbeid'],
    ['l', '/oordeelWerknemer', '/wia/aanvraagBevatOordeelWerknemer'],
  ])('art. 6 lid 1 onder %s: zonder %s is het verslag onvolledig', (_, ...paden) => {
    const na = paden.reduce((zaak, pad) => metWaarde(zaak, pad, undefined), BIJ_INDIENING.zaak);
    const daarna = bevindingenVan(na, BIJ_INDIENING.peildatum);
    expect([...daarna.values()].join('')).toContain('tekort volledigheid');
  });
});

describe('één datum van samples/compleet verschoven', () => {
  it('met een dag: verandert alleen wat regels vinden die naar die datum keken', () => {
    // A date that moves past the peildatum takes its whole part of the case along.
    const data = BLADEREN.flatMap((pad) => {
      const dag = waardeOp(BIJ_INDIENING.zaak, pad);
      return isDatum(dag) && dag < BIJ_INDIENING.peildatum ? [{ pad, dag }] : [];
    });
    const anders = enkele(data).flatMap(({ pad, dag }) => onverwacht(BIJ_INDIENING, pad, eenDagLater(dag)));
    expect(anders).toEqual([]);
  });

  const { tijdlijn, zaak, doorTijdlijn, peildatum } = AAN_HET_EIND;
  /** When the milestone counts as met once this place holds another date; many dates fall on one day. */
  const gedaanNa = (pad: string, dag: Datum, id: MijlpaalId): Datum | undefined =>
    bouwTijdlijn(metWaarde(zaak, pad, dag), peildatum, STANDAARD_RICHTWAARDEN)?.mijlpalen[id].gedaanOp;
  const gehaald = Object.values(tijdlijn.mijlpalen).flatMap(({ id, status, gedaanOp, uiterlijk }) =>
    status === 'gedaan' && gedaanOp && uiterlijk
      ? [...doorTijdlijn]
          .map((pad) => ({ id, pad, teLaat: eenDagLater(uiterlijk) }))
          .filter(
            ({ pad, teLaat }) => waardeOp(zaak, pad) === gedaanOp && gedaanNa(pad, teLaat, id) === teLaat,
          )
      : [],
  );

  it('tot een dag na de laatste goede dag: geeft een bevinding', () => {
    expect(gehaald.length).toBeGreaterThan(10);
    const stil = gehaald.filter(({ pad, teLaat }) => {
      const na = metWaarde(zaak, pad, teLaat);
      return veranderd(AAN_HET_EIND, bevindingenVan(na, AAN_HET_EIND.peildatum)).length === 0;
    });
    expect(zwijgers(stil.map(({ id, pad }) => `${id} ${pad}`))).toEqual(
      Object.keys(ZONDER_BEVINDING.termijn).sort(),
    );
  });
});
