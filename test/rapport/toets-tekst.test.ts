import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { maakVerf } from '../../src/rapport/opmaak.ts';
import { toetsNaarJson } from '../../src/rapport/toets-json.ts';
import { schrijfToets } from '../../src/rapport/toets-tekst.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { ALLES_UIT } from '../../src/recht/schakelaars.ts';
import { toetsZaak, type ToetsUitslag } from '../../src/toets/toets.ts';
import type { ToetsOpties } from '../../src/toets/bevinding.ts';
import { BASIS, PEILDATUM, zaak, type Afwijking } from '../hulp/zaak.ts';

const PLAATS = { lijn: 12, kolom: 3 };
const toets = (afwijking: Afwijking, deel: Partial<ToetsOpties> = {}): ToetsUitslag =>
  toetsZaak(zaak(afwijking), {
    peildatum: datum(PEILDATUM),
    profiel: 'indiening',
    richtwaarden: STANDAARD_RICHTWAARDEN,
    ...deel,
  });
const schrijf = (uitslag: ToetsUitslag, peildatum = PEILDATUM, breedte = 2000): string =>
  schrijfToets(
    {
      bron: 'map',
      uitslag,
      profiel: 'indiening',
      peildatum: datum(peildatum),
      alles: false,
      plaatsVan: () => PLAATS,
    },
    maakVerf(false),
    breedte,
  );
const tel = (tekst: string, stuk: string): number => tekst.split(stuk).length - 1;
const json = (uitslag: ToetsUitslag): Record<string, unknown> =>
  toetsNaarJson('map', uitslag, false, () => PLAATS) as Record<string, unknown>;

const VRAAG: Afwijking = {
  conflicten: [
    {
      mediation: {
        geadviseerdOp: '2025-03-03',
        afgewezenDoor: 'werkgever',
        redenAfwijzing: 'Geen.',
      },
    },
  ],
};
const vraagVan = (uitslag: ToetsUitslag) => uitslag.bevindingen.find((b) => b.uitkomst === 'beoordelen');

describe('de kop', () => {
  it('past op de breedte en schrijft de peildatum in woorden', () => {
    const regels = schrijf(toets({}), PEILDATUM, 80).split('\n');
    expect(regels.every((regel) => regel.length <= 80)).toBe(true);
    expect(regels[1]).toMatch(/^Peildatum \d+ [a-z]+ 2025, profiel indiening;/);
  });

  it('noemt wat van na de peildatum is, hoogstens tien plaatsen', () => {
    const vroeg = toets({}, { peildatum: datum('2024-01-08'), profiel: 'lopend' });
    expect(schrijf(vroeg, '2024-01-08')).toMatch(
      /\d+ feiten van na de peildatum zijn niet meegenomen: (\/\S+, ){9}\/\S+ en nog \d+\./,
    );
    expect(json(vroeg).naPeildatumVelden).toHaveLength(vroeg.naPeildatum);
    expect(schrijf(toets({}))).not.toContain('na de peildatum');
  });

  it('noemt gewijzigde richtwaarden en schakelaars die aan staan', () => {
    const uitslag = toets(
      {},
      {
        richtwaarden: { ...STANDAARD_RICHTWAARDEN, spoor2NaEvaluatieDagen: 120 },
        schakelaars: { ...ALLES_UIT, spoor1AfsluitenJaar2: true },
      },
    );
    expect(schrijf(uitslag)).toContain('Gewijzigde richtwaarden: spoor2NaEvaluatieDagen 120 (standaard 42).');
    expect(schrijf(uitslag)).toContain('Schakelaars aan: spoor1AfsluitenJaar2.');
    expect(json(uitslag).instellingen).toEqual({
      richtwaarden: { spoor2NaEvaluatieDagen: { waarde: 120, standaard: 42 } },
      schakelaars: ['spoor1AfsluitenJaar2'],
    });
    expect(schrijf(toets({}))).not.toMatch(/Gewijzigde richtwaarden|Schakelaars/);
  });
});

