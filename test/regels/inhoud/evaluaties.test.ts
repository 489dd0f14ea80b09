import { describe, expect, it } from 'vitest';
import { bijstellingPlanVanAanpak } from '../../../src/regels/inhoud/bijstelling-plan-van-aanpak.ts';
import { eerstejaarsevaluatie } from '../../../src/regels/inhoud/eerstejaarsevaluatie.ts';
import { eindevaluatie } from '../../../src/regels/inhoud/eindevaluatie.ts';
import { evaluatie } from '../../../src/regels/inhoud/evaluatie.ts';
import { maakInhoudsregels, ontbreekt, type Inhoudstabel } from '../../../src/regels/inhoud/inhoud.ts';
import { kop } from '../../../src/regels/inhoud/kop.ts';
import { REGELS } from '../../../src/regels/index.ts';
import type { Profiel } from '../../../src/regels/regel.ts';
import { maakContext, type Geval } from '../../hulp/regeltest.ts';
import { BASIS, NOOIT_MOGELIJKHEDEN, vastgesteld, wijzig, type Afwijking } from '../../hulp/zaak.ts';
import { rijenVan, toets } from './hulp.ts';

const ernst = (tabel: Inhoudstabel, regel: string, geval: Omit<Geval, 'zin'>) => {
  const context = maakContext(geval);
  const meldingen = maakInhoudsregels(tabel).find(({ id }) => id === regel)?.meldingen ?? {};
  return toets(tabel, regel, context).flatMap((r) => {
    if (r.uitkomst !== 'tekort') return [];
    const zwaarte = meldingen[r.reden]?.ernst ?? 'info';
    return [`${r.veld} ${typeof zwaarte === 'string' ? zwaarte : zwaarte[context.profiel]}`];
  });
};
const uitkomsten = (tabel: Inhoudstabel, regel: string, zaak: Afwijking, profiel: Profiel = 'indiening') =>
  toets(tabel, regel, maakContext({ zaak, profiel })).map((r) => r.uitkomst);

describe('een afspraak die niet is uitgevoerd', () => {
  const activiteit = (stand: 'nietUitgevoerd' | 'deels', reden?: string) => ({
    activiteiten: [{ activiteitId: 'a1', stand, reden, resultaat: 'Nog weinig.' }],
  });
  const van = (anders: object, rest: Afwijking = {}, profiel: Profiel = 'indiening') =>
    ernst(evaluatie, 'eval-afspraken-nagekomen', {
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 0, anders).slice(0, 1), ...rest },
      profiel,
    });
  const veld = '/evaluaties/0/activiteiten/0/reden';

  it('weegt zonder reden zwaar bij indiening, in een lopende zaak niet', () => {
    expect(van(activiteit('nietUitgevoerd'))).toEqual([`${veld} loonsanctie`]);
    expect(van(activiteit('nietUitgevoerd'), {}, 'lopend')).toEqual([`${veld} aandacht`]);
    expect(van(activiteit('nietUitgevoerd', 'Werkplek was er nog niet.'))).toEqual([]);
  });

  it('blijkt niet uit een verwijzing naar een activiteit die nergens is afgesproken', () => {
    const punt = (activiteitId: string) => van({ activiteiten: [{ activiteitId, stand: 'loopt' as const }] });
    expect(punt('a1')).toEqual([]);
    // Of the adjustment.
    expect(punt('a3')).toEqual([]);
    expect(punt('a9')).toEqual(['/evaluaties/0/activiteiten/0/wat aandacht']);
  });

  it('weegt niet zwaar als het deels gebeurde, of later alsnog', () => {
    expect(van(activiteit('deels'))).toEqual([`${veld} aandacht`]);
    const later = { eindevaluatie: { activiteiten: [{ activiteitId: 'a1', stand: 'uitgevoerd' as const }] } };
    expect(van(activiteit('nietUitgevoerd'), later)).toEqual([`${veld} aandacht`]);
  });
});

