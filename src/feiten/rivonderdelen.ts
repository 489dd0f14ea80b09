import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { laatsteEvaluatie } from './eindevaluatie.ts';
import { geenMogelijkheden, metingen } from './mogelijkheden.ts';
import { hadNooitMogelijkheden } from './nooit-mogelijkheden.ts';
import type { Onderdeel } from './riv.ts';
import { rivstukken, type Rivstuk, type SoortRivstuk } from './rivstukken.ts';
import { gevuld } from './stukken.ts';

interface Grond {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
}

type ActueelOordeel = NonNullable<Zaak['actueelOordeel']>;

/** The judgments that the actueel oordeel must hold. */
export type DeelActueelOordeel = 'verloop' | 'belastbaarheid' | 'arbeidsrelatie' | 'passendeArbeid';

const DELEN: Readonly<Record<DeelActueelOordeel, (oordeel: ActueelOordeel) => boolean>> = {
  verloop: ({ verloop }) => gevuld(verloop),
  belastbaarheid: ({ belastbaarheid: b }) =>
    !!b && (!!b.mogelijkheden || gevuld(b.samenvatting) || !!b.velden),
  arbeidsrelatie: ({ arbeidsrelatie: a }) => !!a && (!!a.oordeel || gevuld(a.toelichting)),
  passendeArbeid: ({ passendeArbeid: p }) => !!p && (p.aanwezig !== undefined || gevuld(p.toelichting)),
};

export const heeftDeel = (oordeel: ActueelOordeel | undefined, deel: DeelActueelOordeel): boolean =>
  oordeel !== undefined && DELEN[deel](oordeel);

/** Somewhere in the case stands what kind of company it is (art. 6 lid 1 onder b). */
export function isAardBedrijfBeschreven({ eindevaluatie, werkgever }: Zaak): boolean {
  const aard = werkgever?.aardBedrijf;
  return (
    [eindevaluatie?.aardBedrijf, aard?.sector, aard?.activiteiten].some(gevuld) ||
    (aard?.soortenFuncties?.some(gevuld) ?? false)
  );
}

/** Something is recorded of the function, or a piece of the bedrijfsarts holds it (onder c). */
export function isFunctieBekend({ dienstverband, probleemanalyse, actueelOordeel }: Zaak): boolean {
  const { naam, urenPerWeek, taken } = dienstverband?.functie ?? {};
  const eigen = gevuld(naam) || urenPerWeek !== undefined || (taken?.some(gevuld) ?? false);
  return eigen || probleemanalyse?.functieVermeld === true || actueelOordeel?.functieVermeld === true;
}

/** Something is recorded of what the employee can do, or a piece of the bedrijfsarts holds it (onder d). */
export function zijnBekwaamhedenBekend({ werknemer, probleemanalyse, actueelOordeel }: Zaak): boolean {
  const { opleidingen, werkervaring, vaardigheden } = werknemer?.bekwaamheden ?? {};
  const eigen =
    (opleidingen?.some(({ naam, niveau }) => gevuld(naam) || gevuld(niveau)) ?? false) ||
    (werkervaring?.some(({ functie }) => gevuld(functie)) ?? false) ||
    (vaardigheden?.some(gevuld) ?? false);
  return (
    eigen || probleemanalyse?.bekwaamhedenVermeld === true || actueelOordeel?.bekwaamhedenVermeld === true
  );
}

/** What the employer thinks of the relation between employer and employee is recorded (onder i). */
export function isArbeidsrelatieBeoordeeld({ eindevaluatie, riv }: Zaak): boolean {
  const oordeel = eindevaluatie?.oordeelArbeidsrelatie;
  return (
    riv?.oordeelWerkgever?.arbeidsrelatie !== undefined ||
    oordeel?.oordeel !== undefined ||
    gevuld(oordeel?.toelichting)
  );
}

/** What the employer thinks of suitable work in the company is recorded (onder k). */
export function isPassendeArbeidBeoordeeld({ eindevaluatie, riv }: Zaak): boolean {
  const oordeel = eindevaluatie?.oordeelPassendeArbeid;
  return (
    riv?.oordeelWerkgever?.passendeArbeidAanwezig !== undefined ||
    oordeel?.aanwezig !== undefined ||
    gevuld(oordeel?.toelichting)
  );
}

