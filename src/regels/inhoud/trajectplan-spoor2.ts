import { profielVoor } from '../../feiten/spoor2-belastbaarheid.ts';
import { zijnRapportagesAfgesproken } from '../../feiten/spoor2-rapportageafspraak.ts';
import { heeftProfielenInPlan, noemtStappen, plannenSpoor2 } from '../../feiten/spoor2-traject.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { eigenNorm, bbp, praktijk, uwvPagina } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';
import { isGevuld } from './plek.ts';

type Spoor2 = NonNullable<Zaak['spoor2']>;

const spoor2 = ({ zaak }: Rijgrond): Partial<Spoor2> => zaak.spoor2 ?? {};
const plan = (grond: Rijgrond): NonNullable<Spoor2['trajectplan']> => spoor2(grond).trajectplan ?? {};
const persoonsprofiel = (grond: Rijgrond): NonNullable<Spoor2['persoonsprofiel']> =>
  spoor2(grond).persoonsprofiel ?? {};
const zoekprofiel = (grond: Rijgrond): NonNullable<Spoor2['zoekprofiel']> => spoor2(grond).zoekprofiel ?? {};
const nietZelf = (grond: Rijgrond): boolean => spoor2(grond).bureau?.zelfUitgevoerd !== true;

const T = '/spoor2/trajectplan' as const;
const PP = '/spoor2/persoonsprofiel' as const;
const ZP = '/spoor2/zoekprofiel' as const;

const ONDERDELEN = [
  ['werkervaring', 'werkervaring'],
  ['opleiding', 'opleiding en cursussen'],
  ['ambities', 'ambities en wensen'],
  ['persoonskenmerken', 'persoonlijke eigenschappen'],
  ['belemmeringen', 'belemmeringen'],
  ['mogelijkheden', 'mogelijkheden volgens de bedrijfsarts'],
] as const;

const heeftPersoonsprofiel = (grond: Rijgrond): boolean =>
  ONDERDELEN.some(([naam]) => gevuld(persoonsprofiel(grond)[naam]));
const heeftZoekprofiel = (grond: Rijgrond): boolean => isGevuld(spoor2(grond).zoekprofiel);
// An adjusted plan van aanpak with the profiles in it is as good.
const profielHier = (grond: Rijgrond): boolean => !heeftProfielenInPlan(grond.zaak);

