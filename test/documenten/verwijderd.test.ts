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
  '/probleemanalyse/adviespunten/0/opgevolgdOp': '2024-02-20',
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

/** What a document shows or a rule reports in another way, with the reason; by document and row. */
const ANDERS_GETOOND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plan-van-aanpak': {
    'doc-ondertekend-werknemer: overeenstemming over het plan':
      'gevraagd als ook de handtekening van de werknemer ontbreekt; de bevinding staat bij die handtekening',
  },
  'voortgangsrapportage-spoor2': {
    's2-rapportage-contacten: datum bij contact':
      'een contact zonder datum valt in geen enkele periode en staat dus in geen rapportage',
    's2-sollicitatielog-bewijs: datum bij sollicitatie':
      'een sollicitatie zonder datum valt in geen enkele periode en staat dus in geen rapportage',
    's2-rapportage-activiteiten: activiteiten in deze periode':
      'een activiteit zonder begindatum staat er met haar einddatum nog',
  },
};

describe.each(DOCUMENTEN)('$id', (document) => {
  it('toont en meldt elk verplicht feit dat wordt weggehaald', () => {
    const stil = rijenVan(document).flatMap((rij) => {
      const reden = waaromNiet(document, rij, PROEVEN);
      return reden === undefined ? [] : [{ rij: naamVan(rij), reden }];
    });
    const bekend = ANDERS_GETOOND[document.id] ?? {};
    expect(stil.filter(({ rij }) => bekend[rij] === undefined)).toEqual([]);
    expect(Object.keys(bekend).sort()).toEqual(stil.map(({ rij }) => rij).sort());
  });
});

it('noemt alleen documenten die er zijn', () => {
  const bekend = DOCUMENTEN.map(({ id }): string => id);
  expect(Object.keys(ANDERS_GETOOND).filter((id) => !bekend.includes(id))).toEqual([]);
});
