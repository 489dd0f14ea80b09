import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';
import { metWaarde } from '../mutatie/mutaties.ts';
import { Proefzaak } from './proefzaak.ts';

type Anders = Readonly<Record<string, unknown>>;

/** A case with other values at these places. */
const met = (zaak: Zaak, anders: Anders): Zaak =>
  zaakSchema.parse(
    Object.entries(anders).reduce((over, [pad, waarde]) => metWaarde(over, pad, waarde), zaak),
  );

const COMPLEET = voorbeeld('compleet');
const LAATSTE = (COMPLEET.spoor2?.rapportages?.length ?? 0) - 1;

const AFWIJKING = {
  reden: 'De werknemer was op reis.',
  vastgelegdOp: '2024-02-20',
  instemmingWerkgever: true,
  instemmingWerknemer: true,
};
const GESCHIL = { punten: ['Het tempo.'], soortVervolg: 'gesprek' };
const OPSTELLERS = [{ rol: 'werkgever', naam: 'P. Kade', functie: 'hoofd' }];
const DEELS = { activiteitId: 'a5', stand: 'deels', resultaat: 'Acht keer.', reden: 'De planning was vol.' };

const SITUATIES = Object.keys(COMPLEET.eerstejaarsevaluatie?.situaties ?? {});

/** What samples/compleet does not call for: disputes, deviations, a contract that ends, advice that was not followed. */
const ANDERS: Anders = {
  '/dienstverband/soort': 'bepaaldeTijd',
  '/dienstverband/einde': '2026-06-30',
  '/probleemanalyse/adviespunten/0/opvolging': 'nietGevolgd',
  '/probleemanalyse/adviespunten/0/reden': 'Er was een betere mogelijkheid.',
  '/probleemanalyse/adviespunten/0/opgevolgdOp': '2024-02-20',
  '/probleemanalyse/adviespunten/1/soort': 'scholing',
  '/planVanAanpak/adviespuntenVerwerkt': undefined,
  '/planVanAanpak/scholing': [{ naam: 'Excel' }],
  '/planVanAanpak/tweedeSpoorActiviteiten': 'Samen kijken bij andere werkgevers.',
  '/planVanAanpak/zoekvolgorde/beidenWillenExtern': true,
  '/planVanAanpak/overeenstemming': 'deels',
  '/planVanAanpak/geschilpunten': GESCHIL,
  '/planVanAanpak/termijnafwijking': AFWIJKING,
  '/planVanAanpak/stuk/opstellers': OPSTELLERS,
  '/bijstellingen/0/overeenstemming': 'deels',
  '/bijstellingen/0/geschilpunten': GESCHIL,
  '/bijstellingen/0/termijnafwijking': AFWIJKING,
  '/bijstellingen/0/stuk/opstellers': OPSTELLERS,
  '/evaluaties/0/termijnafwijking': AFWIJKING,
  '/eerstejaarsevaluatie/terugblik/afsprakenNagekomen': false,
  '/eerstejaarsevaluatie/terugblik/redenNietNagekomen': 'De planning was vol.',
  '/eerstejaarsevaluatie/activiteiten/0': DEELS,
  '/eerstejaarsevaluatie/besluitSpoor2': {
    besluit: 'uitstellen',
    reden: 'concreetPerspectiefIntern',
    toelichting: 'Er komt een plaats vrij.',
    perspectiefTot: '2025-02-01',
  },
  ...Object.fromEntries(
    SITUATIES.map((naam) => [
      `/eerstejaarsevaluatie/situaties/${naam}`,
      { doetZichVoor: true, vervolg: 'Het plan is aangepast.' },
    ]),
  ),
  '/eerstejaarsevaluatie/bijstellingId': undefined,
  '/eerstejaarsevaluatie/termijnafwijking': AFWIJKING,
  '/eindevaluatie/activiteiten/0': DEELS,
  '/resultaat/loonNu': 2000,
  '/resultaat/loonwaardePercentage': 70,
  '/spoor2/rapportages/0/deelname': { oordeel: 'onvoldoende', toelichting: 'Kwam twee keer niet.' },
  [`/spoor2/rapportages/${LAATSTE}/eindrapport`]: true,
  [`/spoor2/rapportages/${LAATSTE}/eindadvies`]: {
    resultaat: 'nietGeplaatst',
    tweedeTrajectZinvol: false,
    reden: 'Er zijn geen vacatures.',
  },
};

/** The employer runs the second track itself. */
const ZELF: Anders = { '/spoor2/bureau/zelfUitgevoerd': true };

/** A second track that has only just been planned: nothing else tells the steps or when is reported. */
const NET_GEPLAND: Anders = {
  '/bijstellingen': [],
  '/planVanAanpak/tweedeSpoorActiviteiten': undefined,
  '/spoor2/rapportages': [],
  '/spoor2/bureau/rapportageIntervalDagen': undefined,
  '/spoor2/trajectplan/fasen': undefined,
  '/spoor2/trajectplan/kloof': undefined,
  '/spoor2/trajectplan/rapportagedata': undefined,
  '/spoor2/trajectplan/evaluatieMetWerkgever': undefined,
  '/spoor2/trajectplan/evaluatiedata': undefined,
};

/** The bedrijfsarts never saw possibilities, so that there is no plan. */
const NOOIT_MOGELIJKHEDEN: Anders = {
  '/planVanAanpak': undefined,
  '/bijstellingen': [],
  '/adviezen': [],
  '/actueelOordeel/belastbaarheid': undefined,
  '/spoor2': undefined,
  '/arbeidsdeskundigeOnderzoeken': [],
  '/probleemanalyse/belastbaarheid/mogelijkheden': 'duurzaamGeen',
  '/probleemanalyse/geenPlanGemotiveerd': 'Er is geen werk mogelijk.',
};

/** The contract ended within ten weeks of the first sick day: a short report will do. */
const VERKORT: Anders = {
  '/dienstverband/einde': '2025-10-31',
  '/probleemanalyse': undefined,
  '/planVanAanpak': undefined,
  '/riv': {
    verkort: {
      stuk: { status: 'vastgesteld', opgesteldOp: '2025-10-27' },
      actueleStand: 'Er wordt nog niet gewerkt.',
    },
  },
};

/** A request that was made, of which is not on record that it answers every point. */
const GEVRAAGD: Anders = {
  '/loonsanctie/tekortkomingen/0/hersteldOp': undefined,
  '/loonsanctie/bekorting': { gemeldOp: '2026-03-10', bewijsBijgevoegd: true },
};

/** The cases in which facts are taken away, the most likely first. */
export const maakProeven = (): readonly Proefzaak[] => [
  ...[{}, ANDERS, ZELF, NET_GEPLAND, NOOIT_MOGELIJKHEDEN].map(
    (anders) => new Proefzaak(met(COMPLEET, anders), '2025-10-17'),
  ),
  new Proefzaak(voorbeeld('ziek-uit-dienst'), '2026-03-31'),
  new Proefzaak(met(voorbeeld('ziek-uit-dienst'), VERKORT), '2025-10-31'),
  new Proefzaak(met(voorbeeld('loonsanctie'), GEVRAAGD), '2026-03-16'),
];
