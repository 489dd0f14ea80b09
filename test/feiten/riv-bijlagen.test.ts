import { expect, it } from 'vitest';
import { isRivBijlage } from '../../src/feiten/riv-bijlagen.ts';
import { REGELS } from '../../src/regels/index.ts';

it('kent de stukken buiten art. 6 lid 1', () => {
  expect(
    ['arbeidsdeskundig-onderzoek', 'trajectplan-spoor2', 'voortgangsrapportage-spoor2'].every(isRivBijlage),
  ).toBe(true);
  expect(['probleemanalyse', 'eindevaluatie', 'medische-informatie'].some(isRivBijlage)).toBe(false);
});

it('noemt het verslag nooit onvolledig om een stuk buiten art. 6 lid 1', () => {
  const fout = REGELS.filter(
    ({ document, meldingen }) =>
      (isRivBijlage(document) || document === 'medische-informatie') &&
      JSON.stringify(Object.values(meldingen).map(({ ernst }) => ernst)).includes('volledigheid'),
  );
  expect(fout.map(({ id }) => id)).toEqual([]);
});
