import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Journaal } from '../../src/batch/journaal.ts';
import * as schrijven from '../../src/dossier/schrijf.ts';
import { draaiBatch, kleineZaken, metMap } from './hulp.ts';

vi.mock(import('../../src/dossier/schrijf.ts'), async (echt) => {
  const module = await echt();
  return { ...module, schrijfNamenDoor: vi.fn(module.schrijfNamenDoor) };
});

const map = metMap();

it('heeft de namen van de stukken op de schijf voordat het journaal hen noemt', async () => {
  const gebeurd: string[] = [];
  vi.mocked(schrijven.schrijfNamenDoor).mockImplementation((pad) => {
    gebeurd.push(pad.slice(map().length + 1));
    return Promise.resolve();
  });
  const schrijf = vi.spyOn(Journaal.prototype, 'schrijf').mockImplementation(() => {
    gebeurd.push('journaal');
    return Promise.resolve();
  });
  try {
    await draaiBatch(kleineZaken(2), join(map(), 'uit'));
  } finally {
    schrijf.mockRestore();
  }
  const tot = gebeurd.indexOf('journaal');
  expect(gebeurd.slice(0, tot).sort()).toEqual(
    ['uit', 'uit/.riv', 'uit/0001', 'uit/0001/Z-0001', 'uit/0001/Z-0002'].map((naam) => join(naam)),
  );
  // The overview has its name before the journal says that all is done.
  expect(gebeurd.slice(tot)).toEqual(['journaal', 'uit']);
});

it('struikelt niet over een map waarvan dat niet te vragen is', async () => {
  const { schrijfNamenDoor } = await vi.importActual<typeof schrijven>('../../src/dossier/schrijf.ts');
  await expect(schrijfNamenDoor(map())).resolves.toBeUndefined();
  await expect(schrijfNamenDoor(join(map(), 'weg'))).resolves.toBeUndefined();
});
