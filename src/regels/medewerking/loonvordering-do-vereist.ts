import { oordeelOver } from '../../feiten/geschil.ts';
import { datum } from '../../kern/datum.ts';
import { bw7 } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'geenVerklaring' | 'nietBijEis'>;

export default defineRegel({
  id: 'loonvordering-do-vereist',
  fase: 'medewerking',
  document: 'deskundigenoordeel',
  bronnen: [
    bw7({ artikel: '629a', lid: '1' }),
    bw7({ artikel: '629a', lid: '2' }),
    bw7({ artikel: '629a', lid: '7' }),
    bw7({ artikel: '658b', lid: '1' }),
    bw7({ artikel: '658b', lid: '2' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Bij een loonvordering van een zieke werknemer, en bij een vordering tot nakoming van de re-integratieplicht, hoort een verklaring van een deskundige van UWV of van de cao; zonder die verklaring wijst de rechter de vordering af.',
  uitzonderingen: [
    'De verhindering of de nakoming wordt niet betwist.',
    'De verklaring kan redelijkerwijs niet van de werknemer worden gevergd.',
  ],
  meldingen: {
    geenVerklaring: {
      ernst: 'info',
      tekst:
        'Op {vordering} is loon gevorderd; een deskundigenoordeel daarover is niet vastgelegd. Volgens het Burgerlijk Wetboek wijst de rechter een loonvordering zonder verklaring van een deskundige af.',
    },
    nietBijEis: {
      ernst: 'info',
      tekst:
        'Op {vordering} is loon gevorderd; een deskundigenoordeel is gevraagd, maar was op die dag volgens de vastlegging nog niet uitgebracht. Het Burgerlijk Wetboek vraagt de verklaring bij de eis.',
    },
  },
  herstel:
    'Houd rekening met een deskundigenoordeel in de procedure, en leg vast als er een is of als het niet te vergen is.',
  toets: ({ zaak }) =>
    (zaak.geschillen ?? []).flatMap((geschil, i): Uitkomst[] => {
      const { loonvorderingOp: vordering, onbetwist, deskundigenoordeelNietTeVergen } = geschil;
      if (!vordering) return [];
      if (onbetwist || deskundigenoordeelNietTeVergen) return [voldoet];
      const oordeel = oordeelOver(zaak, geschil);
      const veld = `/geschillen/${i}/loonvorderingOp` as const;
      if (!oordeel) return [tekort('geenVerklaring', veld, { vordering })];
      const opTijd = oordeel.uitgebrachtOp !== undefined && oordeel.uitgebrachtOp <= vordering;
      return [opTijd ? voldoet : tekort('nietBijEis', veld, { vordering })];
    }),
});
