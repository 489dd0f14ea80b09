import { vastgesteld } from '../../hulp/zaak.ts';
import { type Deel, elke, na, om, type Spoor2Lijst } from './hulp.ts';
import { profiel } from './medisch.ts';

export const FUNCTIES_ELDERS = [
  'medewerker klantcontact',
  'administratief medewerker',
  'medewerker orderverwerking',
];

/** An application every week from a day up to another; on the last two the answer is still awaited. */
export const sollicitaties = (van: string, tot: string): Spoor2Lijst<'sollicitaties'>[] =>
  elke(7, van, tot).map((dag, i, alle) => ({
    datum: dag,
    werkgever: `Voorbeeldbedrijf ${i + 1} BV`,
    functie: FUNCTIES_ELDERS[i % 3],
    bron: 'vacaturesite',
    vorm: 'online',
    pastBijZoekprofiel: true,
    ...(i < alle.length - 2
      ? {
          resultaat: 'afgewezen',
          resultaatOp: na(dag, 12),
          redenAfwijzing: 'Voorkeur voor een andere kandidaat.',
        }
      : { resultaat: 'lopend' }),
    bewijs: true,
  }));

const deCoach = { naam: 'T. Bakker', functie: 'loopbaancoach', organisatie: 'Bureau Voorbeeld' } as const;

/** A piece of the bureau, signed by all three. */
export const vanBureau = (op: string) => ({
  ...vastgesteld(op),
  opstellers: [{ rol: 're-integratiebureau' as const, naam: deCoach.naam, functie: deCoach.functie }],
  ondertekening: {
    ...vastgesteld(op).ondertekening,
    bureau: { naam: deCoach.naam, functie: deCoach.functie, ondertekendOp: op },
  },
  verstrekkingen: (['werkgever', 'werknemer', 'casemanager'] as const).map((aan) => ({ aan, op })),
});

/** A progress report dated the day after its period, to which the employer reacted within a week. */
export const rapport = (
  nummer: number,
  van: string,
  tot: string,
  extra: Spoor2Lijst<'rapportages'> = {},
): Spoor2Lijst<'rapportages'> => ({
  id: `r${nummer}`,
  nummer,
  coach: deCoach.naam,
  stuk: vanBureau(na(tot, 1)),
  van,
  tot,
  eindrapport: false,
  statusPersoonsprofiel: 'Vastgesteld, geen wijzigingen.',
  statusZoekprofiel: 'Vastgesteld, geen wijzigingen.',
  samenvatting:
    'Gesprekken volgens planning, elke week een sollicitatie, bedrijven benaderd via de jobhunter.',
  deelname: { oordeel: 'volledig', toelichting: 'Alle afspraken nagekomen.' },
  urenSpoor1: 16,
  belastbaarheidGewijzigd: false,
  knelpunten: [{ knelpunt: 'Weinig deeltijdvacatures.', maatregel: 'Ook open sollicitaties.' }],
  visieWerknemer: 'Ik krijg goede hulp.',
  visieCoach: 'De kandidaat zet zich in.',
  reactieWerkgever: {
    datum: na(tot, 6),
    reactie: 'Met werknemer en coach besproken; wij zijn het eens met de volgende stappen.',
  },
  afspraken: [{ wat: 'Elke week een sollicitatie.', wie: 'werknemer', uiterlijk: na(tot, 60) }],
  volgendeRapportage: na(tot, 61),
  ...extra,
});

/** The reports of every eight weeks of which the date lies no later than a day. */
export const rapportages = (start: string, tot: string): Spoor2Lijst<'rapportages'>[] =>
  elke(56, na(start, 56), tot).map((op, i) => rapport(i + 1, na(op, -56), na(op, -1)));

/**
 * A second track as it should be, from its start to the last day known: profiles after two and four weeks, a talk every
 * two weeks, an application every week from the sixth week on, a report every eight weeks.
 */