describe('een concept', () => {
  const concept = { ...vastgesteld('2024-04-09'), status: 'concept' as const };

  it.each([
    [evaluatie, 'eval-koers', { evaluaties: [{ stuk: concept }] }],
    [bijstellingPlanVanAanpak, 'bijstelling-aanleiding', { bijstellingen: [{ stuk: concept }] }],
  ] as const)('van een evaluatie of bijstelling kan wachten, ook bij indiening', (tabel, regel, zaak) => {
    expect(new Set(uitkomsten(tabel, regel, zaak))).toEqual(new Set(['nogNiet']));
  });

  it('van de eerstejaarsevaluatie kan wachten tot het einde van het eerste ziektejaar', () => {
    const op = (peildatum: string, profiel: Profiel = 'lopend') =>
      toets(
        eerstejaarsevaluatie,
        'eje-doel-tweede-jaar',
        maakContext({
          zaak: {
            eerstejaarsevaluatie: {
              stuk: { ...concept, opgesteldOp: '2024-12-16' },
              doelTweedeJaar: undefined,
            },
          },
          peildatum,
          profiel,
        }),
      )[0];
    expect(op('2025-01-05')).toMatchObject({ uitkomst: 'nogNiet', uiterlijk: '2025-01-05' });
    expect(op('2025-01-06')).toMatchObject({ uitkomst: 'tekort' });
    expect(op('2025-01-05', 'indiening')).toMatchObject({ uitkomst: 'tekort' });
  });
});

describe('de eerstejaarsevaluatie', () => {
  const besluit = (besluitSpoor2: object | undefined, rest: Afwijking = {}) =>
    ernst(eerstejaarsevaluatie, 'eje-spoor2-besluit', {
      zaak: { ...rest, eerstejaarsevaluatie: { besluitSpoor2 } },
    });
  const veld = '/eerstejaarsevaluatie/besluitSpoor2';

  // That the second track did not begin, or was left out without a reason, weighs in the rules on its start.
  it('vraagt het besluit over het tweede spoor, en bij uitstel de reden', () => {
    const uitstel = { besluit: 'uitstellen', startdatum: undefined };
    expect(besluit(undefined)).toEqual([`${veld}/besluit aandacht`]);
    expect(besluit(undefined, { spoor2: undefined })).toEqual([`${veld}/besluit aandacht`]);
    expect(besluit(uitstel)).toEqual([`${veld}/reden aandacht`]);
    expect(besluit({ ...uitstel, toelichting: 'Hervatting in maart.' })).toEqual([]);
  });

  it('neemt als begindatum ook het begin zelf', () => {
    const starten = { besluit: 'starten', startdatum: undefined };
    expect(besluit(starten)).toEqual([]);
    expect(besluit(starten, { spoor2: undefined })).toEqual([`${veld}/startdatum aandacht`]);
  });

  it('hoeft zonder mogelijkheden niets over de koers te zeggen', () => {
    const adviezen = wijzig(BASIS.adviezen, 0, {
      stuk: { opgesteldOp: '2024-12-02' },
      belastbaarheid: { mogelijkheden: 'tijdelijkGeen' },
    });
    expect(besluit(undefined, { adviezen })).toEqual([]);
  });

  const situatie = (anders: object, rest: object = {}) =>
    ernst(eerstejaarsevaluatie, 'eje-triggers-beantwoord', {
      zaak: {
        eerstejaarsevaluatie: {
          bijstellingId: undefined,
          besluitSpoor2: undefined,
          situaties: { instabieleHervatting: { doetZichVoor: true, ...anders } },
          ...rest,
        },
      },
    }).filter((regel) => regel.includes('/vervolg'));
  const vervolg = '/eerstejaarsevaluatie/situaties/instabieleHervatting/vervolg';

  it('weegt een situatie zonder enig vervolg zwaar', () => {
    expect(situatie({})).toEqual([`${vervolg} loonsanctie`]);
    expect(situatie({ vervolg: 'Minder uren, vaste dagen.' })).toEqual([]);
    expect(situatie({ doetZichVoor: false })).toEqual([]);
  });

  it.each([
    ['een bijstelling', { bijstellingId: 'bijstelling-1' }],
    ['nieuwe afspraken', { nieuweAfspraken: [{ wat: 'Vaste dagen.' }] }],
    ['een actie bij stagnatie', { actieBijStagnatie: 'nieuwAdvies' }],
    ['het tweede spoor', { besluitSpoor2: { besluit: 'starten' } }],
  ])('weegt een situatie zonder tekst niet zwaar als er wel iets volgde: %s', (_, rest) => {
    expect(situatie({}, rest)).toEqual([`${vervolg} aandacht`]);
  });

  it('telt een bijstelling die er niet is niet als vervolg', () => {
    expect(situatie({}, { bijstellingId: 'b-9' })).toEqual([`${vervolg} loonsanctie`]);
    expect(situatie({}, { actieBijStagnatie: 'geen' })).toEqual([`${vervolg} loonsanctie`]);
  });
});

