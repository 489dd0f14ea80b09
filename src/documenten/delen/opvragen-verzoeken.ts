import { standVan } from '../../feiten/stukken.ts';
import type { Bevinding } from '../../toets/bevinding.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';

/** Who is asked for something. */
export type Gevraagde = 'bedrijfsarts' | 'bureau' | 'werknemer';

type Dag = 'verslag' | 'probleemanalyse';
type Uwvstuk = NonNullable<NonNullable<NonNullable<Zaak['wia']>['aanvullingGevraagd']>['gevraagd']>[number];

/** What a finding of a rule leads to: whom it asks for what. */
export interface Verzoek {
  readonly regel: string;
  readonly stuk: string;
  readonly vraag: string;
  /** Only these findings of the rule. */
  readonly als?: (bevinding: Bevinding, zaak: Zaak) => boolean;
  /** What the due date of the finding is the last good day of; without it that date is no legal one. */
  readonly dag?: Dag;
  /** As UWV calls it when it asks for it. */
  readonly uwv?: Uwvstuk;
}

const PA = 'De probleemanalyse';
const BIJSTELLING = 'Het advies waarmee u de probleemanalyse bijstelt';
const OORDEEL = 'Het actueel oordeel';
const TRAJECTPLAN = 'Het trajectplan';

const bij =
  (deel: string) =>
  ({ veld }: Bevinding): boolean =>
    veld.startsWith(deel);

/** The four judgments that the actueel oordeel holds. */
const DELEN = {
  verloop: 'over het verloop van de ongeschiktheid, in werktermen',
  belastbaarheid: 'over de beperkingen en mogelijkheden om te werken',
  arbeidsrelatie: 'over de kwaliteit van de arbeidsrelatie',
  passendeArbeid: 'over de vraag of er passende arbeid bij ons is',
} as const;

const BELASTBAARHEID =
  'Wilt u de mogelijkheden en beperkingen op alle zes belastingsvelden omschrijven, in werktermen?';
const PROGNOSE =
  'Wilt u aangeven welke ontwikkeling in de mogelijkheden om te werken u verwacht, en wanneer?';
const HERBEOORDELING =
  'Wilt u laten weten op welke datum u de mogelijkheden om te werken opnieuw beoordeelt?';

const perArtsstuk = (regel: string, vraag: string): Verzoek[] => [
  { regel, stuk: PA, vraag, als: bij('/probleemanalyse') },
  { regel, stuk: BIJSTELLING, vraag, als: bij('/adviezen') },
  { regel, stuk: OORDEEL, vraag, als: bij('/actueelOordeel') },
];

