import { ingangVan, pastGrondNiet, schrijfGrond, soortVan } from '../../feiten/medewerking-loonmaatregel.ts';
import { datum } from '../../kern/datum.ts';
import { bw7 } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'grondOnbekend' | 'verkeerdeGrond' | 'aardPastNiet'>;

export default defineRegel({
  id: 'loonopschorting-juiste-grond',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [bw7({ artikel: '629', lid: '6' }), bw7({ artikel: '629', lid: '3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever kan de loonbetaling opschorten zolang de werknemer zich niet houdt aan schriftelijke redelijke voorschriften over inlichtingen die nodig zijn om het recht op loon vast te stellen.',
  meldingen: {
    grondOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Van de loonopschorting met ingang van {ingang} is de grond niet vastgelegd; of zij op art. 7:629 lid 6 BW kan rusten is niet vast te stellen.',
      herstel: 'Leg de grond vast die aan de werknemer is gemeld.',
    },
    verkeerdeGrond: {
      ernst: 'aandacht',
      tekst:
        'De loonopschorting met ingang van {ingang} rust volgens de vastlegging op {grond}. Volgens het Burgerlijk Wetboek vervalt op die grond het recht op loon; opschorten kan alleen bij het niet nakomen van voorschriften over inlichtingen (art. 7:629 lid 6 BW).',
    },
    aardPastNiet: {
      ernst: 'aandacht',
      tekst:
        'De loonopschorting met ingang van {ingang} rust op art. 7:629 lid 6 BW, maar wat de werknemer volgens de vastlegging deed of naliet betreft geen voorschrift over inlichtingen. Daarvoor kent het Burgerlijk Wetboek het vervallen van het recht op loon (art. 7:629 lid 3 BW).',
    },
  },
  herstel:
    'Ga na welke grond past bij wat de werknemer deed of naliet, en meld de juiste grond onverwijld; vraag zo nodig juridisch advies, ook over het loon over de tijd tot nu.',
  toets: ({ zaak }) =>
    (zaak.loonmaatregelen ?? []).flatMap((maatregel, i): Uitkomst[] => {
      if (soortVan(maatregel) !== 'opschorting') return [];
      const { grond } = maatregel;
      const ingang = ingangVan(maatregel);
      const veld = `/loonmaatregelen/${i}/grond` as const;
      if (!grond) return [tekort('grondOnbekend', veld, { ingang })];
      if (grond !== '629-6') return [tekort('verkeerdeGrond', veld, { ingang, grond: schrijfGrond(grond) })];
      return [pastGrondNiet(zaak, maatregel) ? tekort('aardPastNiet', veld, { ingang }) : voldoet];
    }),
});
