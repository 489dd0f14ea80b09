import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gebreken, maakGebrekkig, tekstVanGebrekkig } from '../../scripts/samples/gebrekkig.ts';
import { tekstVanEindrapport } from '../../scripts/samples/eindrapport.ts';
import { tekstVanLoonsanctie } from '../../scripts/samples/loonsanctie.ts';
import { lees, type Json } from '../../scripts/samples/wijzigingen.ts';
import { isBsn } from '../../src/kern/bsn.ts';
import { dagenTussen, datum, isDatum, plusDagen, weekdag, type Datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { haaltDrempel, toetsZaak } from '../../src/toets/toets.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';

const MAP = fileURLToPath(new URL('../../samples/', import.meta.url));
const NAMEN = readdirSync(MAP).filter((naam) => existsSync(join(MAP, naam, 'zaak.json')));
const inhoud = (naam: string): string => readFileSync(join(MAP, naam, 'zaak.json'), 'utf8');
const json = (naam: string): Json => JSON.parse(inhoud(naam)) as Json;

const VERBODEN =
  /\b(diagnose\w*|klacht\w*|pijn\w*|vermoeid\w*|depress\w*|burn-?out|hernia|kanker|angst\w*|stress\w*|trauma\w*|therapie\w*|(?:fysio|psycho|ergo)thera\w*|behandelaar\w*|huisarts\w*|psycholo\w*|psychiat\w*|specialist\w*|ziekenhuis\w*|operatie\w*|geopereerd|medicijn\w*|medicatie\w*|zwanger\w*|bevalling\w*|beroepsziekte|mantelzorg\w*|echtscheiding|overlijden|verslav\w*)\b/i;

/** Holidays and days without meetings in the years of the samples. */
const VRIJ = new Set(
  '2024-01-01 2024-03-29 2024-04-01 2024-05-09 2024-05-20 2024-12-25 2024-12-26 2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-14 2026-05-25 2026-12-25'.split(
    ' ',
  ),
);

type Bezoek = (waarde: string, veld: string, pad: string) => void;
function bezoek(waarde: Json, doe: Bezoek, pad = '', veld = ''): void {
  if (typeof waarde === 'string') doe(waarde, veld, pad);
  else if (Array.isArray(waarde)) waarde.forEach((x, n) => bezoek(x, doe, `${pad}/${n}`, veld));
  else if (waarde !== null && typeof waarde === 'object')
    for (const [sleutel, x] of Object.entries(waarde)) bezoek(x, doe, `${pad}/${sleutel}`, sleutel);
}

const oplopend = (data: readonly (Datum | undefined)[]): void => {
  const bekend = data.filter((d) => d !== undefined);
  expect(bekend).toEqual([...bekend].sort());
};

describe.each(NAMEN)('samples/%s', (naam) => {
  const zaak = zaakSchema.parse(json(naam));

  it('is valid, also across fields, and explains itself', () => {
    expect(() => leesZaak(inhoud(naam), `samples/${naam}/zaak.json`)).not.toThrow();
    const leesmij = readFileSync(join(MAP, naam, 'LEESMIJ.md'), 'utf8');
    expect(leesmij).toContain(`riv toets samples/${naam} `);
    expect(leesmij).toContain('--peildatum');
  });

  it('has a case number of its own', () => {
    expect(NAMEN.filter((ander) => lees(json(ander), '/zaaknummer') === zaak.zaaknummer)).toEqual([naam]);
  });

  it('has a fictitious number of its own that passes the 11-proef', () => {
    expect(isBsn(zaak.werknemer?.bsn ?? '')).toBe(true);
    const zelfde = NAMEN.filter((ander) => lees(json(ander), '/werknemer/bsn') === zaak.werknemer?.bsn);
    expect(
      zelfde.filter((ander) => !['compleet', 'gebrekkig', 'loonsanctie', 'eindrapport'].includes(ander))
        .length,
    ).toBeLessThanOrEqual(1);
  });

  it('holds nothing medical and no real address', () => {
    const gevonden: string[] = [];
    bezoek(json(naam), (waarde, veld, pad) => {
      // The kind of leave and of advice are closed lists of the format.
      if (veld !== 'soort' && VERBODEN.test(waarde)) gevonden.push(`${pad}: ${waarde}`);
      if (veld === 'email' && !waarde.endsWith('@voorbeeld.example')) gevonden.push(pad);
      if (veld === 'telefoon' && !waarde.startsWith('010-0000')) gevonden.push(pad);
    });
    expect(gevonden).toEqual([]);
  });

  it('puts what people did on working days', () => {
    const gevonden: string[] = [];
    bezoek(json(naam), (waarde, veld, pad) => {
      if (!/^(?:opgesteldOp|ondertekendOp|op|datum|gesprekOp|\w+Op)$/.test(veld) || !isDatum(waarde)) return;
      if (veld === 'dossierVernietigenOp') return;
      if ([0, 6].includes(weekdag(waarde)) || VRIJ.has(waarde)) gevonden.push(`${pad}: ${waarde}`);
    });
    expect(gevonden).toEqual([]);
  });

  it('is in order of time', () => {
    const { probleemanalyse, planVanAanpak, evaluaties = [], actueelOordeel, eindevaluatie, wia } = zaak;
    oplopend([
      zaak.ziekte?.eersteZiektedag,
      probleemanalyse?.stuk?.opgesteldOp,
      planVanAanpak?.stuk?.opgesteldOp,
      evaluaties[0]?.stuk?.opgesteldOp,
    ]);
    oplopend([
      // A case with a loonsanctie goes on after its report.
      ...(zaak.loonsanctie ? [] : [evaluaties.at(-1)?.stuk?.opgesteldOp]),
      actueelOordeel?.stuk?.opgesteldOp,
      eindevaluatie?.stuk?.opgesteldOp,
      zaak.riv?.stuk?.opgesteldOp,
      wia?.aanvraagdatum ?? zaak.dienstverband?.einde,
    ]);
    for (const lijst of [evaluaties, zaak.bijstellingen, zaak.adviezen, zaak.spoor2?.rapportages])
      oplopend((lijst ?? []).map((x) => x.stuk?.opgesteldOp));
    for (const lijst of [
      zaak.contacten,
      zaak.arbodienst?.spreekuren,
      zaak.spoor2?.sollicitaties,
      zaak.spoor2?.contacten,
    ])
      oplopend((lijst ?? []).map((x) => x.datum));
    oplopend((zaak.urenlog ?? []).flatMap((periode) => [periode.van, periode.tot]));
  });

  it('gives each piece of paper after it was made, and signs it not before', () => {
    const geheel = json(naam);
    bezoek(geheel, (waarde, veld, pad) => {
      if (veld !== 'opgesteldOp' || !isDatum(waarde)) return;
      const stuk = lees(geheel, pad.replace(/\/opgesteldOp$/, ''));
      bezoek(stuk, (later, naamVeld) => {
        if (['op', 'ondertekendOp'].includes(naamVeld)) expect(later >= waarde, `${pad} ${later}`).toBe(true);
      });
    });
  });
});

describe('samples/compleet', () => {
  const zaak = zaakSchema.parse(json('compleet'));

  it('is long enough to be believed', () => {
    expect(zaak.adviezen?.length).toBeGreaterThanOrEqual(10);
    expect(zaak.evaluaties?.length).toBeGreaterThanOrEqual(10);
    expect(zaak.spoor2?.rapportages).toHaveLength(6);
    expect(zaak.spoor2?.sollicitaties?.length).toBeGreaterThanOrEqual(40);
  });

  it('has an application in every week since the zoekprofiel', () => {
    const begin = zaak.spoor2?.zoekprofiel?.vastgesteldOp;
    const einde = zaak.wia?.aanvraagdatum;
    if (!begin || !einde) throw new Error('no zoekprofiel or application');
    const data = (zaak.spoor2?.sollicitaties ?? []).map((s) => s.datum ?? '');
    for (let week = begin; dagenTussen(week, einde) >= 7; week = plusDagen(week, 7))
      expect(
        data.some((d) => d >= week && d < plusDagen(week, 7)),
        week,
      ).toBe(true);
  });
});

describe('samples/loonsanctie', () => {
  it('is what the script makes of gebrekkig', async () => {
    expect(inhoud('loonsanctie')).toBe(await tekstVanLoonsanctie());
  });

  it('has an answer to each shortcoming, and asks for the repair to be established', () => {
    const uit = toetsZaak(leesZaak(inhoud('loonsanctie'), 'zaak.json'), {
      peildatum: datum('2026-03-16'),
      profiel: 'lopend',
      richtwaarden: STANDAARD_RICHTWAARDEN,
    });
    const vanSanctie = uit.bevindingen.filter(
      ({ regel, uitkomst }) =>
        ['loonsanctie-herstelplan', 'bekorting-volledig'].includes(regel) && uitkomst === 'tekort',
    );
    expect(vanSanctie.map(({ veld }) => veld)).toEqual(['/loonsanctie/bekorting/gemeldOp']);
  });
});

describe('samples/eindrapport', () => {
  it('is what the script makes of loonsanctie, and ends the second track', async () => {
    expect(inhoud('eindrapport')).toBe(await tekstVanEindrapport());
    const rapport = zaakSchema.parse(json('eindrapport')).spoor2?.rapportages?.at(-1);
    expect(rapport?.eindrapport).toBe(true);
    expect(rapport?.eindadvies?.resultaat).toBe('geplaatst');
  });
});

describe('samples/gebrekkig', () => {
  it('is what the script makes of compleet', async () => {
    expect(inhoud('gebrekkig')).toBe(await tekstVanGebrekkig());
  });

  it('has fifteen defects, each a change of the complete case', () => {
    const compleet = json('compleet');
    const lijst = gebreken(compleet);
    expect(lijst.map((g) => g.nummer)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
    for (const { gebrek } of lijst) expect(gebrek.length).toBeGreaterThan(0);
    expect(maakGebrekkig(compleet)).not.toEqual(compleet);
    expect(json('compleet')).toEqual(compleet);
  });

  it('has every defect where its LEESMIJ says', () => {
    const leesmij = readFileSync(join(MAP, 'gebrekkig', 'LEESMIJ.md'), 'utf8');
    const paden = [...leesmij.matchAll(/`(\/[\w/]+)`/g)].map(([, pad]) => pad ?? '');
    expect(paden).toHaveLength(17);
    const waarde = (zaak: Json, pad: string): Json | undefined => {
      try {
        return lees(zaak, pad);
      } catch {
        return undefined;
      }
    };
    const gebrekkig = json('gebrekkig');
    const gevonden = Object.fromEntries(paden.map((pad) => [pad, waarde(gebrekkig, pad)]));
    expect(gevonden).toEqual({
      '/eerstejaarsevaluatie': undefined,
      '/planVanAanpak/stuk/opgesteldOp': '2024-04-04',
      '/evaluaties/9/bijstellingId': 'bijstelling-7',
      '/actueelOordeel/arbeidsrelatie': undefined,
      '/werkgever/aardBedrijf': undefined,
      '/eindevaluatie/aardBedrijf': undefined,
      '/meldingen/langdurigZiek/eersteZiektedag': '2024-01-09',
      '/meldingen/langdurigZiek/datum': '2024-11-18',
      '/evaluaties/5/stuk/opgesteldOp': '2025-02-12',
      '/spoor2/start': '2025-03-17',
      '/spoor2/rapportages/1/stuk/opgesteldOp': '2025-07-23',
      '/bijstellingen/4/stuk/ondertekening/werknemer': undefined,
      '/riv/stuk/verstrekkingen/0/op': '2025-10-10',
      '/medischeInformatie/verstrektAanWerknemerOp': undefined,
      '/eindevaluatie/stuk/status': 'concept',
      '/planVanAanpak/einddoel': undefined,
      '/planVanAanpak/visieWerknemer': undefined,
    });
    const ids = (lees(gebrekkig, '/bijstellingen') as { id: string }[]).map((b) => b.id);
    expect(ids).toEqual([
      'bijstelling-1',
      'bijstelling-2',
      'bijstelling-3',
      'bijstelling-4',
      'bijstelling-5',
      'bijstelling-6',
    ]);
  });
});

/** What riv finds wrong, or wants a person to look at, from `aandacht` up. */
const gevonden = (naam: string, peildatum: string, profiel: 'indiening' | 'lopend'): string[] => {
  const zaak = leesZaak(inhoud(naam), naam);
  const opties = { peildatum: datum(peildatum), profiel, richtwaarden: STANDAARD_RICHTWAARDEN };
  return toetsZaak(zaak, opties)
    .bevindingen.filter(
      (b) => ['tekort', 'beoordelen'].includes(b.uitkomst) && haaltDrempel(b.ernst, 'aandacht'),
    )
    .map((b) => b.veld);
};

describe('what riv says of the samples', () => {
  it.each([
    ['compleet', '2025-10-17', 'indiening'],
    ['compleet', '2025-10-17', 'lopend'],
    ['lopend-week-30', '2026-11-11', 'lopend'],
    ['ziek-uit-dienst', '2026-03-31', 'indiening'],
    ['onderbroken', '2025-06-04', 'lopend'],
    ['verkort-verslag', '2026-03-27', 'indiening'],
  ] as const)('finds nothing in %s on %s (%s)', (naam, peildatum, profiel) => {
    expect(gevonden(naam, peildatum, profiel)).toEqual([]);
  });

  it('finds the planted defects of gebrekkig, and no others', () => {
    expect(gevonden('gebrekkig', '2025-10-17', 'indiening').sort()).toEqual([
      '/actueelOordeel/arbeidsrelatie',
      '/bijstellingen/4/stuk/ondertekening/werknemer',
      '/eerstejaarsevaluatie',
      '/eindevaluatie/stuk/status',
      '/evaluaties/5/stuk/opgesteldOp',
      '/evaluaties/9/bijstellingId',
      '/medischeInformatie/verstrektAanWerknemerOp',
      '/meldingen/langdurigZiek/datum',
      '/meldingen/langdurigZiek/eersteZiektedag',
      '/planVanAanpak/einddoel',
      '/planVanAanpak/stuk/opgesteldOp',
      '/planVanAanpak/visieWerknemer',
      '/riv/stuk/verstrekkingen/0/op',
      '/spoor2/rapportages/1/stuk/opgesteldOp',
      '/spoor2/start',
      '/werkgever/aardBedrijf',
    ]);
  });
});
