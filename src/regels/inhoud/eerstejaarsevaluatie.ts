import { sluitEigenWerkUit } from '../../feiten/arbeidsdeskundige.ts';
import { urenVolgens } from '../../feiten/gewerkte-uren.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { bbp, bw7, praktijk, procesgang, werkwijzer } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import {
  afsprakenNagekomen,
  afwijking,
  evaluatiemarkeringen,
  kanWerken,
  noemtAdvies,
  ondertekening,
  volgendeEvaluatie,
  type Soort,
} from './evaluatiedelen.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';
import { isGevuld } from './plek.ts';

type Jaar = NonNullable<Zaak['eerstejaarsevaluatie']>;
type Situatie = keyof NonNullable<Jaar['situaties']>;

const J = '/eerstejaarsevaluatie' as const;
const van = ({ zaak }: Rijgrond): Jaar | undefined => zaak.eerstejaarsevaluatie;
const soort: Soort = { plek: J, van };
const mogelijkheden = kanWerken(soort);
const uren = (grond: Rijgrond): number | undefined => urenVolgens(van(grond));
const werkt = (grond: Rijgrond): boolean => (uren(grond) ?? 0) > 0;
const besluit = (grond: Rijgrond) => van(grond)?.besluitSpoor2;
const isUitgesteld = (grond: Rijgrond): boolean =>
  ['uitstellen', 'nietNodig'].includes(besluit(grond)?.besluit ?? '');

/** The evaluation led to an adjustment of the plan that the case holds. */
const isBijgesteld = (grond: Rijgrond): boolean => {
  const id = van(grond)?.bijstellingId;
  return id !== undefined && (grond.zaak.bijstellingen ?? []).some((b) => b.id === id);
};

/** The plan must change, or nobody recorded that it may stay as it is. */
const isAanleiding = (grond: Rijgrond): boolean => {
  const { bijstellingNodig, koersJuist } = van(grond) ?? {};
  return bijstellingNodig ?? koersJuist !== true;
};

/** § 5 beoordelingskader: what may call for another course. The medical side only as the bedrijfsarts puts it. */
const SITUATIES: Readonly<Record<Situatie, string>> = {
  hervattingAchterOpSchema: 'hervatting die achterloopt op het doel',
  geenPlanOfDoel: 'geen plan of geen helder doel',
  instabieleHervatting: 'een hervatting die niet stabiel is',
  stagnatieBegeleiding: 'stagnatie volgens de bedrijfsarts',
  deskundigenoordeelZonderGevolg: 'een deskundigenoordeel dat de re-integratie niet vlot trok',
  wisselendeUitval: 'werk en uitval die elkaar afwisselen',
  teLangArbeidstherapeutisch: 'te lang werken zonder loonwaarde',
  teLaagOfTeWeinigUren: 'werk op te laag niveau of voor te weinig uren',
};

/** Something was done about the situations: the plan adjusted, agreements made, an expert asked, a second track. */
const heeftVervolg = (grond: Rijgrond): boolean => {
  const jaar = van(grond);
  return (
    isBijgesteld(grond) ||
    (jaar?.nieuweAfspraken ?? []).length > 0 ||
    (jaar?.actieBijStagnatie ?? 'geen') !== 'geen' ||
    ['starten', 'loopt'].includes(jaar?.besluitSpoor2?.besluit ?? '')
  );
};

const vragenSituatie = ([naam, wat]: readonly [Situatie, string]): readonly Inhoudsveld[] => [
  {
    veld: `${J}/situaties/${naam}/doetZichVoor`,
    wat: `of dit zich voordoet: ${wat}`,
    wanneer: (grond) => isGevuld(van(grond)?.situaties),
  },
  {
    veld: `${J}/situaties/${naam}/vervolg`,
    wat: `vervolg op ${wat}`,
    wanneer: (grond) => van(grond)?.situaties?.[naam]?.doetZichVoor === true,
    zwaarder: {
      wanneer: (grond) => !heeftVervolg(grond),
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      waarom:
        'Ook uit een bijstelling, nieuwe afspraken of het besluit over het tweede spoor blijkt geen vervolg.',
    },
  },
];

