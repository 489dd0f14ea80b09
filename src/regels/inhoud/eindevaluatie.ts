import { urenVolgens } from '../../feiten/gewerkte-uren.ts';
import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { beroepOpResultaat } from '../../feiten/resultaatberoep.ts';
import { isBevredigend, steuntOpLoonwaarde } from '../../feiten/resultaat.ts';
import { isAardBedrijfBeschreven } from '../../feiten/rivonderdelen.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { werkInEindevaluatie, type Werk } from '../../feiten/werk-bij-einde.ts';
import { bbp, eigenNorm, procesgang, uwvPagina } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { afsprakenNagekomen, evaluatiemarkeringen, ondertekening, type Soort } from './evaluatiedelen.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';
import { heeftOpsteller } from './opsteller.ts';
import { isGevuld } from './plek.ts';

type Eind = NonNullable<Zaak['eindevaluatie']>;

const D = '/eindevaluatie' as const;
const van = ({ zaak }: Rijgrond): Eind | undefined => zaak.eindevaluatie;
const soort: Soort = { plek: D, van };
const resultaat = ({ zaak }: Rijgrond): Partial<NonNullable<Zaak['resultaat']>> => zaak.resultaat ?? {};

/** Without any possibilities there is no plan to evaluate; only the judgments of the employer are asked. */
const hadMogelijkheden = ({ zaak }: Rijgrond): boolean => !hadNooitMogelijkheden(zaak);

const werk = (grond: Rijgrond): Werk => werkInEindevaluatie(van(grond), grond.zaak);
const uren = (grond: Rijgrond): number | undefined => urenVolgens(van(grond)) ?? resultaat(grond).urenPerWeek;
const werkt = (grond: Rijgrond): boolean => {
  const { soort: soortWerk } = werk(grond);
  return hadMogelijkheden(grond) && soortWerk !== undefined && soortWerk !== 'geen' && uren(grond) !== 0;
};
const isStructureel = (grond: Rijgrond): boolean =>
  werkt(grond) && van(grond)?.huidigWerk?.structureel === true;

const INDIENING_ZWAAR = { lopend: 'aandacht', indiening: 'loonsanctie' } as const;

/** What is missing cannot be missed when the second track was left out, or ended, because of this work. */
const BEROEP: NonNullable<Inhoudsveld['zwaarder']> = {
  wanneer: ({ zaak }) => beroepOpResultaat(zaak) !== undefined && !isBevredigend(zaak),
  ernst: INDIENING_ZWAAR,
  waarom: 'De zaak laat het tweede spoor vanwege dit werk achterwege of beëindigde het.',
};

