import { alles, stel, weg, type Geval, type Stap } from './geval.ts';

const E = '/evaluaties/0';
const B = '/bijstellingen/0';
const J = '/eerstejaarsevaluatie';
const D = '/eindevaluatie';
const P = '/planVanAanpak';

/** The evaluations and adjustments of the rich case, adopted. */
export const vastgesteldeEvaluaties: Stap = alles(
  ...[E, '/evaluaties/1', B, '/bijstellingen/1', J, D].flatMap((plek) => [
    stel(`${plek}/stuk/status`, 'vastgesteld'),
    stel(`${plek}/stuk/opgesteldOp`, '1991-01-01'),
  ]),
);

const geenMogelijkheden = alles(
  stel('/probleemanalyse/belastbaarheid/mogelijkheden', 'tijdelijkGeen'),
  weg('/adviezen'),
);
const nooitMogelijkheden = geenMogelijkheden;
const bijMogelijkheden: Geval = { nietAls: geenMogelijkheden };

const visie = (plek: string): Geval => ({
  geldt: stel(`${plek}/stuk/opgesteldOp`, '2023-07-02'),
  nietAls: alles(
    stel('/ziekte/eersteZiektedag', '2023-06-30'),
    stel('/ziekte/eersteZiektedagVastgesteldDoorUwv', '2023-06-30'),
    stel(`${plek}/stuk/opgesteldOp`, '2023-07-01'),
  ),
});

const getekend = (plek: string): Geval => ({ nietAls: stel(`${plek}/stuk/status`, 'concept') });

/** For a pointer with `*`: the same rows with their own place. */
function gedeeld(sleutel: string, plek: string): Record<string, Geval> {
  return {
    [`${sleutel}/volgendeEvaluatie`]: {
      weg: weg(`${plek}/volgendeEvaluatie`, `${P}/evaluatieIntervalDagen`),
    },
    [`${sleutel}/visieWerkgever`]: visie(plek),
    [`${sleutel}/visieWerknemer`]: visie(plek),
    [`${sleutel}/activiteiten`]: bijMogelijkheden,
    [`${sleutel}/activiteiten/*/wat`]: {
      weg: weg(`${plek}/activiteiten/0/wat`, `${plek}/activiteiten/0/activiteitId`),
    },
    [`${sleutel}/activiteiten/*/resultaat`]: {
      geldt: stel(`${plek}/activiteiten/0/stand`, 'deels'),
      nietAls: stel(`${plek}/activiteiten/0/stand`, 'loopt'),
    },
    [`${sleutel}/activiteiten/*/reden`]: {
      geldt: stel(`${plek}/activiteiten/0/stand`, 'deels'),
      nietAls: stel(`${plek}/activiteiten/0/stand`, 'uitgevoerd'),
    },
    [`${sleutel}/stuk/ondertekening/werkgever`]: getekend(plek),
    [`${sleutel}/stuk/ondertekening/werknemer`]: getekend(plek),
    ...Object.fromEntries(
      ['reden', 'instemmingWerkgever', 'instemmingWerknemer'].map((naam) => [
        `${sleutel}/termijnafwijking/${naam}`,
        { nietAls: weg(`${plek}/termijnafwijking`) },
      ]),
    ),
  };
}

