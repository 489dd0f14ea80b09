import { describe, expect, it } from 'vitest';
import { maakInhoudsregels, ontbreekt, type Inhoudstabel } from '../../../src/regels/inhoud/inhoud.ts';
import { INHOUDSTABELLEN } from '../../../src/regels/inhoud/index.ts';
import { kop } from '../../../src/regels/inhoud/kop.ts';
import { planVanAanpak } from '../../../src/regels/inhoud/plan-van-aanpak.ts';
import { bezoek, isGevuld, wijsAan } from '../../../src/regels/inhoud/plek.ts';
import { trajectplanSpoor2 } from '../../../src/regels/inhoud/trajectplan-spoor2.ts';
import { voortgangsrapportageSpoor2 } from '../../../src/regels/inhoud/voortgangsrapportage-spoor2.ts';
import { REGELS } from '../../../src/regels/index.ts';
import type { Pointer } from '../../../src/regels/regel.ts';
import { maakBevinding } from '../../../src/toets/melding.ts';
import { zaakSchema } from '../../../src/zaak/schema/zaak.ts';
import { KORT, rijk } from '../../documenten/zaken.ts';
import { EVALUATIEGEVALLEN, vastgesteldeEvaluaties } from './evaluatiegevallen.ts';
import { alles, stel, weg, type Geval } from './geval.ts';
import { TRAJECTGEVALLEN } from './trajectgevallen.ts';
import { VERSLAGGEVALLEN } from './verslaggevallen.ts';
import { contextVan, haalWeg, plekIn, rijenVan, toets, zet, type Groep, type Rij } from './hulp.ts';

const PEIL = '2030-01-01';

const P = '/planVanAanpak';
const R = '/spoor2/rapportages/0';
const advies = (soort: string) =>
  stel('/probleemanalyse/adviespunten', [{ tekst: 'Advies.', soort, opvolging: 'gevolgd' }]);
/** The rich case has every special regime at once. */
const gewoneZaak = alles(
  weg('/dienstverband', '/vervroegdeIva', '/verlenging', '/loonsanctie', '/wia', '/werknemer/aowDatum'),
  stel('/ziekte', { eersteZiektedag: '2024-01-08' }),
);
const zonderVisieplicht = alles(
  stel('/ziekte/eersteZiektedag', '2023-06-30'),
  stel('/ziekte/eersteZiektedagVastgesteldDoorUwv', '2023-06-30'),
  stel(`${P}/stuk/opgesteldOp`, '2023-07-01'),
);
const visieplicht = stel(`${P}/stuk/opgesteldOp`, '2023-07-02');
const nietVastgesteld = stel(`${P}/stuk/status`, 'concept');
const rapportConcept = stel(`${R}/stuk/status`, 'concept');
const eindrapport = stel(`${R}/eindrapport`, true);
const geenEindrapport = stel(`${R}/eindrapport`, false);

