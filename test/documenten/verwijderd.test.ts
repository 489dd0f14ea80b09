import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documenten/document.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { INHOUDSTABELLEN } from '../../src/regels/inhoud/index.ts';
import { naamVan, rijenVan } from './proefzaak.ts';
import { waaromNiet } from './weggehaald.ts';
import { maakProeven } from './weggehaald-zaken.ts';

const PROEVEN = maakProeven();

/** A letter prints of the head of a dossier only what its reader needs, and has no other rows. */
const isBrief = ({ id }: Document): boolean => id.startsWith('brief-');
const BRIEVEN = DOCUMENTEN.filter(isBrief);
const STUKKEN = DOCUMENTEN.filter((document) => !isBrief(document));

interface AndersGetoond {
  readonly documenten: readonly Document['id'][];
  readonly reden: string;
  readonly rijen: readonly string[];
}

/** What a document shows or a rule reports in another way, with the reason. */
const ANDERS_GETOOND: readonly AndersGetoond[] = [
  {
    documenten: ['oordeel-werknemer', 'toetsrapport'],
    reden: 'noemt alleen wie het betreft en sinds wanneer; de rest van de kop staat in het verslag zelf',
    rijen: [
      'dossier-voorletters: voorletters van de werknemer',
      'riv-administratieve-gegevens: loonheffingennummer',
      'riv-administratieve-gegevens: contactpersoon bij de werkgever',
      'riv-administratieve-gegevens: naam van de bedrijfsarts of arbodienst',
    ],
  },
  {
    documenten: ['toetsrapport'],
    reden: 'een werkstuk van de werkgever, dat geen burgerservicenummer nodig heeft',
    rijen: ['doc-bsn-op-elk-stuk: burgerservicenummer'],
  },
  {
    documenten: ['plan-van-aanpak'],
    reden:
      'gevraagd als ook de handtekening van de werknemer ontbreekt; de bevinding staat bij die handtekening',
    rijen: ['doc-ondertekend-werknemer: overeenstemming over het plan'],
  },
  {
    documenten: ['trajectplan-spoor2'],
    reden: 'de bevinding staat bij elke rapportage die de coach niet noemt',
    rijen: ['s2-rapportage-coach: naam van de coach'],
  },
  {
    documenten: ['voortgangsrapportage-spoor2'],
    reden: 'zonder datum valt dit in geen enkele periode en staat het dus in geen rapportage',
    rijen: [
      's2-rapportage-contacten: datum bij contact',
      's2-sollicitatielog-bewijs: datum bij sollicitatie',
    ],
  },
  {
    documenten: ['reintegratieverslag'],
    reden: 'de bevinding staat bij de verwijzing, het teken in de lijst waarin het stuk hoort',
    rijen: [
      'riv-bijstelling-probleemanalyse-aanwezig: advies van de bedrijfsarts waarnaar een ander stuk verwijst',
      'riv-bijstellingen-pva-aanwezig: bijstelling waarnaar een ander stuk verwijst',
    ],
  },
];

const andersGetoond = ({ id }: Document): readonly string[] =>
  ANDERS_GETOOND.flatMap(({ documenten, rijen }) => (documenten.includes(id) ? rijen : []));

describe.each(STUKKEN)('$id', (document) => {
  it('toont en meldt elk verplicht feit dat wordt weggehaald', () => {
    const stil = rijenVan(document).flatMap((rij) => {
      const reden = waaromNiet(document, rij, PROEVEN);
      return reden === undefined ? [] : [{ rij: naamVan(rij), reden }];
    });
    const bekend = andersGetoond(document);
    expect(stil.filter(({ rij }) => !bekend.includes(rij))).toEqual([]);
    expect([...bekend].sort()).toEqual(stil.map(({ rij }) => rij).sort());
  });
});

it('laat brieven weg: die hebben geen eigen inhoudstabel', () => {
  for (const { id, ookInhoudVan = [] } of BRIEVEN)
    expect(
      INHOUDSTABELLEN.filter((tabel) => [id, ...ookInhoudVan].includes(tabel.document)),
      id,
    ).toEqual([]);
});
