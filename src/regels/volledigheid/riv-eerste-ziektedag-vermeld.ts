import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { isOpgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'anders' | 'nietInStuk';

export default defineRegel({
  id: 'riv-eerste-ziektedag-vermeld',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'e' }), bvhr({ artikel: '2', lid: '4' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag vermeldt de eerste dag van ongeschiktheid, en overal dezelfde. De dag in de aangifte na 42 weken heeft een eigen controle.',
  uitzonderingen: ['De eerste ziektedag is met reden gecorrigeerd en het stuk noemt nog de eerdere dag.'],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'De eerste ziektedag ontbreekt in de zaak, zodat geen termijn te berekenen is. De Regeling procesgang noemt deze dag als onderdeel van het re-integratieverslag (art. 6 lid 1 onder e).',
      herstel: 'Vul de eerste werkdag in waarop door ziekte niet is gewerkt: ziekte.eersteZiektedag.',
    },
    naPeildatum: {
      ernst: 'loonsanctie',
      tekst:
        'De eerste ziektedag, {eerste}, ligt na de peildatum, {peildatum}. Alle termijnen hangen van die dag af; zolang zij niet klopt, zegt deze uitkomst niets.',
      herstel: 'Controleer de eerste ziektedag en de peildatum.',
    },
    nietOvergenomen: {
      ernst: 'loonsanctie',
      tekst:
        'Een stuk van de bedrijfsarts noemt {dag} als eerste ziektedag, maar bij het ziektegeval staat geen eerste ziektedag, zodat geen termijn te berekenen is. De Regeling procesgang vraagt vermelding van deze dag (art. 6 lid 1 onder e).',
      herstel: 'Neem de dag over in ziekte.eersteZiektedag, of leg vast waarom een andere dag geldt.',
    },
    anders: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Als eerste ziektedag staat hier {dag}, terwijl de zaak uitgaat van {eerste}. De Regeling procesgang vraagt vermelding van de eerste ziektedag; alle termijnen hangen daarvan af.',
    },
    nietInStuk: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'De eerste ziektedag ({eerste}) staat niet in de probleemanalyse en niet in het actueel oordeel. De beleidsregel over de vorm van het verslag vraagt haar daar te vermelden.',
      herstel: 'Vraag de bedrijfsarts de eerste ziektedag in het actueel oordeel te noemen.',
    },
  },
  herstel:
    'Stel vast welke dag juist is en verbeter het stuk. Is de dag eerder anders opgegeven, leg de correctie met reden vast en geef haar door aan UWV.',
  toets(context) {
    const { probleemanalyse: pa, actueelOordeel: ao, ziekte } = context.zaak;
    const { eersteZiektedag: eerste, peildatum } = context.tijdlijn;
    if (eerste > peildatum) return tekort('naPeildatum', '/ziekte/eersteZiektedag', { eerste, peildatum });
    if (soortRiv(context) === 'geen' || isVrijgesteld(context, 'e')) return nvt;
    const eerder = gevuld(ziekte?.correctie?.reden) ? ziekte.correctie.eerder : undefined;
    const plaatsen = [
      ['/probleemanalyse/eersteZiektedag', pa?.eersteZiektedag],
      ['/actueelOordeel/eersteZiektedag', ao?.eersteZiektedag],
    ] as const;
    const uit: Resultaat<Reden>[] = [];
    for (const [veld, dag] of plaatsen) {
      if (dag && dag !== eerste && dag !== eerder) uit.push(tekort('anders', veld, { dag, eerste }));
    }
    if (uit.length > 0) return uit;
    if (pa?.eersteZiektedag ?? ao?.eersteZiektedag) return voldoet;
    if (soortRiv(context) === 'verkort' || (!isOpgesteld(pa) && !isOpgesteld(ao))) return nvt;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    return tekort('nietInStuk', '/probleemanalyse/eersteZiektedag', { eerste }, uiterlijk);
  },
  toetsZonderKlok({ probleemanalyse, actueelOordeel }) {
    const dag = probleemanalyse?.eersteZiektedag ?? actueelOordeel?.eersteZiektedag;
    return dag
      ? tekort('nietOvergenomen', '/ziekte/eersteZiektedag', { dag })
      : tekort('ontbreekt', '/ziekte/eersteZiektedag');
  },
});
