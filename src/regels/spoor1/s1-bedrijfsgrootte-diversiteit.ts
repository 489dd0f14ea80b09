import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/werkgever/aardBedrijf';

export default defineRegel({
  id: 's1-bedrijfsgrootte-diversiteit',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Grootte van het bedrijf en verscheidenheid van functies bepalen mede wat redelijk is. Dat zij in het dossier staan, vraagt rivklaar vanaf de dag dat terugkeer in het eigen werk onzeker is.',
  uitzonderingen: [
    'Over het bedrijf staat niets in het dossier; dan staat de bevinding bij de aard van het bedrijf.',
  ],
  meldingen: {
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Niet vast te stellen is: {wat}. De Beleidsregels beoordelingskader poortwachter wegen grootte en verscheidenheid van functies mee bij wat van de werkgever te vragen is.',
    },
  },
  herstel: 'Vul het aantal werknemers en het aantal of de soorten functies in.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const moment = vraagmoment(context);
    const { werkgever, eindevaluatie } = context.zaak;
    if (moment.stand === 'nvt' || (!werkgever?.aardBedrijf && !gevuld(eindevaluatie?.aardBedrijf)))
      return nvt;
    const wat = watOnbekendIs(context.zaak);
    if (wat === '') return voldoet;
    return moment.stand === 'nogNiet' ? nogNiet(moment.uiterlijk) : tekort('onbekend', VELD, { wat });
  },
});

function watOnbekendIs({ werkgever, spoor1 }: Zaak): string {
  const { aantalWerknemers, aantalFuncties, soortenFuncties } = werkgever?.aardBedrijf ?? {};
  const functies = aantalFuncties ?? soortenFuncties?.length ?? spoor1?.functies?.length ?? 0;
  const delen = [
    aantalWerknemers === undefined ? 'het aantal werknemers' : '',
    functies === 0 ? 'welke functies er zijn' : '',
  ];
  return delen.filter(gevuld).join(' en ');
}
