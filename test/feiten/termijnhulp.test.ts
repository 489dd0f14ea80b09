import { describe, expect, it } from 'vitest';
import { eersteAfschrift } from '../../src/feiten/afschriften.ts';
import {
  eindeZonderSanctie,
  uiterlijkBesluitHerstel,
  uiterlijkWiaNaHerstel,
} from '../../src/feiten/loonperiode.ts';
import { contactenBedrijfsarts } from '../../src/feiten/spreekuren.ts';
import { standAfwijking } from '../../src/feiten/termijnafwijking.ts';
import { uiterlijkVoor } from '../../src/feiten/uiterlijk.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

describe('termijnafwijking', () => {
  const volledig = { reden: 'Opname.', instemmingWerkgever: true, instemmingWerknemer: true };
  it('is alleen volledig met reden en instemming van beide', () => {
    expect(standAfwijking(undefined)).toBe('geen');
    expect(standAfwijking(volledig)).toBe('volledig');
    expect(standAfwijking({ ...volledig, reden: ' ' })).toBe('onvolledig');
    expect(standAfwijking({ ...volledig, instemmingWerkgever: false })).toBe('onvolledig');
  });
});

describe('afschrift', () => {
  it('is het eerste gedateerde, waarbij arbodienst en bedrijfsarts voor elkaar gelden', () => {
    const verstrekkingen = [
      { aan: 'bedrijfsarts' as const, op: datum('2024-03-08') },
      { aan: 'arbodienst' as const, op: datum('2024-03-01') },
      { aan: 'werknemer' as const },
    ];
    expect(eersteAfschrift({ verstrekkingen }, 'bedrijfsarts')).toEqual({ op: '2024-03-01', index: 1 });
    expect(eersteAfschrift({ verstrekkingen }, 'werknemer')).toBeUndefined();
    expect(eersteAfschrift(undefined, 'werknemer')).toBeUndefined();
  });
});

describe('loonperiode', () => {
  const einde = (afwijking: Afwijking) => eindeZonderSanctie(maakContext({ zaak: afwijking }).tijdlijn);
  it('eindigt met de wachttijd, de verlenging of de vertraging van de aanvraag', () => {
    expect(einde({})).toBe('2026-01-04');
    expect(einde({ verlenging: { einde: '2026-04-05' } })).toBe('2026-04-05');
    expect(einde({ wia: { aanvraagdatum: '2025-10-18', uitersteDatumBrief: '2025-10-16' } })).toBe(
      '2026-01-06',
    );
  });

  it('schuift termijnen van UWV door een weekend of feestdag heen', () => {
    expect(uiterlijkBesluitHerstel(datum('2026-03-02'))).toBe('2026-03-23');
    expect(uiterlijkBesluitHerstel(datum('2026-02-01'))).toBe('2026-02-23');
    expect(uiterlijkWiaNaHerstel(datum('2026-03-16'))).toBe('2026-04-28');
  });
});

describe('contact van de bedrijfsarts', () => {
  it('is een spreekuur waarop de werknemer verscheen, of een stuk', () => {
    const spreekuren = [{ datum: '2024-04-02' }, { datum: '2024-03-04', verschenen: false }];
    const velden = contactenBedrijfsarts(zaak({ arbodienst: { spreekuren }, adviezen: [] })).map(
      ({ veld }) => veld,
    );
    expect(velden).toEqual([
      '/probleemanalyse/stuk/opgesteldOp',
      '/arbodienst/spreekuren/0/datum',
      '/actueelOordeel/stuk/opgesteldOp',
    ]);
  });
});

describe('uiterlijkVoor', () => {
  it('geeft niets voor wat in deze zaak niet geldt', () => {
    expect(uiterlijkVoor(maakContext({}).tijdlijn, 'week-42-melding')).toBe('2024-10-28');
    expect(uiterlijkVoor(maakContext({}).tijdlijn, 'ziek-uit-dienst-melding')).toBeUndefined();
  });
});
