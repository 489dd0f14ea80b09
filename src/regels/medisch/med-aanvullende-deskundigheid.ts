import { artsstukken, stagnaties } from '../../feiten/medisch.ts';
import { isNogTijd } from '../../feiten/riv.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-aanvullende-deskundigheid',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [
    procesgang({ artikel: '7a' }),
    bbp({ paragraaf: '6' }),
    eigenNorm('zes weken om aanvullende deskundigheid in te schakelen'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'bedrijfsarts',
  eis: 'Vindt de bedrijfsarts aanvullende deskundigheid nodig, dan zorgt hij dat die tijdig wordt ingeschakeld.',
  uitzonderingen: ['De bedrijfsarts liet later weten dat zij niet meer nodig is.'],
  meldingen: {
    nietIngeschakeld: {
      ernst: 'aandacht',
      tekst:
        'Volgens {stuk}, van {op}, is aanvullende deskundigheid nodig; wanneer zij is ingeschakeld, is niet vastgelegd. De Regeling procesgang vraagt dat de bedrijfsarts daar tijdig voor zorgt.',
    },
    nietIngeschakeldBijStagnatie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens {stuk}, van {op}, is aanvullende deskundigheid nodig; wanneer zij is ingeschakeld, is niet vastgelegd, terwijl herstel of re-integratie op {stagnatie} stagneerde. De Regeling procesgang vraagt dat de bedrijfsarts daar tijdig voor zorgt.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts wanneer de deskundigheid is of wordt ingeschakeld en leg alleen die datum vast.',
  richtwaarde: 'vervolgAdviesDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const stukken = artsstukken(zaak);
    const antwoord = stukken.findLast(
      ({ signalen }) => signalen?.aanvullendeDeskundigheidNodig !== undefined,
    );
    if (!antwoord?.signalen?.aanvullendeDeskundigheidNodig) return nvt;
    // The need stands since the oldest piece after which it was not withdrawn.
    const weg = stukken.findLastIndex(({ signalen }) => signalen?.aanvullendeDeskundigheidNodig === false);
    const reeks = stukken.slice(weg + 1);
    const nood = reeks.find(({ signalen }) => signalen?.aanvullendeDeskundigheidNodig) ?? antwoord;
    if (reeks.some(({ signalen }) => signalen?.aanvullendeDeskundigheidIngeschakeldOp)) return voldoet;
    const { naam: stuk, op } = nood;
    const uiterlijk = plusDagen(op, richtwaarden.vervolgAdviesDagen);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const veld = `${nood.veld}/signalen/aanvullendeDeskundigheidIngeschakeldOp` as const;
    const stagnatie = stagnaties(zaak).findLast((s) => s.op >= op)?.op;
    return stagnatie
      ? tekort('nietIngeschakeldBijStagnatie', veld, { stuk, op, stagnatie }, uiterlijk)
      : tekort('nietIngeschakeld', veld, { stuk, op }, uiterlijk);
  },
});
