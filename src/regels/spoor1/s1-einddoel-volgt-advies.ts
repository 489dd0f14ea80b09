import { doelNaastAdvies } from '../../feiten/spoor1-einddoel.ts';
import type { Wending } from '../../feiten/spoor1.ts';
import { datum, plusDagen, plusMaanden } from '../../kern/datum.ts';
import { bbp, bw7, eigenNorm, procesgang, werkwijzer } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const VOLGENS: Readonly<Partial<Record<Wending['bron'], string>>> = {
  bedrijfsarts: 'het advies van de bedrijfsarts',
  arbeidsdeskundige: 'het arbeidsdeskundig onderzoek',
  eerstejaarsevaluatie: 'de eerstejaarsevaluatie',
};

const HERSTEL_ZONDER_STAP =
  'Geldt het advies nog, stel het doel dan bij en zet de volgende stap naar ander werk in het bedrijf of daarbuiten; leg anders vast wat in die tijd is gedaan.';

export default defineRegel({
  id: 's1-einddoel-volgt-advies',
  fase: 'spoor1',
  document: 'bijstelling-plan-van-aanpak',
  bronnen: [
    bbp({ paragraaf: '5' }),
    procesgang({ artikel: '4', lid: '5' }),
    bw7({ artikel: '658a', lid: '2' }),
    werkwijzer('P15'),
    eigenNorm('na een advies tegen het eigen werk volgt binnen 42 dagen een andere stap'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Noemt de bedrijfsarts ander werk als doel, of is het eigen werk volgens de arbeidsdeskundige of de eerstejaarsevaluatie niet passend en niet passend te maken, dan volgen werkgever en werknemer een andere aanpak. De controle vraagt ernaar vanaf dat advies; de beleidsregels noemen geen aantal dagen, rivklaar houdt standaard 42 dagen aan, en laat het standaard na drie maanden zwaarder wegen.',
  uitzonderingen: [
    'Er volgde een andere stap: zoeken naar ander werk, een arbeidsdeskundig onderzoek, een aanbod, ander werk of het tweede spoor.',
    'Het advies verviel: een later advies ging weer uit van het eigen werk, of er waren geen mogelijkheden meer.',
    'Bij de eigen werkgever is vastgesteld niets passends; dan telt de termijn van het tweede spoor.',
  ],
  meldingen: {
    later: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens {volgens} van {advies} was het eigen werk niet het uitgangspunt; het plan van {plan} hield het eigen werk als doel en de eerste andere stap is van {stap}, {dagen} dagen later. De Beleidsregels beoordelingskader poortwachter vragen dan een andere aanpak; {norm} dagen is een eigen norm van rivklaar.',
    },
    zonderStap: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens {volgens} van {advies} was het eigen werk niet het uitgangspunt; het plan van {plan} hield het eigen werk als doel en in {dagen} dagen is geen andere stap vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen dan een andere aanpak; {norm} dagen is een eigen norm van rivklaar.',
      herstel: HERSTEL_ZONDER_STAP,
    },
    langLater: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens {volgens} van {advies} was het eigen werk niet het uitgangspunt; het plan van {plan} hield het eigen werk als doel en de eerste andere stap is van {stap}, {dagen} dagen later. De Beleidsregels beoordelingskader poortwachter vragen een andere aanpak als het doel niet wordt gehaald; UWV weegt of in die tijd kansen zijn gemist.',
    },
    langZonderStap: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens {volgens} van {advies} was het eigen werk niet het uitgangspunt; het plan van {plan} hield het eigen werk als doel en in {dagen} dagen is geen andere stap vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen een andere aanpak als het doel niet wordt gehaald; UWV weegt of in die tijd kansen zijn gemist.',
      herstel: HERSTEL_ZONDER_STAP,
    },
  },
  herstel:
    'Leg vast wat na het advies feitelijk al naar ander werk is gedaan, en geef het vervolg de intensiteit die de verloren tijd goedmaakt.',
  richtwaarde: 'einddoelNaAdviesDagen',
  toets(context) {
    const { einddoelNaAdviesDagen: genoeg, spoor2PerspectiefMaanden: maanden } = context.richtwaarden;
    const verschil = doelNaastAdvies(context);
    if (!verschil) return nvt;
    const { advies, plan, stap, dagen, vervallen } = verschil;
    if (dagen <= genoeg) return stap || vervallen ? voldoet : nogNiet(plusDagen(advies.op, genoeg));
    const lang = plusDagen(advies.op, dagen) > plusMaanden(advies.op, maanden);
    const basis = { volgens: VOLGENS[advies.bron] ?? '', advies: advies.op, plan: plan.op, dagen };
    const feiten = lang ? basis : { ...basis, norm: genoeg };
    return stap
      ? tekort(lang ? 'langLater' : 'later', plan.veld, { ...feiten, stap })
      : tekort(lang ? 'langZonderStap' : 'zonderStap', plan.veld, feiten);
  },
});
