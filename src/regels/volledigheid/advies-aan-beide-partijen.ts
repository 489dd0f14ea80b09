import { soortRiv } from '../../feiten/riv.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'advies-aan-beide-partijen',
  fase: 'volledigheid',
  document: 'bijstelling-probleemanalyse',
  bronnen: [procesgang({ artikel: '4', lid: '4' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een later advies dat bijstelling van het plan nodig maakt, gaat naar de werkgever en naar de werknemer.',
  uitzonderingen: ['Een terugkoppeling die de belastbaarheid en het plan ongemoeid laat.'],
  meldingen: {
    nietGegeven: {
      ernst: 'aandacht',
      tekst:
        'Er is niet vastgelegd dat advies {nummer} van de bedrijfsarts is gegeven aan {aan}. De Regeling procesgang vraagt dat het advies naar werkgever en werknemer gaat.',
    },
  },
  herstel: 'Vraag de bedrijfsarts of het advies aan beiden is gestuurd en leg de data vast.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<'nietGegeven'>[] = [];
    for (const [i, advies] of (context.zaak.adviezen ?? []).entries()) {
      const wijzigt = advies.wijzigtBelastbaarheid === true || advies.bijstellingPlanNodig === true;
      if (!isVastgesteld(advies) || (!wijzigt && advies.soort !== 'bijstellingProbleemanalyse')) continue;
      const kreeg = (rol: 'werkgever' | 'werknemer'): boolean =>
        advies.stuk?.verstrekkingen?.some(({ aan, op }) => aan === rol && op !== undefined) ?? false;
      const mist = (['werkgever', 'werknemer'] as const).filter((rol) => !kreeg(rol));
      if (mist.length === 0) uit.push(voldoet);
      else {
        const aan = mist.map((rol) => `de ${rol}`).join(' en ');
        uit.push(tekort('nietGegeven', `/adviezen/${i}/stuk/verstrekkingen`, { nummer: i + 1, aan }));
      }
    }
    return uit;
  },
});
