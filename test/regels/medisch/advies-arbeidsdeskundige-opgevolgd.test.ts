import regel from '../../../src/regels/medisch/advies-arbeidsdeskundige-opgevolgd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig } from '../../hulp/zaak.ts';

const rapport = (op: string, meer: object = {}) => ({ stuk: vastgesteld(op), ...meer });
const onderzoek = (meer: object = {}) => ({ arbeidsdeskundigeOnderzoeken: [rapport('2025-02-03', meer)] });
const veld = '/arbeidsdeskundigeOnderzoeken/0';
const op = '2025-02-03';
const uiterlijk = '2025-03-17';

regelTest(regel, {
  voldoet: [
    { zin: 'gevolgd', zaak: onderzoek({ opvolging: 'gevolgd' }) },
    { zin: 'in uitvoering', zaak: onderzoek({ opvolging: 'inUitvoering' }) },
    {
      zin: 'het plan is op dezelfde dag naar aanleiding van het rapport bijgesteld',
      zaak: {
        ...onderzoek(),
        bijstellingen: wijzig(BASIS.bijstellingen, 0, {
          stuk: vastgesteld(op),
          aanleiding: 'arbeidsdeskundigRapport',
        }),
      },
    },
    {
      zin: 'een later onderzoek kwam in de plaats',
      zaak: {
        arbeidsdeskundigeOnderzoeken: [rapport(op), rapport('2025-05-06', { opvolging: 'gevolgd' })],
      },
    },
  ],
  tekort: [
    {
      zin: 'niet gevolgd zonder reden',
      zaak: onderzoek({ opvolging: 'nietGevolgd' }),
      reden: 'nietGevolgd',
      veld: `${veld}/opvolging`,
      feiten: { op, mate: 'niet' },
    },
    {
      zin: 'niet gevolgd, en er was ook werk bij de eigen werkgever gezien',
      zaak: {
        ...onderzoek({
          opvolging: 'nietGevolgd',
          adviesSpoor2: true,
          conclusie: { eigenWerkPassend: false, anderWerkInternAanwezig: true },
        }),
        adviezen: wijzig(BASIS.adviezen, 0, { belastbaarheid: { mogelijkheden: 'marginaal' } }),
        spoor2: undefined,
      },
      reden: 'nietGevolgd',
      veld: `${veld}/opvolging`,
      feiten: { op, mate: 'niet' },
    },
    {
      zin: 'deels gevolgd zonder reden',
      zaak: onderzoek({ opvolging: 'deelsGevolgd' }),
      reden: 'nietGevolgd',
      veld: `${veld}/opvolging`,
      feiten: { op, mate: 'deels' },
    },
    {
      zin: 'niets vastgelegd, een dag na de zes weken',
      zaak: onderzoek(),
      peildatum: '2025-03-18',
      reden: 'nietVastgelegd',
      veld: `${veld}/opvolging`,
      feiten: { op, norm: 42 },
      uiterlijk,
    },
    {
      zin: 'een bijstelling van vóór het rapport telt niet',
      zaak: {
        ...onderzoek(),
        bijstellingen: wijzig(BASIS.bijstellingen, 0, { aanleiding: 'arbeidsdeskundigRapport' }),
      },
      reden: 'nietVastgelegd',
      veld: `${veld}/opvolging`,
      feiten: { op, norm: 42 },
    },
  ],
  beoordelen: [
    {
      zin: 'niet gevolgd met een reden',
      zaak: onderzoek({ opvolging: 'nietGevolgd', redenNietGevolgd: 'De afdeling sluit.' }),
      reden: 'redenNietGevolgd',
      veld: `${veld}/redenNietGevolgd`,
      feiten: { op },
    },
    {
      zin: 'deels gevolgd met een reden',
      zaak: onderzoek({ opvolging: 'deelsGevolgd', redenNietGevolgd: 'Twaalf uur lukte.' }),
      reden: 'redenDeelsGevolgd',
      veld: `${veld}/redenNietGevolgd`,
      feiten: { op },
    },
  ],
  nogNiet: [
    { zin: 'op de laatste dag van de zes weken', zaak: onderzoek(), peildatum: '2025-03-17', uiterlijk },
  ],
  nvt: [
    { zin: 'geen onderzoek' },
    {
      zin: 'alleen het tweede spoor geadviseerd bij marginale mogelijkheden: of het moest, vraagt een andere controle',
      zaak: {
        ...onderzoek({ opvolging: 'nietGevolgd', adviesSpoor2: true }),
        adviezen: wijzig(BASIS.adviezen, 0, { belastbaarheid: { mogelijkheden: 'marginaal' } }),
        spoor2: undefined,
      },
    },
    {
      zin: 'het rapport is een concept',
      zaak: { arbeidsdeskundigeOnderzoeken: [{ stuk: { status: 'concept' } }] },
    },
  ],
});
