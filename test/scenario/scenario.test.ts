import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { haaltDrempel, toetsZaak } from '../../src/toets/toets.ts';
import type { Bevinding } from '../../src/toets/bevinding.ts';
import { zaak } from '../hulp/zaak.ts';
import { KANDIDATEN, regelsVan } from '../meta/kandidaten/index.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

const isBevinding = ({ uitkomst }: Bevinding): boolean => uitkomst === 'tekort' || uitkomst === 'beoordelen';

const bevindingenVan = ({ zaak: afwijking, peildatum, profiel }: Scenario): readonly Bevinding[] =>
  toetsZaak(zaak(afwijking), {
    peildatum: datum(peildatum),
    profiel,
    richtwaarden: STANDAARD_RICHTWAARDEN,
  }).bevindingen.filter(isBevinding);

const kort = ({ regel, uitkomst, ernst, veld }: Bevinding): string => `${regel} ${uitkomst} ${ernst} ${veld}`;

describe.each(SCENARIOS.map((scenario) => [scenario.titel, scenario] as const))('%s', (_, scenario) => {
  const bevindingen = bevindingenVan(scenario);
  const van = (kandidaat: string): readonly Bevinding[] => {
    expect(KANDIDATEN[kandidaat], `${kandidaat} is a candidate`).toBeDefined();
    const regels = regelsVan(kandidaat);
    expect(regels, `${kandidaat} is the matter of a rule`).not.toEqual([]);
    return bevindingen.filter(({ regel }) => regels.includes(regel));
  };

  if (scenario.uwv === 'aanvaardt')
    it('is door UWV te aanvaarden: geen tekort dat tot een loonsanctie leidt', () => {
      expect(
        bevindingen
          .filter((b) => b.uitkomst === 'tekort' && (b.ernst === 'loonsanctie' || b.ernst === 'volledigheid'))
          .map(kort),
      ).toEqual([]);
    });

  for (const { kandidaat, ernst, uitkomst, waarom } of scenario.verwacht)
    it(`${kandidaat}: ${waarom}`, () => {
      const gevonden = van(kandidaat).filter(
        (b) =>
          (ernst === undefined || b.ernst === ernst) && (uitkomst === undefined || b.uitkomst === uitkomst),
      );
      expect(gevonden.map(kort), bevindingen.map(kort).join('\n')).not.toEqual([]);
    });

  for (const { kandidaat, waarom } of scenario.afwezig)
    it(`geen ${kandidaat}: ${waarom}`, () => {
      expect(
        van(kandidaat)
          .filter(({ ernst }) => haaltDrempel(ernst, 'aandacht'))
          .map(kort),
      ).toEqual([]);
    });
});