/** Section 2.12 of the domain reference, as corrected by E41: no regulation prescribes a trajectplan. */
export const trajectplanSpoor2: Inhoudstabel = {
  document: 'trajectplan-spoor2',
  stuk: {
    veld: T,
    naam: 'het trajectplan voor het tweede spoor',
    stand: (grond) => standVan(spoor2(grond).trajectplan),
    uiterlijk: () => undefined,
    conceptMagWachten: true,
  },
  eisen: [
    {
      regel: 's2-trajectplan-datum-en-opsteller',
      bronnen: [praktijk('P50')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk dat een trajectplan de datum en de naam en functie van de opsteller noemt.',
      herstel: 'Vul de datum van opstellen in, en de naam en functie van de opsteller.',
      velden: [
        { veld: `${T}/stuk/opgesteldOp`, wat: 'datum van opstellen' },
        { veld: `${T}/stuk/opstellers`, wat: 'opsteller' },
        { veld: `${T}/stuk/opstellers/*/naam`, wat: 'naam van de opsteller', bij: 'opsteller' },
        {
          veld: `${T}/stuk/opstellers/*/functie`,
          wat: 'functie van de opsteller',
          bij: 'opsteller',
          vervuld: (grond) => {
            const opsteller = plan(grond).stuk?.opstellers?.[grond.nr[0] ?? -1];
            return gevuld(opsteller?.functie) || opsteller?.rol !== undefined;
          },
        },
      ],
    },
    {
      regel: 's2-trajectplan-beschrijving',
      bronnen: [praktijk('P50'), praktijk('P51'), praktijk('P52')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk dat het trajectplan het traject beschrijft: de aanleiding en het doel, hoe lang het duurt, en hoe de stappen de afstand tussen persoonsprofiel en zoekprofiel kleiner maken.',
      herstel:
        'Schrijf op waarom het traject begint, tot wanneer het loopt, en welke afstand tot het gezochte werk met welke stappen wordt overbrugd.',
      velden: [
        { veld: `${T}/redenTraject`, wat: 'aanleiding en doel van het traject' },
        {
          veld: `${T}/eind`,
          wat: 'geplande duur of einddatum',
          vervuld: (grond) => plan(grond).eind !== undefined || plan(grond).duurWeken !== undefined,
        },
        {
          veld: `${T}/kloof`,
          wat: 'hoe de stappen de afstand tot het gezochte werk kleiner maken',
          // Without any step the plan lacks more: that is a finding of its own.
          wanneer: (grond) => noemtStappen(plan(grond)),
        },
      ],
    },
    {
      regel: 's2-trajectplan-afspraken',
      bronnen: [
        eigenNorm('het trajectplan noemt tijd, bereikbaarheid en het overleg met de werkgever'),
        bbp({ paragraaf: '6' }),
      ],
      ernst: 'info',
      eis: 'Een eigen norm van rivklaar: het trajectplan noemt de uren per week voor het traject, de bereikbaarheid van de werknemer en wanneer de werkgever het traject bespreekt, zodat hij de vinger aan de pols kan houden.',
      herstel: 'Vul deze afspraak aan in het trajectplan.',
      velden: [
        { veld: `${T}/urenPerWeek`, wat: 'uren per week voor het traject' },
        { veld: `${T}/bereikbaarheid`, wat: 'bereikbaarheid en reizen' },
        {
          veld: `${T}/evaluatieMetWerkgever`,
          wat: 'afspraak over overleg met de werkgever',
          wanneer: nietZelf,
          vervuld: (grond) =>
            gevuld(plan(grond).evaluatieMetWerkgever) || isGevuld(plan(grond).evaluatiedata),
        },
      ],
    },
    {
      regel: 's2-trajectplan-visie-werknemer',
      bronnen: [eigenNorm('het trajectplan bevat de visie van de werknemer')],
      ernst: 'info',
      eis: 'Een eigen norm van rivklaar: het trajectplan laat in eigen woorden van de werknemer zien hoe hij het traject ziet.',
      herstel: 'Vraag de visie van de werknemer en neem die op, zonder medische gegevens.',
      velden: [{ veld: `${T}/visieWerknemer`, wat: 'visie van de werknemer' }],
    },
    {
      regel: 's2-trajectplan-ondertekend',
      bronnen: [uwvPagina('P25')],
      ernst: 'aandacht',
      eis: 'UWV vraagt stukken met datum en ondertekening; gebruikelijk is dat werkgever, werknemer en wie het traject uitvoert het trajectplan tekenen.',
      herstel: 'Laat deze partij het trajectplan ondertekenen, of leg vast dat en waarom zij niet tekent.',
      velden: [
        ondertekend('bureau', 'ondertekening door het re-integratiebureau', nietZelf),
        ondertekend('werkgever', 'ondertekening door de werkgever'),
        ondertekend('werknemer', 'ondertekening door de werknemer'),
      ],
    },
  ],
  markeringen: [
    {
      regel: 's2-trajectplan-aanwezig',
      velden: [
        {
          veld: `${T}/activiteiten`,
          wat: 'stappen van het traject',
          vervuld: (grond) =>
            noemtStappen(plan(grond)) || plannenSpoor2(grond.zaak).some(({ stappen }) => stappen),
        },
        {
          veld: `${T}/rapportagemomenten`,
          wat: 'afspraken over rapportage',
          vervuld: ({ zaak }) => zijnRapportagesAfgesproken(zaak),
        },
      ],
    },
    {
      regel: 's2-rapportage-coach',
      velden: [
        { veld: '/spoor2/bureau/naam', wat: 'naam van het re-integratiebureau', wanneer: nietZelf },
        {
          veld: '/spoor2/bureau/coach/naam',
          wat: 'naam van de coach',
          vervuld: (grond) =>
            [
              spoor2(grond).bureau?.coach?.naam,
              ...(spoor2(grond).rapportages ?? []).map((r) => r.coach),
            ].some((naam) => gevuld(naam)),
        },
      ],
    },
    {
      regel: 's2-fml-voor-start',
      velden: [
        {
          veld: '/spoor2/belastbaarheidBijStart',
          wat: 'mogelijkheden volgens de bedrijfsarts bij het begin van het traject',
          // Described too late is a finding, and no gap in the plan.
          vervuld: ({ zaak, peildatum }) =>
            ['beschreven', 'naStart'].includes(profielVoor(zaak, zaak.spoor2?.start ?? peildatum).stand),
        },
      ],
    },
    {
      regel: 's2-persoonsprofiel',
      velden: [
        { veld: PP, wat: 'persoonsprofiel', wanneer: profielHier, vervuld: heeftPersoonsprofiel },
        ...ONDERDELEN.map(([naam, wat]): Inhoudsveld => ({
          veld: `${PP}/${naam}`,
          wat,
          wanneer: (grond) => heeftPersoonsprofiel(grond) && profielHier(grond),
        })),
      ],
    },
    {
      regel: 's2-zoekprofiel-onderbouwd',
      velden: [
        { veld: ZP, wat: 'zoekprofiel', wanneer: profielHier },
        {
          veld: `${ZP}/functies`,
          wat: 'functies, branches of werkzaamheden',
          wanneer: heeftZoekprofiel,
          vervuld: (grond) => {
            const { functies, branches, taken } = zoekprofiel(grond);
            return [functies, branches, taken].some(isGevuld);
          },
        },
        {
          veld: `${ZP}/onderbouwingBelastbaarheid`,
          wat: 'waarom dit werk bij de belastbaarheid past',
          wanneer: heeftZoekprofiel,
        },
        {
          veld: `${ZP}/onderbouwingArbeidsmarkt`,
          wat: 'waar dit werk te vinden is',
          wanneer: heeftZoekprofiel,
        },
      ],
    },
    {
      regel: 's2-zoekprofiel-binnen-weken',
      velden: [{ veld: `${ZP}/vastgesteldOp`, wat: 'datum van het zoekprofiel', wanneer: heeftZoekprofiel }],
    },
  ],
};

function ondertekend(
  partij: 'bureau' | 'werkgever' | 'werknemer',
  wat: string,
  wanneer: (grond: Rijgrond) => boolean = () => true,
): Inhoudsveld {
  return {
    veld: `${T}/stuk/ondertekening/${partij}`,
    wat,
    wanneer: (grond) => isVastgesteld(spoor2(grond).trajectplan) && wanneer(grond),
    vervuld: (grond) => {
      const h = plan(grond).stuk?.ondertekening?.[partij];
      return [h?.ondertekendOp, h?.geweigerd?.vastgelegdOp, h?.onbereikbaar?.vastgelegdOp].some(Boolean);
    },
  };
}