const GEVALLEN: Readonly<Record<string, Geval>> = {
  'laatste dag van het dienstverband': {
    geldt: stel('/dienstverband/soort', 'bepaaldeTijd'),
    nietAls: stel('/dienstverband/soort', 'onbepaaldeTijd'),
  },
  'naam van de bedrijfsarts of arbodienst': { weg: weg('/arbodienst/naam', '/arbodienst/bedrijfsarts/naam') },
  'eerste ziektedag': { weg: weg('/ziekte') },
  'datum van de probleemanalyse': { weg: weg(`${P}/datumProbleemanalyse`, '/probleemanalyse/stuk') },
  opstellers: { weg: weg(`${P}/stuk/opstellers`, `${P}/stuk/ondertekening`) },
  'functie van de opsteller': {
    weg: weg(
      `${P}/stuk/opstellers/0/functie`,
      `${P}/stuk/opstellers/0/rol`,
      `${R}/stuk/opstellers/0/functie`,
    ),
  },
  'samenvatting van het advies in werktermen': {
    nietAls: weg('/probleemanalyse'),
    weg: weg('/probleemanalyse/analyse', '/probleemanalyse/belastbaarheid'),
  },
  'adviezen van de bedrijfsarts met wat ermee is gedaan': { nietAls: weg('/probleemanalyse') },
  'reden om het advies niet of deels te volgen': {
    geldt: stel('/probleemanalyse/adviespunten/0/opvolging', 'nietGevolgd'),
    nietAls: stel('/probleemanalyse/adviespunten/0/opvolging', 'gevolgd'),
  },
  'termijn van het doel': { weg: weg(`${P}/doelen/0/termijn`, `${P}/doelen/0/redenGeenTermijn`) },
  'activiteit van de werkgever': {
    nietAls: weg(`${P}/activiteiten`),
    weg: stel(`${P}/activiteiten`, [{ wie: 'werknemer' }]),
  },
  'activiteit van de werknemer': {
    geldt: stel(`${P}/activiteiten`, [{ wie: 'werkgever' }, { wie: 'werknemer' }]),
    nietAls: weg(`${P}/activiteiten`),
    weg: stel(`${P}/activiteiten`, [{ wie: 'werkgever' }]),
  },
  'afspraak over de geadviseerde interventie': {
    nietAls: alles(stel(`${P}/interventieGeindiceerd`, false), advies('overig')),
  },
  'aanpassing van het werk': {
    geldt: advies('werkaanpassing'),
    nietAls: advies('overig'),
  },
  opbouwschema: {
    geldt: stel('/probleemanalyse/signalen', {}),
    nietAls: stel(`${P}/hervattingMogelijk`, false),
  },
  loonwaarde: {},
  'mogelijkheden in het eigen werk': naarBuiten(),
  'mogelijkheden in aangepast eigen werk': naarBuiten(),
  'mogelijkheden in ander werk bij de werkgever': naarBuiten(),
  'afspraak over scholing': { geldt: advies('scholing'), nietAls: advies('overig') },
  'afspraken over het tweede spoor': {
    geldt: alles(
      stel(`${P}/einddoel`, 'werkAndereWerkgever'),
      stel(`${P}/activiteiten`, [{ wie: 'werkgever' }]),
    ),
    nietAls: alles(
      stel(`${P}/einddoel`, 'eigenWerk'),
      stel(`${P}/zoekvolgorde/beidenWillenExtern`, false),
      stel(`${P}/activiteiten`, [{ wie: 'werkgever' }]),
    ),
  },
  'data van de evaluaties': { weg: weg(`${P}/evaluatiemomenten`, `${P}/eerstvolgendeEvaluatie`) },
  'datum van de eerste evaluatie': { weg: weg(`${P}/evaluatiemomenten`, `${P}/eerstvolgendeEvaluatie`) },
  'datum van de eerstejaarsevaluatie': {
    geldt: alles(gewoneZaak, stel(`${P}/stuk/opgesteldOp`, '2024-02-27')),
    nietAls: stel(`${P}/stuk/opgesteldOp`, '2029-01-01'),
  },
  '/spoor2/rapportages/*/visieWerknemer': {},
  'visie van de werkgever': { geldt: visieplicht, nietAls: zonderVisieplicht },
  'visie van de werknemer': { geldt: visieplicht, nietAls: zonderVisieplicht },
  'reden van de termijnafwijking': { nietAls: weg(`${P}/termijnafwijking`) },
  'instemming van de werkgever met de afwijking': { nietAls: weg(`${P}/termijnafwijking`) },
  'instemming van de werknemer met de afwijking': { nietAls: weg(`${P}/termijnafwijking`) },
  geschilpunten: { nietAls: stel(`${P}/overeenstemming`, 'volledig') },
  'vervolg op de geschilpunten': {
    nietAls: stel(`${P}/overeenstemming`, 'volledig'),
    weg: weg(`${P}/geschilpunten/vervolg`, `${P}/geschilpunten/soortVervolg`),
  },
  'ondertekening door de werkgever': {
    geldt: stel('/spoor2/bureau/zelfUitgevoerd', true),
    nietAls: alles(nietVastgesteld, rapportConcept),
    weg: weg(`${P}/stuk/ondertekening/werkgever`, `${R}/stuk/ondertekening/werkgever`),
  },
  'ondertekening door de werknemer': { nietAls: alles(nietVastgesteld, rapportConcept) },
  'ondertekening door het re-integratiebureau': { nietAls: stel('/spoor2/bureau/zelfUitgevoerd', true) },
  'overeenstemming over het plan': {
    weg: weg(`${P}/overeenstemming`, `${P}/visieWerknemer`, `${P}/stuk/ondertekening`),
  },
  'afschrift aan de werknemer': afschrift('werknemer'),
  'afschrift aan de casemanager': afschrift('casemanager'),
  'afschrift aan de bedrijfsarts of arbodienst': afschrift('bedrijfsarts'),
  'naam van het re-integratiebureau': { nietAls: stel('/spoor2/bureau/zelfUitgevoerd', true) },
  'naam van de coach': { weg: weg(`${R}/coach`, '/spoor2/bureau/coach') },
  'contacten in deze periode': { weg: weg('/spoor2/contacten') },
  'activiteiten in deze periode': { weg: weg('/spoor2/activiteiten') },
  'reden van afwezigheid': {
    geldt: stel('/spoor2/contacten/0/aanwezig', false),
    nietAls: stel('/spoor2/contacten/0/aanwezig', true),
  },
  afspraken: { nietAls: stel('/spoor2/contacten/0/aanwezig', false) },
  '/spoor2/activiteiten/*/resultaat': { nietAls: stel('/spoor2/activiteiten/0/tot', '2030-01-02') },
  'toelichting op een sollicitatie buiten het zoekprofiel': {
    geldt: stel('/spoor2/sollicitaties/0/pastBijZoekprofiel', false),
    nietAls: stel('/spoor2/sollicitaties/0/pastBijZoekprofiel', true),
  },
  'reden van afwijzing': {
    geldt: stel('/spoor2/sollicitaties/0/resultaat', 'afgewezen'),
    nietAls: stel('/spoor2/sollicitaties/0/resultaat', 'lopend'),
  },
  leerdoelen: { nietAls: stel('/spoor2/plaatsingen/0/soort', 'dienstverband') },
  'toelichting op de deelname': {
    geldt: stel(`${R}/deelname/oordeel`, 'onvoldoende'),
    nietAls: stel(`${R}/deelname/oordeel`, 'volledig'),
  },
  'datum waarop de gewijzigde belastbaarheid is doorgegeven': {
    nietAls: stel(`${R}/belastbaarheidGewijzigd`, false),
  },
  'afspraken voor de volgende periode': { geldt: geenEindrapport, nietAls: eindrapport },
  'datum van de volgende rapportage': { geldt: geenEindrapport, nietAls: eindrapport },
  'resultaat van het traject': { geldt: eindrapport, nietAls: geenEindrapport },
  'of een tweede traject zinvol is': {
    geldt: alles(eindrapport, stel(`${R}/eindadvies/resultaat`, 'nietGeplaatst')),
    nietAls: alles(eindrapport, stel(`${R}/eindadvies/resultaat`, 'geplaatst')),
  },
  'reden van het advies over een tweede traject': {
    geldt: alles(eindrapport, stel(`${R}/eindadvies/tweedeTrajectZinvol`, false)),
    nietAls: alles(eindrapport, stel(`${R}/eindadvies/tweedeTrajectZinvol`, true)),
    weg: weg(`${R}/eindadvies/reden`, `${R}/eindadvies/redenNietZinvol`),
  },
};

