import { oordeelOver } from '../../feiten/geschil.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bw7 } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'bijUwv' | 'nogTeVragen'>;

export default defineRegel({
  id: 'deskundigenoordeel-cao',
  fase: 'medewerking',
  document: 'deskundigenoordeel',
  bronnen: [bw7({ artikel: '629a', lid: '7' }), bw7({ artikel: '658b', lid: '7' }), bbp({ paragraaf: '10' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een cao kan bepalen dat een ander dan UWV de deskundige aanwijst die bij een geschil oordeelt.',
  meldingen: {
    bijUwv: {
      ernst: 'info',
      tekst:
        'Volgens de vastlegging wijst de cao een eigen deskundige aan; het deskundigenoordeel is bij UWV gevraagd. Het Burgerlijk Wetboek laat de cao die keuze; voor een loonvordering kan dan het oordeel van de cao-deskundige nodig zijn.',
    },
    nogTeVragen: {
      ernst: 'info',
      tekst:
        'Er is een geschil zonder deskundigenoordeel, en volgens de vastlegging wijst de cao een eigen deskundige aan. Het Burgerlijk Wetboek laat de cao die keuze; het beoordelingskader noemt deze deskundige naast UWV.',
    },
  },
  herstel: 'Ga in de cao na bij wie het deskundigenoordeel wordt gevraagd.',
  toets({ zaak }) {
    if (!gevuld(zaak.dienstverband?.caoDeskundige)) return nvt;
    const gevraagd = (zaak.deskundigenoordelen ?? []).flatMap(({ uitgebrachtDoor }, i): Uitkomst[] => {
      if (uitgebrachtDoor === undefined) return [];
      return [
        uitgebrachtDoor === 'uwv' ? tekort('bijUwv', `/deskundigenoordelen/${i}/uitgebrachtDoor`) : voldoet,
      ];
    });
    const open = (zaak.geschillen ?? []).flatMap((geschil, i): Uitkomst[] =>
      geschil.opgelostOp || oordeelOver(zaak, geschil) ? [] : [tekort('nogTeVragen', `/geschillen/${i}`)],
    );
    return [...gevraagd, ...open];
  },
});
