import { type Afwijking } from '../../hulp/zaak.ts';
import { profiel, RUSTIG } from './medisch.ts';
import { EERSTE_JAAR, overleggen, SLOT1, SLOT2, TWEEDE_JAAR } from './verloop.ts';

/** Who they are, and the first year up to its evaluation. */
export const EERSTE_HELFT: Afwijking = {
  werknemer: {
    aowDatum: '2048-02-17',
    verplichtingenMeegedeeldOp: '2024-02-27',
    bekwaamheden: { rijbewijzen: ['B'], talen: ['Nederlands', 'Engels'] },
  },
  werkgever: {
    eigenrisicodragerZw: false,
    aardBedrijf: {
      vestigingen: 1,
      soortenFuncties: ['planning', 'transport', 'magazijn', 'kantoor'],
      flexibeleKrachten: true,
    },
    verzuimvoorschriften: { schriftelijk: true, bekendgemaaktOp: '2021-01-04' },
    caoSectorMogelijkheden: {
      onderzochtOp: '2025-01-20',
      uitkomst: 'De cao kent een mobiliteitspool; de werknemer is aangemeld.',
      buitenSectorOnderzocht: true,
    },
  },
  dienstverband: { grondslagLoon: 'Bruto maandloon in december 2023, zonder vakantietoeslag.' },
  arbodienst: {
    bigNummer: '09999999901',
    geregistreerd: true,
    contract: { betrokkenBijStukken: ['planVanAanpak', 'evaluatie', 'reintegratieverslag'] },
  },
  casemanager: { werktVoor: 'werkgever', toegangMedischeGegevens: false },
  ziekte: { werkgerelateerd: false, vangnet: { vanToepassing: false } },
  probleemanalyse: {
    belastbaarheid: profiel('2024-02-15', 16, {
      prognose: { richting: 'verbeterend', termijnWeken: 12, toelichting: 'Uitbreiding van uren verwacht.' },
      beinvloedbaar: true,
    }),
    adviespunten: [
      {
        id: 'opbouw',
        tekst: 'Begin met zestien uur en bouw op in uren.',
        soort: 'opbouw',
        opvolging: 'gevolgd',
        opgevolgdOp: '2024-03-04',
      },
    ],
    signalen: RUSTIG,
  },
  planVanAanpak: {
    doelen: [
      {
        id: 'd1',
        omschrijving: 'Terug in het eigen werk.',
        termijn: '2024-12-01',
        meetpunt: 'Tweeëndertig uur per week in het rooster.',
      },
    ],
    activiteiten: [
      {
        id: 'a1',
        wat: 'Werkt volgens het opbouwschema.',
        wie: 'werknemer',
        start: '2024-03-04',
        eind: '2024-12-01',
        doelId: 'd1',
        adviespuntId: 'opbouw',
        spoor: 'spoor1',
        soort: 'werkhervatting',
      },
      {
        id: 'a2',
        wat: 'Past taken en werktijden aan.',
        wie: 'werkgever',
        start: '2024-03-04',
        eind: '2024-12-01',
        doelId: 'd1',
        spoor: 'spoor1',
        soort: 'werkaanpassing',
      },
    ],
    evaluatiemomenten: EERSTE_JAAR,
    hervattingMogelijk: true,
    opbouwschema: [
      { vanaf: '2024-03-04', urenPerWeek: 16, taken: 'Ritten nakijken, ritstaten verwerken.' },
      { vanaf: '2024-09-02', urenPerWeek: 24, taken: 'Ook plannen van vaste ritten, na advies.' },
    ],
    werkaanpassingen: [
      {
        soort: 'werktijden',
        omschrijving: 'Halve dagen.',
        vanaf: '2024-03-04',
        gerealiseerdOp: '2024-03-04',
      },
    ],
    zoekvolgorde: {
      eigenWerk: 'Onderdelen zonder piekdruk.',
      aangepastEigenWerk: 'Boventallig takenpakket van zestien uur.',
      anderWerkIntern: 'Wordt bij stagnatie onderzocht.',
      andereWerkgever: 'Uiterlijk bij de eerstejaarsevaluatie.',
    },
    contactfrequentie: 'Elke twee weken.',
    contactIntervalDagen: 14,
    adviespuntenVerwerkt: true,
    eigenWerkAanpassingOnderzocht: true,
    verplichtingenVermeld: true,
  },
  evaluaties: [...overleggen(EERSTE_JAAR, SLOT1), ...overleggen(TWEEDE_JAAR, SLOT2)],
};
