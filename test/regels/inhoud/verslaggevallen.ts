import { alles, stel, weg, type Geval, type Stap } from './geval.ts';

/** The rich case has every special regime at once: without them the full report is asked for. */
const gewoon: Stap = alles(
  stel('/dienstverband', { soort: 'onbepaaldeTijd', functie: { naam: 'functie', urenPerWeek: 32 } }),
  weg('/vervroegdeIva', '/verlenging', '/loonsanctie', '/wia', '/werknemer/aowDatum'),
  weg('/ziekte', '/resultaat', '/riv/nietRedelijkerwijsTeVerlangen', '/riv/verkort'),
  stel('/ziekte', { eersteZiektedag: '2024-01-08' }),
);
/** No report is asked for. */
const geenVerslag = stel('/vervroegdeIva', { besluit: 'toegekend' });
const vastgesteld = (plek: string): Stap =>
  alles(stel(`${plek}/stuk/status`, 'vastgesteld'), stel(`${plek}/stuk/opgesteldOp`, '2025-09-01'));
/** Nothing that refers to anything. */
const kaal = alles(
  weg('/planVanAanpak', '/adviezen', '/actueelOordeel', '/spoor2', '/evaluaties', '/eerstejaarsevaluatie'),
  weg('/bijstellingen', '/eindevaluatie', '/spoor1', '/urenlog', '/arbeidsdeskundigeOnderzoeken'),
  weg('/arbodienst', '/deskundigenoordelen', '/nietMeewerken', '/conflicten', '/geschillen'),
  weg('/twijfels', '/deugdelijkeGronden'),
);
const zonderMogelijkheden = alles(
  kaal,
  stel('/probleemanalyse/belastbaarheid', { mogelijkheden: 'duurzaamGeen', vastgesteldOp: '2024-02-12' }),
);
const stuk = (plek: string, ...ook: Stap[]): Geval => ({
  geldt: alles(gewoon, vastgesteld(plek), ...ook),
  nietAls: geenVerslag,
});
const deel: Geval = { geldt: alles(gewoon, vastgesteld('/actueelOordeel')), nietAls: geenVerslag };
const getekend = (plek: string, partij: string): Geval => ({
  geldt: alles(gewoon, vastgesteld(plek)),
  nietAls: stel(`${plek}/stuk/status`, 'concept'),
  weg: weg(`${plek}/stuk/ondertekening/${partij}`),
});
const STUKKEN = ['/planVanAanpak', '/bijstellingen/0', '/eerstejaarsevaluatie', '/eindevaluatie'] as const;

export const VERSLAGGEVALLEN: Readonly<Record<string, Geval>> = {
  '/werkgever/aardBedrijf': {
    geldt: gewoon,
    nietAls: geenVerslag,
    weg: weg('/werkgever/aardBedrijf', '/eindevaluatie/aardBedrijf'),
  },
  '/dienstverband/functie': {
    geldt: gewoon,
    nietAls: geenVerslag,
    weg: weg('/dienstverband/functie', '/probleemanalyse/functieVermeld', '/actueelOordeel/functieVermeld'),
  },
  '/werknemer/bekwaamheden': {
    geldt: gewoon,
    nietAls: geenVerslag,
    weg: weg(
      '/werknemer/bekwaamheden',
      '/probleemanalyse/bekwaamhedenVermeld',
      '/actueelOordeel/bekwaamhedenVermeld',
    ),
  },
  '/probleemanalyse/stuk/status': stuk('/probleemanalyse'),
  '/adviezen/*/stuk/status': stuk('/adviezen/0', stel('/adviezen/0/wijzigtBelastbaarheid', true)),
  '/adviezen': {
    geldt: alles(gewoon, kaal, stel('/adviezen', [{ id: 'a' }]), stel('/evaluaties', [{ adviesId: 'a' }])),
    nietAls: geenVerslag,
  },
  '/planVanAanpak/stuk/status': stuk('/planVanAanpak'),
  '/probleemanalyse/geenPlanGemotiveerd': {
    geldt: alles(gewoon, zonderMogelijkheden),
    nietAls: geenVerslag,
  },
  '/bijstellingen/*/stuk/status': stuk('/bijstellingen/0'),
  '/bijstellingen': {
    geldt: alles(
      gewoon,
      kaal,
      stel('/bijstellingen', [{ id: 'b' }]),
      stel('/evaluaties', [{ bijstellingId: 'b' }]),
    ),
    nietAls: geenVerslag,
  },
  '/eerstejaarsevaluatie/stuk/status': stuk('/eerstejaarsevaluatie'),
  '/eindevaluatie/stuk/status': {
    ...stuk('/eindevaluatie'),
    weg: weg('/eindevaluatie/stuk/status', '/evaluaties', '/bijstellingen'),
  },
  '/eindevaluatie/oordeelArbeidsrelatie': {
    ...stuk('/eindevaluatie'),
    weg: weg('/eindevaluatie/oordeelArbeidsrelatie', '/riv/oordeelWerkgever'),
  },
  '/eindevaluatie/oordeelPassendeArbeid': {
    ...stuk('/eindevaluatie'),
    weg: weg('/eindevaluatie/oordeelPassendeArbeid', '/riv/oordeelWerkgever'),
  },
  '/actueelOordeel/stuk/status': stuk('/actueelOordeel'),
  '/actueelOordeel/arbeidsrelatie': deel,
  '/actueelOordeel/verloop': deel,
  '/actueelOordeel/belastbaarheid': deel,
  '/actueelOordeel/passendeArbeid': deel,
  '/medischeInformatie/verstrektAanWerknemerOp': { geldt: gewoon, nietAls: geenVerslag },
  '/oordeelWerknemer/stuk/status': stuk('/oordeelWerknemer'),
  '/oordeelWerknemer/stuk/opgesteldOp': {
    geldt: stel('/oordeelWerknemer/stuk/status', 'vastgesteld'),
    nietAls: stel('/oordeelWerknemer/stuk/status', 'concept'),
  },
  '/riv/overlegMetWerknemerOp': { geldt: gewoon, nietAls: geenVerslag },
  '/riv/verkort/actueleStand': {
    // Out of employment after seven weeks, without a plan: the short report.
    geldt: alles(
      gewoon,
      weg('/planVanAanpak', '/probleemanalyse'),
      stel('/dienstverband/soort', 'bepaaldeTijd'),
      stel('/werkgever/eigenrisicodragerZw', false),
      stel('/dienstverband', { soort: 'bepaaldeTijd', einde: '2024-02-28' }),
      stel('/riv/verkort', { actueleStand: 'Stand.', langdurigNietVerwacht: true }),
    ),
    nietAls: geenVerslag,
  },
  ...Object.fromEntries(
    STUKKEN.flatMap((plek) =>
      ['werkgever', 'werknemer'].map((partij) => [
        `${plek.replace('/0', '/*')}/stuk/ondertekening/${partij}`,
        getekend(plek, partij),
      ]),
    ),
  ),
};
