import regel from '../../../src/regels/medisch/med-advies-opgevolgd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const advies = (...adviespunten: object[]) => ({ adviezen: wijzig(BASIS.adviezen, 0, { adviespunten }) });
const geheel = (zonderGevolg: object, meer: object = {}) => ({
  adviezen: wijzig(BASIS.adviezen, 0, { bijstellingPlanNodig: false, zonderGevolg, ...meer }),
});
const veld = '/adviezen/0/adviespunten/0';
const punt = { op: '2024-12-10', punt: 'adviespunt 1 van advies 1 van de bedrijfsarts' } as const;
const uiterlijk = '2025-01-21';
const GEEN_PUNT = { probleemanalyse: { adviespunten: [] } } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'het advies uit de probleemanalyse is gevolgd' },
    { zin: 'in uitvoering', zaak: { ...GEEN_PUNT, ...advies({ opvolging: 'inUitvoering' }) } },
    {
      zin: 'een activiteit in de bijstelling voert het uit',
      zaak: {
        ...GEEN_PUNT,
        ...advies({ id: 'p1' }),
        bijstellingen: wijzig(BASIS.bijstellingen, 0, { activiteiten: [{ adviespuntId: 'p1' }] }),
      },
    },
    {
      zin: 'alleen de datum van opvolging staat er',
      zaak: { ...GEEN_PUNT, ...advies({ opgevolgdOp: '2024-12-16' }) },
    },
    {
      zin: 'het tweede spoor is gestart',
      zaak: { ...GEEN_PUNT, ...advies({ soort: 'tweedeSpoor' }) },
    },
  ],
  tekort: [
    {
      zin: 'niet gevolgd zonder reden',
      zaak: advies({ opvolging: 'nietGevolgd' }),
      reden: 'nietGevolgd',
      veld,
      feiten: { ...punt, mate: 'niet' },
    },
    {
      zin: 'het tweede spoor was nodig en is zonder reden niet begonnen',
      zaak: { ...advies({ soort: 'tweedeSpoor', opvolging: 'nietGevolgd' }), spoor2: undefined },
      reden: 'nietGevolgd',
      veld,
      feiten: { ...punt, mate: 'niet' },
    },
    {
      zin: 'deels gevolgd met een lege reden',
      zaak: advies({ opvolging: 'deelsGevolgd', reden: ' ' }),
      reden: 'nietGevolgd',
      veld,
      feiten: { ...punt, mate: 'deels' },
    },
    {
      zin: 'niets vastgelegd, een dag na de zes weken',
      zaak: advies({ soort: 'overig' }),
      peildatum: '2025-01-22',
      reden: 'nietVastgelegd',
      veld,
      feiten: { ...punt, norm: 42 },
      uiterlijk,
    },
    {
      zin: 'een nieuwer advies zou in de plaats gekomen zijn, maar is er niet',
      zaak: { ...geheel({ soortReden: 'nieuwerAdvies' }), actueelOordeel: undefined },
      reden: 'geenNieuwerAdvies',
      veld: '/adviezen/0/zonderGevolg',
      feiten: { op: '2024-12-10', punt: 'advies 1 van de bedrijfsarts' },
    },
    {
      zin: 'met het hele advies niets gedaan, zonder reden',
      zaak: geheel({ soortReden: 'overig' }),
      reden: 'nietGevolgd',
      veld: '/adviezen/0/zonderGevolg',
      feiten: { op: '2024-12-10', punt: 'advies 1 van de bedrijfsarts', mate: 'niet' },
    },
  ],
  beoordelen: [
    {
      zin: 'niet gevolgd met een reden',
      zaak: advies({ opvolging: 'nietGevolgd', reden: 'De ruimte is er niet.' }),
      reden: 'redenNietGevolgd',
      veld,
      feiten: punt,
    },
    {
      zin: 'deels gevolgd met een reden',
      zaak: advies({ opvolging: 'deelsGevolgd', reden: 'Er was werk voor twaalf uur.' }),
      reden: 'redenDeelsGevolgd',
      veld,
      feiten: punt,
    },
    {
      zin: 'een reden bij een advies uit de probleemanalyse',
      zaak: {
        probleemanalyse: { adviespunten: [{ opvolging: 'nietGevolgd', reden: 'De ruimte is er niet.' }] },
      },
      reden: 'redenNietGevolgd',
      veld: '/probleemanalyse/adviespunten/0',
      feiten: { op: '2024-02-15', punt: 'adviespunt 1 van de probleemanalyse' },
    },
    {
      zin: 'met het hele advies niets gedaan, met een reden; de punten zelf zeggen niets',
      zaak: geheel(
        { soortReden: 'nietUitvoerbaar', reden: 'Het bedrijf verhuisde.' },
        { adviespunten: [{ soort: 'werkaanpassing' }] },
      ),
      reden: 'redenNietGevolgd',
      veld: '/adviezen/0/zonderGevolg',
      feiten: { op: '2024-12-10', punt: 'advies 1 van de bedrijfsarts' },
    },
  ],
  nogNiet: [
    {
      zin: 'op de laatste dag van de zes weken',
      zaak: { ...GEEN_PUNT, ...advies({ soort: 'overig' }) },
      peildatum: '2025-01-21',
      uiterlijk,
    },
  ],
  nvt: [
    { zin: 'geen adviespunten', zaak: GEEN_PUNT },
    {
      zin: 'bij de probleemanalyse niets vastgelegd: dat zegt pva-sluit-aan-op-probleemanalyse',
      zaak: { probleemanalyse: { adviespunten: [{}, { opvolging: 'nietGevolgd' }] } },
    },
    {
      zin: 'het actueel oordeel kwam in de plaats',
      zaak: { ...GEEN_PUNT, ...geheel({ soortReden: 'nieuwerAdvies' }, { adviespunten: [{}] }) },
    },
    {
      zin: 'het advies vroeg bijstelling: dat zegt termijn-bijstelling-na-advies',
      zaak: { ...GEEN_PUNT, ...geheel({ reden: 'Verhuizing.' }, { bijstellingPlanNodig: true }) },
    },
    {
      zin: 'mediation staat bij het conflict',
      zaak: {
        ...GEEN_PUNT,
        ...advies({ soort: 'mediation', opvolging: 'nietGevolgd' }),
        conflicten: [{ mediation: { afgewezenDoor: 'werknemer' } }],
      },
    },
    {
      zin: 'de reden rust op onderzoek naar meer werk',
      zaak: {
        ...GEEN_PUNT,
        ...advies({ soort: 'opbouw', opvolging: 'deelsGevolgd', reden: 'Niet meer werk.' }),
        spoor1: {
          functiePassendMaken: {
            uitkomst: 'nietMogelijk',
            reden: 'geenFormatieruimte',
            toelichting: 'Alle taken zijn nagegaan.',
          },
        },
      },
    },
    {
      zin: 'of het tweede spoor bij marginale mogelijkheden moest, vraagt een andere controle',
      zaak: {
        ...GEEN_PUNT,
        adviezen: wijzig(BASIS.adviezen, 0, {
          adviespunten: [{ soort: 'tweedeSpoor', opvolging: 'nietGevolgd' }],
          belastbaarheid: { mogelijkheden: 'marginaal' },
        }),
        spoor2: undefined,
      },
    },
  ],
});