for (const partij of ['de werkgever', 'de werknemer']) {
  const visie = partij === 'de werkgever' ? 'visieWerkgever' : 'visieWerknemer';
  for (const [vraag, wat] of [
    ['mogelijkheden', 'welke mogelijkheden om (meer) te werken'],
    ['activiteitenTotNu', 'wat vindt van de activiteiten tot nu toe'],
    ['nieuweAfspraken', 'wat vindt van de afspraken'],
  ] as const)
    Object.assign(GEVALLEN, {
      [`${wat} (${partij})`]: {
        geldt: visieplicht,
        nietAls: stel(`${P}/${visie}`, { opActiviteitenDoelenTermijnen: 'In één tekst.' }),
        weg: weg(`${P}/${visie}/${vraag}`),
      } satisfies Geval,
    });
}

function naarBuiten(): Geval {
  return {
    geldt: stel(`${P}/zoekvolgorde/beidenWillenExtern`, false),
    nietAls: stel(`${P}/zoekvolgorde/beidenWillenExtern`, true),
  };
}

function afschrift(aan: string): Geval {
  return {
    geldt: stel(
      `${P}/stuk/verstrekkingen`,
      ['werknemer', 'casemanager', 'bedrijfsarts'].map((rol) => ({ aan: rol, op: '1990-01-01' })),
    ),
    nietAls: nietVastgesteld,
    weg: (zaak) =>
      zet(
        zaak,
        `${P}/stuk/verstrekkingen`,
        ['werknemer', 'casemanager', 'bedrijfsarts']
          .filter((rol) => rol !== aan)
          .map((rol) => ({ aan: rol, op: '1990-01-01' })),
      ),
  };
}

const uitkomst = (tabel: Inhoudstabel, { regel, rij, eigen }: Rij, zaak: Groep): boolean => {
  const context = contextVan(zaak, PEIL);
  const isGemist = ontbreekt([tabel], context)(plek(rij.veld), rij.wat) !== null;
  if (eigen) {
    const gemeld = toets(tabel, regel, context).some(
      (r) =>
        r.uitkomst === 'tekort' &&
        [rij.wat, `${rij.wat}, zwaarder`].includes(r.reden) &&
        r.veld === plek(rij.veld),
    );
    expect(gemeld, 'mark and finding are the same').toBe(isGemist);
  }
  return isGemist;
};

/** The tables of the evaluations have their own cases: they use the same words for other fields. */
const EVALUATIES = ['evaluatie', 'bijstelling-plan-van-aanpak', 'eerstejaarsevaluatie', 'eindevaluatie'];
const EIGEN: Readonly<Record<string, Readonly<Record<string, Geval>>>> = {
  probleemanalyse: {
    ...GEVALLEN,
    '/probleemanalyse/belastbaarheid/velden': {
      geldt: stel('/probleemanalyse/belastbaarheid/vorm', 'brief'),
      nietAls: weg('/probleemanalyse/belastbaarheid'),
    },
    '/probleemanalyse/belastbaarheid/prognose': {
      nietAls: weg('/probleemanalyse/belastbaarheid'),
      weg: weg(
        ...['prognose', 'beinvloedbaar', 'kansOpHerstel'].map((v) => `/probleemanalyse/belastbaarheid/${v}`),
      ),
    },
  },
  'trajectplan-spoor2': TRAJECTGEVALLEN,
  reintegratieverslag: VERSLAGGEVALLEN,
  'oordeel-werknemer': VERSLAGGEVALLEN,
};
const gevalVan = ({ document }: Inhoudstabel, { veld, wat }: Rij['rij']): Geval =>
  EIGEN[document]
    ? (EIGEN[document][veld] ?? EIGEN[document][wat] ?? {})
    : ((EVALUATIES.includes(document)
        ? (EVALUATIEGEVALLEN[`${veld}: ${wat}`] ?? EVALUATIEGEVALLEN[veld])
        : (GEVALLEN[veld] ?? GEVALLEN[wat])) ?? {});

