import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { datum } from '../../src/kern/datum.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import { kenmerkVan } from '../../src/zaak/schema/veld.ts';
import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';
import { ontdoe, vormVan, type Vorm } from '../../src/zaak/vorm.ts';
import { bladeren, op, rijkeZaak } from './rijke-zaak.ts';

const PEIL = datum('2025-03-01');
const zaak = (inhoud: object): Zaak =>
  leesZaak(JSON.stringify({ schemaVersie: 1, zaaknummer: 'ZK-1', ...inhoud }), 'zaak.json');
const bekend = (inhoud: object): [unknown, number] => {
  const { zaak: over, weggelaten } = opPeildatum(zaak(inhoud), PEIL);
  const { schemaVersie, zaaknummer, ...rest } = over;
  expect([schemaVersie, zaaknummer]).toEqual([1, 'ZK-1']);
  return [rest, weggelaten];
};

describe('op de peildatum', () => {
  test('blijft een zaak zonder latere feiten hetzelfde object', () => {
    const rijk = leesZaak(JSON.stringify(rijkeZaak()), 'zaak.json');
    expect(opPeildatum(rijk, PEIL)).toMatchObject({ weggelaten: 0 });
    expect(opPeildatum(rijk, PEIL).zaak).toBe(rijk);
  });

  test('telt de dag zelf nog mee', () => {
    expect(bekend({ contacten: [{ datum: '2025-03-01' }, { datum: '2025-03-02' }] })).toEqual([
      { contacten: [{ datum: '2025-03-01' }] },
      1,
    ]);
  });

  test('vervalt een object met een later anker, met alles erin', () => {
    expect(
      bekend({ loonsanctie: { besluitDatum: '2025-03-02', bekorting: { gemeldOp: '2025-03-03' } }, wia: {} }),
    ).toEqual([{ wia: {} }, 1]);
  });

  test('vervalt van een document dat later is opgesteld het geheel', () => {
    const stuk = { opgesteldOp: '2025-03-02', status: 'vastgesteld' };
    expect(bekend({ planVanAanpak: { stuk, einddoel: 'eigenWerk' } })).toEqual([{}, 1]);
    const eerder = { id: 'a', stuk: { opgesteldOp: '2025-01-01' } };
    expect(bekend({ evaluaties: [eerder, { id: 'b', stuk }] })).toEqual([{ evaluaties: [eerder] }, 1]);
  });

  test('blijft een document staan waarvan alleen de ondertekening of een feit later is', () => {
    const stuk = { opgesteldOp: '2025-02-01', verstrekkingen: [{ op: '2025-03-05' }] };
    const ondertekening = {
      werkgever: { ondertekendOp: '2025-02-02' },
      werknemer: { ondertekendOp: '2025-03-09' },
    };
    expect(
      bekend({ probleemanalyse: { stuk: { ...stuk, ondertekening }, nieuweGevraagdOp: '2025-03-04' } }),
    ).toEqual([
      {
        probleemanalyse: {
          stuk: {
            opgesteldOp: '2025-02-01',
            verstrekkingen: [],
            ondertekening: { werkgever: { ondertekendOp: '2025-02-02' } },
          },
        },
      },
      3,
    ]);
  });

  test('vervalt een later feit, ook in een lijst van data', () => {
    expect(
      bekend({
        bewaartermijn: { inzageVerzoekenOp: ['2025-01-01', '2025-04-01', '2025-05-01'] },
        aanspraakWerknemer: { werkgeverAangesprokenOp: ['2025-04-01'] },
        werknemer: { verplichtingenMeegedeeldOp: '2026-01-01', achternaam: 'Proef' },
      }),
    ).toEqual([
      {
        bewaartermijn: { inzageVerzoekenOp: ['2025-01-01'] },
        aanspraakWerknemer: {},
        werknemer: { achternaam: 'Proef' },
      },
      4,
    ]);
  });

  test('blijft een plan of afspraak in de toekomst staan', () => {
    const inhoud = {
      planVanAanpak: { eerstvolgendeEvaluatie: '2026-01-01', evaluatiemomenten: ['2026-01-01'] },
    };
    expect(bekend(inhoud)).toEqual([inhoud, 0]);
  });

  test('noemt de plaats van wat vervalt, in de zaak zoals zij is', () => {
    const stuk = { opgesteldOp: '2025-03-02', status: 'vastgesteld' };
    const inhoud = {
      contacten: [{ datum: '2025-03-02' }, { datum: '2025-03-01' }, { datum: '2025-03-03' }],
      bewaartermijn: { inzageVerzoekenOp: ['2025-01-01', '2025-04-01'] },
      evaluaties: [
        { id: 'a', stuk: { opgesteldOp: '2025-01-01' } },
        { id: 'b', stuk },
      ],
      werknemer: { verplichtingenMeegedeeldOp: '2026-01-01' },
    };
    const { plaatsen, weggelaten } = opPeildatum(zaak(inhoud), PEIL);
    expect([...plaatsen()].sort()).toEqual([
      '/bewaartermijn/inzageVerzoekenOp/1',
      '/contacten/0',
      '/contacten/2',
      '/evaluaties/1',
      '/werknemer/verplichtingenMeegedeeldOp',
    ]);
    expect(weggelaten).toBe(5);
  });

  test('verandert de zaak zelf niet', () => {
    const bron = zaak({ urenlog: [{ van: '2025-01-01', tot: '2025-12-31' }] });
    const kopie = structuredClone(bron);
    expect(opPeildatum(bron, PEIL).weggelaten).toBe(1);
    expect(bron).toEqual(kopie);
  });
});