describe('nieuwe afspraken voor het tweede jaar', () => {
  const van = (anders: Afwijking['eerstejaarsevaluatie'], rest: Afwijking = {}) =>
    ernst(eerstejaarsevaluatie, 'eje-nieuwe-afspraken', {
      zaak: { ...rest, eerstejaarsevaluatie: { bijstellingId: undefined, ...anders } },
    });
  const gemist = ['/eerstejaarsevaluatie/nieuweAfspraken aandacht'];

  it('worden gevraagd als het plan moet worden bijgesteld, of als niemand zegt dat het zo kan blijven', () => {
    expect(van({ bijstellingNodig: true, koersJuist: true })).toEqual(gemist);
    expect(van({ bijstellingNodig: undefined, koersJuist: false })).toEqual(gemist);
    expect(van({ bijstellingNodig: undefined, koersJuist: undefined })).toEqual(gemist);
  });

  it('worden niet gevraagd als de koers juist is en er niets te wijzigen valt', () => {
    expect(van({ bijstellingNodig: false, koersJuist: true })).toEqual([]);
    expect(van({ bijstellingNodig: undefined, koersJuist: true })).toEqual([]);
  });

  it('worden niet gevraagd als er geen mogelijkheden zijn', () => {
    const adviezen = wijzig(BASIS.adviezen, 0, { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } });
    expect(van({ bijstellingNodig: true }, { adviezen })).toEqual([]);
  });
});

describe('de datum van het advies', () => {
  it('blijkt niet uit een verwijzing naar een advies dat er niet is', () => {
    const jaar = (adviesId: string) =>
      ernst(eerstejaarsevaluatie, 'eje-advies-tweede-jaar', { zaak: { eerstejaarsevaluatie: { adviesId } } });
    const veld = '/eerstejaarsevaluatie/datumAdvies aandacht';
    expect(jaar('advies-1')).not.toContain(veld);
    expect(jaar('advies-9')).toContain(veld);
    const periodiek = (adviesId: string) =>
      ernst(evaluatie, 'eval-belastbaarheid', {
        zaak: {
          evaluaties: wijzig(BASIS.evaluaties, 0, { adviesId, belastbaarheidGewijzigd: true }).slice(0, 1),
        },
      });
    expect(periodiek('advies-1')).toEqual([]);
    expect(periodiek('advies-9')).toEqual(['/evaluaties/0/datumAdvies aandacht']);
  });
});