const plek = (veld: string): `/${string}` => veld.replaceAll('*', '0') as `/${string}`;

const maak = (...stappen: (((zaak: Groep) => void) | undefined)[]): Groep => {
  const zaak = rijk();
  vastgesteldeEvaluaties(zaak);
  for (const stap of stappen) stap?.(zaak);
  return zaak;
};

describe.each(INHOUDSTABELLEN.map((tabel) => [tabel.document, tabel] as const))(
  'inhoud van %s',
  (_, tabel) => {
    const rijen = rijenVan(tabel);

    it.each(rijen.map((rij) => [`${rij.rij.veld}: ${rij.rij.wat}`, rij] as const))('%s', (_naam, rij) => {
      const { geldt, nietAls, weg: haal } = gevalVan(tabel, rij.rij);
      if (rij.rij.veld === '/ziekte/eersteZiektedag') return;
      expect(uitkomst(tabel, rij, maak(geldt)), 'aanwezig').toBe(false);
      const zonder = maak(geldt, haal ?? ((zaak) => haalWeg(zaak, rij.rij.veld)));
      if (plekIn(zonder, rij.rij.veld).ouder) expect(uitkomst(tabel, rij, zonder), 'afwezig').toBe(true);
      expect(nietAls !== undefined, 'a condition has a case').toBe(rij.rij.wanneer !== undefined);
      if (!nietAls) return;
      const buiten = maak(geldt, nietAls, haal ?? ((zaak) => haalWeg(zaak, rij.rij.veld)), nietAls);
      expect(uitkomst(tabel, rij, buiten), 'niet gevraagd').toBe(false);
    });

    it('heeft unieke redenen per regel en een regel per id', () => {
      const ids = tabel.eisen.map(({ regel }) => regel);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { velden } of tabel.eisen)
        expect(new Set(velden.map(({ wat }) => wat)).size).toBe(velden.length);
    });

    it('wijst naar velden die het schema kent', () => {
      const alle = rijk();
      for (const { rij } of rijen) {
        const { ouder, naam } = plekIn(alle, rij.veld);
        expect(ouder && naam in ouder, rij.veld).toBe(true);
      }
    });

    it('laat een melding van een ander over aan een regel die bestaat', () => {
      const bekend = new Set(REGELS.map(({ id }) => id));
      for (const { regel } of tabel.markeringen) expect(bekend.has(regel), regel).toBe(true);
      const eigen = new Set(tabel.eisen.map(({ regel }) => regel));
      expect(tabel.markeringen.filter(({ regel }) => eigen.has(regel))).toEqual([]);
    });

    it('schrijft meldingen als hele zinnen, zonder gegevens van de zaak', () => {
      const context = contextVan(maak(), PEIL);
      for (const regel of maakInhoudsregels(tabel))
        for (const reden of Object.keys(regel.meldingen)) {
          const feiten = { stuk: 1, nr: 2 };
          const resultaat = { uitkomst: 'tekort', reden, veld: '', feiten } as const;
          const { melding, herstel } = maakBevinding(regel, resultaat, context);
          expect(melding).toMatch(/^In .* ontbreekt.*: .*\. [A-ZÉ].*\.$/);
          expect(melding).not.toMatch(/\{|\bverplicht\b/);
          expect(herstel).toMatch(/^[A-Z].*\.$/);
        }
    });
  },
);

