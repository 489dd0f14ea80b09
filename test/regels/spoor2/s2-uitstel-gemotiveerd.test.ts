import regel from '../../../src/regels/spoor2/s2-uitstel-gemotiveerd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

type Uitzondering = NonNullable<NonNullable<Afwijking['spoor2']>['uitzondering']>;
const veld = '/spoor2/uitzondering';
const met = (uitzondering: Uitzondering, start?: string): Afwijking => ({
  spoor2: {
    start,
    ...(start === undefined && { trajectplan: undefined, rapportages: undefined }),
    uitzondering,
  },
});
const perspectief = (meer: Uitzondering = {}): Uitzondering => ({
  reden: 'concreetPerspectiefIntern',
  vastgelegdOp: '2024-12-16',
  geldigTot: '2025-03-16',
  toelichting: 'Terug naar 32 uur.',
  ...meer,
});
/** The bedrijfsarts lets the resumption wait, from 20 January 2025 on. */
const wachten = (volgendeBeoordeling?: string): Afwijking => ({
  spoor2: undefined,
  adviezen: [
    {
      id: 'w',
      stuk: vanBedrijfsarts('2025-01-20'),
      belastbaarheid: {
        mogelijkheden: 'benutbaar',
        ...(volgendeBeoordeling !== undefined && { volgendeBeoordeling }),
      },
      signalen: { eersteBehandelingVoorgaat: true },
    },
  ],
  actueelOordeel: undefined,
});

regelTest(regel, {
  voldoet: [
    { zin: 'perspectief met onderbouwing en einddatum', zaak: met(perspectief()), peildatum: '2025-02-01' },
    {
      zin: 'een wachttijd met een vaste herbeoordeling',
      zaak: wachten('2025-03-03'),
      peildatum: '2025-02-10',
    },
    {
      zin: 'AOW: datum en standpunt van beiden bekend',
      zaak: {
        ...met({ reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: true }),
        werknemer: { aowDatum: '2026-06-01' },
      },
    },
  ],
  tekort: [
    {
      zin: 'perspectief zonder einddatum en onderbouwing, niet begonnen',
      zaak: met(perspectief({ geldigTot: undefined, toelichting: undefined })),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'de einddatum en de onderbouwing' },
    },
    {
      zin: 'geen reden',
      zaak: met({}),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'de reden' },
    },
    {
      zin: 'nog niet te laat, maar de onderbouwing is er niet',
      zaak: met(perspectief({ toelichting: undefined })),
      peildatum: '2025-01-20',
      reden: 'onvolledig',
      veld,
      feiten: { mist: 'de onderbouwing' },
    },
    {
      zin: 'te laat begonnen, en de reden is niet onderbouwd',
      zaak: met(perspectief({ toelichting: undefined }), '2025-02-10'),
      reden: 'onvolledig',
      veld,
      feiten: { mist: 'de onderbouwing' },
    },
    {
      zin: 'geen mogelijkheden, zonder oordeel van de bedrijfsarts',
      zaak: met({ reden: 'geenMogelijkheden', vastgelegdOp: '2025-01-20', toelichting: 'Te ziek.' }),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'het oordeel van de bedrijfsarts' },
    },
    {
      zin: 'AOW, zonder datum en zonder standpunten',
      zaak: met({ reden: 'aowBinnenEenJaar' }),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'de datum van de AOW-leeftijd en de instemming van werkgever en werknemer' },
    },
    {
      zin: 'vooraf zinloos zonder grond',
      zaak: met({ reden: 'voorafZinloos', toelichting: 'Heeft geen zin.' }),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'de grond waarop een traject vooraf zinloos is' },
    },
    {
      zin: 'een bevredigend resultaat dat nergens staat',
      zaak: met({ reden: 'bevredigendResultaat' }),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'het bereikte resultaat' },
    },
    {
      zin: 'een mislukt traject waarvan niet blijkt of het adequaat was',
      zaak: met({ reden: 'trajectAlMislukt', toelichting: 'Het lukte niet.' }),
      reden: 'nietTeWegen',
      veld,
      feiten: { mist: 'het mislukte traject en of het adequaat was' },
    },
    {
      zin: 'een andere reden zonder toelichting in de eerstejaarsevaluatie',
      zaak: {
        spoor2: undefined,
        eerstejaarsevaluatie: { besluitSpoor2: { besluit: 'nietNodig', reden: 'anders' } },
      },
      reden: 'nietTeWegen',
      veld: '/eerstejaarsevaluatie/besluitSpoor2',
      feiten: { mist: 'de onderbouwing' },
    },
    {
      zin: 'een wachttijd zonder vaste herbeoordeling',
      zaak: wachten(),
      reden: 'nietTeWegen',
      veld: '/adviezen/0',
      feiten: { mist: 'de vaste datum van herbeoordeling door de bedrijfsarts' },
    },
  ],
  nvt: [
    { zin: 'geen uitstel' },
    {
      zin: 'het besluit in de eerstejaarsevaluatie mist iets, nog niet te laat: zie eje-spoor2-besluit',
      zaak: {
        spoor2: undefined,
        eerstejaarsevaluatie: { besluitSpoor2: { besluit: 'nietNodig', reden: 'anders' } },
      },
      peildatum: '2025-01-20',
    },
    { zin: 'op tijd begonnen: de reden is niet gebruikt', zaak: met({}, '2025-01-13') },
    { zin: 'het einde van het contract als reden', zaak: met({ reden: 'contractEindigt' }) },
  ],
});