describe('de eindevaluatie', () => {
  const van = (regel: string, zaak: Afwijking) => ernst(eindevaluatie, regel, { zaak });
  const beroep = { spoor2: { uitzondering: { reden: 'bevredigendResultaat' as const } } };

  it('vraagt bij een beroep op het resultaat zwaarder naar loon en duur', () => {
    const werk = { eindevaluatie: { huidigWerk: { structureel: true, loon: undefined } } };
    const loon = '/eindevaluatie/huidigWerk/loon';
    expect(van('eind-huidig-werk-loonwaarde', werk)).toContain(`${loon} aandacht`);
    expect(van('eind-huidig-werk-loonwaarde', { ...werk, ...beroep })).toContain(`${loon} loonsanctie`);
    expect(van('eind-structureel-onderbouwd', werk)).toContain('/resultaat/structureel aandacht');
    expect(van('eind-structureel-onderbouwd', { ...werk, ...beroep })).toContain(
      '/resultaat/structureel loonsanctie',
    );
  });

  it('neemt loon en duur ook uit het vastgelegde resultaat en het dienstverband', () => {
    const resultaat = {
      loonNu: 1550,
      structureel: {
        contractvorm: 'onbepaaldeTijd' as const,
        sinds: '2025-05-01',
        bedrijfsartsBevestigt: true,
      },
    };
    const huidigWerk = { structureel: true };
    const zaak = { resultaat, eindevaluatie: { huidigWerk, blijftInDitWerk: true } };
    expect(van('eind-huidig-werk-loonwaarde', zaak)).toEqual([]);
    expect(van('eind-structureel-onderbouwd', zaak)).toEqual([]);
  });

  // What was not done weighs in the rules on the two tracks.
  it('vraagt de inspanningen in beide sporen', () => {
    const leeg = { eindevaluatie: { inspanningenSpoor1: undefined, inspanningenSpoor2: undefined } };
    expect(van('eind-spoor1-onderbouwd', leeg)).toEqual(['/eindevaluatie/inspanningenSpoor1 aandacht']);
    expect(van('eind-spoor2-onderbouwd', leeg)).toEqual(['/eindevaluatie/inspanningenSpoor2 aandacht']);
    expect(van('eind-spoor2-onderbouwd', { ...leeg, spoor2: undefined })).toEqual([]);
  });

  it('vraagt zonder ooit mogelijkheden alleen de oordelen van de werkgever', () => {
    const zaak = { ...NOOIT_MOGELIJKHEDEN, eindevaluatie: { stuk: vastgesteld('2025-09-29') } };
    const gevraagd = maakInhoudsregels(eindevaluatie).flatMap(({ id }) => van(id, zaak));
    expect(gevraagd).toEqual([]);
  });

  it('vraagt niets over werk dat er niet is', () => {
    expect(van('eind-huidig-werk-loonwaarde', { eindevaluatie: { huidigWerk: { soort: 'geen' } } })).toEqual(
      [],
    );
  });
});