describe('de regels van een tabel', () => {
  const id = 'pva-doelstelling-helder';
  const zonderDoel = () => maak(weg(`${P}/einddoel`));

  it('zwijgen over een stuk dat er niet is of dat vervallen is', () => {
    expect(toets(planVanAanpak, id, contextVan(maak(weg(P)), PEIL))).toEqual([{ uitkomst: 'nvt' }]);
    const vervallen = alles(weg(`${P}/einddoel`), stel(`${P}/stuk/status`, 'vervallen'));
    expect(toets(planVanAanpak, id, contextVan(maak(vervallen), PEIL))).toEqual([{ uitkomst: 'nvt' }]);
  });

  it('zijn bij een concept nog niet aan de orde tot de laatste goede dag', () => {
    const zaak = {
      schemaVersie: 1,
      zaaknummer: 'C-1',
      ziekte: { eersteZiektedag: '2024-01-08' },
      probleemanalyse: { stuk: { status: 'vastgesteld', opgesteldOp: '2024-02-15' } },
      planVanAanpak: { stuk: { status: 'concept' } },
    };
    const uit = (peildatum: string, profiel?: 'lopend') =>
      toets(planVanAanpak, 'pva-casemanager', contextVan(zaak, peildatum, profiel))[0];
    expect(uit('2024-02-29', 'lopend')).toMatchObject({ uitkomst: 'nogNiet', uiterlijk: '2024-02-29' });
    expect(uit('2024-03-01', 'lopend')).toMatchObject({ uitkomst: 'tekort', veld: '/casemanager/naam' });
    expect(uit('2024-02-29')).toMatchObject({ uitkomst: 'tekort' });
    const context = contextVan(zaak, '2024-02-29', 'lopend');
    expect(ontbreekt([planVanAanpak], context)('/casemanager/naam')?.regel).toBe('pva-casemanager');
  });

  it('geven per ontbrekend veld een bevinding, en voldoen als niets ontbreekt', () => {
    expect(toets(planVanAanpak, id, contextVan(zonderDoel(), PEIL))).toEqual([
      { uitkomst: 'tekort', reden: 'einddoel', veld: '/planVanAanpak/einddoel', feiten: {} },
    ]);
    expect(toets(planVanAanpak, id, contextVan(maak(), PEIL))).toEqual([{ uitkomst: 'voldoet' }]);
  });

  it('noemen van een lijst het nummer, en van een reeks het nummer van het stuk', () => {
    const doel = maak(weg(`${P}/doelen/1/omschrijving`));
    expect(toets(planVanAanpak, id, contextVan(doel, PEIL))).toMatchObject([
      { veld: '/planVanAanpak/doelen/1/omschrijving', feiten: { nr: 2 } },
    ]);
    const knelpunt = maak(weg(`${R}/knelpunten/1/maatregel`), stel(`${R}/nummer`, 7));
    const uit = toets(voortgangsrapportageSpoor2, 's2-rapportage-knelpunten', contextVan(knelpunt, PEIL));
    expect(uit).toMatchObject([
      { veld: '/spoor2/rapportages/0/knelpunten/1/maatregel', feiten: { stuk: 7, nr: 2 } },
    ]);
    const contact = maak(weg('/spoor2/contacten/0/doel'));
    const buiten = toets(voortgangsrapportageSpoor2, 's2-rapportage-contacten', contextVan(contact, PEIL));
    expect(buiten).toContainEqual({
      uitkomst: 'tekort',
      reden: 'doel',
      veld: '/spoor2/contacten/0/doel',
      feiten: { nr: 1 },
    });
  });

  it('vragen de reactie van de werkgever pas van een vastgestelde rapportage', () => {
    const zaak = maak(weg(`${R}/reactieWerkgever`), rapportConcept);
    const context = contextVan(zaak, PEIL);
    expect(toets(voortgangsrapportageSpoor2, 's2-werkgever-vinger-aan-de-pols', context)[0]).toMatchObject({
      uitkomst: 'nogNiet',
    });
    expect(ontbreekt([voortgangsrapportageSpoor2], context)(`${R}/reactieWerkgever/reactie`)).not.toBeNull();
  });

  it('gaan over rapportages met een stuk of een periode', () => {
    const periode = { ...maak(), spoor2: { rapportages: [{ van: '2020-01-01', tot: '2020-02-28' }, {}] } };
    const uit = toets(voortgangsrapportageSpoor2, 's2-rapportage-spoor1', contextVan(periode, PEIL));
    expect(uit.map(({ veld }) => veld)).toEqual(['/spoor2/rapportages/0/urenSpoor1']);
  });

  it('geven nooit volledigheid', () => {
    for (const { eisen } of INHOUDSTABELLEN)
      expect(JSON.stringify(eisen.map((e) => [e.ernst, e.velden.map((v) => v.ernst)]))).not.toContain(
        'volledigheid',
      );
  });
});

describe('een markering', () => {
  // What the other rule reports for the same gap: the place in the document and the finding may not drift apart.
  it.each([
    ['riv-administratieve-gegevens', '/werknemer/geboortedatum', '/werknemer/geboortedatum'],
    ['riv-administratieve-gegevens', '/werkgever/contactpersoon', '/werkgever/contactpersoon/naam'],
    ['doc-bsn-op-elk-stuk', '/werknemer/bsn', '/werknemer/bsn'],
    ['riv-functiegegevens', '/dienstverband/functie/taken', '/dienstverband/functie/taken'],
    ['doc-datum-en-opsteller', `${P}/stuk/opgesteldOp`, `${P}/stuk/opgesteldOp`],
    ['doc-ondertekend-werkgever', `${P}/stuk/ondertekening/werkgever`, `${P}/stuk/ondertekening/werkgever`],
    ['doc-ondertekend-werknemer', `${P}/stuk/ondertekening/werknemer`, `${P}/stuk/ondertekening/werknemer`],
    ['pva-afschriften', `${P}/stuk/verstrekkingen`, `${P}/stuk/verstrekkingen`],
  ] as const)('van %s hoort bij een bevinding van die regel (%s)', (id, weggehaald, veld) => {
    const zaak = structuredClone(KORT) as unknown as Groep;
    haalWeg(zaak, weggehaald);
    const context = contextVan(zaak, '2025-12-01');
    const mark = ontbreekt([kop, planVanAanpak], context)(veld);
    expect(mark?.regel).toBe(id);
    const uit = [REGELS.find((regel) => regel.id === id)?.toets(context) ?? []].flat();
    expect(uit.some((r) => r.uitkomst === 'tekort' && veld.startsWith(r.veld))).toBe(true);
    const heel = contextVan(KORT, '2025-12-01');
    expect(ontbreekt([kop, planVanAanpak], heel)(veld)).toBeNull();
  });
});

