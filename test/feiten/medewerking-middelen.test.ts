import { describe, expect, it } from 'vitest';
import { aankondigingVanaf, middelVanaf, zwaarMiddelVanaf } from '../../src/feiten/medewerking-middelen.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const vraag = (maatregelId?: string) => ({ op: datum('2024-06-03'), maatregelId });
const elk = (afwijking: Afwijking, maatregelId?: string) => middelVanaf(zaak(afwijking), vraag(maatregelId));
const zwaar = (afwijking: Afwijking, maatregelId?: string) =>
  zwaarMiddelVanaf(zaak(afwijking), vraag(maatregelId));

describe('middelen van de werkgever na een weigering', () => {
  it('zijn er niet in een zaak zonder iets', () => {
    expect(elk({})).toBeUndefined();
    expect(zwaar({})).toBeUndefined();
  });

  it('een waarschuwing telt vanaf de dag zelf, ook bij een latere weigering, maar is geen zwaar middel', () => {
    const gewaarschuwd = (op: string): Afwijking => ({ nietMeewerken: [{ datum: op, gewaarschuwdOp: op }] });
    expect(elk(gewaarschuwd('2024-06-02'))).toBeUndefined();
    expect(elk(gewaarschuwd('2024-06-03'))).toBe('2024-06-03');
    expect(elk(gewaarschuwd('2024-09-02'))).toBe('2024-09-02');
    expect(zwaar(gewaarschuwd('2024-06-03'))).toBeUndefined();
  });

  it.each<[string, Afwijking, string | undefined]>([
    ['een loonmaatregel die loopt', { loonmaatregelen: [{ ingangsdatum: '2024-05-01' }] }, '2024-06-03'],
    [
      'een loonmaatregel tot en met de dag',
      { loonmaatregelen: [{ ingangsdatum: '2024-05-01', einddatum: '2024-06-03' }] },
      '2024-06-03',
    ],
    [
      'een loonmaatregel die de dag ervoor eindigde',
      { loonmaatregelen: [{ ingangsdatum: '2024-05-01', einddatum: '2024-06-02' }] },
      undefined,
    ],
    [
      'de melding komt voor de ingang',
      { loonmaatregelen: [{ ingangsdatum: '2024-06-20', gemeldOp: '2024-06-10' }] },
      '2024-06-10',
    ],
    ['zonder datum', { loonmaatregelen: [{ soort: 'loonstop' }] }, undefined],
    [
      'een deskundigenoordeel waarop nog gewacht wordt',
      { deskundigenoordelen: [{ vraag: 'inspanningWerknemer', aangevraagdOp: '2024-05-27' }] },
      '2024-06-03',
    ],
    [
      'een deskundigenoordeel van voor de weigering',
      {
        deskundigenoordelen: [
          { vraag: 'inspanningWerknemer', aangevraagdOp: '2024-05-01', uitgebrachtOp: '2024-05-15' },
        ],
      },
      undefined,
    ],
    [
      'een oordeel over de werkgever',
      { deskundigenoordelen: [{ vraag: 'inspanningWerkgever', aangevraagdOp: '2024-06-10' }] },
      undefined,
    ],
    [
      'een deskundigenoordeel dat de werknemer vroeg',
      {
        deskundigenoordelen: [
          { aanvrager: 'werknemer', vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-06-10' },
        ],
      },
      undefined,
    ],
    [
      'een deskundigenoordeel dat de werkgever vroeg',
      {
        deskundigenoordelen: [
          { aanvrager: 'werkgever', vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-06-10' },
        ],
      },
      '2024-06-10',
    ],
    [
      'een verzoek om ontslag',
      { dienstverband: { opzegging: { toestemmingGevraagdOp: '2024-08-01' } } },
      '2024-08-01',
    ],
  ])('%s', (_, afwijking, verwacht) => {
    expect(elk(afwijking)).toBe(verwacht);
    expect(zwaar(afwijking)).toBe(verwacht);
  });

  it('een verzoek om ontbinding van de werknemer zelf is geen middel', () => {
    const opzegging = { toestemmingGevraagdOp: '2024-08-01', door: 'werknemer' as const };
    expect(zwaar({ dienstverband: { opzegging } })).toBeUndefined();
  });

  it('een langer lopend middel van eerder gaat voor een korter van later', () => {
    const loonmaatregelen = [
      { ingangsdatum: '2024-05-01', einddatum: '2024-06-30' },
      { ingangsdatum: '2024-05-20', einddatum: '2024-05-27' },
      { ingangsdatum: '2024-07-15' },
    ];
    expect(zwaar({ loonmaatregelen })).toBe('2024-06-03');
  });

  it('een loonmaatregel die alleen is aangekondigd telt als een waarschuwing, niet als zwaar middel', () => {
    const aangekondigd = { loonmaatregelen: [{ id: 'm1', gemeldOp: '2024-06-10' }] };
    expect(elk(aangekondigd)).toBe('2024-06-10');
    expect(zwaar(aangekondigd)).toBeUndefined();
    expect(aankondigingVanaf(zaak(aangekondigd), vraag())).toBe('2024-06-10');
    expect(aankondigingVanaf(zaak(aangekondigd), { ...vraag(), op: datum('2024-06-11') })).toBeUndefined();
    expect(elk({ loonmaatregelen: [{ id: 'm1', gemeldOp: '2024-06-02' }] }, 'm1')).toBe('2024-06-03');
    expect(
      aankondigingVanaf(zaak({ loonmaatregelen: [{ ingangsdatum: '2024-06-20' }] }), vraag()),
    ).toBeUndefined();
  });

  it('de maatregel die de weigering noemt telt, ook als zij al was geëindigd', () => {
    const loonmaatregelen = [{ id: 'm1', ingangsdatum: '2024-05-01', einddatum: '2024-05-31' }];
    expect(zwaar({ loonmaatregelen }, 'm1')).toBe('2024-06-03');
    expect(zwaar({ loonmaatregelen }, 'onbekend')).toBeUndefined();
  });
});
