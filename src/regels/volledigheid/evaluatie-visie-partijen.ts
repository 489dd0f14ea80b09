import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken } from '../../feiten/rivstukken.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

const VISIEPLICHT = datum('2023-07-01');

type Evaluatie =
  NonNullable<Zaak['evaluaties']>[number] | NonNullable<Zaak['eerstejaarsevaluatie'] | Zaak['eindevaluatie']>;

export default defineRegel({
  id: 'evaluatie-visie-partijen',
  aliassen: ['eje-visie'],
  fase: 'volledigheid',
  document: 'evaluatie',
  bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }), procesgang({ artikel: '7b' })],
  geldig: [{ vanaf: VISIEPLICHT, peil: 'datumStuk' }],
  eis: 'Elke evaluatie, ook de eerstejaarsevaluatie en de eindevaluatie, bevat de visie van de werkgever en die van de werknemer.',
  uitzonderingen: [
    'De evaluatie is van vóór 1 juli 2023, of van die dag zelf bij een eerdere eerste ziektedag.',
    'Vastgelegd is dat de visie is gevraagd maar niet gegeven.',
  ],
  meldingen: {
    visieWerkgever: {
      ernst: 'aandacht',
      tekst:
        'In de evaluatie van {op} ontbreekt de visie van de werkgever. De Regeling procesgang vraagt sinds 1 juli 2023 de visie van beide partijen; riv leest dit als een eis aan elke evaluatie.',
    },
    visieWerknemer: {
      ernst: 'aandacht',
      tekst:
        'In de evaluatie van {op} ontbreekt de visie van de werknemer. De Regeling procesgang vraagt sinds 1 juli 2023 de visie van beide partijen; riv leest dit als een eis aan elke evaluatie.',
    },
  },
  herstel: 'Vraag de visie alsnog, of leg vast wanneer zij is gevraagd en waarom zij niet is gegeven.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const { zaak, tijdlijn } = context;
    const isOud = tijdlijn.eersteZiektedag < VISIEPLICHT;
    const uit: Resultaat<'visieWerkgever' | 'visieWerknemer'>[] = [];
    const toetsEen = (evaluatie: Evaluatie | undefined, plek: `/${string}`): void => {
      const op = evaluatie?.stuk?.opgesteldOp;
      if (!op || op < VISIEPLICHT || (isOud && op === VISIEPLICHT)) return;
      for (const visie of ['visieWerkgever', 'visieWerknemer'] as const) {
        if (isGegeven(evaluatie[visie])) uit.push(voldoet);
        else uit.push(tekort(visie, `${plek}/${visie}`, { op }));
      }
    };
    for (const { soort, plek } of rivstukken(zaak)) {
      if (soort === 'evaluatie') toetsEen(zaak.evaluaties?.[Number(plek.slice(12))], plek);
      if (soort === 'eerstejaarsevaluatie') toetsEen(zaak.eerstejaarsevaluatie, plek);
      if (soort === 'eindevaluatie') toetsEen(zaak.eindevaluatie, plek);
    }
    return uit;
  },
});

const isGegeven = (visie: Evaluatie['visieWerkgever']): boolean =>
  visie !== undefined &&
  (gevuld(visie.opActiviteitenDoelenTermijnen) ||
    gevuld(visie.mogelijkheden) ||
    gevuld(visie.activiteitenTotNu) ||
    gevuld(visie.nieuweAfspraken) ||
    visie.nietGegeven?.gevraagdOp !== undefined);