const INDIENING_ZWAAR = { lopend: 'aandacht', indiening: 'loonsanctie' } as const;

/** The evaluation at the end of the first year: section 2.5 of the domain reference, as corrected. */
export const eerstejaarsevaluatie: Inhoudstabel = {
  document: 'eerstejaarsevaluatie',
  stuk: {
    veld: J,
    naam: 'de eerstejaarsevaluatie',
    stand: ({ zaak }) => standVan(zaak.eerstejaarsevaluatie),
    uiterlijk: ({ tijdlijn }) => tijdlijn?.mijlpalen.eerstejaarsevaluatie.uiterlijk,
  },
  eisen: [
    {
      regel: 'eje-terug-en-vooruitblik',
      bronnen: [bbp({ paragraaf: '5' }), procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })],
      ernst: INDIENING_ZWAAR,
      eis: 'De eerstejaarsevaluatie is bedoeld om terug te blikken op de activiteiten van het eerste jaar en uitdrukkelijk de vraag te beantwoorden of de re-integratie nog op de goede koers zit.',
      herstel:
        'Leg vast wat er van de afspraken van het eerste jaar kwam en of de koers nog juist is. Een verslag achteraf van wat toen is besproken volstaat ook.',
      velden: [
        {
          veld: `${J}/terugblik`,
          wat: 'terugblik op het eerste ziektejaar',
          wanneer: mogelijkheden,
          vervuld: (grond) =>
            [van(grond)?.terugblik, van(grond)?.activiteiten, van(grond)?.doelen].some(isGevuld),
        },
        {
          veld: `${J}/koersJuist`,
          wat: 'antwoord op de vraag of de koers nog juist is',
          wanneer: mogelijkheden,
          vervuld: (grond) => (van(grond)?.koersJuist ?? van(grond)?.opKoers) !== undefined,
        },
      ],
    },
    {
      regel: 'eje-terugblik-volledig',
      bronnen: [bbp({ paragraaf: '5' }), praktijk('P07')],
      ernst: 'aandacht',
      eis: 'De terugblik laat zien welke doelen en afspraken er waren, wat werkgever en werknemer hebben gedaan, en of de afspraken zijn nagekomen.',
      herstel: 'Vul de terugblik aan, met de reden als afspraken niet zijn nagekomen.',
      velden: [
        {
          veld: `${J}/terugblik/doelenEnAfspraken`,
          wat: 'doelen en afspraken van het eerste jaar, met het resultaat',
          wanneer: mogelijkheden,
        },
        {
          veld: `${J}/terugblik/activiteitenWerkgever`,
          wat: 'activiteiten van de werkgever',
          wanneer: mogelijkheden,
        },
        {
          veld: `${J}/terugblik/activiteitenWerknemer`,
          wat: 'activiteiten van de werknemer',
          wanneer: mogelijkheden,
        },
        {
          veld: `${J}/terugblik/afsprakenNagekomen`,
          wat: 'of de afspraken zijn nagekomen',
          wanneer: mogelijkheden,
        },
        {
          veld: `${J}/terugblik/redenNietNagekomen`,
          wat: 'reden dat afspraken niet zijn nagekomen',
          wanneer: (grond) => van(grond)?.terugblik?.afsprakenNagekomen === false,
        },
      ],
    },
    afsprakenNagekomen('eje-afspraken-nagekomen', soort),
    {
      regel: 'eje-huidig-werk',
      bronnen: [bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'De vraag naar de koers gaat uit van het werk van nu: functie, omvang, taken, loonwaarde, en of het blijvend is.',
      herstel: 'Vul het huidige werk in; wordt niet gewerkt, vul dan nul uren in.',
      velden: [
        {
          veld: `${J}/huidigWerk/urenPerWeek`,
          wat: 'uren per week in het huidige werk',
          wanneer: mogelijkheden,
          vervuld: (grond) => uren(grond) !== undefined,
        },
        { veld: `${J}/huidigWerk/functie`, wat: 'functie in het huidige werk', wanneer: werkt },
        { veld: `${J}/huidigeTaken`, wat: 'huidige taken', ernst: 'info', wanneer: werkt },
        {
          veld: `${J}/huidigWerk/loonwaardePercentage`,
          wat: 'loonwaarde van het huidige werk',
          wanneer: werkt,
          vervuld: (grond) =>
            van(grond)?.huidigWerk?.loonwaardePercentage !== undefined || van(grond)?.metLoonwaarde === false,
        },
        { veld: `${J}/huidigWerk/structureel`, wat: 'of het huidige werk structureel is', wanneer: werkt },
      ],
    },
    {
      regel: 'eje-advies-tweede-jaar',
      bronnen: [praktijk('P07'), bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'Het plan rust op het advies van de bedrijfsarts; gebruikelijk is dat de eerstejaarsevaluatie noemt wat hij voor het tweede jaar adviseert, en de datum.',
      herstel: 'Vraag het advies voor het tweede jaar en neem het in werktermen op, met de datum.',
      velden: [
        { veld: `${J}/adviesTweedeJaar`, wat: 'advies voor het tweede jaar' },
        {
          veld: `${J}/datumAdvies`,
          wat: 'datum van het advies',
          vervuld: (grond) => noemtAdvies(grond, van(grond)),
        },
      ],
    },
    {
      regel: 'eje-doel-tweede-jaar',
      bronnen: [bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'Bij deze evaluatie worden de basale keuzes gemaakt: eigen werk, aangepast werk, ander werk bij de werkgever of werk bij een andere werkgever.',
      herstel: 'Kies het doel voor het tweede jaar.',
      velden: [{ veld: `${J}/doelTweedeJaar`, wat: 'doel voor het tweede jaar', wanneer: mogelijkheden }],
    },
    {
      regel: 'eje-conclusie-spoor1',
      bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '8' })],
      ernst: 'aandacht',
      eis: 'UWV let erop of de mogelijkheden in de eigen functie en in ander werk bij de werkgever zijn onderzocht; de eerstejaarsevaluatie noemt de uitkomst.',
      herstel:
        'Leg vast of het eigen werk passend is of te maken is en, zo niet, of er ander passend werk bij de werkgever is.',
      velden: [
        {
          veld: `${J}/conclusieSpoor1/eigenWerkPassend`,
          wat: 'of het eigen werk passend is',
          wanneer: mogelijkheden,
        },
        {
          veld: `${J}/conclusieSpoor1/eigenWerkPassendTeMaken`,
          wat: 'of het eigen werk passend te maken is',
          wanneer: (grond) => van(grond)?.conclusieSpoor1?.eigenWerkPassend === false,
        },
        {
          veld: `${J}/conclusieSpoor1/anderWerkInternAanwezig`,
          wat: 'of er ander passend werk bij de werkgever is',
          wanneer: (grond) => sluitEigenWerkUit(van(grond)?.conclusieSpoor1),
        },
      ],
    },
    {
      regel: 'eje-spoor2-besluit',
      bronnen: [bbp({ paragraaf: '5' }), bw7({ artikel: '658a', lid: '1' }), werkwijzer('P15')],
      ernst: 'aandacht',
      eis: 'Activiteiten voor werk bij een andere werkgever kunnen alleen achterwege blijven als er nog concreet perspectief is op hervatting in het eigen bedrijf; de eerstejaarsevaluatie legt het besluit en de reden vast.',
      herstel:
        'Leg het besluit over het tweede spoor vast: de begindatum, of waarom het nog niet of niet nodig is en tot wanneer.',
      velden: [
        {
          veld: `${J}/besluitSpoor2/besluit`,
          wat: 'besluit over het tweede spoor',
          wanneer: mogelijkheden,
        },
        {
          veld: `${J}/besluitSpoor2/startdatum`,
          wat: 'begindatum van het tweede spoor',
          wanneer: (grond) => ['starten', 'loopt'].includes(besluit(grond)?.besluit ?? ''),
          vervuld: (grond) =>
            besluit(grond)?.startdatum !== undefined || startSpoor2(grond.zaak) !== undefined,
        },
        {
          veld: `${J}/besluitSpoor2/reden`,
          wat: 'reden om niet of later met het tweede spoor te beginnen',
          wanneer: isUitgesteld,
          vervuld: (grond) => besluit(grond)?.reden !== undefined || gevuld(besluit(grond)?.toelichting),
        },
        {
          veld: `${J}/besluitSpoor2/toelichting`,
          wat: 'toelichting op de reden',
          wanneer: (grond) => isUitgesteld(grond) && besluit(grond)?.reden !== undefined,
        },
        {
          veld: `${J}/besluitSpoor2/perspectiefTot`,
          wat: 'datum waarop de hervatting bij de eigen werkgever bereikt moet zijn',
          niveau: 'werkwijzer',
          wanneer: (grond) => isUitgesteld(grond) && besluit(grond)?.reden === 'concreetPerspectiefIntern',
        },
      ],
    },
    {
      regel: 'eje-triggers-beantwoord',
      bronnen: [bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'Het beoordelingskader noemt acht situaties waarin bijstelling aan het einde van het eerste jaar nodig kan zijn; doet er een zich voor, dan blijkt wat daarop volgt.',
      herstel: 'Loop de acht situaties na en schrijf bij elke die zich voordoet het vervolg op.',
      velden: [
        {
          veld: `${J}/situaties`,
          wat: 'antwoord op de acht situaties die om bijstelling kunnen vragen',
          wanneer: mogelijkheden,
        },
        ...(Object.entries(SITUATIES) as [Situatie, string][]).flatMap(vragenSituatie),
      ],
    },
    {
      regel: 'eje-nieuwe-afspraken',
      bronnen: [procesgang({ artikel: '4', lid: '5' }), bbp({ paragraaf: '5' }), praktijk('P07')],
      ernst: 'aandacht',
      eis: 'Geeft de evaluatie aanleiding het plan bij te stellen, dan worden nieuwe afspraken gemaakt; gebruikelijk is ze in de eerstejaarsevaluatie te noemen: wat, wie en wanneer.',
      herstel: 'Neem de afspraken voor het tweede jaar op, of stel het plan bij en verwijs daarnaar.',
      velden: [
        {
          veld: `${J}/nieuweAfspraken`,
          wat: 'nieuwe afspraken voor het tweede jaar',
          wanneer: (grond) => mogelijkheden(grond) && isAanleiding(grond),
          vervuld: (grond) => (van(grond)?.nieuweAfspraken ?? []).length > 0 || isBijgesteld(grond),
        },
        { veld: `${J}/nieuweAfspraken/*/wat`, wat: 'wat er gebeurt', bij: 'afspraak' },
        { veld: `${J}/nieuweAfspraken/*/wie`, wat: 'wie het doet', bij: 'afspraak' },
        {
          veld: `${J}/nieuweAfspraken/*/eind`,
          wat: 'datum of termijn',
          bij: 'afspraak',
          ernst: 'info',
          niveau: 'praktijk',
          vervuld: (grond) => {
            const afspraak = van(grond)?.nieuweAfspraken?.[grond.nr[0] ?? -1];
            return (afspraak?.eind ?? afspraak?.start) !== undefined;
          },
        },
      ],
    },
    {
      regel: 'eje-volgende-evaluatie',
      bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })],
      ernst: 'aandacht',
      eis: 'De evaluatie vindt periodiek plaats, ook na het eerste ziektejaar.',
      herstel: 'Spreek de datum van de volgende evaluatie af.',
      velden: [volgendeEvaluatie(soort)],
    },
  ],
  markeringen: [...evaluatiemarkeringen(soort), ...ondertekening(soort), afwijking(J, van)],
};
