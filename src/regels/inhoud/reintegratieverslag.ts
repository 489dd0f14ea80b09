import { laatsteEvaluatie, standEindevaluatie } from '../../feiten/eindevaluatie.ts';
import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { isVrijgesteld, soortRiv, vraagt, type Onderdeel } from '../../feiten/riv.ts';
import {
  heeftDeel,
  isAardBedrijfBeschreven,
  isArbeidsrelatieBeoordeeld,
  isFunctieBekend,
  isPassendeArbeidBeoordeeld,
  redenGeenEerstejaarsevaluatie,
  zijnBekwaamhedenBekend,
  type DeelActueelOordeel,
} from '../../feiten/rivonderdelen.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { isOpgesteld, isVastgesteld } from '../../feiten/vastgesteld.ts';
import { adviesverwijzingen, bijstellingverwijzingen } from '../../feiten/verwijzingen.ts';
import { ondertekening } from './evaluatiedelen.ts';
import type { Grond, Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';

/** The report asks for this element, in full or in short form; as long as nothing can be dated it does. */
const isGevraagd =
  (onderdeel: Onderdeel) =>
  ({ zaak, tijdlijn }: Grond): boolean =>
    !tijdlijn || (soortRiv({ zaak, tijdlijn }) !== 'geen' && !isVrijgesteld({ zaak, tijdlijn }, onderdeel));

/** Only the full report asks for this element. */
const isVolledigGevraagd =
  (onderdeel: Onderdeel) =>
  ({ zaak, tijdlijn }: Grond): boolean =>
    !tijdlijn || vraagt({ zaak, tijdlijn }, onderdeel);

const isSoort =
  (...soorten: readonly ReturnType<typeof soortRiv>[]) =>
  ({ zaak, tijdlijn }: Grond): boolean =>
    tijdlijn !== undefined && soorten.includes(soortRiv({ zaak, tijdlijn }));

const heeftPlanNodig = (grond: Grond): boolean =>
  isVolledigGevraagd('g')(grond) && !hadNooitMogelijkheden(grond.zaak);

/** A judgment in the actueel oordeel; without that piece its absence says it all. */
const uitActueelOordeel = (deel: DeelActueelOordeel, letter: Onderdeel, wat: string): Inhoudsveld => ({
  veld: `/actueelOordeel/${deel}`,
  wat,
  wanneer: (grond) => isVolledigGevraagd(letter)(grond) && isOpgesteld(grond.zaak.actueelOordeel),
  vervuld: ({ zaak }) => heeftDeel(zaak.actueelOordeel, deel),
});

const adviesOp = ({ zaak, nr }: Rijgrond) => zaak.adviezen?.[nr[0] ?? -1];
const bijstellingOp = ({ zaak, nr }: Rijgrond) => zaak.bijstellingen?.[nr[0] ?? -1];

/** Marks only: every element of art. 6 lid 1 Regeling procesgang has a rule of its own. */
export const reintegratieverslag: Inhoudstabel = {
  document: 'reintegratieverslag',
  stuk: {
    veld: '/riv',
    naam: 'het re-integratieverslag',
    stand: ({ zaak }) => standVan(zaak.riv),
    uiterlijk: () => undefined,
  },
  eisen: [],
  markeringen: [
    {
      regel: 'riv-aard-bedrijf',
      velden: [
        {
          veld: '/werkgever/aardBedrijf',
          wat: 'aard van het bedrijf',
          wanneer: isGevraagd('b'),
          vervuld: ({ zaak }) => isAardBedrijfBeschreven(zaak),
        },
      ],
    },
    {
      regel: 'riv-functiegegevens',
      velden: [
        {
          veld: '/dienstverband/functie',
          wat: 'gegevens over de functie',
          wanneer: isGevraagd('c'),
          vervuld: ({ zaak }) => isFunctieBekend(zaak),
        },
      ],
    },
    {
      regel: 'riv-bekwaamheden',
      velden: [
        {
          veld: '/werknemer/bekwaamheden',
          wat: 'gegevens over de bekwaamheden',
          wanneer: isGevraagd('d'),
          vervuld: ({ zaak }) => zijnBekwaamhedenBekend(zaak),
        },
      ],
    },
    {
      regel: 'riv-probleemanalyse-aanwezig',
      velden: [
        {
          veld: '/probleemanalyse/stuk/status',
          wat: 'probleemanalyse',
          wanneer: isVolledigGevraagd('f'),
          vervuld: ({ zaak }) => isVastgesteld(zaak.probleemanalyse),
        },
      ],
    },
    {
      regel: 'riv-bijstelling-probleemanalyse-aanwezig',
      velden: [
        {
          veld: '/adviezen/*/stuk/status',
          wat: 'advies van de bedrijfsarts',
          bij: 'advies',
          wanneer: (grond) => {
            const advies = adviesOp(grond);
            const wijzigt = advies?.wijzigtBelastbaarheid === true || advies?.bijstellingPlanNodig === true;
            return (
              isVolledigGevraagd('f')(grond) &&
              (wijzigt || advies?.soort === 'bijstellingProbleemanalyse') &&
              standVan(advies) !== 'vervallen'
            );
          },
          vervuld: (grond) => isVastgesteld(adviesOp(grond)),
        },
        {
          veld: '/adviezen',
          wat: 'advies van de bedrijfsarts waarnaar een ander stuk verwijst',
          wanneer: isVolledigGevraagd('f'),
          vervuld: ({ zaak }) => adviesverwijzingen(zaak).length === 0,
        },
      ],
    },
    {
      regel: 'riv-plan-van-aanpak-aanwezig',
      velden: [
        {
          veld: '/planVanAanpak/stuk/status',
          wat: 'plan van aanpak',
          wanneer: heeftPlanNodig,
          vervuld: ({ zaak }) => isVastgesteld(zaak.planVanAanpak),
        },
      ],
    },
    {
      regel: 'riv-geen-pva-gemotiveerd',
      velden: [
        {
          veld: '/probleemanalyse/geenPlanGemotiveerd',
          wat: 'motivering dat geen plan van aanpak nodig was',
          wanneer: (grond) =>
            isVolledigGevraagd('g')(grond) &&
            !isVastgesteld(grond.zaak.planVanAanpak) &&
            hadNooitMogelijkheden(grond.zaak),
          vervuld: ({ zaak: { probleemanalyse: pa } }) =>
            gevuld(pa?.geenPlanGemotiveerd) ||
            pa?.belastbaarheid?.geenMogelijkhedenOnderbouwdInMedischDeel === true,
        },
      ],
    },
    {
      regel: 'riv-bijstellingen-pva-aanwezig',
      velden: [
        {
          veld: '/bijstellingen/*/stuk/status',
          wat: 'bijstelling van het plan van aanpak',
          bij: 'bijstelling',
          wanneer: (grond) =>
            isVolledigGevraagd('g')(grond) && standVan(bijstellingOp(grond)) !== 'vervallen',
          vervuld: (grond) => isVastgesteld(bijstellingOp(grond)),
        },
        {
          veld: '/bijstellingen',
          wat: 'bijstelling waarnaar een ander stuk verwijst',
          wanneer: isVolledigGevraagd('g'),
          vervuld: ({ zaak }) => bijstellingverwijzingen(zaak).length === 0,
        },
      ],
    },
    {
      regel: 'riv-eerstejaarsevaluatie-aanwezig',
      velden: [
        {
          veld: '/eerstejaarsevaluatie/stuk/status',
          wat: 'eerstejaarsevaluatie',
          wanneer: ({ zaak, tijdlijn }) =>
            !tijdlijn ||
            (vraagt({ zaak, tijdlijn }, 'h') && !redenGeenEerstejaarsevaluatie({ zaak, tijdlijn })),
          vervuld: ({ zaak }) => isVastgesteld(zaak.eerstejaarsevaluatie),
        },
      ],
    },
    {
      regel: 'riv-laatste-evaluatie-aanwezig',
      velden: [
        {
          veld: '/eindevaluatie/stuk/status',
          wat: 'eindevaluatie of andere evaluatie na het eerste jaar',
          wanneer: (grond) => isVolledigGevraagd('h')(grond) && !hadNooitMogelijkheden(grond.zaak),
          vervuld: ({ zaak }) =>
            standEindevaluatie(zaak) === 'vastgesteld' || laatsteEvaluatie(zaak) !== undefined,
        },
      ],
    },
    {
      regel: 'riv-oordeel-werkgever-arbeidsrelatie',
      velden: [
        {
          veld: '/eindevaluatie/oordeelArbeidsrelatie',
          wat: 'oordeel van de werkgever over de arbeidsrelatie',
          wanneer: isVolledigGevraagd('i'),
          vervuld: ({ zaak }) => isArbeidsrelatieBeoordeeld(zaak),
        },
      ],
    },
    {
      regel: 'riv-oordeel-werkgever-passende-arbeid',
      velden: [
        {
          veld: '/eindevaluatie/oordeelPassendeArbeid',
          wat: 'oordeel van de werkgever over passende arbeid',
          wanneer: isVolledigGevraagd('k'),
          vervuld: ({ zaak }) => isPassendeArbeidBeoordeeld(zaak),
        },
      ],
    },
    {
      regel: 'riv-actueel-oordeel-aanwezig',
      velden: [
        {
          veld: '/actueelOordeel/stuk/status',
          wat: 'actueel oordeel van de bedrijfsarts',
          wanneer: (grond) => (['i', 'j', 'k'] as const).some((letter) => isVolledigGevraagd(letter)(grond)),
          vervuld: ({ zaak }) => isVastgesteld(zaak.actueelOordeel),
        },
      ],
    },
    {
      regel: 'riv-actueel-oordeel-vier-oordelen',
      velden: [
        uitActueelOordeel('arbeidsrelatie', 'i', 'oordeel van de bedrijfsarts over de arbeidsrelatie'),
        uitActueelOordeel('verloop', 'j', 'oordeel van de bedrijfsarts over het verloop'),
        uitActueelOordeel(
          'belastbaarheid',
          'j',
          'oordeel van de bedrijfsarts over beperkingen en mogelijkheden',
        ),
        uitActueelOordeel('passendeArbeid', 'k', 'oordeel van de bedrijfsarts over passende arbeid'),
      ],
    },
    {
      regel: 'riv-medische-informatie-verstrekt',
      velden: [
        {
          veld: '/medischeInformatie/verstrektAanWerknemerOp',
          wat: 'datum waarop de werknemer de medische informatie kreeg',
          wanneer: isSoort('volledig', 'verkort'),
          vervuld: ({ zaak: { medischeInformatie, riv } }) =>
            (medischeInformatie?.verstrektAanWerknemerOp ?? riv?.verkort?.medischeInformatieVerstrektOp) !==
            undefined,
        },
      ],
    },
    {
      regel: 'riv-oordeel-werknemer-gevraagd',
      velden: [
        {
          veld: '/oordeelWerknemer/stuk/status',
          wat: 'oordeel van de werknemer',
          wanneer: isGevraagd('l'),
          vervuld: ({ zaak }) =>
            isVastgesteld(zaak.oordeelWerknemer) || zaak.wia?.aanvraagBevatOordeelWerknemer === true,
        },
      ],
    },
    {
      regel: 'riv-in-overleg',
      velden: [
        {
          veld: '/riv/overlegMetWerknemerOp',
          wat: 'datum van het overleg met de werknemer over dit verslag',
          wanneer: isSoort('volledig', 'verkort'),
        },
      ],
    },
    {
      regel: 'riv-verkort-elementen',
      velden: [
        { veld: '/riv/verkort/actueleStand', wat: 'actuele stand van zaken', wanneer: isSoort('verkort') },
      ],
    },
    ...ondertekening({ plek: '/planVanAanpak', van: ({ zaak }) => zaak.planVanAanpak }),
    ...ondertekening({ plek: '/bijstellingen/*', van: bijstellingOp }),
    ...ondertekening({ plek: '/eerstejaarsevaluatie', van: ({ zaak }) => zaak.eerstejaarsevaluatie }),
    ...ondertekening({ plek: '/eindevaluatie', van: ({ zaak }) => zaak.eindevaluatie }),
  ],
};