describe('een markering van het trajectplan', () => {
  const T = '/spoor2/trajectplan' as const;
  const P2 = '/spoor2/persoonsprofiel' as const;
  const Z = '/spoor2/zoekprofiel' as const;
  const zonder = alles(weg('/bijstellingen', '/planVanAanpak'), stel('/spoor2/rapportages', []));

  it.each([
    ['s2-trajectplan-aanwezig', weg(`${T}/activiteiten`, `${T}/fasen`, `${T}/kloof`), `${T}/activiteiten`],
    [
      's2-trajectplan-aanwezig',
      weg(`${T}/rapportagemomenten`, `${T}/rapportagedata`, `${T}/evaluatieMetWerkgever`),
      `${T}/rapportagemomenten`,
    ],
    [
      's2-fml-voor-start',
      weg('/spoor2/belastbaarheidBijStart', '/probleemanalyse', '/adviezen'),
      '/spoor2/belastbaarheidBijStart',
    ],
    ['s2-persoonsprofiel', weg(P2), P2],
    ['s2-persoonsprofiel', weg(`${P2}/opleiding`), `${P2}/opleiding`],
    ['s2-zoekprofiel-onderbouwd', weg(Z), Z],
    ['s2-zoekprofiel-onderbouwd', weg(`${Z}/functies`), `${Z}/functies`],
    ['s2-zoekprofiel-onderbouwd', weg(), `${Z}/onderbouwingArbeidsmarkt`],
    ['s2-zoekprofiel-binnen-weken', weg(`${Z}/vastgesteldOp`), `${Z}/vastgesteldOp`],
  ] as const)('van %s hoort bij een bevinding van die regel (%#)', (id, haal, veld) => {
    const zaak = structuredClone(KORT) as unknown as Groep;
    alles(zonder, haal)(zaak);
    const context = contextVan(zaak, '2025-12-01');
    expect(ontbreekt([trajectplanSpoor2], context)(veld)?.regel).toBe(id);
    const uit = [REGELS.find((regel) => regel.id === id)?.toets(context) ?? []].flat();
    expect(uit.some((r) => r.uitkomst === 'tekort' && (veld.startsWith(r.veld) || r.veld === T))).toBe(true);
  });

  it('vraagt van een concept nog niets, maar toont wat ontbreekt', () => {
    const zaak = maak(stel(`${T}/stuk/status`, 'concept'), weg(`${T}/redenTraject`));
    const context = contextVan(zaak, PEIL);
    expect(toets(trajectplanSpoor2, 's2-trajectplan-beschrijving', context)[0]?.uitkomst).toBe('nogNiet');
    expect(ontbreekt([trajectplanSpoor2], context)('/spoor2/trajectplan/redenTraject')).not.toBeNull();
    const geen = contextVan(maak(weg(T)), PEIL);
    expect(toets(trajectplanSpoor2, 's2-trajectplan-beschrijving', geen)).toEqual([{ uitkomst: 'nvt' }]);
  });

  it('trajectplan (2.12)', () => {
    const aanwezig = new Set<string>(rijenVan(trajectplanSpoor2).map(({ rij }) => rij.veld));
    const VELDEN = [
      ...['redenTraject', 'eind', 'kloof', 'activiteiten', 'urenPerWeek', 'bereikbaarheid'],
      ...['rapportagemomenten', 'evaluatieMetWerkgever', 'visieWerknemer', 'stuk/ondertekening/bureau'],
    ].map((naam) => `${T}/${naam}`);
    expect([...VELDEN, P2, Z, '/spoor2/bureau/naam'].filter((veld) => !aanwezig.has(veld))).toEqual([]);
  });
});

describe('een advies dat in een activiteit is opgenomen', () => {
  const A = '/probleemanalyse/adviespunten/0';
  const activiteiten = [{ wat: 'Bureau plaatsen.', wie: 'werkgever', adviespuntId: 'a-1' }];
  const uit = (...stappen: ((zaak: Groep) => void)[]): boolean => {
    const context = contextVan(maak(weg(`${A}/opvolging`), stel(`${A}/id`, 'a-1'), ...stappen), PEIL);
    const mark = ontbreekt([planVanAanpak], context)(`${A}/opvolging`) === null;
    const gemeld = toets(planVanAanpak, 'pva-sluit-aan-op-probleemanalyse', context).every(
      (r) => r.uitkomst !== 'tekort' || r.veld !== `${A}/opvolging`,
    );
    expect(mark).toBe(gemeld);
    return gemeld;
  };

  it('hoeft niet te zeggen wat ermee is gedaan', () => {
    const bijstelling = (status: string) => stel('/bijstellingen', [{ stuk: { status }, activiteiten }]);
    expect(uit()).toBe(false);
    expect(uit(stel(`${P}/activiteiten`, activiteiten))).toBe(true);
    expect(uit(bijstelling('vastgesteld'))).toBe(true);
    expect(uit(bijstelling('vervallen'))).toBe(false);
    expect(uit(weg(`${A}/id`), stel(`${P}/activiteiten`, [{ wat: 'Zonder advies.' }]))).toBe(false);
  });
});

