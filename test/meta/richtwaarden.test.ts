import { describe, expect, it } from 'vitest';
import { REGELS } from '../../src/regels/index.ts';

const GETAL =
  '(?:\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dertien) (?:dagen|weken|maanden|keer|uur)';
/** A number that is called our own: `vier weken is een eigen norm`, `de eigen norm van vier weken`. */
const EIGEN = new RegExp(`\\b${GETAL} is een eigen norm|eigen norm van ${GETAL}`);
/** `rivklaar houdt 42 dagen aan`, without saying that it is the default. */
const VAST = new RegExp(
  `rivklaar (?:(?!standaard)[^.;,])*\\b${GETAL}|(?<!standaard is )${GETAL}[^.;,]* eigen norm`,
);

const INSTELBAAR = REGELS.filter(({ richtwaarde }) => richtwaarde !== undefined);

describe('een getal dat de configuratie kan wijzigen', () => {
  it('staat nooit vast in een melding', () => {
    const fout = INSTELBAAR.flatMap(({ id, meldingen }) =>
      Object.entries(meldingen).flatMap(([reden, { tekst }]) =>
        EIGEN.test(tekst) ? [`${id} ${reden}`] : [],
      ),
    );
    expect(fout).toEqual([]);
  });

  it('heet in de eis de standaard', () => {
    expect(INSTELBAAR.filter(({ eis }) => EIGEN.test(eis) || VAST.test(eis)).map(({ id }) => id)).toEqual([]);
  });
});