export function spoor2Vanaf(start: string, tot: string, extra: Deel<'spoor2'> = {}): Deel<'spoor2'> {
  const vanaf = na(start, 35);
  return {
    start,
    bureau: {
      coach: deCoach,
      contractdatum: na(start, -7),
      rapportageIntervalDagen: 62,
      zelfUitgevoerd: false,
      betaaldDoorWerkgever: true,
    },
    werknemerWenstBegeleiding: true,
    verstrekteGegevens: ['naamEnContact', 'bsn', 'belastbaarheid', 'verwachteDuur', 'functieEnOpleiding'],
    werknemerOverGegevensGeinformeerdOp: na(start, -7),
    belastbaarheidBijStart: profiel('2024-12-10'),
    trajectplan: {
      stuk: vanBureau(na(start, 14)),
      redenTraject: 'Geen vaste passende plaats bij de eigen werkgever.',
      duurWeken: 46,
      eind: na(start, 46 * 7),
      urenPerWeek: 2,
      bereikbaarheid: 'Reistijd tot drie kwartier.',
      kloof: 'Ruime ervaring in planning, geen ervaring met solliciteren: cv, oefenen, gericht zoeken.',
      activiteiten: [
        { soort: 'loopbaanorientatie', omschrijving: 'Profielen.', van: start, tot: na(start, 28) },
        {
          soort: 'sollicitatiebegeleiding',
          omschrijving: 'Cv, brieven, gesprekken.',
          van: na(start, 28),
          tot: na(start, 46 * 7),
        },
        { soort: 'jobhunting', omschrijving: 'Bedrijven benaderen.', van: vanaf, tot: na(start, 46 * 7) },
      ],
      rapportagemomenten: 'Elke acht weken.',
      rapportagedata: om(56, na(start, 56), 4),
      evaluatieMetWerkgever: 'Na elke rapportage.',
      evaluatiedata: om(56, na(start, 61), 4),
      visieWerknemer: 'Eens met het plan.',
      zonderMedischeTermen: true,
    },
    persoonsprofiel: {
      vastgesteldOp: na(start, 14),
      werkervaring: 'Bijna twintig jaar planning in het wegvervoer.',
      opleiding: 'Mbo 4 logistiek.',
      ambities: 'Werk met klantcontact.',
      persoonskenmerken: 'Rustig, nauwkeurig.',
      belemmeringen: 'Geen ervaring met solliciteren; deeltijd.',
      mogelijkheden: 'Afwisselend werk zonder piekdruk, zestien uur.',
    },
    zoekprofiel: {
      vastgesteldOp: na(start, 28),
      functies: FUNCTIES_ELDERS,
      branches: ['groothandel', 'zakelijke dienstverlening', 'woningcorporaties'],
      taken: ['klanten te woord staan', 'orders verwerken', 'gegevens bijhouden'],
      urenPerWeek: 16,
      reisafstandKm: 35,
      onderbouwingBelastbaarheid: 'Rustig en afwisselend werk in vaste deeltijd.',
      onderbouwingArbeidsmarkt: 'In de regio staan steeds twintig tot dertig van zulke vacatures open.',
      alleenWensen: false,
    },
    contacten: elke(14, start, tot).map((dag) => ({
      datum: dag,
      vorm: 'gesprek',
      doel: 'Voortgang.',
      met: 'werknemer',
      rollen: ['werknemer', 're-integratiebureau'],
      aanwezig: true,
      uren: 1,
      afspraken: 'Elke week een sollicitatie.',
      vervolg: 'Volgend gesprek over twee weken.',
    })),
    activiteiten: [
      {
        datum: start,
        tot: na(start, 28),
        soort: 'loopbaanorientatie',
        omschrijving: 'Persoonsprofiel en zoekprofiel.',
        resultaat: 'Beide vastgesteld.',
      },
      {
        datum: na(start, 28),
        tot,
        soort: 'sollicitatiebegeleiding',
        omschrijving: 'Cv, brieven en gesprekken.',
        resultaat: 'Elke week een sollicitatie.',
      },
      {
        datum: vanaf,
        tot,
        soort: 'jobhunting',
        omschrijving: 'Bedrijven benaderd.',
        resultaat: 'Veertig bedrijven, drie gesprekken.',
      },
    ],
    nogNietSolliciteren: [
      { van: start, tot: na(vanaf, -1), soortReden: 'orientatie', reden: 'Eerst de profielen en het cv.' },
    ],
    sollicitaties: sollicitaties(vanaf, tot),
    detacheringOverwogenOp: na(start, 56),
    scholing: {
      behoefteOnderzochtOp: na(start, 28),
      besluit: 'toegekend',
      reden: 'Cursus klantcontact.',
      kosten: 450,
    },
    kosten: {
      begroot: 5500,
      aanvullendeVerzekeringGeeist: false,
      tenLasteVanWerknemer: false,
      terugbetalingsbeding: 'geen',
      kostenAlsRedenGenoemd: false,
    },
    rapportages: rapportages(start, tot),
    ...extra,
  };
}

/** Takes every fact of a started second track away, so that an exception can be put in its place. */
export const GEEN_SPOOR2: Deel<'spoor2'> = {
  start: undefined,
  aanleiding: undefined,
  datumConclusieIntern: undefined,
  bureau: undefined,
  werknemerWenstBegeleiding: undefined,
  verstrekteGegevens: undefined,
  werknemerOverGegevensGeinformeerdOp: undefined,
  belastbaarheidBijStart: undefined,
  trajectplan: undefined,
  persoonsprofiel: undefined,
  zoekprofiel: undefined,
  contacten: undefined,
  activiteiten: undefined,
  nogNietSolliciteren: undefined,
  sollicitaties: undefined,
  detacheringOverwogenOp: undefined,
  scholing: undefined,
  kosten: undefined,
  rapportages: undefined,
};