it('vraagt geen afschrift aan een casemanager die het plan mee opstelde', () => {
  const uit = (rol: string) => {
    const opstellers = [{ rol, naam: 'T. Haven', functie: 'casemanager' }];
    const zaak = maak(stel(`${P}/stuk/verstrekkingen`, []), stel(`${P}/stuk/opstellers`, opstellers));
    return ontbreekt([planVanAanpak], contextVan(zaak, PEIL))(
      `${P}/stuk/verstrekkingen`,
      'afschrift aan de casemanager',
    );
  };
  expect(uit('werkgever')).not.toBeNull();
  expect(uit('casemanager')).toBeNull();
});

describe('overgangsrecht van de visie (art. 7b)', () => {
  const uit = (eersteZiektedag: string, opgesteldOp: string): string => {
    const stuk = { status: 'vastgesteld', opgesteldOp };
    const zaak = { schemaVersie: 1, zaaknummer: 'V-1', ziekte: { eersteZiektedag }, planVanAanpak: { stuk } };
    return toets(planVanAanpak, 'pva-visie-werknemer', contextVan(zaak, PEIL))[0]?.uitkomst ?? '';
  };

  it.each([
    ['2023-06-30', '2023-07-01', 'nvt'],
    ['2023-06-30', '2023-07-02', 'tekort'],
    ['2023-07-01', '2023-07-01', 'tekort'],
  ])('eerste ziektedag %s, plan van %s: %s', (ziektedag, plan, verwacht) => {
    expect(uit(ziektedag, plan)).toBe(verwacht);
  });

  it('laat een gevraagde maar niet gegeven visie gelden', () => {
    const visieWerknemer = { nietGegeven: { gevraagdOp: '2024-03-01', reden: 'Wil niet.' } };
    const zaak = maak(visieplicht, stel(`${P}/visieWerknemer`, visieWerknemer));
    expect(toets(planVanAanpak, 'pva-visie-werknemer', contextVan(zaak, PEIL))).toEqual([
      { uitkomst: 'voldoet' },
    ]);
    expect(toets(planVanAanpak, 'pva-visievragen-werknemer', contextVan(zaak, PEIL))).toEqual([
      { uitkomst: 'nvt' },
    ]);
  });
});

