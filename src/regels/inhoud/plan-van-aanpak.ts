import { datumVan, gevuld, standVan } from '../../feiten/stukken.ts';
import { isOpgesteld, isVastgesteld } from '../../feiten/vastgesteld.ts';
import { eigenNorm, bbp, bvhr, praktijk, procesgang, uwvPagina, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';
import { heeftOpsteller } from './opsteller.ts';
import { isGevuld } from './plek.ts';
import { isVisieplichtig, VISIE_GELDIG, type Visie } from './visie.ts';

type Plan = NonNullable<Zaak['planVanAanpak']>;

const plan = ({ zaak }: Rijgrond): Partial<Plan> => zaak.planVanAanpak ?? {};
const activiteiten = (grond: Rijgrond) => plan(grond).activiteiten ?? [];
const adviespunten = ({ zaak }: Rijgrond) => zaak.probleemanalyse?.adviespunten ?? [];
/** An activity of the plan, or of an adjustment of it, says that it follows this advice. */
const isOpgenomen = (grond: Rijgrond, id: string | undefined): boolean =>
  id !== undefined &&
  [plan(grond), ...(grond.zaak.bijstellingen ?? []).filter(isOpgesteld)].some(({ activiteiten }) =>
    activiteiten?.some(({ adviespuntId }) => adviespuntId === id),
  );
const geadviseerd =
  (soort: NonNullable<ReturnType<typeof adviespunten>[number]['soort']>) => (grond: Rijgrond) =>
    adviespunten(grond).some((punt) => punt.soort === soort);
const vastgesteld = (grond: Rijgrond): boolean => isVastgesteld(plan(grond));
const oneens = (grond: Rijgrond): boolean => ['deels', 'geen'].includes(plan(grond).overeenstemming ?? '');
const hervat = (grond: Rijgrond): boolean => plan(grond).hervattingMogelijk === true;

const visieGeldt = (grond: Rijgrond): boolean => isVisieplichtig(grond, plan(grond).stuk?.opgesteldOp);

const wijktAf = (grond: Rijgrond): boolean => plan(grond).termijnafwijking !== undefined;

/** The regulation asks terms for the goals, not for each activity. */
const EIGEN_NORM = { ernst: 'aandacht', niveau: 'eigen-norm' } as const;

const inEersteJaar = (grond: Rijgrond): boolean => {
  const mijlpaal = grond.tijdlijn?.mijlpalen.eerstejaarsevaluatie;
  const op = datumVan(plan(grond)) ?? grond.peildatum;
  return mijlpaal?.status !== 'nvt' && (mijlpaal?.uiterlijk === undefined || op <= mijlpaal.uiterlijk);
};

const naarBuiten = (grond: Rijgrond): boolean =>
  plan(grond).einddoel === 'werkAndereWerkgever' ||
  plan(grond).zoekvolgorde?.beidenWillenExtern === true ||
  activiteiten(grond).some(({ spoor }) => spoor === 'spoor2');

const VRAGEN = {
  mogelijkheden: 'welke mogelijkheden om (meer) te werken',
  activiteitenTotNu: 'wat vindt van de activiteiten tot nu toe',
  nieuweAfspraken: 'wat vindt van de afspraken',
} as const;

/** The questions of the form are asked of who uses them: a view in one text is a view as well. */
function visievragen(
  veld: 'visieWerkgever' | 'visieWerknemer',
  partij: string,
): [Inhoudsveld, ...Inhoudsveld[]] {
  const vraag = (naam: keyof typeof VRAGEN, wat: string): Inhoudsveld => ({
    veld: `/planVanAanpak/${veld}/${naam}`,
    wat: `${wat} (${partij})`,
    wanneer: (grond) => visieGeldt(grond) && vragenGebruikt(plan(grond)[veld]),
  });
  return [
    vraag('mogelijkheden', VRAGEN.mogelijkheden),
    vraag('activiteitenTotNu', VRAGEN.activiteitenTotNu),
    vraag('nieuweAfspraken', VRAGEN.nieuweAfspraken),
  ];
}

const vragenGebruikt = (visie: Visie | undefined): boolean =>
  (Object.keys(VRAGEN) as (keyof typeof VRAGEN)[]).some((naam) => gevuld(visie?.[naam]));

const zoekstap = (
  stap: 'eigenWerk' | 'aangepastEigenWerk' | 'anderWerkIntern',
  wat: string,
): Inhoudsveld => ({
  veld: `/planVanAanpak/zoekvolgorde/${stap}`,
  wat,
  wanneer: (grond) => plan(grond).zoekvolgorde?.beidenWillenExtern !== true,
});

// A casemanager who drew up the plan has it.
const isApart = (grond: Rijgrond): boolean =>
  grond.zaak.casemanager !== undefined &&
  !(plan(grond).stuk?.opstellers ?? []).some(({ rol }) => rol === 'casemanager');

const afschrift = (ontvanger: 'werknemer' | 'casemanager' | 'bedrijfsarts', wat: string): Inhoudsveld => ({
  veld: '/planVanAanpak/stuk/verstrekkingen',
  wat: `afschrift aan de ${wat}`,
  // A copy can only be given of what was adopted: a draft that is printed to be signed bears no mark for it.
  wanneer: (grond) => vastgesteld(grond) && (ontvanger !== 'casemanager' || isApart(grond)),
  vervuld: (grond) =>
    (plan(grond).stuk?.verstrekkingen ?? []).some(
      ({ aan, op }) =>
        op !== undefined && (aan === ontvanger || (ontvanger === 'bedrijfsarts' && aan === 'arbodienst')),
    ),
});

const getekend =
  (partij: 'werkgever' | 'werknemer') =>
  (grond: Rijgrond): boolean => {
    const h = plan(grond).stuk?.ondertekening?.[partij];
    return [h?.ondertekendOp, h?.geweigerd?.vastgelegdOp, h?.onbereikbaar?.vastgelegdOp].some(Boolean);
  };

/** Sections 2.0 and 2.3 of the domain reference, as corrected. */
export const planVanAanpak: Inhoudstabel = {
  document: 'plan-van-aanpak',
  stuk: {
    veld: '/planVanAanpak',
    naam: 'het plan van aanpak',
    stand: ({ zaak }) => standVan(zaak.planVanAanpak),
    uiterlijk: ({ tijdlijn }) => tijdlijn?.mijlpalen['plan-van-aanpak'].uiterlijk,
  },
  eisen: [
    {
      regel: 'pva-opstellers-volledig',
      bronnen: [bvhr({ artikel: '2', lid: '3' })],
      ernst: 'aandacht',
      eis: 'De beleidsregel over de vorm van het verslag vraagt naam en functie van de opstellers of ondertekenaars.',
      herstel: 'Vul naam en functie van de opstellers in.',
      velden: [
        {
          veld: '/planVanAanpak/stuk/opstellers/*/naam',
          wat: 'naam van de opsteller',
          bij: 'opsteller',
        },
        {
          veld: '/planVanAanpak/stuk/opstellers/*/functie',
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
      regel: 'pva-einde-dienstverband',
      bronnen: [uwvPagina('P28')],
      ernst: 'aandacht',
      eis: 'Bij een tijdelijk dienstverband is het gebruikelijk de laatste dag in het plan te noemen.',
      herstel: 'Vul de laatste dag van het dienstverband in.',
      velden: [
        {
          veld: '/dienstverband/einde',
          wat: 'laatste dag van het dienstverband',
          wanneer: ({ zaak }) => zaak.dienstverband?.soort === 'bepaaldeTijd',
        },
      ],
    },
    {
      regel: 'pva-datum-probleemanalyse',
      bronnen: [procesgang({ artikel: '4', lid: '1' })],
      ernst: 'aandacht',
      eis: 'Het plan volgt op het oordeel van de bedrijfsarts, binnen twee weken daarna.',
      herstel: 'Noem de datum van de probleemanalyse waarop het plan rust.',
      velden: [
        {
          veld: '/planVanAanpak/datumProbleemanalyse',
          wat: 'datum van de probleemanalyse',
          vervuld: (grond) =>
            (plan(grond).datumProbleemanalyse ?? datumVan(grond.zaak.probleemanalyse)) !== undefined,
        },
      ],
    },
    {
      regel: 'pva-sluit-aan-op-probleemanalyse',
      bronnen: [bbp({ paragraaf: '5' }), bbp({ paragraaf: '6' })],
      ernst: 'loonsanctie',
      eis: 'De werkgever betrekt het advies van de bedrijfsarts bij het plan: per advies is te zien of het is gevolgd, en zo niet waarom.',
      herstel:
        'Neem de samenvatting en elk advies van de bedrijfsarts op. Zeg per advies wat ermee is gedaan of welke activiteit het opvolgt, en waarom als het niet of deels is gevolgd.',
      velden: [
        {
          veld: '/probleemanalyse/belastbaarheid/samenvatting',
          wat: 'samenvatting van het advies in werktermen',
          ernst: 'aandacht',
          wanneer: ({ zaak }) => zaak.probleemanalyse !== undefined,
          vervuld: ({ zaak: { probleemanalyse: pa } }) =>
            [
              pa?.belastbaarheid?.samenvatting,
              pa?.belastbaarheid?.mogelijkhedenEigenWerk,
              pa?.belastbaarheid?.mogelijkhedenAnderWerk,
              pa?.analyse,
            ].some(gevuld),
        },
        {
          veld: '/probleemanalyse/adviespunten',
          wat: 'adviezen van de bedrijfsarts met wat ermee is gedaan',
          wanneer: ({ zaak }) => zaak.probleemanalyse !== undefined,
          vervuld: (grond) => adviespunten(grond).length > 0 || plan(grond).adviespuntenVerwerkt === true,
        },
        { veld: '/probleemanalyse/adviespunten/*/tekst', wat: 'inhoud van het advies', bij: 'advies' },
        {
          veld: '/probleemanalyse/adviespunten/*/opvolging',
          wat: 'wat met het advies is gedaan',
          bij: 'advies',
          vervuld: (grond) => {
            const punt = adviespunten(grond)[grond.nr[0] ?? -1];
            return punt?.opvolging !== undefined || isOpgenomen(grond, punt?.id);
          },
        },
        {
          veld: '/probleemanalyse/adviespunten/*/reden',
          wat: 'reden om het advies niet of deels te volgen',
          bij: 'advies',
          wanneer: (grond) =>
            ['nietGevolgd', 'deelsGevolgd'].includes(adviespunten(grond)[grond.nr[0] ?? -1]?.opvolging ?? ''),
        },
      ],
    },
    {
      regel: 'pva-doelstelling-helder',
      bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'a' }), bbp({ paragraaf: '5' })],
      ernst: 'loonsanctie',
      eis: 'Het plan noemt het einddoel en de doelen van de activiteiten.',
      herstel: 'Kies het einddoel en omschrijf de tussendoelen zo, dat te zien is wanneer zij zijn bereikt.',
      velden: [
        { veld: '/planVanAanpak/einddoel', wat: 'einddoel' },
        { veld: '/planVanAanpak/doelen', wat: 'doelen van de activiteiten' },
        { veld: '/planVanAanpak/doelen/*/omschrijving', wat: 'omschrijving van het doel', bij: 'doel' },
      ],
    },
    {
      regel: 'pva-termijn-per-doel',
      bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'a' })],
      ernst: 'loonsanctie',
      eis: 'Het plan noemt de termijnen waarbinnen de doelen naar verwachting worden bereikt.',
      herstel: 'Noem per doel de verwachte datum, of waarom die nog niet te noemen is.',
      velden: [
        {
          veld: '/planVanAanpak/doelen/*/termijn',
          wat: 'termijn van het doel',
          bij: 'doel',
          vervuld: (grond) => {
            const doel = plan(grond).doelen?.[grond.nr[0] ?? -1];
            return doel?.termijn !== undefined || gevuld(doel?.redenGeenTermijn);
          },
        },
      ],
    },
    {
      regel: 'pva-activiteiten-concreet',
      bronnen: [
        procesgang({ artikel: '4', lid: '2', onderdeel: 'a' }),
        eigenNorm('begin en eind van elke activiteit'),
      ],
      ernst: 'loonsanctie',
      eis: 'Het plan noemt de activiteiten van werkgever en werknemer: wat, door wie en wanneer.',
      herstel:
        'Vul bij elke activiteit in wat er gebeurt, wie het doet en van wanneer tot wanneer; van werkgever en werknemer is elk ten minste één activiteit nodig.',
      velden: [
        { veld: '/planVanAanpak/activiteiten', wat: 'activiteiten' },
        ...(['werkgever', 'werknemer'] as const).map((partij): Inhoudsveld => ({
          veld: '/planVanAanpak/activiteiten',
          wat: `activiteit van de ${partij}`,
          wanneer: (grond) => activiteiten(grond).length > 0,
          vervuld: (grond) => activiteiten(grond).some(({ wie }) => wie === partij),
        })),
        { veld: '/planVanAanpak/activiteiten/*/wat', wat: 'wat er gebeurt', bij: 'activiteit' },
        { veld: '/planVanAanpak/activiteiten/*/wie', wat: 'wie het doet', bij: 'activiteit' },
        { veld: '/planVanAanpak/activiteiten/*/start', wat: 'begindatum', bij: 'activiteit', ...EIGEN_NORM },
        {
          veld: '/planVanAanpak/activiteiten/*/eind',
          wat: 'einddatum of termijn',
          bij: 'activiteit',
          ...EIGEN_NORM,
        },
      ],
    },
    {
      regel: 'pva-interventies',
      bronnen: [bbp({ paragraaf: '4' })],
      ernst: 'aandacht',
      eis: 'Als de bedrijfsarts een interventie aangewezen vindt, staat in het plan wat daarover is afgesproken. Nooit de aard van een behandeling.',
      herstel: 'Neem de afspraak neutraal op, zoals: begeleiding volgens het advies van de bedrijfsarts.',
      velden: [
        {
          veld: '/planVanAanpak/interventies',
          wat: 'afspraak over de geadviseerde interventie',
          wanneer: (grond) =>
            plan(grond).interventieGeindiceerd === true || geadviseerd('interventie')(grond),
        },
        {
          veld: '/planVanAanpak/interventies/*/omschrijving',
          wat: 'neutrale omschrijving',
          bij: 'interventie',
        },
      ],
    },
    {
      regel: 'pva-werkaanpassingen',
      bronnen: [bbp({ paragraaf: '8' })],
      ernst: 'aandacht',
      eis: 'Als de bedrijfsarts aanpassing van het werk adviseert en hervatting mogelijk is, staat in het plan welke aanpassing is afgesproken.',
      herstel: 'Neem de aanpassing van werkplek, werktijden of taken op en omschrijf haar.',
      velden: [
        {
          veld: '/planVanAanpak/werkaanpassingen',
          wat: 'aanpassing van het werk',
          wanneer: (grond) => hervat(grond) && geadviseerd('werkaanpassing')(grond),
        },
        { veld: '/planVanAanpak/werkaanpassingen/*/omschrijving', wat: 'omschrijving', bij: 'aanpassing' },
      ],
    },
    {
      regel: 'pva-opbouwschema',
      bronnen: [praktijk('P06')],
      ernst: 'aandacht',
      eis: 'Als hervatting mogelijk is, is het gebruikelijk de opbouw van uren, taken en loonwaarde in een schema af te spreken.',
      herstel:
        'Leg elke stap vast: vanaf wanneer, hoeveel uren per week, welke taken en welke loonwaarde, of dat het werk arbeidstherapeutisch is.',
      velden: [
        {
          veld: '/planVanAanpak/opbouwschema',
          wat: 'opbouwschema',
          wanneer: (grond) =>
            hervat(grond) && grond.zaak.probleemanalyse?.signalen?.eersteBehandelingVoorgaat !== true,
        },
        { veld: '/planVanAanpak/opbouwschema/*/vanaf', wat: 'begindatum', bij: 'stap' },
        { veld: '/planVanAanpak/opbouwschema/*/urenPerWeek', wat: 'uren per week', bij: 'stap' },
        { veld: '/planVanAanpak/opbouwschema/*/taken', wat: 'taken', bij: 'stap' },
        {
          veld: '/planVanAanpak/opbouwschema/*/loonwaardePercentage',
          wat: 'loonwaarde',
          bij: 'stap',
          vervuld: (grond) => {
            const stap = plan(grond).opbouwschema?.[grond.nr[0] ?? -1];
            return stap?.loonwaardePercentage !== undefined || stap?.arbeidstherapeutisch === true;
          },
        },
      ],
    },
    {
      regel: 'pva-zoekvolgorde',
      bronnen: [bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'De beleidsregels gaan uit van een volgorde: eigen werk, aangepast eigen werk, ander werk bij de werkgever, werk bij een andere werkgever. Willen beide partijen naar buiten, dan zijn zij daar vrij in.',
      herstel: 'Schrijf per stap op wat mogelijk is.',
      velden: [
        zoekstap('eigenWerk', 'mogelijkheden in het eigen werk'),
        zoekstap('aangepastEigenWerk', 'mogelijkheden in aangepast eigen werk'),
        zoekstap('anderWerkIntern', 'mogelijkheden in ander werk bij de werkgever'),
        {
          veld: '/planVanAanpak/zoekvolgorde/andereWerkgever',
          wat: 'mogelijkheden bij een andere werkgever',
        },
      ],
    },
    {
      regel: 'pva-scholing',
      bronnen: [bbp({ paragraaf: '8' })],
      ernst: 'aandacht',
      eis: 'Als scholing is geadviseerd, staat in het plan wat daarover is afgesproken.',
      herstel: 'Neem de scholing op met haar naam en, als die bekend zijn, de data.',
      velden: [
        { veld: '/planVanAanpak/scholing', wat: 'afspraak over scholing', wanneer: geadviseerd('scholing') },
        { veld: '/planVanAanpak/scholing/*/naam', wat: 'naam van de scholing', bij: 'scholing' },
      ],
    },
    {
      regel: 'pva-tweede-spoor',
      bronnen: [bbp({ paragraaf: '5' }), bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'Als partijen naar een andere werkgever kijken, staat in het plan welke stappen daarvoor zijn afgesproken.',
      herstel: 'Beschrijf de afspraken over het tweede spoor.',
      velden: [
        {
          veld: '/planVanAanpak/tweedeSpoorActiviteiten',
          wat: 'afspraken over het tweede spoor',
          wanneer: naarBuiten,
          vervuld: (grond) =>
            gevuld(plan(grond).tweedeSpoorActiviteiten) ||
            activiteiten(grond).some(({ spoor }) => spoor === 'spoor2'),
        },
      ],
    },
    {
      regel: 'pva-evaluatiemomenten',
      bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })],
      ernst: 'loonsanctie',
      eis: 'Het plan bevat afspraken over periodieke evaluatie, in elk geval aan het einde van het eerste ziektejaar.',
      herstel:
        'Spreek de data van de evaluaties af, of de eerste datum met de tijd tussen twee evaluaties; in het eerste ziektejaar ook de datum van de eerstejaarsevaluatie.',
      velden: [
        {
          veld: '/planVanAanpak/evaluatiemomenten',
          wat: 'data van de evaluaties',
          vervuld: (grond) =>
            isGevuld(plan(grond).evaluatiemomenten) ||
            (plan(grond).eerstvolgendeEvaluatie !== undefined &&
              plan(grond).evaluatieIntervalDagen !== undefined),
        },
        {
          veld: '/planVanAanpak/evaluatieEindeEersteJaar',
          wat: 'datum van de eerstejaarsevaluatie',
          wanneer: inEersteJaar,
        },
      ],
    },
    {
      regel: 'pva-eerste-evaluatie',
      bronnen: [praktijk('P06')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk in het plan de datum van de eerste evaluatie te noemen.',
      herstel: 'Spreek de eerste evaluatie af.',
      velden: [
        {
          veld: '/planVanAanpak/eerstvolgendeEvaluatie',
          wat: 'datum van de eerste evaluatie',
          vervuld: (grond) =>
            plan(grond).eerstvolgendeEvaluatie !== undefined || isGevuld(plan(grond).evaluatiemomenten),
        },
      ],
    },
    {
      regel: 'pva-casemanager',
      bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'c' }), bbp({ paragraaf: '6' })],
      ernst: 'aandacht',
      eis: 'Werkgever en werknemer wijzen iemand aan die de activiteiten begeleidt en het contact verzorgt.',
      herstel: 'Noem naam en functie van de casemanager; wijs er een aan als dat nog niet is gebeurd.',
      velden: [
        { veld: '/casemanager/naam', wat: 'naam van de casemanager' },
        { veld: '/casemanager/functie', wat: 'functie van de casemanager' },
      ],
    },
    ...(['visieWerkgever', 'visieWerknemer'] as const).flatMap((veld) => {
      const [kort, partij] =
        veld === 'visieWerkgever'
          ? (['werkgever', 'de werkgever'] as const)
          : (['werknemer', 'de werknemer'] as const);
      return [
        {
          regel: `pva-visie-${kort}`,
          bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'a' })],
          ernst: 'aandacht',
          geldig: VISIE_GELDIG,
          eis: `Sinds 1 juli 2023 bevat het plan de visie van ${partij} op de activiteiten, doelen en termijnen.`,
          herstel: `Vraag de visie van ${partij} en neem die in eigen woorden op. Wordt zij niet gegeven, leg dan vast wanneer zij is gevraagd.`,
          velden: [{ veld: `/planVanAanpak/${veld}`, wat: `visie van ${partij}`, wanneer: visieGeldt }],
        },
        {
          regel: `pva-visievragen-${kort}`,
          bronnen: [uwvPagina('P41')],
          ernst: 'info',
          geldig: VISIE_GELDIG,
          eis: 'De formulieren stellen over de visie drie vragen; wie ze gebruikt, beantwoordt ze bij voorkeur alle drie.',
          herstel: `Vraag ${partij} ook deze vraag te beantwoorden.`,
          velden: visievragen(veld, partij),
        },
      ] satisfies Inhoudstabel['eisen'];
    }),
    {
      regel: 'pva-geschilpunten',
      bronnen: [wia({ artikel: '25', lid: '2' }), bbp({ paragraaf: '10' })],
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      eis: 'Werkgever en werknemer stellen het plan in overeenstemming op; lukt dat niet, dan blijkt wat hen verdeelt en hoe zij verdergaan.',
      herstel:
        'Leg vast waarover partijen het niet eens zijn en hoe zij verdergaan, zoals met een deskundigenoordeel. Zijn zij het inmiddels eens, leg dan dat vast.',
      velden: [
        { veld: '/planVanAanpak/geschilpunten/punten', wat: 'geschilpunten', wanneer: oneens },
        {
          veld: '/planVanAanpak/geschilpunten/vervolg',
          wat: 'vervolg op de geschilpunten',
          wanneer: oneens,
          vervuld: (grond) => {
            const geschil = plan(grond).geschilpunten;
            return gevuld(geschil?.vervolg) || (geschil?.soortVervolg ?? 'geen') !== 'geen';
          },
        },
      ],
    },
  ],
  markeringen: [
    {
      regel: 'doc-datum-en-opsteller',
      velden: [
        { veld: '/planVanAanpak/stuk/opgesteldOp', wat: 'datum van opstellen' },
        {
          veld: '/planVanAanpak/stuk/opstellers',
          wat: 'opstellers',
          vervuld: (grond) => heeftOpsteller(plan(grond).stuk),
        },
      ],
    },
    {
      regel: 'riv-functiegegevens',
      velden: [
        { veld: '/dienstverband/functie/naam', wat: 'functie' },
        { veld: '/dienstverband/functie/urenPerWeek', wat: 'arbeidsduur per week' },
        { veld: '/dienstverband/functie/taken', wat: 'kerntaken' },
      ],
    },
    {
      regel: 'afwijking-termijn-gemotiveerd',
      velden: [
        {
          veld: '/planVanAanpak/termijnafwijking/reden',
          wat: 'reden van de termijnafwijking',
          wanneer: wijktAf,
        },
        {
          veld: '/planVanAanpak/termijnafwijking/instemmingWerkgever',
          wat: 'instemming van de werkgever met de afwijking',
          wanneer: wijktAf,
        },
        {
          veld: '/planVanAanpak/termijnafwijking/instemmingWerknemer',
          wat: 'instemming van de werknemer met de afwijking',
          wanneer: wijktAf,
        },
      ],
    },
    {
      regel: 'doc-ondertekend-werkgever',
      velden: [
        {
          veld: '/planVanAanpak/stuk/ondertekening/werkgever',
          wat: 'ondertekening door de werkgever',
          wanneer: vastgesteld,
          vervuld: (grond) => plan(grond).stuk?.ondertekening?.werkgever?.ondertekendOp !== undefined,
        },
      ],
    },
    {
      regel: 'doc-ondertekend-werknemer',
      velden: [
        {
          veld: '/planVanAanpak/stuk/ondertekening/werknemer',
          wat: 'ondertekening door de werknemer',
          wanneer: vastgesteld,
          vervuld: getekend('werknemer'),
        },
        {
          veld: '/planVanAanpak/overeenstemming',
          wat: 'overeenstemming over het plan',
          vervuld: (grond) =>
            plan(grond).overeenstemming !== undefined ||
            getekend('werknemer')(grond) ||
            plan(grond).visieWerknemer !== undefined,
        },
      ],
    },
    {
      regel: 'pva-afschriften',
      velden: [
        afschrift('werknemer', 'werknemer'),
        afschrift('casemanager', 'casemanager'),
        afschrift('bedrijfsarts', 'bedrijfsarts of arbodienst'),
      ],
    },
  ],
};
