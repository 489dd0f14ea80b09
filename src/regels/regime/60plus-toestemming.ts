import { datum } from '../../kern/datum.ts';
import { praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: '60plus-toestemming',
  fase: 'regime',
  document: 'wia-aanvraag',
  bronnen: [praktijk('P32'), praktijk('P33')],
  geldig: [{ vanaf: datum('2020-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wie aan het einde van de wachttijd zestig of ouder is, kan in de tijd van de maatregel vereenvoudigd worden beoordeeld, als werkgever en werknemer instemmen. Het re-integratieverslag blijft nodig.',
  uitzonderingen: ['De maatregel geldt niet in de tijd van de aanvraag.'],
  meldingen: {
    nietGevraagd: {
      ernst: 'info',
      tekst:
        'De werknemer is aan het einde van de wachttijd zestig of ouder; dat naar een vereenvoudigde beoordeling is gevraagd, is niet vastgelegd. Zij is mogelijk als werkgever en werknemer instemmen; de keuze hoort bij de aanvraag, uiterlijk op {uiterlijk}.',
    },
  },
  herstel:
    'Bespreek samen of u de vereenvoudigde beoordeling wilt, en leg de datum en beide antwoorden vast.',
  toets({ zaak: { wia }, tijdlijn, peildatum }) {
    const { status, streef: uiterlijk } = tijdlijn.mijlpalen['60plus'];
    if (status === 'nvt' || !uiterlijk) return nvt;
    if (wia?.zestigplusToestemming?.gevraagdOp) return voldoet;
    if (wia?.aanvraagdatum) return nvt;
    const { vanaf } = tijdlijn.mijlpalen['wia-aanvraag'];
    if (vanaf && peildatum < vanaf) return nogNiet(uiterlijk);
    return tekort('nietGevraagd', '/wia/zestigplusToestemming/gevraagdOp', { uiterlijk }, uiterlijk);
  },
});
