import { datum, plusDagen } from '../../kern/datum.ts';
import { awb, suwi } from '../../recht/bronnen.ts';
import { verlengVolgensAtw } from '../../recht/feestdagen.ts';
import { TERMIJNEN } from '../../recht/termijnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nogGeenOordeel' | 'nietBereid'>;

export default defineRegel({
  id: 'deskundigenoordeel-termijn-uwv',
  fase: 'medewerking',
  document: 'deskundigenoordeel',
  bronnen: [
    suwi({ artikel: '32a', lid: '3' }),
    suwi({ artikel: '32a', lid: '1' }),
    awb({ artikel: '4:14' }),
    awb({ artikel: '4:15' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'UWV geeft een deskundigenoordeel binnen twee weken na ontvangst van het verzoek. Op verzoek van de werkgever geeft het alleen een oordeel over de ongeschiktheid als de werknemer bereid is zich te laten onderzoeken.',
  uitzonderingen: [
    'UWV heeft een latere datum genoemd, of de termijn is opgeschort (art. 4:14 en 4:15 Awb).',
    'Het oordeel is gevraagd aan de deskundige die de cao aanwijst.',
  ],
  meldingen: {
    nogGeenOordeel: {
      ernst: 'info',
      tekst:
        'Op het verzoek van {op} is nog geen deskundigenoordeel vastgelegd. Volgens de Wet SUWI geeft UWV het binnen twee weken na ontvangst; gerekend vanaf de aanvraag liep die termijn tot en met {uiterlijk}.',
    },
    nietBereid: {
      ernst: 'info',
      verplichtePartij: 'werknemer',
      tekst:
        'De werkgever vroeg op {op} een oordeel over de geschiktheid voor het eigen werk; de werknemer is volgens de vastlegging niet bereid zich te laten onderzoeken. Volgens de Wet SUWI geeft UWV dan geen oordeel over de ongeschiktheid.',
      herstel: 'Bespreek met de werknemer waarom hij niet wil, leg dat vast, en kies een andere stap.',
    },
  },
  herstel: 'Vraag UWV naar de stand van het verzoek en leg de datum van ontvangst vast.',
  toets: ({ zaak, peildatum }) =>
    (zaak.deskundigenoordelen ?? []).flatMap((oordeel, i): Uitkomst[] => {
      const {
        aangevraagdOp: op,
        aanvrager,
        vraag,
        werknemerBereid,
        uitgebrachtOp,
        uitgebrachtDoor,
      } = oordeel;
      if (!op || uitgebrachtDoor === 'caoDeskundige') return [];
      if (uitgebrachtOp) return [voldoet];
      const plek = `/deskundigenoordelen/${i}` as const;
      if (aanvrager === 'werkgever' && vraag === 'geschiktEigenWerk' && werknemerBereid === false)
        return [tekort('nietBereid', `${plek}/werknemerBereid`, { op })];
      const uiterlijk = verlengVolgensAtw(
        plusDagen(op, TERMIJNEN.deskundigenoordeel.dagen),
        plusDagen(op, 1),
      );
      return [
        peildatum <= uiterlijk
          ? nogNiet(uiterlijk)
          : tekort('nogGeenOordeel', `${plek}/uitgebrachtOp`, { op, uiterlijk }, uiterlijk),
      ];
    }),
});