describe('een markering', () => {
  // What the other rule reports for the same gap: the place in the document and the finding may not drift apart.
  const zonder = (op: string) => ({ ...vastgesteld(op), opgesteldOp: undefined });
  const E = BASIS.eindevaluatie;
  const GEVALLEN: readonly [string, string, Inhoudstabel, Afwijking][] = [
    [
      'evaluatie-visie-partijen',
      '/evaluaties/3/visieWerknemer',
      evaluatie,
      { evaluaties: wijzig(BASIS.evaluaties, 3, { visieWerknemer: undefined }) },
    ],
    [
      'evaluatie-visie-partijen',
      '/evaluaties/3/visieWerkgever',
      evaluatie,
      { evaluaties: wijzig(BASIS.evaluaties, 3, { visieWerkgever: { opActiviteitenDoelenTermijnen: ' ' } }) },
    ],
    [
      'evaluatie-visie-partijen',
      '/eerstejaarsevaluatie/visieWerknemer',
      eerstejaarsevaluatie,
      { eerstejaarsevaluatie: { visieWerknemer: undefined } },
    ],
    [
      'evaluatie-visie-partijen',
      '/eindevaluatie/visieWerkgever',
      eindevaluatie,
      { eindevaluatie: { visieWerkgever: undefined } },
    ],
    [
      'doc-datum-en-opsteller',
      '/evaluaties/0/stuk/opgesteldOp',
      evaluatie,
      { evaluaties: [{ ...BASIS.evaluaties[0], stuk: zonder('2024-04-09') }] },
    ],
    [
      'doc-datum-en-opsteller',
      '/bijstellingen/0/stuk/opgesteldOp',
      bijstellingPlanVanAanpak,
      { bijstellingen: [{ ...BASIS.bijstellingen[0], stuk: zonder('2024-12-20') }] },
    ],
    [
      'doc-datum-en-opsteller',
      '/eindevaluatie/stuk/opstellers',
      eindevaluatie,
      { eindevaluatie: { stuk: { ...E.stuk, opstellers: undefined } } },
    ],
    [
      'doc-ondertekend-werkgever',
      '/bijstellingen/0/stuk/ondertekening/werkgever',
      bijstellingPlanVanAanpak,
      {
        bijstellingen: wijzig(BASIS.bijstellingen, 0, { stuk: { ondertekening: { werkgever: undefined } } }),
      },
    ],
    [
      'doc-ondertekend-werknemer',
      '/eerstejaarsevaluatie/stuk/ondertekening/werknemer',
      eerstejaarsevaluatie,
      { eerstejaarsevaluatie: { stuk: { ondertekening: { werknemer: undefined } } } },
    ],
    [
      'doc-ondertekend-werknemer',
      '/eindevaluatie/stuk/ondertekening/werknemer',
      eindevaluatie,
      { eindevaluatie: { stuk: { ondertekening: { werknemer: undefined } } } },
    ],
    [
      'riv-aard-bedrijf',
      '/werkgever/aardBedrijf',
      eindevaluatie,
      { eindevaluatie: { aardBedrijf: undefined }, werkgever: { aardBedrijf: undefined } },
    ],
    [
      'riv-oordeel-werkgever-arbeidsrelatie',
      '/eindevaluatie/oordeelArbeidsrelatie',
      eindevaluatie,
      { eindevaluatie: { oordeelArbeidsrelatie: undefined } },
    ],
    [
      'riv-oordeel-werkgever-passende-arbeid',
      '/eindevaluatie/oordeelPassendeArbeid',
      eindevaluatie,
      { eindevaluatie: { oordeelPassendeArbeid: undefined } },
    ],
    [
      'afwijking-termijn-gemotiveerd',
      '/evaluaties/0/termijnafwijking/reden',
      evaluatie,
      {
        evaluaties: wijzig(BASIS.evaluaties, 0, {
          termijnafwijking: { instemmingWerkgever: true, instemmingWerknemer: true },
        }),
      },
    ],
    [
      'resultaat-65-toestemming-werknemer',
      '/resultaat/beidenEens',
      eindevaluatie,
      {
        dienstverband: { grondslagLoon: 'Contractloon.' },
        resultaat: {
          vastgesteldOp: '2025-09-29',
          soortWerk: 'aangepast',
          urenPerWeek: 16,
          passendBijMogelijkheden: false,
          loonNu: 2100,
          structureel: { contractvorm: 'onbepaaldeTijd' },
          inspanningenGingenVooraf: true,
        },
      },
    ],
  ];

  it.each(GEVALLEN)('van %s hoort bij een bevinding van die regel (%s)', (id, veld, tabel, zaak) => {
    const context = maakContext({ zaak });
    expect(ontbreekt([kop, tabel], context)(veld as `/${string}`)?.regel).toBe(id);
    const uit = [REGELS.find((regel) => regel.id === id)?.toets(context) ?? []].flat();
    expect(uit.map((r) => r.uitkomst)).toContain('tekort');
    expect(ontbreekt([kop, tabel], maakContext({}))(veld as `/${string}`)).toBeNull();
  });
});

