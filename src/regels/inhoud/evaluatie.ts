import { standVan } from '../../feiten/stukken.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import {
  afsprakenNagekomen,
  afwijking,
  evaluatiemarkeringen,
  kanWerken,
  noemtAdvies,
  volgendeEvaluatie,
  type Soort,
} from './evaluatiedelen.ts';
import type { Inhoudstabel, Rijgrond } from './inhoud.ts';

type Evaluatie = NonNullable<Zaak['evaluaties']>[number];

const E = '/evaluaties/*' as const;
const van = ({ zaak, nr }: Rijgrond): Evaluatie | undefined => zaak.evaluaties?.[nr[0] ?? -1];
const soort: Soort = { plek: E, van };
const mogelijkheden = kanWerken(soort);
const werkt = (grond: Rijgrond): boolean => (van(grond)?.gewerkteUrenPerWeek ?? 0) > 0;

/** The periodic evaluation: section 2.4 of the domain reference, as corrected. Who were present is optional. */
export const evaluatie: Inhoudstabel = {
  document: 'evaluatie',
  stuk: {
    veld: E,
    naam: 'periodieke evaluatie {stuk}',
    stand: (grond) => standVan(van(grond)),
    uiterlijk: () => undefined,
    nummer: ({ nr }) => (nr[0] ?? 0) + 1,
    conceptMagWachten: true,
  },
  eisen: [
    afsprakenNagekomen('eval-afspraken-nagekomen', soort),
    {
      regel: 'eval-gewerkte-uren',
      bronnen: [procesgang({ artikel: '3' }), bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'De werkgever houdt aantekening van de feitelijk gewerkte uren; de evaluatie laat zien hoeveel dat er sinds de vorige zijn, en in welk werk.',
      herstel:
        'Vul de gewerkte uren per week in, ook als dat er geen zijn, met de taken en of met loonwaarde is gewerkt.',
      velden: [
        {
          veld: `${E}/gewerkteUrenPerWeek`,
          wat: 'feitelijk gewerkte uren per week',
          wanneer: mogelijkheden,
        },
        { veld: `${E}/huidigeTaken`, wat: 'huidige taken', ernst: 'info', wanneer: werkt },
        { veld: `${E}/metLoonwaarde`, wat: 'of met loonwaarde wordt gewerkt', wanneer: werkt },
      ],
    },
    {
      regel: 'eval-belastbaarheid',
      bronnen: [procesgang({ artikel: '4', lid: '4' }), bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'De bedrijfsarts volgt het verloop; bij de evaluatie is bekend of de belastbaarheid is gewijzigd en uit welk advies dat blijkt.',
      herstel:
        'Vul in of de belastbaarheid is gewijzigd en, als dat zo is, de datum van het advies van de bedrijfsarts.',
      velden: [
        { veld: `${E}/belastbaarheidGewijzigd`, wat: 'of de belastbaarheid is gewijzigd' },
        {
          veld: `${E}/datumAdvies`,
          wat: 'datum van het advies over de gewijzigde belastbaarheid',
          wanneer: (grond) => van(grond)?.belastbaarheidGewijzigd === true,
          vervuld: (grond) => noemtAdvies(grond, van(grond)),
        },
      ],
    },
    {
      regel: 'eval-koers',
      bronnen: [bbp({ paragraaf: '5' })],
      ernst: 'aandacht',
      eis: 'Wordt het doel niet gehaald, dan volgen werkgever en werknemer een bijgestelde of andere aanpak; de evaluatie laat zien of de koers nog klopt.',
      herstel:
        'Leg vast of de re-integratie op koers ligt en, zo niet, of de aanpak wordt bijgesteld of anders wordt.',
      velden: [
        {
          veld: `${E}/opKoers`,
          wat: 'of de re-integratie op koers ligt',
          wanneer: mogelijkheden,
          vervuld: (grond) => (van(grond)?.opKoers ?? van(grond)?.vervolgaanpak) !== undefined,
        },
        {
          veld: `${E}/vervolgaanpak`,
          wat: 'aanpak hierna',
          wanneer: (grond) => van(grond)?.opKoers === false,
        },
      ],
    },
    {
      regel: 'eval-volgende-evaluatie',
      bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })],
      ernst: 'aandacht',
      eis: 'De evaluatie vindt periodiek plaats, op momenten die werkgever en werknemer afspreken.',
      herstel: 'Spreek de datum van de volgende evaluatie af.',
      velden: [volgendeEvaluatie(soort)],
    },
  ],
  markeringen: [...evaluatiemarkeringen(soort), afwijking(E, van)],
};