describe('een bevinding', () => {
  it('noemt elke vondst in een tekst, met de regel van zaak.json, en de norm één keer', () => {
    const tekst = schrijf(
      toets({
        toelichting: 'Een hernia en reuma.',
        spoor2: { zoekprofiel: { functies: ['planner wegens zijn hernia'] } },
      }),
    );
    expect(tekst).toContain('/toelichting  (zaak.json, regel 12)');
    expect(tekst).toMatch(/Plaatsen in deze tekst: teken 5 en 15\./);
  });

  it('schrijft dezelfde tekst op meer plaatsen één keer', () => {
    const twee = schrijf(toets({ toelichting: 'Hernia.', planVanAanpak: { arbeidsverhouding: 'Hernia.' } }));
    expect(tel(twee, 'iets dat een ziekte of letsel noemt')).toBe(1);
    expect(twee).toContain('/planVanAanpak/arbeidsverhouding  (zaak.json, regel 12)');
    const anders = schrijf(
      toets({ toelichting: 'Hernia.', planVanAanpak: { arbeidsverhouding: 'Een hernia.' } }),
    );
    expect(tel(anders, 'iets dat een ziekte of letsel noemt')).toBe(2);
    expect(tel(anders, 'legt een werkgever de aard van een ziekte niet vast')).toBe(1);
  });

  it('herhaalt de uiterste dag niet als de tekst die noemt', () => {
    const tekst = schrijf(toets({ spoor2: { start: '2025-06-17' } }));
    expect(tekst).toContain('termijn-spoor2-start');
    for (const [, dag] of tekst.matchAll(/Uiterlijk: ([^.]+)\./g))
      expect(
        tel(
          tekst
            .split(`Uiterlijk: ${dag ?? ''}`)[0]
            ?.split('\n')
            .at(-1) ?? '',
          dag ?? '-',
        ),
      ).toBe(0);
  });

  it('legt één keer uit waarom een bevredigend resultaat de ernst verlaagt', () => {
    const tekst = schrijf(
      toets({
        spoor2: { start: '2025-06-17' },
        planVanAanpak: { einddoel: undefined },
        resultaat: {
          vastgesteldOp: '2025-09-29',
          soortWerk: 'aangepast',
          functie: 'planner',
          urenPerWeek: 16,
          structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-01-06', bedrijfsartsBevestigt: true },
          passendBijMogelijkheden: true,
          niveau: 'gelijk',
        },
      }),
    );
    expect(tel(tekst, 'Ernst verlaagd van risico loonsanctie: bevredigend resultaat')).toBeGreaterThan(1);
    expect(tel(tekst, 'bevredigend resultaat: UWV kijkt dan niet naar de weg daarheen')).toBe(1);
  });
});

describe('een vraag', () => {
  const open = toets(VRAAG);
  const b = vraagVan(open);

  it('zegt waarom riv niet beslist en hoe u antwoordt', () => {
    const tekst = schrijf(open);
    expect(tekst).toContain(`Waarom riv dit niet beslist: ${b?.waarom ?? '-'}`);
    expect(tekst).toContain(
      `Antwoord: ja is uitkomst "voldoet", nee is uitkomst "tekort". Leg dat vast in /beoordelingen, met regel ${b?.regel ?? ''}, veld ${b?.veld ?? ''}, door, datum en feitenVingerafdruk ${b?.feitenVingerafdruk ?? ''}.`,
    );
  });

  it('blijft zichtbaar als een oordeel haar beantwoordt, in tekst en JSON', () => {
    const uitslag = toets({
      ...VRAAG,
      beoordelingen: [
        {
          regel: b?.regel,
          uitkomst: 'voldoet',
          door: 'A. Jurist',
          datum: '2025-10-01',
          feitenVingerafdruk: b?.feitenVingerafdruk,
        },
      ],
    });
    expect(schrijf(uitslag)).toContain(
      `${b?.regel ?? ''} ${b?.veld ?? ''}: beoordeeld op 1 oktober 2025 door A. Jurist (/beoordelingen/0).`,
    );
    expect(JSON.stringify(json(uitslag).bevindingen)).toContain('"soort":"beoordeling"');
  });

  it('is geen aandachtspunt als er verder geen tekort is', () => {
    const uitslag: ToetsUitslag = { ...open, oordeel: 'aandacht' };
    const zonder = uitslag.bevindingen.filter(({ uitkomst }) => uitkomst !== 'tekort');
    expect(schrijf({ ...uitslag, bevindingen: zonder })).toContain(
      'Deze controles vonden geen tekort, wel punten die een mens moet beoordelen.',
    );
  });
});

it('legt uit wat de woorden voor de stappen betekenen, en noemt bij een stap de regels', () => {
  const tekst = schrijf(toets({ ...BASIS, spoor2: { start: '2025-06-17' } }));
  expect(tekst).toContain('Er staat één bevinding open (termijn-spoor2-start)');
  expect(tekst).toMatch(/\(door = [^)]*open = dit staat in de weg;[^)]*> = hier staat het dossier nu\)/);
  const [eerste] = json(toets({ spoor2: { start: '2025-06-17' } })).bevindingen as { stap: string }[];
  expect(eerste?.stap).toBe('spoor2');
});