describe('de velden van wvp.md', () => {
  const heeft = (tabel: Inhoudstabel, plek: string, velden: readonly string[]) => {
    const aanwezig = new Set(rijenVan(tabel).map(({ rij }) => rij.veld));
    expect(velden.map((v) => `${plek}/${v}`).filter((veld) => !aanwezig.has(veld as `/${string}`))).toEqual(
      [],
    );
  };

  it('periodieke evaluatie (2.4)', () => {
    heeft(evaluatie, '/evaluaties/*', [
      ...['stuk/opgesteldOp', 'activiteiten', 'activiteiten/*/stand', 'activiteiten/*/resultaat'],
      ...['activiteiten/*/reden', 'gewerkteUrenPerWeek', 'huidigeTaken', 'metLoonwaarde'],
      ...['belastbaarheidGewijzigd', 'datumAdvies', 'opKoers', 'vervolgaanpak'],
      ...['visieWerkgever', 'visieWerknemer', 'volgendeEvaluatie'],
    ]);
  });

  it('bijstelling van het plan van aanpak (2.4)', () => {
    heeft(bijstellingPlanVanAanpak, '/bijstellingen/*', [
      ...['stuk/opgesteldOp', 'nummer', 'aanleiding', 'activiteiten', 'activiteiten/*/wat'],
      ...['activiteiten/*/wie', 'activiteiten/*/start', 'activiteiten/*/eind', 'doelen/*/omschrijving'],
      ...['doelen/*/termijn', 'visieWerkgever', 'visieWerknemer', 'volgendeEvaluatie'],
      ...['stuk/ondertekening/werkgever', 'stuk/ondertekening/werknemer', 'stuk/verstrekkingen'],
    ]);
  });

  it('eerstejaarsevaluatie (2.5)', () => {
    heeft(eerstejaarsevaluatie, '/eerstejaarsevaluatie', [
      ...['stuk/opgesteldOp', 'terugblik', 'terugblik/doelenEnAfspraken', 'terugblik/activiteitenWerkgever'],
      ...['terugblik/activiteitenWerknemer', 'terugblik/afsprakenNagekomen', 'terugblik/redenNietNagekomen'],
      ...['huidigWerk/functie', 'huidigWerk/urenPerWeek', 'huidigeTaken', 'huidigWerk/loonwaardePercentage'],
      ...['huidigWerk/structureel', 'adviesTweedeJaar', 'datumAdvies', 'koersJuist', 'doelTweedeJaar'],
      ...['conclusieSpoor1/eigenWerkPassend', 'conclusieSpoor1/eigenWerkPassendTeMaken'],
      ...['conclusieSpoor1/anderWerkInternAanwezig', 'besluitSpoor2/besluit', 'besluitSpoor2/startdatum'],
      ...['besluitSpoor2/reden', 'besluitSpoor2/perspectiefTot', 'nieuweAfspraken', 'nieuweAfspraken/*/wie'],
      ...['situaties/hervattingAchterOpSchema/doetZichVoor', 'situaties/teLaagOfTeWeinigUren/vervolg'],
      ...['visieWerkgever', 'visieWerknemer', 'volgendeEvaluatie'],
      ...['stuk/ondertekening/werkgever', 'stuk/ondertekening/werknemer'],
    ]);
    const situaties = rijenVan(eerstejaarsevaluatie).filter(({ rij }) => rij.veld.endsWith('/doetZichVoor'));
    expect(situaties).toHaveLength(8);
  });

  it('eindevaluatie (2.6)', () => {
    heeft(eindevaluatie, '/eindevaluatie', [
      ...['stuk/opgesteldOp', 'stuk/opstellers', 'voortgang', 'activiteiten/*/stand'],
      ...['huidigWerk/soort', 'huidigWerk/functie', 'huidigWerk/urenPerWeek', 'huidigWerk/loon'],
      ...['huidigWerk/loonVoor', 'huidigWerk/structureel', 'inspanningenSpoor1', 'inspanningenSpoor2'],
      ...['oordeelArbeidsrelatie', 'oordeelPassendeArbeid', 'blijftInDitWerk', 'bereidTerugTeNemen'],
      ...['visieWerkgever', 'visieWerknemer'],
      ...['stuk/ondertekening/werkgever', 'stuk/ondertekening/werknemer'],
    ]);
  });
});

it('de overgang van art. 7b geldt ook voor een bijstelling', () => {
  const van = (eersteZiektedag: string, op: string) =>
    uitkomsten(bijstellingPlanVanAanpak, 'bijstelling-visie-werknemer', {
      ziekte: { eersteZiektedag },
      bijstellingen: [{ stuk: vastgesteld(op) }],
    });
  expect(van('2023-06-30', '2023-07-01')).toEqual(['nvt']);
  expect(van('2023-06-30', '2023-07-02')).toEqual(['tekort']);
  expect(van('2023-07-01', '2023-07-01')).toEqual(['tekort']);
});