describe('de velden van wvp.md', () => {
  /** Sections 2.0 and 2.3, rows marked M or C, as corrected (E52, E54); 16 and 19 are O. */
  const PLAN: readonly (readonly [nummer: string, velden: readonly string[]])[] = [
    ['2.0', ['/planVanAanpak/stuk/opgesteldOp', '/planVanAanpak/stuk/opstellers']],
    [
      '2.0',
      ['/werknemer/voorletters', '/werknemer/achternaam', '/werknemer/geboortedatum', '/werknemer/bsn'],
    ],
    ['2.0', ['/werkgever/naam', '/werkgever/loonheffingennummer', '/werkgever/contactpersoon/naam']],
    ['2.0', ['/arbodienst/bedrijfsarts/naam', '/ziekte/eersteZiektedag']],
    ['1', ['/dienstverband/einde']],
    ['2', ['/planVanAanpak/datumProbleemanalyse']],
    [
      '3',
      ['/dienstverband/functie/naam', '/dienstverband/functie/urenPerWeek', '/dienstverband/functie/taken'],
    ],
    ['4', ['wat', 'wie', 'start', 'eind'].map((naam) => `/planVanAanpak/activiteiten/*/${naam}`)],
    ['5', ['/planVanAanpak/einddoel', '/planVanAanpak/doelen', '/planVanAanpak/doelen/*/omschrijving']],
    ['6', ['/planVanAanpak/doelen/*/termijn']],
    ['7', ['/planVanAanpak/visieWerkgever', '/planVanAanpak/visieWerknemer']],
    [
      '7a',
      ['visieWerkgever', 'visieWerknemer'].flatMap((visie) =>
        ['mogelijkheden', 'activiteitenTotNu', 'nieuweAfspraken'].map((v) => `/planVanAanpak/${visie}/${v}`),
      ),
    ],
    ['8', ['/planVanAanpak/evaluatiemomenten', '/planVanAanpak/evaluatieEindeEersteJaar']],
    ['9', ['/casemanager/naam', '/casemanager/functie']],
    ['10', ['/probleemanalyse/belastbaarheid/samenvatting', '/probleemanalyse/adviespunten']],
    ['10', ['/probleemanalyse/adviespunten/*/opvolging', '/probleemanalyse/adviespunten/*/reden']],
    ['11', ['/planVanAanpak/interventies']],
    ['12', ['/planVanAanpak/werkaanpassingen', '/planVanAanpak/opbouwschema']],
    [
      '12',
      ['vanaf', 'urenPerWeek', 'taken', 'loonwaardePercentage'].map(
        (n) => `/planVanAanpak/opbouwschema/*/${n}`,
      ),
    ],
    [
      '13',
      ['eigenWerk', 'aangepastEigenWerk', 'anderWerkIntern', 'andereWerkgever'].map(
        (stap) => `/planVanAanpak/zoekvolgorde/${stap}`,
      ),
    ],
    ['14', ['/planVanAanpak/scholing']],
    ['15', ['/planVanAanpak/tweedeSpoorActiviteiten']],
    ['17', ['/planVanAanpak/eerstvolgendeEvaluatie']],
    ['18', ['/planVanAanpak/termijnafwijking/reden', '/planVanAanpak/termijnafwijking/instemmingWerknemer']],
    ['20', ['/planVanAanpak/stuk/ondertekening/werkgever', '/planVanAanpak/stuk/ondertekening/werknemer']],
    ['20', ['/planVanAanpak/stuk/verstrekkingen']],
    ['21', ['/planVanAanpak/geschilpunten/punten', '/planVanAanpak/geschilpunten/vervolg']],
  ];

  const heeft = (...tabellen: Inhoudstabel[]): Set<string> =>
    new Set(tabellen.flatMap(rijenVan).map(({ rij }) => rij.veld));

  it.each(PLAN)('plan van aanpak, rij %s', (_nummer, velden) => {
    const aanwezig = heeft(kop, planVanAanpak);
    expect(velden.filter((veld) => !aanwezig.has(veld))).toEqual([]);
  });

  it('voortgangsrapportage (2.13)', () => {
    const r = (naam: string): string => `/spoor2/rapportages/*/${naam}`;
    const VELDEN = [
      ...['van', 'tot', 'coach', 'statusPersoonsprofiel', 'statusZoekprofiel', 'deelname/oordeel'].map(r),
      ...['urenSpoor1', 'belastbaarheidGewijzigd', 'belastbaarheidDoorgegevenOp'].map(r),
      ...['knelpunten/*/maatregel', 'visieWerknemer', 'visieCoach', 'reactieWerkgever/reactie'].map(r),
      ...['afspraken', 'afspraken/*/uiterlijk', 'volgendeRapportage'].map(r),
      ...['eindadvies/resultaat', 'eindadvies/tweedeTrajectZinvol', 'eindadvies/reden'].map(r),
      ...['stuk/ondertekening/bureau', 'stuk/ondertekening/werknemer'].map(r),
      ...['vorm', 'doel', 'met', 'afspraken', 'aanwezig', 'redenAfwezig'].map(
        (v) => `/spoor2/contacten/*/${v}`,
      ),
      ...['soort', 'omschrijving', 'resultaat'].map((v) => `/spoor2/activiteiten/*/${v}`),
      ...['datum', 'werkgever', 'functie', 'bron', 'pastBijZoekprofiel', 'resultaat', 'redenAfwijzing'].map(
        (v) => `/spoor2/sollicitaties/*/${v}`,
      ),
      ...['werkgever', 'van', 'urenPerWeek', 'leerdoelen'].map((v) => `/spoor2/plaatsingen/*/${v}`),
    ];
    const aanwezig = heeft(voortgangsrapportageSpoor2);
    expect(VELDEN.filter((veld) => !aanwezig.has(veld))).toEqual([]);
  });
});

describe('een plek in de zaak', () => {
  const zaak = zaakSchema.parse({
    schemaVersie: 1,
    zaaknummer: 'P-1',
    planVanAanpak: { doelen: [{}, { omschrijving: ' ' }] },
  });

  it('loopt met een ster door een lijst', () => {
    const plekken = (veld: Pointer) => {
      const uit: unknown[] = [];
      bezoek(zaak, veld, (waarde, nr) => uit.push([wijsAan(veld, nr), waarde]));
      return uit;
    };
    expect(plekken('/planVanAanpak/doelen/*/omschrijving')).toEqual([
      ['/planVanAanpak/doelen/0/omschrijving', undefined],
      ['/planVanAanpak/doelen/1/omschrijving', ' '],
    ]);
    expect(plekken('/evaluaties/*/conclusie')).toEqual([]);
    expect(plekken('/casemanager/naam')).toEqual([['/casemanager/naam', undefined]]);
  });

  it('weet wanneer er iets is gezegd', () => {
    expect([0, false, 'x', { a: { b: 1 } }, ['x']].every(isGevuld)).toBe(true);
    expect([undefined, null, ' ', {}, [], { a: ' ' }, [{}]].some(isGevuld)).toBe(false);
  });
});
