import regel from '../../../src/regels/resultaat/resultaat-betere-optie-gesignaleerd.ts';
import { NAAR_MOGELIJKHEDEN, OP_LOONWAARDE, opLoonwaarde } from '../../hulp/resultaat.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Voorstel = NonNullable<NonNullable<Afwijking['spoor1']>['voorstellenWerknemer']>[number];

const voorstellen = (...lijst: Voorstel[]): Afwijking =>
  opLoonwaarde(
    {},
    {
      spoor1: { voorstellenWerknemer: lijst.map((v) => ({ datum: '2025-05-06', betereOptie: true, ...v })) },
    },
  );
const open = (nr: number) => ({ reden: 'onbeantwoord', veld: `/spoor1/voorstellenWerknemer/${nr}` }) as const;

regelTest(regel, {
  voldoet: [
    { zin: 'de werknemer wees nergens op', zaak: OP_LOONWAARDE },
    { zin: 'ingewilligd', zaak: voorstellen({ antwoord: 'ingewilligd' }) },
    { zin: 'een voorstel dat niet beter past', zaak: voorstellen({ betereOptie: false }) },
  ],
  tekort: [
    { zin: 'geen antwoord', zaak: voorstellen({}), ...open(0) },
    { zin: 'afgewezen zonder reden', zaak: voorstellen({ antwoord: 'afgewezen' }), ...open(0) },
    {
      zin: 'een voorstel in onderzoek en een zonder antwoord',
      zaak: voorstellen({ antwoord: 'onderzocht' }, {}),
      reden: 'inOnderzoek',
      veld: '/spoor1/voorstellenWerknemer/0',
      ook: [open(1)],
    },
    {
      zin: 'ook als de werknemer het niet eens is',
      zaak: opLoonwaarde(
        { beidenEens: false },
        { spoor1: { voorstellenWerknemer: [{ betereOptie: true, antwoord: 'afgewezen' }] } },
      ),
      ...open(0),
    },
    {
      zin: 'nog in onderzoek',
      zaak: voorstellen({ antwoord: 'onderzocht' }),
      reden: 'inOnderzoek',
      veld: '/spoor1/voorstellenWerknemer/0',
    },
    {
      zin: 'genoemd bij een weigering, zonder voorstel',
      zaak: opLoonwaarde(
        {},
        { nietMeewerken: [{ datum: '2025-05-06' }, { datum: '2025-06-06', werkaanbodBeterMogelijk: true }] },
      ),
      reden: 'onbeantwoord',
      veld: '/nietMeewerken/1/werkaanbodBeterMogelijk',
    },
  ],
  beoordelen: [
    {
      zin: 'met een reden afgewezen',
      zaak: voorstellen(
        { betereOptie: false },
        { antwoord: 'afgewezen', reden: 'Geen formatieruimte.' },
        { antwoord: 'ingewilligd' },
      ),
      reden: 'afgewezen',
      veld: '/spoor1/voorstellenWerknemer/1',
    },
  ],
  nvt: [
    { zin: 'geen resultaat vastgelegd' },
    {
      zin: 'het resultaat sluit aan bij de mogelijkheden',
      zaak: { ...NAAR_MOGELIJKHEDEN, spoor1: { voorstellenWerknemer: [{ betereOptie: true }] } },
    },
    {
      zin: 'of 65 % wordt gehaald is niet bekend',
      zaak: opLoonwaarde(
        { loonNu: undefined },
        { spoor1: { voorstellenWerknemer: [{ betereOptie: true }] } },
      ),
    },
  ],
});
