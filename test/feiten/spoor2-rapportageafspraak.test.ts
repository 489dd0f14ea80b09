import { expect, it } from 'vitest';
import { zijnRapportagesAfgesproken } from '../../src/feiten/spoor2-rapportageafspraak.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';

const uit = (spoor2: object): boolean =>
  zijnRapportagesAfgesproken(zaakSchema.parse({ schemaVersie: 1, zaaknummer: 'Z-1', spoor2 }));
const bureau = { naam: 'Bureau' };
const rapport = (meer: object) => ({ stuk: { status: 'vastgesteld', opgesteldOp: '2025-03-14' }, ...meer });

it('vindt een afspraak over rapportage in het trajectplan, bij het bureau of in een rapportage', () => {
  expect(uit({ bureau })).toBe(false);
  expect(uit({ bureau: { zelfUitgevoerd: true } })).toBe(true);
  expect(uit({ bureau: { ...bureau, rapportageIntervalDagen: 61 } })).toBe(true);
  for (const trajectplan of [
    { rapportagemomenten: 'Elk kwartaal.' },
    { evaluatieMetWerkgever: 'Elke maand.' },
    { rapportagedata: ['2025-03-14'] },
    { evaluatiedata: ['2025-03-14'] },
  ])
    expect(uit({ bureau, trajectplan }), JSON.stringify(trajectplan)).toBe(true);
  expect(uit({ bureau, trajectplan: { rapportagemomenten: ' ', rapportagedata: [] } })).toBe(false);
  expect(uit({ bureau, rapportages: [rapport({})] })).toBe(false);
  expect(uit({ bureau, rapportages: [rapport({}), rapport({})] })).toBe(true);
  expect(uit({ bureau, rapportages: [rapport({ volgendeRapportage: '2025-05-14' })] })).toBe(true);
});
