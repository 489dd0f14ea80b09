import { describe, expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';
import { metWaarde } from '../mutatie/mutaties.ts';
import { naamVan, Proefzaak, rijenVan, waaromNiet } from './weggehaald.ts';

const COMPLEET = voorbeeld('compleet');

const met = (anders: Readonly<Record<string, unknown>>): Zaak =>
  zaakSchema.parse(
    Object.entries(anders).reduce((zaak, [pad, waarde]) => metWaarde(zaak, pad, waarde), COMPLEET),
  );

const LAATSTE = (COMPLEET.spoor2?.rapportages?.length ?? 0) - 1;

/** What samples/compleet does not call for: disputes, a contract that ends, advice that was not followed, an end. */
const ANDERS = met({
  '/dienstverband/soort': 'bepaaldeTijd',
  '/dienstverband/einde': '2026-06-30',
  '/probleemanalyse/adviespunten/0/opvolging': 'nietGevolgd',
  '/probleemanalyse/adviespunten/0/reden': 'Er was een betere mogelijkheid.',
  '/probleemanalyse/adviespunten/1/soort': 'scholing',
  '/planVanAanpak/adviespuntenVerwerkt': undefined,
  '/planVanAanpak/scholing': [{ naam: 'Excel' }],
  '/planVanAanpak/tweedeSpoorActiviteiten': 'Samen kijken bij andere werkgevers.',
  '/planVanAanpak/zoekvolgorde/beidenWillenExtern': true,
  '/planVanAanpak/overeenstemming': 'deels',
  '/planVanAanpak/geschilpunten': { punten: ['Het tempo.'], soortVervolg: 'gesprek' },
  '/planVanAanpak/termijnafwijking': {
    reden: 'De werknemer was op reis.',
    vastgelegdOp: '2024-02-20',
    instemmingWerkgever: true,
    instemmingWerknemer: true,
  },
  '/planVanAanpak/stuk/opstellers': [{ rol: 'werkgever', naam: 'P. Kade', functie: 'hoofd' }],
  '/spoor2/rapportages/0/deelname': { oordeel: 'onvoldoende', toelichting: 'Kwam twee keer niet.' },
  [`/spoor2/rapportages/${LAATSTE}/eindrapport`]: true,
  [`/spoor2/rapportages/${LAATSTE}/eindadvies`]: {
    resultaat: 'nietGeplaatst',
    tweedeTrajectZinvol: false,
    reden: 'Er zijn geen vacatures.',
  },
});

/** The employer runs the second track itself. */
const ZELF = met({ '/spoor2/bureau/zelfUitgevoerd': true });

const PROEVEN = [COMPLEET, ANDERS, ZELF].map((zaak) => new Proefzaak(zaak, '2025-10-17'));

/** Rows of which no mark or no finding can be shown, with the reason. */
const ZONDER: Readonly<Record<string, string>> = {
  x: 'y',
};

describe.each(DOCUMENTEN)('$id', (document) => {
  it('toont en meldt elk verplicht feit dat wordt weggehaald', () => {
    const stil = rijenVan(document).flatMap((rij) => {
      const reden = waaromNiet(document, rij, PROEVEN);
      return reden === undefined ? [] : [`${naamVan(rij)} — ${reden}`];
    });
    expect(stil).toEqual(ZONDER[document.id] ?? []);
  });
});