/** The most recent evaluation, at the end: section 2.6 of the domain reference, as corrected. */
export const eindevaluatie: Inhoudstabel = {
  document: 'eindevaluatie',
  stuk: {
    veld: D,
    naam: 'de eindevaluatie',
    stand: ({ zaak }) => standVan(zaak.eindevaluatie),
    uiterlijk: ({ tijdlijn }) => tijdlijn?.mijlpalen.eindevaluatie.uiterlijk,
  },
  eisen: [
    {
      regel: 'eind-voortgang',
      bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'h' })],
      ernst: 'aandacht',
      eis: 'De eindevaluatie is de meest recente evaluatie van de voortgang en de uitvoering van de afspraken in het plan.',
      herstel: 'Beschrijf hoe de re-integratie is verlopen en wat er van de afspraken kwam.',
      velden: [
        {
          veld: `${D}/voortgang`,
          wat: 'voortgang en uitvoering van de afspraken',
          wanneer: hadMogelijkheden,
          vervuld: (grond) => gevuld(van(grond)?.voortgang) || gevuld(van(grond)?.conclusie),
        },
      ],
    },
    afsprakenNagekomen('eind-afspraken-nagekomen', soort),
    {
      regel: 'eind-huidig-werk-loonwaarde',
      bronnen: [bbp({ paragraaf: '3' })],
      ernst: 'aandacht',
      eis: 'UWV kijkt eerst naar het bereikte resultaat; daarvoor zijn het werk van nu, de omvang, het loon of de loonwaarde en het loon vóór de ziekte nodig.',
      herstel: 'Vul het huidige werk in; wordt niet gewerkt, kies dan geen werk.',
      velden: [
        {
          veld: `${D}/huidigWerk/soort`,
          wat: 'welk werk nu wordt gedaan, of dat er geen is',
          ernst: INDIENING_ZWAAR,
          wanneer: hadMogelijkheden,
          vervuld: (grond) => werk(grond).soort !== undefined,
        },
        {
          veld: `${D}/huidigWerk/functie`,
          wat: 'functie in het huidige werk',
          wanneer: werkt,
          vervuld: (grond) => werk(grond).functie !== undefined,
        },
        {
          veld: `${D}/huidigWerk/urenPerWeek`,
          wat: 'uren per week in het huidige werk',
          wanneer: werkt,
          vervuld: (grond) => uren(grond) !== undefined,
        },
        {
          veld: `${D}/huidigWerk/loon`,
          wat: 'loon of loonwaarde nu',
          wanneer: werkt,
          vervuld: (grond) => (werk(grond).loon ?? werk(grond).loonwaardePercentage) !== undefined,
          zwaarder: BEROEP,
        },
        {
          veld: `${D}/huidigWerk/loonVoor`,
          wat: 'loon vóór de ziekte',
          wanneer: werkt,
          vervuld: (grond) => werk(grond).loonVoor !== undefined,
          zwaarder: BEROEP,
        },
      ],
    },
    {
      regel: 'eind-structureel-onderbouwd',
      bronnen: [
        bbp({ paragraaf: '3' }),
        eigenNorm('de bedrijfsarts bevestigt dat het werk duurzaam passend is'),
      ],
      ernst: 'aandacht',
      eis: 'Werk telt als resultaat als aannemelijk is dat de werknemer er ook na de loondoorbetaling in kan blijven werken.',
      herstel:
        'Leg vast of het werk structureel is en waaruit dat blijkt: de contractvorm, sinds wanneer, en wat de bedrijfsarts over de duurzaamheid zegt.',
      velden: [
        {
          veld: `${D}/huidigWerk/structureel`,
          wat: 'of het huidige werk structureel is',
          wanneer: werkt,
          zwaarder: BEROEP,
        },
        {
          veld: '/resultaat/structureel',
          wat: 'waaruit blijkt dat het werk structureel is',
          wanneer: isStructureel,
          vervuld: (grond) => {
            const { structureel } = resultaat(grond);
            return structureel?.contractvorm !== undefined || gevuld(structureel?.toelichting);
          },
          zwaarder: BEROEP,
        },
        {
          veld: '/resultaat/structureel/sinds',
          wat: 'sinds wanneer dit werk wordt gedaan',
          wanneer: (grond) => isStructureel(grond) && resultaat(grond).structureel !== undefined,
        },
        {
          veld: '/resultaat/structureel/bedrijfsartsBevestigt',
          wat: 'of de bedrijfsarts bevestigt dat het werk duurzaam passend is',
          niveau: 'eigen-norm',
          wanneer: (grond) => isStructureel(grond) && resultaat(grond).structureel !== undefined,
        },
        {
          veld: `${D}/blijftInDitWerk`,
          wat: 'of de werknemer naar verwachting in dit werk blijft',
          wanneer: (grond) => werkt(grond) && van(grond)?.huidigWerk?.structureel !== false,
        },
      ],
    },
    {
      regel: 'eind-spoor1-onderbouwd',
      bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '8' }), bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'UWV let erop of de mogelijkheden in eigen en ander werk bij de werkgever zijn onderzocht en benut; de eindevaluatie zegt wat er is gedaan en waarom niet meer.',
      herstel:
        'Beschrijf wat in het eerste spoor is onderzocht, aangeboden en aangepast, en waarom meer niet kon. Een verslag achteraf van wat echt is gedaan volstaat ook.',
      velden: [
        {
          veld: `${D}/inspanningenSpoor1`,
          wat: 'inspanningen in het eerste spoor, en waarom niet meer',
          wanneer: hadMogelijkheden,
        },
      ],
    },
    {
      regel: 'eind-spoor2-onderbouwd',
      bronnen: [bbp({ paragraaf: '4' }), bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'UWV let erop of er activiteiten zijn geweest om werk bij een andere werkgever te vinden; de eindevaluatie noemt begin, activiteiten en resultaat.',
      herstel:
        'Beschrijf het tweede spoor: begin, activiteiten en resultaat. Een verslag achteraf van wat echt is gedaan volstaat ook.',
      velden: [
        {
          veld: `${D}/inspanningenSpoor2`,
          wat: 'begin, activiteiten en resultaat van het tweede spoor',
          wanneer: (grond) => hadMogelijkheden(grond) && startSpoor2(grond.zaak) !== undefined,
        },
      ],
    },
    {
      regel: 'eind-terugnemen',
      bronnen: [uwvPagina('P28')],
      ernst: 'aandacht',
      eis: 'Eindigt het dienstverband, dan vraagt UWV of de werkgever de werknemer weer in dienst wil nemen.',
      herstel: 'Vul in of de werkgever de werknemer na het dienstverband weer in dienst wil nemen.',
      velden: [
        {
          veld: `${D}/bereidTerugTeNemen`,
          wat: 'of de werkgever de werknemer weer in dienst wil nemen',
          wanneer: ({ tijdlijn }) => tijdlijn?.regime === 'ziekUitDienst',
        },
      ],
    },
  ],
  markeringen: [
    ...evaluatiemarkeringen(soort),
    {
      regel: 'doc-datum-en-opsteller',
      velden: [
        {
          veld: `${D}/stuk/opstellers`,
          wat: 'opstellers',
          vervuld: (grond) => heeftOpsteller(van(grond)?.stuk),
        },
      ],
    },
    {
      regel: 'riv-aard-bedrijf',
      velden: [
        {
          veld: '/werkgever/aardBedrijf',
          wat: 'aard van het bedrijf',
          vervuld: ({ zaak }) => isAardBedrijfBeschreven(zaak),
        },
      ],
    },
    {
      regel: 'riv-oordeel-werkgever-arbeidsrelatie',
      velden: [
        {
          veld: `${D}/oordeelArbeidsrelatie`,
          wat: 'oordeel van de werkgever over de arbeidsrelatie',
          vervuld: ({ zaak }) =>
            zaak.riv?.oordeelWerkgever?.arbeidsrelatie !== undefined ||
            isGevuld(zaak.eindevaluatie?.oordeelArbeidsrelatie),
        },
      ],
    },
    {
      regel: 'riv-oordeel-werkgever-passende-arbeid',
      velden: [
        {
          veld: `${D}/oordeelPassendeArbeid`,
          wat: 'oordeel van de werkgever over passende arbeid',
          vervuld: ({ zaak }) =>
            zaak.riv?.oordeelWerkgever?.passendeArbeidAanwezig !== undefined ||
            isGevuld(zaak.eindevaluatie?.oordeelPassendeArbeid),
        },
      ],
    },
    {
      regel: 'resultaat-65-toestemming-werknemer',
      velden: [
        {
          veld: '/resultaat/beidenEens',
          wat: 'of beide partijen vinden dat redelijkerwijs niet meer te vragen was',
          wanneer: ({ zaak }) => steuntOpLoonwaarde(zaak),
          vervuld: (grond) =>
            (van(grond)?.beidenEensGeenMeerMogelijk ?? resultaat(grond).beidenEens) !== undefined,
        },
      ],
    },
    ...ondertekening(soort),
  ],
};
