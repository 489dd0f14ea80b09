import { medischeWachttijdOp } from '../../feiten/medische-wachttijd.ts';
import { startstand } from '../../feiten/spoor2-start.ts';
import { noem, ontbrekendBij, uitzonderingSpoor2 } from '../../feiten/spoor2-uitzondering.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, werkwijzer } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-uitstel-gemotiveerd',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '5' }), bbp({ paragraaf: '7.4' }), werkwijzer({ paragraaf: '5.14' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wie het tweede spoor uitstelt of achterwege laat, legt vast waarop dat rust: de reden, tot wanneer, en waar het om mogelijkheden gaat het oordeel van de bedrijfsarts met de dag waarop hij opnieuw kijkt.',
  uitzonderingen: [
    'Het tweede spoor begon op tijd; dan is de reden niet gebruikt.',
    'Het besluit in de eerstejaarsevaluatie mist iets, maar het tweede spoor is begonnen of nog niet te laat: zie eje-spoor2-besluit.',
    'Het einde van een tijdelijk contract is als reden genoemd: zie tijdelijk-contract-zelfde-inspanning.',
  ],
  meldingen: {
    nietTeWegen: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor is niet begonnen en er is een reden om het uit te stellen of achterwege te laten vastgelegd, maar daarbij ontbreekt: {mist}. Zo is niet vast te stellen dat het volgens het beoordelingskader mocht uitblijven.',
    },
    onvolledig: {
      ernst: 'aandacht',
      tekst:
        'Bij de vastgelegde reden om het tweede spoor uit te stellen of achterwege te laten ontbreekt: {mist}. Zonder dat is de reden niet te wegen.',
    },
  },
  herstel:
    'Vul aan wat ontbreekt, ook achteraf als het destijds zo was. Was die onderbouwing er niet, start het tweede spoor dan nu.',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const start = startSpoor2(zaak)?.op;
    const termijn = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    if (start && (!termijn || start <= termijn)) return nvt;
    const stand = startstand(context);
    if (stand.stand === 'onvolledig') return tekort('nietTeWegen', stand.veld, { mist: noem(stand.mist) });
    const uitzondering = uitzonderingSpoor2(zaak);
    if (uitzondering) {
      if (uitzondering.reden === 'contractEindigt') return nvt;
      const mist = ontbrekendBij(zaak, uitzondering);
      if (mist.length > 0 && uitzondering.veld !== '/spoor2/uitzondering') return nvt;
      return mist.length > 0 ? tekort('onvolledig', uitzondering.veld, { mist: noem(mist) }) : voldoet;
    }
    const wachttijd = medischeWachttijdOp(zaak, start ?? peildatum);
    if (!wachttijd) return nvt;
    return wachttijd.tot ? voldoet : tekort('onvolledig', wachttijd.veld, { mist: noem(['herbeoordeling']) });
  },
});