const BEDRIJFSARTS: readonly Verzoek[] = [
  {
    regel: 'riv-probleemanalyse-aanwezig',
    stuk: PA,
    vraag:
      'Wij hebben nog geen vastgestelde probleemanalyse. Wilt u ons uw oordeel en advies sturen: wat de werknemer kan, waarmee in het werk rekening moet worden gehouden, wat u verwacht en wat u adviseert?',
    dag: 'probleemanalyse',
    uwv: 'probleemanalyse',
  },
  {
    regel: 'riv-bijstelling-probleemanalyse-aanwezig',
    stuk: BIJSTELLING,
    vraag:
      'Van een later advies, waarin de mogelijkheden of het plan wijzigen, hebben wij geen vastgesteld en gedateerd stuk. Wilt u ons een afschrift sturen?',
    uwv: 'bijstellingProbleemanalyse',
  },
  {
    regel: 'advies-aan-beide-partijen',
    stuk: BIJSTELLING,
    vraag: 'Wilt u laten weten op welke dag u het advies aan ons en aan de werknemer hebt gestuurd?',
  },
  {
    regel: 'riv-actueel-oordeel-aanwezig',
    stuk: OORDEEL,
    vraag: `Wij hebben nog geen vastgesteld actueel oordeel. Wilt u het opstellen en ons sturen, met uw oordeel ${DELEN.verloop}, ${DELEN.belastbaarheid}, ${DELEN.arbeidsrelatie} en ${DELEN.passendeArbeid}?`,
    dag: 'verslag',
    uwv: 'actueelOordeel',
  },
  ...Object.entries(DELEN).map(([deel, waarover]): Verzoek => ({
    regel: 'riv-actueel-oordeel-vier-oordelen',
    stuk: OORDEEL,
    vraag: `In het actueel oordeel ontbreekt uw oordeel ${waarover}. Wilt u dat aanvullen?`,
    als: bij(`/actueelOordeel/${deel}`),
    dag: 'verslag',
    uwv: 'actueelOordeel',
  })),
  ...perArtsstuk('med-zes-belastingsvelden', BELASTBAARHEID),
  ...perArtsstuk('med-prognose', PROGNOSE),
  ...perArtsstuk('med-gbm-herbeoordeling', HERBEOORDELING),
  ...perArtsstuk('med-gbm-periodiek', HERBEOORDELING),
  {
    regel: 'riv-medische-informatie-verstrekt',
    stuk: 'De medische informatie bij de WIA-aanvraag',
    vraag:
      'Deze informatie is niet voor ons. Wilt u haar rechtstreeks aan de werknemer geven, in een gesloten envelop of via een beveiligd portaal, en ons alleen laten weten op welke dag u dat hebt gedaan?',
    dag: 'verslag',
    uwv: 'medischeInformatie',
  },
];

const BUREAU: readonly Verzoek[] = [
  {
    regel: 's2-trajectplan-aanwezig',
    stuk: TRAJECTPLAN,
    vraag:
      'Wij hebben nog geen vastgesteld trajectplan. Wilt u ons het plan sturen, met de stappen naar werk bij een andere werkgever en de momenten waarop u rapporteert?',
    als: (_, { spoor2 }) => standVan(spoor2?.trajectplan) !== 'aanwezig',
  },
  {
    regel: 's2-trajectplan-aanwezig',
    stuk: TRAJECTPLAN,
    vraag:
      'Wilt u het trajectplan aanvullen met de stappen naar werk bij een andere werkgever en de momenten waarop u rapporteert?',
    // A plan that came late is there.
    als: ({ uiterlijk }, { spoor2 }) =>
      uiterlijk === undefined && standVan(spoor2?.trajectplan) === 'aanwezig',
  },
  {
    regel: 's2-persoonsprofiel',
    stuk: 'Het persoonsprofiel',
    vraag:
      'Wilt u ons het persoonsprofiel sturen, of het aanvullen? Daarin staan werkervaring, opleiding, wensen, eigenschappen, belemmeringen en mogelijkheden, in werktermen.',
  },
  {
    regel: 's2-zoekprofiel-onderbouwd',
    stuk: 'Het zoekprofiel',
    vraag:
      'Wilt u ons het zoekprofiel sturen, of het aanvullen? Daarin staat om welke functies, branches of taken het gaat, waarom die bij de mogelijkheden van de werknemer passen en waar dat werk te vinden is.',
  },
];

const WERKNEMER: readonly Verzoek[] = [
  {
    regel: 'riv-oordeel-werknemer-gevraagd',
    stuk: 'Uw oordeel over de re-integratie',
    vraag:
      'Wij horen graag, in uw eigen woorden, wat u vindt van wat u en wij samen hebben gedaan, van de samenwerking en van het werk dat bij u past. Dit oordeel hoort bij het re-integratieverslag. U mag het ook zelf aan UWV sturen; laat ons dat dan weten.',
    uwv: 'oordeelWerknemer',
  },
];

/** In the order in which they are asked. */
export const VERZOEKEN: Readonly<Record<Gevraagde, readonly Verzoek[]>> = {
  bedrijfsarts: BEDRIJFSARTS,
  bureau: BUREAU,
  werknemer: WERKNEMER,
};
