import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metMap } from '../batch/hulp.ts';
import { draaiOpdracht, type Verloop } from '../hulp/opdrachtregel.ts';

const map = metMap();

async function riv(...argv: readonly string[]): Promise<Verloop> {
  const variabelen = { RIV_SOFFICE: join(map(), 'geen-office') };
  const verloop = await draaiOpdracht(['batch', ...argv, '--uitvoer', join(map(), 'uit')], { variabelen });
  return { ...verloop, fout: verloop.fout.replaceAll(map(), '{tmp}') };
}
/** As a batch of the day before left it. */
const onaf = (): void => cpSync('test/cli/invoer/batch-onaf', join(map(), 'uit'), { recursive: true });
const peildata = (): string[] =>
  [...readFileSync(join(map(), 'uit/.riv/journaal.ndjson'), 'utf8').matchAll(/"soort":"begin".*"peildatum":"([^"]*)/g)].map(
    ([, dag = '']) => dag,
  ); // prettier-ignore

const BRON = 'test/cli/invoer/batch/een';

describe('--hervat', () => {
  it('gaat verder met de peildatum waarop de batch begon, en zegt dat', async () => {
    onaf();
    const { afloop, fout } = await riv('plan-van-aanpak', BRON, '--hervat');
    expect(afloop).toBe(0);
    expect(fout).toMatch(/^Verder met de peildatum van de onderbroken batch, 10 november 2026\.\n1 zaak in /);
    expect(peildata().at(-1)).toBe('2026-11-10');
  });

  it('neemt een peildatum die is gegeven', async () => {
    onaf();
    const { fout } = await riv('plan-van-aanpak', BRON, '--hervat', '--peildatum', '2026-11-09');
    expect(fout).toMatch(/^1 zaak in /);
    expect(peildata().at(-1)).toBe('2026-11-09');
  });

  it('neemt ook vandaag als die is gegeven', async () => {
    onaf();
    const { fout } = await riv('plan-van-aanpak', BRON, '--hervat', '--peildatum', '2026-11-11');
    expect(fout).toMatch(/^1 zaak in /);
    expect(peildata().at(-1)).toBe('2026-11-11');
  });

  it('maakt van een batch die af is niet ongevraagd alles opnieuw met de peildatum van vandaag', async () => {
    await riv('plan-van-aanpak', BRON, '--peildatum', '2026-11-10');
    const { afloop, fout } = await riv('plan-van-aanpak', BRON, '--hervat');
    expect(afloop).toBe(2);
    expect(fout).toMatch(
      /^De vorige batch is al af, met peildatum 2026-11-10\. Laat --hervat weg voor een nieuwe/,
    );
    expect((await riv('plan-van-aanpak', BRON, '--hervat', '--peildatum', '2026-11-10')).afloop).toBe(0);
    expect(peildata()).not.toContain('2026-11-11');
  });

  it('neemt de peildatum van een andere opdracht niet over', async () => {
    onaf();
    await riv('toets', BRON, '--hervat');
    expect(peildata().at(-1)).toBe('2026-11-11');
  });
});

describe('opties die er niet bij horen', () => {
  it.each([
    ['toets', ['--formaat', 'pdf', '--nummer', '2'], 'Laat --formaat en --nummer weg, of noem een document'],
    ['toets', ['--editie', 'uwv'], 'Laat --editie weg'],
    ['toets', ['--opmerkingen'], 'Laat --opmerkingen weg'],
    ['alles', ['--profiel', 'indiening'], '--profiel hoort bij toets'],
    ['plan-van-aanpak', ['--nummer', '2'], 'plan-van-aanpak: Dit document heeft geen nummers.'],
    ['toetsrapport', ['--editie', 'uwv'], 'toetsrapport: Dit document is er alleen in de editie werkgever.'],
  ])('%s %j: verkeerd gebruik, voor de eerste zaak', async (wat, opties, melding) => {
    const { afloop, fout } = await riv(wat, BRON, ...opties);
    expect([afloop, fout]).toEqual([2, expect.stringContaining(melding) as string]);
    expect(existsSync(join(map(), 'uit'))).toBe(false);
  });

  it('laat met alles een nummer en een editie toe', async () => {
    expect((await riv('alles', BRON, '--nummer', '2', '--editie', 'uwv', '--proef')).afloop).toBe(0);
  });
});

it('zegt een tweede keer dat er niets opnieuw is gemaakt', async () => {
  await riv('plan-van-aanpak', BRON);
  const { fout } = await riv('plan-van-aanpak', BRON);
  expect(fout).toContain(
    '  1 zaak gemaakt, 1 bestand; bij 1 zaak was niets veranderd en bleef alles staan.\n',
  );
});

it('telt in een proef apart wat al is gemaakt, en noemt alleen wat er zou komen', async () => {
  await riv('plan-van-aanpak', BRON);
  const { uit, fout } = await riv('plan-van-aanpak', BRON, '--proef');
  expect(uit).toBe('');
  expect(fout).toMatch(/^1 zaak in .*\n {2}1 zaak ongewijzigd; die wordt niet opnieuw gemaakt\.\n/);
});

it('houdt een batch die niet kon beginnen niet voor een die niet is afgemaakt', async () => {
  const geen = await riv('plan-van-aanpak', BRON, '--formaat', 'pdf');
  expect(geen.afloop).toBe(5);
  expect((await riv('plan-van-aanpak', BRON)).afloop).toBe(0);
});

it('geeft een fout van de opdracht zelf met --json als JSON', async () => {
  onaf();
  const { afloop, uit } = await riv('plan-van-aanpak', BRON, '--json');
  expect(afloop).toBe(2);
  expect(JSON.parse(uit)).toEqual({
    versie: 1,
    fouten: [{ melding: expect.stringContaining('is niet afgemaakt. Ga verder met --hervat') as string }],
  });
});