/** Why there is no evaluation at the end of the first year to hold; `undefined` where it must be held. */
export type GeenEerstejaarsevaluatie =
  'nooitMogelijkheden' | 'geenTermijn' | 'eerderUitDienst' | 'eersteJaarZonder';

export function redenGeenEerstejaarsevaluatie({
  zaak,
  tijdlijn,
}: Grond): GeenEerstejaarsevaluatie | undefined {
  if (hadNooitMogelijkheden(zaak)) return 'nooitMogelijkheden';
  const { uiterlijk } = tijdlijn.mijlpalen.eerstejaarsevaluatie;
  if (!uiterlijk) return 'geenTermijn';
  const einde = tijdlijn.regime === 'ziekUitDienst' ? zaak.dienstverband?.einde : undefined;
  if (einde && einde <= uiterlijk) return 'eerderUitDienst';
  // The evaluation is one of the plan (art. 4 lid 2), and there is no plan before there are possibilities (lid 1).
  const [begin] = metingen(zaak);
  const isZonder =
    begin !== undefined &&
    geenMogelijkheden(begin) &&
    !metingen(zaak).some((m) => m.op <= uiterlijk && !geenMogelijkheden(m));
  return isZonder ? 'eersteJaarZonder' : undefined;
}

/** The adopted pieces in which an element of the report is found. Elements a to e stand in the report itself as well. */
export function stukkenVoor(zaak: Zaak, onderdeel: Onderdeel): readonly Rivstuk[] {
  const alle = rivstukken(zaak);
  const van = (...soorten: SoortRivstuk[]): readonly Rivstuk[] =>
    alle.filter(({ soort }) => soorten.includes(soort));
  const { probleemanalyse: pa, actueelOordeel: ao, eindevaluatie: eind } = zaak;
  const vanArts = (inPa: boolean, inAo: boolean): readonly Rivstuk[] => [
    ...(inPa ? van('probleemanalyse') : []),
    ...(inAo ? van('actueelOordeel') : []),
  ];
  const vanBeiden = (inEind: unknown, deel: DeelActueelOordeel): readonly Rivstuk[] => [
    ...(inEind === undefined ? [] : van('eindevaluatie')),
    ...vanArts(false, heeftDeel(ao, deel)),
  ];
  switch (onderdeel) {
    case 'a':
      return vanArts(pa?.administratieveGegevensVermeld === true, false);
    case 'b':
      return gevuld(eind?.aardBedrijf) ? van('eindevaluatie') : [];
    case 'c':
      return vanArts(pa?.functieVermeld === true, ao?.functieVermeld === true);
    case 'd':
      return vanArts(pa?.bekwaamhedenVermeld === true, ao?.bekwaamhedenVermeld === true);
    case 'e':
      return vanArts(pa?.eersteZiektedag !== undefined, ao?.eersteZiektedag !== undefined);
    case 'f':
      return van('probleemanalyse', 'advies');
    case 'g':
      return van('planVanAanpak', 'bijstelling');
    case 'h':
      return [...van('eerstejaarsevaluatie'), ...meestRecent(zaak, alle)];
    case 'i':
      return vanBeiden(eind?.oordeelArbeidsrelatie, 'arbeidsrelatie');
    case 'j':
      return van('actueelOordeel');
    case 'k':
      return vanBeiden(eind?.oordeelPassendeArbeid, 'passendeArbeid');
    case 'l':
      return van('oordeelWerknemer');
  }
}

/** The most recent evaluation: the final one, else the youngest periodic one after the first year. */
function meestRecent(zaak: Zaak, alle: readonly Rivstuk[]): readonly Rivstuk[] {
  const eind = alle.filter(({ soort }) => soort === 'eindevaluatie');
  if (eind.length > 0) return eind;
  const op = laatsteEvaluatie(zaak);
  return alle.filter(({ soort, stuk }) => soort === 'evaluatie' && stuk.opgesteldOp === op).slice(-1);
}