test('van geen enkel gedateerd feit blijft iets over op een dag ervoor', () => {
  const rijk = leesZaak(JSON.stringify(rijkeZaak()), 'zaak.json');
  const { zaak: leeg } = opPeildatum(rijk, datum('1949-12-31'));
  const resten = bladeren().filter(({ pad, kenmerk }) => kenmerk?.tijd && op(leeg, pad) !== undefined);
  expect(resten.map(({ pad }) => pad.join('/'))).toEqual([]);
});

test('een object heeft hoogstens één anker, en tijd hoort alleen bij data', () => {
  const rijk = rijkeZaak();
  for (const { pad, kenmerk } of bladeren()) {
    if (kenmerk?.tijd) expect([op(rijk, pad)].flat()[0], pad.join('/')).toMatch(/^19\d\d-\d\d-\d\d$/);
  }
  const dubbel: string[] = [];
  const bezoek = (vorm: Vorm, pad: string): void => {
    if (vorm.soort === 'lijst') bezoek(vorm.item, pad);
    if (vorm.soort !== 'groep') return;
    const ankers = [...vorm.velden.values()].filter((v) => v.soort === 'veld' && v.kenmerk?.tijd === 'anker');
    if (ankers.length > 1) dubbel.push(pad);
    for (const [naam, veld] of vorm.velden) bezoek(veld, `${pad}/${naam}`);
  };
  bezoek(vormVan(zaakSchema), '');
  expect(dubbel).toEqual([]);
});

test('kent een uitkomst niet voordat haar datum er is', () => {
  const laat = { datum: '2025-02-01', werkgever: 'X', resultaat: 'afgewezen', resultaatOp: '2025-03-02' };
  expect(bekend({ spoor2: { sollicitaties: [laat] } })).toEqual([
    { spoor2: { sollicitaties: [{ datum: '2025-02-01', werkgever: 'X', resultaat: 'lopend' }] } },
    1,
  ]);
  const ongedateerd = { spoor2: { sollicitaties: [{ datum: '2025-02-01', resultaat: 'afgewezen' }] } };
  expect(bekend(ongedateerd)).toEqual([ongedateerd, 0]);
});

test.each([
  [
    'twijfels',
    { twijfels: [{ datum: '2025-02-01', actie: 'secondOpinion', actieOp: '2025-03-02' }] },
    { twijfels: [{ datum: '2025-02-01' }] },
  ],
  [
    'mediation',
    {
      conflicten: [
        { mediation: { geadviseerdOp: '2025-02-01', begonnenOp: '2025-03-02', resultaat: 'loopt' } },
      ],
    },
    { conflicten: [{ mediation: { geadviseerdOp: '2025-02-01' } }] },
  ],
  [
    'een klacht over het bureau',
    {
      spoor2: {
        klachten: [{ datum: '2025-02-01', bureauAangesprokenOp: '2025-03-02', resultaat: 'opgelost' }],
      },
    },
    { spoor2: { klachten: [{ datum: '2025-02-01' }] } },
  ],
  [
    'de keuze na arbeidstherapeutisch werk',
    {
      spoor1: {
        arbeidstherapeutisch: [{ van: '2025-02-01', geevalueerdOp: '2025-03-02', vervolgkeuze: 'gestopt' }],
      },
    },
    { spoor1: { arbeidstherapeutisch: [{ van: '2025-02-01' }] } },
  ],
  [
    'stagnatie',
    {
      evaluaties: [
        {
          stuk: { opgesteldOp: '2025-02-01' },
          actieBijStagnatie: 'mediation',
          actieBijStagnatieOp: '2025-03-02',
        },
      ],
    },
    { evaluaties: [{ stuk: { opgesteldOp: '2025-02-01' } }] },
  ],
  [
    'een besluit waarop nog wordt gewacht',
    { vervroegdeIva: { aanvraagdatum: '2025-02-01', besluit: 'toegekend', besluitOp: '2025-03-02' } },
    { vervroegdeIva: { aanvraagdatum: '2025-02-01', besluit: 'loopt' } },
  ],
])('kent niet wat een datum na de peildatum dateert: %s', (_, inhoud, over) => {
  expect(bekend(inhoud)).toEqual([over, 1]);
});