const bijWerk = (plek: string): Geval => ({
  geldt: stel(`${plek}/huidigWerk/urenPerWeek`, 8),
  nietAls: stel(`${plek}/huidigWerk/urenPerWeek`, 0),
});
const afschrift = (aan: string): Geval => {
  const rollen = ['werknemer', 'casemanager', 'bedrijfsarts'];
  const aanRollen = (wie: readonly string[]) =>
    stel(
      `${B}/stuk/verstrekkingen`,
      wie.map((rol) => ({ aan: rol, op: '1990-01-01' })),
    );
  return {
    geldt: aanRollen(rollen),
    nietAls: stel(`${B}/stuk/status`, 'concept'),
    weg: aanRollen(rollen.filter((rol) => rol !== aan)),
  };
};
const onenigheid: Geval = {
  geldt: stel(`${B}/overeenstemming`, 'deels'),
  nietAls: stel(`${B}/overeenstemming`, 'volledig'),
};
const besluit = (naam: string): Stap => stel(`${J}/besluitSpoor2/besluit`, naam);
const uitgesteld: Geval = { geldt: besluit('uitstellen'), nietAls: besluit('starten') };
const structureel: Geval = {
  geldt: alles(stel(`${D}/huidigWerk/urenPerWeek`, 8), stel(`${D}/huidigWerk/structureel`, true)),
  nietAls: stel(`${D}/huidigWerk/structureel`, false),
};
const SITUATIES = [
  'hervattingAchterOpSchema',
  'geenPlanOfDoel',
  'instabieleHervatting',
  'stagnatieBegeleiding',
  'deskundigenoordeelZonderGevolg',
  'wisselendeUitval',
  'teLangArbeidstherapeutisch',
  'teLaagOfTeWeinigUren',
];

