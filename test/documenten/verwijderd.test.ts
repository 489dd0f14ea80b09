import { describe, expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { naamVan, rijenVan, waaromNiet } from './weggehaald.ts';
import { maakProeven } from './weggehaald-zaken.ts';

const PROEVEN = maakProeven();

/** A letter prints of the dossier head what its reader needs, and has no table of its own: nothing is asked of it. */
const STUKKEN = DOCUMENTEN.filter(({ id }) => !id.startsWith('brief-'));

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

describe.each(STUKKEN)('$id', (document) => {
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
