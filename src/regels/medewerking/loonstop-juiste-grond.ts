import {
  gebrekVanLoonstop,
  ingangVan,
  schrijfGrond,
  soortVan,
} from '../../feiten/medewerking-loonmaatregel.ts';
import { datum } from '../../kern/datum.ts';
import { bw7 } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Feiten, type Resultaat } from '../regel.ts';
import type { GebrekLoonstop } from '../../feiten/medewerking-loonmaatregel.ts';

export default defineRegel({
  id: 'loonstop-juiste-grond',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bw7({ artikel: '629', lid: '3' }),
    bw7({ artikel: '629', lid: '6' }),
    bw7({ artikel: '658a', lid: '4' }),
    bw7({ artikel: '660a' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het recht op loon vervalt alleen op een grond van art. 7:629 lid 3 BW; bij c tot en met f als de werknemer geen deugdelijke grond had, en bij c alleen als hij tot het werk in staat was. De vastlegging hoort te tonen op welk deskundig oordeel dat rust.',
  meldingen: {
    grondOnbekend: {
      ernst: 'aandacht',
      tekst:
        'Van de loonstop met ingang van {ingang} is de grond niet vastgelegd; of zij op art. 7:629 lid 3 BW kan rusten is niet vast te stellen.',
    },
    verkeerdeGrond: {
      ernst: 'aandacht',
      tekst:
        'De loonstop met ingang van {ingang} rust volgens de vastlegging op {grond}. Die bepaling laat de werkgever het loon opschorten; het recht op loon vervalt volgens het Burgerlijk Wetboek alleen op een grond van lid 3.',
    },
    aardPastNiet: {
      ernst: 'aandacht',
      tekst:
        'De loonstop met ingang van {ingang} rust op {grond}; wat de werknemer volgens de vastlegging deed of naliet valt onder een andere grond van het Burgerlijk Wetboek.',
    },
    deugdelijkeGrond: {
      ernst: 'aandacht',
      tekst:
        'De loonstop met ingang van {ingang} rust op {grond}; volgens het dossier had de werknemer een deugdelijke grond. Volgens het Burgerlijk Wetboek behoudt hij dan het recht op loon.',
    },
    nietInStaat: {
      ernst: 'aandacht',
      tekst:
        'De loonstop met ingang van {ingang} rust op {grond}; volgens de bedrijfsarts was de werknemer niet in staat tot wat is gevraagd. Volgens het Burgerlijk Wetboek behoudt hij dan het recht op loon.',
    },
    inStaatOnbekend: {
      ernst: 'aandacht',
      tekst:
        'De loonstop met ingang van {ingang} rust op {grond}; of de werknemer volgens de bedrijfsarts in staat was tot wat is gevraagd is niet vast te stellen. Volgens het Burgerlijk Wetboek vervalt het recht op loon alleen als hij daartoe in staat was.',
    },
    zonderBasis: {
      ernst: 'aandacht',
      tekst:
        'De loonstop met ingang van {ingang} rust op {grond}; een deskundigenoordeel of advies van de bedrijfsarts waarop zij steunt is niet vastgelegd. Of aan de voorwaarden van het Burgerlijk Wetboek is voldaan is dan niet vast te stellen.',
    },
  },
  herstel:
    'Leg de grond vast, met het advies van de bedrijfsarts of het deskundigenoordeel waarop zij rust; vraag er anders een aan. Houdt de grond geen stand, betaal het loon dan alsnog; vraag zo nodig juridisch advies.',
  toets: ({ zaak }) =>
    (zaak.loonmaatregelen ?? []).flatMap((maatregel, i): Resultaat<GebrekLoonstop>[] => {
      if (soortVan(maatregel) !== 'loonstop') return [];
      const gebrek = gebrekVanLoonstop(zaak, maatregel);
      if (!gebrek) return [voldoet];
      const { grond } = maatregel;
      const feiten: Feiten = {
        ingang: ingangVan(maatregel),
        ...(grond && { grond: schrijfGrond(grond) }),
      };
      return [tekort(gebrek, `/loonmaatregelen/${i}`, feiten)];
    }),
});