/** Dates beside a choice that no choice waits for. */
const DATEERT_NIETS = [
  '/actueelOordeel/signalen/aanvullendeDeskundigheidIngeschakeldOp',
  '/adviezen/nieuwOordeelGevraagdOp',
  '/adviezen/signalen/aanvullendeDeskundigheidIngeschakeldOp',
  '/arbeidsdeskundigeOnderzoeken/aangevraagdOp',
  '/arbeidsdeskundigeOnderzoeken/gesprekWerkgeverOp',
  '/arbeidsdeskundigeOnderzoeken/gesprekWerknemerOp',
  '/arbeidsdeskundigeOnderzoeken/werkplekbezoekOp',
  '/conflicten/opgelostOp',
  '/dienstverband/einddatumAangekondigdOp',
  '/dienstverband/opzegging/opgezegdOp',
  '/dienstverband/opzegging/toestemmingGevraagdOp',
  '/dienstverband/werknemerGewaarschuwdOp',
  '/geschillen/loonvorderingOp',
  '/geschillen/opgelostOp',
  '/loonmaatregelen/bekendMetGrondOp',
  '/loonsanctie/besluitVerzondenOp',
  '/loonsanctie/tekortkomingen/hersteldOp',
  '/medischeInformatie/doorWerknemerIngediendOp',
  '/meldingen/ziekUitDienst/aanvullingGevraagd/aangevuldOp',
  '/nietMeewerken/gewaarschuwdOp',
  '/planVanAanpak/werkaanpassingen/gerealiseerdOp',
  '/probleemanalyse/aangevraagdOp',
  '/probleemanalyse/nieuweGevraagdOp',
  '/probleemanalyse/signalen/aanvullendeDeskundigheidIngeschakeldOp',
  '/resultaat/instemmingVastgelegdOp',
  '/spoor2/detacheringOverwogenOp',
  '/spoor2/klachten/anderBureauOp',
  '/spoor2/kosten/participatieverzoekOp',
  '/spoor2/sollicitaties/gesprekOp',
  '/spoor2/start',
  '/spoor2/werknemerOverGegevensGeinformeerdOp',
  '/urenlog/tot',
  '/verlenging/verzoekVanWerknemerVoorRivOp',
  '/werknemer/verplichtingenMeegedeeldOp',
  '/wia/aanvullingGevraagd/aangevuldOp',
  '/wia/briefOntvangenOp',
  '/wia/inhoudelijkeBeoordelingGemeldOp',
  '/wia/ontvangstbevestigingOp',
  '/wia/verdereAanvullingen/aangevuldOp',
  '/wia/verzoekHervattingOp',
  '/wia/werknemerGewezenOpTermijnOp',
  '/wia/werknemerGewezenOpVerkorteWachttijdOp',
  '/ziekte/vangnet/gemeldOp',
  '/ziekte/vangnet/herstelGemeldOp',
  '/ziekte/vangnet/hersteldOp',
  '/ziekte/vangnet/loonstopGemeldOp',
];

test('elke datum naast een keuze zegt wat zij dateert', () => {
  const zwijgt = new Set<string>();
  for (const [plek, velden] of groepen()) {
    const heeftKeuze = [...velden.values()].some(isKeuze);
    for (const [naam, veld] of velden) {
      const { tijd, dateert = {} } = kenmerkVan(veld) ?? {};
      if (tijd === 'feit' && heeftKeuze && Object.keys(dateert).length === 0 && !isLijst(veld))
        zwijgt.add(`${plek}/${naam}`);
      for (const [deel, daarvoor] of Object.entries(dateert)) {
        const gedateerd = velden.get(deel);
        if (!gedateerd || kenmerkVan(gedateerd)?.tijd) throw new Error(`${plek}/${naam} cannot date ${deel}`);
        if (daarvoor !== undefined) expect(z.safeParse(gedateerd, daarvoor).success, deel).toBe(true);
      }
    }
  }
  expect([...zwijgt].sort()).toEqual([...DATEERT_NIETS].sort());
});

type Velden = ReadonlyMap<string, z.core.$ZodType>;

/** Every group of the schema, by the names of the fields that lead to it. */
function* groepen(schema: z.core.$ZodType = zaakSchema, plek = ''): Generator<[string, Velden]> {
  const kern = ontdoe(schema);
  if (kern instanceof z.ZodArray) yield* groepen(kern.element, plek);
  if (!(kern instanceof z.ZodObject)) return;
  const velden = new Map<string, z.core.$ZodType>(Object.entries(kern.shape));
  yield [plek, velden];
  for (const [naam, veld] of velden) yield* groepen(veld, `${plek}/${naam}`);
}

function isKeuze(veld: z.core.$ZodType): boolean {
  const kern = ontdoe(veld);
  return kern instanceof z.ZodEnum || (kern instanceof z.ZodArray && kern.element instanceof z.ZodEnum);
}

const isLijst = (veld: z.core.$ZodType): boolean => ontdoe(veld) instanceof z.ZodArray;