/** By the pointer of the row; with what it misses where a pointer has more rows. */
export const EVALUATIEGEVALLEN: Readonly<Record<string, Geval>> = {
  ...gedeeld('/evaluaties/*', E),
  ...gedeeld('/bijstellingen/*', B),
  ...gedeeld(J, J),
  ...gedeeld(D, D),
  '/evaluaties/*/gewerkteUrenPerWeek': bijMogelijkheden,
  '/evaluaties/*/huidigeTaken': {
    geldt: stel(`${E}/gewerkteUrenPerWeek`, 8),
    nietAls: stel(`${E}/gewerkteUrenPerWeek`, 0),
  },
  '/evaluaties/*/metLoonwaarde': {
    geldt: stel(`${E}/gewerkteUrenPerWeek`, 8),
    nietAls: stel(`${E}/gewerkteUrenPerWeek`, 0),
  },
  '/evaluaties/*/datumAdvies': {
    nietAls: stel(`${E}/belastbaarheidGewijzigd`, false),
    weg: weg(`${E}/datumAdvies`, `${E}/adviesId`),
  },
  '/evaluaties/*/opKoers': { ...bijMogelijkheden, weg: weg(`${E}/opKoers`, `${E}/vervolgaanpak`) },
  '/evaluaties/*/vervolgaanpak': { geldt: stel(`${E}/opKoers`, false), nietAls: stel(`${E}/opKoers`, true) },

  '/bijstellingen/*/stuk/opstellers/*/functie': {
    weg: weg(`${B}/stuk/opstellers/0/functie`, `${B}/stuk/opstellers/0/rol`),
  },
  '/bijstellingen/*/activiteiten': {
    weg: weg(
      ...['activiteiten', 'doelen', 'opbouwschema', 'einddoel', 'toelichting'].map((n) => `${B}/${n}`),
    ),
  },
  '/bijstellingen/*/activiteiten/*/wat': {},
  '/bijstellingen/*/doelen/*/termijn': {
    weg: weg(`${B}/doelen/0/termijn`, `${B}/doelen/0/redenGeenTermijn`),
  },
  '/bijstellingen/*/geschilpunten/punten': onenigheid,
  '/bijstellingen/*/geschilpunten/vervolg': {
    ...onenigheid,
    weg: weg(`${B}/geschilpunten/vervolg`, `${B}/geschilpunten/soortVervolg`),
  },
  '/bijstellingen/*/stuk/verstrekkingen: afschrift aan de werknemer': afschrift('werknemer'),
  '/bijstellingen/*/stuk/verstrekkingen: afschrift aan de casemanager': afschrift('casemanager'),
  '/bijstellingen/*/stuk/verstrekkingen: afschrift aan de bedrijfsarts of arbodienst':
    afschrift('bedrijfsarts'),

  [`${J}/terugblik`]: {
    ...bijMogelijkheden,
    weg: weg(`${J}/terugblik`, `${J}/activiteiten`, `${J}/doelen`),
  },
  [`${J}/koersJuist`]: { ...bijMogelijkheden, weg: weg(`${J}/koersJuist`, `${J}/opKoers`) },
  ...Object.fromEntries(
    ['doelenEnAfspraken', 'activiteitenWerkgever', 'activiteitenWerknemer', 'afsprakenNagekomen'].map((n) => [
      `${J}/terugblik/${n}`,
      bijMogelijkheden,
    ]),
  ),
  [`${J}/terugblik/redenNietNagekomen`]: {
    geldt: stel(`${J}/terugblik/afsprakenNagekomen`, false),
    nietAls: stel(`${J}/terugblik/afsprakenNagekomen`, true),
  },
  [`${J}/huidigWerk/urenPerWeek`]: {
    ...bijMogelijkheden,
    weg: weg(`${J}/huidigWerk/urenPerWeek`, `${J}/gewerkteUrenPerWeek`),
  },
  [`${J}/huidigWerk/functie`]: bijWerk(J),
  [`${J}/huidigeTaken`]: bijWerk(J),
  [`${J}/huidigWerk/loonwaardePercentage`]: bijWerk(J),
  [`${J}/huidigWerk/structureel`]: bijWerk(J),
  [`${J}/datumAdvies`]: { weg: weg(`${J}/datumAdvies`, `${J}/adviesId`) },
  [`${J}/doelTweedeJaar`]: bijMogelijkheden,
  [`${J}/conclusieSpoor1/eigenWerkPassend`]: bijMogelijkheden,
  [`${J}/conclusieSpoor1/eigenWerkPassendTeMaken`]: {
    geldt: stel(`${J}/conclusieSpoor1/eigenWerkPassend`, false),
    nietAls: stel(`${J}/conclusieSpoor1/eigenWerkPassend`, true),
  },
  [`${J}/conclusieSpoor1/anderWerkInternAanwezig`]: {
    geldt: alles(
      stel(`${J}/conclusieSpoor1/eigenWerkPassend`, false),
      stel(`${J}/conclusieSpoor1/eigenWerkPassendTeMaken`, false),
    ),
    nietAls: stel(`${J}/conclusieSpoor1/eigenWerkPassendTeMaken`, true),
  },
  [`${J}/besluitSpoor2/besluit`]: bijMogelijkheden,
  [`${J}/besluitSpoor2/startdatum`]: {
    geldt: besluit('loopt'),
    nietAls: besluit('nietNodig'),
    weg: weg(`${J}/besluitSpoor2/startdatum`, '/spoor2/start', '/spoor2/eerdereTrajecten'),
  },
  [`${J}/besluitSpoor2/reden`]: {
    ...uitgesteld,
    weg: weg(`${J}/besluitSpoor2/reden`, `${J}/besluitSpoor2/toelichting`),
  },
  [`${J}/besluitSpoor2/toelichting`]: uitgesteld,
  [`${J}/besluitSpoor2/perspectiefTot`]: {
    geldt: alles(besluit('uitstellen'), stel(`${J}/besluitSpoor2/reden`, 'concreetPerspectiefIntern')),
    nietAls: stel(`${J}/besluitSpoor2/reden`, 'anders'),
  },
  [`${J}/situaties`]: bijMogelijkheden,
  ...Object.fromEntries(
    SITUATIES.flatMap((naam) => [
      [`${J}/situaties/${naam}/doetZichVoor`, { nietAls: weg(`${J}/situaties`) }],
      [
        `${J}/situaties/${naam}/vervolg`,
        { nietAls: stel(`${J}/situaties/${naam}/doetZichVoor`, false) } satisfies Geval,
      ],
    ]),
  ),
  [`${J}/nieuweAfspraken`]: {
    nietAls: alles(weg(`${J}/bijstellingNodig`), stel(`${J}/koersJuist`, true)),
    weg: weg(`${J}/nieuweAfspraken`, `${J}/bijstellingId`),
  },
  [`${J}/nieuweAfspraken/*/eind`]: {
    weg: weg(`${J}/nieuweAfspraken/0/eind`, `${J}/nieuweAfspraken/0/start`),
  },

  [`${D}/voortgang`]: { nietAls: nooitMogelijkheden, weg: weg(`${D}/voortgang`, `${D}/conclusie`) },
  [`${D}/huidigWerk/soort`]: {
    nietAls: nooitMogelijkheden,
    weg: weg(`${D}/huidigWerk/soort`, '/resultaat/soortWerk'),
  },
  [`${D}/huidigWerk/functie`]: {
    ...bijWerk(D),
    weg: weg(`${D}/huidigWerk/functie`, '/resultaat/functie'),
  },
  [`${D}/huidigWerk/urenPerWeek`]: {
    geldt: stel(`${D}/huidigWerk/urenPerWeek`, 8),
    nietAls: stel(`${D}/huidigWerk/soort`, 'geen'),
    weg: weg(`${D}/huidigWerk/urenPerWeek`, `${D}/gewerkteUrenPerWeek`, '/resultaat/urenPerWeek'),
  },
  [`${D}/huidigWerk/loon`]: {
    ...bijWerk(D),
    weg: weg(
      `${D}/huidigWerk/loon`,
      `${D}/huidigWerk/loonwaardePercentage`,
      '/resultaat/loonNu',
      '/resultaat/loonwaardePercentage',
    ),
  },
  [`${D}/huidigWerk/loonVoor`]: {
    ...bijWerk(D),
    weg: weg(`${D}/huidigWerk/loonVoor`, '/resultaat/loonVoor', '/dienstverband/brutoMaandloon'),
  },
  [`${D}/huidigWerk/structureel`]: bijWerk(D),
  '/resultaat/structureel': structureel,
  '/resultaat/structureel/sinds': structureel,
  '/resultaat/structureel/bedrijfsartsBevestigt': structureel,
  [`${D}/blijftInDitWerk`]: structureel,
  [`${D}/inspanningenSpoor1`]: { nietAls: nooitMogelijkheden },
  [`${D}/inspanningenSpoor2`]: { nietAls: weg('/spoor2') },
  [`${D}/bereidTerugTeNemen`]: {
    geldt: alles(
      weg('/vervroegdeIva', '/verlenging', '/loonsanctie', '/wia', '/werknemer/aowDatum'),
      stel('/werkgever/eigenrisicodragerZw', false),
      stel('/ziekte', { eersteZiektedag: '2024-01-08' }),
      stel('/dienstverband', { einde: '2025-03-31' }),
    ),
    nietAls: stel('/dienstverband', { einde: '2029-03-31' }),
  },
  [`${D}/stuk/opstellers`]: { weg: weg(`${D}/stuk/opstellers`, `${D}/stuk/ondertekening`) },
  '/werkgever/aardBedrijf': { weg: weg(`${D}/aardBedrijf`, '/werkgever/aardBedrijf') },
  [`${D}/oordeelArbeidsrelatie`]: { weg: weg(`${D}/oordeelArbeidsrelatie`, '/riv/oordeelWerkgever') },
  [`${D}/oordeelPassendeArbeid`]: { weg: weg(`${D}/oordeelPassendeArbeid`, '/riv/oordeelWerkgever') },
  '/resultaat/beidenEens': {
    geldt: alles(
      stel('/resultaat/passendBijMogelijkheden', false),
      stel('/resultaat/loonNu', 70),
      stel('/resultaat/loonVoor', 100),
      stel('/resultaat/loonwaardePercentage', 70),
      stel('/dienstverband/grondslagLoon', 'Contractloon.'),
      // The own job goes on, so that only the parties have to say.
      weg('/dienstverband/einde'),
    ),
    nietAls: stel('/resultaat/soortWerk', 'geen'),
    weg: weg(`${D}/beidenEensGeenMeerMogelijk`, '/resultaat/beidenEens'),
  },
};
